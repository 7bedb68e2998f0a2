"""
`money`: amounts of money stand beside the projects.

    - {id: budget, check: money}
    - {id: spending, check: money, heads: [เบิกจ่าย, ใช้จ่าย, จ่ายจริง]}

Met by a table column whose head speaks of money (budget, baht, paid …, or one of `heads`) and holds amounts, or says that no money was
needed; by columns headed by a year that hold sums of thousands; by labelled amounts in the text ("งบประมาณ 20,000 บาท"); or by a sentence
that no budget was used. The words "ปีงบประมาณ" (fiscal year) are no money.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from oit_checker.judge.body import Passage
from oit_checker.judge.search import fold_word
from oit_checker.judge.view import UNMET, Outcome, View, best
from oit_checker.model import Period, Status, Table
from oit_checker.thai import arabic, money, quote, skeleton

NAME = "money"
_AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d{3,}|^\s*0(?:\.00)?\s*$")
_SUM = re.compile(r"\d{1,3}(?:,\d{3})+")
_YEAR = re.compile(r"\D{0,12}(?:25)?\d{2}\D{0,8}")
_ANY_AMOUNT = 1


@dataclass(frozen=True, slots=True)
class Want:
    heads: tuple[str, ...] = ()


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the head and a first amount, or with the sentence that names the amount."""
    for document, table in view.tables:
        cell = _column(want, table)
        if cell and document in view.substance:
            return Outcome(Status.MET, (view.proof(document, cell, "table", table.page),))
    return best(_in_text(view, passage) for passage in view.passages)


def _column(want: Want, table: Table) -> str:
    """Return "head: first amount" of a column of money, else ""."""
    header, rows = (table.header, table.rows) if table.header else (table.rows[0] if table.rows else (), table.rows[1:])
    for index, name in enumerate(header):
        if not _is_money(want, name) and not (_YEAR.fullmatch(arabic(name).strip()) and not want.heads):
            continue
        values = [arabic(row[index]) for row in rows if index < len(row) and row[index].strip()]
        amounts = [v for v in values if (_AMOUNT if _is_money(want, name) else _SUM).search(v)]
        if len(amounts) >= _ANY_AMOUNT and len(amounts) + sum(bool(money.NONE.search(v)) for v in values) >= len(values) / 3:
            return quote(f"{name}: {amounts[0]}", 0, len(name) + 2 + len(amounts[0]))
    return ""


def _is_money(want: Want, name: str) -> bool:
    folded = money.FISCAL_YEAR.sub("", skeleton(name))
    return any(fold_word(word) in folded for word in want.heads) if want.heads else bool(money.HEADS.search(folded))


def _in_text(view: View, passage: Passage) -> Outcome:
    found = money.SAID.search(arabic(passage.text))
    if found is None:
        return UNMET
    proof = (passage.evidence(*found.span()),)
    return Outcome(view.trusted(passage), proof)

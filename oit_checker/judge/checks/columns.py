"""
`columns`: a table has a column of this kind, and the column is filled.

    - {id: budget, check: columns, headers: [วงเงิน, งบประมาณ], number: true}

Met by a table whose header (or caption row) says one of `headers` and has values in a third of its rows, by labelled lines
("วงเงิน : 5,000 บาท"), or by a text table (the header's words on a page with figures). `number`: the values are figures.
`table`: only a real table counts, where a header is a word of running text too. A header "=ผล" must be the whole heading of a real table.
`stems`: more headers, shorter ones, that count in real tables only.
In a series of monthly papers every published month must have it; papers that declare an empty month are excused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from oit_checker.judge.body import Passage
from oit_checker.judge.checks.months import is_monthly, says_empty
from oit_checker.judge.search import fold_word, places
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Evidence, Period, Status, Table
from oit_checker.thai import labels, quote, skeleton, years

NAME = "columns"
_FIGURE = re.compile(r"\d")
_DASHES = frozenset("-–—")
_BLANK = re.compile(r"^(?:[\s\-–—._…]|รอ(?:ลง|ใส่|รวบรวม|ปรับปรุง)?ข้อมูล|อยู่ระหว่างรวบรวม(?:ข้อมูล)?|ยังไม่มีข้อมูล)*$")
_LEAST_FILLED = 1 / 3
_LEAST_FIGURES = 4
_REACH = 2000
_BAR = " | "
_WHOLE = "="
_LIST_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s", re.M)


@dataclass(frozen=True, slots=True)
class Want:
    headers: tuple[str, ...]
    number: bool = False
    table: bool = False  # a real table only: the header is a word of running text too
    stems: tuple[str, ...] = ()  # more headers, of real tables only
    dashes: bool = False  # a dash is a nought, in a table that has figures


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the header and a first value as proof; unmet names the monthly papers that lack the column."""
    found = {id(d): _in_document(want, view, d) for d in view.substance}
    shown = [d for d in view.substance if found[id(d)]]
    if not shown:
        return UNMET
    if period is None and view.item.find.gather == "period":
        lacking = [d for d in view.substance if not found[id(d)] and is_monthly(d, view) and not says_empty(d, view)]
        if lacking:
            names = ", ".join(f"“{d.title[:90] or d.resource.url}”" for d in lacking[:3])
            return Outcome(Status.UNMET, why=view.inquiry.say("column_lacks", papers=names))
    proof = found[id(shown[0])]
    return Outcome(Status.MET, (proof,) if proof else ())


def _in_document(want: Want, view: View, document: Document) -> Evidence | None:
    for table in document.tables:
        cell = _filled(want, table)
        if cell:
            return view.proof(document, cell, "table", table.page)
    blank = document.kind != "pdf" and any(_has_column(want, table) for table in document.tables)
    for passage in () if want.table else view.inquiry.passages(document):
        hit = _as_text(want, passage, blank)
        if hit:
            return passage.evidence(*hit)
    return None


def _has_column(want: Want, table: Table) -> bool:
    return any(_matches(want, name) for name in table.header or (table.rows[0] if table.rows else ()))


def _filled(want: Want, table: Table) -> str:
    """Return "header: first value" of a matching column that is filled, else ""."""
    header, rows = (table.header, table.rows) if table.header else (table.rows[0] if table.rows else (), table.rows[1:])
    for index, name in enumerate(header):
        if not _matches(want, name):
            continue
        values = [row[index] for row in rows if index < len(row)]
        good = [v for v in values if not _BLANK.match(v) and (not want.number or _FIGURE.search(v))]
        if want.dashes and _has_figures(rows):
            good = good or [v for v in values if v.strip() in _DASHES]
            values = [v for v in values if v in good or v.strip() not in _DASHES]
        if good and len(good) >= _LEAST_FILLED * len(values):
            return quote(f"{name}: {good[0]}", 0, len(name) + 2 + len(good[0]))
    return ""


def _has_figures(rows: tuple[tuple[str, ...], ...]) -> bool:
    """Say whether some row has a figure behind its first cell, where its number or its month stands."""
    return any(cell.strip().isdecimal() for row in rows for cell in row[1:])


def _matches(want: Want, name: str) -> bool:
    folded = skeleton(name)
    return any(fold_word(word) == folded if word.startswith(_WHOLE) else fold_word(word) in folded for word in (*want.headers, *want.stems))


def _as_text(want: Want, passage: Passage, blank: bool) -> tuple[int, int] | None:
    """A page of text that holds the header's words and several figures behind them is a table that lost its lines.

    With `blank` a table has the column and nobody filled it: its own rows are then no proof.
    """
    figures = ""
    for low, high in places(tuple(word for word in want.headers if not word.startswith(_WHOLE)), passage):
        # A budget year is no column of money.
        if passage.folded.skeleton[max(0, low - 1) : low + 3] == labels.BUDGET_YEAR:
            continue
        start, end = passage.folded.span(low, high)
        if blank and _BAR in _line(passage.text, start, end):
            continue
        figures = figures or _without_dates(passage.text)
        if not want.number or len(_FIGURE.findall(figures, end, end + _REACH)) >= _LEAST_FIGURES:
            return start, end
    return None


def _line(text: str, start: int, end: int) -> str:
    last = text.find("\n", end)
    return text[text.rfind("\n", 0, start) + 1 : last if last >= 0 else len(text)]


def _without_dates(text: str) -> str:
    """Return `text` of the same length without the figures of dates, years, telephones and list numbers: none of them is a value."""
    spans = [(m.start, m.end) for m in years(text)] + [m.span() for m in (*labels.TELEPHONE.finditer(text), *_LIST_NUMBER.finditer(text))]
    letters = list(text)
    for start, end in spans:
        letters[start:end] = " " * (end - start)
    return "".join(letters)

"""
`cells`: a table has a column that shows by its values what it holds, whatever its heading says.

    - {id: timeframe, check: cells, kind: times}      # times | works | states

`times`: months, quarters or "all year" in most rows, or several columns headed by years with marks in them. `works`: at least three rows
that each name something to be done (words of some length) beside a sum of money or a time. `states`: most rows of a column say that
something is done, under way or not begun (`words`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from oit_checker.judge.search import fold_word
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Period, Status, Table
from oit_checker.thai import Folded, arabic, is_account, money, months, quote, skeleton

NAME = "cells"
KINDS = ("times", "works", "states")
_LEAST_ROWS = 2
_MOST = 0.5
_WORDY = 8
_LONG = 90  # a longer cell tells a story: a month in it is no time table
_ALL_YEAR = re.compile(r"ตลอดปี|ตลอดทั้งปี|ทั้งปี|ทุกเดือน|ทุกไตรมาส|ทุกสัปดาห์|ไตรมาส\s*(?:ที่\s*)?\d|\d\s*ต\.?ค|เดือนละ")
_SUM = re.compile(r"\d{1,3}(?:,\d{3})+|\d{3,}\s*(?:บาท|บ\.|\.-)")
_YEAR = re.compile(r"\D{0,14}25\d{2}\D{0,8}|(?:ปี|พ\.?ศ\.?)\s*(?:งบประมาณ\s*)?\d{2}")
_MARK = re.compile(r"[^\s\-–—.]")
Column = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Want:
    kind: str
    words: tuple[str, ...] = ()


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the heading and a first value of such a column as proof."""
    for document, table in view.tables:
        if document in view.substance and (found := _shown(want, table)):
            return Outcome(Status.MET, (view.proof(document, quote(found, 0, len(found)), "table", table.page),))
    return UNMET


def _shown(want: Want, table: Table) -> str:
    columns = list(_columns(table))
    match want.kind:
        case "times":
            return next((_told(c) for c in columns if _mostly(c, _is_time)), "") or _years_in_a_row(columns)
        case "states":
            return next((_told(c) for c in columns if _mostly(c, lambda cell: _says_state(cell, want.words))), "")
        case _:
            return _works(columns)


def _says_state(cell: str, states: tuple[str, ...]) -> bool:
    """Say whether a cell tells that something is done, under way or not begun; what will be done is no state."""
    folded = Folded(cell)
    found = (folded.span(at, at + len(w)) for w in map(fold_word, states) if (at := folded.skeleton.find(w)) >= 0)
    return any(is_account(cell, *place) for place in found)


def _years_in_a_row(columns: list[Column]) -> str:
    """Return the first of several columns headed by years in which a mark says when a thing is done."""
    yearly = [c for c in columns if _YEAR.fullmatch(arabic(c[0]).strip()) and any(_MARK.search(cell) for cell in c[1])]
    return _told(yearly[0]) if len(yearly) >= _LEAST_ROWS else ""


def _works(columns: list[Column]) -> str:
    """Return the column of words of a table that sets sums or times beside them."""
    wordy = next((c for c in columns if _mostly(c, lambda cell: len(skeleton(cell)) >= _WORDY and not _SUM.search(cell))), None)
    beside = any(_mostly(c, lambda cell: bool(_SUM.search(cell))) or _mostly(c, _is_time) for c in columns)
    return _told(wordy) if wordy and beside and len(wordy[1]) > _LEAST_ROWS else ""


def _columns(table: Table) -> Iterator[Column]:
    header, rows = (table.header, table.rows) if table.header else (table.rows[0] if table.rows else (), table.rows[1:])
    for index, name in enumerate(header):
        yield name, tuple(arabic(row[index]) for row in rows if index < len(row))


def _mostly(column: Column, holds: Callable[[str], object]) -> bool:
    filled = [cell for cell in column[1] if cell.strip()]
    return len(filled) >= _LEAST_ROWS and sum(1 for cell in filled if holds(cell)) > _MOST * len(column[1])


def _is_time(cell: str) -> bool:
    return len(cell) <= _LONG and (bool(_ALL_YEAR.search(cell)) or bool(months(cell))) and not money.HEADS.search(skeleton(cell))


def _told(column: Column) -> str:
    first = next((cell for cell in column[1] if cell.strip()), "")
    return f"{column[0]}: {first}"

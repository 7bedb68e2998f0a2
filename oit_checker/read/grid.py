"""Rows of cells made a table: which rows name the columns, and what stands over them as a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from oit_checker.model import Table

_NUMBERS = re.compile(r"[0-9๐-๙]")
_YEAR = re.compile(r"^\D{0,20}[2๒][5๕][0-9๐-๙]{2}$")
_LONGEST_NAME = 120
_LONGEST_TITLE = 250
MOST_ROWS = 2_000
MOST_COLUMNS = 60

Cells = Sequence[Sequence[str]]


def as_table(cells: Cells, heads: Sequence[bool] = (), caption: str = "", heading: str = "", page: int | None = None) -> Table | None:
    """Return a table of `cells` (spanned cells already repeated), or None where they are too few to be one.

    `heads` says of each row whether the file itself marks it as a heading.
    """
    rows = [[" ".join(cell.split()) for cell in row[:MOST_COLUMNS]] for row in cells[:MOST_ROWS]]
    width = max((len(row) for row in rows), default=0)
    rows = _without_echoes([row + [""] * (width - len(row)) for row in rows])
    width = len(rows[0]) if rows else 0
    marks = list(heads[: len(rows)]) + [False] * (len(rows) - len(heads[: len(rows)]))
    kept = [(row, mark) for row, mark in zip(rows, marks, strict=True) if any(row)]
    titles, kept = _parted(kept)
    if width < 2 or len(kept) < 2:
        return None
    count = header_rows([row for row, _ in kept], [mark for _, mark in kept])
    header = joined([row for row, _ in kept[:count]])
    return Table(header, tuple(tuple(row) for row, _ in kept[count:]), caption or " ".join(titles), heading, page)


def _without_echoes(rows: list[list[str]]) -> list[list[str]]:
    """Leave out columns that say nothing of their own: in every row empty, or the same as the column before."""
    kept: list[int] = []
    for column in range(len(rows[0]) if rows else 0):
        if any(row[column] and (not kept or row[column] != row[kept[-1]]) for row in rows):
            kept.append(column)
    return [[row[column] for column in kept] for row in rows]


def _parted(rows: list[tuple[list[str], bool]]) -> tuple[list[str], list[tuple[list[str], bool]]]:
    """Take off the first rows that are one text over the whole width: they are the table's title."""
    titles: list[str] = []
    while len(rows) > 2 and is_title(rows[0][0]):
        titles.append(next(text for text in rows[0][0] if text))
        rows = rows[1:]
    return titles, rows


def is_title(row: Sequence[str]) -> bool:
    """Say whether a row is one text over the whole width."""
    texts = [text for text in row if text]
    return len(row) > 1 and len(set(texts)) == 1 and (len(texts) == len(row) or len(row) > 2) and len(texts[0]) <= _LONGEST_TITLE


def header_rows(cells: Cells, heads: Sequence[bool]) -> int:
    """Return how many of the first rows name the columns."""
    count = 0
    while count < min(3, len(cells) - 1) and heads[count]:
        count += 1
    return count or _unmarked(cells)


def _unmarked(cells: Cells) -> int:
    """Return how many rows name the columns where nothing marks them: names first, then rows that only part or go on with them."""
    if len(cells) < 2 or not _names_columns(cells[0]):
        return 0
    count = 1
    while count < min(3, len(cells) - 1) and _goes_on(cells[count - 1], cells[count]):
        count += 1
    return count


def _names_columns(row: Sequence[str]) -> bool:
    filled = [text for text in row if text]
    return len(filled) >= max(2, len(row) * 0.5) and all(len(text) <= _LONGEST_NAME for text in filled) and _few_values(filled)


def _goes_on(above: Sequence[str], row: Sequence[str]) -> bool:
    """Say whether `row` goes on with the names above it: it differs only under names spanned across, or under none at its left end."""
    own = [text for text, over in zip(row, above, strict=True) if text and text != over]
    if len(own) < 2 or (row[0] and row[0] != above[0]) or not _few_values(own) or any(len(text) > 40 for text in own):
        return False
    spanned = {text for text, following in pairwise(above) if text and text == following}
    under = [over for text, over in zip(row, above, strict=True) if text and text != over]
    return all(over in spanned for over in under) or not row[0]


def _few_values(texts: Sequence[str]) -> bool:
    return sum(is_value(text) for text in texts if text) * 3 <= len(texts)


def is_value(text: str) -> bool:
    """Say whether a cell is a number, an amount or a dash; a year that a column is named after is none."""
    if _YEAR.match(text):
        return False
    return text in ("-", "–", "—") or len(_NUMBERS.findall(text)) * 2 >= len(text.replace(" ", ""))


def joined(rows: Cells) -> tuple[str, ...]:
    """Return the names of the columns; rows of headings are joined as "above / below"."""
    return tuple(" / ".join(dict.fromkeys(text for text in column if text)) for column in zip(*rows, strict=True)) if rows else ()

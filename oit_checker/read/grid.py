"""Rows of cells made a table: which rows name the columns, and what stands over them as a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from oit_checker.model import Table

_NUMBERS = re.compile(r"[0-9๐-๙]")
_LONGEST_NAME = 120
MOST_ROWS = 2_000
MOST_COLUMNS = 60

Cells = Sequence[Sequence[str]]


def as_table(cells: Cells, heads: Sequence[bool] = (), caption: str = "", heading: str = "", page: int | None = None) -> Table | None:
    """Return a table of `cells` (spanned cells already repeated), or None where they are too few to be one.

    `heads` says of each row whether the file itself marks it as a heading.
    """
    rows = [[" ".join(cell.split()) for cell in row[:MOST_COLUMNS]] for row in cells[:MOST_ROWS]]
    width = max((len(row) for row in rows), default=0)
    rows = [row + [""] * (width - len(row)) for row in rows]
    marks = list(heads[: len(rows)]) + [False] * (len(rows) - len(heads[: len(rows)]))
    kept = [(row, mark) for row, mark in zip(rows, marks, strict=True) if any(row)]
    titles, kept = _parted(kept)
    if width < 2 or len(kept) < 2:
        return None
    count = header_rows([row for row, _ in kept], [mark for _, mark in kept])
    header = joined([row for row, _ in kept[:count]])
    return Table(header, tuple(tuple(row) for row, _ in kept[count:]), caption or " ".join(titles), heading, page)


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
    return len(row) > 1 and len(set(texts)) == 1 and (len(texts) == len(row) or len(row) > 2)


def header_rows(cells: Cells, heads: Sequence[bool]) -> int:
    """Return how many of the first rows name the columns."""
    count = 0
    while count < min(3, len(cells) - 1) and heads[count]:
        count += 1
    return count or _unmarked(cells)


def _unmarked(cells: Cells) -> int:
    if len(cells) < 2 or not _names_columns(cells[0]):
        return 0
    first, below = cells[0], cells[1]
    # Cells spanned across in the first row and parted in the second: two rows of headings.
    across = any(a and a == b for a, b in pairwise(first))
    down = any(a and a == b for a, b in zip(first, below, strict=False))
    two = len(cells) > 2 and (down or across) and (across or _few_numbers(below)) and sum(bool(text) for text in below) >= 2
    return 2 if two else 1


def _names_columns(row: Sequence[str]) -> bool:
    filled = [text for text in row if text]
    return len(filled) >= max(2, len(row) * 0.5) and all(len(text) <= _LONGEST_NAME for text in filled) and _few_numbers(row)


def _few_numbers(row: Sequence[str]) -> bool:
    filled = [text for text in row if text]
    return sum(bool(_NUMBERS.search(text)) for text in filled) * 3 <= len(filled) + 1


def joined(rows: Cells) -> tuple[str, ...]:
    """Return the names of the columns; rows of headings are joined as "above / below"."""
    return tuple(" / ".join(dict.fromkeys(text for text in column if text)) for column in zip(*rows, strict=True)) if rows else ()

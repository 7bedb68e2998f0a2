"""Tables with joined cells, written as lines `!| a | b |`: `>` joins a cell to the one on its left, `^` to the one above."""

from __future__ import annotations

import html
import re
from typing import NamedTuple


class Cell(NamedTuple):
    """One cell: where it begins, how many rows and columns it takes, what it says."""

    row: int
    column: int
    tall: int
    wide: int
    text: str


def is_grid(line: str) -> bool:
    """Tell whether `line` is a row of such a table."""
    return line.startswith("!|")


def cells_of(lines: list[str]) -> list[Cell]:
    """Return the cells of the rows in `lines`."""
    rows = _rows(lines)
    return [
        Cell(row, column, _tall(rows, row, column), _wide(rows[row], column), text)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text not in (">", "^")
    ]


def with_grids(source: str) -> str:
    """Return `source` with every run of such rows as one line of HTML."""
    return re.sub(r"(?:^!\|.*\n?)+", lambda found: _table(found[0].strip().splitlines()), source, flags=re.M)


def _rows(lines: list[str]) -> list[list[str]]:
    return [[cell.strip() for cell in line[2:].rsplit("|", 1)[0].split("|")] for line in lines]


def _wide(row: list[str], column: int) -> int:
    wide = 1
    while column + wide < len(row) and row[column + wide] == ">":
        wide += 1
    return wide


def _tall(rows: list[list[str]], row: int, column: int) -> int:
    tall = 1
    while row + tall < len(rows) and rows[row + tall][column] == "^":
        tall += 1
    return tall


def _table(lines: list[str]) -> str:
    heads = 2 if any("^" in row for row in _rows(lines)) else 1
    rows = [""] * len(lines)
    for cell in cells_of(lines):
        tag = "th" if cell.row < heads else "td"
        span = f' rowspan="{cell.tall}"' if cell.tall > 1 else ""
        span += f' colspan="{cell.wide}"' if cell.wide > 1 else ""
        rows[cell.row] += f"<{tag}{span}>{html.escape(cell.text)}</{tag}>"
    body = "".join(f"<tr>{row}</tr>" for row in rows if row)
    return f'<table border="1" cellpadding="3" cellspacing="0" width="100%">{body}</table>\n'

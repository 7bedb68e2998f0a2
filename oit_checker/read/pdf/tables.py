"""Tables of a PDF page, where ruled lines say which cells there are; unruled columns are left to the text."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from oit_checker.model import Table
from oit_checker.read.grid import as_table
from oit_checker.read.pdf.drawing import Drawing, Rule
from oit_checker.read.repair import repair

_NEAR = 3.0
_LINE = 7.0
_MOST_LINES = 1_500
_MOST_CELLS = 6_000
_MOST_LETTERS = 30_000
_DIGITS = re.compile(r"[0-9๐-๙]")


def looks_tabular(text: str) -> bool:
    """Say whether a page's text may be a table's: several short lines with numbers."""
    lines = [line for line in text.splitlines() if line.strip()]
    return sum(bool(_DIGITS.search(line)) for line in lines) >= 2 and len(lines) >= 3


def tables_of(textpage: Any, drawn: Drawing, number: int) -> tuple[Table, ...]:
    """Return the ruled tables of a pdfium page, given its textpage and lines, from top to bottom."""
    if not 3 <= len(drawn.across) + len(drawn.down) <= _MOST_LINES:
        return ()
    frames = [frame for frame in map(_Frame.of, _groups(drawn)) if frame is not None]
    if not frames:
        return ()
    for letter, x, y in _letters(textpage):
        for frame in frames:
            frame.put(letter, x, y)
    found = (as_table(frame.texts(), page=number) for frame in sorted(frames, key=lambda f: -f.rows[-1]))
    return tuple(table for table in found if table is not None and _is_filled(table))


def with_carried_headers(tables: Iterable[Table]) -> tuple[Table, ...]:
    """Give a table that goes on from the page before, without a header of its own, the header that it continues."""
    found: list[Table] = []
    for table in tables:
        before = found[-1] if found else None
        follows = before is not None and before.page is not None and table.page is not None and table.page - before.page == 1
        if before is not None and follows and not table.header and before.rows and len(before.rows[0]) == len(table.rows[0]):
            table = replace(table, header=before.header)
        found.append(table)
    return tuple(found)


def _is_filled(table: Table) -> bool:
    cells = [text for row in table.rows for text in row]
    share = sum(bool(text) for text in cells) / len(cells) if cells else 0.0
    # A chart of boxes and lines makes a sparse grid of one or two rows without names.
    return share >= 0.25 and (bool(table.header) or len(table.rows) >= 3 or share >= 0.7)


def _groups(drawn: Drawing) -> list[tuple[list[Rule], list[Rule]]]:
    """Part the lines into sets that touch each other."""
    boxes = [(r[1], r[0], r[2], r[0], 0, r) for r in drawn.across] + [(r[0], r[1], r[0], r[2], 1, r) for r in drawn.down]
    owner = list(range(len(boxes)))

    def root(i: int) -> int:
        while owner[i] != i:
            owner[i] = owner[owner[i]]
            i = owner[i]
        return i

    for i, a in enumerate(boxes):
        if a[4] == 0:
            for j, b in enumerate(boxes):
                if b[4] == 1 and a[0] - _NEAR <= b[0] <= a[2] + _NEAR and b[1] - _NEAR <= a[1] <= b[3] + _NEAR:
                    owner[root(i)] = root(j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for i, box in enumerate(boxes):
        groups.setdefault(root(i), ([], []))[box[4]].append(box[5])
    return list(groups.values())


def _places(rules: Sequence[Rule]) -> list[float]:
    """Return where the lines stand, lines closer than a few points taken as one."""
    places: list[float] = []
    for place in sorted(rule[0] for rule in rules):
        if not places or place - places[-1] > _NEAR:
            places.append(place)
    return places


class _Frame:
    """A grid of ruled lines with the letters that stand in its cells; a missing line joins two cells."""

    def __init__(self, columns: list[float], rows: list[float]) -> None:
        self.columns, self.rows = columns, rows
        self._wide, self._high = len(columns) - 1, len(rows) - 1
        self._owner = list(range(self._wide * self._high))
        self._parts: list[list[str]] = [[] for _ in self._owner]
        self._last: int | None = None
        self._line: list[float | None] = [None] * len(self._owner)

    @staticmethod
    def of(group: tuple[list[Rule], list[Rule]]) -> _Frame | None:
        across, down = group
        columns, rows = _places(down), _places(across)
        if len(columns) < 3 or len(rows) < 3 or (len(columns) - 1) * (len(rows) - 1) > _MOST_CELLS:
            return None
        frame = _Frame(columns, rows)
        frame._join_where_no_line(across, down)
        return frame

    def _join_where_no_line(self, across: list[Rule], down: list[Rule]) -> None:
        walls = {(c, r) for x, y0, y1 in down for c in [self._near(self.columns, x)] for r in self._covered(self.rows, y0, y1)}
        floors = {(c, r) for y, x0, x1 in across for r in [self._near(self.rows, y)] for c in self._covered(self.columns, x0, x1)}
        for r in range(self._high):
            for c in range(self._wide):
                if c + 1 < self._wide and (c + 1, r) not in walls:
                    self._merge(r * self._wide + c, r * self._wide + c + 1)
                if r + 1 < self._high and (c, r + 1) not in floors:
                    self._merge(r * self._wide + c, (r + 1) * self._wide + c)

    @staticmethod
    def _near(places: list[float], value: float) -> int:
        return min(range(len(places)), key=lambda i: abs(places[i] - value))

    @staticmethod
    def _covered(places: list[float], start: float, end: float) -> list[int]:
        return [i for i in range(len(places) - 1) if start - _NEAR <= (places[i] + places[i + 1]) / 2 <= end + _NEAR]

    def _root(self, i: int) -> int:
        while self._owner[i] != i:
            self._owner[i] = self._owner[self._owner[i]]
            i = self._owner[i]
        return i

    def _merge(self, a: int, b: int) -> None:
        self._owner[self._root(a)] = self._root(b)

    def put(self, letter: str, x: float | None, y: float | None) -> None:
        """Put a letter into the cell where its middle stands; white space goes where the letter before it went."""
        if x is None or y is None:
            if self._last is not None:
                self._parts[self._last].append(" ")
            return
        column, row = bisect_right(self.columns, x) - 1, bisect_right(self.rows, y) - 1
        if not (0 <= column < self._wide and 0 <= row < self._high):
            self._last = None
            return
        cell = self._root(row * self._wide + column)
        line = self._line[cell]
        if line is not None and line - y > _LINE:
            self._parts[cell].append("\n")
        elif self._last != cell and self._parts[cell]:
            self._parts[cell].append(" ")
        # Marks stand higher or lower than the letters of their line.
        self._line[cell] = y if line is None or line - y > _LINE else line
        self._parts[cell].append(letter)
        self._last = cell

    def texts(self) -> list[list[str]]:
        """Return the rows from top to bottom; a joined cell's text stands in every place that it covers."""
        made = {i: repair("".join(parts)).strip() for i, parts in enumerate(self._parts) if parts}
        rows = [[made.get(self._root(r * self._wide + c), "") for c in range(self._wide)] for r in reversed(range(self._high))]
        return [part for row in rows for part in _parted(row)]


def _parted(row: list[str]) -> list[list[str]]:
    """Part a row whose cells all hold the same number of lines: rows that no line is ruled between."""
    lines = [cell.split("\n") for cell in row]
    counts = [len(cell) for cell, text in zip(lines, row, strict=True) if text]
    high = max(counts, default=0)
    if high < 3 or len(counts) < 3 or sum(count == high for count in counts) < 0.7 * len(counts):
        return [row]
    return [[cell[i] if len(cell) == high else cell[0] if i == 0 and len(cell) == 1 else "" for cell in lines] for i in range(high)]


def _letters(textpage: Any) -> Iterable[tuple[str, float | None, float | None]]:
    """Yield the letters of a page in reading order with their middles; white space has none."""
    import pypdfium2.raw as raw

    count = min(textpage.count_chars(), _MOST_LETTERS)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(count):
        letter = chr(raw.FPDFText_GetUnicode(textpage, index) & 0x10FFFF)
        if letter.isspace():
            yield letter, None, None
        elif raw.FPDFText_GetCharBox(textpage, index, left, right, bottom, top):
            yield letter, (left.value + right.value) / 2, (bottom.value + top.value) / 2

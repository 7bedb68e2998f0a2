"""A grid of ruled lines, and the letters that stand in its cells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from oit_checker.read.pdf.drawing import Rule
from oit_checker.read.repair import repair

# Lines closer than this are one (points).
NEAR = 3.0
_LINE = 7.0
_MOST_CELLS = 6_000


class Frame:
    """A grid of ruled lines with the letters that stand in its cells; a missing line joins two cells."""

    def __init__(self, columns: list[float], rows: list[float]) -> None:
        self.columns, self.rows = columns, rows
        self._wide, self._high = len(columns) - 1, len(rows) - 1
        self._owner = list(range(self._wide * self._high))
        self._parts: list[list[str]] = [[] for _ in self._owner]
        self._last: int | None = None
        self._line: list[float | None] = [None] * len(self._owner)

    @staticmethod
    def of(group: tuple[list[Rule], list[Rule]]) -> Frame | None:
        across, down = group
        columns, rows = _places(down), _places(across)
        if len(columns) < 3 or len(rows) < 3 or (len(columns) - 1) * (len(rows) - 1) > _MOST_CELLS:
            return None
        frame = Frame(columns, rows)
        frame._join_where_no_line(across, down)
        return frame

    def _join_where_no_line(self, across: list[Rule], down: list[Rule]) -> None:
        walls = _edges(down, self.columns, self.rows)
        floors = _edges(across, self.rows, self.columns)
        for r in range(self._high):
            for c in range(self._wide):
                if c + 1 < self._wide and (c + 1, r) not in walls:
                    self._merge(r * self._wide + c, r * self._wide + c + 1)
                if r + 1 < self._high and (r + 1, c) not in floors:
                    self._merge(r * self._wide + c, (r + 1) * self._wide + c)

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


def _places(rules: Sequence[Rule]) -> list[float]:
    """Return where the lines stand, lines closer than a few points taken as one."""
    places: list[float] = []
    for place in sorted(rule[0] for rule in rules):
        if not places or place - places[-1] > NEAR:
            places.append(place)
    return places


def _edges(rules: Iterable[Rule], places: Sequence[float], others: Sequence[float]) -> set[tuple[int, int]]:
    """Return the sides of cells that lines are drawn along: at which of `places`, and between which of `others`."""
    middles = [(start + end) / 2 for start, end in pairwise(others)]
    return {
        (place, at)
        for where, start, end in rules
        for place in [_nearest(places, where)]
        for at in range(bisect_left(middles, start - NEAR), bisect_right(middles, end + NEAR))
    }


def _nearest(places: Sequence[float], value: float) -> int:
    above = min(bisect_left(places, value), len(places) - 1)
    return above - 1 if above and value - places[above - 1] <= abs(places[above] - value) else above


def _parted(row: list[str]) -> list[list[str]]:
    """Part a row whose cells all hold the same number of lines: rows that no line is ruled between."""
    lines = [cell.split("\n") for cell in row]
    counts = [len(cell) for cell, text in zip(lines, row, strict=True) if text]
    high = max(counts, default=0)
    if high < 3 or len(counts) < 3 or sum(count == high for count in counts) < 0.7 * len(counts):
        return [row]
    return [[cell[i] if len(cell) == high else cell[0] if i == 0 and len(cell) == 1 else "" for cell in lines] for i in range(high)]

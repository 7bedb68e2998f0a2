"""Tables of a PDF page, where ruled lines say which cells there are; unruled columns are left to the text."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from oit_checker.model import Table
from oit_checker.read.grid import as_table
from oit_checker.read.pdf.drawing import Drawing, Rule
from oit_checker.read.pdf.frame import NEAR, Frame

_MOST_LINES = 1_500
_MOST_LETTERS = 30_000
_DIGITS = re.compile(r"[0-9๐-๙]")


def looks_tabular(text: str) -> bool:
    """Say whether a page's text may be a table's: several short lines with numbers."""
    lines = [line for line in text.splitlines() if line.strip()]
    return sum(bool(_DIGITS.search(line)) for line in lines) >= 2 and len(lines) >= 3


def tables_of(textpage: Any, text: str, drawn: Drawing, number: int) -> tuple[Table, ...]:
    """Return the ruled tables of a pdfium page, given its textpage, the text as that gave it, and its lines, from top to bottom."""
    if not 3 <= len(drawn.across) + len(drawn.down) <= _MOST_LINES:
        return ()
    frames = [frame for frame in map(Frame.of, _groups(drawn)) if frame is not None]
    if not frames:
        return ()
    for letter, x, y in _letters(textpage, text):
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
    """Part the lines into sets that touch each other; a line drawn twice counts once."""
    across, down = list(dict.fromkeys(drawn.across)), list(dict.fromkeys(drawn.down))
    owner = list(range(len(across) + len(down)))

    def root(i: int) -> int:
        while owner[i] != i:
            owner[i] = owner[owner[i]]
            i = owner[i]
        return i

    for i, j in _touching(across, down):
        owner[root(i)] = root(len(across) + j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for i, rule in enumerate(chain(across, down)):
        groups.setdefault(root(i), ([], []))[i >= len(across)].append(rule)
    return list(groups.values())


def _touching(across: Sequence[Rule], down: Sequence[Rule]) -> Iterator[tuple[int, int]]:
    """Yield the places of level and upright lines that meet; the upright ones are looked up by where they stand."""
    order = sorted(range(len(down)), key=lambda j: down[j][0])
    stands = [down[j][0] for j in order]
    for i, (y, start, end) in enumerate(across):
        for j in order[bisect_left(stands, start - NEAR) : bisect_right(stands, end + NEAR)]:
            if down[j][1] - NEAR <= y <= down[j][2] + NEAR:
                yield i, j


def _letters(textpage: Any, text: str) -> Iterator[tuple[str, float | None, float | None]]:
    """Yield the letters of a page in reading order with their middles; white space has none."""
    import pypdfium2.raw as raw

    count = min(textpage.count_chars(), _MOST_LETTERS)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    edges = tuple(map(ctypes.byref, (left, right, bottom, top)))
    # One call for every letter: what it would look up is looked up once.
    page, box_of = textpage.raw, raw.FPDFText_GetCharBox
    for index, letter in enumerate(_signs(page, text, count)):
        if letter.isspace():
            yield letter, None, None
        elif box_of(page, index, *edges):
            yield letter, (left.value + right.value) / 2, (bottom.value + top.value) / 2


def _signs(page: Any, text: str, count: int) -> Sequence[str]:
    """Return the first signs of a page: those of its text, or one by one where that leaves out some that stand for nothing."""
    import pypdfium2.raw as raw

    if len(text) == raw.FPDFText_CountChars(page):
        return text[:count]
    return [chr(raw.FPDFText_GetUnicode(page, index) & 0x10FFFF) for index in range(count)]

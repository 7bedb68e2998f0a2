"""Where on a drawn page the words of a quote stand, and the numbers of persons."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from oit_checker.read.cutout.sheet import Letter
from oit_checker.read.spot import Spot
from oit_checker.thai import covered, occurrences, private_numbers, standing

Box = tuple[float, float, float, float]  # left, top, right, bottom


def quoted(letters: Sequence[Letter], spot: Spot) -> tuple[Box, ...]:
    """Return a box for each line on which words of the quote stand."""
    text = _text(letters)
    hidden = covered(text, private_numbers(text, phones=spot.phones, public=spot.public))
    return _in_column(letters, hidden, spot) or tuple(_boxes(letters, standing(spot.quote, hidden)))


def private(letters: Sequence[Letter], spot: Spot) -> tuple[Box, ...]:
    """Return a box for each number of a person."""
    spans = private_numbers(_text(letters), phones=spot.phones, public=spot.public)
    return tuple(_boxes(letters, spans))


def _in_column(letters: Sequence[Letter], text: str, spot: Spot) -> tuple[Box, ...]:
    """Return the boxes of a table's proof, "header: cell": of all cells that say so, one that stands under its header."""
    header, _, cell = spot.quote.partition(": ")
    if spot.how not in ("table", "ocr") or not cell:
        return ()
    heads = [_around(found) for span in occurrences(header, text) if (found := tuple(_boxes(letters, [span])))]
    cells = [found for span in occurrences(cell, text) if (found := tuple(_boxes(letters, [span])))]
    pairs = [(_shared_width(head, _around(found)), head, found) for head in heads for found in cells if found[0][1] > head[1]]
    # The first of the best: rows are read from above.
    best = max(pairs, key=lambda pair: round(pair[0], 2), default=None)
    return (best[1], *best[2]) if best and best[0] > 0 else ()


def _shared_width(one: Box, other: Box) -> float:
    """Return how much of the narrower box stands above or below the other, 0 to 1."""
    shared = min(one[2], other[2]) - max(one[0], other[0])
    return max(0.0, shared / max(1.0, min(one[2] - one[0], other[2] - other[0])))


def _text(letters: Iterable[Letter]) -> str:
    return "".join(letter.text for letter in letters)


def _boxes(letters: Sequence[Letter], spans: Iterable[tuple[int, int]]) -> Iterator[Box]:
    starts = [0, *accumulate(len(letter.text) for letter in letters)]
    for start, end in spans:
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1)
        yield from _lines(letters[first:last])


def _lines(letters: Iterable[Letter]) -> list[Box]:
    """Return one box a line; marks and gaps belong to no line of their own."""
    boxes = [(letter.left, letter.top, letter.right, letter.bottom) for letter in letters if _counts(letter)]
    while True:
        joined = _joined(boxes)
        if len(joined) == len(boxes):
            return joined
        boxes = joined


def _counts(letter: Letter) -> bool:
    is_mark = not letter.text.strip() or all(unicodedata.category(sign) in ("Mn", "Co") for sign in letter.text)
    return not is_mark and letter.right > letter.left and letter.bottom > letter.top


def _joined(boxes: Iterable[Box]) -> list[Box]:
    lines: list[Box] = []
    for box in boxes:
        index = next((i for i, line in enumerate(lines) if _same_line(line, box)), None)
        if index is None:
            lines.append(box)
        else:
            lines[index] = _around((lines[index], box))
    return lines


def _same_line(line: Box, box: Box) -> bool:
    shared = min(line[3], box[3]) - max(line[1], box[1])
    high = max(line[3] - line[1], box[3] - box[1])
    apart = max(box[0] - line[2], line[0] - box[2])
    return shared >= 0.5 * min(line[3] - line[1], box[3] - box[1]) and apart < 1.5 * high


def _around(boxes: Iterable[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)

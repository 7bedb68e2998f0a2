"""A line's ink cut into pieces, and the pieces put together again in every way that could be one sign."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oit_checker.read.digits.ink import Ink

_MOST_JOINED = 5
_MOST_PIECES = 400
_MOST_CUTS = 16


@dataclass(frozen=True, slots=True)
class Piece:
    """Blots of ink between two columns; `blots` are their numbers in `Ink.labels`."""

    blots: tuple[int, ...]
    left: int
    right: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Segment:
    """Pieces `first` to `last` (included) of a line, taken for one sign; a box in the strip's columns and rows."""

    first: int
    last: int
    piece: Piece


@dataclass(frozen=True, slots=True)
class Cut:
    """One line in pieces from left to right. `size` is how high a letter without stem is, `middle` where its middle lies."""

    pieces: tuple[Piece, ...]
    segments: tuple[Segment, ...]
    size: float
    middle: float


def cut(ink: Ink) -> Cut | None:
    """Return the pieces of a line and what could be signs, or None where no letters are."""
    boxes = ink.boxes
    size = _letter_size(boxes, ink.labels.shape[0])
    if size is None:
        return None
    middle = _middle(boxes, size)
    kept = [n for n in range(len(boxes)) if _belongs(boxes[n], size, middle, ink.labels.shape[0])]
    pieces: list[Piece] = []
    for group in _stacks(kept, boxes):
        pieces.extend(_parted(ink, group, size))
    pieces = pieces[:_MOST_PIECES]
    return Cut(tuple(pieces), tuple(_segments(pieces, size)), size, middle) if pieces else None


def _letter_size(boxes: Any, rows: int) -> float | None:
    """Return the height that half of the ink of what could be letters reaches; crumbs of broken letters weigh little."""
    import numpy

    high, wide = boxes[:, 3] - boxes[:, 1], boxes[:, 2] - boxes[:, 0]
    fit = (high >= rows * 0.16) & (high <= rows * 0.95) & (wide >= 3) & (wide <= rows * 4) & (boxes[:, 4] >= 12)
    if not fit.any():
        return None
    order = numpy.argsort(high[fit], kind="stable")
    weight = numpy.cumsum(boxes[fit, 4][order])
    return float(high[fit][order][int(numpy.searchsorted(weight, weight[-1] / 2))])


def _middle(boxes: Any, size: float) -> float:
    import numpy

    high = boxes[:, 3] - boxes[:, 1]
    like = numpy.abs(high - size) <= max(size * 0.3, float(numpy.abs(high - size).min()))
    return float(numpy.median((boxes[like, 1] + boxes[like, 3]) / 2))


def _belongs(box: Any, size: float, middle: float, rows: int) -> bool:
    """Say whether a blot is of this line: no speck, no foot or head of the next line that the strip cuts off."""
    left, top, right, bottom, count = (int(value) for value in box)
    if count < size * size * 0.012 or (bottom - top < size * 0.12 and right - left < size * 0.12):
        return False
    if top <= 0 and bottom < middle - size * 0.45:
        return False
    return not (bottom >= rows and top > middle + size * 0.45)


def _stacks(kept: list[int], boxes: Any) -> list[list[int]]:
    """Put together what stands above another: most of the narrower one's columns are shared."""
    ordered = sorted(kept, key=lambda n: (int(boxes[n, 0]), int(boxes[n, 2]), n))
    groups: list[list[int]] = []
    left = right = 0
    for n in ordered:
        start, end = int(boxes[n, 0]), int(boxes[n, 2])
        if groups and min(end, right) - start >= 0.6 * min(end - start, right - left):
            groups[-1].append(n)
            right = max(right, end)
        else:
            groups.append([n])
            left, right = start, end
    return groups


def _parted(ink: Ink, group: list[int], size: float) -> list[Piece]:
    """Return a stack as one piece, or cut where little ink is when it is too wide for one sign."""
    blots = tuple(n + 1 for n in group)
    left, right = int(min(ink.boxes[n, 0] for n in group)), int(max(ink.boxes[n, 2] for n in group))
    top, bottom = int(min(ink.boxes[n, 1] for n in group)), int(max(ink.boxes[n, 3] for n in group))
    if right - left <= size * 0.95:
        return [Piece(blots, left, right, top, bottom)]
    edges = [left, *_cuts(ink, blots, (left, top, right, bottom), size), right]
    found = (_cropped(ink, blots, a, b) for a, b in pairwise(edges))
    return [piece for piece in found if piece]


def _cuts(ink: Ink, blots: tuple[int, ...], box: tuple[int, int, int, int], size: float) -> list[int]:
    """Return the columns at which a wide blot may be cut: the thinnest places, at least a third of a sign apart."""
    import numpy

    left, top, right, bottom = box
    inked = numpy.isin(ink.labels[top:bottom, left:right], blots)
    # Where two signs run into each other the ink is thin and pale.
    depth = (ink.dark[top:bottom, left:right] * inked).sum(axis=0)
    near = max(3, round(size * 0.3))
    found: list[int] = []
    for column in numpy.argsort(depth, kind="stable"):
        place = int(column)
        if near <= place <= right - left - near and all(abs(place - other) >= near for other in found):
            found.append(place)
            if len(found) == _MOST_CUTS:
                break
    return sorted(left + place for place in found)


def _cropped(ink: Ink, blots: tuple[int, ...], left: int, right: int) -> Piece | None:
    import numpy

    rows = numpy.flatnonzero(numpy.isin(ink.labels[:, left:right], blots).any(axis=1))
    return Piece(blots, left, right, int(rows[0]), int(rows[-1]) + 1) if len(rows) else None


def _segments(pieces: list[Piece], size: float) -> list[Segment]:
    """Return every row of up to four neighbours that is no wider than a sign can be."""
    found = []
    for first, start in enumerate(pieces):
        whole = start
        for last in range(first, min(first + _MOST_JOINED, len(pieces))):
            if last > first:
                if pieces[last].left - whole.right > size * 0.3:
                    break
                whole = _both(whole, pieces[last])
                if whole.right - whole.left > size * 1.7:
                    break
            found.append(Segment(first, last, whole))
    return found


def _both(one: Piece, other: Piece) -> Piece:
    blots = one.blots + tuple(blot for blot in other.blots if blot not in one.blots)
    return Piece(blots, min(one.left, other.left), max(one.right, other.right), min(one.top, other.top), max(one.bottom, other.bottom))

"""Underlines, borders and pen strokes taken out of the ink of a line, with the letters that they cross left whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grey = NDArray[Any]

# Columns: no stroke of a letter is so long.
_LONG = 96
# Rows up or down for each column, about five degrees either way.
_SLOPES = tuple(step / 100 for step in range(-9, 10))


def streaks(inked: Grey) -> tuple[Grey, Grey, Grey]:
    """Return row, start and end (excluded) of every unbroken stretch of ink, row by row."""
    import numpy

    high, wide = inked.shape
    framed = numpy.zeros((high, wide + 2), dtype=numpy.int8)
    framed[:, 1:-1] = inked
    steps = numpy.diff(framed, axis=1)
    row, start = numpy.nonzero(steps == 1)
    return row, start, numpy.nonzero(steps == -1)[1]


def without_rules(inked: Grey) -> Grey:
    """Return the ink (True for ink) without straight lines too long for a stroke, level or a little tilted."""
    import numpy

    ruled = numpy.zeros_like(inked)
    if inked.shape[1] > _LONG and _has_long(inked):
        for slope in _SLOPES:
            ruled |= _along(inked, slope)
    if not ruled.any():
        return inked
    thick = _thickness(inked)
    limit = 1.6 * float(numpy.median(thick[ruled])) + 1
    return numpy.asarray(inked & ~(_spread(ruled, inked) & (thick <= limit)))


def _has_long(inked: Grey) -> bool:
    """Say whether ink hangs together over a long way, seen coarsely enough for any slope."""
    import numpy

    high, wide = inked.shape
    coarse: Grey = numpy.any(inked[: high - high % 8, : wide - wide % 2].reshape(high // 8, 8, wide // 2, 2), axis=(1, 3))
    _, start, end = streaks(numpy.logical_or(coarse, _below(coarse)))
    return bool((2 * (end - start) > _LONG).any())


def _below(inked: Grey) -> Grey:
    import numpy

    moved = numpy.zeros_like(inked)
    moved[:-1] = inked[1:]
    return moved


def _along(inked: Grey, slope: float) -> Grey:
    """Return the points of long straight lines of one slope."""
    import numpy

    high, wide = inked.shape
    shift = numpy.round(slope * (numpy.arange(wide) - wide / 2)).astype(numpy.int64)
    reach = int(numpy.abs(shift).max())
    rows = numpy.arange(-reach, high + reach)[:, None] + shift[None, :]
    inside = (rows >= 0) & (rows < high)
    across = numpy.broadcast_to(numpy.arange(wide), rows.shape)
    level = inked[numpy.clip(rows, 0, high - 1), across] & inside
    found = numpy.zeros_like(inked)
    for row, start, end in zip(*streaks(level), strict=True):
        if end - start > _LONG:
            found[rows[row, start:end], across[row, start:end]] = True
    return found


def _thickness(inked: Grey) -> Grey:
    """Return for each point of ink how many rows of ink stand together in its column."""
    import numpy

    _, start, end = streaks(inked.T)
    thick = numpy.zeros(inked.T.shape, dtype=numpy.int32)
    thick[inked.T] = numpy.repeat(end - start, end - start)
    return thick.T


def _spread(ruled: Grey, inked: Grey) -> Grey:
    """Return the ruled points with all ink that stands above and below them in their columns."""
    import numpy

    column, start, end = streaks(inked.T)
    sums = numpy.zeros((inked.shape[1], inked.shape[0] + 1), dtype=numpy.int32)
    sums[:, 1:] = numpy.cumsum(ruled.T, axis=1)
    touched = sums[column, end] > sums[column, start]
    whole = numpy.zeros(inked.T.shape, dtype=bool)
    whole[inked.T] = numpy.repeat(touched, end - start)
    return whole.T

"""Tilted pictures of pages set straight."""

from __future__ import annotations

from typing import Any

_WIDE = 600
_MOST_DEGREES = 10.0
_STEP = 0.25
# A tilt beyond this must stand out from the other angles so many times; slanted drawings make faint peaks anywhere.
_SLIGHT, _CLEAR = 3.0, 5.0
_ON_ITS_SIDE = 1.5


def straightened(grey: Any) -> Any:
    """Return a grey PIL picture turned by the angle (up to 10 degrees) at which its lines of text lie level."""
    angle = tilt(grey)
    return grey.rotate(angle, expand=False, fillcolor=255, resample=3) if abs(angle) >= 0.3 else grey


def seems_on_its_side(grey: Any) -> bool:
    """Say whether ink changes more from column to column than from row to row, as where lines run up and down; a ruled table may too."""
    import numpy

    ink = _ink(grey)
    if ink is None:
        return False
    rows, columns = (float((numpy.diff(ink.sum(axis)) ** 2).sum()) / ink.shape[1 - axis] for axis in (1, 0))
    return bool(columns > _ON_ITS_SIDE * rows)


def _ink(grey: Any) -> Any:
    """Return where a picture is dark, at a small size; None where there is hardly anything."""
    import numpy

    wide, high = grey.size
    if wide < 100 or high < 100:
        return None
    small = grey.resize((_WIDE, max(1, round(high * _WIDE / wide)))) if wide > _WIDE else grey
    shades = numpy.asarray(small, dtype=numpy.float32)
    ink = (shades < shades.mean() * 0.85).astype(numpy.float32)
    return ink if ink.mean() >= 0.002 else None


def tilt(grey: Any) -> float:
    """Return by how many degrees the picture must be turned: the angle whose row sums change most from row to row.

    A strong tilt that hardly differs from the other angles is none.
    """
    import numpy

    ink = _ink(grey)
    if ink is None:
        return 0.0
    steps = int(_MOST_DEGREES / _STEP)
    rows, columns = numpy.nonzero(ink)
    found = [(_steepness(rows, columns, step * _STEP, ink.shape[0]), -abs(step), step) for step in range(-steps, steps + 1)]
    best, _, step = max(found)
    is_faint = best < _CLEAR * sorted(found)[len(found) // 2][0]
    return 0.0 if is_faint and abs(step) * _STEP > _SLIGHT else step * _STEP


def _steepness(rows: Any, columns: Any, degrees: float, high: int) -> float:
    """Return the squared steps between the sums of rows that lie level after turning by `degrees`."""
    import numpy

    # A turn by a small angle moves each point up or down by its distance across.
    moved = numpy.floor(rows - (columns - columns.mean()) * numpy.tan(numpy.radians(degrees))).astype(numpy.int64)
    # What leaves the picture counts nowhere: heaped up on the first or last row, a dark edge would outdo every line of text.
    sums = numpy.bincount(moved[(moved >= 0) & (moved < high)], minlength=high)
    return float((numpy.diff(sums.astype(numpy.float64)) ** 2).sum())

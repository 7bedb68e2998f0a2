"""Tilted pictures of pages set straight."""

from __future__ import annotations

from typing import Any

_WIDE = 600
_MOST_DEGREES = 6.0
_STEP = 0.25


def straightened(grey: Any) -> Any:
    """Return a grey PIL picture turned by the angle (up to 6 degrees) at which its lines of text lie level."""
    angle = tilt(grey)
    return grey.rotate(angle, expand=False, fillcolor=255, resample=3) if abs(angle) >= 0.3 else grey


def tilt(grey: Any) -> float:
    """Return by how many degrees the picture must be turned: the angle whose row sums change most from row to row."""
    import numpy

    wide, high = grey.size
    if wide < 100 or high < 100:
        return 0.0
    small = grey.resize((_WIDE, max(1, round(high * _WIDE / wide)))) if wide > _WIDE else grey
    steps = int(_MOST_DEGREES / _STEP)
    dark = numpy.asarray(small, dtype=numpy.float32)
    ink = (dark < dark.mean() * 0.85).astype(numpy.float32)
    if ink.mean() < 0.002:
        return 0.0
    rows, columns = numpy.nonzero(ink)
    best = max((_steepness(rows, columns, step * _STEP, ink.shape[0]), -abs(step), step) for step in range(-steps, steps + 1))
    return best[2] * _STEP


def _steepness(rows: Any, columns: Any, degrees: float, high: int) -> float:
    """Return the squared steps between the sums of rows that lie level after turning by `degrees`."""
    import numpy

    # A turn by a small angle moves each point up or down by its distance across.
    shifted = rows + (columns - columns.mean()) * -numpy.tan(numpy.radians(degrees))
    sums = numpy.bincount(numpy.clip(shifted.astype(numpy.int64), 0, high - 1), minlength=high)
    return float((numpy.diff(sums.astype(numpy.float64)) ** 2).sum())

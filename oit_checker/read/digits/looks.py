"""What a sign looks like, in numbers: the directions of its edges, its points, its size in the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from oit_checker.read.digits.ink import Ink
    from oit_checker.read.digits.pieces import Cut, Segment

_SIDE, _FRAME = 24, 28
_DIRECTIONS, _CELLS, _COARSE = 8, 6, 10
LENGTH = _DIRECTIONS * _CELLS * _CELLS + _COARSE * _COARSE + 5


def can_be_a_digit(segment: Segment, size: float) -> bool:
    """Say whether size alone leaves it open that this is a digit."""
    piece = segment.piece
    high, wide = piece.bottom - piece.top, piece.right - piece.left
    return 0.5 * size <= high <= 2.3 * size and 0.1 * size <= wide <= 1.7 * size


def looks(ink: Ink, line: Cut, segments: Sequence[Segment]) -> NDArray[Any]:
    """Return one row of LENGTH numbers (float32) for each segment."""
    import numpy

    if not segments:
        return numpy.zeros((0, LENGTH), dtype=numpy.float32)
    faces = numpy.stack([_face(ink, segment) for segment in segments])
    places = numpy.array([_place(segment, line) for segment in segments], dtype=numpy.float32)
    grid = _coarse_grid()
    coarse = (grid.T @ faces @ grid).reshape(len(faces), -1)
    return numpy.concatenate([_edges(faces), coarse, places], axis=1)


def _face(ink: Ink, segment: Segment) -> NDArray[Any]:
    """Return the segment's darkness in a frame of 28 x 28; what belongs to other blots is left white."""
    import numpy
    from PIL import Image

    piece = segment.piece
    box = (slice(piece.top, piece.bottom), slice(piece.left, piece.right))
    labels = ink.labels[box]
    own = labels == 0
    for blot in piece.blots:
        own |= labels == blot
    crop = (ink.dark[box] * own * 255).astype(numpy.uint8)
    high, wide = crop.shape
    share = (min(high, wide) / max(high, wide)) ** 0.6
    short = max(4, round(_SIDE * share))
    size = (_SIDE, short) if wide > high else (short, _SIDE)
    small = numpy.asarray(Image.fromarray(crop).resize(size, Image.Resampling.BILINEAR), dtype=numpy.float32) / 255
    frame = numpy.zeros((_FRAME, _FRAME), dtype=numpy.float32)
    top, left = (_FRAME - size[1]) // 2, (_FRAME - size[0]) // 2
    frame[top : top + size[1], left : left + size[0]] = small
    return frame


def _place(segment: Segment, line: Cut) -> tuple[float, ...]:
    piece = segment.piece
    high, wide = (piece.bottom - piece.top) / line.size, (piece.right - piece.left) / line.size
    above = (line.middle - piece.top) / line.size
    return high, wide, min(2.0, max(-2.0, above)), min(3.0, wide / high), 1.0


def _edges(faces: NDArray[Any]) -> NDArray[Any]:
    """Return how much edge of each of eight directions stands in each cell of a 6 x 6 grid (roots, so that thin counts too)."""
    import numpy

    across, down = numpy.zeros_like(faces), numpy.zeros_like(faces)
    across[:, :, 1:-1] = faces[:, :, 2:] - faces[:, :, :-2]
    down[:, 1:-1, :] = faces[:, 2:, :] - faces[:, :-2, :]
    strength = numpy.hypot(across, down)
    turn = numpy.arctan2(down, across) * (_DIRECTIONS / (2 * numpy.pi)) % _DIRECTIONS
    grid = _blurred_grid()
    cells = []
    for direction in range(_DIRECTIONS):
        apart = numpy.abs((turn - direction + _DIRECTIONS / 2) % _DIRECTIONS - _DIRECTIONS / 2)
        layer = strength * numpy.maximum(0.0, 1.0 - apart)
        cells.append((grid.T @ layer @ grid).reshape(len(faces), -1))
    return numpy.asarray(numpy.sqrt(numpy.concatenate(cells, axis=1)))


def _blurred_grid() -> NDArray[Any]:
    import numpy

    middles = (numpy.arange(_CELLS) + 0.5) * _FRAME / _CELLS
    apart = (numpy.arange(_FRAME) + 0.5)[:, None] - middles[None, :]
    weights = numpy.exp(-(apart**2) / (2 * (_FRAME / _CELLS * 0.55) ** 2))
    return numpy.asarray(weights / weights.sum(axis=0), dtype=numpy.float32)


def _coarse_grid() -> NDArray[Any]:
    """Return the matrix that, put to both sides of 28 x 28 points, makes 10 x 10 means of them."""
    import numpy

    middles = (numpy.arange(_COARSE) + 0.5) * _FRAME / _COARSE
    near = numpy.maximum(0.0, 1.0 - numpy.abs((numpy.arange(_FRAME) + 0.5)[:, None] - middles[None, :]) / 2.8)
    return numpy.asarray(near / near.sum(axis=0), dtype=numpy.float32)

"""From a grey strip to ink: how dark each point is, and which points hang together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from oit_checker.read.digits.rules import streaks, without_rules

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Grey = NDArray[Any]

# Strips are brought to this many rows, in which letters without stems are 20 to 30 high.
ROWS = 64
_LARGEST = 4.0


@dataclass(frozen=True, slots=True)
class Ink:
    """A strip of one line of text: `dark` is 0 to 1 a point, `labels` the number of the blot it belongs to, 0 for paper.

    `boxes` holds left, top, right, bottom (ends excluded) and the count of points of blot n in row n - 1.
    `scale` is by how much the strip was enlarged.
    """

    dark: Grey
    labels: Grey
    boxes: Grey
    scale: float


def ink_of(strip: Grey, rows: int = ROWS) -> Ink | None:
    """Return the ink of a grey strip (uint8, dark on light or light on dark), or None where there is nothing to see."""
    import numpy
    from PIL import Image

    high, wide = strip.shape
    if high < 6 or wide < 3:
        return None
    scale = min(_LARGEST, rows / high)
    size = (max(3, round(wide * scale)), max(6, round(high * scale)))
    grown = numpy.asarray(Image.fromarray(strip).resize(size, Image.Resampling.BICUBIC), dtype=numpy.float32)
    dark = _darkness(grown)
    if dark is None:
        return None
    inked = without_rules(dark > _threshold(dark))
    labels, boxes = blots(inked)
    return Ink(dark, labels, boxes, size[1] / high) if len(boxes) else None


def _darkness(grey: Grey) -> Grey | None:
    """Return how far each point is from the paper around it to the darkest ink, or None for an even strip."""
    import numpy

    if numpy.median(grey) < (float(grey.min()) + float(grey.max())) / 2 - 20:
        grey = 255 - grey
    level = _paper(grey)
    depth = level - grey
    most = float(numpy.percentile(depth, 99))
    return numpy.clip(depth / most, 0.0, 1.0) if most >= 18 else None


def _paper(grey: Grey) -> Grey:
    """Return the paper's grey for each column: light falls unevenly along a line, hardly across it."""
    import numpy

    high, wide = grey.shape
    step, near = 16, 4
    count = -(-wide // step)
    whole = numpy.pad(grey, ((0, 0), (0, count * step - wide)), mode="edge")
    blocks = numpy.percentile(whole.reshape(high, count, step).transpose(1, 0, 2).reshape(count, -1), 80, axis=1)
    around = numpy.lib.stride_tricks.sliding_window_view(numpy.pad(blocks, near, mode="edge"), 2 * near + 1)
    levels = numpy.sort(around, axis=1)[:, -3]
    return numpy.asarray(numpy.interp(numpy.arange(wide), (numpy.arange(count) + 0.5) * step, levels), dtype=numpy.float32)


def _threshold(dark: Grey) -> float:
    """Return the value that parts ink from paper best (Otsu), kept from the ends."""
    import numpy

    counts = numpy.histogram(dark, bins=64, range=(0.0, 1.0))[0].astype(numpy.float64)
    middles = (numpy.arange(64) + 0.5) / 64
    weight, total = numpy.cumsum(counts), counts.sum()
    sums = numpy.cumsum(counts * middles)
    other = numpy.maximum(total - weight, 1e-9)
    between = (sums[-1] * weight / total - sums) ** 2 / numpy.maximum(weight * other, 1e-9)
    return float(numpy.clip(middles[int(between.argmax())], 0.3, 0.6))


def blots(inked: Grey) -> tuple[Grey, Grey]:
    """Return a number for each point (0 is paper) and the boxes of what hangs together, corners included."""
    import numpy

    labels = numpy.zeros(inked.shape, dtype=numpy.int32)
    row, start, end = streaks(inked)
    if not len(row):
        return labels, numpy.zeros((0, 5), dtype=numpy.int64)
    root = _joined(row, start, end, inked.shape[1])
    _, number = numpy.unique(root, return_inverse=True)
    labels[inked] = numpy.repeat(number + 1, end - start)
    count = int(number.max()) + 1
    boxes = numpy.zeros((count, 5), dtype=numpy.int64)
    boxes[:, 0:2] = 1 << 30
    numpy.minimum.at(boxes[:, 0], number, start)
    numpy.minimum.at(boxes[:, 1], number, row)
    numpy.maximum.at(boxes[:, 2], number, end)
    numpy.maximum.at(boxes[:, 3], number, row + 1)
    numpy.add.at(boxes[:, 4], number, end - start)
    return labels, boxes


def _joined(row: Grey, start: Grey, end: Grey, wide: int) -> Grey:
    """Return for each stretch the lowest stretch that it hangs together with."""
    import numpy

    across = wide + 2
    begins, ends = row * across + start, row * across + end
    first = numpy.searchsorted(ends, (row + 1) * across + start, side="left")
    last = numpy.searchsorted(begins, (row + 1) * across + end, side="right")
    count = numpy.maximum(last - first, 0)
    upper = numpy.repeat(numpy.arange(len(row)), count)
    lower = numpy.arange(count.sum()) - numpy.repeat(numpy.cumsum(count) - count, count) + numpy.repeat(first, count)
    root = numpy.arange(len(row))
    while True:
        before = root.copy()
        least = numpy.minimum(root[upper], root[lower])
        numpy.minimum.at(root, upper, least)
        numpy.minimum.at(root, lower, least)
        root = root[root]
        if (root == before).all():
            return root

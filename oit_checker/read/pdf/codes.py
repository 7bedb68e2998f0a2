"""QR codes on a PDF page: looked for where its pictures are, or on the whole page where one may be drawn in another way."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from oit_checker.model import Code
from oit_checker.read.pdf.drawing import Box, Drawing
from oit_checker.read.qr import codes_in

_DPI = 110
_MOST_PIXELS = 12_000_000
# The white around a code belongs to it (points); pictures nearer than that may be parts of one.
_EDGE = 18.0
_MOST_PICTURES, _MOST_PATHS = 3, 40
_WHOLE = (0.0, 0.0, 0.0, 0.0)


def codes_on(page: Any, number: int, drawn: Drawing) -> tuple[Code, ...]:
    """Return the QR codes on a pdfium page, given what is drawn there, from top to bottom."""
    pixels = page.get_width() * page.get_height() * (_DPI / 72) ** 2
    scale = _DPI / 72 * min(1.0, (_MOST_PIXELS / max(1.0, pixels)) ** 0.5)
    looked = (page.render(scale=scale, grayscale=True, crop=crop).to_pil() for crop in _crops(page, drawn))
    return tuple(dict.fromkeys(code for picture in looked for code in codes_in(picture, number)))


def _crops(page: Any, drawn: Drawing) -> Sequence[Box]:
    """Return how much to leave out on the left, below, on the right and above, once for each part of the page to look at."""
    boxes = [(left - _EDGE, bottom - _EDGE, right + _EDGE, top + _EDGE) for left, bottom, right, top in drawn.pictures]
    if drawn.is_fine or drawn.paths >= _MOST_PATHS or len(boxes) > _MOST_PICTURES or page.get_rotation():
        return [_WHOLE]
    if any(_meet(one, other) for one, other in combinations(boxes, 2)):
        return [_WHOLE]
    sheet = page.get_bbox()
    return [_around(box, sheet) for box in sorted(boxes, key=lambda box: (-box[3], box[0])) if _meet(box, sheet)]


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _around(box: Box, sheet: Box) -> Box:
    left, bottom, right, top = sheet
    return max(0.0, box[0] - left), max(0.0, box[1] - bottom), max(0.0, right - box[2]), max(0.0, top - box[3])

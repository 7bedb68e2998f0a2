"""A page made into a small picture: numbers of persons covered, the quoted words boxed, the rest around them cut away."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from oit_checker.read.cutout.find import Box
from oit_checker.read.spot import Cutout

MOST_BYTES = 60_000
_BOX, _COVER = (208, 32, 32), (32, 32, 32)
_WIDEST, _HIGHEST = 1_100, 1_000
_AROUND = 70
_LEAST = 220


def picture_of(page: Any, number: int, boxes: Sequence[Box], covers: Sequence[Box], *, whole: bool = False) -> Cutout:
    """Return the region of a PIL picture around `boxes`, or the whole where there are none or it is asked for."""
    from PIL import ImageDraw

    held = page.copy()
    pen = ImageDraw.Draw(held)
    for left, top, right, bottom in covers:
        pen.rectangle((left - 2, top - 2, right + 2, bottom + 2), fill=_COVER)
    thick = max(2, round(held.width / 450))
    for left, top, right, bottom in boxes:
        pen.rectangle((left - 2 * thick, top - 2 * thick, right + 2 * thick, bottom + 2 * thick), outline=_BOX, width=thick)
    if boxes and not whole:
        held = held.crop(_region(held.size, boxes))
    held = _within(held, _WIDEST, _HIGHEST if boxes and not whole else 2 * _HIGHEST)
    data, held = _packed(held)
    return Cutout(data, held.width, held.height, number, len(boxes))


def _region(size: tuple[int, int], boxes: Sequence[Box]) -> tuple[int, int, int, int]:
    """Return the strip of the page, as wide as the page, that shows the first boxes and as many more as fit."""
    wide, high = size
    room = max(_AROUND, wide // 14)
    top = min(box[1] for box in boxes)
    bottom = max((box[3] for box in boxes if box[3] - top <= 0.8 * wide), default=top + 0.8 * wide)
    # Pieces that stand at both ends of a long page: the first of them is shown.
    above, below = max(0, int(top - room)), min(high, int(bottom + room))
    if below - above < _LEAST:
        middle = (above + below) // 2
        above, below = max(0, middle - _LEAST // 2), min(high, middle + _LEAST // 2)
    return 0, above, wide, max(below, above + 1)


def _within(picture: Any, wide: int, high: int) -> Any:
    from PIL import Image

    factor = min(1.0, wide / picture.width, high / picture.height)
    size = (max(1, round(picture.width * factor)), max(1, round(picture.height * factor)))
    return picture if factor == 1.0 else picture.resize(size, Image.Resampling.LANCZOS)


def _packed(picture: Any) -> tuple[bytes, Any]:
    """Return the picture as WebP of at most MOST_BYTES: coarser first, then smaller."""
    while True:
        for quality in (80, 65, 50, 35):
            held = io.BytesIO()
            picture.save(held, format="WEBP", quality=quality, method=4)
            if held.tell() <= MOST_BYTES:
                return held.getvalue(), picture
        picture = _within(picture, round(picture.width * 0.75), round(picture.height * 0.75))

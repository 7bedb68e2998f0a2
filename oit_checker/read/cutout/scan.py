"""A picture of a page with the place of every word that tesseract reads on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from oit_checker.read.cutout.sheet import Letter, Sheet
from oit_checker.read.ocr import can_read_pictures, sized, word_table

_CLOSE = 0.7


def scanned(picture: Any, page: int) -> Sheet:
    """Return a PIL picture upright, level and at a readable size, with its words; without words where this machine cannot read."""
    from PIL import Image

    from oit_checker.read.straighten import tilt

    grey = sized(picture)
    colour = picture.convert("RGB").resize(grey.size, Image.Resampling.LANCZOS)
    angle = tilt(grey)
    if abs(angle) >= 0.3:
        grey = grey.rotate(angle, expand=False, fillcolor=255, resample=3)
        colour = colour.rotate(angle, expand=False, fillcolor="white", resample=3)
    table = word_table(grey) if can_read_pictures() else None
    return Sheet(colour, tuple(_words(table or "")), page)


def turned(picture: Any, degrees: int) -> Any:
    return picture.rotate(degrees, expand=True, fillcolor="white")


def _words(table: str) -> Iterator[Letter]:
    """Yield the words of tesseract's table and what parts them: nothing inside a run, a space, or the end of a line."""
    line: tuple[str, ...] = ()
    right, high = 0, 1
    for row in table.splitlines()[1:]:
        fields = row.split("\t", 11)
        if len(fields) != 12 or fields[0] != "5" or not fields[11].strip():
            continue
        left, top, width, height = (int(field) for field in fields[6:10])
        if line and tuple(fields[1:5]) != line:
            yield Letter("\n", 0, 0, 0, 0)
        elif line and left - right > _CLOSE * high:
            yield Letter(" ", 0, 0, 0, 0)
        yield Letter(fields[11].strip(), left, top, left + width, top + height)
        line, right, high = tuple(fields[1:5]), left + width, max(1, height)

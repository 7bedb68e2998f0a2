"""Picture files: their words where this machine can read them, and their codes."""

from __future__ import annotations

import io
from typing import Any

from oit_checker.model import Document, How, Page, Readability, Resource, Trouble
from oit_checker.read.ocr import can_read_pictures
from oit_checker.read.pdf.title import head_of
from oit_checker.read.picture import read_picture
from oit_checker.read.qr import codes_in
from oit_checker.read.reading import Reading

KIND = "image"
MEDIA = ("image/jpeg", "image/png", "image/gif", "image/tiff", "image/bmp", "image/webp")
_MOST_PIXELS = 80_000_000
_LARGE = 4_000
_SMALL = 90
_FEW_LETTERS = 15


def read(resource: Resource, data: bytes, reading: Reading) -> Document:
    """Return a picture as a Document of one page a frame; its trouble says so where nobody has read it."""
    from PIL import Image

    try:
        picture = Image.open(io.BytesIO(data))
        wide, high = picture.size
        if wide * high > _MOST_PIXELS:
            return _told(resource, Trouble.TOO_LARGE, f"{wide} x {high} pixels")
        frames = [
            _frame(picture, index)
            for index in range(min(getattr(picture, "n_frames", 1) if picture.format == "TIFF" else 1, reading.pages))
        ]
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        return _told(resource, Trouble.BROKEN, f"{type(error).__name__}: {error}"[:200], Readability.BROKEN)
    codes = tuple(code for frame in frames for code in codes_in(frame, source=resource.url))
    if min(wide, high) < _SMALL:
        return _told(resource, Trouble.IMAGE, "too small to hold words")
    pages = _words(frames, reading)
    title = head_of(pages[0].text) if pages else ""
    trouble, detail = (None, "") if pages else (Trouble.IMAGE, f"{wide} x {high} pixels, no words read")
    return Document(resource, title, pages, codes=codes, kind=KIND, trouble=trouble, detail=detail, readability=Readability.IMAGE)


def _told(resource: Resource, trouble: Trouble, detail: str, readability: Readability = Readability.IMAGE) -> Document:
    return Document(resource, kind=KIND, trouble=trouble, detail=detail, readability=readability)


def _frame(picture: Any, index: int) -> Any:
    """Return one frame, upright, on white, at a size that can be looked at."""
    from PIL import Image, ImageOps

    if index:
        picture.seek(index)
    if max(picture.size) > _LARGE * 2:
        # A JPEG can be opened at half or a quarter of its size, which spares most of the work.
        picture.draft("RGB", (_LARGE, _LARGE))
    upright = ImageOps.exif_transpose(picture)
    if upright.mode in ("RGBA", "LA", "P", "PA"):
        clear = upright.convert("RGBA")
        white = Image.new("RGBA", clear.size, "white")
        upright = Image.alpha_composite(white, clear)
    return upright.convert("L")


def _words(frames: list[Any], reading: Reading) -> tuple[Page, ...]:
    if not reading.ocr or not can_read_pictures():
        return ()
    found = [(number, read_picture(frame)) for number, frame in enumerate(frames, 1)]
    return tuple(
        Page(number, words.text, How.OCR, words.trust) for number, words in found if words is not None and len(words.text) >= _FEW_LETTERS
    )

"""Pictures pasted into an office file: codes in them, and their words where the file has hardly any of its own."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from oit_checker.model import Code, Document, How, Page, Trouble
from oit_checker.read.ocr import can_read_pictures
from oit_checker.read.picture import read_picture
from oit_checker.read.qr import codes_in
from oit_checker.read.reading import Reading

_FEW_LETTERS = 150
_SMALL = 500
_MOST_PIXELS = 60_000_000


def with_pictures(document: Document, pictures: list[tuple[str, bytes]], letters: int, reading: Reading) -> Document:
    """Return `document` with the codes of its pictures and, where it has few letters itself, the words of large ones."""
    opened = [picture for _, data in pictures if (picture := _opened(data)) is not None]
    codes: tuple[Code, ...] = tuple(dict.fromkeys(code for picture in opened for code in codes_in(picture)))
    document = replace(document, codes=codes)
    large = [picture for picture in opened if min(picture.size) >= _SMALL]
    if letters >= _FEW_LETTERS or not large:
        return document
    read = [read_picture(p) for p in large[: reading.pages]] if reading.ocr and can_read_pictures() else []
    told = [words for words in read if words is not None and words.text]
    pages = document.pages + tuple(Page(len(document.pages) + i, w.text, How.OCR, w.trust) for i, w in enumerate(told, 1))
    left = len(large) - len(told)
    if not left:
        return replace(document, pages=pages)
    trouble = Trouble.PARTLY if pages else Trouble.SCAN
    return replace(document, pages=pages, trouble=trouble, detail=f"pages not read: {left} pictures in the file")


def _opened(data: bytes) -> Any:
    from PIL import Image

    try:
        picture = Image.open(io.BytesIO(data))
        if picture.size[0] * picture.size[1] > _MOST_PIXELS or min(picture.size) < 60:
            return None
        return picture.convert("L")
    # Pillow raises many things on broken pictures; a picture that will not open shows nothing.
    except Exception:
        return None

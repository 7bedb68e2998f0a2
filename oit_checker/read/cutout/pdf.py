"""The pages of a PDF drawn, with the place of every letter of their text layer."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from oit_checker.read.cutout.sheet import Letter, Sheet

DPI = 130
_MOST_PIXELS = 8_000_000
_MOST_LETTERS = 40_000
# Of the height of a loose box: what it holds of the lines above and below.
_SLACK = 0.1


def open_pdf(data: bytes) -> Any:
    """Return the pdfium document of `data`; raises pdfium's error where it cannot be opened."""
    import pypdfium2 as pdfium

    start = data[:2_048].find(b"%PDF")
    return pdfium.PdfDocument(data[max(0, start) :])


def letters_on(document: Any, number: int) -> tuple[Letter, ...]:
    """Return the letters of page `number` (from 1) at the scale of `drawn`; none where the page has no text layer."""
    page = document[number - 1]
    size = _size(page, DPI)
    textpage = page.get_textpage()
    try:
        return tuple(_letters(page, textpage, size))
    finally:
        textpage.close()
        page.close()


def drawn(document: Any, number: int, dpi: int = DPI) -> Any:
    """Return page `number` as a PIL picture in colour, with its form fields and notes."""
    page = document[number - 1]
    width, height = _size(page, dpi)
    picture = page.render(scale=width / max(1.0, page.get_width())).to_pil().convert("RGB")
    page.close()
    return picture.resize((width, height)) if picture.size != (width, height) else picture


def _size(page: Any, dpi: int) -> tuple[int, int]:
    """Return the pixels of a page at `dpi`, or less where it is huge."""
    scale = dpi / 72
    pixels = page.get_width() * page.get_height() * scale * scale
    scale *= min(1.0, (_MOST_PIXELS / max(1.0, pixels)) ** 0.5)
    return max(1, round(page.get_width() * scale)), max(1, round(page.get_height() * scale))


def _letters(page: Any, textpage: Any, size: tuple[int, int]) -> Iterator[Letter]:
    from pypdfium2 import raw

    rectangle = raw.FS_RECTF()
    for index in range(min(textpage.count_chars(), _MOST_LETTERS)):
        code = raw.FPDFText_GetUnicode(textpage, index)
        # Lone surrogates and noughts keep their place as spaces, so that numbers and letters stay together.
        text = chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\n" if code in (10, 13) else " "
        # Loose boxes are as high as the line, so that a letter and the marks above it make one.
        if not raw.FPDFText_GetLooseCharBox(textpage, index, rectangle):
            yield Letter(text, 0, 0, 0, 0)
            continue
        x1, y1 = _pixel(page, size, rectangle.left, rectangle.top)
        x2, y2 = _pixel(page, size, rectangle.right, rectangle.bottom)
        slack = _SLACK * abs(y2 - y1)
        yield Letter(text, min(x1, x2), min(y1, y2) + slack, max(x1, x2), max(y1, y2) - slack)


def _pixel(page: Any, size: tuple[int, int], across: float, up: float) -> tuple[int, int]:
    """Return where a point of the page's own space is drawn; turned and cropped pages included."""
    from pypdfium2 import raw

    x, y = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, *size, 0, across, up, ctypes.byref(x), ctypes.byref(y))
    return x.value, y.value


def sheet(document: Any, number: int) -> Sheet:
    """Return page `number` drawn, with the letters of its text layer."""
    return Sheet(drawn(document, number), letters_on(document, number), number)

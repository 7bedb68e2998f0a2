"""The pages of a PDF that only a look at their picture can read."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from oit_checker.model import Document, How, Page, Readability, Trouble
from oit_checker.read.ocr import can_read_pictures
from oit_checker.read.pdf.title import head_of
from oit_checker.read.picture import read_picture
from oit_checker.read.reading import Reading

_DPI = 200
_MOST_PIXELS = 12_000_000
# A second look takes as long as the first: the pages that say what it is and who signed are worth it.
_LOOKED_AT_TWICE = 3


def with_pictures_read(document: Document, pdf: Any, unseen: Sequence[int], count: int, reading: Reading) -> Document:
    """Return `document` with the pages `unseen` read from their pictures, as far as the limits and this machine allow."""
    beyond = max(0, count - reading.most_pages)
    if not unseen and not beyond:
        return document
    seen: dict[int, Page] = {}
    if reading.ocr and unseen and can_read_pictures():
        seen = _looked_at(pdf, unseen, reading)
    left = [index + 1 for index in unseen if index not in seen]
    pages = {page.number: page for page in document.pages} | {index + 1: page for index, page in seen.items()}
    ordered = tuple(pages[number] for number in sorted(pages) if pages[number].text)
    trouble, detail = _what_is_left(document, left, len(seen), beyond)
    title = document.title or (head_of(ordered[0].text) if ordered and ordered[0].number == 1 else "")
    return replace(document, pages=ordered, trouble=trouble, detail=detail, title=title)


def _what_is_left(document: Document, left: Sequence[int], seen: int, beyond: int) -> tuple[Trouble | None, str]:
    if not left and not beyond:
        return None, ""
    detail = f"pages not read: {len(left)} ({_numbers(left)})" if left else ""
    if beyond:
        detail = "; ".join(part for part in (detail, f"{beyond} pages beyond the limit") if part)
    if seen or beyond or len(left) < len({p.number for p in document.pages} | set(left)):
        return Trouble.PARTLY, detail
    return (Trouble.GARBLED if document.readability is Readability.GARBLED else Trouble.SCAN), detail


def _numbers(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:30]))
    return shown + (f" and {len(numbers) - 30} more" if len(numbers) > 30 else "")


def _looked_at(pdf: Any, unseen: Sequence[int], reading: Reading) -> dict[int, Page]:
    """Read pages until the limits: the first, then the last (where the signature stands), then in order."""
    until = time.monotonic() + reading.seconds * 0.7
    order = [*unseen[:1], *unseen[-1:], *unseen[1:-1]] if len(unseen) > 1 else list(unseen)
    seen: dict[int, Page] = {}
    for index in order[: reading.pages]:
        if time.monotonic() > until:
            break
        found = read_picture(_drawn(pdf[index], _DPI), twice=len(seen) < _LOOKED_AT_TWICE)
        if found is not None:
            seen[index] = Page(index + 1, found.text, How.OCR, found.trust)
    return seen


def _drawn(page: Any, dpi: int) -> Any:
    """Return the page as a grey picture of `dpi`, or less where the page is huge."""
    scale = dpi / 72
    pixels = page.get_width() * page.get_height() * scale * scale
    scale *= min(1.0, (_MOST_PIXELS / max(1.0, pixels)) ** 0.5)
    picture = page.render(scale=scale, grayscale=True).to_pil()
    page.close()
    return picture

"""Bytes of a PDF or picture and a spot in it → its Cutout. Runs in the sandbox's child."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from oit_checker.model import Resource
from oit_checker.read.cutout.draw import picture_of
from oit_checker.read.cutout.find import private, quoted
from oit_checker.read.cutout.pdf import drawn, letters_on, open_pdf, sheet
from oit_checker.read.cutout.scan import scanned, turned
from oit_checker.read.cutout.sheet import Sheet
from oit_checker.read.sniff import kind_of
from oit_checker.read.spot import Cutout, Spot

_PAGES_SEARCHED = 40
_SCAN_DPI = 200
_MOST_PIXELS = 80_000_000
# Many proofs stand on one page; it is read once for all of them.
_SEEN: dict[tuple[str, int, int], Sheet] = {}
_MOST_SEEN = 8


def cutout_of(resource: Resource, data: bytes, spot: Spot) -> Cutout:
    """Return the picture of `spot`; a Cutout without data where the file is neither PDF nor picture."""
    match kind_of(data, resource.media_type, resource.filename or resource.url):
        case "pdf":
            return _of_pdf(resource, data, spot)
        case "image":
            return _of_picture(resource, data, spot)
        case _:
            return Cutout(b"", 0, 0, 0, 0)


def _of_pdf(resource: Resource, data: bytes, spot: Spot) -> Cutout:
    document = open_pdf(data)
    try:
        number = _page(document, spot)
        if spot.how in ("ocr", "qr", "image") or not any(letter.text.strip() for letter in letters_on(document, number)):
            return _cut(_looked((resource.sha256, number), lambda: drawn(document, number, _SCAN_DPI), spot), spot)
        page = sheet(document, number)
        if not quoted(page.letters, spot) and not spot.whole:
            # Its text layer may be too broken to be searched; its picture is not.
            seen = _looked((resource.sha256, number), lambda: drawn(document, number, _SCAN_DPI), spot)
            return _cut(seen, spot) if quoted(seen.letters, spot) else _cut(page, spot)
        return _cut(page, spot)
    finally:
        document.close()


def _page(document: Any, spot: Spot) -> int:
    """Return the page that the spot names, or else the first on which its words stand."""
    if spot.page:
        return max(1, min(spot.page, len(document)))
    numbers = range(1, min(len(document), _PAGES_SEARCHED) + 1)
    return next((number for number in numbers if quoted(letters_on(document, number), spot)), 1)


def _of_picture(resource: Resource, data: bytes, spot: Spot) -> Cutout:
    from PIL import Image, ImageOps

    picture = Image.open(io.BytesIO(data))
    if picture.width * picture.height > _MOST_PIXELS:
        return Cutout(b"", 0, 0, 0, 0)
    if spot.page and spot.page <= getattr(picture, "n_frames", 1):
        picture.seek(spot.page - 1)
    upright = ImageOps.exif_transpose(picture)
    clear = upright.convert("RGBA")
    on_white = Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear).convert("RGB")
    return _cut(_looked((resource.sha256, spot.page or 1), lambda: on_white, spot), spot)


def _looked(key: tuple[str, int], picture: Callable[[], Any], spot: Spot) -> Sheet:
    """Return a page read as a picture; where the words are not on it, as read upside down or from the side."""
    page = _seen((*key, 0), picture)
    if spot.how in ("image", "qr", "link") or spot.whole or not page.letters or quoted(page.letters, spot):
        return page
    others = (_seen((*key, degrees), partial(turned, page.picture, degrees)) for degrees in (180, 90, 270))
    return next((other for other in others if quoted(other.letters, spot)), page)


def _seen(key: tuple[str, int, int], picture: Callable[[], Any]) -> Sheet:
    if key not in _SEEN:
        while len(_SEEN) >= _MOST_SEEN:
            _SEEN.pop(next(iter(_SEEN)))
        _SEEN[key] = scanned(picture(), key[1])
    return _SEEN[key]


def _cut(page: Sheet, spot: Spot) -> Cutout:
    boxes = _codes(page.picture, spot.quote) if spot.how == "qr" else quoted(page.letters, spot)
    return picture_of(page.picture, page.page, boxes, private(page.letters, spot), whole=spot.whole)


def _codes(picture: Any, content: str) -> tuple[tuple[float, float, float, float], ...]:
    """Return the places of the QR codes that say `content`."""
    import zxingcpp

    found: Iterable[Any] = zxingcpp.read_barcodes(picture.convert("L"))
    wanted = content.partition("://")[2] or content
    places = (code.position for code in found if code.text.strip() and (wanted in code.text or code.text.strip() in content))
    corners = [(p.top_left, p.top_right, p.bottom_left, p.bottom_right) for p in places]
    return tuple((min(c.x for c in four), min(c.y for c in four), max(c.x for c in four), max(c.y for c in four)) for four in corners)

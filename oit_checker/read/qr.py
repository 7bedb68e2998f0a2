"""QR codes in pictures."""

from __future__ import annotations

from typing import Any

from oit_checker.model import Code

_MOST = 20
_LONGEST = 2_000


def codes_in(picture: Any, page: int | None = None, source: str = "") -> tuple[Code, ...]:
    """Return what the QR codes of a PIL picture say, in the order of their places; none where zxing is not installed."""
    try:
        import zxingcpp
    except ImportError:
        return ()
    found = zxingcpp.read_barcodes(picture.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode | zxingcpp.BarcodeFormat.MicroQRCode)
    texts = dict.fromkeys(
        code.text.strip()[:_LONGEST] for code in sorted(found, key=lambda c: (c.position.top_left.y, c.position.top_left.x)) if code.valid
    )
    return tuple(Code(text, source, page) for text in texts if text)[:_MOST]

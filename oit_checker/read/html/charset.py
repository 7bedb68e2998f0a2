"""What the bytes of a web page say, whatever its headers claim."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Well-formed UTF-8 sequences of more than one byte.
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_SAMPLE = 1_000_000
_THAI = re.compile("[\u0e01-\u0e5b]")


def decode(data: bytes) -> str:
    """Return the text of a page's bytes: byte order mark, then UTF-8, then windows-874; never raises.

    A page that is UTF-8 but for a few broken bytes stays UTF-8.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, errors="replace").lstrip("\ufeff")
    if _looks_utf16(data):
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8" if _mostly_utf8(data) else "cp874", errors="replace")
    return _undo_mojibake(text)


def _looks_utf16(data: bytes) -> bool:
    head = data[:400]
    return len(head) >= 4 and head[:1] == b"<" and (head[1::2].count(0) > len(head) * 0.4 or head[0::2].count(0) > len(head) * 0.4)


def _mostly_utf8(data: bytes) -> bool:
    """Say whether 99 % of the bytes beyond ASCII stand in well-formed UTF-8 sequences."""
    sample = data[:_SAMPLE]
    high = len(_HIGH.findall(sample))
    good = sum(len(found) for found in _SEQUENCE.findall(sample))
    # A cut at the end of the sample or of the file spoils one sequence.
    return high > 0 and good >= 0.99 * (high - 3)


def _undo_mojibake(text: str) -> str:
    """Return the text behind UTF-8 that was once read as windows-874, where nearly all of it is such; else `text`.

    In such a text nearly every letter is เธ or เน and one more.
    """
    sample = text[:20_000]
    pairs = sample.count("เธ") + sample.count("เน")
    if pairs < 20 or pairs * 2.5 < len(_THAI.findall(sample)):
        return text
    try:
        mended = _as_874(text).decode("utf-8", errors="replace")
    except UnicodeEncodeError:
        return text
    return mended if mended.count("\ufffd") * 20 <= len(mended) else text


def _as_874(text: str) -> bytes:
    # Bytes that windows-874 does not know came through as the control characters of the same number.
    return b"".join(bytes([ord(c)]) if "\x80" <= c <= "\xff" else c.encode("cp874", errors="replace") for c in text)

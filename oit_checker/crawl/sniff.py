"""What bytes are: told by the bytes themselves first, by the server's word second."""

from __future__ import annotations

import re
from urllib.parse import unquote

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"{\\rtf", "application/rtf"),
)
_OFFICE = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OLE = (
    (b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t", "application/msword"),
    (b"W\0o\0r\0k\0b\0o\0o\0k", "application/vnd.ms-excel"),
    (b"P\0o\0w\0e\0r\0P\0o\0i\0n\0t", "application/vnd.ms-powerpoint"),
)
_OLE_BY_NAME = {"doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint"}
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|frameset|meta|title|script|table|div|center|p|h[1-6]|a\s|link|style|form|iframe|br|font|img)\b",
    re.I,
)
_FILENAME_STAR = re.compile(r"filename\*\s*=\s*\"?([\w-]*)'[^']*'([^;\"]+)", re.I)
_FILENAME = re.compile(r"filename\s*=\s*(?:\"([^\"]{1,400})\"|([^;]{1,400}))", re.I)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)


def media_type(head: bytes, tail: bytes, declared: str, name: str) -> str:
    """Return the media type of a body with these first and last bytes, `declared` by its server and called `name`."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    if head.startswith(b"PK\x03\x04"):
        return _zipped(head, tail)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return _ole(head + tail, name)
    # Some servers put white space or a stray byte order mark before the file.
    if b"%PDF-" in head[:1024] and not _HTML.search(head[:1024]):
        return "application/pdf"
    return _worded(head, declared.partition(";")[0].strip().lower())


def charset_of(declared: str) -> str:
    """Return the charset that a Content-Type header names, or ""."""
    found = _CHARSET.search(declared)
    return found.group(1).lower() if found else ""


def filename_of(disposition: str) -> str:
    """Return the file name of a Content-Disposition header, Thai in whatever way it was sent, or ""."""
    if star := _FILENAME_STAR.search(disposition):
        name = unquote(star.group(2), encoding="utf-8" if "8" in star.group(1) else "cp874", errors="replace")
    elif plain := _FILENAME.search(disposition):
        name = _thai(unquote(plain.group(1) or plain.group(2)))
    else:
        return ""
    return re.sub(r"[\x00-\x1f\x7f]", "", name.replace("\\", "/").rsplit("/", 1)[-1]).strip(" \"'")[:200]


def _thai(text: str) -> str:
    """Return a header's text as what it was before it was taken for Latin-1."""
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:
        return text
    thai = raw.decode("cp874", errors="replace")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return thai
    # Three letters of Thai Windows can be one Greek letter of UTF-8 by chance; a name is short enough for that.
    return text if text.isascii() or re.search(r"[\u0e01-\u0e5b]", text) else thai


def _zipped(head: bytes, tail: bytes) -> str:
    opening = head[30:200]
    if opening.startswith(b"mimetype"):
        found = re.match(rb"mimetype(application/vnd\.oasis\.opendocument\.[a-z]+)", opening)
        return found.group(1).decode() if found else "application/zip"
    both = head + tail
    if b"[Content_Types].xml" in both or b"_rels/" in both or b"docProps/" in both:
        return next((kind for folder, kind in _OFFICE if folder in both), "application/zip")
    return "application/zip"


def _ole(sample: bytes, name: str) -> str:
    by_bytes = next((kind for mark, kind in _OLE if mark in sample), "")
    return by_bytes or _OLE_BY_NAME.get(name.rsplit(".", 1)[-1].lower()[:3], "application/x-ole-storage")


def _worded(head: bytes, declared: str) -> str:
    start = head[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    if start.startswith(b"<?xml"):
        return "text/html" if _HTML.search(start[:1024]) and b"<html" in start[:2048].lower() else "application/xml"
    plain = start.replace(b"\0", b"")
    if plain[:1] == b"<" and b"<svg" in plain[:300].lower() and not _HTML.match(plain):
        return "image/svg+xml"
    if _HTML.match(plain) or (declared in ("", "text/html", "application/xhtml+xml") and _HTML.search(plain)):
        return "text/html"
    if plain[:1] in (b"{", b"[") and declared != "text/html":
        return "application/json"
    if plain[:4] == b"<!--" and _HTML.search(plain):
        return "text/html"
    if plain[:1] == b"<" and declared.endswith("xml"):
        return "application/xml"
    return _declared(declared, head)


def _declared(declared: str, head: bytes) -> str:
    """Return the server's word, but where it is none or plainly wrong."""
    is_text = b"\0" not in head[:1024]
    if declared in ("", "application/octet-stream", "binary/octet-stream", "application/x-download", "application/force-download"):
        return "text/plain" if is_text and head else "application/octet-stream"
    if declared in ("text/html", "text/plain", "text/csv", "application/xhtml+xml") and is_text:
        return declared
    if declared.startswith(("application/pdf", "image/")) and is_text:
        return "text/plain"
    return declared

"""What a file is by its bytes; names and headers only help where bytes say nothing."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "rtf"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"\xff\xd8\xff", "image"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"GIF87a", "image"),
    (b"GIF89a", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TAGS = re.compile(
    rb"<(!doctype\s+html|html|head|body|title|meta|table|div|script|frameset|p|a|br|font|center|ul|h[1-6]|span|iframe)[\s>/]", re.I
)
_HTML_TYPES = ("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")
_SUFFIXES = {"csv": "csv", "txt": "text", "htm": "html", "html": "html", "php": "html", "asp": "html", "aspx": "html", "jsp": "html"}
_ZIPPED = (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_OPEN_DOCUMENT = (("text", "odt"), ("spreadsheet", "ods"), ("presentation", "odp"))


def kind_of(data: bytes, media_type: str, name: str) -> str:
    """Return the kind of a file: html, pdf, image, an office kind (docx, xls …), zip, rar, 7z, mht, data (for programs), or ""."""
    head = data[:4_096]
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if (head[:2] == b"BM" and len(data) > 60) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "image"
    if head.startswith(_OLE):
        return _of_ole(data, name)
    if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _of_zip(data)
    # Some servers put a warning or an empty line before the file.
    if b"%PDF-" in head[:2_048]:
        return "pdf"
    return _of_text(head, media_type.partition(";")[0].strip().lower(), name)


def _of_ole(data: bytes, name: str) -> str:
    for stream, kind in (("WordDocument", "doc"), ("PowerPoint Document", "ppt"), ("Workbook", "xls"), ("Book", "xls")):
        if stream.encode("utf-16-le") in data:
            return kind
    # A damaged directory of streams: the name is all that is left.
    return next((kind for kind in ("xls", "ppt", "doc") if kind in name.lower()[-5:]), "doc")


def _of_zip(data: bytes) -> str:
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()[:2_000]
            declared = (
                archive.read("mimetype")[:200].decode("latin-1")
                if "mimetype" in names and archive.getinfo("mimetype").file_size < 500
                else ""
            )
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return "zip"
    if "opendocument" in declared:
        return next((kind for word, kind in _OPEN_DOCUMENT if word in declared), "zip")
    if "[Content_Types].xml" in names:
        return next((kind for folder, kind in _ZIPPED if any(name.startswith(folder) for name in names)), "zip")
    return "zip"


def _of_text(head: bytes, media_type: str, name: str) -> str:
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    if start[:13].lower() == b"mime-version:":
        return "mht"
    if start.startswith(b"<?xml") and not _TAGS.search(start):
        return "data" if media_type not in _HTML_TYPES else "html"
    plain = head.replace(b"\0", b"")
    if (_TAGS.search(plain) and not _is_data(start, media_type)) or (media_type in _HTML_TYPES and not _is_binary(head)):
        return "html"
    if _is_binary(head):
        return ""
    suffix = unquote(urlsplit(name).path if "://" in name else name).rpartition(".")[2].lower()
    if media_type in ("text/csv", "application/csv") or suffix == "csv":
        return "csv"
    if media_type.startswith("text/plain") or suffix == "txt":
        return "text"
    return "data" if _is_data(start, media_type) else _SUFFIXES.get(suffix, "")


def _is_data(start: bytes, media_type: str) -> bool:
    """Say whether a text that holds tags is data for programs all the same."""
    return media_type.endswith(("json", "javascript", "css")) or (start[:1] in (b"{", b"[") and media_type not in _HTML_TYPES)


def _is_binary(head: bytes) -> bool:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return False
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return odd * 50 > len(head)

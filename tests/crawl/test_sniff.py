"""What bytes are."""

import io
import zipfile
from datetime import UTC, datetime

import pytest

from oit_checker.crawl.sniff import charset_of, filename_of, media_type
from oit_checker.model import Resource


def resource(url: str = "http://x/robots.txt", kind: str = "text/plain") -> Resource:
    return Resource(url, kind, 200, datetime(2024, 1, 1, tzinfo=UTC), "0" * 64, "")


def office(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize(
    ("body", "declared", "name", "kind"),
    [
        (b"<html><a href=/><svg></svg></a>", "text/html", "a", "text/html"),
        (b"<svg xmlns='x'><a/></svg>", "", "a", "image/svg+xml"),
        (b"%PDF-1.7", "text/html", "x.php", "application/pdf"),
        (b"\n\n%PDF-1.7", "application/pdf", "", "application/pdf"),
        (b"<html><p>404</p>", "application/pdf", "plan.pdf", "text/html"),
        (b"\xef\xbb\xbf<!DOCTYPE html><p>x", "", "", "text/html"),
        ("ประกาศ".encode("cp874"), "text/html", "", "text/html"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html>", "", "", "text/html"),
        (b"<?xml version='1.0'?><urlset>", "text/html", "", "application/xml"),
        (b'{"a":1}', "text/plain", "", "application/json"),
        (b"\xff\xd8\xff\xe0", "application/octet-stream", "", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/jpeg", "", "image/png"),
        (office("[Content_Types].xml", "word/document.xml"), "application/zip", "a.docx", WORD),
        (office("plan.pdf", "a.doc"), "application/x-zip", "", "application/zip"),
        (OLE + "WordDocument".encode("utf-16-le"), "", "", "application/msword"),
        (OLE, "", "table.xls", "application/vnd.ms-excel"),
        (b"{\\rtf1", "application/msword", "a.doc", "application/rtf"),
        (b"plain words", "application/octet-stream", "", "text/plain"),
        (b"plain words", "image/png", "", "text/plain"),
        (b"\0\1\2", "application/octet-stream", "", "application/octet-stream"),
        (b"", "", "", "application/octet-stream"),
    ],
)
def test_bytes_speak_before_the_server(body: bytes, declared: str, name: str, kind: str) -> None:
    assert media_type(body[:8192], body[-8192:], declared, name) == kind


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="plan.pdf"', "plan.pdf"),
        ("attachment; filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99.pdf", "แผน.pdf"),
        ("inline; filename=" + "แผน.pdf".encode().decode("latin-1"), "แผน.pdf"),
        ("inline; filename=" + "แผน.pdf".encode("cp874").decode("latin-1"), "แผน.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("inline", ""),
    ],
)
def test_a_file_name_is_read_however_it_was_sent(header: str, name: str) -> None:
    assert filename_of(header) == name


def test_a_charset_is_a_hint() -> None:
    assert charset_of('text/html; charset="TIS-620"') == "tis-620"

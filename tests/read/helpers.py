"""Resources and pages for the reading tests."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from oit_checker.model import Document, Link, Resource
from oit_checker.read import Reading, read

FILES = Path(__file__).parent / "files"
BASE = "http://sample.test/dir/page.php"
MOMENT = datetime(2024, 4, 23, tzinfo=UTC)


def resource_of(path: Path, url: str = BASE, media_type: str = "") -> Resource:
    data = path.read_bytes()
    return Resource(url, media_type, 200, MOMENT, hashlib.sha256(data).hexdigest(), str(path), size=len(data))


def file(name: str, *, ocr: bool = False) -> Document:
    """Return a file of tests/read/files as read, without OCR unless asked."""
    return read(resource_of(FILES / name, f"http://sample.test/{name}"), Reading(ocr=ocr))


def page(body: str, head: str = "") -> Document:
    """Return a page with this body as read."""
    from oit_checker.read.html import read as read_html

    html = f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return read_html(Resource(BASE, "text/html", 200, MOMENT, "", ""), html.encode())


def link_to(document: Document, end: str) -> Link:
    """Return the one link of a page whose address ends so."""
    return next(link for link in document.links if link.url.endswith(end))

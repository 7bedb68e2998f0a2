"""A rule's case as a small site: a file or a folder beside its item.yaml, crawled from disk without any network."""

from __future__ import annotations

import hashlib
from collections import deque
from datetime import datetime, timedelta, timezone
from html import escape
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from oit_checker.address import url_key
from oit_checker.model import Capture, Document, Link, Missed, Reason, Resource, Site
from oit_checker.read import Reading, Shelf, links, read

BASE = "http://case.test"
AS_OF = datetime(2024, 4, 23, tzinfo=timezone(timedelta(hours=7)))
AGENCY = "เทศบาลตำบลตัวอย่าง"
_TYPES = {".html": "text/html", ".pdf": "application/pdf", ".png": "image/png", ".jpg": "image/jpeg", ".txt": "text/plain"}


def open_case(path: Path, folder: Path, shelf: Shelf | None = None) -> tuple[Capture, tuple[Document, ...]]:
    """Return the capture and documents of the case at `path`; `folder` is where a synthetic home page may be written."""
    files = (
        {f"/{p.relative_to(path).as_posix()}": p for p in sorted(path.rglob("*")) if p.is_file()} if path.is_dir() else _alone(path, folder)
    )
    shelf = shelf or Shelf()
    resources: list[Resource] = []
    missed: list[Missed] = []
    seen: set[str] = set()
    waiting = deque([(Link(f"{BASE}/", "หน้าหลัก"), ())])
    while waiting:
        link, trail = waiting.popleft()
        key = url_key(link.url)
        if key in seen or urlsplit(link.url).netloc != urlsplit(BASE).netloc:
            continue
        seen.add(key)
        steps = (*trail, link)
        file = _file(files, link.url)
        if file is None:
            missed.append(Missed(link.url, steps, Reason.NOT_FOUND, "404"))
            continue
        resources.append(_resource(file, link, steps))
        waiting.extend((onward, steps) for onward in links(read(resources[-1], Reading(ocr=False), shelf)) if onward.url)
    documents = tuple(read(resource, Reading(ocr=False), shelf) for resource in resources)
    return Capture(Site(f"{BASE}/"), AS_OF, tuple(resources), tuple(missed)), documents


def _alone(path: Path, folder: Path) -> dict[str, Path]:
    """A single file is a page of a site whose home page links to it by its <title>."""
    node = LexborHTMLParser(path.read_text(encoding="utf-8")).css_first("title")
    title = node.text(strip=True) if node else path.stem
    home = folder / "index.html"
    home.write_text(
        f"<!doctype html><meta charset=utf-8><title>{AGENCY}</title><header><h1>{AGENCY}</h1></header>"
        f"<nav><a href='/'>หน้าหลัก</a> <a href='/page.html'>{escape(title)}</a></nav>"
        f"<main><p>ยินดีต้อนรับสู่{AGENCY}</p></main><footer>{AGENCY}</footer>",
        encoding="utf-8",
    )
    return {"/index.html": home, "/page.html": path}


def _file(files: dict[str, Path], url: str) -> Path | None:
    path = unquote(urlsplit(url).path)
    return files.get(path) or files.get(path.rstrip("/") + "/index.html")


def _resource(file: Path, link: Link, trail: tuple[Link, ...]) -> Resource:
    body = file.read_bytes()
    kind = _TYPES.get(file.suffix.lower(), "application/octet-stream")
    url = link.url if link.url.endswith("/") else quote(unquote(link.url), safe=":/?=&%")
    return Resource(url, kind, 200, AS_OF, hashlib.sha256(body).hexdigest(), str(file), trail, (link.url,), len(body))

"""Google's Docs, Sheets and Slides: the same document as a file, instead of the editor that shows it. And its forms."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.crawl.elsewhere.adapter import Adapter, Seen, at, is_host, query_of
from oit_checker.crawl.elsewhere.drive import download
from oit_checker.crawl.phrases import NEEDS_SCRIPT

_DOCUMENT = re.compile(
    r"^/(?:a/[\w.-]+/)?(document|spreadsheets|presentation|drawings)/(?:u/\d+/)?d/(?!e/)([\w-]{2,200})(?:/([\w]*))?(?:/|$)"
)
_PUBLISHED = re.compile(r"^(/(?:a/[\w.-]+/)?(?:document|spreadsheets|presentation)/(?:u/\d+/)?d/e/[\w-]{2,300})(?:/|$)")
_FORM = re.compile(r"^/(?:a/[\w.-]+/)?forms/(?:u/\d+/)?d/")
_TEXTS = ("pub", "pubhtml", "mobilebasic", "htmlview", "embed")
_ENOUGH = 600  # letters of a page that shows a document's own text


def _ways(url: str) -> tuple[str, ...]:
    path, query = urlsplit(url).path, query_of(url)
    if published := _PUBLISHED.match(path):
        is_sheet = "/spreadsheets/" in path
        return (at(url, f"{published[1]}/pub", output="xlsx"), url) if is_sheet else (url,)
    found = _DOCUMENT.match(path)
    if not found:
        return ()
    if found[3] == "export":
        return (url,)
    base, key = path[: found.end(2)], query.get("resourcekey", "")
    whole, by_name = at(url, f"{base}/export", format="pdf", resourcekey=key), at(url, f"{base}/export/pdf", resourcekey=key)
    sheet = at(url, f"{base}/export", format="xlsx", resourcekey=key)
    exports = {"spreadsheets": (sheet,), "document": (whole,)}.get(found[1], (by_name, whole))
    # A Word file that the editor shows has no export, but is a file of the drive.
    drive = "https://drive.google.com/" if is_host(url, "google.com") else url
    return (*exports, download(drive, found[2]), url)


def _shows(seen: Seen) -> bool:
    """Say whether the page holds the document's text itself."""
    last = urlsplit(seen.url).path.rstrip("/").rsplit("/", 1)[-1]
    return last in _TEXTS or (seen.page.letters >= _ENOUGH and not NEEDS_SCRIPT.search(seen.page.text))


def _form_ways(url: str) -> tuple[str, ...]:
    return (url,) if _FORM.match(urlsplit(url).path) else ()


ADAPTER = Adapter("document", _ways, shows=_shows)
FORM = Adapter("form", _form_ways, shows=lambda seen: True, is_free=True)

"""A folder on Google Drive: the plain listing that it has for other sites to show, with the names of its files."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.crawl.elsewhere.adapter import Adapter, Seen, at, is_host, query_of

_FOLDER = re.compile(r"^/(?:a/[\w.-]+/)?(?:drive/)?(?:mobile/)?(?:u/\d+/)?folders/([\w-]{2,200})(?:/|$)")
_VIEW = re.compile(r"^/(?:a/[\w.-]+/)?(?:embedded)?folderview/?$")
_ENTRY = re.compile(
    r"""href\s{0,5}=\s{0,5}["'][^"'<>]{0,300}(?:/file/(?:u/\d+/)?d/|folders/|/(?:document|spreadsheets|presentation)/d/|[/?&](?:uc|open)\?)"""
)
_MARKS = ('class="flip-entr', "class='flip-entr", 'id="entry-')
_EMPTY = re.compile(r"(?:no files|nothing) in this folder|folder is empty|ไม่มีไฟล์ในโฟลเดอร์|โฟลเดอร์(?:นี้)?ว่าง", re.I)


def _ways(url: str) -> tuple[str, ...]:
    path, query = urlsplit(url).path, query_of(url)
    found = _FOLDER.match(path)
    folder = found[1] if found else query.get("id", "") if _VIEW.match(path) else ""
    if not folder:
        return ()
    host = "https://drive.google.com/" if is_host(url, "google.com") else url
    listing = at(host, "/embeddedfolderview", id=folder, resourcekey=query.get("resourcekey", ""))
    return tuple(dict.fromkeys((listing, url)))


def is_listing(seen: Seen) -> bool:
    """Say whether `seen` lists a folder's files; the shell that scripts fill does not."""
    if any(mark in seen.html for mark in _MARKS):
        return True
    return bool(_ways(seen.url)) and bool(_ENTRY.search(seen.html) or _EMPTY.search(seen.page.text))


ADAPTER = Adapter("folder", _ways, shows=is_listing)

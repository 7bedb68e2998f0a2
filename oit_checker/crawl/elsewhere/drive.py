"""A file on Google Drive: its viewer's address, its download address, and the warning that stands before large files."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.address import join
from oit_checker.crawl.elsewhere.adapter import Adapter, Seen, at, query_of
from oit_checker.crawl.elsewhere.markup import forms

_FILE = re.compile(r"^/(?:a/[\w.-]+/)?file/(?:u/\d+/)?d/([\w-]{2,200})(?:/|$)")
_BY_QUERY = re.compile(r"^/(?:a/[\w.-]+/)?(?:u/\d+/)?(uc|open|leaf|download)/?$")


def download(url: str, file: str) -> str:
    """Return the address that downloads `file`, on the host of `url` and with the key that old links carry."""
    return at(url, "/uc", export="download", id=file, resourcekey=query_of(url).get("resourcekey", ""))


def _ways(url: str) -> tuple[str, ...]:
    path, query = urlsplit(url).path, query_of(url)
    if found := _FILE.match(path):
        return (download(url, found[1]), url)
    kind, file = _BY_QUERY.match(path), query.get("id", "")
    if not kind or not file:
        return ()
    match kind[1]:
        case "download":
            return (url,) if "export" in query or "confirm" in query else ()
        case "uc" if "export" in query and query["export"] != "view":
            return (url,)
        case "uc":
            return (download(url, file), url)
        case _:
            # It may be a file, a folder or a document: only asking tells.
            return (url, download(url, file))


def _leads_on(seen: Seen) -> str:
    """Return where "download anyway" leads, where that needs no more than opening it."""
    for form in forms(seen.tags):
        if form.id == "download-form" or "confirm" in dict(form.fields):
            return form.address(seen.url)
    for tag in seen.tags:
        if tag.name == "a" and (tag.get("id") == "uc-download-link" or "confirm" in query_of(tag.get("href"))):
            return join(seen.url, tag.get("href"))
    return ""


ADAPTER = Adapter("file", _ways, _leads_on)

"""Dropbox: a share link with dl=1 is the file; of a folder, a zip of its files."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.crawl.elsewhere.adapter import Adapter, is_host, query_of, with_query

_SHARED = re.compile(r"^/(?:s|sh|scl/f[io])/[\w-]{4,}")


def _ways(url: str) -> tuple[str, ...]:
    query = query_of(url)
    if not _SHARED.match(urlsplit(url).path) or not (is_host(url, "dropbox.com") or "dl" in query or "rlkey" in query):
        return ()
    return (url,) if query.get("dl") == "1" or query.get("raw") == "1" else (with_query(url, dl="1"), url)


ADAPTER = Adapter("dropbox", _ways)

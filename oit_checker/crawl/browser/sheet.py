"""A drawn page laid down as bytes, like any page that came."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from oit_checker.address import route_of
from oit_checker.crawl.browser.tab import Drawn
from oit_checker.model import Resource

DRAWN = "drawn by a browser"
# The page has parts that its scripts bring, and they were not run, or could not bring them.
UNDRAWN = "needs a browser, and was not drawn whole"


def lay_down(raw: Resource, drawn: Drawn, folder: Path) -> Resource:
    """Write what was drawn of the page `raw` into `folder`, under its hash, and return it in the page's place."""
    body = drawn.html.encode("utf-8", "replace")
    sha256 = hashlib.sha256(body).hexdigest()
    path = folder / sha256
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    url = drawn.url if urlsplit(drawn.url)[:2] == urlsplit(raw.url)[:2] else raw.url
    # The routes of one scripted page have its address in common, and are pages of their own.
    aliases = (raw.url, url) if route_of(raw.url) else (*raw.aliases, raw.url, url)
    return replace(
        raw,
        url=url,
        media_type="text/html",
        sha256=sha256,
        path=str(path),
        size=len(body),
        charset_hint="utf-8",
        aliases=tuple(dict.fromkeys(aliases)),
        notes=(*raw.notes, DRAWN),
    )

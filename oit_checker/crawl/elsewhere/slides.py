"""SlideShare: the page that carries a presentation's transcript, and the frame that leads back to it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.address import join
from oit_checker.crawl.elsewhere.adapter import Adapter, Seen, is_host

_EMBED = re.compile(r"/slideshow/embed_code/")
_SHOW = re.compile(r"^/(?:slideshow/[^/]{2,300}/\d{3,}|slideshow/embed_code/|[\w.-]{2,80}/[\w%.-]{4,300}/?$)")
_LEAST = 200


def _ways(url: str) -> tuple[str, ...]:
    path = urlsplit(url).path
    known = is_host(url, "slideshare.net") and _SHOW.match(path)
    return (url,) if known or _EMBED.search(path) or re.match(r"^/slideshow/[^/]{2,300}/\d{3,}", path) else ()


def _leads_on(seen: Seen) -> str:
    if not _EMBED.search(urlsplit(seen.url).path):
        return ""
    canonical = (tag.get("href") for tag in seen.tags if tag.name == "link" and tag.get("rel").lower() == "canonical")
    target = join(seen.url, next(canonical, ""))
    return "" if _EMBED.search(target) else target


def _shows(seen: Seen) -> bool:
    return not _EMBED.search(urlsplit(seen.url).path) and seen.page.letters >= _LEAST


ADAPTER = Adapter("slides", _ways, _leads_on, _shows, is_free=True)

"""Addresses that a site lists for machines: sitemaps and the WordPress REST index. They add to the frontier, nothing more."""

from __future__ import annotations

import gzip
import html
import io
import json
import re
from urllib.parse import unquote, urlsplit

from oit_checker.model import Link, LinkKind

_LOC = re.compile(r"<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,2000})", re.I)
_SITEMAP_LINE = re.compile(r"^\s*sitemap\s*:\s*(\S{1,2000})", re.I | re.M)
_MOST = 20_000_000
_TAG = re.compile(r"<[^<>]{0,2000}>")

WORDPRESS_INDEXES = ("/wp-json/wp/v2/pages?per_page=100&_fields=link,title", "/wp-json/wp/v2/posts?per_page=100&_fields=link,title")


def sitemaps_of(robots: bytes) -> tuple[str, ...]:
    """Return the sitemaps that a robots.txt names."""
    return tuple(_SITEMAP_LINE.findall(robots[:500_000].decode("utf-8", errors="replace")))


def sitemap_links(body: bytes) -> tuple[tuple[str, ...], tuple[Link, ...]]:
    """Return the further sitemaps and the pages that a sitemap lists."""
    text = _unpacked(body).decode("utf-8", errors="replace")
    found = tuple(html.unescape(address.strip()) for address in _LOC.findall(text))
    found = tuple(address for address in found if address.startswith(("http://", "https://")))
    if "<sitemapindex" in text[:2000].lower():
        return found, ()
    return (), tuple(Link(url=address, label=_slug(address), kind=LinkKind.HINT) for address in found)


def wordpress_links(body: bytes) -> tuple[Link, ...]:
    """Return the pages that a WordPress REST index lists, with their titles; () where it is none."""
    try:
        entries = json.loads(body[:_MOST])
    except (ValueError, RecursionError):
        return ()
    links = (_entry(entry) for entry in entries) if isinstance(entries, list) else ()
    return tuple(link for link in links if link)


def is_wordpress(home: bytes) -> bool:
    return b"wp-content" in home or b"https://api.w.org/" in home


def _entry(entry: object) -> Link | None:
    if not isinstance(entry, dict) or not isinstance(url := entry.get("link"), str) or not url.startswith(("http://", "https://")):
        return None
    title = entry.get("title")
    text = title.get("rendered") if isinstance(title, dict) else title
    return Link(url=url[:2000], text=html.unescape(_TAG.sub(" ", text[:2000])).strip() if isinstance(text, str) else "", kind=LinkKind.HINT)


def _slug(address: str) -> str:
    last = unquote(urlsplit(address).path, errors="replace").rstrip("/").rsplit("/", 1)[-1]
    return re.sub(r"[-_+.]+", " ", last)[:200]


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body[:_MOST]
    try:
        return gzip.GzipFile(fileobj=io.BytesIO(body)).read(_MOST)
    except (OSError, EOFError):
        return b""

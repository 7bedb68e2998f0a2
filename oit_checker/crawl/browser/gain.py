"""What a drawn page shows that its bytes did not, and the addresses in the data that it loaded. Pure."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from oit_checker.address import host_of, join
from oit_checker.crawl.browser.lessons import Brought
from oit_checker.crawl.pagetext import decode, page_text
from oit_checker.model import Link, LinkKind

_STEP = re.compile(
    r"""<(?:a|area|iframe|frame|embed|object|img|li|tr|td|div|span|button)\b[^>]{0,3000}?\s(?:href|src|data|data-href)\s*=\s*"""
    r"""(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'<>]{1,500}))""",
    re.I,
)
_FILE = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rar)(\?[^#]{0,200})?$", re.I)
_LOCAL = re.compile(r"^(https?://|/|\./|\.\./)?[^\s<>\"'{}|\\^`]{1,500}$")
_TITLES = ("title", "name", "subject", "topic", "label", "heading", "caption", "filename", "file_name", "text", "detail", "description")
_MOST_LINKS, _MOST_NODES, _MOST_BYTES = 500, 50_000, 4_000_000


def brought(raw: bytes, drawn: bytes, base: str, holders: Mapping[str, str]) -> Brought:
    """Return what the page `drawn` has and its bytes `raw` had not."""
    before, after = page_text(raw), page_text(drawn)
    steps = _steps(decode(drawn), base) - _steps(decode(raw), base)
    return Brought(after.pieces - before.pieces, frozenset(steps), holders)


def links_in(data: bytes, base: str, drawn: str) -> tuple[Link, ...]:
    """Return the files that the JSON `data` of the same site names and the page `drawn` does not show, with the titles beside them.

    No visitor clicks these, so they are hints.
    """
    try:
        value = json.loads(data[:_MOST_BYTES])
    except (ValueError, RecursionError):
        return ()
    found: dict[str, Link] = {}
    for text, title in _strings(value):
        url = join(base, text) if _LOCAL.match(text) and _FILE.search(text) else ""
        name = urlsplit(url).path.rsplit("/", 1)[-1]
        if url and host_of(url) == host_of(base) and name not in drawn and len(found) < _MOST_LINKS:
            found.setdefault(url, Link(url, text=title[:300], kind=LinkKind.HINT))
    return tuple(found.values())


def _strings(value: object) -> Iterator[tuple[str, str]]:
    """Yield every string of a JSON value with the title that stands beside it."""
    waiting: list[tuple[object, str]] = [(value, "")]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node, title = waiting.pop()
        if isinstance(node, str):
            yield node, title
        elif isinstance(node, dict):
            own = next((node[name] for name in _TITLES if isinstance(node.get(name), str) and node[name].strip()), title)
            waiting.extend((child, own) for child in reversed(list(node.values())))
        elif isinstance(node, list):
            waiting.extend((child, title) for child in reversed(node))


def _steps(text: str, base: str) -> set[str]:
    hrefs = {html.unescape("".join(match.groups(default=""))).strip() for match in _STEP.finditer(text)}
    return {url for url in (join(base, href) for href in hrefs) if url}

"""What came and what did not, by address; at the end the Capture."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from oit_checker.address import url_key, without_session
from oit_checker.crawl.graph import Graph, page_name
from oit_checker.model import Link, Missed, Reason, Resource

_INDEX = re.compile(r"/(?:index|default|home)\.(?:html?|php|aspx?|jsp)$", re.I)
_COPIES = {"topic", "type", "title", "name", "from", "ref", "back", "lang", "font", "theme"}
_MOST_ALIASES = 60


@lru_cache(maxsize=100_000)
def visit_key(url: str) -> str:
    """Return the key under which an address is visited once.

    It is address.url_key, but "/index.php" is not "/": where a splash page stands at "/", the real home often has that name.
    """
    name = _INDEX.search(urlsplit(url).path)
    return url_key(url) + (name.group(0).lower() if name and not urlsplit(url).query else "")


class Ledger:
    """Every page by number, every address by the page where it ended, and every address that would not open."""

    def __init__(self) -> None:
        self.resources: list[Resource] = []
        self.missed: dict[str, Missed] = {}
        self._page_of: dict[str, int] = {}
        self._by_body: dict[tuple[str, str], int] = {}
        self._spelled: dict[str, dict[str, None]] = {}
        self._labels: dict[str, int] = {}

    def spell(self, key: str, url: str) -> None:
        """Remember one more way in which a page wrote the address `key`."""
        spellings = self._spelled.setdefault(key, {})
        if len(spellings) < _MOST_ALIASES:
            spellings[url] = None

    def page_of(self, key: str) -> int | None:
        return self._page_of.get(key)

    def add(self, key: str, resource: Resource) -> tuple[int, bool]:
        """Enter `resource`, asked under `key`; return its page number and whether it is new here.

        The same address after redirects, and the same body under the same path, are one page.
        """
        came = visit_key(resource.url)
        body = (_place(resource.url), resource.sha256)
        number = self._page_of.get(came, self._by_body.get(body) if resource.size else None)
        is_new = number is None
        if number is None:
            number = len(self.resources)
            self.resources.append(replace(resource, url=without_session(resource.url)))
            self._by_body[body] = number
        for other in (key, came, *map(visit_key, resource.aliases)):
            self._page_of.setdefault(other, number)
        for url in (resource.url, *resource.aliases):
            self.spell(came, url)
        return number, is_new

    def lose(self, key: str, url: str, reason: Reason, detail: str = "") -> None:
        """Enter an address that would not open."""
        self.missed.setdefault(key, Missed(url=without_session(url), trail=(), reason=reason, detail=detail[:300]))

    def dead_label(self, key: str, link: Link, source: int) -> None:
        """Enter words on page `source` that look like a link and have no target."""
        if key not in self.missed:
            self.missed[key] = Missed(url="", trail=(link,), reason=Reason.NO_TARGET)
            self._labels[key] = source

    def closed(self, graph: Graph, home: Link) -> tuple[tuple[Resource, ...], tuple[Missed, ...]]:
        """Return all pages and losses with the clicks that lead to each."""
        trails = graph.trails(self.page_of)
        aliases = self._aliases()
        resources = tuple(
            _finished(resource, trails.get(page_name(number), (home,)), aliases[number], number > 0)
            for number, resource in enumerate(self.resources)
        )
        missed = tuple(replace(lost, trail=self._way(key, lost, trails) or (home,)) for key, lost in self.missed.items())
        return resources, missed

    def _way(self, key: str, lost: Missed, trails: dict[str, tuple[Link, ...]]) -> tuple[Link, ...]:
        source = self._labels.get(key)
        return trails.get(key, ()) if source is None else (*trails.get(page_name(source), ()), *lost.trail)

    def _aliases(self) -> list[tuple[str, ...]]:
        """Return the addresses of each page: as written by those who link there, and their keys; each belongs to one page only."""
        owned: dict[str, int] = {}
        for number, resource in enumerate(self.resources):
            owned.setdefault(resource.url, number)
            owned.setdefault(url_key(resource.url), number)
        for key, number in self._page_of.items():
            for spelling in self._spelled.get(key, ()):
                owned.setdefault(spelling, number)
                owned.setdefault(url_key(spelling), number)
        aliases: list[list[str]] = [[] for _ in self.resources]
        for spelling, number in owned.items():
            aliases[number].append(spelling)
        return [tuple(names) for names in aliases]


def _finished(resource: Resource, trail: tuple[Link, ...], aliases: tuple[str, ...], may_be_hinted: bool) -> Resource:
    notes = (*resource.notes, "hint") if may_be_hinted and len(trail) == 1 else resource.notes
    return replace(resource, trail=trail, aliases=aliases, notes=notes)


def _place(url: str) -> str:
    """Return what names the page in an address: letter case, index names and `?topic=` and `?type=` copies apart.

    Two numbers are two pages even where both are empty so far: evidence must lead to the page that was linked.
    """
    parts = urlsplit(url)
    naming = sorted(pair for pair in parse_qsl(parts.query[:2000], keep_blank_values=True) if _names(*pair))
    return f"{parts.netloc.lower()}{_INDEX.sub('/', unquote(parts.path, errors='replace').lower())}?{urlencode(naming)}"


def _names(key: str, value: str) -> bool:
    return key.lower() not in _COPIES and value.isascii() and len(value) <= 40

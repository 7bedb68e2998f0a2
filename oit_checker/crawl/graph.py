"""The shortest click path from the home page to every address, from the links that were seen."""

from __future__ import annotations

import heapq
from collections.abc import Callable

from oit_checker.crawl.frontier import PARTS
from oit_checker.model import Link, LinkKind

# A page that only a sitemap names is further away than any page that a visitor can click to.
_UNCLICKED = 1_000_000


class Graph:
    """Who links where. Pages are numbered in the order in which they came; 0 is the home page."""

    def __init__(self, home: Link) -> None:
        self.home = home
        self._links: dict[int, dict[str, Link]] = {}

    def add(self, source: int, link: Link, key: str) -> None:
        """Note that page `source` links to `key`; the first of several links to one address counts, one with words before one without."""
        links = self._links.setdefault(source, {})
        if key not in links or (link.text and not links[key].text and _cost(link) <= _cost(links[key])):
            links[key] = link

    def trails(self, page_of: Callable[[str], int | None]) -> dict[str, tuple[Link, ...]]:
        """Return for every key linked the clicks that lead there, home first; a key reached by a hint only has just the home page.

        `page_of` says which page an address ended at, or None where it did not open.
        """
        distance: dict[int, int] = {0: 0}
        trail: dict[int, tuple[Link, ...]] = {0: (self.home,)}
        to_key: dict[str, tuple[int, tuple[Link, ...]]] = {}
        waiting, done = [(0, 0)], set[int]()
        while waiting:
            far, page = heapq.heappop(waiting)
            if page in done:
                continue
            done.add(page)
            for key, link in self._links.get(page, {}).items():
                away = far + _cost(link)
                way = (self.home,) if away >= _UNCLICKED else (*trail[page], link)
                if key not in to_key or away < to_key[key][0]:
                    to_key[key] = (away, way)
                target = page_of(key)
                if target is not None and away < distance.get(target, away + 1):
                    distance[target], trail[target] = away, way
                    heapq.heappush(waiting, (away, target))
        return {key: way for key, (_, way) in to_key.items()} | {f"#{page}": way for page, way in trail.items()}


def page_name(number: int) -> str:
    """Return the name under which `Graph.trails` keeps the trail of page `number`."""
    return f"#{number}"


def _cost(link: Link) -> int:
    if link.kind is LinkKind.HINT:
        return _UNCLICKED
    return 0 if link.kind in PARTS else 1

"""What becomes of the links of a page: some wait in the frontier, some are told as lost, the rest lead nowhere that matters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from oit_checker.address import without_session
from oit_checker.crawl import traps
from oit_checker.crawl.frontier import PARTS, Frontier, Standing
from oit_checker.crawl.graph import Graph
from oit_checker.crawl.ledger import Ledger, visit_key
from oit_checker.crawl.scope import Place, Scope
from oit_checker.crawl.words import Match, Words
from oit_checker.model import Link, LinkKind, Reason, Region

_MOST_LINKS = 20_000
_MOST_LOST = 2_000  # dead labels and links elsewhere that are told


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a link is, whatever page it stands on."""

    link: Link
    key: str
    match: Match
    place: Place
    trap: bool
    back_room: bool
    pattern: str


class Harvest:
    """Sorts links. Menus are the same on every page, so what is known of a link is remembered."""

    def __init__(self, words: Words, scope: Scope, frontier: Frontier, graph: Graph, ledger: Ledger) -> None:
        self._words, self._scope = words, scope
        self._frontier, self._graph, self._ledger = frontier, graph, ledger
        self._known: dict[Link, _Facts] = {}
        self._lost = 0

    def forget(self) -> None:
        """Judge links anew, after the site's own hosts changed."""
        self._known.clear()

    def gather(self, links: Iterable[Link], standing: Standing, only_parts: bool = False) -> int:
        """Sort the links of one page; return how many lead to addresses not met before, of another pattern than the page's own.

        `only_parts` is for pages whose other links lead off: what they show and where they send the visitor is still theirs.
        """
        fresh, own_pattern = 0, traps.pattern(standing.url)
        for _, link in zip(range(_MOST_LINKS), links, strict=False):
            facts = self._known.get(link) or self._learn(link)
            if self._is_followed(facts, standing, only_parts):
                self._graph.add(standing.source, facts.link, facts.key)
                self._ledger.spell(facts.key, facts.link.url)
                is_new = self._frontier.offer(facts.link, facts.key, facts.match, standing)
                fresh += is_new and facts.pattern != own_pattern
        return fresh

    def place(self, url: str) -> Place:
        return self._scope.place(url)

    def _learn(self, link: Link) -> _Facts:
        url = without_session(link.url) if link.url else ""
        facts = _Facts(
            link=link,
            key=visit_key(url) if url else "",
            match=self._words.match(link),
            place=self._scope.place(url),
            trap=traps.is_trap(url),
            back_room=traps.is_back_room(url),
            pattern=traps.pattern(url) if url else "",
        )
        if len(self._known) < 500_000:
            self._known[link] = facts
        return facts

    def _is_followed(self, facts: _Facts, standing: Standing, only_parts: bool) -> bool:
        link = facts.link
        if not link.url:
            self._lose(f"label {link.text}", facts, standing, Reason.NO_TARGET)
            return False
        if facts.trap or not link.url.startswith(("http://", "https://")):
            return False
        if facts.back_room or (traps.is_staff_door(link.url) and not facts.match.concepts):
            if facts.back_room and link.region is Region.MAIN:
                self._lose(facts.key, facts, standing, Reason.GUARDED)
            return False
        if only_parts and link.kind not in PARTS:
            return False
        if facts.place is Place.ELSEWHERE:
            if link.region is Region.MAIN:
                self._lose(facts.key, facts, standing, Reason.OFF_SITE)
            return False
        return facts.place is Place.OURS or link.kind is not LinkKind.HINT

    def _lose(self, key: str, facts: _Facts, standing: Standing, reason: Reason) -> None:
        """Tell a link that is not asked, where its words name something wanted."""
        if not facts.match.concepts or self._lost >= _MOST_LOST or key in self._ledger.missed:
            return
        self._lost += 1
        if facts.key:
            self._graph.add(standing.source, facts.link, facts.key)
            self._ledger.lose(key, facts.link.url, reason)
        else:
            self._ledger.dead_label(key, facts.link, standing.source)

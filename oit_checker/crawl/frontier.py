"""What to visit next: declared pages, then wanted words, then what stands beside them, then the rest. Pure and deterministic."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from oit_checker.crawl import traps
from oit_checker.crawl.words import Match
from oit_checker.model import Link, LinkKind, Region

PARTS = frozenset({LinkKind.FRAME, LinkKind.EMBED, LinkKind.REDIRECT})


class Tier(IntEnum):
    """Why a link is visited, soonest first."""

    START = 0  # the start page, and what it shows or sends the visitor to
    DECLARED = 1  # leads to a declared ITA/OIT page, or stands on one
    WANTED = 2  # names an item that is not settled
    NEAR = 3  # stands on a page that was visited for its words
    REST = 4


@dataclass(frozen=True, slots=True)
class Step:
    """A link with what the order needs to know: where it stands, what it names, how deep, and when it was found."""

    link: Link
    key: str
    source: int
    match: Match
    tier: Tier
    shelf: int
    depth: int
    serial: int
    from_url: str = ""
    other_year: bool = False

    @property
    def is_named(self) -> bool:
        return bool(self.match)


@dataclass(frozen=True, slots=True)
class Standing:
    """The page on which links are found."""

    source: int
    url: str
    tier: Tier
    depth: int
    is_declared: bool
    is_home: bool = False


class Frontier:
    """An ordered heap of steps, one for each address; a better place for a waiting address replaces the worse one."""

    def __init__(self, year: int | None = None, settled: Callable[[], frozenset[str]] | None = None) -> None:
        self._heap: list[tuple[tuple[int, ...], int, Step]] = []
        self._best: dict[str, Step] = {}
        self._taken: set[str] = set()
        self._serial = 0
        self._pushed = 0
        self._year = year
        self._settled = settled or frozenset[str]

    def __len__(self) -> int:
        return len(self._best)

    def knows(self, key: str) -> bool:
        return key in self._taken or key in self._best

    def take(self, key: str) -> None:
        """Mark `key` as visited, so that no step leads there any more."""
        self._taken.add(key)
        self._best.pop(key, None)

    def offer(self, link: Link, key: str, match: Match, standing: Standing) -> bool:
        """Add a link found on a page; return whether its address was not known before."""
        if key in self._taken:
            return False
        self._serial += 1
        tier = tier_of(link, match, standing, self._settled())
        step = Step(
            link=link,
            key=key,
            source=standing.source,
            match=match,
            tier=tier,
            shelf=shelf_of(link, tier),
            depth=standing.depth + (0 if link.kind in PARTS else 1),
            serial=self._serial,
            from_url=standing.url,
            other_year=_is_other_year(match, self._year),
        )
        known = self._best.get(key)
        if known is None or _rank(step)[:-1] < _rank(known)[:-1]:
            self._best[key] = step
            self._push(step)
        elif _is_sibling(known) and not _is_sibling(step):
            # A page that a list names is asked even where its siblings have brought nothing new.
            self._best[key] = replace(known, from_url=standing.url)
            self._push(self._best[key])
        return known is None

    def give_back(self, key: str) -> None:
        """Let `key`, which was popped and not visited, be found again on another page."""
        self._taken.discard(key)

    def pop(self) -> Step | None:
        """Take the step to visit next, or None when nothing waits. Settled concepts fall behind here, not when they are offered."""
        settled = self._settled()
        while self._heap:
            rank, _, step = heapq.heappop(self._heap)
            if self._best.get(step.key) is not step or _rank(step) != rank:
                continue
            if step.tier is Tier.WANTED and step.match.concepts and step.match.concepts <= settled:
                self._push_back(step)
                continue
            self.take(step.key)
            return step
        return None

    def rest(self) -> Iterator[Step]:
        """Yield every waiting step, best first."""
        yield from sorted(self._best.values(), key=_rank)

    def _push_back(self, step: Step) -> None:
        later = replace(step, tier=Tier.REST)
        self._best[step.key] = later
        self._push(later)

    def _push(self, step: Step) -> None:
        # A step that replaces its like has the same rank: the order of pushing decides, so that steps are never compared.
        self._pushed += 1
        heapq.heappush(self._heap, (_rank(step), self._pushed, step))


def tier_of(link: Link, match: Match, standing: Standing, settled: frozenset[str]) -> Tier:
    """Return why a link is worth visiting, from its own words and from the page on which it stands; a frame is part of its page."""
    own = _own_tier(link, match, standing, settled)
    return min(own, standing.tier) if link.kind in PARTS and standing.tier <= Tier.NEAR else own


def _own_tier(link: Link, match: Match, standing: Standing, settled: frozenset[str]) -> Tier:
    is_main = link.region is Region.MAIN and link.kind is not LinkKind.HINT
    if match.declared or (standing.is_declared and is_main):
        return Tier.DECLARED
    if match.concepts - settled:
        return Tier.WANTED
    if standing.is_home or not is_main:
        return Tier.REST
    if standing.tier in (Tier.DECLARED, Tier.WANTED) or (standing.tier is Tier.NEAR and traps.looks_like_file(link.url)):
        return Tier.NEAR
    return Tier.REST


def shelf_of(link: Link, tier: Tier) -> int:
    """Return the place within a tier: menus, then pages and files, then hints, archives and pagers, then pictures."""
    if tier is Tier.REST and (link.kind is LinkKind.IMAGE or traps.looks_like_image(link.url)):
        return 4
    if traps.is_archive(link.url) and tier >= Tier.NEAR:
        return 3
    if link.kind is LinkKind.HINT:
        return 2
    return 0 if link.region is not Region.MAIN else 1


def _is_sibling(step: Step) -> bool:
    """Say whether the page that links to `step` is of the same making."""
    return traps.pattern(step.link.url) == traps.pattern(step.from_url)


def _rank(step: Step) -> tuple[int, ...]:
    return (step.tier, step.other_year, step.shelf, step.depth, step.serial)


def _is_other_year(match: Match, year: int | None) -> bool:
    """Say whether all years named are over a year away, and no range of them spans the year asked."""
    if year is None or not match.years:
        return False
    return max(match.years) < year - 1 or min(match.years) > year + 1

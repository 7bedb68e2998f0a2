"""A link that leads to a place elsewhere, opened as far as the document itself."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from oit_checker.crawl.elsewhere import drive, dropbox, flipbook, folder, office, onedrive, slides, viewers
from oit_checker.crawl.elsewhere.adapter import Adapter, Seen, is_host, query_of
from oit_checker.crawl.elsewhere.refusal import refusal
from oit_checker.crawl.fetching import Fetch
from oit_checker.crawl.frontier import PARTS
from oit_checker.crawl.hosts import is_web_page
from oit_checker.crawl.pagetext import decode, page_text
from oit_checker.crawl.scope import Place
from oit_checker.crawl.traps import looks_like_file
from oit_checker.model import Link, Missed, Reason, Resource

# To add a kind: a module with an ADAPTER, and its name here. The first that knows an address has it.
ADAPTERS = (
    *(drive.ADAPTER, folder.ADAPTER, office.ADAPTER, office.FORM, onedrive.ADAPTER),
    *(dropbox.ADAPTER, flipbook.ADAPTER, slides.ADAPTER, viewers.ADAPTER),
)
_UNKNOWN = Adapter("page", lambda url: (url,), shows=lambda seen: True)
_MOST_ASKED = 8  # requests for one link
_MOST_HTML = 400_000
_MOST_LEAVES = 300  # text pages of one book, files of one folder
_DEEPEST = 4  # folders within folders
# What the host says of the whole file, whichever of its addresses is asked; another reason may be that address's alone.
_FINAL = frozenset({Reason.PERMISSION, Reason.RATE_LIMITED, Reason.TOO_LARGE, Reason.TIMEOUT, Reason.BUDGET})
_WORTH_KEEPING = 300  # letters of a page whose file cannot be had
_ONLY_SHOWN = "a viewer's page; the document inside could not be had"


def adapter_of(url: str) -> Adapter:
    """Return the adapter that knows `url`, or one that takes any page as it is."""
    return next((adapter for adapter in ADAPTERS if adapter.ways(url)), _UNKNOWN)


def ways_of(url: str) -> tuple[str, ...]:
    """Return the addresses to ask for the document at `url`, best first; a viewer's are those of what it shows."""
    adapter = adapter_of(url)
    ways = adapter.ways(url)
    return adapter_of(ways[0]).ways(ways[0]) if adapter is viewers.ADAPTER else ways


def is_known(url: str) -> bool:
    """Say whether the shape of `url` is that of a file, folder or document elsewhere."""
    return adapter_of(url) is not _UNKNOWN


@dataclass(slots=True)
class Elsewhere:
    """Opens links that lead elsewhere with `fetch`; `place` says which hosts may be asked. One file is asked for once."""

    fetch: Fetch
    place: Callable[[str], Place]
    _known: dict[str, Resource | Missed] = field(default_factory=dict)
    _locks: dict[str, asyncio.Lock] = field(default_factory=dict)
    _listings: set[str] = field(default_factory=set)
    _leaves: dict[str, set[str]] = field(default_factory=dict)

    async def open(self, link: Link) -> Resource | Missed:
        """Return the document to which `link` leads, or why it cannot be had. Viewers are passed by, never returned."""
        return await self._remembered(link, ways_of(link.url))

    async def arrive(self, link: Link, came: Resource) -> Resource | Missed:
        """Go on from `came`, a page elsewhere to which a link of the site was redirected."""
        return await self._remembered(link, ways_of(came.url), came)

    async def unfold(self, link: Link, came: Resource) -> Resource:
        """Return the first text page of the flipbook that `came`, a page of the site's own, is the cover of; else `came`."""
        if not (is_web_page(came) and flipbook.may_be_shell(_bytes(came)) and flipbook.is_shell(_seen(came))):
            return came
        found = await self._remembered(link, (came.url,), came)
        return found if isinstance(found, Resource) else came

    def entries(self, page: Resource, links: Iterable[Link], depth: int) -> tuple[Link, ...]:
        """Return which links of a page elsewhere belong to it: what it frames, a folder's files, a book's text pages.

        `depth` counts the pages elsewhere down to this one.
        """
        if depth > _DEEPEST and not flipbook.is_text_page(page.url):
            return ()
        book = flipbook.book_of(page.url)
        own: Callable[[Link], bool] = lambda link: False  # noqa: E731
        if book:
            own = lambda link: flipbook.book_of(link.url) == book  # noqa: E731
        elif page.url in self._listings:
            own = lambda link: is_known(link.url) or looks_like_file(link.url)  # noqa: E731
        return tuple(link for link in links if link.kind in PARTS or (own(link) and self._has_room(book or page.url, link.url)))

    def _has_room(self, whole: str, leaf: str) -> bool:
        leaves = self._leaves.setdefault(whole, set())
        if len(leaves) < _MOST_LEAVES:
            leaves.add(leaf)
        return leaf in leaves

    async def _remembered(self, link: Link, ways: tuple[str, ...], came: Resource | None = None) -> Resource | Missed:
        key = ways[0]
        async with self._locks.setdefault(key, asyncio.Lock()):
            if key not in self._known:
                self._known[key] = await _Search(self, link, deque(ways)).run(came)
        answer = self._known[key]
        if isinstance(answer, Missed):
            return replace(answer, url=link.url)
        return replace(answer, aliases=tuple(dict.fromkeys((link.url, *answer.aliases))))

    def listed(self, url: str) -> None:
        self._listings.add(url)


@dataclass(slots=True)
class _Search:
    """One document being looked for, from address to address."""

    whole: Elsewhere
    link: Link
    waiting: deque[str]
    asked: list[str] = field(default_factory=list)
    lost: Missed | None = None
    was_shown: bool = False
    kept: Resource | None = None

    async def run(self, came: Resource | None) -> Resource | Missed:
        """Ask one address after the other, beginning with `came` where something came already."""
        found = await self._found(came)
        return self.kept if self.kept and not isinstance(found, Resource) else found or self._verdict()

    async def _found(self, came: Resource | None) -> Resource | Missed | None:
        if came:
            self.asked.append(came.url)
            if found := self._look(came, came.url):
                return found
        while self.waiting and len(self.asked) < _MOST_ASKED:
            way = self.waiting.popleft()
            if way in self.asked:
                continue
            if self.whole.place(way) is Place.ELSEWHERE:
                self.lost = self.lost or Missed(way, (), Reason.OFF_SITE)
                continue
            self.asked.append(way)
            if found := self._look(await self.whole.fetch(replace(self.link, url=way)), way):
                return found
        return None

    def _look(self, answer: Resource | Missed, way: str) -> Resource | Missed | None:
        """Return what settles the search, or None where it goes on."""
        if isinstance(answer, Missed):
            self.lost = answer
            return answer if answer.reason in _FINAL else None
        if not is_web_page(answer):
            return self._named(answer, way)
        seen, adapter = _seen(answer), adapter_of(answer.url)
        if further := self._further(seen, adapter):
            self.waiting.extendleft(reversed(further))
            self._keep(seen, adapter, answer)
            return None
        if folder.is_listing(seen):
            self.whole.listed(answer.url)
            return self._named(answer, way)
        if refused := refusal(seen.page, answer.url, adapter.is_free):
            self.lost = Missed(way, (), *refused)
            return self.lost if self.lost.reason in _FINAL else None
        if adapter.shows(seen) and not flipbook.is_shell(seen):
            return self._named(answer, way)
        self.was_shown = True
        self.waiting.extendleft(reversed(ways_of(answer.url)))
        return None

    def _further(self, seen: Seen, adapter: Adapter) -> tuple[str, ...]:
        """Return the ways to the first thing to which the page leads that was not asked for yet, or ()."""
        is_text = adapter is not _UNKNOWN and adapter.shows(seen)
        adapters = (drive.ADAPTER, flipbook.ADAPTER, slides.ADAPTER, *(() if is_text else (viewers.ADAPTER,)))
        found = (ways_of(target) for each in adapters if (target := each.leads_on(seen)))
        return next((ways for ways in found if ways[0] not in self.asked and self.whole.place(ways[0]) is not Place.ELSEWHERE), ())

    def _keep(self, seen: Seen, adapter: Adapter, answer: Resource) -> None:
        """Remember a page that says something itself, should the file to which it leads not come."""
        self.was_shown = True
        if adapter is _UNKNOWN and seen.page.letters >= _WORTH_KEEPING:
            self.kept = self._named(answer, answer.url)

    def _named(self, answer: Resource, way: str) -> Resource:
        """Return `answer` under an address that will still open tomorrow, known by all addresses that led to it."""
        names = (self.link.url, *self.asked, *answer.aliases)
        return replace(answer, url=way if _is_passing(answer.url) else answer.url, aliases=tuple(dict.fromkeys(names)))

    def _verdict(self) -> Missed:
        """Return why nothing came: what the last address said, but that nothing is there only where no viewer showed something."""
        lost = self.lost
        if lost is None or (self.was_shown and (lost.reason.means_absent or lost.reason is Reason.LOGIN)):
            return Missed(self.link.url, (), Reason.OFF_SITE, _ONLY_SHOWN)
        if lost.reason in (Reason.NOT_FOUND, Reason.SOFT_NOT_FOUND) and is_known(self.link.url):
            return replace(lost, reason=Reason.DELETED)
        return lost


def _bytes(answer: Resource) -> bytes:
    with Path(answer.path).open("rb") as file:
        return file.read(_MOST_HTML)


def _seen(answer: Resource) -> Seen:
    data = _bytes(answer)
    return Seen(answer.url, decode(data), page_text(data))


def _is_passing(url: str) -> bool:
    """Say whether `url` is one that its host makes anew for every visit."""
    if is_host(url, "drive.usercontent.google.com"):
        return False
    made = is_host(url, "googleusercontent.com", "1drv.com", "dropboxusercontent.com", "microsoftpersonalcontent.com")
    return made or "tempauth" in query_of(url) or "/securesc/" in urlsplit(url).path

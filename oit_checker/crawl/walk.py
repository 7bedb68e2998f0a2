"""One crawl, from the start page to the last link or the end of a budget."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from oit_checker.crawl.budget import Budget
from oit_checker.crawl.disguise import Known, disguised
from oit_checker.crawl.elsewhere import Elsewhere
from oit_checker.crawl.fetching import Fetch
from oit_checker.crawl.frontier import Frontier, Standing, Step
from oit_checker.crawl.graph import Graph
from oit_checker.crawl.harvest import Harvest
from oit_checker.crawl.hosts import Hosts, is_web_page
from oit_checker.crawl.ledger import Ledger, visit_key
from oit_checker.crawl.limits import Limits, Progress
from oit_checker.crawl.pagetext import EMPTY, PageText, page_text_of
from oit_checker.crawl.patience import Patience
from oit_checker.crawl.phrases import ENTER, HOME, NOT_AN_OFFICE
from oit_checker.crawl.scope import Place, Scope
from oit_checker.crawl.words import Words, item_numbers
from oit_checker.model import Capture, Link, LinkKind, Missed, Reason, Resource, Site

_EVERY = 20  # pages between two questions about what is settled
_DECLARES = 8  # item numbers that make a page a declared list
_TWINS = 3  # addresses with one body whose links are still followed
_THIN = 300  # letters of a start page that only leads on
_OTHER_WAY = frozenset({Reason.CONNECTION, Reason.TLS})


@dataclass(frozen=True, slots=True)
class Errand:
    """What the caller of the crawl wants and hands in."""

    site: Site
    fetch: Fetch
    limits: Limits
    words: Words
    links_of: Callable[[Resource], tuple[Link, ...]]
    settled: Callable[[], frozenset[str]]
    tell: Callable[[Progress], None]
    stop: asyncio.Event
    now: Callable[[], datetime]
    year: int | None = None


class Walk:
    """The state of one crawl. Answers are taken in the order in which their links were sent, so that two runs are alike."""

    def __init__(self, errand: Errand) -> None:
        self.errand, limits = errand, errand.limits
        self.scope = Scope(limits.follow_hosts, limits.allow_private)
        self.elsewhere = Elsewhere(errand.fetch, self.scope.place)
        self.budget = Budget(limits)
        self.patience = Patience(limits)
        self.ledger = Ledger()
        self.hosts = Hosts(self.ask)
        self.home = Link(url=errand.site.url, text=HOME)
        self.graph = Graph(self.home)
        self._settled = frozenset[str]()
        self.frontier = Frontier(errand.year, lambda: self._settled)
        self.harvest = Harvest(errand.words, self.scope, self.frontier, self.graph, self.ledger)
        self.began = errand.now()
        self.asked = self._taken = 0
        self._away: dict[int, int] = {}
        self._left: dict[str, Link] = {}
        self._stopper = asyncio.ensure_future(errand.stop.wait())

    async def ask(self, link: Link) -> Resource | Missed | None:
        """Fetch `link`, or return None when the crawl was stopped or its time is over."""
        self.asked += 1
        task = asyncio.ensure_future(self.errand.fetch(link))
        try:
            return task.result() if await self._done(task) else None
        finally:
            task.cancel()

    def move_home(self, url: str) -> None:
        """Take `url`, where the start address led, as the home page and its host as the site's own."""
        self.scope.add(url)
        self.home = replace(self.home, url=url)
        self.graph.home = self.home

    async def go_on(self) -> None:
        """Visit everything that the frontier holds, best first, until it is empty or a budget is spent."""
        sent: deque[tuple[Step, asyncio.Task[Resource | Missed]]] = deque()
        try:
            while True:
                while len(sent) < self.errand.limits.at_once and (step := self._next()):
                    self.asked += 1
                    sent.append((step, asyncio.create_task(self._fetched(step.link))))
                if not sent or not await self._done(sent[0][1]):
                    break
                step, task = sent.popleft()
                await self.take(step, task.result())
        finally:
            for _, task in sent:
                task.cancel()
            await asyncio.gather(*(task for _, task in sent), return_exceptions=True)
            self._left = {step.key: step.link for step, _ in sent} | self._left

    async def take(self, step: Step, answer: Resource | Missed) -> None:
        """Enter what came for `step` and gather its links."""
        if isinstance(answer, Missed) and (other := self._other_way(step.link.url, answer)):
            answer = await self.ask(replace(step.link, url=other)) or answer
        if isinstance(answer, Missed):
            self.ledger.lose(step.key, step.link.url, answer.reason, answer.detail)
            return
        self.budget.bytes += answer.size
        page = page_text_of(answer.path) if is_web_page(answer) else EMPTY
        if reason := await self._mask(step.link.url, answer, page):
            self.ledger.lose(step.key, step.link.url, reason, f"HTTP {answer.status}")
        else:
            await self.enter(step, answer, page)

    async def enter(self, step: Step, answer: Resource, page: PageText) -> None:
        """Keep a resource that is what it seems, and gather its links."""
        number, is_new = self.ledger.add(step.key, answer)
        self.frontier.take(visit_key(answer.url))
        twins, fresh = self.patience.twins(answer.sha256), 0
        if is_new:
            resource = self.ledger.resources[number]
            links = await self._links(resource)
            if number == 0 and page.letters < _THIN:
                self._move_on(links, page)
            is_declared = step.match.declared or len(item_numbers(links)) >= _DECLARES
            standing = Standing(number, resource.url, step.tier, step.depth, is_declared, is_home=number == 0)
            if self.scope.place(resource.url) is not Place.OURS:
                self._away[number] = self._away.get(step.source, 0) + 1
                links = self.elsewhere.entries(resource, links, self._away[number])
            fresh = self.harvest.gather(links, standing, only_parts=twins >= _TWINS)
        if page.size:
            self.patience.saw(answer.url, page, twins > 0, fresh)
        self._tell(step.link)

    def capture(self) -> Capture:
        """Return what came, what did not, and what was left."""
        self._stopper.cancel()
        resources, missed = self.ledger.closed(self.graph, self.home)
        unvisited = tuple(({step.key: step.link for step in self.frontier.rest()} | self._left).values())
        fetch, ended = self.errand.fetch, self.errand.now()
        return Capture(
            site=self.errand.site,
            taken_at=self.began,
            resources=resources,
            missed=missed,
            unvisited=unvisited,
            exhausted=not unvisited and not self.budget.spent,
            spent=self.budget.spent,
            requests=getattr(fetch, "requests", self.asked),
            bytes=getattr(fetch, "bytes", self.budget.bytes),
            seconds=round((ended - self.began).total_seconds(), 1),
            notes=(*self.patience.notes(), *getattr(fetch, "notes", ())),
        )

    async def _done(self, task: asyncio.Future[Resource | Missed]) -> bool:
        either: set[asyncio.Future[Any]] = {task, self._stopper}
        await asyncio.wait(either, timeout=self.budget.seconds_left(), return_when=asyncio.FIRST_COMPLETED)
        if self._stopper.done():
            self.budget.end("stopped")
        elif not task.done():
            self.budget.end("minutes")
        return task.done() and not self._stopper.done()

    def _move_on(self, links: tuple[Link, ...], page: PageText) -> None:
        """Take as the site's own the host to which a start page without content sends the visitor."""
        for link in links:
            sends = link.kind is LinkKind.REDIRECT or (link.kind is LinkKind.FRAME and page.is_frameset)
            if (sends or ENTER.search(link.text or link.label)) and not NOT_AN_OFFICE.search(link.url):
                self.scope.add(link.url)

    def _next(self) -> Step | None:
        while not self._stopper.done() and self.budget.seconds_left() > 0 and (step := self.frontier.pop()):
            why = self.patience.refuses(step.link.url, step.from_url, step.is_named)
            if why in ("many alike", "nothing new"):
                self.frontier.give_back(step.key)
            if why == "many alike" or (not why and not self.budget.allows(step)):
                self._left[step.key] = step.link
            elif not why:
                self._left.pop(step.key, None)
                return step
        return None

    def _other_way(self, url: str, lost: Missed) -> str:
        """Return the same address under the scheme and host by which the site did open, where `url` failed to connect."""
        asked, home = urlsplit(url), urlsplit(self.home.url)
        other = urlunsplit((home.scheme, home.netloc, asked.path, asked.query, ""))
        return other if lost.reason in _OTHER_WAY and other != url and visit_key(other) == visit_key(url) else ""

    async def _mask(self, asked: str, answer: Resource, page: PageText) -> Reason | None:
        """Return what `answer` is instead of the page that its link promised, or None."""
        if not page.size:
            return None
        if self.scope.place(answer.url) is not Place.OURS:
            return disguised(page, Known(), asked, answer.url)
        known = await self.hosts.known(answer.url)
        if self.hosts.sent_home(asked, answer, known):
            return Reason.SOFT_NOT_FOUND
        return None if visit_key(answer.url) == visit_key(self.home.url) else disguised(page, known, asked, answer.url)

    async def _fetched(self, link: Link) -> Resource | Missed:
        """Open `link`; what lies elsewhere is opened as far as the document itself."""
        if self.scope.place(link.url) is Place.FOLLOWED:
            return await self.elsewhere.open(link)
        answer = await self.errand.fetch(link)
        if isinstance(answer, Missed):
            return answer
        is_sent_away = self.scope.place(answer.url) is Place.FOLLOWED and is_web_page(answer)
        return await (self.elsewhere.arrive(link, answer) if is_sent_away else self.elsewhere.unfold(link, answer))

    async def _links(self, resource: Resource) -> tuple[Link, ...]:
        if is_web_page(resource):
            # What a drawn page's own data names, no visitor clicks; only a browser tells of it.
            more: Callable[[Resource], tuple[Link, ...]] | None = getattr(self.errand.fetch, "links", None)
            return self.errand.links_of(resource) + (more(resource) if more else ())
        # A document may take seconds to read; the network goes on meanwhile.
        return await asyncio.to_thread(self.errand.links_of, resource)

    def _tell(self, link: Link) -> None:
        self._taken += 1
        if self._taken % _EVERY == 0:
            self._settled = self.errand.settled()
        self.errand.tell(
            Progress(
                pages=self.budget.pages,
                documents=self.budget.documents,
                missed=len(self.ledger.missed),
                waiting=len(self.frontier),
                bytes=self.budget.bytes,
                url=link.url,
                text=link.text or link.label,
            )
        )

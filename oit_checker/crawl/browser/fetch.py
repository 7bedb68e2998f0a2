"""BrowserFetch: a link opened over HTTP first, and drawn by a browser where its bytes cannot be the page."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from oit_checker.address import route_of
from oit_checker.crawl import phrases
from oit_checker.crawl.browser.gain import brought, links_in
from oit_checker.crawl.browser.lessons import Lessons
from oit_checker.crawl.browser.sheet import UNDRAWN, lay_down
from oit_checker.crawl.browser.signs import Scripts, is_strong, is_wide, scripts_of, signs
from oit_checker.crawl.browser.studio import Drawing, Drawn, Studio
from oit_checker.crawl.browser.tally import ALL_SCRIPT, ASKED, EMPTY, SIGNS, Tally
from oit_checker.crawl.fetch import HttpFetch
from oit_checker.crawl.limits import Limits
from oit_checker.crawl.pagetext import decode
from oit_checker.model import Link, LinkKind, Missed, Resource

_LOG = logging.getLogger(__name__)
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_FOR_MACHINES = re.compile(r"(\.(xml|txt|json|rss|atom)|/wp-json/.*)$", re.I)
_MOST_SCRIPT = 300_000


class Keeps(Protocol):
    """Who keeps drawn pages beside what came; CaptureRecorder does."""

    def drawn(self, resource: Resource) -> None: ...

    def outcome(self, asked: str, outcome: Resource | Missed) -> None: ...


class BrowserFetch:
    """The Fetch that draws what needs it. `needs_browser` says whether bytes are an empty frame; `mode` "always" draws every page,
    "never" none, and says of which something was not seen.

    Decisions are made in the order in which links are asked, so that two runs decide alike.
    """

    def __init__(
        self,
        http: HttpFetch,
        folder: Path,
        limits: Limits,
        needs_browser: Callable[[Resource], bool],
        *,
        mode: str = "auto",
        recorder: Keeps | None = None,
        studio: Studio | None = None,
    ) -> None:
        self._http, self._folder, self._limits, self._needs, self._always = http, folder, limits, needs_browser, mode == "always"
        self._recorder = recorder
        self.studio = studio or Studio(http.hop, limits, "" if mode == "never" else None)
        self._lessons, self.tally = Lessons(), Tally()
        self._last: asyncio.Future[None] | None = None
        self._bases: dict[str, asyncio.Task[Resource | Missed]] = {}
        self._known: dict[tuple[str, str], Resource] = {}
        self._hints: dict[str, tuple[Link, ...]] = {}

    @property
    def requests(self) -> int:
        return self._http.requests

    @property
    def bytes(self) -> int:
        return self._http.bytes

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what the capture says of the browser."""
        lines = tuple(self.tally.lines())
        return (*self.studio.notes, *lines) if lines else ()

    def links(self, resource: Resource) -> tuple[Link, ...]:
        """Return the files that the data behind a drawn page names and the page does not show."""
        return self._hints.get(resource.sha256, ())

    async def __call__(self, link: Link) -> Resource | Missed:
        before, mine = self._last, asyncio.get_running_loop().create_future()
        self._last = mine
        try:
            raw = await self._fetched(link)
            if not isinstance(raw, Resource) or not self._may_be_drawn(raw, link):
                return raw
            if before is not None:
                await asyncio.wait([before])
            return await self._judged(link, raw)
        finally:
            _pass_on(before, mine)

    async def close(self) -> None:
        for task in self._bases.values():
            task.cancel()
        await self.studio.close()
        await self._http.close()

    async def _fetched(self, link: Link) -> Resource | Missed:
        """Ask over HTTP; the routes of one scripted page have their bytes in common."""
        base = link.url.partition("#")[0]
        if not route_of(link.url):
            return await self._http(link)
        if base not in self._bases:
            self._bases[base] = asyncio.ensure_future(self._http(replace(link, url=base)))
        return await asyncio.shield(self._bases[base])

    def _may_be_drawn(self, raw: Resource, link: Link) -> bool:
        host, path = urlsplit(raw.url).hostname or "", urlsplit(raw.url).path
        elsewhere = host in self._limits.follow_hosts or phrases.NOT_AN_OFFICE.search(raw.url)
        for_machines = link.kind is LinkKind.HINT and _FOR_MACHINES.search(path)
        return raw.media_type in _PAGES and raw.size > 0 and not elsewhere and not for_machines

    async def _judged(self, link: Link, raw: Resource) -> Resource:
        """Return the page drawn where that says more, else as it came."""
        url = raw.url.partition("#")[0] + route_of(link.url)
        if (url, raw.sha256) not in self._known:
            self.tally.pages += 1
            is_empty = self._needs(raw)
            self._lessons.page(is_empty)
            found = frozenset[str]() if is_empty else await self._signs(raw)
            live = self._lessons.live(found)
            reason = self._reason(is_empty, live)
            outcome = await self._drawn(link, replace(raw, url=url), live, reason) if reason else raw
            self._known[url, raw.sha256] = outcome
        return self._known[url, raw.sha256]

    def _reason(self, is_empty: bool, live: frozenset[str]) -> str:
        if is_empty:
            return EMPTY
        if self._always:
            return ASKED
        if live:
            return SIGNS
        return ALL_SCRIPT if self._lessons.is_all_script else ""

    async def _signs(self, raw: Resource) -> frozenset[str]:
        text = decode(Path(raw.path).read_bytes())
        scripts = scripts_of(text, raw.url)
        return signs(text, scripts, await self._texts(scripts)) if scripts.any else frozenset()

    async def _texts(self, scripts: Scripts) -> tuple[str, ...]:
        """Return the site's own script files, which drawing the page would ask for anyway."""
        answers = [await self.studio.script(url) for url in scripts.files]
        return tuple(data[:_MOST_SCRIPT].decode("utf-8", "replace") for data in answers if data)

    async def _drawn(self, link: Link, raw: Resource, live: frozenset[str], reason: str) -> Resource:
        """Return the page as drawn, or as it came where it cannot be drawn or says no more that way."""
        data = Path(raw.path).read_bytes()
        drawing = Drawing.of(raw.url, decode(data).encode("utf-8", "replace"))
        drawn = await self.studio.draw(drawing, tuple(sorted(sign[1:] for sign in live if sign.startswith("#"))))
        if drawn is None:
            return self._undrawn(link, raw, live, reason)
        self.tally.count(drawn, drawing, reason)
        new = brought(data, drawn.html.encode("utf-8", "replace"), raw.url, drawn.holders)
        self._lessons.learn(live, new)
        _LOG.debug("%s: drawn %s %s: %s, %d clicks", raw.url, reason, sorted(live), "more" if new.is_more else "no more", drawn.clicks)
        resource = lay_down(raw, drawn, self._folder)
        if not new.is_more and (reason != EMPTY or self._needs(resource)):
            return raw
        self.tally.kept += 1
        if _is_partial(drawing, drawn, live, reason):
            self.tally.partial += 1
            resource = replace(resource, notes=(*resource.notes, UNDRAWN))
        hints = (hint for answer in drawing.data.values() for hint in links_in(answer.body.path.read_bytes(), raw.url, drawn.html))
        shown = (Link(url, kind=LinkKind.EMBED) for url in drawing.files if url.partition("?")[0].lower().endswith(".pdf"))
        self._hints[resource.sha256] = (*shown, *hints)
        if self._recorder:
            self._recorder.drawn(resource)
            self._recorder.outcome(link.url, resource)
        return resource

    def _undrawn(self, link: Link, raw: Resource, live: frozenset[str], reason: str) -> Resource:
        """Return the page as it came, with a note where something of it was certainly not seen."""
        lacks = reason == EMPTY or any(map(is_strong, live)) or (self.tally.pages == 1 and any(map(is_wide, live)))
        if not lacks:
            return raw
        self.tally.undrawn += 1
        marked = replace(raw, notes=(*raw.notes, UNDRAWN))
        if self._recorder:
            self._recorder.outcome(link.url, marked)
        return marked


def _is_partial(drawing: Drawing, drawn: Drawn, live: frozenset[str], reason: str) -> bool:
    """Say whether a part of the page stayed empty because of something that would not come, or that we would not send."""
    holders = (drawn.holders.get(sign[1:], "") for sign in live if sign.startswith("#"))
    has_gap = any(not held.strip() for held in holders)
    return (has_gap and bool(drawing.failed or drawing.unsent)) or (reason == EMPTY and drawing.failed > 0)


def _pass_on(before: asyncio.Future[None] | None, mine: asyncio.Future[None]) -> None:
    """Let the next in the row go on once all before it have."""

    def done(_: object = None) -> None:
        if not mine.done():
            mine.set_result(None)

    if before is None or before.done():
        done()
    else:
        before.add_done_callback(done)

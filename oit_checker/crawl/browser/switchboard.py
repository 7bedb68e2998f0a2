"""What a page being drawn asks for, answered within its bounds: from what came before, from the site by our own hands, or with nothing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Protocol

from oit_checker.crawl.browser.cookies import Cookies
from oit_checker.crawl.browser.proxy import Reply, Request
from oit_checker.crawl.browser.ways import Way, passed_on, way
from oit_checker.crawl.scope import Place, Scope
from oit_checker.crawl.wire import Answer
from oit_checker.model import Missed

_POINT = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
_LONG = (("cache-control", "max-age=86400"),)
_MOST_HELD = 3000
_JSON = ("application/json", "text/json", "application/ld+json", "application/geo+json")


class Hop(Protocol):
    """HttpFetch.hop: one GET, guarded and paced."""

    def __call__(self, url: str, headers: dict[str, str], *, robots: bool = True) -> Awaitable[Answer | Missed]: ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one page may ask for while it is drawn; bytes are of the answers."""

    requests: int = 150
    others: int = 40
    bytes: int = 30_000_000


@dataclass(slots=True)
class Drawing:
    """One page being drawn: its address and bytes, and what it asked for on the way."""

    url: str
    body: bytes
    scope: Scope
    asked: int = 0
    others: int = 0
    size: int = 0
    ways: Counter[Way] = field(default_factory=Counter)
    data: dict[str, Answer] = field(default_factory=dict)  # JSON of the same site, by address
    files: dict[str, None] = field(default_factory=dict)  # documents that a script wanted to show
    unsent: int = 0  # what the page wanted to send, and may not
    failed: int = 0  # what would not open, or was beyond the bounds

    @classmethod
    def of(cls, url: str, body: bytes) -> Drawing:
        scope = Scope((), False)
        scope.add(url)
        return cls(url, body, scope)

    def begin(self) -> None:
        """Forget what an earlier try at the page asked for."""
        self.asked = self.others = self.size = self.unsent = self.failed = 0
        for kept in (self.ways, self.data, self.files):
            kept.clear()


class Switchboard:
    """Answers the browser. Scripts and data are asked once a run; a page that is not being drawn gets nothing."""

    def __init__(self, hop: Hop, bounds: Bounds | None = None) -> None:
        self._hop, self._bounds = hop, bounds or Bounds()
        self._held: dict[tuple[str, str, str], asyncio.Task[Answer | Missed]] = {}
        self._cookies = Cookies()
        self.now: Drawing | None = None

    async def serve(self, request: Request) -> Reply:
        """Return what `request` gets."""
        drawing = self.now
        if drawing is None:
            return Reply(403)
        ours = drawing.scope.place(request.url) is Place.OURS
        which = way(request.method, request.url, request.headers, page=drawing.url, ours=ours)
        drawing.ways[which] += 1
        match which:
            case Way.PAGE:
                return Reply(200, (("content-type", "text/html; charset=utf-8"), ("cache-control", "no-store")), drawing.body)
            case Way.PICTURE:
                return Reply(200, (("content-type", "image/gif"), *_LONG), _POINT)
            case Way.STYLE:
                return Reply(200, (("content-type", "text/css"), *_LONG, ("access-control-allow-origin", "*")))
            case Way.FRAME:
                return Reply(200, (("content-type", "text/html"), *_LONG), b"<!doctype html><title></title>")
            case Way.PREFLIGHT:
                return Reply(204, _preflight(request))
            case Way.OURS | Way.OTHER:
                return await self._asked(drawing, request, which)
            case Way.REFUSED:
                return self._refused(drawing, request, ours)

    def _refused(self, drawing: Drawing, request: Request, ours: bool) -> Reply:
        if request.method not in ("GET", "HEAD"):
            drawing.unsent += ours
        elif ours and len(drawing.files) < 200 and not request.headers.get("sec-fetch-dest", "").startswith(("font", "document")):
            drawing.files[request.url] = None
        # To a page that would leave, 204 means: stay where you are.
        return Reply(204 if request.method == "GET" and "text/html" in request.headers.get("accept", "") else 403)

    async def _asked(self, drawing: Drawing, request: Request, which: Way) -> Reply:
        bounds = self._bounds
        drawing.asked += 1
        drawing.others += which is Way.OTHER
        if drawing.asked > bounds.requests or drawing.others > bounds.others or drawing.size > bounds.bytes:
            drawing.failed += 1
            return Reply(503)
        answer = await self._held_or_new(request, which)
        if isinstance(answer, Missed):
            drawing.failed += which is Way.OURS
            return Reply(502)
        drawing.size += answer.body.size
        drawing.failed += which is Way.OURS and answer.status >= 500
        if which is Way.OURS and answer.header("content-type").partition(";")[0].strip().lower() in _JSON and answer.status < 300:
            drawing.data[request.url] = answer
        return Reply.of(answer)

    async def script(self, url: str) -> Answer | Missed:
        """Return a script file of the site, asked once a run."""
        return await self._held_or_new(Request("GET", url, {"accept": "*/*"}), Way.OURS)

    async def _held_or_new(self, request: Request, which: Way) -> Answer | Missed:
        cookies = self._cookies.of_scripts(request.headers.get("cookie", "")) if which is Way.OURS else ""
        key = (request.url, request.headers.get("x-requested-with", ""), cookies)
        if key not in self._held:
            if len(self._held) >= _MOST_HELD:
                self._held.clear()
            headers = passed_on(request.headers) | ({"cookie": cookies} if cookies else {})
            self._held[key] = asyncio.ensure_future(self._hop(request.url, headers, robots=which is Way.OURS))
        answer = await asyncio.shield(self._held[key])
        if isinstance(answer, Answer):
            self._cookies.saw(answer)
        return answer

    async def close(self) -> None:
        for task in self._held.values():
            task.cancel()
        await asyncio.gather(*self._held.values(), return_exceptions=True)


def _preflight(request: Request) -> tuple[tuple[str, str], ...]:
    wanted = request.headers.get("access-control-request-headers", "*")
    origin = request.headers.get("origin", "*")
    return (
        ("access-control-allow-origin", origin),
        ("access-control-allow-methods", "GET"),
        ("access-control-allow-headers", wanted),
        ("access-control-max-age", "600"),
    )

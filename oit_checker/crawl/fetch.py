"""HttpFetch: a link opened over HTTP, with its redirects followed by hand so that guard and robots.txt see every hop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from oit_checker.address import join
from oit_checker.crawl import phrases
from oit_checker.crawl.disguise import is_listing, is_wall
from oit_checker.crawl.elsewhere import is_known, refusal
from oit_checker.crawl.guard import Forbidden, Guard, Unknown
from oit_checker.crawl.limits import Limits
from oit_checker.crawl.manners import ALLOW_ALL, Pace, Rules, rules_from
from oit_checker.crawl.pagetext import page_text, page_text_of
from oit_checker.crawl.sniff import charset_of, filename_of, media_type
from oit_checker.crawl.wire import Answer, Wire
from oit_checker.model import Link, Missed, Reason, Resource

_REDIRECTS = {301, 302, 303, 307, 308}
_REASONS = {401: Reason.FORBIDDEN, 403: Reason.FORBIDDEN, 404: Reason.NOT_FOUND, 408: Reason.TIMEOUT, 410: Reason.NOT_FOUND}
_REASONS |= {407: Reason.FORBIDDEN, 429: Reason.RATE_LIMITED, 451: Reason.FORBIDDEN, 503: Reason.SERVER_ERROR}
_TIRED = 6  # failures in a row after which a host gets no second tries


class Recorder(Protocol):
    """Who keeps what came: every answer on the wire, and what each address asked amounted to."""

    def answer(self, answer: Answer) -> None: ...

    def outcome(self, asked: str, outcome: Resource | Missed) -> None: ...


class HttpFetch:
    """The Fetch that asks the web. Bodies are laid down in `folder`, named by their SHA-256."""

    def __init__(
        self,
        limits: Limits,
        folder: Path,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        recorder: Recorder | None = None,
    ) -> None:
        self._limits, self._sleep, self._recorder = limits, sleep, recorder
        self._guard = Guard(limits.allow_private, limits.timeout)
        self._pace = Pace(limits, sleep, time.monotonic)
        self._wire = Wire(limits, folder, self._guard, self._pace, now)
        self._rules: dict[str, asyncio.Task[Rules]] = {}
        self._robots: dict[str, Resource | Missed] = {}
        self._failures: dict[str, int] = {}

    @property
    def requests(self) -> int:
        return self._wire.requests

    @property
    def bytes(self) -> int:
        return self._wire.bytes

    async def __call__(self, link: Link) -> Resource | Missed:
        """Open `link`: a Resource without trail, or why it would not open. Never raises for anything that a site does."""
        if link.url in self._robots:
            return self._robots[link.url]
        outcome = await self._with_patience(link.url, self._limits.respect_robots)
        if self._recorder:
            self._recorder.outcome(link.url, outcome)
        return outcome

    async def hop(self, url: str, headers: Mapping[str, str], *, robots: bool = True) -> Answer | Missed:
        """Send one GET for a page that a browser draws: guarded, paced, kept. Redirects are the browser's to follow."""
        robots = robots and self._limits.respect_robots
        if refusal := await self._refusal(url, robots):
            return refusal
        answer = await self._wire.ask(url, (await self._rules_for(url)).delay if robots else 0.0, headers)
        if isinstance(answer, Answer) and is_listing(answer.body.head):
            return Missed(url, (), Reason.GUARDED, "directory listing")
        if isinstance(answer, Answer):
            await self._rested(answer)
            self._keep(answer)
        return answer

    async def close(self) -> None:
        for task in self._rules.values():
            task.cancel()
        await asyncio.gather(*self._rules.values(), return_exceptions=True)
        await self._wire.close()

    async def _with_patience(self, url: str, robots: bool) -> Resource | Missed:
        """Try again, later and later, where that is worth it and the host has not failed all the time."""
        host, tries = urlsplit(url).netloc, self._limits.retries
        for attempt in range(tries + 1):
            outcome, wait = await self._follow(url, robots)
            if isinstance(outcome, Resource) or not outcome.reason.is_worth_another_try:
                self._failures[host] = 0
                return outcome
            self._failures[host] = self._failures.get(host, 0) + 1
            is_hopeless = outcome.detail.startswith("unknown host") or self._failures[host] > _TIRED
            if attempt == tries or is_hopeless or wait > self._limits.longest_wait:
                break
            await self._sleep(max(wait, float(2**attempt) * self._limits.pace * 2 * (not await self._is_here(url))))
        return outcome

    async def _is_here(self, url: str) -> bool:
        """Say whether `url` is on this machine, which needs no rest between two tries."""
        try:
            return (await self._guard.addresses(urlsplit(url).hostname or ""))[0].is_loopback
        except (Forbidden, Unknown):
            return False

    async def _follow(self, url: str, robots: bool) -> tuple[Resource | Missed, float]:
        """Follow redirects from `url` to a body; the second value is the seconds that the server asks us to wait."""
        asked, seen = [url], set[str]()
        while True:
            if refusal := await self._refusal(asked[-1], robots):
                return Missed(url, (), refusal.reason, refusal.detail), 0.0
            rules = await self._rules_for(asked[-1]) if robots else ALLOW_ALL
            answer = await self._wire.ask(asked[-1], rules.delay)
            if isinstance(answer, Missed):
                return Missed(url, (), answer.reason, answer.detail), 0.0
            target = join(answer.url, answer.header("location")) if answer.status in _REDIRECTS else ""
            if not target:
                return await self._judged(url, tuple(asked), answer)
            self._keep(answer)
            # The same address once more is how some sites set a cookie; twice more is a loop.
            if len(asked) > self._limits.redirects or (target in seen and asked.count(target) > 1):
                return Missed(url, (), Reason.REDIRECTS, f"{len(asked)} redirects, last to {target}"[:300]), 0.0
            seen.add(answer.url)
            asked.append(target)

    async def _refusal(self, url: str, robots: bool) -> Missed | None:
        """Return why `url` is not asked: a log-in elsewhere, or robots.txt; what the guard refuses is told by the wire."""
        if phrases.LOGIN_ADDRESS.match(url):
            return Missed(url, (), Reason.LOGIN, urlsplit(url).netloc)
        if not robots:
            return None
        rules = await self._rules_for(url)
        if rules.refusal:
            return rules.refusal
        return None if rules.allow(url) else Missed(url, (), Reason.ROBOTS, "robots.txt")

    async def _rules_for(self, url: str) -> Rules:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._rules:
            self._rules[origin] = asyncio.create_task(self._read_rules(origin + "/robots.txt"))
        return await asyncio.shield(self._rules[origin])

    async def _read_rules(self, url: str) -> Rules:
        answer = await self._with_patience(url, robots=False)
        self._robots[url] = answer
        if self._recorder:
            self._recorder.outcome(url, answer)
        return rules_from(answer, Path(answer.path).read_bytes() if isinstance(answer, Resource) else b"")

    async def _judged(self, url: str, asked: tuple[str, ...], answer: Answer) -> tuple[Resource | Missed, float]:
        """Turn the last answer into a Resource, or into the reason why it is none."""
        if is_listing(answer.body.head):
            # Listings show what no menu shows; they are neither kept nor followed.
            answer.body.path.unlink(missing_ok=True)
            return Missed(url, (), Reason.GUARDED, "directory listing"), 0.0
        self._keep(answer)
        if answer.status < 300:
            return _resource(asked, answer), 0.0
        wait = await self._rested(answer)
        reason = _REASONS.get(answer.status, Reason.REDIRECTS if answer.status < 400 else Reason.SERVER_ERROR)
        if answer.status in (429, 503) and is_wall(page_text(answer.body.head)):
            reason = Reason.FORBIDDEN
        if is_known(answer.url) and (refused := refusal(page_text_of(str(answer.body.path)), answer.url)):
            return Missed(url, (), refused[0], f"HTTP {answer.status}: {refused[1]}"), 0.0
        return Missed(url, (), reason, f"HTTP {answer.status}"), wait

    async def _rested(self, answer: Answer) -> float:
        """Ask nothing of a server that wants to be left alone for a while; return for how many seconds it does."""
        wait = _seconds(answer.header("retry-after")) if answer.status == 429 or answer.status >= 500 else 0.0
        if wait:
            host = urlsplit(answer.url).hostname or ""
            self._pace.hold((await self._guard.addresses(host))[0], min(wait, self._limits.longest_wait))
        return wait

    def _keep(self, answer: Answer) -> None:
        if self._recorder:
            self._recorder.answer(answer)


@asynccontextmanager
async def open_fetch(folder: Path, limits: Limits, recorder: Recorder | None = None) -> AsyncIterator[HttpFetch]:
    """Open an HttpFetch that lays bodies down in `folder`, and close it at the end."""
    fetch = HttpFetch(limits, folder, recorder=recorder)
    try:
        yield fetch
    finally:
        await fetch.close()


def _resource(asked: tuple[str, ...], answer: Answer) -> Resource:
    declared, name = answer.header("content-type"), filename_of(answer.header("content-disposition"))
    body = answer.body
    return Resource(
        url=answer.url,
        media_type=media_type(body.head, body.tail, declared, name or urlsplit(answer.url).path),
        status=answer.status,
        fetched_at=answer.at,
        sha256=body.sha256,
        path=str(body.path),
        aliases=tuple(dict.fromkeys(asked)),
        size=body.size,
        charset_hint=charset_of(declared),
        notes=(answer.note,) if answer.note else (),
        filename=name,
    )


def _seconds(retry_after: str) -> float:
    """Return the seconds that a Retry-After header names; a date counts as a minute."""
    if not retry_after:
        return 0.0
    return float(retry_after) if retry_after.isdecimal() and len(retry_after) < 8 else 60.0

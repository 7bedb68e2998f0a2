"""How we behave as guests: robots.txt, the pace for each address, who we say we are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from oit_checker.crawl.guard import Address
from oit_checker.crawl.limits import Limits
from oit_checker.model import Missed, Reason, Resource

if TYPE_CHECKING:
    from protego import Protego

_LONGEST_DELAY = 10.0
_MOST_ROBOTS = 500_000
# RFC 9309 2.3.1: what cannot be reached forbids everything, what is not there allows everything.
_UNREACHABLE = frozenset({Reason.SERVER_ERROR, Reason.TIMEOUT, Reason.CONNECTION, Reason.TLS})


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host's robots.txt says to us; `refusal` is why nothing may be asked there at all."""

    robots: Protego | None = None
    refusal: Missed | None = None
    agent: str = "oit-checker"

    def allow(self, url: str) -> bool:
        return self.robots is None or bool(self.robots.can_fetch(url, self.agent))

    @property
    def delay(self) -> float:
        """Return the seconds that the host asks for between two requests, at most ten."""
        wish = self.robots.crawl_delay(self.agent) if self.robots else None
        return min(float(wish), _LONGEST_DELAY) if wish else 0.0


ALLOW_ALL = Rules()


def rules_from(answer: Resource | Missed, body: bytes) -> Rules:
    """Return the rules in a robots.txt, or what follows from its not coming."""
    from protego import Protego

    if isinstance(answer, Missed):
        if answer.reason is Reason.SERVER_ERROR:
            return Rules(refusal=Missed(answer.url, (), Reason.ROBOTS, f"robots.txt: {answer.detail}"))
        return Rules(refusal=answer) if answer.reason in _UNREACHABLE else ALLOW_ALL
    if b"<html" in body[:2000].lower():
        return ALLOW_ALL
    return Rules(robots=Protego.parse(body[:_MOST_ROBOTS].decode("utf-8", errors="replace")))


@dataclass(slots=True)
class _Gate:
    """One server's door: how many may be inside, and when the next may enter."""

    places: asyncio.Semaphore
    next_turn: float = 0.0
    queue: asyncio.Lock = field(default_factory=asyncio.Lock)


class Pace:
    """Keeps the distance between requests to one address, and how many run at once. This machine needs neither."""

    def __init__(self, limits: Limits, sleep: Callable[[float], Awaitable[None]], clock: Callable[[], float]) -> None:
        self._limits, self._sleep, self._clock = limits, sleep, clock
        self._gates: dict[Address, _Gate] = {}

    @asynccontextmanager
    async def turn(self, address: Address, delay: float = 0.0) -> AsyncIterator[None]:
        """Wait for one's turn at `address`, `delay` seconds or the usual pace after the one before."""
        if address.is_loopback:
            yield
            return
        gate = self._gate(address)
        async with gate.places:
            async with gate.queue:
                # Looked at again after the wait: meanwhile the server may have asked for more time.
                while (wait := gate.next_turn - self._clock()) > 0:
                    await self._sleep(wait)
                gate.next_turn = max(self._clock(), gate.next_turn) + max(self._limits.pace, delay)
            yield

    def hold(self, address: Address, seconds: float) -> None:
        """Ask nothing of `address` for `seconds` from now, as it wished."""
        gate = self._gate(address)
        gate.next_turn = max(gate.next_turn, self._clock() + seconds)

    def _gate(self, address: Address) -> _Gate:
        return self._gates.setdefault(address, _Gate(asyncio.Semaphore(max(1, self._limits.per_address))))

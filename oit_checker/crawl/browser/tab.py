"""One page of the browser: loaded, waited for, opened up by clicks, written down. The same page serves for the next."""

from __future__ import annotations

import asyncio
import re
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from oit_checker.crawl.browser.machine import Machine
from oit_checker.crawl.browser.proxy import Proxy

_LETTERS = 8_000_000
_ROUNDS = 12
_DEATH = re.compile(r"has been closed|crashed|connection closed|disconnected", re.I)


class CutShort(Exception):
    """The browser died, or the page took longer than it may; `died` tells the one from the other."""

    def __init__(self, fault: BaseException) -> None:
        said = str(fault).splitlines()
        super().__init__(f"{type(fault).__name__}: {said[0] if said else ''}"[:200])
        self.died = bool(_DEATH.search(str(fault)))


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a page may take, in seconds, and how often it is clicked; `late` says that a page still loading is taken as it stands."""

    load: float = 20.0
    late: bool = True
    settle: float = 4.0
    clicks: int = 40
    clicking: float = 10.0
    whole: float = 45.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as a browser shows it, with every state that a click brought to light; `holders` is what stood in the parts asked about."""

    html: str
    url: str
    clicks: int
    opened: int
    steps: int
    cut: str
    sent: str
    holders: dict[str, str]


class Draws(Protocol):
    """Whoever draws a page; Tab does."""

    async def draw(self, url: str, ids: tuple[str, ...], clicks: bool, patience: Patience | None) -> Drawn: ...


class Tab:
    """The one page of a machine."""

    def __init__(self, machine: Machine, proxy: Proxy, patience: Patience | None = None) -> None:
        self._machine, self._proxy, self._patience = machine, proxy, patience or Patience()

    async def draw(self, url: str, ids: tuple[str, ...] = (), clicks: bool = True, patience: Patience | None = None) -> Drawn:
        """Draw `url`. Raises CutShort, after which the page is thrown away, and machine.Unable where there is no browser any more."""
        page, patience = await self._machine.page(), patience or self._patience
        try:
            async with asyncio.timeout(patience.whole):
                return await self._drawn(page, url, ids, clicks, patience)
        except Exception as fault:  # a driver that dies answers with errors of every kind, and a page may answer nonsense
            await self._machine.spoil()
            raise CutShort(fault) from fault
        except asyncio.CancelledError as fault:
            await asyncio.shield(self._machine.spoil())
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            # Nobody wanted this to end: it is the driver's own way of saying that it is gone.
            raise CutShort(fault) from fault

    async def _drawn(self, page: Any, url: str, ids: tuple[str, ...], clicks: bool, patience: Patience) -> Drawn:
        from playwright.async_api import TimeoutError as TooSlow

        if "#" in url:  # otherwise the same document would only be scrolled
            await page.goto("about:blank")
        with suppress(TooSlow) if patience.late else nullcontext():  # what stands there by then is taken
            await page.goto(url, wait_until="load", timeout=patience.load * 1000)
        for _ in range(_ROUNDS):
            await page.evaluate("most => window.__oit.quiet(most)", patience.settle * 1000)
            if not self._proxy.in_flight:
                break
            await asyncio.sleep(0.02)
        most = {
            "clicks": patience.clicks if clicks else 0,
            "ms": patience.clicking * 1000,
            "letters": _LETTERS,
            "ids": list(ids),
        }
        said = await page.evaluate(press_script(), most)
        return Drawn(
            html=str(said["html"]),
            url=str(said["url"])[:4000],
            clicks=int(said["clicks"]),
            opened=int(said["changed"]),
            steps=int(said["steps"]),
            cut=str(said["cut"])[:20],
            sent=str(said["sent"])[:4000],
            holders={str(name): str(text) for name, text in dict(said["holders"]).items()},
        )


def watch_script() -> str:
    """Return the script that runs in every page before its own."""
    return _script("watch.js")


def press_script() -> str:
    """Return the script that opens a page and writes it down, a function of its bounds."""
    return "(async (most) => {\n" + "\n".join(map(_script, ("find.js", "press.js", "write.js"))) + "\n})"


@lru_cache(maxsize=8)
def _script(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")

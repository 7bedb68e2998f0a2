"""Browser, proxy and switchboard as one thing: started when the first page needs it, and told about when it is gone."""

from __future__ import annotations

import asyncio
import logging

from oit_checker.crawl.browser.machine import Machine, Unable, find_browser
from oit_checker.crawl.browser.proxy import Proxy
from oit_checker.crawl.browser.switchboard import Drawing, Hop, Switchboard
from oit_checker.crawl.browser.tab import CutShort, Drawn, Patience, Tab, watch_script
from oit_checker.crawl.limits import Limits
from oit_checker.crawl.wire import Answer

__all__ = ["Drawing", "Drawn", "Studio"]
_LOG = logging.getLogger(__name__)
_MOST_FAULTS = 12  # pages in a row that would not be drawn
# The first page of a run is slow for reasons that are not its own (a browser just started, a busy machine), and a start page not drawn
# leaves everything open: it is waited for in full, and asked once more with twice the time.
_FIRST, _FIRST_AGAIN = Patience(late=False), Patience(load=40.0, settle=8.0, clicking=20.0, whole=90.0)


class Studio:
    """Draws one page at a time. What goes wrong is noted, never raised: the crawl goes on over HTTP."""

    def __init__(self, hop: Hop, limits: Limits, program: str | None = None) -> None:
        self._program = find_browser() if program is None else program
        self._agent = limits.user_agent
        self.switchboard = Switchboard(hop)
        self._proxy = Proxy(self.switchboard.serve)
        self.machine: Machine | None = None
        self._tab: Tab | None = None
        self._one_at_a_time = asyncio.Lock()
        self._faults = self._in_a_row = 0
        self._is_cold = True
        self._gone = "" if self._program else "there is none on this machine" if program is None else "as was asked"

    @property
    def is_able(self) -> bool:
        return not self._gone

    @property
    def notes(self) -> tuple[str, ...]:
        told = []
        if self._gone and not self.machine:
            told.append(f"browser: not used, {self._gone}")
        elif self._gone:
            told.append(f"browser: given up, the rest came over HTTP: {self._gone}")
        if self.machine and self.machine.starts > 1:
            told.append(f"browser: it ended by itself or grew too large, and was started {self.machine.starts} times")
        if self.machine and self.machine.failed_starts and not self._gone:
            told.append("browser: it did not start at once, and was tried again")
        if self._faults:
            told.append(f"browser: {self._faults} pages could not be drawn")
        return tuple(told)

    async def script(self, url: str) -> bytes:
        """Return a script file of the site, or b"" where it would not come."""
        answer = await self.switchboard.script(url)
        return answer.body.path.read_bytes() if isinstance(answer, Answer) and answer.status < 300 else b""

    async def draw(self, drawing: Drawing, ids: tuple[str, ...] = ()) -> Drawn | None:
        """Draw a page, trying again once where the browser died under it; None where it cannot be drawn."""
        async with self._one_at_a_time:
            for patience in (_FIRST, _FIRST_AGAIN) if self._is_cold else (None, None):
                if not self.is_able:
                    return None
                try:
                    return await self._draw(drawing, ids, patience)
                except CutShort as fault:
                    _LOG.debug("%s: %s", drawing.url, fault)
                    if not self._is_cold and not fault.died and self.machine and self.machine.is_alive:
                        break
                except Unable as fault:
                    self._gone = str(fault)
            self._fail()
            return None

    async def close(self) -> None:
        self.switchboard.now = None
        if self.machine:
            await self.machine.close()
        await self.switchboard.close()
        await self._proxy.close()

    async def _draw(self, drawing: Drawing, ids: tuple[str, ...], patience: Patience | None) -> Drawn:
        if self._tab is None:
            await self._proxy.open()
            self.machine = Machine(self._program, self._proxy.address, watch_script(), self._agent)
            self._tab = Tab(self.machine, self._proxy)
        drawing.begin()
        self.switchboard.now = drawing
        try:
            drawn = await self._tab.draw(drawing.url, ids, patience=patience)
        finally:
            self.switchboard.now = None
        self._in_a_row, self._is_cold = 0, False
        return drawn

    def _fail(self) -> None:
        self._faults += 1
        self._is_cold = False
        self._in_a_row += 1
        if self._in_a_row >= _MOST_FAULTS and not self._gone:
            self._gone = f"{self._in_a_row} pages in a row could not be drawn"

"""The browser: found on this machine, started once for a run, replaced when it has grown or died."""

from __future__ import annotations

import asyncio
import atexit
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from oit_checker.crawl.browser.processes import Processes

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, Page, Playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_OWN = (
    "chromium_headless_shell-*/*/*headless*shell*",
    "chromium-*/*/chrome",
    "chromium-*/*/*.app/Contents/MacOS/*",
    "chromium-*/*/chrome.exe",
)
_ARGUMENTS = (
    "--disable-quic",
    "--disable-sync",
    "--no-pings",
    "--disable-remote-fonts",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    # Names are looked up by the guard behind the proxy, and by nothing else.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider,AcceptCHFrame",
)
_PAGES = 150  # pages drawn in one context
_MEGABYTES = 1200  # of the whole group
_LOOK = 25  # pages between two looks at the memory
_MOST_STARTS = 4
_PATIENCE = 10.0
# How long a start may take, and the second try where the first came to nothing: on a busy machine the first is slow, not wrong.
_STARTS = (45.0, 90.0)
_OPENING = 45.0  # a page in a browser that runs


def find_browser() -> str:
    """Return the path of the Chromium that this machine has, headless shells first, or ""."""
    if found := next(filter(None, map(shutil.which, NAMES)), None):
        return found
    homes = (os.environ.get("PLAYWRIGHT_BROWSERS_PATH", ""), "~/.cache/ms-playwright", "~/Library/Caches/ms-playwright")
    for home in (Path(home).expanduser() for home in homes if home):
        for file in (file for pattern in _OWN for file in sorted(home.glob(pattern), reverse=True)):
            if file.is_file() and os.access(file, os.X_OK):
                return str(file)
    return ""


class Unable(Exception):
    """No browser can be started, or none any more."""


class Machine:
    """One browser for a run; `page()` gives its one page, drawn in again and again."""

    def __init__(self, program: str, proxy: str, scripts: str, user_agent: str) -> None:
        self._program, self._proxy, self._script, self._agent = program, proxy, scripts, user_agent
        self._driver: Playwright | None = None
        self._browser: Browser | None = None
        self._context: BrowserContext | None = None
        self._page: Page | None = None
        self._starting: asyncio.Task[None] | None = None
        self.processes = Processes()
        self._drawn = 0
        self.starts = self.failed_starts = 0
        self.peak_megabytes = 0
        atexit.register(self.kill)

    @property
    def is_alive(self) -> bool:
        return self._browser is not None and self._browser.is_connected()

    async def page(self) -> Page:
        """Return a page that is alive, after starting what is not there; raises Unable after too many starts."""
        if self._page and self._drawn % _LOOK == _LOOK - 1 and self.megabytes() > _MEGABYTES:
            await self.stop()
        if self._page and self._drawn >= _PAGES:
            await self._leave_context()
        if self._page is None or self._page.is_closed() or not self.is_alive:
            await self._open()
        self._drawn += 1
        assert self._page
        return self._page

    async def spoil(self) -> None:
        """Throw the page away: what it was doing was cut short."""
        await self._leave_context()

    async def stop(self) -> None:
        """Close the browser in good order, and kill what does not go."""
        for thing, leave in ((self._browser, "close"), (self._driver, "stop")):
            if thing is not None:
                await _left_to_end(asyncio.ensure_future(getattr(thing, leave)()), _PATIENCE)
        self._driver = self._browser = self._context = self._page = None
        self.processes.kill()
        if self._starting is not None:
            await _left_to_end(self._starting, _PATIENCE)
            self._starting = None

    def kill(self) -> None:
        """Kill the browser and its driver at once; harmless when nothing runs."""
        self.processes.kill()
        self.processes.forget()

    async def close(self) -> None:
        await self.stop()
        self.kill()
        atexit.unregister(self.kill)

    def megabytes(self) -> int:
        """Return the memory of the browser's processes, shared pages counted once, where the system tells; else 0."""
        used = self.processes.megabytes("browser")
        self.peak_megabytes = max(self.peak_megabytes, used)
        return used

    async def _open(self) -> None:
        """Open a page, in a new browser where the old one does not give one."""
        for _ in range(2):
            if not self.is_alive:
                await self._start()
            try:
                async with asyncio.timeout(_OPENING):
                    return await self._new_page()
            except Exception:  # a driver that dies answers with errors of every kind
                await self.stop()
        raise Unable("it opens no page")

    async def _new_page(self) -> None:
        assert self._browser
        self._context = await self._browser.new_context(
            ignore_https_errors=True,  # certificates are looked at behind the proxy
            accept_downloads=False,
            service_workers="block",
            user_agent=self._agent,
            locale="th-TH",
            timezone_id="Asia/Bangkok",
            viewport={"width": 1280, "height": 1600},
        )
        await self._context.add_init_script(self._script)
        self._page, self._drawn = await self._context.new_page(), 0
        page = self._page
        self._context.on("page", lambda other: asyncio.ensure_future(_shut(other)) if other is not page else None)

    async def _start(self) -> None:
        """Start a browser; where that fails, once more and more patiently."""
        await self.stop()
        if self.starts >= _MOST_STARTS:
            raise Unable("started too often")
        self.starts += 1
        why = ""
        for seconds in _STARTS:
            self._starting = asyncio.ensure_future(self._launch(seconds))
            await asyncio.wait([self._starting], timeout=seconds)
            if self.is_alive:
                return
            why = _fault_of(self._starting) or f"it did not start in {seconds:.0f} seconds"
            await self.stop()
            self.failed_starts += 1
        raise Unable(why)

    async def _launch(self, seconds: float) -> None:
        from playwright.async_api import async_playwright

        with self.processes.environment(PLAYWRIGHT_NODEJS_PATH=self.processes.wrapped("driver", _node())):
            self._driver = await async_playwright().start()
        self._browser = await self._driver.chromium.launch(
            executable_path=self.processes.wrapped("browser", self._program),
            headless=True,
            args=list(_ARGUMENTS),
            chromium_sandbox=not _is_root(),
            proxy={"server": self._proxy, "bypass": "<-loopback>"},
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
            timeout=seconds * 1000,
        )

    async def _leave_context(self) -> None:
        context, self._context, self._page = self._context, None, None
        if context is not None:
            try:
                await asyncio.wait_for(context.close(), _PATIENCE)
            except Exception:  # whatever a dying browser answers, it is left
                await self.stop()


async def _left_to_end(task: asyncio.Future[None], seconds: float) -> None:
    """Wait until `task` has ended in whatever way, or end it; a driver that dies answers with errors of every kind."""
    await asyncio.wait([task], timeout=seconds)
    task.cancel()
    task.add_done_callback(_fault_of)


def _fault_of(task: asyncio.Future[None]) -> str:
    """Return in a few words why `task` failed, "" where it did not."""
    fault = task.exception() if task.done() and not task.cancelled() else None
    return (str(fault).splitlines() or [type(fault).__name__])[0][:200] if fault else ""


async def _shut(page: Page) -> None:
    with suppress(Exception):  # it may be gone already
        await page.close()


def _node() -> str:
    """Return the program that runs Playwright's driver, or "" where the library does not tell."""
    try:
        from playwright._impl._driver import compute_driver_executable

        return str(compute_driver_executable()[0])
    except Exception:  # a private name of another version; then the driver starts unwrapped
        return ""


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0

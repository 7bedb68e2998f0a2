"""What drawing a page costs, and how few pages are drawn.

    python bench/browser.py [NAME ...] [--pages=60]        NAME: samples whose share of drawn pages is told; all of them by default

CPU is that of the browser, its driver and this program together; memory is the browser's, shared pages counted once.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from oit_checker.check import Brief, check, needs_browser
from oit_checker.crawl import BrowserFetch, HttpFetch, Limits, find_browser, open_site
from oit_checker.crawl.browser.studio import Drawing, Studio
from oit_checker.demo import serve
from oit_checker.order import moment
from oit_checker.read import Reading, Shelf
from oit_checker.rulebook import load_edition

ROOT = Path(__file__).parent.parent
LIMITS = Limits(allow_private=True)
WORDS = "<p>ประกาศองค์การบริหารส่วนตำบลเรื่องแผนการจัดซื้อจัดจ้างประจำปีงบประมาณ</p>" * 10
SIMPLE = f"<html><body><div id='app'></div><script>document.getElementById('app').innerHTML = '{WORDS}'</script></body></html>"
TABS = "".join(f"<button role='tab' onclick='show({n})'>แท็บที่ {n}</button>" for n in range(10))
CLICKED = f"<html><body>{TABS}<div id='p'></div><script>function show(n) {{ p.innerHTML = '{WORDS}' + n }} show(0)</script></body></html>"


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of one page, on average."""

    cpu: float
    wall: float
    megabytes: int

    def __str__(self) -> str:
        return f"{1000 * self.cpu:.0f} ms CPU, {1000 * self.wall:.0f} ms, browser {self.megabytes} MB"


async def cost(html: str, pages: int) -> Cost:
    """Draw one page again and again, after five to warm up."""
    with TemporaryDirectory() as folder:
        http = HttpFetch(LIMITS, Path(folder))
        studio = Studio(http.hop, LIMITS)
        try:
            await draw(studio, html, 5)
            assert studio.machine
            used, began = spent(studio), time.monotonic()
            await draw(studio, html, pages)
            return Cost((spent(studio) - used) / pages, (time.monotonic() - began) / pages, studio.machine.megabytes())
        finally:
            await studio.close()
            await http.close()


async def draw(studio: Studio, html: str, pages: int) -> None:
    for number in range(pages):
        assert await studio.draw(Drawing.of(f"http://127.0.0.1:8099/{number}", html.encode()))


def spent(studio: Studio) -> float:
    own = os.times()
    return own.user + own.system + (studio.machine.processes.seconds("browser", "driver") if studio.machine else 0.0)


async def share(folder: Path) -> str:
    """Check a sample and tell how many of its pages were drawn."""
    brief = Brief(load_edition(2567), moment("2024-04-23"), reading=Reading(ocr=False))
    with serve(folder) as served, TemporaryDirectory() as bodies:
        shelf, http = Shelf(), HttpFetch(LIMITS, Path(bodies))
        fetch = BrowserFetch(http, Path(bodies), LIMITS, partial(needs_browser, shelf=shelf))
        try:
            site, began = await open_site(served.url, fetch), time.monotonic()
            _, capture = await check(site, brief, fetch=fetch, shelf=shelf, limits=LIMITS)
            megabytes = fetch.studio.machine.megabytes() if fetch.studio.machine else 0
        finally:
            await fetch.close()
    tally, seconds = fetch.tally, time.monotonic() - began
    part = 100 * tally.drawn / max(1, tally.pages)
    told = f"{tally.drawn} of {tally.pages} pages drawn ({part:.0f} %), {tally.kept} said more, {tally.clicks} clicks"
    return f"{told}, {capture.requests} requests, {seconds:.1f} s, browser {megabytes} MB"


def main(words: list[str]) -> int:
    if not find_browser():
        print("no Chromium on this machine")
        return 0
    pages = next((int(word.partition("=")[2]) for word in words if word.startswith("--pages=")), 60)
    print(f"browser: {find_browser()}")
    print(f"a simple page: {asyncio.run(cost(SIMPLE, pages))}")
    print(f"a page with ten tabs: {asyncio.run(cost(CLICKED, max(5, pages // 4)))}")
    names = [word for word in words if not word.startswith("-")]
    for folder in sorted(path.parent for path in (ROOT / "samples").glob("*/truth.yaml")):
        if not names or folder.name in names:
            print(f"{folder.name}: {asyncio.run(share(folder))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""URL → Capture: what a municipality's website shows to a visitor, politely, in a fixed order, within a budget."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from oit_checker.crawl.bodies import BODIES
from oit_checker.crawl.browser import UNDRAWN, BrowserFetch, Hop, find_browser
from oit_checker.crawl.camera import Camera, Pose
from oit_checker.crawl.capture import CaptureFetch, CaptureRecorder, is_capture, load_capture, save_capture, whole_archive
from oit_checker.crawl.fetch import HttpFetch, open_fetch
from oit_checker.crawl.fetching import Fetch
from oit_checker.crawl.folder import FolderFetch, Served
from oit_checker.crawl.limits import Limits, Progress
from oit_checker.crawl.opening import open_site
from oit_checker.crawl.start import gather_hints, open_start
from oit_checker.crawl.walk import Errand, Walk
from oit_checker.crawl.words import Words
from oit_checker.model import Capture, Link, Resource, Site

__all__ = [
    "BODIES",
    "UNDRAWN",
    "BrowserFetch",
    "Camera",
    "CaptureFetch",
    "CaptureRecorder",
    "Fetch",
    "FolderFetch",
    "Hop",
    "HttpFetch",
    "Limits",
    "Pose",
    "Progress",
    "Served",
    "crawl",
    "find_browser",
    "is_capture",
    "load_capture",
    "open_fetch",
    "open_site",
    "save_capture",
    "whole_archive",
]


async def crawl(
    site: Site,
    fetch: Fetch,
    limits: Limits,
    *,
    wanted: Mapping[str, tuple[str, ...]],
    links_of: Callable[[Resource], tuple[Link, ...]],
    settled: Callable[[], frozenset[str]] | None = None,
    tell: Callable[[Progress], None] | None = None,
    stop: asyncio.Event | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    year: int | None = None,
) -> Capture:
    """Visit `site` best first and return everything that came, everything that did not, and the clicks that lead to each.

    `wanted` maps a concept to its wordings; its key "" holds the words of declared ITA/OIT pages. `links_of` reads the links of a
    resource. `settled` says which concepts need nothing more (it changes the order only), `year` (Buddhist era) puts links that
    name other years behind. `tell` hears of every page, `stop` ends the crawl, `now` is the clock of the capture's dates.
    A site that refuses everything is a capture without resources; nothing the site does raises.
    """
    walk = Walk(
        Errand(
            site=site,
            fetch=fetch,
            limits=limits,
            words=Words(wanted),
            links_of=links_of,
            settled=settled or frozenset[str],
            tell=tell or (lambda progress: None),
            stop=stop or asyncio.Event(),
            now=now,
            year=year,
        )
    )
    if home := await open_start(walk):
        await gather_hints(walk, home)
        await walk.go_on()
    return walk.capture()

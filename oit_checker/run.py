"""One `oit check` from its order to the written reports and the exit code."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from oit_checker import output
from oit_checker.errors import SiteError
from oit_checker.model import ItemStatus, Report
from oit_checker.order import Order
from oit_checker.privacy import masked
from oit_checker.progress import Teller, teller
from oit_checker.report import BANGKOK, Pictures, clean, knows, limit_spent, render, say, show, undrawn
from oit_checker.scratch import scratch
from oit_checker.settings import Settings

if TYPE_CHECKING:
    from oit_checker.check import Brief
    from oit_checker.crawl import CaptureRecorder, Fetch, Hop, HttpFetch, Limits
    from oit_checker.model import Capture
    from oit_checker.read import Shelf
    from oit_checker.shots import Shot

COMPLETE, GAPS, NO_VERDICT = 0, 1, 2
_MEGABYTE = 1_000_000


def run(order: Order) -> int:
    """Do it: check the site (or judge a capture again), write the reports, return the exit code."""
    with teller(len(order.only) or len(order.edition.items), order.lang, quiet=order.quiet) as tell:
        report, shots = asyncio.run(
            _judged_again(order, Path(order.target), tell) if os.path.isdir(order.target) else _checked(order, tell)
        )
    _warn(report, order)
    _write(report, shots, order)
    return exit_code(report)


def exit_code(report: Report) -> int:
    """Return 0 where every item is complete or not due, 2 where nothing could be judged, else 1."""
    statuses = {verdict.status for verdict in report.verdicts}
    if statuses <= {ItemStatus.COMPLETE, ItemStatus.NOT_DUE}:
        return COMPLETE
    nothing_seen = not report.coverage.pages and not report.coverage.documents
    whole = len(report.verdicts) == len(report.edition.items)
    return NO_VERDICT if nothing_seen or (whole and statuses <= {ItemStatus.COULD_NOT_CHECK, ItemStatus.NOT_DUE}) else GAPS


async def _checked(order: Order, tell: Teller) -> tuple[Report, tuple[Shot, ...]]:
    from oit_checker.check import check
    from oit_checker.crawl import CaptureRecorder, HttpFetch, open_site, save_capture
    from oit_checker.read import Shelf

    limits = _limits(order.settings)
    stop = asyncio.Event()
    _on_interrupt(stop, tell, say("cli.say.stopping")[order.lang])
    with scratch("bodies") as folder:
        recorder = CaptureRecorder(order.capture) if order.capture else None
        shelf = Shelf()
        http = HttpFetch(limits, folder, now=_now, recorder=recorder)
        fetch = _with_browser(http, order.settings.browser, limits, folder, recorder, shelf)
        try:
            site = await open_site(order.target, fetch)
            tell.say(say("cli.say.opening", url=site.url)[order.lang])
            as_of = order.as_of or _now().replace(microsecond=0)
            brief = _brief(order, as_of)
            report, capture = await check(site, brief, fetch=fetch, shelf=shelf, limits=limits, now=_now, tell=tell, stop=stop)
            report = masked(report)
            shots = () if stop.is_set() else await _shots(report, capture, order, tell, hop=http.hop)
        except SiteError:
            await fetch.close()
            if recorder:
                recorder.discard()
            raise
        finally:
            await fetch.close()
            if recorder:
                recorder.close()
        if order.capture:
            save_capture(capture, order.capture)
            tell.say(say("cli.say.captured", path=order.capture)[order.lang])
    return report, shots


def _with_browser(http: HttpFetch, browser: str, limits: Limits, folder: Path, recorder: CaptureRecorder | None, shelf: Shelf) -> Fetch:
    """Return the way to fetch: over HTTP, with a browser behind it."""
    from oit_checker.check import needs_browser
    from oit_checker.crawl import BrowserFetch

    return BrowserFetch(http, folder, limits, partial(needs_browser, shelf=shelf), mode=browser, recorder=recorder)


async def _judged_again(order: Order, folder: Path, tell: Teller) -> tuple[Report, tuple[Shot, ...]]:
    """Judge an old capture: as of the day it was taken, where no other day is asked for."""
    from oit_checker.check import review
    from oit_checker.crawl import load_capture
    from oit_checker.read import Shelf

    capture = load_capture(folder)
    report = masked(review(capture, _brief(order, order.as_of or capture.taken_at), Shelf()))
    return report, await _shots(report, capture, order, tell, folder=folder)


async def _shots(
    report: Report, capture: Capture, order: Order, tell: Teller, *, folder: Path | None = None, hop: Hop | None = None
) -> tuple[Shot, ...]:
    """Return the pictures that were asked for."""
    from oit_checker.shots import take

    which = order.settings.screenshots
    if which == "none":
        return ()
    tell.say(say("cli.say.shooting")[order.lang])
    return await take(report, capture, which, folder=folder, hop=hop, browser=order.settings.browser != "never")


def _brief(order: Order, as_of: datetime) -> Brief:
    from oit_checker.check import Brief
    from oit_checker.read import Reading

    return Brief(order.edition, as_of, order.only, Reading(ocr=order.settings.ocr, pages=order.settings.ocr_pages))


def _now() -> datetime:
    return datetime.now(BANGKOK)


def _limits(settings: Settings) -> Limits:
    from oit_checker.crawl import Limits

    usual = Limits()
    return Limits(
        pages=settings.max_pages,
        documents=settings.max_documents,
        bytes_total=settings.max_megabytes * _MEGABYTE,
        bytes_each=settings.max_file_megabytes * _MEGABYTE,
        minutes=settings.max_minutes,
        pace=settings.pace,
        per_address=settings.at_once,
        redirects=settings.redirects,
        timeout=settings.timeout,
        timeout_whole=settings.whole_timeout,
        retries=settings.retries,
        allow_private=settings.allow_private,
        follow_hosts=settings.follow_hosts or usual.follow_hosts,
        respect_robots=settings.respect_robots,
    )


def _on_interrupt(stop: asyncio.Event, tell: Teller, words: str) -> None:
    """Let Ctrl-C end the crawl in good order the first time, and the program the second time."""
    loop = asyncio.get_running_loop()

    def interrupted() -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        tell.say(words)

    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, interrupted)


def _warn(report: Report, order: Order) -> None:
    """Say on stderr what the reader of the report must know, even where progress is silent."""
    coverage = report.coverage
    limit = limit_spent(coverage.notes)
    if not coverage.pages and not coverage.documents:
        print(say("cli.say.nothing")[order.lang], file=sys.stderr)
    elif limit == "stopped":
        print(say("cli.say.stopped")[order.lang], file=sys.stderr)
    elif not coverage.exhausted and limit:
        what = say(f"spent.{limit}")[order.lang].strip(" ()") if knows(f"spent.{limit}") else limit
        print(say("cli.say.spent", what=what, count=coverage.not_visited)[order.lang], file=sys.stderr)
    if count := undrawn(coverage.notes):
        why = next((note for note in coverage.notes if note.startswith("browser: ")), "")
        print(clean(say("cli.say.undrawn", count=count, why=why.removeprefix("browser: "))[order.lang]), file=sys.stderr)


def _write(report: Report, shots: tuple[Shot, ...], order: Order) -> None:
    """Write every report, HTML with its pictures; a terminal report that goes to no file is drawn on stdout, coloured where it can be."""
    from oit_checker.shots import inlined

    for target in order.targets:
        if target.path:
            output.write(target.path, render(report, target.format, order.lang, _laid_beside(shots, target)))
            if not order.quiet:
                print(say("cli.say.wrote", path=target.path)[order.lang], file=sys.stderr)
        elif target.format == "terminal":
            show(report, order.lang, blocks=order.verbose)
        else:
            sys.stdout.buffer.write(render(report, target.format, order.lang, inlined(shots) if shots else None))
    sys.stdout.flush()


def _laid_beside(shots: tuple[Shot, ...], target: output.Target) -> Pictures | None:
    """Write the pictures into a folder beside an HTML report, and return where the report finds them."""
    if not shots or target.format != "html" or target.path is None:
        return None
    from oit_checker.shots import referred

    folder = target.path.with_name(f"{target.path.stem}-pictures")
    for shot in shots:
        output.write(folder / shot.name, shot.data)
    return referred(shots, quote(folder.name))

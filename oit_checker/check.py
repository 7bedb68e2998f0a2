"""The story of one site, told once, top to bottom: crawl, read, judge."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from oit_checker import __version__
from oit_checker.crawl import UNDRAWN, Fetch, Limits, Progress, crawl
from oit_checker.judge import agency_name, judge, score
from oit_checker.model import (
    Capture,
    Coverage,
    Document,
    Edition,
    ItemStatus,
    Link,
    Report,
    Resource,
    Site,
    Trouble,
    Unread,
    Verdict,
)
from oit_checker.read import Reading, Shelf, links, read, read_all

Tell = Callable[[Progress, int], None]

# What another, slower reading may mend: pictures of text.
_DIM = frozenset({Trouble.SCAN, Trouble.IMAGE, Trouble.GARBLED, Trouble.PARTLY})
_SETTLED = frozenset({ItemStatus.COMPLETE, ItemStatus.NOT_DUE})
# How often the pictures that still stand in doubt are read and judged anew.
_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Brief:
    """What is asked of a site: by which rules, for which day, which items (none: all), and how much reading it is worth."""

    edition: Edition
    as_of: datetime
    only: frozenset[str] = frozenset()
    reading: Reading = field(default_factory=Reading)


async def check(
    site: Site,
    brief: Brief,
    *,
    fetch: Fetch,
    shelf: Shelf,
    limits: Limits,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    tell: Tell | None = None,
    stop: asyncio.Event | None = None,
) -> tuple[Report, Capture]:
    """Crawl, read, judge: one site, one report, and the capture that it rests on.

    `tell` hears how far the crawl is and how many items are settled; `stop` ends it early.
    """
    desk = Desk(site, brief, shelf)
    capture = await crawl(
        site,
        fetch,
        limits,
        wanted=wanted(brief),
        links_of=desk.links,
        settled=desk.settled,
        tell=(lambda progress: tell(progress, len(desk.done))) if tell else None,
        stop=stop,
        now=now,
        year=brief.edition.year,
    )
    return review(capture, brief, shelf), capture


def review(capture: Capture, brief: Brief, shelf: Shelf) -> Report:
    """Read and judge what a crawl brought; an old capture needs nothing else.

    Pictures of text are read only where an item is in doubt because of them.
    """
    edition, worth_reading = brief.edition, set[str]()
    documents = _undrawn(read_all(capture.resources, shelf, replace(brief.reading, ocr=False)))
    verdicts = judge(documents, capture, edition, brief.as_of)
    for _ in range(_ROUNDS if brief.reading.ocr else 0):
        dim = _in_doubt(documents, verdicts, brief) - worth_reading
        if not dim:
            break
        worth_reading |= dim
        pictures = read_all((d.resource for d in documents if d.resource.url in dim), shelf, brief.reading)
        clear = {picture.resource.url: picture for picture in pictures}
        documents = tuple(clear.get(d.resource.url, d) for d in documents)
        verdicts = judge(documents, capture, edition, brief.as_of)
    kept = _kept(verdicts, brief)
    site = replace(capture.site, name=capture.site.name or agency_name(documents, capture, edition))
    return Report(site, edition, brief.as_of, kept, coverage(capture, documents), score(kept, edition), __version__)


def needs_browser(resource: Resource, shelf: Shelf) -> bool:
    """Say whether the bytes of a page are only a frame that scripts would fill."""
    return read(resource, Reading(ocr=False), shelf).trouble is Trouble.NEEDS_BROWSER


def coverage(capture: Capture, documents: Sequence[Document]) -> Coverage:
    """Return what the run saw: web pages and files, what would not open, what could not be read."""
    pages = sum(document.kind == "html" for document in documents)
    return Coverage(
        pages=pages,
        documents=len(documents) - pages,
        requests=capture.requests,
        bytes=capture.bytes,
        seconds=capture.seconds,
        exhausted=capture.exhausted,
        unread=tuple(Unread(d.resource.url, d.trouble.value, d.detail) for d in documents if d.trouble),
        missed=capture.missed,
        not_visited=len(capture.unvisited),
        notes=(*((f"spent: {capture.spent}",) if capture.spent else ()), *capture.notes),
    )


def wanted(brief: Brief) -> dict[str, tuple[str, ...]]:
    """Return, by concept, the wordings that the crawl looks for first; under "" those of the office's own ITA pages."""
    items = (item for item in brief.edition.items if not brief.only or item.number in brief.only)
    # Weak names and hints name the news of every day too, and would send the crawl there first.
    words = {item.concept: item.find.names for item in items}
    return {**words, "": brief.edition.vocabulary["ita_pages"]}


def _undrawn(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Mark the pages that a browser would have shown more of."""
    why = "parts of the page are brought by scripts, and were not seen"
    return tuple(
        replace(d, trouble=Trouble.NEEDS_BROWSER, detail=why) if d.trouble is None and UNDRAWN in d.resource.notes else d for d in documents
    )


def _in_doubt(documents: Sequence[Document], verdicts: Sequence[Verdict], brief: Brief) -> set[str]:
    """Return the addresses of pictures that stand in a verdict which they could still change."""
    dim = {d.resource.url for d in documents if d.trouble in _DIM}
    open_verdicts = [verdict for verdict in _kept(verdicts, brief) if verdict.status not in _SETTLED]
    named = {nearest.url for verdict in open_verdicts for nearest in verdict.nearest}
    held = {d.resource.url for v in open_verdicts if v.candidate for d in v.candidate.documents}
    return dim & (named | held)


def _kept(verdicts: Sequence[Verdict], brief: Brief) -> tuple[Verdict, ...]:
    return tuple(verdict for verdict in verdicts if not brief.only or verdict.item.number in brief.only)


@dataclass(slots=True)
class Desk:
    """What was read while the crawl goes on, so that it can tell what needs nothing more. It changes order and progress only."""

    site: Site
    brief: Brief
    shelf: Shelf
    resources: list[Resource] = field(default_factory=list)
    done: frozenset[str] = frozenset()
    judge_at: int = 40

    def links(self, resource: Resource) -> tuple[Link, ...]:
        """Read what came and return where it leads."""
        self.resources.append(resource)
        return links(resource, self.shelf)

    def settled(self) -> frozenset[str]:
        """Return the concepts that are complete so far; judged anew whenever three times as much was read."""
        if len(self.resources) >= self.judge_at:
            self.judge_at = len(self.resources) * 3
            so_far = Capture(self.site, self.brief.as_of, tuple(self.resources), exhausted=False)
            documents = read_all(so_far.resources, self.shelf, Reading(ocr=False))
            verdicts = _kept(judge(documents, so_far, self.brief.edition, self.brief.as_of), self.brief)
            self.done = frozenset(v.item.concept for v in verdicts if v.status is ItemStatus.COMPLETE)
        return self.done

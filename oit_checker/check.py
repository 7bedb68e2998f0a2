"""The story of one site, told once, top to bottom: crawl, read, judge."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from oit_checker import __version__
from oit_checker.crawl import Fetch, Limits, Progress, crawl
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
    Unread,
)
from oit_checker.read import Shelf, links, read, read_all

Tell = Callable[[Progress, int], None]


async def check(
    site: Site,
    edition: Edition,
    *,
    fetch: Fetch,
    shelf: Shelf,
    limits: Limits,
    as_of: datetime,
    only: frozenset[str] = frozenset(),
    tell: Tell | None = None,
    stop: asyncio.Event | None = None,
) -> tuple[Report, Capture]:
    """Crawl, read, judge: one site, one report, and the capture that it rests on.

    `only` holds item numbers (none: all). `tell` hears how far the crawl is and how many items are settled; `stop` ends it early.
    """
    desk = Desk(site, edition, shelf, as_of, only)
    capture = await crawl(
        site,
        fetch,
        limits,
        wanted=wanted(edition, only),
        links_of=desk.links,
        settled=desk.settled,
        tell=(lambda progress: tell(progress, len(desk.done))) if tell else None,
        stop=stop,
        year=edition.year,
    )
    return review(capture, edition, shelf=shelf, as_of=as_of, only=only), capture


def review(capture: Capture, edition: Edition, *, shelf: Shelf, as_of: datetime, only: frozenset[str] = frozenset()) -> Report:
    """Read and judge what a crawl brought; an old capture needs nothing else."""
    documents = read_all(capture.resources, shelf)
    verdicts = judge(documents, capture, edition, as_of)
    kept = tuple(verdict for verdict in verdicts if not only or verdict.item.number in only)
    site = replace(capture.site, name=capture.site.name or agency_name(documents, capture, edition))
    return Report(site, edition, as_of, kept, coverage(capture, documents), score(kept, edition), __version__)


def coverage(capture: Capture, documents: Sequence[Document]) -> Coverage:
    """Return what the run saw: web pages and files, what would not open, what could not be read."""
    pages = sum(document.kind == "html" for document in documents)
    troubled = [document for document in documents if document.trouble]
    return Coverage(
        pages=pages,
        documents=len(documents) - pages,
        requests=capture.requests,
        bytes=capture.bytes,
        seconds=capture.seconds,
        exhausted=capture.exhausted,
        unread=tuple(Unread(d.resource.url, d.trouble.value, d.detail) for d in troubled if d.trouble),
        missed=capture.missed,
        not_visited=len(capture.unvisited),
        notes=(*((f"spent: {capture.spent}",) if capture.spent else ()), *capture.notes),
    )


def wanted(edition: Edition, only: frozenset[str] = frozenset()) -> dict[str, tuple[str, ...]]:
    """Return, by concept, the wordings that the crawl looks for first; under "" those of the office's own ITA pages."""
    words = {
        item.concept: (*item.find.names, *item.find.weak_names, *item.find.hints)
        for item in edition.items
        if not only or item.number in only
    }
    return {**words, "": edition.vocabulary["ita_pages"]}


@dataclass(slots=True)
class Desk:
    """What was read while the crawl goes on, so that it can tell what needs nothing more. It changes order and progress only."""

    site: Site
    edition: Edition
    shelf: Shelf
    as_of: datetime
    only: frozenset[str]
    resources: list[Resource] = field(default_factory=list)
    done: frozenset[str] = frozenset()
    judge_at: int = 24

    def links(self, resource: Resource) -> tuple[Link, ...]:
        """Read what came and return where it leads."""
        self.resources.append(resource)
        return links(read(resource, self.shelf))

    def settled(self) -> frozenset[str]:
        """Return the concepts that are complete so far; judged anew whenever half as much again was read."""
        if len(self.resources) >= self.judge_at:
            self.judge_at = len(self.resources) * 3 // 2
            so_far = Capture(self.site, self.as_of, tuple(self.resources), exhausted=False)
            documents = read_all(so_far.resources, self.shelf)
            verdicts = judge(documents, so_far, self.edition, self.as_of)
            kept = [v for v in verdicts if not self.only or v.item.number in self.only]
            self.done = frozenset(v.item.concept for v in kept if v.status is ItemStatus.COMPLETE)
        return self.done

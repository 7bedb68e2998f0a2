"""What that makes: candidates, evidence, findings, verdicts, and the report of one run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from oit_checker.model.asking import Link, Missed, Site
from oit_checker.model.reading import Document
from oit_checker.model.rules import Edition, Element, Item, ItemStatus, Status


@dataclass(frozen=True, slots=True)
class Candidate:
    """Documents that together may be the evidence of an item (a page and its files of one period), and what stood there unseen."""

    documents: tuple[Document, ...]
    missed: tuple[Missed, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where to look with one's own eyes. `how` is one of html, pdf, ocr, table, image, qr, link; `confidence` is 0 to 1."""

    url: str
    quote: str
    how: str
    page: int | None = None
    trail: tuple[Link, ...] = ()
    confidence: float = 1.0
    sha256: str = ""
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found for one element; `why` is a whole Thai sentence, `fix` is "" where nothing needs mending."""

    element: Element
    status: Status
    evidence: tuple[Evidence, ...] = ()
    why: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Nearest:
    """Something that looked right and was not."""

    url: str
    title: str
    why_not: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the findings make of the item."""

    item: Item
    status: ItemStatus
    findings: tuple[Finding, ...]
    candidate: Candidate | None = None
    nearest: tuple[Nearest, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that came and could not be read; `reason` is a Trouble's word."""

    url: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the run saw and did not see."""

    pages: int
    documents: int
    requests: int
    bytes: int
    seconds: float
    exhausted: bool
    unread: tuple[Unread, ...] = ()
    missed: tuple[Missed, ...] = ()
    not_visited: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """OIT points of 100: `low` counts the complete items, `high` adds the open ones."""

    low: float
    high: float
    formula: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One run."""

    site: Site
    edition: Edition
    as_of: datetime
    verdicts: tuple[Verdict, ...]
    coverage: Coverage
    score: Score
    version: str

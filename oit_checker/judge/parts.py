"""A web page cut where its headings change the subject: each named section is a document of its own."""

from __future__ import annotations

from dataclasses import replace

from oit_checker.judge.inquiry import Inquiry
from oit_checker.model import Document, Page, Section
from oit_checker.thai import YearKind, years


def parts(document: Document, inquiry: Inquiry) -> tuple[Document, ...]:
    """Return the sections of a page whose headings name items that the page's own title does not name."""
    if document.kind != "html" or len(document.sections) < 2:
        return ()
    own = {n.concept for n in inquiry.own_names(document)}
    named = [s for s in document.sections if s.heading and {n.concept for n in inquiry.namer.named(s.heading)} - own]
    return tuple(_part(document, section) for section in named if section.heading != document.title)


def by_year(document: Document) -> tuple[Document, ...]:
    """Return the sections of a page that lists several years one under another, or () where it does not."""
    if document.kind != "html":
        return ()
    yearly = [s for s in document.sections if _single_year(s.heading) is not None]
    if len({_single_year(s.heading) for s in yearly}) < 2:
        return ()
    return tuple(_part(document, section, f"{document.title} {section.heading}") for section in yearly)


def _single_year(heading: str) -> int | None:
    said = {y for m in years(heading) if m.kind is not YearKind.LAW for y in m.years}
    return said.pop() if len(said) == 1 else None


def _part(document: Document, section: Section, title: str = "") -> Document:
    return replace(
        document,
        title=title or section.heading,
        pages=(Page(1, section.text),),
        links=section.links,
        images=section.images,
        tables=section.tables,
        forms=section.forms,
        sections=(),
        chrome="",
        codes=tuple(c for c in document.codes if any(c.source == image.url for image in section.images)),
    )

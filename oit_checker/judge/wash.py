"""What many pages share, taken out of the body of each: side boxes, counters, banners and menus are no page's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from oit_checker.model import Document, Form, Link, Page, Region, Section, Table
from oit_checker.thai import labels, skeleton

T = TypeVar("T", bound=Hashable)

_FEW_PAGES = 8
# A chief's signature or "nothing was bought" stands on many announcements; a side box stands on most pages.
_SHARE = 0.4
_LEAST = 4


@dataclass(frozen=True)
class Shared:
    """Lines (skeletons), links and pictures that stand on two fifths of a site's pages or more, forms that stand on half of them."""

    lines: frozenset[str]
    links: frozenset[tuple[str, str]]
    images: frozenset[str]
    forms: frozenset[tuple[str, tuple[str, ...]]]

    def keeps(self, line: str) -> bool:
        return skeleton(line) not in self.lines and not labels.CALENDAR.fullmatch(line)


_NOTHING = Shared(frozenset(), frozenset(), frozenset(), frozenset())


def wash(documents: tuple[Document, ...]) -> tuple[Document, ...]:
    """Return `documents` with what many web pages share, and today's date, moved from their body to `chrome`; files stay as they are."""
    pages = [d for d in documents if d.kind == "html"]
    shared = _shared(pages) if len(pages) >= _FEW_PAGES else _NOTHING
    return tuple(_washed(d, shared) if d.kind == "html" else d for d in documents)


def _shared(pages: list[Document]) -> Shared:
    most = max(_LEAST, int(_SHARE * len(pages)))
    lines = Counter(line for d in pages for line in set(map(skeleton, _lines(d))))
    links = Counter(key for d in pages for key in {(link.url, link.text) for link in d.links if link.url})
    images = Counter(url for d in pages for url in {image.url for image in d.images})
    forms = Counter(key for d in pages for key in {(form.action, form.fields) for form in d.forms})
    return Shared(_often(lines, most), _often(links, most), _often(images, most), _often(forms, max(most, len(pages) // 2)))


def _lines(document: Document) -> Iterator[str]:
    """What may be shared: lines of text, headings, and rows of tables."""
    for page in document.pages:
        yield from page.text.split("\n")
    yield from (section.heading for section in document.sections)
    yield from (" ".join(row) for table in document.tables for row in (table.header, *table.rows))


def _often(counts: Counter[T], most: int) -> frozenset[T]:
    return frozenset(key for key, count in counts.items() if key and count >= most)


def _washed(document: Document, shared: Shared) -> Document:
    text = "\n".join(page.text for page in document.pages)
    own, others = _split(text, shared)
    return replace(
        document,
        pages=(Page(1, own),) if document.pages else (),
        chrome=f"{document.chrome}\n{others}" if others else document.chrome,
        links=tuple(_link(link, shared) for link in document.links),
        images=tuple(i if i.url not in shared.images else replace(i, is_content=False, region=_aside(i.region)) for i in document.images),
        forms=_forms(document.forms, shared),
        tables=_tables(document.tables, shared),
        sections=tuple(_section(s, shared) for s in document.sections if shared.keeps(s.heading)),
    )


def _split(text: str, shared: Shared) -> tuple[str, str]:
    own: list[str] = []
    others: list[str] = []
    for line in text.split("\n"):
        (own if shared.keeps(line) else others).append(line)
    return "\n".join(own), "\n".join(others)


def _link(link: Link, shared: Shared) -> Link:
    return replace(link, region=_aside(link.region)) if (link.url, link.text) in shared.links else link


def _aside(region: Region) -> Region:
    return Region.MENU if region is Region.MAIN else region


def _section(section: Section, shared: Shared) -> Section:
    return replace(
        section,
        text=_split(section.text, shared)[0],
        links=tuple(_link(link, shared) for link in section.links),
        tables=_tables(section.tables, shared),
        forms=_forms(section.forms, shared),
    )


def _forms(forms: Iterable[Form], shared: Shared) -> tuple[Form, ...]:
    """A newsletter or poll on every page is no page's own form; a box for messages may be the site's channel."""
    return tuple(form for form in forms if form.has_textarea or (form.action, form.fields) not in shared.forms)


def _tables(tables: Iterable[Table], shared: Shared) -> tuple[Table, ...]:
    return tuple(t for t in tables if not _is_side_box(t, shared))


def _is_side_box(table: Table, shared: Shared) -> bool:
    rows = [" ".join(row) for row in (table.header, *table.rows) if any(row)]
    known = sum(not shared.keeps(row) for row in rows)
    return not rows or known >= 0.6 * len(rows) or bool(table.heading and not shared.keeps(table.heading))

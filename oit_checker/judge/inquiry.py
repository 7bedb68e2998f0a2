"""One run of judging: the site, the edition and the day, with what was already worked out about each document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from oit_checker.judge.body import Passage, Sieve, length, passages
from oit_checker.judge.ground import Ground
from oit_checker.judge.heads import names_in_head, names_read_roughly
from oit_checker.judge.names import Kind, Namer, Naming, number
from oit_checker.judge.period import About, about
from oit_checker.model import Document, Edition, How, Item, Link, LinkKind, Look, Page, Region, Table
from oit_checker.thai import dates, people, skeleton

T = TypeVar("T")

_ENTRY = 90  # a longer label is a paragraph that happens to hold a link
_DOTS = re.compile(r"[.…_]{6,}")
_BLANK_SHARE = 0.1
LEAST_BODY = 40
SUBSTANTIAL = 130
TOLD = 250  # letters of a page that tells its matter in words: a picture beside them only adorns
_DECORATION = 3
_WEEKDAY = 14
_CAPTION = 0.5


@dataclass(frozen=True)
class Inquiry:
    """Everything that is the same for all items of one run; answers are remembered per document."""

    ground: Ground
    edition: Edition
    as_of: date
    namer: Namer
    sieve: Sieve
    memory: dict[tuple[str, int], Any] = field(default_factory=dict)

    @classmethod
    def into(cls, ground: Ground, edition: Edition, as_of: date) -> Inquiry:
        namer = Namer(edition)
        return cls(ground, edition, as_of, namer, Sieve.of(edition, namer.is_title, namer.is_whole_name))

    @property
    def fy(self) -> int:
        return self.edition.year

    def say(self, key: str, /, **values: object) -> str:
        return self.edition.vocabulary.say(key, **values)

    def item(self, concept: str) -> Item | None:
        return next((item for item in self.edition.items if item.concept == concept), None)

    def remembered(self, what: str, document: Document, work: Callable[[], T]) -> T:
        key = (what, id(document))
        if key not in self.memory:
            # The document is kept beside the answer: an id is only good while its owner lives.
            self.memory[key] = (document, work())
        answer: T = self.memory[key][1]
        return answer

    def passages(self, document: Document) -> tuple[Passage, ...]:
        return self.remembered("passages", document, lambda: passages(document, self.sieve))

    def own_pages(self, document: Document) -> tuple[Page, ...]:
        """Return the pages whose periods count: a web page's title and lines, without criterion sentences."""
        if document.kind != "html":
            return document.pages[:40]
        lines = (line for page in document.pages for line in page.text.split("\n") if self.sieve.keeps(line, web=True))
        return (Page(1, "\n".join((document.title, *lines))),)

    def about(self, document: Document) -> About:
        return self.remembered("about", document, lambda: about(document))

    def is_substantial(self, document: Document) -> bool:
        """Say whether a document holds matter of its own: a file does; a web page needs a table, a form or some text beside its links."""
        return document.kind != "html" or self.remembered("substantial", document, lambda: self._is_substantial(document))

    def _is_substantial(self, document: Document) -> bool:
        if self._has_table(document):
            return True
        return self._channels(document) or self._own_length(document) >= (SUBSTANTIAL if self._lists_papers(document) else LEAST_BODY)

    @staticmethod
    def _has_table(document: Document) -> bool:
        return any(len(table.rows) >= 2 and not _lists_links(table, document) for table in document.tables)

    def _lists_papers(self, document: Document) -> bool:
        """Say whether a page leads on to files: then what it says itself is likely to be words about them."""
        targets = (self.ground.target(link) for link in document.links if link.region is Region.MAIN)
        return any(t is not None and t.kind not in ("html", "image") for t in targets)

    @staticmethod
    def _channels(document: Document) -> bool:
        return any(not f.is_search and not f.is_login and (f.has_textarea or len(f.fields) >= 3) for f in document.forms)

    def is_blank_form(self, document: Document) -> bool:
        """Say whether a file is a form that nobody filled: dotted lines make up much of it."""
        return document.kind != "html" and self.remembered("blank", document, lambda: _is_blank(document.text))

    @staticmethod
    def is_dim(document: Document) -> bool:
        """Say whether some of it was read from a picture: what is not found there may only have been misread."""
        return any(page.how is How.OCR for page in document.pages)

    def has_body(self, document: Document) -> bool:
        """Say whether something stands there beside titles, links, criterion sentences and "under construction"."""
        return self.remembered("body", document, lambda: self._has_body(document))

    def _has_body(self, document: Document) -> bool:
        if document.tables or any(not f.is_search and not f.is_login for f in document.forms) or document.codes:
            return True
        if any(image.is_content for image in document.images) or self._declares_empty(document):
            return True
        if document.kind != "html":
            return length(self.passages(document)) >= LEAST_BODY
        return self._own_length(document) >= LEAST_BODY

    def _declares_empty(self, document: Document) -> bool:
        """Say whether a paper says in a line that there was nothing ("ไม่มีการจัดซื้อจัดจ้าง"): short, and yet an answer."""
        said = [p.folded.skeleton for p in self.passages(document)]
        return any(skeleton(w) in text for w in self.edition.vocabulary["declared_empty"] for text in said)

    def _own_length(self, document: Document) -> int:
        """Return how much a page says in lines that are no link's text or label."""
        links = {folded for link in document.links for w in (link.text, link.label) if w and len(folded := skeleton(w)) <= _ENTRY}
        said = (skeleton(line) for p in self.passages(document) for line in p.text.split("\n"))
        return sum(len(line) for line in said if line not in links and not self._is_entry(line, links))

    @staticmethod
    def _is_entry(line: str, links: set[str]) -> bool:
        """Say whether a line is an entry of a list: a link's text with a date, a size or a button beside it."""
        return any(len(link) >= 12 and link in line and len(line) - len(link) < 40 for link in links)

    def title(self, document: Document) -> str:
        """Return what the document calls itself; a title that many pages share is none, and the page's first own words stand for it."""
        if document.kind != "html" or not self._is_shared(document.title):
            return document.title
        return self.remembered("title", document, lambda: next(self._first_words(document), ""))

    def _is_shared(self, words: str) -> bool:
        return not words or skeleton(words) in self.ground.shared_titles

    def _first_words(self, document: Document) -> Iterator[str]:
        yield from (s.heading for s in document.sections if not self._is_shared(s.heading) and not _is_date(s.heading))
        lines = (line.strip() for page in document.pages[:1] for line in page.text.split("\n")[:40])
        yield from (line for line in lines if len(line) <= 120 and not self._is_shared(line) and not _is_date(line))

    def own_names(self, document: Document) -> tuple[Naming, ...]:
        """Return what the document calls itself: a page by its title, a file by the lines of its head that begin with a name."""
        return self.remembered("own", document, lambda: self._own_names(document))

    def _own_names(self, document: Document) -> tuple[Naming, ...]:
        if document.kind == "html":
            return self.namer.named(self.title(document))
        said = names_in_head(document, self.namer) or self.namer.named(document.title)
        return said or (names_read_roughly(document, self.namer) if self.is_dim(document) else ())

    def file_names(self, document: Document) -> tuple[Naming, ...]:
        return self.namer.named(file_name(document))

    def is_decoration(self, document: Document) -> bool:
        """Say whether a picture only adorns: shown on several pages, a person's portrait, or beside a page's own text."""
        return document.kind == "image" and self.remembered("decoration", document, lambda: self._is_decoration(document))

    def _is_decoration(self, document: Document) -> bool:
        pointers = self.ground.pointing_at(document)
        if any(p.link.kind is not LinkKind.IMAGE for p in pointers):
            return False
        if len({id(p.source) for p in pointers}) >= _DECORATION:
            return True
        adorned = [self._adorns(p.link, p.source) for p in pointers]
        # In an album, too, it may stand: there nothing is said of it.
        return any(adorned) and all(a or not self.link_names(p.link) for a, p in zip(adorned, pointers, strict=True))

    def _adorns(self, link: Link, source: Document) -> bool:
        if people(f"{link.text} {link.label}"):
            return True
        if self.namer.named(link.text) or any(look.check == "chart" for look in self._looks_under(link)):
            return False
        return (
            self._has_table(source)
            or self._channels(source)
            or self._own_length(source) >= (TOLD if self._lists_papers(source) else LEAST_BODY)
        )

    def _looks_under(self, link: Link) -> tuple[Look, ...]:
        concepts = {n.concept for n in self.namer.named(link.heading)}
        return tuple(look for item in self.edition.items if item.concept in concepts for e in item.require for look in e.looks)

    def link_names(self, link: Link, source: Document | None = None) -> tuple[Naming, ...]:
        """Return what the words of a link say of its target: its own text, else its label, else the heading above it, else its number."""
        for words in self.ground.wordings(link):
            found = self.namer.named(words)
            if found:
                return _main_ones(found)
        return self._by_number(link, source) if source else ()

    def caption_names(self, link: Link) -> tuple[Naming, ...]:
        """Return what stands at a picture says of it: of its words and the heading above it the first that are a name and little else."""
        said = (tuple(n for n in self.namer.named(words) if n.share >= _CAPTION) for words in self.ground.wordings(link))
        return next((_main_ones(names) for names in said if names), ())

    def is_spoken(self, link: Link) -> bool:
        """Say whether a link's own words name something: then the heading above it says less."""
        return any(self.namer.named(w) for w in self.ground.wordings(link) if w != link.heading)

    def _by_number(self, link: Link, source: Document) -> tuple[Naming, ...]:
        said = next((n for words in self.ground.wordings(link) if (n := number(words))), None)
        if said is None or not self.numbers_agree(source):
            return ()
        item = next((i for i in self.edition.items if i.number == said), None)
        return (Naming(item.concept, Kind.NAME, 0, 0, 0.0),) if item else ()

    def numbers_agree(self, document: Document) -> bool:
        """Say whether a list numbers the items as this edition does: at least three titles with the right number, and few wrong."""
        return self.remembered("numbers", document, lambda: self._numbers_agree(document))

    def _numbers_agree(self, document: Document) -> bool:
        numbers = {item.concept: item.number for item in self.edition.items}
        right = wrong = 0
        for words in {w for link in document.links for w in self.ground.wordings(link)}:
            said, named = number(words), self.namer.named(words)
            if said and named:
                right, wrong = (right + 1, wrong) if numbers[named[0].concept] == said else (right, wrong + 1)
        return right >= 3 and right > 3 * wrong


def file_name(document: Document) -> str:
    resource = document.resource
    return PurePosixPath(resource.filename or unquote(urlsplit(resource.url).path, errors="replace")).stem


def _is_date(words: str) -> bool:
    """Say whether a heading is the day of a post and nothing else ("วันอังคารที่ 16 มกราคม พ.ศ. 2567")."""
    said = dates(words)
    return bool(said) and len(skeleton(words)) - sum(len(skeleton(words[d.start : d.end])) for d in said) <= _WEEKDAY


def _is_blank(text: str) -> bool:
    runs = _DOTS.findall(text)
    return len(runs) >= 2 and sum(map(len, runs)) >= _BLANK_SHARE * len(text)


def _lists_links(table: Table, document: Document) -> bool:
    """Say whether a table is only a list of links (a download list, an index of items)."""
    links = {skeleton(link.text) for link in document.links if link.text}
    listed = sum(any(skeleton(cell) in links for cell in row if cell) for row in table.rows)
    return listed >= 0.5 * len(table.rows)


def _main_ones(found: tuple[Naming, ...]) -> tuple[Naming, ...]:
    """Of the names in a link's words keep the longest and those as long."""
    longest = max(n.end - n.start for n in found)
    return tuple(n for n in found if n.end - n.start >= 0.7 * longest or n.start == found[0].start)

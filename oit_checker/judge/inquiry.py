"""One run of judging: the site, the edition and the day, with what was already worked out about each document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import PurePosixPath
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from oit_checker.judge import matter, pictures
from oit_checker.judge.body import Passage, Sieve, passages
from oit_checker.judge.ground import Ground
from oit_checker.judge.heads import names_in_head, names_read_roughly
from oit_checker.judge.names import Kind, Namer, Naming, number
from oit_checker.judge.period import About, about
from oit_checker.model import Document, Edition, How, Item, Link, Page
from oit_checker.thai import dates, skeleton

T = TypeVar("T")

_WEEKDAY = 14
_CAPTION = 0.5
_FIRST = 2


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
        return document.kind != "html" or self.remembered("substantial", document, lambda: matter.is_substantial(document, self))

    def is_blank_form(self, document: Document) -> bool:
        """Say whether a file is a form that nobody filled: dotted lines make up much of it."""
        return document.kind != "html" and self.remembered("blank", document, lambda: matter.is_blank(document.text))

    @staticmethod
    def is_dim(document: Document) -> bool:
        """Say whether some of it was read from a picture: what is not found there may only have been misread."""
        return any(page.how is How.OCR for page in document.pages)

    def has_body(self, document: Document) -> bool:
        """Say whether something stands there beside titles, links, criterion sentences and "under construction"."""
        return self.remembered("body", document, lambda: matter.has_body(document, self))

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
            return self.namer.named(self.title(document)) or self._first_line_names(document)
        if document.kind == "image" and pictures.goes_on(document, self):
            return ()
        said = names_in_head(document, self.namer) or self.namer.named(document.title)
        return said or (names_read_roughly(document, self.namer) if self.is_dim(document) else ())

    def _first_line_names(self, document: Document) -> tuple[Naming, ...]:
        """Return what a page's first own line says, a heading and no link, where its title says nothing of any item."""
        links = {skeleton(link.text) for link in document.links}
        headings = {skeleton(section.heading) for section in document.sections}
        lines = (line for line in self._first_words(document) if skeleton(line) not in links | headings | {skeleton(document.title)})
        named = (self.namer.named(line) for line in islice(lines, _FIRST))
        return next((n for n in named if n and n[0].share >= _CAPTION), ())

    def file_names(self, document: Document) -> tuple[Naming, ...]:
        return self.namer.named(file_name(document))

    def is_decoration(self, document: Document) -> bool:
        """Say whether a picture only adorns: shown on several pages, a person's portrait, or beside a page's own text."""
        return document.kind == "image" and self.remembered("decoration", document, lambda: pictures.is_decoration(document, self))

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


def _main_ones(found: tuple[Naming, ...]) -> tuple[Naming, ...]:
    """Of the names in a link's words keep the longest and those as long."""
    longest = max(n.end - n.start for n in found)
    return tuple(n for n in found if n.end - n.start >= 0.7 * longest or n.start == found[0].start)

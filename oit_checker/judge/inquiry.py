"""One run of judging: the site, the edition and the day, with what was already worked out about each document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from oit_checker.judge.body import Passage, Sieve, length, passages
from oit_checker.judge.ground import Ground
from oit_checker.judge.names import Kind, Namer, Naming, number
from oit_checker.judge.period import About, about
from oit_checker.model import Document, Edition, Item, Link
from oit_checker.thai import skeleton

T = TypeVar("T")

_TITLE_ZONE = 260
_HEAD_ZONE = 900
LEAST_BODY = 40


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
        return cls(ground, edition, as_of, namer, Sieve.of(edition, lambda words: bool(namer.named(words))))

    @property
    def fy(self) -> int:
        return self.edition.year

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

    def about(self, document: Document) -> About:
        return self.remembered("about", document, lambda: about(document))

    def has_body(self, document: Document) -> bool:
        """Say whether something stands there beside titles, links, criterion sentences and "under construction"."""
        return self.remembered("body", document, lambda: self._has_body(document))

    def _has_body(self, document: Document) -> bool:
        if document.tables or any(not f.is_search and not f.is_login for f in document.forms) or document.codes:
            return True
        if any(image.is_content for image in document.images):
            return True
        if document.kind != "html":
            return length(self.passages(document)) >= LEAST_BODY
        links = {skeleton(link.text) for link in document.links if link.text}
        said = (skeleton(line) for p in self.passages(document) for line in p.text.split("\n"))
        return sum(len(line) for line in said if line not in links) >= LEAST_BODY

    def own_names(self, document: Document) -> tuple[Naming, ...]:
        """Return what the document calls itself: its title, else its first lines, else its head."""
        return self.remembered("own", document, lambda: self._own_names(document))

    def _own_names(self, document: Document) -> tuple[Naming, ...]:
        if document.kind == "html":
            return self.namer.named(document.title)
        head = _head(document)
        for words in (head[:_TITLE_ZONE], head[:_HEAD_ZONE], document.title):
            found = self.namer.named(words)
            if found:
                return _first_ones(found)
        return ()

    def file_names(self, document: Document) -> tuple[Naming, ...]:
        return self.namer.named(file_name(document))

    def link_names(self, link: Link, source: Document | None = None) -> tuple[Naming, ...]:
        """Return what the words of a link say of its target: its own text, else its label, else the heading above it, else its number."""
        for words in self.ground.wordings(link):
            found = self.namer.named(words)
            if found:
                return _main_ones(found)
        return self._by_number(link, source) if source else ()

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


def _head(document: Document) -> str:
    text = ""
    for page in document.pages[:3]:
        text += page.text + "\n"
        if len(text) > _HEAD_ZONE:
            break
    return text


def _first_ones(found: tuple[Naming, ...]) -> tuple[Naming, ...]:
    """Of the names in a head keep the first, and what stands in the same line or two."""
    first = min(n.start for n in found)
    return tuple(n for n in found if n.start <= first + 90)


def _main_ones(found: tuple[Naming, ...]) -> tuple[Naming, ...]:
    """Of the names in a link's words keep the longest and those as long."""
    longest = max(n.end - n.start for n in found)
    return tuple(n for n in found if n.end - n.start >= 0.7 * longest or n.start == found[0].start)

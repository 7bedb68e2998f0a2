"""What of a document may be evidence: its body, without titles, links, criterion sentences and "under construction"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz import fuzz

from oit_checker.judge.names import number
from oit_checker.model import Document, Edition, Evidence, How, Page
from oit_checker.thai import Folded, dates, quote, skeleton, titles

LEAST_TRUST = 0.6
_DOTTED = re.compile(r"[\s.…_]*[.…_]{4,}[\s.…_]*")
_ECHO_LENGTH = 18
# Criteria begin with this word and hold no figures.
_SHOWS = skeleton(titles.SHOWS)
_CRITERION_LENGTH = 30
_ROW_LENGTH = 150
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True)
class Passage:
    """A stretch of body text that one place of a document holds: a page of a file, or a web page."""

    document: Document
    page: int | None
    text: str
    trust: float
    how: str

    @cached_property
    def folded(self) -> Folded:
        return Folded(self.text)

    def evidence(self, start: int, end: int, *, how: str | None = None) -> Evidence:
        """Return the proof for the range [start, end) of the passage's text."""
        return evidence(self.document, quote(self.text, start, end), how or self.how, self.page, self.trust)


def evidence(document: Document, words: str, how: str, page: int | None = None, confidence: float = 1.0) -> Evidence:
    resource = document.resource
    return Evidence(
        url=resource.url,
        quote=words,
        how=how,
        page=page,
        trail=resource.trail,
        confidence=round(confidence, 2),
        sha256=resource.sha256,
        fetched_at=resource.fetched_at,
    )


@dataclass(frozen=True)
class Sieve:
    """Tells evidence from its echo: knows the criterion's sentences and the words of empty pages."""

    criteria: tuple[str, ...]
    marks: tuple[str, ...]
    construction: tuple[str, ...]
    placeholders: tuple[str, ...]
    names_an_item: Callable[[str], bool]
    is_whole_name: Callable[[str], bool]

    @classmethod
    def of(cls, edition: Edition, names_an_item: Callable[[str], bool], is_whole_name: Callable[[str], bool]) -> Sieve:
        sentences = (s for item in edition.items for s in item.criterion)
        criteria = {f for s in sentences if len(f := skeleton(s)) >= _ECHO_LENGTH}

        def words(name: str) -> tuple[str, ...]:
            return tuple(f for w in edition.vocabulary[name] if len(f := skeleton(w)) >= 3)

        return cls(
            criteria=tuple(sorted(criteria, key=len, reverse=True)),
            marks=words("echo_marks"),
            construction=words("under_construction"),
            placeholders=words("placeholders"),
            names_an_item=names_an_item,
            is_whole_name=is_whole_name,
        )

    def keeps(self, line: str, *, web: bool) -> bool:
        """Say whether a line may be evidence."""
        folded = _fold(line)
        if not folded:
            return bool(_DOTTED.fullmatch(line))  # what stands above it was left blank
        if web and len(folded) >= _ECHO_LENGTH and (self._echoes(folded) or self._is_index_row(line)):
            return False
        return not self._says_nothing(folded)

    def _says_nothing(self, folded: str) -> bool:
        short = len(folded) <= 60
        return (short and any(w in folded for w in self.construction)) or any(
            w in folded and len(folded) < 3 * len(w) for w in self.placeholders
        )

    def _is_index_row(self, line: str) -> bool:
        """A row that begins with an item's number and bears its title lists the item; it proves nothing. A dated line is no row."""
        if len(line) > _ROW_LENGTH or number(line[:12]) is None or dates(line[:30]):
            return False
        return self.names_an_item(" ".join(line.split("|")[:2]))

    def _echoes(self, folded: str) -> bool:
        if folded.startswith(_SHOWS) and len(folded) >= _CRITERION_LENGTH and not _FIGURE.search(titles.PERIODS.sub("", folded)):
            return True
        if any(mark in folded for mark in self.marks):
            return True
        return any(_same_sentence(folded, criterion) for criterion in self.criteria)


@lru_cache(maxsize=100_000)
def _fold(line: str) -> str:
    return skeleton(line)


def _same_sentence(folded: str, criterion: str) -> bool:
    if criterion in folded:
        return len(folded) < 3 * len(criterion)
    if folded in criterion:
        return len(folded) > 0.5 * len(criterion)
    shorter, longer = sorted((len(folded), len(criterion)))
    return shorter > 0.7 * longer and fuzz.ratio(folded, criterion) >= 88


def passages(document: Document, sieve: Sieve) -> tuple[Passage, ...]:
    """Return the body of `document`, one passage a page; lines of a web page that only name an item (titles, links) are left out."""
    web = document.kind == "html"
    titles = frozenset(_fold(w) for w in _titles(document) if w and sieve.names_an_item(w)) if web else frozenset()
    found = (_passage(document, page, sieve, titles, web) for page in document.pages)
    return tuple(p for p in found if p.text)


def _passage(document: Document, page: Page, sieve: Sieve, titles: frozenset[str], web: bool) -> Passage:
    lines = (line for line in page.text.split("\n") if sieve.keeps(line, web=web) and not (web and _names_only(line, sieve, titles)))
    how = "ocr" if page.how is How.OCR else "html" if web else "pdf" if document.kind == "pdf" else document.kind or "html"
    return Passage(document, None if web else page.number, "\n".join(lines), page.trust, how)


def _names_only(line: str, sieve: Sieve, titles: frozenset[str]) -> bool:
    """Say whether a line is a title, or an item's name without anything beside it."""
    return _fold(line) in titles or (len(line) <= _ROW_LENGTH and "|" not in line and sieve.is_whole_name(line))


def _titles(document: Document) -> Iterator[str]:
    yield document.title
    for section in document.sections:
        yield section.heading
    for link in document.links:
        yield link.text


def length(parts: Iterable[Passage]) -> int:
    """Return how many characters of skeleton the passages hold."""
    return sum(len(p.folded.skeleton) for p in parts)

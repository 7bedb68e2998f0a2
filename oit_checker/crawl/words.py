"""Which wanted words a link's words name: the longest match wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from oit_checker.model import Link
from oit_checker.thai import arabic, skeleton

_MOST = 400  # letters of a label that are looked at
_YEAR = re.compile(r"(?<!\d)(25[4-9]\d)(?!\d)")
_NUMBER = re.compile(r"^\s*(?:oit|ข้อ|o)[\s.\-]{0,3}0?(\d{1,2})(?!\d)|^\s*0(\d{1,2})(?=\s*\D)", re.I)


@dataclass(frozen=True, slots=True)
class Match:
    """The concepts that a link names; `declared` is true where its words mark a declared ITA/OIT page."""

    concepts: frozenset[str] = frozenset()
    declared: bool = False
    years: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.concepts) or self.declared


class Words:
    """The wanted words, ready for matching: concept → wordings; the key "" holds the words of declared pages."""

    def __init__(self, wanted: Mapping[str, tuple[str, ...]]) -> None:
        folded, latin = _split(wanted)
        self._folded = sorted(folded.items(), key=lambda pair: (-len(pair[0]), pair[0]))
        self._latin = sorted(latin.items(), key=lambda pair: (-len(pair[0]), pair[0]))
        self._patterns = {word: _latin_pattern(word) for word in latin}
        self._named = lru_cache(maxsize=50_000)(self._find)

    def match(self, link: Link) -> Match:
        """Return what `link` names: by its text, or else its label, or else its heading or the words of its address."""
        years = frozenset(int(y) for y in _YEAR.findall(arabic(f"{link.text} {link.label}"[:_MOST])))
        for text in (link.text, link.label, link.heading if not _is_chrome(link) else "", _slug(link)):
            concepts = self._named(text[:_MOST]) if text else frozenset()
            if concepts:
                return Match(concepts - {""}, "" in concepts, years)
        return Match(years=years)

    def _find(self, text: str) -> frozenset[str]:
        plain, found = arabic(text).lower(), set[str]()
        for word, concepts in self._latin:
            if self._patterns[word].search(plain):
                found |= concepts
        rest = skeleton(text)
        for word, concepts in self._folded:
            if word in rest:
                found |= concepts
                # A shorter wording inside a longer one is not meant: cut the longer one out.
                rest = rest.replace(word, "\0")
        return frozenset(found)


def item_numbers(links: Iterable[Link]) -> frozenset[int]:
    """Return the item numbers (1 to 43) that the main links of a page begin with, as O12, o 12, 012 or ข้อ 12."""
    found = set[int]()
    for link in links:
        for text in (link.text, link.label):
            if not _is_chrome(link) and (hit := _NUMBER.match(arabic(text[:20]))):
                found.add(int(hit.group(1) or hit.group(2)))
    return frozenset(n for n in found if 1 <= n <= 43)


def _split(wanted: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    folded: dict[str, set[str]] = {}
    latin: dict[str, set[str]] = {}
    for concept, wordings in wanted.items():
        for wording in wordings:
            plain = arabic(wording).strip().lower()
            if plain.isascii() and plain:
                latin.setdefault(plain, set()).add(concept)
            elif len(word := skeleton(wording)) >= 3:
                folded.setdefault(word, set()).add(concept)
    return folded, latin


def _latin_pattern(word: str) -> re.Pattern[str]:
    """Return `word` as a whole word: "ita" is in "ITA2567", not in "digital"; "o1" is in "O 1" and "o01", not in "o12" or "photo 1"."""
    pieces = re.findall(r"[a-z]+|\d+|[^a-z\d\s]+", word)
    body = r"[\s.\-_]{0,3}".join(("0?" if piece.isdigit() else "") + re.escape(piece) for piece in pieces)
    last = pieces[-1] if pieces else ""
    end = r"(?!\d)" if last.isdigit() else r"(?![a-z])" if last.isalpha() else ""
    return re.compile(rf"(?<![a-z\d]){body}{end}")


def _is_chrome(link: Link) -> bool:
    return link.region != "main"


@lru_cache(maxsize=20_000)
def _words_of(url: str) -> str:
    path = unquote(urlsplit(url).path, errors="replace")
    return re.sub(r"[-_/+.]+", " ", path)[-200:]


def _slug(link: Link) -> str:
    """Return the words of the address, where a link says nothing itself."""
    return "" if link.text.strip() or link.label.strip() else _words_of(link.url)

"""Which items a wording names: titles, headings, link labels and file names, by the longest match of all items."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

from oit_checker.judge.composed import PASSED, Composer, Part
from oit_checker.judge.rough import Rough
from oit_checker.model import Edition, Item, NearMiss
from oit_checker.thai import arabic, skeleton, titles


class Kind(StrEnum):
    """What a wording says: the thing itself, another kind of thing, or only a paper about it (a draft, a form, a meeting)."""

    NAME = "name"
    NEAR = "near"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Naming:
    """One item named by a wording; `start` and `end` are places in the wording's skeleton, `share` how much of it the name fills."""

    concept: str
    kind: Kind
    start: int
    end: int
    share: float = 0.0
    near: NearMiss | None = None


_EDGE = 3
_REACH = 14
_ALL = 0.8
_TELLING = 5  # a shorter weak name is one letter from other words (กระทู้, กระทง)


def thin(wording: str) -> str:
    """Return the skeleton on which names are compared: without the years a plan spans and the words that offices put in and leave out."""
    return titles.FILLERS.sub("", skeleton(titles.SPAN.sub(" ", wording)))


def number(wording: str) -> str | None:
    """Return the item number ("O12") that a wording carries in any spelling (O12, 012, ข้อ ๑๒, o 12), or None."""
    text = arabic(wording)
    found = titles.ITEM_NUMBER.search(text) or titles.LEADING_NUMBER.match(text)
    return f"O{int(found.group(1))}" if found and 1 <= int(found.group(1)) <= 43 else None


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name means; some names need a mark beside them ("รอบ 6 เดือน"), some are another item's beside one."""

    concept: str
    kind: Kind = Kind.NAME
    near: NearMiss | None = None
    marks: tuple[str, ...] = ()
    void: tuple[str, ...] = ()

    def fits(self, folded: str) -> bool:
        marked = not self.marks or any(mark in folded for mark in self.marks)
        return marked and not any(mark in folded for mark in self.void)


class Namer:
    """Knows every wording of an edition, and finds which of them stand in a text."""

    def __init__(self, edition: Edition) -> None:
        self._words: dict[str, list[Meaning]] = {}
        self._weak: dict[str, list[str]] = {}
        for item in edition.items:
            void = tuple(map(thin, item.find.void_marks))
            self._learn((*_telling_title(item), *item.find.names), Meaning(item.concept, void=void))
            self._learn(item.find.marked_names, Meaning(item.concept, marks=tuple(map(thin, item.find.marks)), void=void))
            for near in item.find.near:
                self._learn(near.names, Meaning(item.concept, Kind.NEAR, near))
            for word in item.find.weak_names:
                self._weak.setdefault(thin(word), []).append(item.concept)
        self._pattern = _alternation(self._words)
        drafts = edition.vocabulary["draft_marks"]
        self._passed = {thin(w[1:]) for w in drafts if w.startswith(PASSED)}
        self._drafts = _alternation(thin(w.removeprefix(PASSED)) for w in drafts)
        self._composer = Composer(edition, thin)
        self._rough: Rough | None = None
        self.named = lru_cache(maxsize=50_000)(self._named)

    def _learn(self, words: Iterable[str], meaning: Meaning) -> None:
        for word in words:
            folded = thin(word)
            known = self._words.get(folded, [])
            if len(folded) < 4:
                self._weak.setdefault(folded, []).append(meaning.concept)
            elif all((m.concept, m.kind) != (meaning.concept, meaning.kind) for m in known):
                self._words.setdefault(folded, []).append(meaning)

    def roughly(self, wording: str) -> tuple[Naming, ...]:
        """Return what a line that was poorly read names, if a long name stands in it but for letters that look alike."""
        if self._rough is None:
            self._rough = Rough(self._words)
        folded = thin(wording)
        found = self._rough.find(folded)
        if found is None:
            return ()
        word, start, end = found
        share = min(1.0, len(word) / len(folded))
        return tuple(replace(naming, start=start, end=end, share=share) for naming in self._meanings(word, 0, len(word)))

    def is_title(self, wording: str) -> bool:
        """Say whether a wording is an item's name and little else, so that it says nothing beside it."""
        strong = bool(self._pattern.search(thin(wording)))
        return strong and any(n.share >= 0.5 for n in self.named(wording))

    def is_whole_name(self, wording: str) -> bool:
        """Say whether a wording is nothing but a listed name of an item, with the half year at most."""
        folded = thin(wording)
        own = [s for s in self._longest(folded) if any(m.kind is Kind.NAME for m in self._words[folded[s[0] : s[1]]])]
        return bool(own) and max(end - start for start, end in own) >= _ALL * len(folded)

    def _named(self, wording: str, below: str = "") -> tuple[Naming, ...]:
        """Return what `wording` names, in the order of its words; a shorter name inside a longer one is not said.

        `below` are the lines under a title, into which it may run on.
        """
        own = len(thin(wording))
        folded = thin(f"{wording} {below}")
        if not own:
            return ()
        found = [n for start, end in self._longest(folded) for n in self._meanings(folded, start, end)]
        return tuple(self._with_composed(folded, own, found)) or self._weakly(folded)

    def _with_composed(self, folded: str, own: int, listed: list[Naming]) -> list[Naming]:
        """Add names that are only put together. One that begins before a listed name says what that is part of ("ผลตามมาตรการ…")."""
        parts = [part for part in self._composer.parts(folded, own) if not any(_leads(n, part, folded) for n in listed)]
        kept = [n for n in listed if not any(part.start <= n.start < part.end for part in parts)]
        composed = [self._naming(Meaning(p.concept), folded, p.start, p.end) for p in parts]
        return _without_references(sorted(kept + composed, key=lambda n: n.start), folded)

    def _longest(self, folded: str) -> list[tuple[int, int]]:
        """Return the names' places: none inside a longer one, and where two overlap the first, for Thai puts the kind of thing first."""
        spans: dict[tuple[int, int], list[int]] = {}
        for found in self._pattern.finditer(folded):
            spans.setdefault((_with_lead_in(folded, found.start(1)), found.end(1)), []).append(found.start(1))
        whole = [s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in spans)]
        kept: list[tuple[int, int]] = []
        for span in sorted(whole):
            if not kept or span[0] >= kept[-1][1]:
                kept.append(span)
        # "รายงาน…ป้องกันการทุจริต" and "…ป้องกันการทุจริต" are the same place: both say what it is.
        return [(start, span[1]) for span in kept for start in spans[span]]

    def _meanings(self, folded: str, start: int, end: int) -> Iterable[Naming]:
        return (self._naming(meaning, folded, start, end) for meaning in self._words[folded[start:end]] if meaning.fits(folded))

    def _naming(self, meaning: Meaning, folded: str, start: int, end: int) -> Naming:
        share = min(1.0, (end - start) / max(1, len(titles.NOISE.sub("", folded))))
        draft = any(m.end(1) <= start + _EDGE and m.group(1) not in self._passed for m in self._drafts.finditer(folded))
        said = Kind.ABOUT if draft and meaning.kind is Kind.NAME else meaning.kind
        return Naming(meaning.concept, said, start, end, share, meaning.near)

    def _weakly(self, folded: str) -> tuple[Naming, ...]:
        core = titles.NOISE.sub("", folded)
        for word, concepts in sorted(self._weak.items(), key=lambda entry: -len(entry[0])):
            if word and word in core and len(word) >= 0.6 * len(core) and (len(word) >= _TELLING or word == core):
                return tuple(Naming(c, Kind.NAME, 0, len(word), len(word) / len(core)) for c in concepts)
        return ()


def _without_references(named: list[Naming], folded: str) -> list[Naming]:
    """Leave out what a title only refers to behind its own name: in "ความก้าวหน้า … ตามนโยบาย…" the policy."""
    return [
        n for n in named if n.start == named[0].start or titles.ACCORDING_TO not in folded[max(named[0].start, n.start - _REACH) : n.start]
    ]


def _leads(listed: Naming, part: Part, folded: str) -> bool:
    """Say whether a listed name begins before a composed one, or where it does and says as much: then the listed one says what it is."""
    first = _with_lead_in(folded, listed.start)
    before = first < part.start - 1 or listed.kind is Kind.NEAR or listed.end >= part.told - _EDGE
    return first <= part.start + 1 and listed.end > part.start and before


def _with_lead_in(folded: str, start: int) -> int:
    """Return where a name begins with the words that may stand before any name ("รายงาน", "ข้อมูล")."""
    return next((start - len(word) for word in titles.LEAD_INS if folded.endswith(word, 0, start)), start)


def _telling_title(item: Item) -> tuple[str, ...]:
    """An item's title names it anywhere, but where the rule counts it among the weak names ("โครงสร้าง")."""
    weak = {thin(word) for word in item.find.weak_names}
    return () if thin(item.title) in weak else (item.title,)


def _alternation(words: Iterable[str]) -> re.Pattern[str]:
    """Match the longest of `words` at every place, overlapping ones too."""
    root: dict[str, Any] = {}
    for word in filter(None, words):
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return re.compile(f"(?=({_branch(root)}))") if root else re.compile(r"(?!)")


def _branch(node: dict[str, Any]) -> str:
    """Return what may follow, longest first. Beginnings that words share are tried once: fifty times as fast as word after word."""
    ways = [re.escape(letter) + _branch(child) for letter, child in sorted(node.items()) if letter]
    text = ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})" if ways else ""
    return f"(?:{text})?" if ways and "" in node else text

"""Names put together: which items a wording names by the kinds, subjects and times that it is made of ("สรุปผล" + "พัสดุ" + "ทั้งปี")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from oit_checker.model import Edition
from oit_checker.thai import titles

Fold = Callable[[str], str]

_GAP = 26  # letters between two words of one name
_LEAST = 0.3  # of the wording, or of its first letters where it is long
_LONG = 40
REFUSED = "-"
_PASSED = "!"
_TIMES = frozenset({"half_year", "year", "month"})
_BROKEN = 24  # letters of the next line that a title may run on into


@dataclass(frozen=True, slots=True)
class Part:
    """A composed name in a folded wording: from the first of its words to the end of the last; `told` is where what it is about ends."""

    concept: str
    start: int
    end: int
    told: int


class Composer:
    """Knows which words together name an item. The first group says what kind of thing it is and stands first, as in Thai."""

    def __init__(self, edition: Edition, fold: Fold) -> None:
        self._rules = [(item.concept, rule) for item in edition.items for rule in item.find.composed]
        groups = {word.removeprefix(REFUSED) for _, rule in self._rules for word in rule}
        self._patterns = {group: _pattern(edition.vocabulary.titles.get(group, ()), fold) for group in sorted(groups)}

    def parts(self, folded: str, own: int) -> Iterator[Part]:
        """Yield the names that the folded wording is made of; several items may be named by the same words.

        The wording's first `own` letters are the title, what follows are lines below it: they say when, not what.
        """
        places = {g: _places(p, folded if g in _TIMES else folded[: own + _BROKEN]) for g, p in self._patterns.items()}
        core = max(1, len(titles.NOISE.sub("", folded)))
        for concept, rule in self._rules:
            if any(_stands(places[group[1:]], group[1:], own) for group in rule if group.startswith(REFUSED)):
                continue
            wanted = [group for group in rule if not group.startswith(REFUSED)]
            span = _span([places[group] for group in wanted])
            if span and span[1] - span[0] >= _LEAST * min(core, _LONG):
                about = _span([places[group] for group in wanted if group not in _TIMES])
                yield Part(concept, *span, about[1] if about else span[1])


def _stands(places: list[tuple[int, int]], group: str, own: int) -> bool:
    return any(start < own or group in _TIMES for start, _ in places)


def _pattern(words: tuple[str, ...], fold: Fold) -> re.Pattern[str]:
    passed = {fold(w[1:]) for w in words if w.startswith(_PASSED)}
    counted = {fold(w) for w in words if not w.startswith(_PASSED)}
    ordered = sorted((passed | counted) - {""}, key=lambda w: (-len(w), w))
    return re.compile("|".join(re.escape(w) if w in passed else f"({re.escape(w)})" for w in ordered) or r"(?!)")


def _places(pattern: re.Pattern[str], folded: str) -> list[tuple[int, int]]:
    return [found.span() for found in pattern.finditer(folded) if found.lastindex]


def _span(groups: list[list[tuple[int, int]]]) -> tuple[int, int] | None:
    """Return the first range that begins with a word of the first group and holds one of each, with no wide gap between them."""
    spans = (_from(first, groups[1:]) for first in (groups[0] if groups else ()))
    return next((span for span in spans if span), None)


def _from(first: tuple[int, int], others: list[list[tuple[int, int]]]) -> tuple[int, int] | None:
    chosen = [first]
    for places in others:
        after = [place for place in places if place[0] >= first[0]]
        if not after:
            return None
        chosen.append(min(after))
    chosen.sort()
    close = all(b[0] - a[1] <= _GAP for a, b in pairwise(chosen))
    return (first[0], max(end for _, end in chosen)) if close else None

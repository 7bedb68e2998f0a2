"""Names put together: which items a wording names by the kinds, subjects and times that it is made of ("สรุปผล" + "พัสดุ" + "ทั้งปี")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from oit_checker.model import Edition
from oit_checker.thai import titles

Fold = Callable[[str], str]

_GAP = 34  # letters between two words of one name
_LEAST = 0.3  # of the wording, or of its first letters where it is long
_LONG = 40
REFUSED = "-"
PASSED = "!"
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
        title = folded[: own + _BROKEN]
        places = _Places(lambda group: _places(self._patterns[group], folded if group in _TIMES else title))
        core = max(1, len(titles.NOISE.sub("", folded)))
        for concept, rule in self._rules:
            wanted = [group for group in rule if not group.startswith(REFUSED)]
            if not all(places[group] for group in wanted) or _is_refused(rule, places, own):
                continue
            span = _span([places[group] for group in wanted])
            if span and span[1] - span[0] >= _LEAST * min(core, _LONG):
                about = _span([places[group] for group in wanted if group not in _TIMES])
                yield Part(concept, *span, about[1] if about else span[1])


class _Places(dict[str, list[tuple[int, int]]]):
    """Where the words of a group stand; looked for when first asked."""

    def __init__(self, find: Callable[[str], list[tuple[int, int]]]) -> None:
        self._find = find

    def __missing__(self, group: str) -> list[tuple[int, int]]:
        self[group] = self._find(group)
        return self[group]


def _is_refused(rule: tuple[str, ...], places: _Places, own: int) -> bool:
    """Say whether a word stands in the title (or a time anywhere) that makes it another item's."""
    forbidden = (word.removeprefix(REFUSED) for word in rule if word.startswith(REFUSED))
    return any(start < own or group in _TIMES for group in forbidden for start, _ in places[group])


def _pattern(words: tuple[str, ...], fold: Fold) -> re.Pattern[str]:
    passed = {fold(w[1:]) for w in words if w.startswith(PASSED)}
    counted = {fold(w) for w in words if not w.startswith(PASSED)}
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

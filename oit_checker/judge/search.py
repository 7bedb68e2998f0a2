"""Words looked for in passages: groups of alternatives that must stand together, exact on the skeleton, fuzzy where reading was poor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from oit_checker.judge.body import Passage
from oit_checker.thai import is_account, letters, money, skeleton

Groups = tuple[tuple[str, ...], ...]

_FUZZY_LENGTH = 9
_FUZZY_SCORE = 86.0
_LEAST_CLEAN = 0.9
_DENIAL, _CLAUSE = 24, 50
_OFF = (skeleton("ได้จัด"), skeleton("งดจัด"), skeleton("ยกเลิก"))
_FIGURE = re.compile(r"\d")
_BUDGET = skeleton(money.BUDGET)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words stand: a range of the passage's skeleton; `anchor` is where the rarest of them begins."""

    passage: Passage
    start: int
    end: int
    anchor: int = 0

    @property
    def range(self) -> tuple[int, int]:
        return self.passage.folded.span(self.start, self.end)


@lru_cache(maxsize=20_000)
def fold_word(word: str) -> str:
    return skeleton(word)


@lru_cache(maxsize=20_000)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted({fold_word(w) for w in words} - {""}, key=len, reverse=True)
    return re.compile("|".join(_bounded(w) for w in ordered) or r"(?!)")


def _bounded(folded: str) -> str:
    """Short Latin words must not stand inside longer ones ("ita" in "capital"); a fiscal year is no budget."""
    word = re.escape(folded)
    if folded.startswith(_BUDGET):
        return money.NOT_A_YEAR + word
    return rf"(?<![a-z0-9]){word}(?![a-z])" if re.fullmatch(r"[a-z0-9]{1,3}", folded) else word


def places(words: tuple[str, ...], passage: Passage) -> list[tuple[int, int]]:
    """Return the ranges of the passage's skeleton where one of `words` stands."""
    text = passage.folded.skeleton
    found = [m.span() for m in _pattern(words).finditer(text)]
    if found or passage.trust >= _LEAST_CLEAN:
        return found
    return [p for w in words if (p := _fuzzy(fold_word(w), text))]


def _fuzzy(word: str, text: str) -> tuple[int, int] | None:
    if len(word) < _FUZZY_LENGTH:
        return None
    best = fuzz.partial_ratio_alignment(word, text, score_cutoff=_FUZZY_SCORE)
    return (best.dest_start, best.dest_end) if best else None


def find_groups(
    groups: Groups, passages: Sequence[Passage], within: int | None = None, figure: bool = False, told: bool = False
) -> Iterator[Hit]:
    """Yield the places where one word of every group stands, in the same passage, within `within` characters where given.

    With `figure` a digit must stand within 80 characters of the place; with `told` every word must tell what was, not what will be.
    """
    for passage in passages:
        found = [_told(_said(group, passage), passage) if told else _said(group, passage) for group in groups]
        if all(found):
            yield from _together(found, passage, within, figure)


def _said(group: tuple[str, ...], passage: Passage) -> list[tuple[int, int]]:
    """Return the places of a group's words but those denied or called off ("ยังไม่ได้แต่งตั้ง", "ยกเลิกการอบรม")."""
    return [place for place in places(group, passage) if not _is_denied(passage, *place)]


def _is_denied(passage: Passage, start: int, end: int) -> bool:
    tail = passage.folded.skeleton[end : end + _CLAUSE]
    if any(word in tail for word in _OFF) and letters.CALLED_OFF.match(passage.text, passage.folded.span(start, end)[1]):
        return True
    found = letters.DENIED.search(passage.folded.skeleton, max(0, start - _DENIAL), start)
    if found is None:
        return False
    before = passage.text[passage.folded.span(found.start(), start)[0] : passage.folded.span(start, start + 1)[0]]
    return before == before.rstrip() and not set("\n|") & set(before)


def _told(found: list[tuple[int, int]], passage: Passage) -> list[tuple[int, int]]:
    return [place for place in found if is_account(passage.text, *passage.folded.span(*place))]


def _together(found: list[list[tuple[int, int]]], passage: Passage, within: int | None, figure: bool) -> Iterator[Hit]:
    rarest = min(found, key=len)
    for start, end in rarest:
        near = [min(group, key=lambda p: abs(p[0] - start)) for group in found]
        first, last = min(p[0] for p in near), max(p[1] for p in near)
        if within is not None and last - first > within:
            continue
        low, high = (first, last) if last - first <= 160 else (start, end)
        if not figure or _FIGURE.search(passage.folded.skeleton, max(0, low - 80), high + 80):
            yield Hit(passage, low, high, start)


def stands(groups: Groups, passages: Sequence[Passage], within: int | None = None) -> Hit | None:
    return next(find_groups(groups, passages, within), None)

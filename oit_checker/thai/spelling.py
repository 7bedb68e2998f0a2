"""One form for all spellings of a Thai text: Arabic digits, the matching skeleton and the way back from it to the original."""

from __future__ import annotations

import re
import unicodedata
from array import array

from oit_checker.thai.misspellings import MISSPELLINGS

THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"
_ARABIC = {ord(thai): str(value) for value, thai in enumerate(THAI_DIGITS)}

# Glyphs of old Windows fonts, with the letters that they draw.
PRIVATE_GLYPHS: dict[int, str] = dict(zip(range(0xF700, 0xF71B), "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู", strict=True))

_SAME = {"ำ": "า", "ๅ": "า", "ฏ": "ฎ", "&": "and", "ๆ": None, "ฯ": None}
_DROPPED = frozenset("MZCPS")
# Letters that a reader of pictures takes for one another.
_ALIKE = str.maketrans(
    {letter: group[0] for group in ("รธฐจ", "คดตศ", "ขชซ", "สล", "ผฝพฟ", "บปษ", "กถภ", "หท", "นม", "ญณ", "ฎฏ") for letter in group}
)
# One step without lookaround, so that a part of a text folds as it does inside the whole.
_FOLDS = re.compile("|".join(["dos?(?:and)?donts?", *sorted(map(re.escape, MISSPELLINGS), key=len, reverse=True)]))


class _Table(dict[int, "str | None"]):
    """What becomes of each character; worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        folded = _fold_character(chr(code))
        if code < 0x10000:
            self[code] = folded
        return folded


def _fold_character(character: str) -> str | None:
    if character in _SAME:
        return _SAME[character]
    if ord(character) in PRIVATE_GLYPHS:
        return _fold_character(PRIVATE_GLYPHS[ord(character)])
    if unicodedata.category(character)[0] in _DROPPED:
        return None
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    plain = unicodedata.normalize("NFKD", character)[0] if character < "\u0e00" or character > "\uff00" else character
    lower = plain.lower()[0]
    return None if unicodedata.category(lower)[0] in _DROPPED else lower


_TABLE = _Table()


def any_am(pattern: str) -> str:
    """Return `pattern` so that each ำ also matches what text layers make of it: ํา, า and ้า."""
    return pattern.replace("ำ", "[ ]?[ํ้]?[ำา]")


def arabic(text: str) -> str:
    """Return `text` with Thai digits as 0-9; its length stays the same."""
    return text.translate(_ARABIC)


def skeleton(text: str) -> str:
    """Return the letters and Arabic digits of `text` for matching: no marks, spaces, punctuation or frequent misspellings."""
    return _FOLDS.sub(_right, text.translate(_TABLE))


def alike(folded: str) -> str:
    """Return a skeleton in which letters that look alike on a poor picture are one."""
    return folded.translate(_ALIKE)


def _right(match: re.Match[str]) -> str:
    return MISSPELLINGS.get(match[0], "doanddont")


class Folded:
    """A text beside its matching skeleton; `span` leads from a range of the skeleton back to the text."""

    __slots__ = ("_ends", "_starts", "skeleton", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.skeleton = skeleton(text)
        self._starts: array[int] | None = None
        self._ends: array[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of `text` that `skeleton[start:end]` was made of, with the marks over its last letter."""
        if self._starts is None or self._ends is None:
            self._starts, self._ends = _origins(self.text)
        if not self._starts:
            return (0, 0)
        start = min(max(start, 0), len(self._starts))
        end = min(max(end, start), len(self._starts))
        if start == end:
            place = self._starts[start] if start < len(self._starts) else self._ends[-1]
            return (place, place)
        return (self._starts[start], _with_marks(self.text, self._ends[end - 1]))


def _with_marks(text: str, end: int) -> int:
    while end < len(text) and (unicodedata.category(text[end]) == "Mn" or 0xF701 <= ord(text[end]) <= 0xF71A):
        end += 1
    return end


def _origins(text: str) -> tuple[array[int], array[int]]:
    """Return for each character of the skeleton where its original begins and ends; a mended misspelling is one piece."""
    places, letters = array("L"), []
    for place, character in enumerate(text):
        folded = _TABLE[ord(character)]
        if folded:
            letters.append(folded)
            places.extend([place] * len(folded))
    starts, ends, done = array("L"), array("L"), 0
    for match in _FOLDS.finditer("".join(letters)):
        starts.extend(places[done : match.start()])
        ends.extend(place + 1 for place in places[done : match.start()])
        size = len(_right(match))
        starts.extend([places[match.start()]] * size)
        ends.extend([places[match.end() - 1] + 1] * size)
        done = match.end()
    starts.extend(places[done:])
    ends.extend(place + 1 for place in places[done:])
    return starts, ends

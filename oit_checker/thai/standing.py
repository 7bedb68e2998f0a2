"""Where in a text a quote stands, whatever became of its spaces, marks and digits on the way."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

from oit_checker.thai.spelling import PRIVATE_GLYPHS, arabic

Span = tuple[int, int]

_PIECES = re.compile(r"[…\n|:›\"“”]|\s{2,}|\s[-–•]\s")
_LONGEST_TEXT, _LONGEST_QUOTE, _MOST_TIMES = 200_000, 2_000, 100
_SHORTEST_PIECE = 3
_ALIKE_TEXT = 12_000
_ALIKE_BLOCK, _ALIKE_SHARE = 6, 0.5


def standing(quote: str, text: str) -> tuple[Span, ...]:
    """Return the spans of `text` that say what `quote` says, in order; none where it does not.

    Only letters and digits count, without the marks above and below them. A quote that was put together ("header: cell",
    pieces parted by "…") is found piece by piece; one that was read a little differently by what the two have in common.
    """
    bare, places = _bare(text[:_LONGEST_TEXT])
    wanted = _bare(quote[:_LONGEST_QUOTE])[0]
    if not wanted or not bare:
        return ()
    found = _whole(wanted, bare) or _piecewise(quote[:_LONGEST_QUOTE], bare) or _alike(wanted, bare)
    return tuple((places[start], places[end - 1] + 1) for start, end in found)


def _bare(text: str) -> tuple[str, list[int]]:
    """Return the letters and digits of `text`, and where each stands."""
    letters, places = [], []
    for place, letter in enumerate(arabic(text.translate(PRIVATE_GLYPHS)).replace("ำ", "า")):
        if unicodedata.category(letter)[0] in "LN" and unicodedata.category(letter) != "Lm":
            letters.append(letter.lower()[0])
            places.append(place)
    return "".join(letters), places


def _whole(wanted: str, bare: str) -> list[Span]:
    start = bare.find(wanted)
    return [(start, start + len(wanted))] if start >= 0 else []


def _piecewise(quote: str, bare: str) -> list[Span]:
    """Return where the pieces of a quote stand, each after the one before where it can; half of the letters must be found."""
    pieces = [piece for piece in (_bare(part)[0] for part in _PIECES.split(quote)) if piece]
    found: list[Span] = []
    last = 0
    for piece in pieces:
        if len(piece) < _SHORTEST_PIECE:
            continue
        start = bare.find(piece, last)
        start = start if start >= 0 else bare.find(piece)
        if start >= 0:
            found.append((start, start + len(piece)))
            last = start + len(piece)
    share = sum(end - start for start, end in found) / max(1, sum(map(len, pieces)))
    return sorted(set(found)) if share >= 0.5 else []


def _alike(wanted: str, bare: str) -> list[Span]:
    """Return the longest run that both have and its neighbours, where together they are half of the quote."""
    if len(bare) > _ALIKE_TEXT or len(wanted) < 2 * _ALIKE_BLOCK:
        return []
    matcher = SequenceMatcher(None, wanted, bare, autojunk=False)
    longest = matcher.find_longest_match()
    if longest.size < _ALIKE_BLOCK:
        return []
    begin = max(0, longest.b - 2 * longest.a - 40)
    end = min(len(bare), longest.b + 2 * (len(wanted) - longest.a) + 40)
    near = SequenceMatcher(None, wanted, bare[begin:end], autojunk=False).get_matching_blocks()
    blocks = [(begin + block.b, begin + block.b + block.size) for block in near if block.size >= _ALIKE_BLOCK]
    return blocks if sum(end - start for start, end in blocks) >= _ALIKE_SHARE * len(wanted) else []


def occurrences(words: str, text: str) -> tuple[Span, ...]:
    """Return every span of `text` that says just what `words` says, in order, at most a hundred."""
    bare, places = _bare(text[:_LONGEST_TEXT])
    wanted = _bare(words[:_LONGEST_QUOTE])[0]
    found: list[Span] = []
    start = bare.find(wanted) if wanted else -1
    while start >= 0 and len(found) < _MOST_TIMES:
        found.append((places[start], places[start + len(wanted) - 1] + 1))
        start = bare.find(wanted, start + len(wanted))
    return tuple(found)

"""Names in lines that were poorly read from a picture: a long name stands there, but for letters that look alike."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from oit_checker.thai import alike

# A short name is soon like something else; the share of letters that must agree, and how much longer or shorter the place may be.
_LEAST, _AGREE, _LONGER = 12, 88.0, 1
# A long name may be read with more mistakes.
_LONG, _AGREE_LONG = 18, 83.0
# Letters at either end of a name, and how many of a hundred must agree.
_END, _ENDS_AGREE = 6, 80.0


class Rough:
    """Finds the name that a line is most like."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = sorted(((alike(name), name) for name in names if len(name) >= _LEAST), key=lambda pair: (-len(pair[1]), pair[1]))

    def find(self, folded: str) -> tuple[str, int, int] | None:
        """Return the name (a skeleton) that `folded` holds, and where it begins and ends there; of several the likest, then the longest."""
        text, best, place = alike(folded), 0.0, None
        for rough, name in self._names:
            found = (
                fuzz.partial_ratio_alignment(rough, text, score_cutoff=max(_AGREE_LONG if len(rough) >= _LONG else _AGREE, best + 0.01))
                if len(text) >= len(rough) - 1
                else None
            )
            if found and _is_whole(rough, text[found.dest_start : found.dest_end]):
                best, place = found.score, (name, found.dest_start, found.dest_end)
        return place


def _is_whole(rough: str, place: str) -> bool:
    """Say whether both ends of a name stand there: what it is called by stands first, and "of whom" last."""
    ends = fuzz.ratio(rough[:_END], place[:_END]), fuzz.ratio(rough[-_END:], place[-_END:])
    return abs(len(place) - len(rough)) <= _LONGER and min(ends) >= _ENDS_AGREE

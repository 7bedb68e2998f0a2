"""Every Buddhist year that a text names, and in what sense it names it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from oit_checker.thai.dates import dates
from oit_checker.thai.months import ERA, buddhist, plain
from oit_checker.thai.yearwords import NO_YEAR_BEFORE, YearKind, is_law, label_of, latin_label, unit_follows


@dataclass(frozen=True, slots=True)
class YearMention:
    """A year or a range of years in a text; `years` are Buddhist and ascend."""

    years: tuple[int, ...]
    kind: YearKind
    start: int
    end: int


_NUMBER = re.compile(r"(?<!\d)(?:\d{4}|\d{2})(?!\d)")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\u0e00-\u0e7f]{0,2000}", re.I)
_NO_MORE_DIGITS = r"(?![\d/:]|[.,]\d|-\d)"
# Pictures turn a dash into other strokes.
_STROKES = r"[\"”“'=_~*·]{1,2}"
_TO = re.compile(
    rf"\)?\s{{0,8}}(?:-{{1,3}}|{_STROKES}|ถึง|จนถึง|/(?=\d{{4}})|to\b)\s{{0,8}}(?:สิ้น)?(?:ปี\s?งบประมาณ|ปี)?\s{{0,2}}{ERA}?(\d{{4}}|\d{{2}}){_NO_MORE_DIGITS}"
)
_AND = re.compile(rf"\s{{0,3}}(?:,|และ|กับ|/|,\s?และ)\s{{0,3}}{ERA}?")
_SLASHED = re.compile(r"[\d.…_]\s?/\s?$")
_CONTEXT = 60
_LONGEST = 20


@lru_cache(maxsize=8)
def years(text: str) -> tuple[YearMention, ...]:
    """Return every year of the Buddhist era that `text` names, in order; years of the Christian era are converted."""
    flat = plain(text)
    found = [YearMention((date.year,), YearKind.DATE, date.start, date.end) for date in dates(text)]
    taken = sorted([(m.start, m.end) for m in found] + [match.span() for match in _ADDRESS.finditer(flat)])
    found.extend(_written(flat, taken))
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))


def _written(flat: str, taken: list[tuple[int, int]]) -> Iterator[YearMention]:
    starts = [start for start, _ in taken]
    done, last = 0, None
    for match in _NUMBER.finditer(flat):
        place = bisect_right(starts, match.start()) - 1
        if match.start() < done or (place >= 0 and match.start() < taken[place][1]):
            continue
        mention = _range(flat, match) or _single(flat, match, last)
        if mention:
            yield mention
            done, last = mention.end, mention


def _range(flat: str, match: re.Match[str]) -> YearMention | None:
    """Return the range that begins with this number."""
    follow = _TO.match(flat, match.end())
    if not follow or _follows_digits(flat, match.start()):
        return None
    first, second = buddhist(match[0]), buddhist(follow[1])
    if first is None or second is None or not first < second < first + _LONGEST:
        return None
    if unit_follows(flat, follow.end(), short=False) or not _are_years(flat, match, follow[1]):
        return None
    return YearMention(tuple(range(first, second + 1)), YearKind.RANGE, match.start(), follow.end())


def _are_years(flat: str, match: re.Match[str], second: str) -> bool:
    """Two short numbers need a word before them that says they are years, or must be all that is said: 61-63."""
    before = flat[max(0, match.start() - _CONTEXT) : match.start()]
    if NO_YEAR_BEFORE.search(before):
        return False
    if len(match[0]) == 4:
        return True
    if len(second) == 4:
        return False
    return label_of(before) is not None or (("แผน" in before or len(flat) <= 40) and "50" <= match[0] <= "80")


def _single(flat: str, match: re.Match[str], last: YearMention | None) -> YearMention | None:
    year, start = buddhist(match[0]), match.start()
    before = flat[max(0, start - _CONTEXT) : start]
    if year is None or _inside_a_number(flat, match):
        return None
    if before[-1:].isalpha() and not ("ก" <= before[-1] <= "๛" or latin_label(before)):
        return None
    label = label_of(before)
    kind = _labelled(flat, match, before, label) if label else _alone(flat, match, before, year, last)
    return YearMention((year,), kind, start, match.end()) if kind else None


def _inside_a_number(flat: str, match: re.Match[str]) -> bool:
    right = flat[match.end() : match.end() + 2]
    if right and ((right[0].isascii() and right[0].isalpha()) or (right[0] in "-/.,:" and right[1:].isdigit())):
        return True
    return _follows_digits(flat, match.start())


def _follows_digits(flat: str, start: int) -> bool:
    left = flat[max(0, start - 2) : start]
    return len(left) == 2 and left[0].isdigit() and left[1] in "-.,:"


def _labelled(flat: str, match: re.Match[str], before: str, label: YearKind) -> YearKind | None:
    if len(match[0]) == 2 and (re.search(r"\d\s?ปี\s?$", before) or unit_follows(flat, match.end(), short=True)):
        return None
    return YearKind.LAW if label is YearKind.LABELLED and is_law(flat, match.start()) else label


def _alone(flat: str, match: re.Match[str], before: str, year: int, last: YearMention | None) -> YearKind | None:
    if len(match[0]) == 2 or unit_follows(flat, match.end(), short=False):
        return None
    if _SLASHED.search(before):
        return YearKind.FISCAL if "ไตรมาส" in before[-20:] else YearKind.NUMBER
    if NO_YEAR_BEFORE.search(before):
        return None
    if last and last.kind in {YearKind.FISCAL, YearKind.LABELLED} and _AND.fullmatch(flat, last.end, match.start()):
        return last.kind
    if is_law(flat, match.start()):
        return YearKind.LAW
    return YearKind.BARE if _may_stand_alone(match[0], before, year) else None


def _may_stand_alone(number: str, before: str, year: int) -> bool:
    if not 2540 <= year <= 2600 or number in {"2000", "2050"}:
        return False
    # 02 567 2567 is a telephone, 12 500 2560 an amount: a year does not follow another number directly, but a year.
    return not re.search(r"(?:\b0\d{1,3}|\d{3})[ -]$", before) or bool(re.search(r"(?<!\d)(?:25|20)\d\d[ -]$", before))

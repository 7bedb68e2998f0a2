"""Every period of months that a text names: ranges of months, quarters and half years."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from oit_checker.thai.months import MonthMention, months, plain
from oit_checker.thai.years import YearMention, years
from oit_checker.thai.yearwords import YearKind

_TO = re.compile(
    r"[.\s)]{0,4}(?:-{1,3}|[\"”“'=_~*·]{1,2}|ถึง|จนถึง|to|until)\s{0,3}(?:สิ้น)?(?:วัน[ก-ฮะ-์]{0,12}ที่|วันที่)?\s{0,2}(?:เดือน)?\s{0,2}(?:[0-3]?\d)?\s{0,2}(?:เดือน)?\s{0,2}"
)
_QUARTER = re.compile(
    r"ไตรมาส\s{0,2}(?:ที่)?\s{0,2}(?P<first>[1-4]|แรก|สุดท้าย)(?!\d)(?:\s{0,2}(?:-|,|และ|ถึง)\s{0,2}(?:ไตรมาส)?\s{0,2}(?:ที่)?\s{0,2}(?P<last>[1-4])(?!\d))?"
)
_ROUND = re.compile(
    r"(?P<round>รอบ(?:ระยะเวลา)?\s{0,2})?(?:(?P<count>3|6|9|12|สาม|หก|เก้า|สิบสอง)\s{0,2}เดือน(?:\s{0,2}\(?\s?(?P<half>แรก|หลัง))?|(?P<year_half>ครึ่งปี\s{0,2}(?:แรก|หลัง)))"
    r"|รอบการประเมิน(?:ที่|\s{0,2}ครั้งที่)\s{0,2}(?P<turn>[12])(?!\d)"
)
_COUNTS = {"3": 3, "6": 6, "9": 9, "12": 12, "สาม": 3, "หก": 6, "เก้า": 9, "สิบสอง": 12}
_REACH = 80


@dataclass(frozen=True, slots=True)
class SpanMention:
    """A period of whole months, `first` and `last` as (Buddhist calendar year, month)."""

    first: tuple[int, int]
    last: tuple[int, int]
    start: int
    end: int


@lru_cache(maxsize=8)
def spans(text: str) -> tuple[SpanMention, ...]:
    """Return every period of months that `text` names and whose year it tells, in order."""
    flat = plain(text)
    known = [mention for mention in years(text) if mention.kind in _YEAR_KINDS and len(mention.years) == 1]
    ranges = list(_ranges(flat, months(text), known))
    framed = [(found.start, found.end) for found in ranges]
    found = [*ranges, *_quarters(flat, known), *_rounds(flat, known, framed)]
    return tuple(sorted(found, key=lambda span: (span.start, span.end)))


_YEAR_KINDS = frozenset({YearKind.FISCAL, YearKind.LABELLED, YearKind.NUMBER})


def _ranges(flat: str, named: tuple[MonthMention, ...], known: list[YearMention]) -> Iterator[SpanMention]:
    for first, last in pairwise(named):
        if last.start - first.end > 40 or not _TO.fullmatch(flat, first.end if first.own_year else first.named_end, last.start):
            continue
        ends = _years_of(flat, first, last, known)
        if ends and (ends[0], first.month) <= (ends[1], last.month) and ends[1] - ends[0] <= 5:
            yield SpanMention((ends[0], first.month), (ends[1], last.month), first.day_start, last.end)


def _years_of(flat: str, first: MonthMention, last: MonthMention, known: list[YearMention]) -> tuple[int, int] | None:
    if last.year is not None:
        return (first.year if first.year is not None else last.year - (first.month > last.month), last.year)
    if first.year is not None:
        return (first.year, first.year + (first.month > last.month))
    fiscal = _year_near(flat, first.start, last.end, [mention for mention in known if mention.kind is YearKind.FISCAL])
    return None if fiscal is None else (fiscal - (first.month >= 10), fiscal - (last.month >= 10))


def _year_near(flat: str, start: int, end: int, known: list[YearMention]) -> int | None:
    """Return the year that belongs to a period: on its line after or before it, or else within reach after or before it."""
    line = (max(start - _REACH, flat.rfind("\n", 0, start) + 1), min(end + _REACH, (flat.find("\n", end) + 1 or len(flat) + 1) - 1))
    low = bisect_left(known, start - _REACH, key=lambda mention: mention.start)
    high = bisect_right(known, end + _REACH, key=lambda mention: mention.start)
    near = [mention for mention in known[low:high] if mention.kind is not YearKind.NUMBER or 0 <= mention.start - end <= 4]
    for left, right in (line, (start - _REACH, end + _REACH)):
        after = [mention for mention in near if end <= mention.start and mention.end <= right]
        before = [mention for mention in reversed(near) if left <= mention.start and mention.end <= start]
        for found in (after, before):
            if found:
                return next((m for m in found[:2] if m.kind is YearKind.FISCAL), found[0]).years[0]
    return None


def _quarters(flat: str, known: list[YearMention]) -> Iterator[SpanMention]:
    for match in _QUARTER.finditer(flat):
        year = _year_near(flat, match.start(), match.end(), known)
        if year is None:
            continue
        first = {"แรก": 1, "สุดท้าย": 4}.get(match["first"]) or int(match["first"])
        last = int(match["last"] or first)
        if first <= last:
            yield _fiscal_span(year, 3 * first - 3, 3 * last - 1, match)


def _rounds(flat: str, known: list[YearMention], framed: list[tuple[int, int]]) -> Iterator[SpanMention]:
    for match in _ROUND.finditer(flat):
        offsets = _offsets(match)
        if offsets is None or any(match.end() <= start <= match.end() + 40 for start, _ in framed):
            continue
        year = _year_near(flat, match.start(), match.end(), known)
        if year is not None:
            yield _fiscal_span(year, *offsets, match)


def _offsets(match: re.Match[str]) -> tuple[int, int] | None:
    """Return first and last month counted from October; None where a number of months is only a duration."""
    if match["turn"]:
        return (0, 5) if match["turn"] == "1" else (6, 11)
    if match["year_half"]:
        return (0, 5) if match["year_half"].endswith("แรก") else (6, 11)
    count = _COUNTS[match["count"]]
    if match["half"] is None and match["round"] is None:
        return None
    return (12 - count, 11) if match["half"] == "หลัง" else (0, count - 1)


def _fiscal_span(year: int, first: int, last: int, match: re.Match[str]) -> SpanMention:
    def calendar(offset: int) -> tuple[int, int]:
        return (year - 1, offset + 10) if offset < 3 else (year, offset - 2)

    return SpanMention(calendar(first), calendar(last), match.start(), match.end())

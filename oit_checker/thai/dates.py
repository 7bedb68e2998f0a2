"""Every calendar date that a text bears."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from oit_checker.thai.months import buddhist, months, plain

_NUMERIC = re.compile(r"(?<![\d/.-])(?<!\d,)(\d{1,2})[ ]?([/.-])[ ]?(\d{1,2})[ ]?\2[ ]?(\d{4}|\d{2})(?![\d/-]|[.,]\d)")
_ISO = re.compile(r"(?<![\d/.-])((?:19|20|24|25|26)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text; `year` is Buddhist, `day` is None where only month and year stand there."""

    day: int | None
    month: int
    year: int
    start: int
    end: int


@lru_cache(maxsize=8)
def dates(text: str) -> tuple[DateMention, ...]:
    """Return every date with month and year that `text` bears, in order; a month without a year is none."""
    named = [DateMention(m.day, m.month, m.year, m.day_start, m.end) for m in months(text) if m.year is not None]
    written = [found for found in _numeric(plain(text)) if found]
    return tuple(sorted([*named, *written], key=lambda date: (date.start, date.end)))


def _numeric(flat: str) -> list[DateMention | None]:
    found = [_checked(match, match[1], match[3], match[4]) for match in _NUMERIC.finditer(flat) if _fits(match)]
    return found + [_checked(match, match[4], match[3], match[1]) for match in _ISO.finditer(flat)]


def _fits(match: re.Match[str]) -> bool:
    """Two digits for a year are believed between slashes only: 1.2.50 is a heading and 12-11-65 a number."""
    return len(match[4]) == 4 or match[2] == "/"


def _checked(match: re.Match[str], day: str, month: str, year: str) -> DateMention | None:
    days, number, buddhist_year = int(day), int(month), buddhist(year, english=True)
    if number > 12 >= days and len(year) == 4:
        days, number = number, days
    if buddhist_year is None or not (1 <= days <= 31 and 1 <= number <= 12):
        return None
    return DateMention(days, number, buddhist_year, match.start(), match.end())

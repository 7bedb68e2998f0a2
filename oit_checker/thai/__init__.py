"""The only house for Thai tables: spellings, months and years, names of agencies, persons and offices, and how sound a text is."""

from oit_checker.thai import labels, letters, money, titles
from oit_checker.thai.agencies import LOCAL_GOVERNMENTS, PLACE_BEHIND, AgencyMention, agencies, same_agency, same_place
from oit_checker.thai.dates import DateMention, dates
from oit_checker.thai.months import MONTHS, MonthMention, fiscal_year, months
from oit_checker.thai.monthwords import MONTH_BEFORE, MONTH_ROW, short_month
from oit_checker.thai.people import PersonMention, people, portraits
from oit_checker.thai.positions import PositionMention, Rank, positions
from oit_checker.thai.private import covered, phone_numbers, private_numbers
from oit_checker.thai.quality import common_word_share, orthography_faults
from oit_checker.thai.quote import clean, quote
from oit_checker.thai.spans import SpanMention, spans
from oit_checker.thai.spelling import PRIVATE_GLYPHS, THAI_DIGITS, Folded, alike, arabic, skeleton
from oit_checker.thai.standing import occurrences, standing
from oit_checker.thai.told import is_account
from oit_checker.thai.unread import UNREAD, has_unread_year
from oit_checker.thai.years import YearMention, years
from oit_checker.thai.yearwords import YearKind

__all__ = [
    "LOCAL_GOVERNMENTS",
    "MONTHS",
    "MONTH_BEFORE",
    "MONTH_ROW",
    "PLACE_BEHIND",
    "PRIVATE_GLYPHS",
    "THAI_DIGITS",
    "UNREAD",
    "AgencyMention",
    "DateMention",
    "Folded",
    "MonthMention",
    "PersonMention",
    "PositionMention",
    "Rank",
    "SpanMention",
    "YearKind",
    "YearMention",
    "agencies",
    "alike",
    "arabic",
    "clean",
    "common_word_share",
    "covered",
    "dates",
    "fiscal_year",
    "has_unread_year",
    "is_account",
    "labels",
    "letters",
    "money",
    "months",
    "occurrences",
    "orthography_faults",
    "people",
    "phone_numbers",
    "portraits",
    "positions",
    "private_numbers",
    "quote",
    "same_agency",
    "same_place",
    "short_month",
    "skeleton",
    "spans",
    "standing",
    "titles",
    "years",
]

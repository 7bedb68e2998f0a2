"""Every month that a text names, with the day before it and the year that belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from oit_checker.thai.spelling import arabic

MONTHS: dict[int, tuple[str, ...]] = {
    1: ("มกราคม", "ม.ค.", "มค", "January", "Jan"),
    2: ("กุมภาพันธ์", "ก.พ.", "กพ", "February", "Feb"),
    3: ("มีนาคม", "มี.ค.", "มีค", "March", "Mar"),
    4: ("เมษายน", "เม.ย.", "เมย", "April", "Apr"),
    5: ("พฤษภาคม", "พ.ค.", "พค", "May", "May"),
    6: ("มิถุนายน", "มิ.ย.", "มิย", "June", "Jun"),
    7: ("กรกฎาคม", "ก.ค.", "กค", "July", "Jul"),
    8: ("สิงหาคม", "ส.ค.", "สค", "August", "Aug"),
    9: ("กันยายน", "ก.ย.", "กย", "September", "Sep"),
    10: ("ตุลาคม", "ต.ค.", "ตค", "October", "Oct"),
    11: ("พฤศจิกายน", "พ.ย.", "พย", "November", "Nov"),
    12: ("ธันวาคม", "ธ.ค.", "ธค", "December", "Dec"),
}

# Between two letters of a full name: marks in any order and place, as broken text layers have them.
_LOOSE = r"[ัิ-ฺ็-๎\uf701-\uf71a ]{0,3}"
_MARKS = r"[ัิ-ฺ็-๎\uf701-\uf71a]{0,3}"
_STEMS = {
    1: "มกราคม",
    2: "กมภาพนธ?",
    3: r"มนาคม",
    4: "เม[ษศ]ายน",
    5: "พฤ[ษศ]ภาคม",
    6: "มถนายน",
    7: "กรก[ฎฏ]าคม",
    8: "สงหาคม",
    9: "กนยายน",
    10: "ตลาคม",
    11: "พฤ[ศษ]จกายน",
    12: "ธนวาคม",
}
_DOTTED = {1: "ม", 2: "กพ", 3: "มี", 4: "เม", 5: "พค", 6: "มิ", 7: "กค", 8: "ส", 9: "กย", 10: "ต", 11: "พย", 12: "ธ"}
_LAST = {1: "ค", 3: "ค", 4: "ย", 6: "ย", 8: "ค", 10: "ค", 12: "ค"}


def _loose(stem: str) -> str:
    letters = re.findall(r"\[[^\]]+\]|[^\[\]]\??", stem)
    # On a picture ค is easily read as ด or ต; no other word is a month but for that.
    return _LOOSE.join(letter.replace("า", "[าำ]").replace("ค", "[คดต]") for letter in letters) + _MARKS


def _short(month: int) -> str:
    first, last = (_DOTTED[month], _LAST[month]) if month in _LAST else (_DOTTED[month][0], _DOTTED[month][1])
    return rf"{first}(?:\.[ ]?|(?={last})){last}(?!\.[ ]?ศ)(?![ะ-ฺเ-์])"


_FULL = "|".join(f"(?P<f{month}>{_loose(stem)})" for month, stem in _STEMS.items())
_ABBREVIATED = "|".join(f"(?P<s{month}>{_short(month)})" for month in MONTHS)
_ENGLISH = "|".join(f"(?P<e{month}>{names[3]}|{names[4]}t?)" for month, names in MONTHS.items())
_MONTH = re.compile(
    rf"(?=[มกเพสตธ])(?:(?<!ค)(?<!ค )(?:{_FULL})|(?:(?<![ก-ฮะ-ฺเ-๎.])|(?<=[คยพ]\.)|(?<=เดือน))(?:{_ABBREVIATED})\.?+(?![ศรอปผ]\.|ส\.(?!ค)))"
    rf"|(?=[JFMASOND])(?<![A-Za-z])(?:{_ENGLISH})(?![A-Za-z])",
    re.IGNORECASE,
)

_DAY = re.compile(r"(?<![\d.,/:])(?<!\d\d\d-)([0-3]?\d)(?:st|nd|rd|th)?\s{0,16}(?:เดือน\s{0,16})?$")
ERA = r"(?:พ[.\s]{0,2}ศ[.\s]{0,12}|ค[.\s]{0,2}ศ[.\s]{0,12}|พุทธศักราช\s{0,2})"
_FISCAL = r"(?:ของ)?\s?(?:ประจำ)?\s?ปี\s?งบประมาณ\s{0,2}"
_GAP = r"\.?(?:[\s,]{0,5}(?:[-/] ?(?=\d))?|\s{6,24}(?=พ|\d{4}))"
_YEAR = re.compile(rf"{_GAP}(?:(?P<fiscal>{_FISCAL})|ปี\s{{0,2}})?{ERA}?(?P<year>\d{{4}}|\d{{2}})(?![\d:/]|[.,]\d)")
_ENGLISH_DAY = re.compile(r"\.?[ ]{1,2}([0-3]?\d)(?:st|nd|rd|th)?,?[ ]{1,2}((?:19|20|24|25|26)\d\d)(?!\d)")
_UNIT = re.compile(r"\s{0,2}(?:คน|ราย|บาท|เรื่อง|ครั้ง|โครงการ|แห่ง|วัน|ชุด|ฉบับ|หลัง|ครัวเรือน|%|ร้อยละ|น\.)")
_SAME_YEAR = re.compile(
    r"[.\s)]{0,4}(?:[-,/(\s]|ถึง|จนถึง|และ|เดือน|ประจำ|สิ้น|วันที่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?|ที่|to|until|[0-3]?\d(?!\d)){0,9}"
)


@dataclass(frozen=True, slots=True)
class MonthMention:
    """A month named in a text; `year` is the Buddhist calendar year that belongs to it. `start` and `end` frame month and year."""

    month: int
    year: int | None
    start: int
    end: int
    day: int | None = None
    day_start: int = 0
    named_end: int = 0  # where the month's own name ends
    own_year: bool = False  # the year stands right after it


def fiscal_year(year_be: int, month: int) -> int:
    """Return the Thai fiscal year (BE) of a month; October counts for the next year."""
    return year_be + (month >= 10)


def buddhist(number: str, *, english: bool = False) -> int | None:
    """Return the Buddhist year that two or four digits mean, or None.

    Two digits are 2540 to 2599, beside English months also the Christian years 2000 to 2039.
    """
    value = int(number)
    if len(number) == 2:
        return 2500 + value if value >= 40 else (2543 + value if english else None)
    if 2401 <= value <= 2700:
        return value
    return value + 543 if 1880 <= value <= 2099 else None


@lru_cache(maxsize=8)
def plain(text: str) -> str:
    """Return `text` of the same length, with Arabic digits, one kind of dash and one kind of space, and พ.ศ. where it was misread."""
    return _MISREAD_ERA.sub(lambda match: match[1] + "พศ".ljust(len(match[2])), arabic(text).translate(_PLAIN))


# What readers of pictures make of "พ.ศ." between a month or "ปีงบประมาณ" and a year of this era: W.A., na, 71.01.
_MISREAD_ERA = re.compile(
    r"((?:คม|ยน|พันธ์|ประมาณ|ประจำปี)[ ]{0,3})"
    r"([A-Za-z]{1,2}[.,][ ]?[A-Za-z]{1,2}[.,]?|[A-Za-z]{2}[.,]?|(?<=[ณี] )\d\d\.\d\d\.)(?=[ ]{0,3}25\d\d(?!\d))"
)


_PLAIN = {**dict.fromkeys(map(ord, "‐‑‒–—―−﹣－~～"), "-"), 0xF02D: "-", **dict.fromkeys((0xA0, 0x200B, 0x2009, 0x202F, 0x3000), " ")}


@lru_cache(maxsize=8)
def months(text: str) -> tuple[MonthMention, ...]:
    """Return every month that `text` names, in order; months of a list or range share the year that stands at its end."""
    flat = plain(text)
    found = list(_named(flat))
    for place in range(len(found) - 2, -1, -1):
        found[place] = _with_shared_year(flat, found[place], found[place + 1])
    near = [_stands_alone(flat, found, place) for place in range(len(found))]
    return tuple(mention for mention, keep in zip(found, near, strict=True) if keep)


def _named(flat: str) -> Iterator[MonthMention]:
    for match in _MONTH.finditer(flat):
        kind = match.lastgroup or "f1"
        month, start, end = int(kind[1:]), match.start(), match.end()
        english = kind[0] == "e"
        before = _DAY.search(flat, max(0, start - 44), start) if start else None
        day = int(before[1]) if before and 1 <= int(before[1]) <= 31 and not _ends_a_row(flat, before) else None
        mention = MonthMention(month, None, start, end, day, before.start(1) if before and day else start, end)
        if english and day is None and (after := _ENGLISH_DAY.match(flat, end)) and 1 <= int(after[1]) <= 31:
            yield replace(mention, year=buddhist(after[2]), end=after.end(), day=int(after[1]), own_year=True)
            continue
        yield _with_year(flat, mention, english)


def _ends_a_row(flat: str, day: re.Match[str]) -> bool:
    """Tell whether a number is the last cell of a table's row, and so no day of the month that the next row begins with."""
    if "\n" not in flat[day.end(1) : day.end()]:
        return False
    row = flat[max(0, day.start(1) - 60) : day.start(1)].rpartition("\n")[2].strip()
    return row.endswith("|") or bool(row and _MONTH.fullmatch(row))


def _with_year(flat: str, mention: MonthMention, english: bool) -> MonthMention:
    match = _YEAR.match(flat, mention.end)
    if not match:
        return mention
    year = buddhist(match["year"], english=english)
    if year is None or (len(match["year"]) == 2 and _UNIT.match(flat, match.end())):
        return mention
    if match["fiscal"] and mention.month >= 10:
        year -= 1
    return replace(mention, year=year, end=match.end(), own_year=True)


def _with_shared_year(flat: str, mention: MonthMention, after: MonthMention) -> MonthMention:
    if mention.year is not None or after.year is None or after.start - mention.named_end > 40:
        return mention
    if not _SAME_YEAR.fullmatch(flat, mention.named_end, after.start):
        return mention
    return replace(mention, year=after.year - (mention.month > after.month))


def _stands_alone(flat: str, found: list[MonthMention], place: int) -> bool:
    """Tell whether a short name is a month: ก.พ. is also an office, "may" a verb, and two letters without dots may be anything."""
    mention = found[place]
    name = flat[mention.start : mention.named_end]
    if mention.year is not None or mention.day is not None:
        return True
    if name.isascii():
        return len(name) > 4
    if len(name.replace(" ", "")) > 5:
        return True
    if "." in name.rstrip(".") and mention.month != 2:
        return True
    neighbours = (found[place - 1].named_end >= mention.start - 12) if place else False
    neighbours = neighbours or (place + 1 < len(found) and found[place + 1].start <= mention.named_end + 12)
    return neighbours or flat[max(0, mention.start - 6) : mention.start].rstrip().endswith("เดือน")

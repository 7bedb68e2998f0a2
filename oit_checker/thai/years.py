"""Every Buddhist year that a text names, and in what sense it names it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from oit_checker.thai.dates import dates
from oit_checker.thai.months import buddhist, plain
from oit_checker.thai.spelling import skeleton


class YearKind(StrEnum):
    """The sense in which a year is named, strongest first."""

    FISCAL = "fiscal"  # ปีงบประมาณ พ.ศ. 2567
    RANGE = "range"  # 2566-2570: all years of it
    LABELLED = "labelled"  # ปี 2567, พ.ศ. 2567
    DATE = "date"  # the calendar year of a date
    NUMBER = "number"  # of a document number: 15/2567
    LAW = "law"  # of a law or regulation
    BARE = "bare"  # alone


@dataclass(frozen=True, slots=True)
class YearMention:
    """A year or a range of years in a text; `years` are Buddhist and ascend."""

    years: tuple[int, ...]
    kind: YearKind
    start: int
    end: int


_NUMBER = re.compile(r"(?<!\d)(?:\d{4}|\d{2})(?!\d)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{0,2000}", re.I)
_TO = re.compile(
    r"\)?\s{0,3}(?:-{1,3}|ถึง|จนถึง|/(?=\d{4})|to\b)\s{0,3}(?:สิ้น)?(?:ปี\s?งบประมาณ|ปี)?\s{0,2}(?:พ[.\s]{0,2}ศ[.\s]{0,3})?(\d{4}|\d{2})(?![\d/:]|[.,]\d|-\d)"
)
_AND = re.compile(r"\s{0,3}(?:,|และ|กับ|/|,\s?และ)\s{0,3}(?:ปี)?(?:พ[.\s]{0,2}ศ[.\s]{0,3})?")
_UNIT = re.compile(
    r"\s{0,2}(?:บาท|คน|ราย|ไร่|ตร\.|ตาราง|เมตร|ม\.|กม|กิโล|ครัวเรือน|หลัง|ครั้ง|โครงการ|เรื่อง|ฉบับ|ชุด|ลิตร|ตัน|แห่ง|วัน|เดือน|หน้า|ชั่วโมง|นาที|น\.|ตัว|เครื่อง|%|ล้าน|ปี(?!งบ)|px|ข้อ)"
)
_PROGRAMME = re.compile(r"(?:ITAS?|OIT|IIT|EIT|MOIT|LPA|EB)[ ]?$", re.I)
_FY = re.compile(r"(?<![A-Za-z])(?:FY|fiscal year)[ ]?\.?$", re.I)
_FISCAL_END = re.compile(r"(?:ปงบประมาณ|ปงบ|งบป|งปม|ปงป|งบประมาณป|งบประมาณพศ|งบประมาณรายจายประจาป|ปงบประมาณประจาป)(?:พศ)?$")
_LABEL_END = re.compile(r"(?:ปี|พศ|คศ|พุทธศักราช|ปีการศึกษา|ปีภาษี|ประจําปี)$")
_NOT_YEAR = re.compile(
    r"(?:โทร|โทรศัพท์|โทรสาร|รหัส|เลขที่|หมายเลข|มาตรา|หน้า|ข้อ|ช่อง|ต่อ|มอก|จำนวน|ราคา|เป็นเงิน|บ้านเลขที่|รุ่น|ซอย|โฉนด|เลข|ร้อยละ|อายุ)[\s.:]{0,3}$"
)
_SLASHED = re.compile(r"[\d.…_]\s?/\s?$")
_LAW_WORD = re.compile(
    r"พระราชบญญต|พรบ|พระราชกาหนด|พระราชกฤษฎกา|พระราชกฤษฎกา|ระเบยบ(?!วาระ)|กฎกระทรวง|กฎหมาย|รฐธรรมนญ|ขอบงคบ|วาดวย|ประกาศกระทรวง|ประกาศคณะปฎวต"
    r"|ประกาศคณะกรรมการกลาง|ประกาศคณะกรรมการมาตรฐาน|คาสงคณะรกษาความสงบ|เทศบญญต|ขอบญญต|แกไขเพมเตม|พรก|พรฎ|มาตรฐานทวไป"
)
_LAW_STOP = re.compile(
    r"ประจาป|ประจาเดอน|วนท|ประกาศใช|งบประมาณรายจาย|ระหวาง|ตงแต|25\d\d|แผนพฒนาทองถน(?=พศ|$)|แผนพฒนา..ป|แผนปฎบตการ|แผนอตรากาลง|รายงาน|เรองแผน"
)
_ISSUE_END = re.compile(r"ฉบบท\d{1,2}(?:พศ)?$")
_WINDOW = 160


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
    """Return the range that begins with this number; two short numbers need a word before them that says they are years."""
    follow = _TO.match(flat, match.end())
    if not follow or flat[max(0, match.start() - 1) : match.start()] in {"-", "/", ".", ","}:
        return None
    first = buddhist(match[0])
    second = buddhist(follow[1])
    if first is None or second is None or not first < second <= first + 19:
        return None
    if _UNIT.match(flat, follow.end()) or not _range_is_of_years(flat, match, follow[1]):
        return None
    return YearMention(tuple(range(first, second + 1)), YearKind.RANGE, match.start(), follow.end())


def _range_is_of_years(flat: str, match: re.Match[str], second: str) -> bool:
    before = flat[max(0, match.start() - 60) : match.start()]
    if _NOT_YEAR.search(before):
        return False
    if len(match[0]) == 4:
        return len(second) == 4 or not second.startswith("0")
    if len(second) == 4:
        return False
    return _label(before) is not None or ("แผน" in before or len(flat) <= 40) and "50" <= match[0] <= "80"


def _single(flat: str, match: re.Match[str], last: YearMention | None) -> YearMention | None:
    year, start, end = buddhist(match[0]), match.start(), match.end()
    before = flat[max(0, start - 60) : start]
    if year is None or flat[start - 1 : start].isalpha() and not _latin_label(before):
        year = year if year and "ก" <= flat[start - 1 : start] <= "๛" else None
    if year is None or _inside_a_number(flat, match) or (_UNIT.match(flat, end) and not _label(before)):
        return None
    kind = _kind(flat, match, before, year, last)
    return YearMention((year,), kind, start, end) if kind else None


def _latin_label(before: str) -> bool:
    return bool(_PROGRAMME.search(before) or _FY.search(before))


def _inside_a_number(flat: str, match: re.Match[str]) -> bool:
    left, right = flat[max(0, match.start() - 2) : match.start()], flat[match.end() : match.end() + 2]
    if right and (right[0].isascii() and right[0].isalpha() or (right[0] in "-/.,:" and right[1:].isdigit())):
        return True
    return bool(left and left[-1] in "-.,:" and left[:-1].isdigit())


def _kind(flat: str, match: re.Match[str], before: str, year: int, last: YearMention | None) -> YearKind | None:
    short = len(match[0]) == 2
    if label := _label(before):
        if short and (re.search(r"\d\s?ปี\s?$", before) or _UNIT.match(flat, match.end())):
            return None
        return YearKind.LAW if label is YearKind.LABELLED and _is_law(flat, match.start()) else label
    if short:
        return None
    if _SLASHED.search(before):
        return YearKind.FISCAL if "ไตรมาส" in before[-20:] else YearKind.NUMBER
    if _NOT_YEAR.search(before):
        return None
    if last and last.kind in {YearKind.FISCAL, YearKind.LABELLED} and _AND.fullmatch(flat, last.end, match.start()):
        return last.kind
    if _is_law(flat, match.start()):
        return YearKind.LAW
    return YearKind.BARE if _may_stand_alone(match[0], before, year) else None


def _label(before: str) -> YearKind | None:
    """Return FISCAL or LABELLED if the words before a number make it a year."""
    if _FY.search(before):
        return YearKind.FISCAL
    if _PROGRAMME.search(before):
        return YearKind.LABELLED
    if not before or before[-1].isdigit():
        return None
    if _FISCAL_END.search(skeleton(before)):
        return YearKind.FISCAL
    return YearKind.LABELLED if _LABEL_END.search(re.sub(r"[\s.:(\[]", "", before)) else None


def _is_law(flat: str, start: int) -> bool:
    words = skeleton(flat[max(0, start - _WINDOW) : start].rpartition("\n\n")[2])
    law = None
    for law in _LAW_WORD.finditer(words):
        pass
    if _ISSUE_END.search(words):
        return law is not None or "แผน" not in words[-90:]
    if law is None or _LAW_STOP.search(words, law.end()):
        return False
    return not words.endswith(("ป", "ประจาปพศ"))


def _may_stand_alone(number: str, before: str, year: int) -> bool:
    if not 2540 <= year <= 2600 or number in {"2000", "2050"}:
        return False
    # 02 567 2567 is a telephone, 12 500 2560 an amount: a year does not follow another number directly.
    return not re.search(r"(?:\b0\d{1,3}|\d{3})[ -]$", before) or bool(re.search(r"(?<!\d)(?:25|20)\d\d[ -]$", before))

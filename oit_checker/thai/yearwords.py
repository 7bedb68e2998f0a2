"""Words around a number that say whether it is a year, and of what."""

from __future__ import annotations

import re
from enum import StrEnum

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


_AMOUNT = re.compile(r"\s{0,2}(?:บาท|คน|ราย(?!งาน|จ่าย|รับ|การ)|ไร่|ตร\.|ตาราง|เมตร|ม\.(?![คย])|กม\.|กิโล|ครัวเรือน|ลิตร|ตัน|ล้าน|น\.|%|px)")
_COUNTED = re.compile(r"\s{0,2}(?:หลัง|ครั้ง|โครงการ|เรื่อง|ฉบับ|ชุด|แห่ง|วัน|เดือน|หน้า|ชั่วโมง|นาที|ตัว|เครื่อง|ปี(?!งบ)|ข้อ)")
NO_YEAR_BEFORE = re.compile(
    r"(?:โทร|โทรศัพท์|โทรสาร|รหัส|เลขที่|หมายเลข|มาตรา|หน้า|ข้อ|ช่อง|ต่อ|มอก|จำนวน|ราคา|เป็นเงิน|รุ่น|ซอย|โฉนด|เลข|ร้อยละ|อายุ)[\s.:]{0,3}$"
)
_PROGRAMME = re.compile(r"(?:ITAS?|OIT|IIT|EIT|LPA)[ ]?$", re.I)
_FISCAL_LATIN = re.compile(r"(?<![A-Za-z])(?:FY|fiscal year)[ ]?\.?$", re.I)
_FISCAL = re.compile(r"(?:ปงบประมาณ|ปงบ|งบป|งปม|ปงป|งบประมาณป|งบประมาณ(?:รายจาย)?(?:ทวไป)?ประจาป)(?:พศ|คศ)?$|งบประมาณ(?:พศ|คศ)$")
_LABEL = re.compile(r"(?:ปี|ปีการศึกษา|ปีภาษี|พศ|คศ|พุทธศักราช|คริสต์ศักราช)$")
_LAW = re.compile(
    r"พระราชบญญต|พรบ|พระราชกาหนด|พระราชกฤษฎกา|ระเบยบ(?!วาระ)|กฎกระทรวง|กฎหมาย|รฐธรรมนญ|ขอบงคบ|วาดวย|ประกาศกระทรวง|ประกาศคณะปฎวต"
    r"|ประกาศคณะกรรมการ(?:กลาง|มาตรฐาน|พนกงาน)|ประกาศก(?:ทจ|อบต|ท|กลาง)(?=เรอง)|คาสงคณะรกษาความสงบ|เทศบญญต|ขอบญญต|แกไขเพมเตม|พรก|พรฎ|มาตรฐานทวไป"
)
_NEVER_A_LAW = re.compile(r"ประจาป|ประจาเดอน|วนท\d|ประกาศใช|งบประมาณรายจาย|25\d\d")
_HARDLY_A_LAW = re.compile(r"ระหวาง|ตงแต|แผนพฒนา(?:ทองถน|..ป)|แผนปฎบตการ|แผนอตรากาลง|รายงาน|เรองแผน")
_ISSUE = re.compile(r"ฉบบท\d{1,2}(?:พศ)?$")
_WINDOW = 280  # characters before a year, where a text layer may have a space after each letter
_REACH = 110  # letters between the name of a law and its year


def unit_follows(flat: str, end: int, *, short: bool) -> bool:
    """Tell whether what follows makes a number an amount; two digits are one before any thing that can be counted."""
    return _AMOUNT.match(flat, end) is not None or (short and _COUNTED.match(flat, end) is not None)


def latin_label(before: str) -> bool:
    """Tell whether Latin letters right before a number may belong to a year: ITA2567, FY67."""
    return bool(_PROGRAMME.search(before) or _FISCAL_LATIN.search(before))


def label_of(before: str) -> YearKind | None:
    """Return FISCAL or LABELLED if the words before a number make it a year."""
    if _FISCAL_LATIN.search(before):
        return YearKind.FISCAL
    if _PROGRAMME.search(before):
        return YearKind.LABELLED
    if not before or before[-1].isdigit():
        return None
    if _FISCAL.search(skeleton(before)):
        return YearKind.FISCAL
    return YearKind.LABELLED if _LABEL.search(re.sub(r"[\s.:(\[]", "", before)) else None


def is_law(flat: str, start: int) -> bool:
    """Tell whether the year at `start` is that of a law, regulation or ordinance named before it."""
    words = skeleton(flat[max(0, start - _WINDOW) : start].rpartition("\n\n")[2])
    laws = list(_LAW.finditer(words, max(0, len(words) - _REACH - 20)))
    if _ISSUE.search(words):
        return bool(laws) or "แผน" not in words[-90:]
    if not laws or words.endswith("ป"):
        return False
    name, since = laws[-1][0], words[laws[-1].end() :]
    if len(since) > (60 if name == "กฎหมาย" else _REACH) or _NEVER_A_LAW.search(since):
        return False
    # A regulation about plans has the plan in its name.
    return name == "วาดวย" or not _HARDLY_A_LAW.search(since)

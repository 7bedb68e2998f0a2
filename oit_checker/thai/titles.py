"""How offices write titles of items: their numbers, and the words that they put in and leave out at will (as skeletons)."""

from __future__ import annotations

import re

# O12, 012, ข้อ 12, ลำดับที่ 12, OIT-12; and a bare number that begins a line.
ITEM_NUMBER = re.compile(
    r"(?:^|[^0-9A-Za-z])(?:OIT\s*[-.:]?\s*|(?:ข้อ|ลำดับ)(?:\s*ที่)?\s*[-.:]?\s*[Oo0]?\s*|[Oo0]\s*[-.]?\s*)([1-4]?\d)(?![\d]|[.,/:]\d)", re.I
)
LEADING_NUMBER = re.compile(r"^\s*([1-4]?\d)\s*[.)\-:|]?\s*(?=[ก-๙A-Za-z])")
# What a title says beside the name of the thing: the year, the office, the kind of file.
NOISE = re.compile(r"ปงบประมาณ|ประจาป|ประจางบประมาณ|พศ|เทศบาลตาบล|องคบรหารสวนตาบล|pdf|docx?|xlsx?|ดาวนโหลด|ปปจจบน|ปกอน|ปทแลว|o?\d+|ita")
# The years that a plan spans stand anywhere in its title.
SPAN = re.compile(r"[(\[]?\s*{year}\s*(?:[-–—]|ถึง)\s*{year}\s*[)\]]?".format(year=r"(?:พ\.?\s?ศ\.?\s*)?(?:25|๒๕)[\d๐-๙]{2}"))
# "รายงานผล(การ)ป้องกัน(การ)ทุจริต".
FILLERS = re.compile("การ|และ|หรอ|ของ")
LEAD_INS = ("รายงานสรปผล", "รายงานผล", "สรปผล", "รายงาน", "ขอมลเชง", "ขอมล", "เอกสาร")
# What stands behind it is not the thing itself.
ACCORDING_TO = "ตาม"
# Sentences of criteria begin so.
SHOWS = "แสดง"
# Years and half-years in a sentence of a criterion, which offices put in their own way.
PERIODS = re.compile(r"25\d\d|6(?=เดอน)|\d{1,2}(?=ตค|มค)")

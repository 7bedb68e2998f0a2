"""How money is spoken of: heads of columns (on the skeleton), amounts in sentences, and that there was none."""

from __future__ import annotations

import re

BUDGET = "งบประมาณ"
# Before the skeleton of it: "ปีงบประมาณ" is a year, "…ร ป…" ends another word.
NOT_A_YEAR = "(?<!(?<!ร)ป)"
HEADS = re.compile("งบประมาณ|งบ(?!การเงน)|วงเงน|บาท|เบกจาย|ใชจาย|จายจรง|คาใชจาย|(?<!การ)เงน(?!เดอน|สด)|ตงจาย")
# "ปีงบประมาณ" is a year; "ร" before it ends another word.
FISCAL_YEAR = re.compile("(?<!ร)ปงบประมาณ")
NONE = re.compile(r"^\s*[-–—]\s*$|ไม่ใช้|ไม่มี|ไม่ได้ใช้")
SAID = re.compile(
    r"(?:(?<!ปี)งบประมาณ|วงเงิน|เบิกจ่าย|ใช้จ่าย|ค่าใช้จ่าย|จ่ายจริง|เป็นเงิน|จำนวนเงิน)[^\n]{0,60}?(?:\d{1,3}(?:,\d{3})+|\d{3,})(?:\.\d\d)?\s*(?:บาท|\.-)"
    r"|(?:งบ|เงิน)(?!เดือน)[^\n]{0,24}?(?:\d{1,3}(?:,\d{3})+|\d{3,})(?:\.\d\d)?\s*(?:บาท|บ\.|\.-)"
    r"|(?:งบ|เงิน|ค่า)[^\n]{0,24}?[ก-๙]{3,24}บาทถ้วน"
    r"|(?:ไม่ใช้|ไม่ได้ใช้|ไม่มีการใช้|ไม่ต้องใช้)\s*งบประมาณ|ไม่มีค่าใช้จ่าย|ไม่ได้รับจัดสรรงบประมาณ"
)

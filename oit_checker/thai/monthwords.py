"""Words around months: what stands before one, the row of a plan's time table, and the short name that people read."""

from __future__ import annotations

import re

from oit_checker.thai.months import MONTHS

MONTH_BEFORE = re.compile(r"(เดือน|รอบเดือน|ประจำเดือน|ประจ าเดือน)\s*$")
_GAP = r"[^ก-๙]{0,14}"
_SHORT = _GAP.join((r"ต\s*\.?\s*ค\s*\.?", r"พ\s*\.?\s*ย\s*\.?", r"ธ\s*\.?\s*ค"))
MONTH_ROW = re.compile(
    rf"{_SHORT}|ตุลาคม{_GAP}พฤศจิกายน{_GAP}ธันวาคม"
    r"|ไตรมาส(?:ที่)?\s*1.{0,60}?ไตรมาส(?:ที่)?\s*2.{0,60}?ไตรมาส(?:ที่)?\s*3|ไตรมาส(?:ที่)?[^ก-๙]{0,12}1\s+2\s+3\s+4",
    re.S,
)


def short_month(month: int) -> str:
    """Return the short Thai name of a month (1 to 12)."""
    return MONTHS[month][1]

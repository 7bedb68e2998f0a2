"""
`month_row`: months or quarters stand in a row, as the heads of a plan's time table do.

    - {check: month_row}

Met by October, November and December one after another, in full or short, with or without years between them (bars and arrows
under them leave no text), or by the first, second and third quarter in a row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Period, Status
from oit_checker.thai import arabic

NAME = "month_row"
_GAP = r"[^ก-๙]{0,14}"
_SHORT = _GAP.join((r"ต\s*\.?\s*ค\s*\.?", r"พ\s*\.?\s*ย\s*\.?", r"ธ\s*\.?\s*ค"))
_ROW = re.compile(
    rf"{_SHORT}|ตุลาคม{_GAP}พฤศจิกายน{_GAP}ธันวาคม"
    r"|ไตรมาส(?:ที่)?\s*1.{0,60}?ไตรมาส(?:ที่)?\s*2.{0,60}?ไตรมาส(?:ที่)?\s*3|ไตรมาส(?:ที่)?[^ก-๙]{0,12}1\s+2\s+3\s+4",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the row as proof."""
    for passage in view.passages:
        row = _ROW.search(arabic(passage.text))
        if row:
            return Outcome(Status.MET, (passage.evidence(*row.span(), how="table"),))
    return UNMET

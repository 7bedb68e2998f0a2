"""
`month_row`: months or quarters stand in a row, as the heads of a plan's time table do.

    - {check: month_row}

Met by October, November and December one after another, in full or short, with or without years between them (bars and arrows
under them leave no text), or by the first, second and third quarter in a row.
"""

from __future__ import annotations

from dataclasses import dataclass

from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Period, Status
from oit_checker.thai import MONTH_ROW, arabic

NAME = "month_row"


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the row as proof."""
    for passage in view.passages:
        row = MONTH_ROW.search(arabic(passage.text))
        if row:
            return Outcome(Status.MET, (passage.evidence(*row.span(), how="table"),))
    return UNMET

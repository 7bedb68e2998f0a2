"""
`steps`: numbered lines say one after another what is done.

    - {id: steps, check: steps, verbs: [ยื่น, ตรวจสอบ, เสนอ, แจ้งผล]}

At least three lines in a row are numbered 1, 2, 3 (in either script, also "ขั้นตอนที่ 1"), and most of them
hold one of `verbs`. Rows of a table count as lines, and so do numbers in brackets one behind another:
"(1) ยื่นคำขอ (2) ตรวจ (3) แจ้งผล"; words and arrows between steps do as well ("จากนั้น", "→").
A list of laws, of names or of contents is no work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from oit_checker.judge.body import Passage
from oit_checker.judge.search import fold_word
from oit_checker.judge.view import UNMET, Outcome, View, best
from oit_checker.model import Period
from oit_checker.thai import arabic, letters, skeleton

NAME = "steps"
_LEAST = 3
_SHARE = 0.5
_FAR = 700  # letters between one step and the next
_NEXT = 120


@dataclass(frozen=True, slots=True)
class Want:
    verbs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    number: int
    start: int
    end: int
    does: str


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the first steps of a run as proof, unsure where they were dimly read."""
    return best(_in_passage(want, view, passage) for passage in view.passages)


def _in_passage(want: Want, view: View, passage: Passage) -> Outcome:
    verbs = tuple(map(fold_word, want.verbs))
    for run in (*_runs(passage, letters.STEP), *_runs(passage, letters.STEP_IN_LINE)):
        working = sum(any(verb in step.does for verb in verbs) for step in run)
        if len(run) >= _LEAST and working >= max(2, _SHARE * len(run)):
            return Outcome(view.trusted(passage), (passage.evidence(run[0].start, run[1].end),))
    told = _in_words(passage, verbs)
    return Outcome(view.trusted(passage), (passage.evidence(*told),)) if told else UNMET


def _in_words(passage: Passage, verbs: tuple[str, ...]) -> tuple[int, int] | None:
    """Return where steps follow each other without numbers: "ยื่นคำขอ → ตรวจ → ออกใบ", "เริ่มจาก … จากนั้น … แล้วจึง …"."""
    marks = [found.span() for found in letters.THEN.finditer(passage.text)]
    for first, second in pairwise(marks):
        if second[0] - first[1] <= _NEXT:
            said = passage.text[max(0, first[0] - _NEXT) : second[1] + _NEXT]
            if sum(verb in skeleton(said) for verb in verbs) >= _LEAST:
                return max(0, first[0] - 20), second[1]
    return None


def _runs(passage: Passage, pattern: re.Pattern[str]) -> Iterator[list[_Step]]:
    """Yield the runs of steps numbered 1, 2, 3 …; another number, or a long way between, ends a run."""
    run: list[_Step] = []
    for found in pattern.finditer(passage.text):
        step = _Step(int(arabic(found["number"])), found.start("does"), found.end("does"), skeleton(found["does"]))
        if run and (step.number != run[-1].number + 1 or step.start - run[-1].end > _FAR):
            yield run
            run = []
        if run or step.number == 1:
            run.append(step)
    yield run

"""Where on a line numbers may stand: around what tesseract read as digits, and behind the words that announce one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oit_checker.read.digits.words import Box

_DIGIT = re.compile("[0-9๐-๙]")
_ANNOUNCES = re.compile(r"(?:ศ\s?\.?|ปี|ประมาณ|ที่|ไตรมาส|ฉบับ|ข้อ|คม|ยน|พันธ์|มาตรา)$")
# In heights of the line.
_REACH, _BEHIND, _ABOVE = 2.0, 4.5, 0.12
_MOST = 40


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the page's picture that holds one stretch of a line, in pixels (ends excluded)."""

    left: int
    top: int
    right: int
    bottom: int


def places(line: Sequence[Box]) -> tuple[Place, ...]:
    """Return the stretches of a line that are worth reading again, from left to right."""
    if not line:
        return ()
    high = median(box.height for box in line)
    spans: list[list[float]] = []
    for left, right in sorted(_spans(line, high)):
        if spans and left <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], right)
        else:
            spans.append([left, right])
    return tuple(_place(line, left, right, high) for left, right in spans[:_MOST])


def _spans(line: Sequence[Box], high: float) -> list[tuple[float, float]]:
    found = []
    for n, box in enumerate(line):
        if _DIGIT.search(box.word):
            found.append((box.left - _REACH * high, box.right + _REACH * high))
        if _ANNOUNCES.search("".join(word.word for word in line[max(0, n - 4) : n + 1])):
            found.append((box.right - _REACH * high, box.right + _BEHIND * high))
    return found


def _place(line: Sequence[Box], left: float, right: float, high: float) -> Place:
    """Return the stretch with the height of the words in it; a word far higher than the line says nothing about it."""
    near = [box for box in line if box.right > left and box.left < right and box.height <= 2.2 * high] or list(line)
    edge = max(1.0, _ABOVE * high)
    top, bottom = min(box.top for box in near), max(box.top + box.height for box in near)
    return Place(max(0, int(left)), max(0, int(top - edge)), int(right + 1), int(bottom + edge + 1))

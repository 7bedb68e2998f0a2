"""Words read from pictures by tesseract, with how sure it was of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Any

from oit_checker.read.digits import doubt_spread, with_numbers_read
from oit_checker.read.repair import repair
from oit_checker.read.rows import Box, rows
from oit_checker.read.trust import Sound, sound
from oit_checker.thai import UNREAD

_PATIENCE = 60.0
_WIDEST, _NARROWEST = 2_600, 1_000
_SURE = 60.0
# Layouts of tesseract: a block of lines; words wherever they stand.
_LINES, _SPARSE = 6, 11
# Of the height of a line: the widest gap inside a run of Thai.
_CLOSE, _TIGHT = 0.7, 0.3
_THAI = re.compile("[\u0e01-\u0e5b]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words: how far down the picture it begins (0 to 1), and how sure tesseract was of it (0 to 1)."""

    text: str
    top: float
    sure: float


@dataclass(frozen=True, slots=True)
class Words:
    """The text of a picture and how far it can be trusted, 0 to 1.

    `worth` counts the Thai letters of the words that tesseract was sure of, `height` is that of its middle word in pixels.
    """

    text: str
    trust: float
    worth: float = 0.0
    height: int = 0
    lines: tuple[Line, ...] = ()


@cache
def can_read_pictures() -> bool:
    """Say whether tesseract with a Thai model is on this machine."""
    return _languages() != ""


@cache
def _languages() -> str:
    tool = shutil.which("tesseract")
    if not tool:
        return ""
    try:
        listed = (
            subprocess.run([tool, "--list-langs"], capture_output=True, timeout=20, check=False, stdin=subprocess.DEVNULL)
            .stdout.decode("utf-8", "replace")
            .split()
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return "+".join(name for name in ("tha", "eng") if name in listed) if "tha" in listed else ""


def sized(picture: Any) -> Any:
    """Return a PIL picture in grey, at a size at which its letters can be read."""
    from PIL import Image

    grey = picture.convert("L")
    wide, high = grey.size
    longest = max(wide, high)
    if longest > _WIDEST * 1.3:
        factor = _WIDEST / longest
    elif longest < _NARROWEST:
        factor = min(3.0, _NARROWEST * 1.6 / longest)
    else:
        return grey
    return grey.resize((max(1, round(wide * factor)), max(1, round(high * factor))), Image.Resampling.LANCZOS)


def recognised(grey: Any, *, sparse: bool = False) -> Words | None:
    """Return the words of a grey picture as lines of text, or (`sparse`) wherever they stand; None where tesseract failed."""
    table = word_table(grey, _SPARSE if sparse else _LINES)
    if table is None:
        return None
    lines = _lines(table)
    return _joined(rows(lines) if sparse else lines, grey)


def word_table(grey: Any, layout: int = _LINES) -> str | None:
    """Return tesseract's table of the words of a grey picture (TSV: place in pixels, how sure, word), or None where it failed."""
    import io

    held = io.BytesIO()
    grey.save(held, format="BMP")
    command = [shutil.which("tesseract") or "tesseract", "stdin", "stdout", "-l", _languages(), "--psm", str(layout), "--dpi", "200", "tsv"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(command, input=held.getvalue(), capture_output=True, timeout=_PATIENCE, check=False, env=environment)
    except (subprocess.TimeoutExpired, OSError):
        return None
    return done.stdout.decode("utf-8", errors="replace") if done.returncode == 0 else None


def _lines(table: str) -> list[list[Box]]:
    lines: dict[tuple[str, ...], list[Box]] = {}
    for row in table.splitlines()[1:]:
        fields = row.split("\t", 11)
        if len(fields) == 12 and fields[0] == "5" and fields[11].strip():
            left, top, width, height = (int(field) for field in fields[6:10])
            lines.setdefault(tuple(fields[1:5]), []).append(
                Box(fields[11].strip(), left, left + width, top, height, max(0.0, float(fields[10])))
            )
    return list(lines.values())


def _joined(lines: list[list[Box]], grey: Any) -> Words:
    """Make lines of tesseract's words; it parts Thai at every syllable, so what stands close belongs together."""
    import numpy

    boxes = [box for line in lines for box in line]
    numbered = with_numbers_read(numpy.asarray(grey), tuple(map(tuple, lines)))
    written = tuple(kept for words, line in zip(numbered, lines, strict=True) if (kept := _kept(words, line)))
    told = tuple(Line(_line(kept), min(box.top for box in kept) / grey.height, _surely(kept) / 100) for kept in written)
    text = mended(line.text for line in told)
    thai = [(box, len(_THAI.findall(box.word))) for box in boxes if _THAI.search(box.word)]
    worth = sum(letters * box.sure / 100 for box, letters in thai if letters > 1 and box.sure >= _SURE)
    height = sorted(box.height for box, _ in thai)[len(thai) // 2] if thai else 0
    return Words(text, trust_in(text, _surely(boxes) / 100), worth, height, told)


def mended(lines: Iterable[str]) -> str:
    """Return the text that lines make: spellings repaired, numbers with an unread digit unread as a whole."""
    return doubt_spread(repair("\n".join(lines), split_am=False))


def _surely(boxes: Sequence[Box]) -> float:
    weight = sum(len(box.word) for box in boxes)
    return sum(len(box.word) * box.sure for box in boxes) / weight if weight else 0.0


def _kept(words: tuple[str, ...], line: list[Box]) -> list[Box]:
    """Return the line with its words as they are now; one that a number has swallowed gives its place to the word before."""
    kept: list[Box] = []
    for word, box in zip(words, line, strict=True):
        if word:
            kept.append(replace(box, word=word))
        elif kept:
            kept[-1] = replace(kept[-1], right=max(kept[-1].right, box.right))
    return kept


def _line(boxes: list[Box]) -> str:
    high = sorted(box.height for box in boxes)[len(boxes) // 2]
    parts = [boxes[0].word]
    for before, box in pairwise(boxes):
        parts.append("" if (box.left - before.right) / high < _widest_gap(before.word[-1], box.word[0]) else " ")
        parts.append(box.word)
    return "".join(parts)


def _widest_gap(one: str, other: str) -> float:
    """Return how far apart two signs may stand in one word, in heights of the line; whole numbers never belong together."""
    if one.isdigit() and other.isdigit():
        return -9.0
    if UNREAD in (one, other) and all(sign == UNREAD or sign.isdigit() for sign in (one, other)):
        return _CLOSE if one == other else _TIGHT
    if one in ".,/" or other in ".,/":
        return _TIGHT
    return _CLOSE if _THAI.match(one) and _THAI.match(other) else -9.0


def trust_in(text: str, confidence: float) -> float:
    """Return how far a text read from a picture can be trusted, by tesseract's confidence (0 to 1) and the look of the text."""
    if sound(text) is Sound.GARBLED:
        return min(0.2, round(confidence, 2))
    # Reading from a picture is never as sure as reading letters.
    return round(min(0.95, confidence), 2)

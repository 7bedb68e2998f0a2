"""Words read from pictures by tesseract, with how sure it was of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Any

from oit_checker.read.digits import doubt_spread, with_numbers_read
from oit_checker.read.repair import repair
from oit_checker.read.trust import Sound, sound
from oit_checker.thai import UNREAD

_PATIENCE = 60.0
_WIDEST, _NARROWEST = 2_600, 1_000
_TURNED = 0.35
# Of the height of a line: the widest gap inside a run of Thai.
_CLOSE, _TIGHT = 0.7, 0.3
_THAI = re.compile("[\u0e01-\u0e5b]")


@dataclass(frozen=True, slots=True)
class Words:
    """The text of a picture and how far it can be trusted, 0 to 1."""

    text: str
    trust: float


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


def read_picture(picture: Any) -> Words | None:
    """Return the words of a PIL picture, or None where tesseract failed; a picture without words gives an empty text.

    The picture is made grey, brought to a readable size and set straight first; one that reads badly is tried turned.
    """
    from oit_checker.read.straighten import straightened

    grey = straightened(sized(picture))
    words = _recognised(grey)
    if words is not None and words.trust < _TURNED:
        for turn in (180, 90, 270):
            other = _recognised(grey.rotate(turn, expand=True, fillcolor=255))
            if other is not None and other.trust > max(words.trust + 0.15, 0.5):
                return other
    return words


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


def _recognised(grey: Any) -> Words | None:
    table = word_table(grey)
    return _joined(table, grey) if table is not None else None


def word_table(grey: Any) -> str | None:
    """Return tesseract's table of the words of a grey picture (TSV: place in pixels, how sure, word), or None where it failed."""
    import io

    held = io.BytesIO()
    grey.save(held, format="BMP")
    command = [shutil.which("tesseract") or "tesseract", "stdin", "stdout", "-l", _languages(), "--psm", "6", "--dpi", "200", "tsv"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(command, input=held.getvalue(), capture_output=True, timeout=_PATIENCE, check=False, env=environment)
    except (subprocess.TimeoutExpired, OSError):
        return None
    return done.stdout.decode("utf-8", errors="replace") if done.returncode == 0 else None


def _joined(table: str, grey: Any) -> Words:
    """Make lines of tesseract's table of words; it parts Thai at every syllable, so what stands close belongs together."""
    import numpy

    lines: dict[tuple[str, ...], list[_Box]] = {}
    for row in table.splitlines()[1:]:
        fields = row.split("\t", 11)
        if len(fields) == 12 and fields[0] == "5" and fields[11].strip():
            left, top, width, height = (int(field) for field in fields[6:10])
            lines.setdefault(tuple(fields[1:5]), []).append(
                _Box(fields[11].strip(), left, left + width, top, height, max(0.0, float(fields[10])))
            )
    boxes = [box for line in lines.values() for box in line]
    weight = sum(len(box.word) for box in boxes)
    numbered = with_numbers_read(numpy.asarray(grey), tuple(map(tuple, lines.values())))
    written = (_kept(words, line) for words, line in zip(numbered, lines.values(), strict=True))
    text = doubt_spread(repair("\n".join(_line(line) for line in written if line), split_am=False))
    return Words(text, _trust(text, sum(len(box.word) * box.sure for box in boxes) / (100 * weight) if weight else 0.0))


def _kept(words: tuple[str, ...], line: list[_Box]) -> list[_Box]:
    """Return the line with its words as they are now; one that a number has swallowed gives its place to the word before."""
    kept: list[_Box] = []
    for word, box in zip(words, line, strict=True):
        if word:
            kept.append(replace(box, word=word))
        elif kept:
            kept[-1] = replace(kept[-1], right=max(kept[-1].right, box.right))
    return kept


@dataclass(frozen=True, slots=True)
class _Box:
    """One word of tesseract's table: where it stands (pixels) and how sure it is (0 to 100)."""

    word: str
    left: int
    right: int
    top: int
    height: int
    sure: float


def _line(boxes: list[_Box]) -> str:
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


def _trust(text: str, confidence: float) -> float:
    if sound(text) is Sound.GARBLED:
        return min(0.2, round(confidence, 2))
    # Reading from a picture is never as sure as reading letters.
    return round(min(0.95, confidence), 2)

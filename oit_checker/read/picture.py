"""A picture read: turned upright, set straight, and looked at a second time where the first look was poor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from oit_checker.read.ocr import Line, Words, mended, recognised, sized, trust_in
from oit_checker.thai import UNREAD, skeleton

_TURNED = 0.35
# A picture read worse than this is looked at again; so is one on which something stands on a dark ground.
_POOR = 0.85
_BETTER, _MUCH = 1.2, 5
# How much of a picture is dark where there are boxes on it, and where it is a board, a poster or a photograph.
_BOXES, _BOARD = 0.014, 0.05
# Pixels: letters smaller than the first are made as large as the second, but not more than by the third.
_SMALL, _READABLE, _MOST_LARGER = 15, 24, 2.2
# A line that only one of two readings has: how sure, how many Thai letters, how unlike all that the other says.
_SURE, _LETTERS, _ALIKE, _SAME = 0.6, 5, 0.4, 0.6
_THAI = re.compile("[ก-ฮ]")
_DIGIT = re.compile("[0-9]")


def read_picture(picture: Any, *, twice: bool = True) -> Words | None:
    """Return the words of a PIL picture, or None where tesseract failed; a picture without words gives an empty text.

    The picture is made grey, brought to a readable size and set straight first; one that reads badly is tried turned.
    With `twice` a poor one is looked at again for words wherever they stand, and what either look has seen is kept.
    """
    from oit_checker.read.straighten import straightened

    grey = _upright(straightened(sized(picture)))
    words = recognised(grey)
    if twice and words is not None:
        words = _looked_at_again(words, grey)
    if words is not None and words.trust < _TURNED:
        for turn in (180, 90, 270):
            other = recognised(_turned(grey, turn))
            if other is not None and other.trust > max(words.trust + 0.15, 0.5):
                return other
    return words


def _upright(grey: Any) -> Any:
    """Return a picture whose lines seem to run up and down as its middle reads best; a whole one on its side takes a minute."""
    from oit_checker.read.straighten import seems_on_its_side

    if not seems_on_its_side(grey):
        return grey
    wide, high = grey.size
    middle = grey.crop((wide // 4, high // 4, wide - wide // 4, high - high // 4))
    found = {turn: recognised(_turned(middle, turn)) or Words("", 0.0) for turn in (0, 90, 270)}
    best = max((90, 270), key=lambda turn: found[turn].worth)
    return _turned(grey, best) if found[best].trust > max(found[0].trust + 0.15, 0.5) else grey


def _turned(grey: Any, degrees: int) -> Any:
    return grey.rotate(degrees, expand=True, fillcolor=255) if degrees else grey


def _looked_at_again(words: Words, grey: Any) -> Words:
    """Return what several looks at a picture have seen, where the first was poor or something stands on a dark ground."""
    from oit_checker.read.backdrop import backdrop

    dark = backdrop(grey)
    if words.trust >= _POOR and dark < _BOXES:
        return words
    for other in filter(None, _other_looks(words, grey, dark)):
        better = other.worth * other.trust > words.worth * words.trust * _BETTER + _MUCH
        words = _together(other, words) if better else _together(words, other)
    return words


def _other_looks(words: Words, grey: Any, dark: float) -> Iterator[Words | None]:
    """Look with larger letters, for words wherever they stand (on a board), and without the backdrop."""
    from oit_checker.read.backdrop import without_backdrop

    larger = min(_MOST_LARGER, _READABLE / words.height) if 0 < words.height < _SMALL else 1.0
    if larger > 1 or dark >= _BOARD:
        yield recognised(_larger(grey, larger), sparse=dark >= _BOARD)
    if dark >= _BOXES or not words.text:
        yield recognised(_larger(without_backdrop(grey), larger), sparse=dark >= _BOXES)


def _larger(grey: Any, factor: float) -> Any:
    from PIL import Image

    return grey if factor == 1 else grey.resize((round(grey.width * factor), round(grey.height * factor)), Image.Resampling.LANCZOS)


def _together(words: Words, other: Words) -> Words:
    """Return a reading with what another has seen: lines that it has passed over, and its own where a number was not read."""
    lines = [_with_number(line, other) for line in words.lines]
    for line in (line for line in other.lines if _is_news(line, words)):
        lines.insert(next((n for n, own in enumerate(lines) if own.top > line.top), len(lines)), line)
    if tuple(lines) == words.lines:
        return words
    text = mended(line.text for line in lines)
    letters = sum(len(line.text) for line in lines)
    trust = trust_in(text, sum(len(line.text) * line.sure for line in lines) / max(1, letters))
    return replace(words, text=text, trust=trust, lines=tuple(lines))


def _with_number(line: Line, other: Words) -> Line:
    """Return the line as another look has it, where that has read the number that this has not."""
    if UNREAD not in line.text:
        return line
    same = (own for own in other.lines if UNREAD not in own.text and own.sure >= _SURE and _DIGIT.search(skeleton(own.text)))
    return next((own for own in same if min(_shared(line.text, own.text), _shared(own.text, line.text)) >= _SAME), line)


def _is_news(line: Line, words: Words) -> bool:
    """Say whether a line is surely read, and little of it stands in another reading."""
    return line.sure >= _SURE and len(_THAI.findall(line.text)) >= _LETTERS and _shared(line.text, words.text) < _ALIKE


def _shared(line: str, text: str) -> float:
    """Return how much of a line stands in a text, three letters at a time; digits are left out."""
    folded, known = _DIGIT.sub("", skeleton(line)), _DIGIT.sub("", skeleton(text))
    threes = [folded[at : at + 3] for at in range(len(folded) - 2)]
    return sum(three in known for three in threes) / len(threes) if threes else 0.0

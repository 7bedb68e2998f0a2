"""Strips of lines drawn from fonts that the net has never seen, and words as tesseract would box them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
from PIL import Image

FILES = Path(__file__).parent / "files"


@dataclass(frozen=True)
class Word:
    word: str
    left: int
    right: int
    top: int
    height: int


def strip(name: str) -> Any:
    """Return the grey points of a strip."""
    return numpy.asarray(Image.open(FILES / f"{name}.png").convert("L"))


def line(name: str, *words: tuple[str, int, int]) -> tuple[Any, tuple[Word, ...]]:
    """Return a page that holds a strip in the middle of white, and its words (word, left, right), moved with it."""
    points = strip(name)
    page = numpy.full((points.shape[0] + 80, points.shape[1] + 200), 255, dtype=numpy.uint8)
    page[40:-40, 100:-100] = numpy.where(points > 248, 255, points)
    return page, tuple(Word(word, left + 100, right + 100, 40, points.shape[0]) for word, left, right in words)

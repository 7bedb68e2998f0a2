"""A drawn page and what is written on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter or word on a drawn page, with its place in pixels from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawn page (a PIL picture) and what is written on it, in reading order."""

    picture: Any
    letters: tuple[Letter, ...]
    page: int

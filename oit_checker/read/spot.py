"""What is asked of a cutout and what comes back: a place in a document, and its picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a document. `page` counts from 1, None where it is not known; `how` is an Evidence's word.

    Numbers of ID cards are covered always; telephones with `phones`, but those that are `public`.
    `whole` asks for the page, not the region.
    """

    quote: str
    page: int | None = None
    how: str = "pdf"
    phones: bool = False
    public: tuple[str, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Cutout:
    """A picture as WebP bytes, its size in pixels, the page it shows and how many boxes are drawn on it."""

    data: bytes
    width: int
    height: int
    page: int
    boxes: int

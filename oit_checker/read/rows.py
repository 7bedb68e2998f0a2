"""Words that stand wherever they stand, made into lines: what is at one height and close belongs together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

# Of the height of a word: how much two of a line share, and the widest gap between them.
_SHARED, _GAP, _OVERLAP = 0.5, 2.5, 0.7


@dataclass(frozen=True, slots=True)
class Box:
    """One word of tesseract's table: where it stands (pixels) and how sure it is (0 to 100)."""

    word: str
    left: int
    right: int
    top: int
    height: int
    sure: float


def rows(pieces: Iterable[list[Box]]) -> list[list[Box]]:
    """Return pieces of lines joined to lines, from above; a tilted line is followed from piece to piece."""
    made: list[list[Box]] = []
    for piece in sorted(pieces, key=lambda piece: (piece[0].left, piece[0].top)):
        row = min((row for row in made if _follows(row[-1], piece[0])), key=lambda row: abs(piece[0].left - row[-1].right), default=None)
        if row is None:
            made.append(list(piece))
        else:
            row.extend(piece)
    return sorted(made, key=lambda row: (min(box.top for box in row), row[0].left))


def _follows(before: Box, box: Box) -> bool:
    shared = min(before.top + before.height, box.top + box.height) - max(before.top, box.top)
    high = min(before.height, box.height)
    return shared >= _SHARED * high and -_OVERLAP * high <= box.left - before.right <= _GAP * high

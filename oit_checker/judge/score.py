"""What a gap costs: OIT points of 100, each group's points shared evenly among its items."""

from __future__ import annotations

from collections.abc import Sequence

from oit_checker.model import Edition, ItemStatus, Score, Verdict

OPEN = frozenset({ItemStatus.NEEDS_HUMAN, ItemStatus.COULD_NOT_CHECK, ItemStatus.NOT_DUE})


def worth(edition: Edition, group: str) -> float:
    """Return the points of one item of `group`."""
    points = next(g.points for g in edition.groups if g.id == group)
    return points / sum(1 for item in edition.items if item.group == group)


def score(verdicts: Sequence[Verdict], edition: Edition) -> Score:
    """Return the range of OIT points: `low` counts the complete items, `high` adds the open ones; over the items judged."""
    judged = sum(worth(edition, v.item.group) for v in verdicts) or 1.0
    low = sum(worth(edition, v.item.group) for v in verdicts if v.status is ItemStatus.COMPLETE)
    gained = sum(worth(edition, v.item.group) for v in verdicts if v.status in OPEN)
    scale = 100.0 / judged
    return Score(round(low * scale, 2), round((low + gained) * scale, 2), edition.formula, edition.verified)

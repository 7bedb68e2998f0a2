"""What a gap costs."""

from __future__ import annotations

import pytest

from oit_checker.judge import score, worth
from oit_checker.model import ItemStatus, Verdict
from tests.conftest import edition, item, verdict
from tests.judge.helpers import EDITION

RULES = edition(item("O1", "a", "9.1"), item("O2", "b", "9.1"), item("O34", "c", "10.2"))


def judged(*statuses: ItemStatus) -> tuple[Verdict, ...]:
    return tuple(verdict(status, of=of) for status, of in zip(statuses, RULES.items, strict=False))


def test_a_groups_points_are_shared_evenly() -> None:
    assert (worth(RULES, "9.1"), worth(RULES, "10.2")) == (5.0, 25.0)


def test_all_complete_is_a_hundred() -> None:
    total = score(judged(*[ItemStatus.COMPLETE] * 3), RULES)

    assert (total.low, total.high) == (100.0, 100.0)


@pytest.mark.parametrize("status", [ItemStatus.NEEDS_HUMAN, ItemStatus.COULD_NOT_CHECK, ItemStatus.NOT_DUE])
def test_what_is_open_counts_only_above(status: ItemStatus) -> None:
    total = score(judged(ItemStatus.COMPLETE, ItemStatus.COMPLETE, status), RULES)

    assert (total.low, total.high) == (28.57, 100.0)


@pytest.mark.parametrize("status", [ItemStatus.INCOMPLETE, ItemStatus.WRONG_YEAR, ItemStatus.NEAR_MISS, ItemStatus.MISSING])
def test_what_is_not_complete_gains_nothing(status: ItemStatus) -> None:
    total = score(judged(status, status, status), RULES)

    assert (total.low, total.high) == (0.0, 0.0)


def test_only_the_items_judged_count() -> None:
    assert score(judged(ItemStatus.COMPLETE), RULES).low == 100.0


def test_no_verdict_is_no_point_and_no_crash() -> None:
    assert score((), RULES).high == 0.0


def test_the_editions_points_make_a_hundred() -> None:
    assert round(sum(worth(EDITION, each.group) for each in EDITION.items), 6) == 100.0

"""What findings amount to: the first status whose rule fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.judge.weigh import weigh
from oit_checker.model import Element, Finding, ItemStatus, Period, Status

S, Is = Status, ItemStatus


def found(*statuses: Status, period: Status | None = None) -> tuple[Finding, ...]:
    plain = tuple(Finding(Element(f"e{n}", "", ()), status) for n, status in enumerate(statuses))
    return plain + ((Finding(Element("year", "", (), period=Period.FY), period),) if period else ())


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        (found(S.MET, S.MET), Is.COMPLETE),
        (found(S.MET, S.NOT_APPLICABLE), Is.COMPLETE),
        (found(S.MET, period=S.NOT_DUE), Is.NOT_DUE),
        (found(S.UNMET, period=S.NOT_DUE), Is.NOT_DUE),
        (found(S.MET, period=S.WRONG_YEAR), Is.WRONG_YEAR),
        (found(S.UNMET, period=S.WRONG_YEAR), Is.WRONG_YEAR),
        (found(S.MET, S.UNMET), Is.INCOMPLETE),
        (found(S.MET, S.UNMET, S.UNREAD), Is.INCOMPLETE),
        (found(S.UNMET, S.UNREAD), Is.COULD_NOT_CHECK),
        (found(S.MET, S.UNREAD), Is.COULD_NOT_CHECK),
        (found(S.UNREAD, S.UNSURE), Is.COULD_NOT_CHECK),
        (found(S.MET, S.UNSURE), Is.NEEDS_HUMAN),
        (found(S.UNMET, S.UNSURE), Is.NEEDS_HUMAN),
        (found(S.UNMET, S.NEAR_MISS), Is.NEAR_MISS),
        (found(S.UNMET, S.UNMET), Is.MISSING),
    ],
)
def test_the_first_rule_that_fits_decides(findings: tuple[Finding, ...], expected: ItemStatus) -> None:
    assert weigh(findings) is expected


@given(st.lists(st.sampled_from(list(Status)), min_size=1, max_size=7))
def test_nothing_is_missing_while_something_was_unread_or_unsure(statuses: list[Status]) -> None:
    doubtful = {S.UNREAD, S.UNSURE} & set(statuses)

    assert not (doubtful and weigh(found(*statuses)) is Is.MISSING)


@given(st.lists(st.sampled_from(list(Status)), min_size=1, max_size=7))
def test_complete_needs_every_element(statuses: list[Status]) -> None:
    assert (weigh(found(*statuses)) is Is.COMPLETE) == (set(statuses) <= {S.MET, S.NOT_APPLICABLE})

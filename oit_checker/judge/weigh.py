"""What findings amount to: the first status whose rule fits (the order is the contract's)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from oit_checker.model import Finding, ItemStatus, Status

Rule = tuple[ItemStatus, Callable[[set[Status], Sequence[Finding]], bool]]


def weigh(findings: Sequence[Finding]) -> ItemStatus:
    """Return the item's status that its elements' findings give."""
    said = {finding.status for finding in findings}
    return next(status for status, fits in RULES if fits(said, findings))


def _wrong_period(_: set[Status], findings: Sequence[Finding]) -> bool:
    return any(f.element.period is not None and f.status is Status.WRONG_YEAR for f in findings)


RULES: tuple[Rule, ...] = (
    (ItemStatus.NOT_DUE, lambda _, findings: any(f.element.period and f.status is Status.NOT_DUE for f in findings)),
    (ItemStatus.COMPLETE, lambda said, _: said <= {Status.MET, Status.NOT_APPLICABLE}),
    (ItemStatus.WRONG_YEAR, _wrong_period),
    (ItemStatus.INCOMPLETE, lambda said, _: {Status.MET, Status.UNMET} <= said),
    (ItemStatus.COULD_NOT_CHECK, lambda said, _: Status.UNREAD in said),
    (ItemStatus.NEEDS_HUMAN, lambda said, _: Status.UNSURE in said),
    (ItemStatus.NEAR_MISS, lambda said, _: Status.NEAR_MISS in said),
    (ItemStatus.MISSING, lambda said, _: True),
)

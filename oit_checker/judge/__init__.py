"""judge: Documents × Edition → Verdicts. Pure: no clock, no network, no chance.

The one function is `judge()`; `score()` sums it up, `concepts()` and `about_years()` judge a single document, and `CHECKS`
(in `checks/`) is the table of ways of looking.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from oit_checker.judge.checks import CHECKS
from oit_checker.judge.composed import REFUSED
from oit_checker.judge.ground import Ground
from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.score import score, worth
from oit_checker.judge.sentences import SENTENCES
from oit_checker.judge.single import about_years, concepts
from oit_checker.judge.verdict import Bench
from oit_checker.judge.wash import wash
from oit_checker.model import Capture, Document, Edition, Verdict
from oit_checker.thai import skeleton

__all__ = ["CHECKS", "REFUSED", "SENTENCES", "about_years", "agency_name", "concepts", "judge", "score", "worth"]


def judge(documents: Iterable[Document], capture: Capture, edition: Edition, as_of: datetime) -> tuple[Verdict, ...]:
    """Return the verdict on every item of `edition`, in its order, as of the day `as_of`.

    Neither the order of the documents nor the time of day changes a verdict.
    """
    bench = Bench(Inquiry.into(_ground(documents, capture, edition), edition, as_of.date()))
    return tuple(bench.verdict(item) for item in edition.items)


def agency_name(documents: Iterable[Document], capture: Capture, edition: Edition) -> str | None:
    """Return whose site it is, as the site itself says, or None."""
    agency = _ground(documents, capture, edition).agency
    return f"{agency.kind}{agency.name}" if agency else None


def _ground(documents: Iterable[Document], capture: Capture, edition: Edition) -> Ground:
    ordered = tuple(sorted(documents, key=lambda d: (len(d.resource.trail), d.resource.url)))
    return Ground(capture, wash(ordered), frozenset(skeleton(word) for word in edition.vocabulary["generic_labels"]))

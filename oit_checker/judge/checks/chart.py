"""
`chart`: an organisation chart.

    - {id: chart, check: chart}

Met by boxes of offices in a page or file (the council's or chief executive's side and at least three offices of the officials),
or by a picture whose text was read so. A picture that could not be read is a document unread, which the engine weighs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.judge.body import LEAST_TRUST, Passage
from oit_checker.judge.search import places
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, How, Period, Status

NAME = "chart"
_LEAST_OFFICES = 3


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the offices named; unmet says which side lacks."""
    one_side, words = "", view.inquiry.edition.vocabulary
    for passage in (p for d in view.substance for p in _whole(d)):
        offices = offices_in(passage, words["chart_offices"])
        if len(offices) < _LEAST_OFFICES:
            continue
        political, official = places(words["chart_political"], passage), places(words["chart_official"], passage)
        if not (political and official):
            one_side = view.inquiry.say("chart_one_side")
            continue
        proof = passage.evidence(*passage.folded.span(*offices[0]))
        dim = passage.trust < LEAST_TRUST
        return Outcome(Status.UNSURE if dim else Status.MET, (proof,), view.inquiry.say("chart_dim") if dim else "")
    return Outcome(Status.UNMET, why=one_side) if one_side else UNMET


def _whole(document: Document) -> Iterator[Passage]:
    """The boxes of a chart bear names that are titles elsewhere, so the text is taken as it stands."""
    for page in document.pages:
        how = "html" if document.kind == "html" else "ocr" if page.how is How.OCR else "pdf"
        yield Passage(document, None if how == "html" else page.number, page.text, page.trust, how)


def offices_in(passage: Passage, offices: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return the first place of each of `offices` that the passage names."""
    found = [hits[0] for office in offices if (hits := places((office,), passage))]
    return sorted(found)

"""
`signed`: a signature block with the name and the position of the chief executive.

    - {id: signed_by_executive, check: signed, by: executive}

A typed name and position in a text document is enough (most published papers carry no ink, and the missing ink is said). A blank
block is unmet; a name read dimly from a picture is unsure; another officer's signature is unmet and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.judge.body import LEAST_TRUST, Passage
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Period, Status
from oit_checker.thai import PersonMention, PositionMention, arabic, letters, people, positions

NAME = "signed"
_AFTER = 140
_BLANK = re.compile(r"\(\s*[.…_\-]{4,}[^)]*\)")


@dataclass(frozen=True, slots=True)
class Want:
    by: str = "executive"


@dataclass(frozen=True)
class Signature:
    """A name with the position under it; `acting` where the position is held for another."""

    passage: Passage
    person: PersonMention
    post: PositionMention
    acting: bool


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the block as proof."""
    found = [s for d in view.substance for s in signatures(d, view)]
    chief = next((s for s in found if s.post.rank == 1 and not s.acting), None) or next((s for s in found if s.post.rank == 1), None)
    if chief is not None and (_stands_alone(chief) or not _blank(chief.passage.document)):
        proof = (chief.passage.evidence(chief.person.start, chief.post.end),)
        if chief.passage.trust < LEAST_TRUST or chief.acting:
            why = view.inquiry.say("signed_acting" if chief.acting else "signed_dim")
            return Outcome(Status.UNSURE, proof, why)
        return Outcome(Status.MET, proof, view.inquiry.say("signed"))
    if found and chief is None:
        other = found[0]
        proof = (other.passage.evidence(other.person.start, other.post.end),)
        return Outcome(Status.UNMET, proof, view.inquiry.say("signed_by_other"))
    return Outcome(Status.UNMET, why=view.inquiry.say("signed_blank")) if any(map(_blank, view.substance)) else UNMET


def _blank(document: Document) -> bool:
    """Dots are no matter, so a blank line is in no passage: the pages are read as they stand."""
    return any(_BLANK.search(page.text) for page in document.pages)


def _stands_alone(signature: Signature) -> bool:
    """Say whether a name begins its line, or stands in brackets: in running text it signs nothing beside a blank block."""
    line = signature.passage.text[: signature.person.start].rpartition("\n")[2].strip()
    return not line or line.endswith("(")


def signatures(document: Document, view: View) -> Iterator[Signature]:
    """Yield the names with a position right behind them, last pages first: signatures stand at the end."""
    for passage in reversed(view.inquiry.passages(document)):
        text = arabic(passage.text)
        posts = list(positions(text))
        for person in reversed(list(people(text))):
            post = next((p for p in posts if 0 <= p.start - person.end <= _AFTER), None)
            if post is not None and text[person.end : post.start].count("\n") <= 4:
                between = text[person.end : post.start]
                yield Signature(passage, person, post, bool(letters.ACTING.search(between)))

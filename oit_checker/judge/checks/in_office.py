"""
`in_office`: who signed holds the office: the name stands among the executives that the site itself shows.

    - {id: executive_in_office, check: in_office, period: fy}
"""

from __future__ import annotations

from dataclasses import dataclass

from oit_checker.judge.body import LEAST_TRUST
from oit_checker.judge.checks.signed import Signature, signatures
from oit_checker.judge.names import Kind
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Period, Status
from oit_checker.thai import PersonMention, arabic, people, positions, skeleton

NAME = "in_office"
_EXECUTIVES = "executives"
_NEAR = 90


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met when the signer is the chief executive of the executives page, unmet when that page names another, unsure without one."""
    signed = [s for d in view.substance for s in signatures(d, view)]
    signer = next((s for s in signed if s.post.rank == 1), None)
    if signer is None:
        return UNMET
    proof = signer.passage.evidence(signer.person.start, signer.post.end)
    chiefs = [(d, p) for d in _executives_pages(view) for p in chief_executives(d)]
    same = next(((d, p) for d, p in chiefs if same_person(p, signer.person)), None)
    if same is not None:
        return Outcome(Status.MET, (proof, view.proof(same[0], whole_name(same[1]), "html")))
    if not chiefs or signer.passage.trust < LEAST_TRUST:
        return Outcome(Status.UNSURE, (proof,), view.inquiry.say("in_office_unsure"))
    return _another(signer, chiefs[0][1], view)


def _another(signer: Signature, chief: PersonMention, view: View) -> Outcome:
    proof = signer.passage.evidence(signer.person.start, signer.post.end)
    return Outcome(Status.UNMET, (proof,), view.inquiry.say("in_office_other", signer=whole_name(signer.person), chief=whole_name(chief)))


def whole_name(person: PersonMention) -> str:
    return f"{person.prefix}{person.name} {person.surname}"


def _executives_pages(view: View) -> list[Document]:
    inquiry = view.inquiry
    return [d for d in inquiry.ground.documents if d.kind == "html" and _is_executives(d, view)]


def _is_executives(document: Document, view: View) -> bool:
    inquiry = view.inquiry
    own = [n.concept for n in inquiry.own_names(document) if n.kind is Kind.NAME]
    if own:
        return _EXECUTIVES in own
    return any(n.concept == _EXECUTIVES for p in inquiry.ground.pointing_at(document) for n in inquiry.link_names(p.link, p.source))


def chief_executives(document: Document) -> list[PersonMention]:
    """Return the people beside whom a page writes the post of chief executive, the nearest to each post."""
    text = arabic(document.title + "\n" + document.text)
    named = list(people(text))
    found: list[PersonMention] = []
    for post in positions(text):
        if post.rank != 1 or not named:
            continue
        nearest = min(named, key=lambda p: min(abs(p.start - post.end), abs(post.start - p.end)))
        if min(abs(nearest.start - post.end), abs(post.start - nearest.end)) <= _NEAR:
            found.append(nearest)
    return found


def same_person(one: PersonMention, other: PersonMention) -> bool:
    """Compare names on the skeleton; one may be read with a slip."""
    from rapidfuzz import fuzz

    return fuzz.ratio(skeleton(one.name + one.surname), skeleton(other.name + other.surname)) >= 85

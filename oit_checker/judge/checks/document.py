"""
`document`: the candidate holds a document that is this thing, with a body of its own.

    - {id: policy, check: document, body: 300, words: [[เก็บรวบรวม, ใช้, เปิดเผย], [ข้อมูลส่วนบุคคล]]}

That it *is* the thing follows from its own title (or from the link where it has no telling title). `body`: at least so many
characters, or a table; `words`: one word of every group stands somewhere in it.
"""

from __future__ import annotations

from dataclasses import dataclass

from oit_checker.judge.body import LEAST_TRUST, Passage, length
from oit_checker.judge.search import Groups, places
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Period, Status

NAME = "document"


@dataclass(frozen=True, slots=True)
class Want:
    body: int = 300
    words: Groups = ()


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the first words of the document's body as proof."""
    for document in view.substance:
        parts = view.inquiry.passages(document)
        if not (document.tables or length(parts) >= want.body) or not parts:
            continue
        first = _all_words(want, parts)
        if first is None:
            continue
        start, end = first[1]
        proof = first[0].evidence(start, end)
        if max(p.trust for p in parts) < LEAST_TRUST:
            return Outcome(Status.UNSURE, (proof,), view.inquiry.say("document_dim"))
        return Outcome(Status.MET, (proof,))
    return UNMET


def _all_words(want: Want, parts: tuple[Passage, ...]) -> tuple[Passage, tuple[int, int]] | None:
    """Return where the first group stands (or the body's beginning), when every group stands somewhere in the document."""
    found: list[tuple[Passage, tuple[int, int]]] = []
    for group in want.words:
        hit = next(((p, p.folded.span(*s[0])) for p in parts if (s := places(group, p))), None)
        if hit is None:
            return None
        found.append(hit)
    return found[0] if found else (parts[0], (0, min(120, len(parts[0].text))))


def has_matter(document: Document, view: View, least: int) -> bool:
    return bool(document.tables) or length(view.inquiry.passages(document)) >= least

"""
`follows`: what was done agrees with what another item's document names.

    - {id: follows_measures, check: follows, item: risk-assessment, words: [[ดำเนินการ, กิจกรรม], [ความเสี่ยง]]}

The words must stand in the body, and at least one risk or measure that the other item's documents name must be named again. Where
the other item's documents are not there, or could not be read, the answer is unsure. One paper may hold both: then a chapter of it must
be called by this item's name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from oit_checker.judge.names import Kind
from oit_checker.judge.search import Groups
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Period, Status
from oit_checker.thai import quote, skeleton

NAME = "follows"
_LEAST = 16
_OWN = 12
_MOST = 160
_MANY = 300
_SCORE = 90.0
_CHAPTER = 0.5


@dataclass(frozen=True, slots=True)
class Want:
    item: str
    words: Groups = ()


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the agreeing line."""
    hit = next(view.find(want.words), None) if want.words else None
    if want.words and hit is None:
        return UNMET
    other = [d for d in view.inquiry.ground.documents if d not in view.documents and _is(d, want.item, view) and view.inquiry.has_body(d)]
    proof = view.outcome(hit).evidence
    if not other and _holds_both(want, view):
        return Outcome(Status.MET, proof)
    if not other:
        return Outcome(Status.UNSURE, proof, view.inquiry.say("follows_nothing"))
    shared = _shared(view, other)
    if shared is None:
        return Outcome(Status.UNSURE, proof, view.inquiry.say("follows_unsure"))
    return Outcome(Status.MET, (*proof[:1], view.proof(shared[0], shared[1], "html" if shared[0].kind == "html" else "pdf")))


def _is(document: Document, concept: str, view: View) -> bool:
    inquiry = view.inquiry
    own = [n for n in inquiry.own_names(document) if n.kind is Kind.NAME]
    if own:
        return any(n.concept == concept for n in own)
    return any(n.concept == concept for p in inquiry.ground.pointing_at(document) for n in inquiry.link_names(p.link, p.source))


def _holds_both(want: Want, view: View) -> bool:
    """Say whether the candidate is the other item's paper and has a chapter of its own for this one."""
    both = [d for d in view.substance if _is(d, want.item, view)]
    lines = (line for d in both for p in view.inquiry.passages(d) for line in p.text.split("\n"))
    return any(
        n.concept == view.item.concept and n.kind is Kind.NAME and n.share >= _CHAPTER for x in lines for n in view.inquiry.namer.named(x)
    )


def _shared(view: View, other: list[Document]) -> tuple[Document, str] | None:
    """Return a risk or measure of the other documents that the candidate's body names again."""
    theirs = sorted({s for d in other for s in phrases(d, view)}, key=lambda s: (-len(s), s))[:_MANY]
    for passage in view.passages:
        for phrase in theirs:
            found = fuzz.partial_ratio_alignment(phrase, passage.folded.skeleton, score_cutoff=_SCORE)
            if found is not None:
                return passage.document, quote(passage.text, *passage.folded.span(found.dest_start, found.dest_end))
    return None


def phrases(document: Document, view: View) -> set[str]:
    """Return the skeletons of a document's cells and lines that name a risk or a measure of their own, not only the column heads."""
    lines = (piece for p in view.inquiry.passages(document) for piece in re.split(r"[\n|;•·\t]| {2,}|\d+[.)]\s", p.text))
    cells = (cell for table in document.tables for row in table.rows for cell in row)
    folded = {skeleton(piece)[:_MOST] for piece in (*cells, *lines)}
    common = _common(view.inquiry.edition.vocabulary["risk_words"])
    return {f for f in folded if len(f) >= _LEAST and len(common.sub("", f)) >= _OWN and not view.inquiry.namer.named(f)}


@lru_cache(maxsize=8)
def _common(words: tuple[str, ...]) -> re.Pattern[str]:
    """What every such paper says, whatever its risks are; figures too."""
    return re.compile("|".join([*(re.escape(skeleton(word)) for word in words), r"\d+"]))

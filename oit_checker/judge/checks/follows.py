"""
`follows`: what was done agrees with what another item's document names.

    - {id: follows_measures, check: follows, item: risk-assessment, words: [[ดำเนินการ, กิจกรรม], [ความเสี่ยง]]}

The words must stand in the body, and at least one risk or measure that the other item's documents name must be named again. Where
the other item's documents are not there, or could not be read, the answer is unsure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from oit_checker.judge.names import Kind
from oit_checker.judge.search import Groups
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Period, Status
from oit_checker.thai import skeleton

NAME = "follows"
_LEAST = 14
_MOST = 160
_SCORE = 82.0


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
    if not other:
        return Outcome(Status.UNSURE, proof, "ไม่พบเอกสารของข้อที่ต้องสอดคล้องกัน จึงเทียบไม่ได้ โปรดตรวจด้วยตา")
    shared = _shared(view, other)
    if shared is None:
        return Outcome(Status.UNSURE, proof, "พบการดำเนินการ แต่เทียบกับมาตรการในเอกสารอีกข้อไม่ได้ โปรดตรวจด้วยตาว่าสอดคล้องกัน")
    return Outcome(Status.MET, (*proof[:1], view.proof(shared[0], shared[1], "html" if shared[0].kind == "html" else "pdf")))


def _is(document: Document, concept: str, view: View) -> bool:
    inquiry = view.inquiry
    own = [n for n in inquiry.own_names(document) if n.kind is Kind.NAME]
    if own:
        return any(n.concept == concept for n in own)
    return any(n.concept == concept for p in inquiry.ground.pointing_at(document) for n in inquiry.link_names(p.link, p.source))


def _shared(view: View, other: list[Document]) -> tuple[Document, str] | None:
    theirs = {s for d in other for p in view.inquiry.passages(d) for s in phrases(p.text)}
    for passage in view.passages:
        for line in passage.text.split("\n"):
            for phrase in phrases(line):
                if phrase in theirs or any(
                    fuzz.ratio(phrase, t) >= _SCORE for t in theirs if abs(len(t) - len(phrase)) < 0.35 * len(phrase)
                ):
                    return passage.document, line.strip()[:200]
    return None


def phrases(text: str) -> list[str]:
    """Return the skeletons of the lines and cells that may name a risk or a measure."""
    pieces = (skeleton(piece) for piece in re.split(r"[\n|;•·\t]| {2,}|\d+[.)]\s", text))
    telling = ("ความเสยง", "มาตรการ", "การ", "ทจรต", "ตรวจสอบ", "เบกจาย", "จดซอ", "อนญาต")
    return [p[:_MOST] for p in pieces if len(p) >= _LEAST and any(word in p for word in telling) and not p.startswith("การประเมนความเสยง")]

"""A candidate as the checks see it: its body text, tables, forms, pictures and links, and the site around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from oit_checker.judge.body import LEAST_TRUST, Passage, evidence
from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.search import Groups, Hit, find_groups
from oit_checker.model import Candidate, Document, Evidence, Form, Image, Item, Link, Region, Status, Table


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one look found. `why` is a sentence, or "" where the rule's own sentence says it."""

    status: Status
    evidence: tuple[Evidence, ...] = ()
    why: str = ""

    @property
    def met(self) -> bool:
        return self.status is Status.MET


UNMET = Outcome(Status.UNMET)


@dataclass(frozen=True)
class View:
    """One candidate of one item. Pure: the same candidate always shows the same."""

    item: Item
    candidate: Candidate
    inquiry: Inquiry
    year: int | None = None  # the year that brought these documents together

    @property
    def fy(self) -> int:
        return self.inquiry.fy

    @property
    def documents(self) -> tuple[Document, ...]:
        return self.candidate.documents

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(p for d in self.substance for p in self.inquiry.passages(d))

    @cached_property
    def tables(self) -> tuple[tuple[Document, Table], ...]:
        return tuple((d, t) for d in self.documents for t in d.tables)

    @cached_property
    def forms(self) -> tuple[tuple[Document, Form], ...]:
        return tuple((d, f) for d in self.documents for f in d.forms if not f.is_search and not f.is_login)

    @cached_property
    def images(self) -> tuple[tuple[Document, Image], ...]:
        return tuple((d, i) for d in self.documents for i in d.images if i.region is Region.MAIN)

    def links(self, *, main_only: bool = True) -> Iterator[tuple[Document, Link]]:
        for document in self.documents:
            for link in document.links:
                if link.region is Region.MAIN or not main_only:
                    yield document, link

    @cached_property
    def substance(self) -> tuple[Document, ...]:
        """The documents that hold the matter: files, and web pages that are more than a list of links; all of them where none does."""
        return tuple(d for d in self.documents if self.inquiry.is_substantial(d)) or self.documents

    def find(self, groups: Groups, within: int | None = None, figure: bool = False, told: bool = False) -> Iterator[Hit]:
        return find_groups(groups, self.passages, within, figure, told)

    def outcome(self, hit: Hit | None, how: str | None = None) -> Outcome:
        """Return met with proof for a hit that can be trusted, unsure for one dimly read, unmet for none."""
        if hit is None:
            return UNMET
        proof = (hit.passage.evidence(*hit.range, how=how),)
        if hit.passage.trust < LEAST_TRUST:
            return Outcome(Status.UNSURE, proof, self.inquiry.say("words_dim"))
        return Outcome(Status.MET, proof)

    def trusted(self, passage: Passage) -> Status:
        """Return met for words that can be trusted, unsure for words dimly read."""
        return Status.MET if passage.trust >= LEAST_TRUST else Status.UNSURE

    def spoken(self, link: Link, otherwise: str, address: str = "") -> str:
        """Return a link's words with its address; the sentence `otherwise` stands for words that it lacks."""
        return f"{link.text or link.label or self.inquiry.say(otherwise)} {address or link.url}"

    def proof(self, document: Document, words: str, how: str, page: int | None = None) -> Evidence:
        return evidence(document, words, how, page)


def best(outcomes: Iterator[Outcome]) -> Outcome:
    """Return the first met outcome, else the first unsure one, else the first of the others."""
    others: list[Outcome] = []
    for outcome in outcomes:
        if outcome.met:
            return outcome
        others.append(outcome)
    order = (Status.UNREAD, Status.UNSURE, Status.WRONG_YEAR, Status.NEAR_MISS, Status.UNMET)
    return min(others, key=lambda o: order.index(o.status) if o.status in order else len(order), default=UNMET)

"""
`months`: each month of the first half of the fiscal year has its table or paper.

    - {id: months, check: months, period: first_half_months}

A month is shown by a file that names it in its head, by a table or section of a page under its name, or by a line that declares
it empty ("เดือนธันวาคม 2566 ไม่มีการจัดซื้อจัดจ้าง"). A list of links shows no month: the files behind it do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.judge.search import places
from oit_checker.judge.view import Outcome, View
from oit_checker.model import Document, Evidence, Period, Status
from oit_checker.thai import MONTH_BEFORE, MonthMention, fiscal_year, months, quote, short_month, skeleton

NAME = "months"
_HEAD = 700
Month = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met when all six months are shown, else unmet (or wrong_year) with the months that lack."""
    wanted = first_half(view.fy)
    shown: dict[Month, Evidence] = {}
    others: set[Month] = set()
    for document in view.documents:
        for month, proof in shown_months(document, view):
            if month in wanted:
                shown.setdefault(month, proof)
            else:
                others.add(month)
    lacking = [m for m in wanted if m not in shown]
    if not lacking:
        return Outcome(Status.MET, tuple(shown[m] for m in wanted))
    proofs = tuple(shown[m] for m in wanted if m in shown)
    if not shown and others:
        years = ", ".join(sorted({str(fiscal_year(y, m)) for y, m in others}))
        return Outcome(Status.WRONG_YEAR, why=view.inquiry.say("months_other_year", years=years, previous=view.fy - 1, year=view.fy))
    names = ", ".join(f"{short_month(m)} {y}" for y, m in lacking)
    return Outcome(Status.UNMET, proofs, view.inquiry.say("months_lack", count=len(shown), months=names))


def first_half(fy: int) -> tuple[Month, ...]:
    """Return the six months (year, month) of the first half of the Buddhist fiscal year `fy`."""
    return tuple((fy - 1, m) for m in (10, 11, 12)) + tuple((fy, m) for m in (1, 2, 3))


def shown_months(document: Document, view: View) -> Iterator[tuple[Month, Evidence]]:
    """Yield the months that a document shows, each with its proof."""
    for text, start_page in _places(document, view):
        for mention in months(text):
            year = mention.year or _year_from_fiscal(document, view, mention)
            if year and mention.day is None:
                words = quote(text, mention.start, mention.end)
                yield (year, mention.month), view.proof(document, words, "html" if document.kind == "html" else "pdf", start_page)


def _places(document: Document, view: View) -> Iterator[tuple[str, int | None]]:
    """The stretches of text where a month's name stands for a month that is shown."""
    for table in document.tables:
        yield f"{table.caption}\n{table.heading}", table.page
    if document.kind == "html":
        for section in document.sections:
            if section.tables or _declares_empty(section.text, view):
                yield section.heading, None
        declared = [line for line in document.text.split("\n") if _declares_empty(line, view)]
        if document.tables or declared:
            yield document.title, None
        yield from ((line, None) for line in declared)
        return
    yield document.title, 1
    for page in document.pages:
        yield page.text[:_HEAD], page.number
        for mention in months(page.text[_HEAD:]):
            if MONTH_BEFORE.search(page.text[_HEAD : _HEAD + mention.start][-25:]):
                yield page.text[_HEAD + mention.start : _HEAD + mention.end + 20], page.number


def _year_from_fiscal(document: Document, view: View, mention: MonthMention) -> int | None:
    said = view.inquiry.about(document).years
    if len(said) != 1:
        return None
    return said[0] - 1 if mention.month >= 10 else said[0]


def _declares_empty(text: str, view: View) -> bool:
    folded = skeleton(text)
    return any(skeleton(w) in folded for w in view.inquiry.edition.vocabulary["declared_empty"])


def says_empty(document: Document, view: View) -> bool:
    """Say whether a paper declares that there was nothing in its period."""
    words = view.inquiry.edition.vocabulary["declared_empty"]
    return bool(words) and any(places(words, passage) for passage in view.inquiry.passages(document))


def is_monthly(document: Document, view: View) -> bool:
    """Say whether a file is the paper of one of the six months."""
    wanted = set(first_half(view.fy))
    return document.kind != "html" and any(month in wanted for month, _ in shown_months(document, view))

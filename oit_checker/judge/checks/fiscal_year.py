"""
`fiscal_year`: the document is about the period that the edition asks for.

    - {id: year, check: fiscal_year, period: fy}        # or covers_fy, previous_fy, fy_or_previous, first_half
    - {id: year, check: fiscal_year, period: fy, dated: true, least: 3}      # dates of entries count (news, notices)
    - {id: year, check: fiscal_year, period: fy, dated: true, entries: true}      # and a year in their text does not
    - {id: multi_year_plan, check: fiscal_year, many: true}      # about more than one year, whichever
    - {id: previous_result, check: fiscal_year, period: previous_fy, near: [ผลการประเมิน]}      # a year beside these words
    - {id: year, check: fiscal_year, period: fy, near: [ประกาศ ณ วันที่], posted: [เผยแพร่เมื่อ]}  # `posted` where no year is beside `near`

The year a document is about decides; its date only where it names no year. A year of a law, a letter's number, a link's text, a
file name or an upload folder never does. A document that was read whole and names no year is unmet; where only the page around it
names one the answer is unsure. Part of a half year is unmet; another period only is wrong_year.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from oit_checker.judge.body import LEAST_TRUST, Passage
from oit_checker.judge.checks.halves import half_outcome
from oit_checker.judge.period import About
from oit_checker.judge.search import places
from oit_checker.judge.view import Outcome, View
from oit_checker.model import Document, Evidence, How, Period, Status
from oit_checker.thai import YearKind, dates, fiscal_year, has_unread_year, quote, years

NAME = "fiscal_year"
_NEAR = 150
_BEHIND = 24
_TELLING, _BESIDE = 8, 60


@dataclass(frozen=True, slots=True)
class Want:
    near: tuple[str, ...] = ()
    posted: tuple[str, ...] = ()
    dated: bool = False
    least: int = 1
    entries: bool = False  # what is dated otherwise is not of the year because its text names it
    many: bool = False


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the words that name the year; wrong_year names the years found."""
    if want.many:
        return _many(view)
    wanted = wanted_years(period or Period.FY, view)
    outcome = _answer(want, view, period, wanted)
    # A number that a picture shows and nobody could tell may be the year asked for.
    blames = outcome.status in (Status.WRONG_YEAR, Status.UNMET)
    return replace(outcome, status=Status.UNSURE, why=view.inquiry.say("year_unreadable")) if blames and _is_unread(view) else outcome


def _answer(want: Want, view: View, period: Period | None, wanted: tuple[int, ...]) -> Outcome:
    if want.near:
        return _near(want.near, view, wanted, want.posted) or _near(want.posted, view, wanted) or Outcome(Status.UNMET)
    if want.dated:
        return _dated(want, view, wanted)
    if period is Period.FIRST_HALF:
        return half_outcome(view)
    return _about(view, wanted)


def _is_unread(view: View) -> bool:
    return any(page.how is How.OCR and has_unread_year(page.text) for d in view.substance for page in d.pages)


def wanted_years(period: Period, view: View) -> tuple[int, ...]:
    match period:
        case Period.PREVIOUS_FY:
            return (view.fy - 1,)
        case Period.FY_OR_PREVIOUS:
            return (view.fy, view.fy - 1)
        case Period.FY | Period.COVERS_FY | Period.FIRST_HALF | Period.FIRST_HALF_MONTHS:
            return (view.fy,)


def _many(view: View) -> Outcome:
    found = next((d for d in view.substance if len(view.inquiry.about(d).years) > 1), None)
    return _met(view, found, view.inquiry.about(found)) if found else Outcome(Status.UNMET)


def _about(view: View, wanted: tuple[int, ...]) -> Outcome:
    said = [(d, view.inquiry.about(d)) for d in view.substance]
    for document, about in said:
        if set(about.years) & set(wanted) and (document.kind != "html" or view.inquiry.has_body(document)):
            return _met(view, document, about)
    proof = _named_in_body(view, wanted)
    if proof is not None:
        return proof
    others = sorted({y for _, about in said for y in about.years})
    if any(view.inquiry.is_dim(d) and about.says_nothing for d, about in said):
        return Outcome(Status.UNSURE, why=view.inquiry.say("year_unreadable"))
    if others:
        return _wrong(view, said, others, wanted)
    return _outside(view, wanted)


def _met(view: View, document: Document, about: About) -> Outcome:
    trust = next((p.trust for p in document.pages if p.number == (about.page or 1)), 1.0)
    how = "html" if document.kind == "html" else "ocr" if trust < 1 and document.kind == "image" else "pdf"
    proof = view.proof(document, about.quote, how, about.page)
    if trust < LEAST_TRUST:
        return Outcome(Status.UNSURE, (proof,), view.inquiry.say("year_dim"))
    return Outcome(Status.MET, (proof,))


def _named_in_body(view: View, wanted: tuple[int, ...]) -> Outcome | None:
    """A web page may hold several years one under another: a heading or sentence with the wanted one is enough."""
    for document in view.substance:
        if document.kind != "html" or not view.inquiry.has_body(document):
            continue
        text = view.inquiry.own_pages(document)[0].text
        own = view.inquiry.about(document).years
        for mention in years(text):
            if own and not set(own) & set(mention.years) and document.title in _line_of(text, mention.start):
                continue  # the paper's own year stands against its title's
            if mention.kind in (YearKind.FISCAL, YearKind.RANGE, YearKind.LABELLED) and set(mention.years) & set(wanted):
                return Outcome(Status.MET, (view.proof(document, quote(text, mention.start, mention.end), "html"),))
    return None


def _line_of(text: str, place: int) -> str:
    return text[text.rfind("\n", 0, place) + 1 :].partition("\n")[0]


def _wrong(view: View, said: list[tuple[Document, About]], others: list[int], wanted: tuple[int, ...]) -> Outcome:
    document, about = next((d, a) for d, a in said if a.years)
    proof = view.proof(document, about.quote, "html" if document.kind == "html" else "pdf", about.page)
    names = ", ".join(map(str, others[:6]))
    if any(p.trust < LEAST_TRUST for p in document.pages):
        return Outcome(Status.UNSURE, (proof,), view.inquiry.say("other_year_dim", years=names))
    need = view.inquiry.say("word_or").join(map(str, wanted))
    return Outcome(Status.WRONG_YEAR, (proof,), view.inquiry.say("other_year", years=names, wanted=need, words=about.quote))


def _outside(view: View, wanted: tuple[int, ...]) -> Outcome:
    """No year inside: one that stands only on the page, link or file name around it makes the answer unsure."""
    around = [d.title for d in view.documents if d not in view.substance] + [w for d in view.documents for w in _pointing_words(view, d)]
    for words in around:
        if any(set(m.years) & set(wanted) for m in years(words)):
            return Outcome(Status.UNSURE, why=view.inquiry.say("year_around", words=words[:80]))
    return Outcome(Status.UNMET, why=view.inquiry.say("year_lacks", wanted=wanted[0]))


def _pointing_words(view: View, document: Document) -> Iterator[str]:
    for pointer in view.inquiry.ground.pointing_at(document):
        yield from (pointer.link.text, pointer.link.label, pointer.link.heading)
        yield from _rows_of(pointer.link.text, pointer.source)


def _rows_of(words: str, page: Document) -> Iterator[str]:
    """Yield the lines of a list in which a link stands with something beside it, such as a date."""
    if len(words) >= _TELLING:
        yield from (line for part in page.pages for line in part.text.split("\n") if words in line and len(line) < len(words) + _BESIDE)


def _near(words: tuple[str, ...], view: View, wanted: tuple[int, ...], but: tuple[str, ...] = ()) -> Outcome | None:
    """Look at the years near `words`; one right behind a word of `but` is not theirs."""
    others: set[int] = set()
    for passage in view.passages:
        # A date of October to December belongs to the fiscal year that follows its own.
        dated = [(d.start, d.end, fiscal_year(d.year, d.month)) for d in dates(passage.text)]
        for mention in years(passage.text):
            if mention.kind in (YearKind.LAW, YearKind.NUMBER) or _follows(but, passage, mention.start):
                continue
            if not _stands_near(words, passage, mention.start, mention.end):
                continue
            said = {y for first, last, y in dated if first <= mention.start < last} | set(mention.years)
            if said & set(wanted):
                low = max(0, mention.start - 60)
                return Outcome(Status.MET, (passage.evidence(low, mention.end),))
            others |= said
    if others:
        names = ", ".join(map(str, sorted(others)[:6]))
        return Outcome(Status.WRONG_YEAR, why=view.inquiry.say("other_year_near", years=names, wanted=wanted[0]))
    return None


def _stands_near(words: tuple[str, ...], passage: Passage, start: int, end: int) -> bool:
    for low, high in places(words, passage):
        first, last = passage.folded.span(low, high)
        if first - _NEAR <= end and start <= last + _NEAR:
            return True
    return False


def _follows(words: tuple[str, ...], passage: Passage, start: int) -> bool:
    return any(0 <= start - passage.folded.span(*place)[1] <= _BEHIND for place in places(words, passage))


def _dated(want: Want, view: View, wanted: tuple[int, ...]) -> Outcome:
    """Count the dates of entries; the calendar year of that number is accepted beside the fiscal year."""
    found: dict[str, Evidence] = {}
    others: set[int] = set()
    for document in view.documents:
        for page in document.pages[:40]:
            for mention in dates(page.text):
                year = fiscal_year(mention.year, mention.month)
                if {year, mention.year} & set(wanted):
                    number = None if document.kind == "html" else page.number
                    proof = view.proof(document, quote(page.text, mention.start, mention.end), "html" if number is None else "pdf", number)
                    found.setdefault(f"{document.resource.url} {mention.start}", proof)
                else:
                    others.add(year)
    about = _about(view, wanted)
    if len(found) >= want.least:
        return Outcome(Status.MET, tuple(found.values())[:3])
    if not found and (not others or (about.met and not want.entries)):
        return about
    newest = max(others) if others else wanted[0]
    if found:
        return Outcome(Status.UNMET, tuple(found.values()), view.inquiry.say("few_entries", count=len(found), wanted=wanted[0]))
    return Outcome(Status.WRONG_YEAR, why=view.inquiry.say("old_entries", newest=newest, wanted=wanted[0]))

"""Whether a candidate covers the first half of the fiscal year, by ranges, quarters, half-year words or months named one by one."""

from __future__ import annotations

from oit_checker.judge.body import LEAST_TRUST, Passage
from oit_checker.judge.checks.months import first_half
from oit_checker.judge.search import places
from oit_checker.judge.view import Outcome, View
from oit_checker.model import Document, Evidence, Page, Status
from oit_checker.thai import SpanMention, fiscal_year, months, quote, spans

Month = tuple[int, int]


def half_outcome(view: View) -> Outcome:
    """Return met when every month from October to March of the year is covered, unmet for a part, wrong_year for another period."""
    wanted = set(first_half(view.fy))
    covered: set[Month] = set()
    proofs: list[Evidence] = []
    trust = 1.0
    for document in view.substance:
        months_covered, proof, dim = _covered(document, view)
        if months_covered & wanted:
            covered |= months_covered
            proofs += [proof] if proof else []
            trust = min(trust, dim)
    if wanted <= covered:
        status = Status.MET if trust >= LEAST_TRUST else Status.UNSURE
        return Outcome(status, tuple(proofs[:3]), "" if status is Status.MET else view.inquiry.say("half_dim"))
    return _gap(view, covered & wanted, tuple(proofs[:3]))


def _gap(view: View, part: set[Month], proofs: tuple[Evidence, ...]) -> Outcome:
    if any(view.inquiry.is_dim(d) and view.inquiry.about(d).says_nothing for d in view.substance):
        return Outcome(Status.UNSURE, proofs, view.inquiry.say("half_unreadable"))
    say = view.inquiry.say
    half = say("half", previous=view.fy - 1, year=view.fy)
    said = sorted({y for d in view.substance for y in view.inquiry.about(d).years})
    if part:
        return Outcome(Status.UNMET, proofs, say("half_part", count=len(part), half=half))
    other = next(filter(None, (_other_range(d, view) for d in view.substance)), None)
    if other:
        return Outcome(Status.WRONG_YEAR, (other[1],), say("half_other_year", years=other[0], half=half))
    if said and view.fy not in said:
        about = next((d, a) for d in view.substance if (a := view.inquiry.about(d)).years)
        proof = view.proof(about[0], about[1].quote, "html" if about[0].kind == "html" else "pdf", about[1].page)
        return Outcome(Status.WRONG_YEAR, (proof,), say("half_other_year", years=", ".join(map(str, said[:5])), half=half))
    if said:
        return Outcome(Status.UNMET, why=say("half_lacks", year=view.fy, half=half))
    return Outcome(Status.UNMET, why=say("half_unsaid", half=half))


def _other_range(document: Document, view: View) -> tuple[str, Evidence] | None:
    """Return the year of the months that a document says it covers, with the words, where none of them is asked for."""
    for page, span in _told(document, view, set(first_half(view.fy))):
        if months(page.text[span.start : span.end]) and fiscal_year(*span.last) != view.fy:
            proof = view.proof(document, quote(page.text, span.start, span.end), "html" if document.kind == "html" else "pdf", page.number)
            return str(fiscal_year(*span.last)), proof
    return None


def _covered(document: Document, view: View) -> tuple[set[Month], Evidence | None, float]:
    """Return the months that a document covers, the words that say so, and how far they can be trusted."""
    web = document.kind == "html"
    found: set[Month] = set()
    proof: Evidence | None = None
    trust = 1.0
    wanted = set(first_half(view.fy))
    for page, span in _told(document, view, wanted):
        found |= set(_run(span.first, span.last))
        if proof is None:
            proof = view.proof(document, quote(page.text, span.start, span.end), "html" if web else "pdf", None if web else page.number)
            trust = page.trust
    named = found | _months_named(document, view)
    # Where the paper names its months and they are others, "6 months" speaks of those.
    if not wanted <= named and (not found or found & wanted) and _says_half(document, view):
        named |= wanted
    return named, proof or _year_proof(document, view), trust


def _told(document: Document, view: View, wanted: set[Month]) -> list[tuple[Page, SpanMention]]:
    """Return the ranges that a document tells; where those from month to month are other ones, "6 months of 2567" above them is not."""
    told = [(page, span) for page in view.inquiry.own_pages(document) for span in spans(page.text)]
    exact = [(page, span) for page, span in told if months(page.text[span.start : span.end])]
    return told if any(wanted & set(_run(s.first, s.last)) for _, s in exact) else exact or told


def _run(first: Month, last: Month) -> list[Month]:
    count = (last[0] - first[0]) * 12 + last[1] - first[1]
    return [(first[0] + (first[1] - 1 + i) // 12, (first[1] - 1 + i) % 12 + 1) for i in range(min(count, 36) + 1)]


def _months_named(document: Document, view: View) -> set[Month]:
    """Months named one by one, as in the header of a table: their year is the document's fiscal year where they bear none."""
    said = view.inquiry.about(document).years
    fy = view.fy if view.fy in said else said[0] if said else None
    found: set[Month] = set()
    for page in view.inquiry.own_pages(document):
        for mention in months(page.text):
            if mention.day is not None:
                continue
            year = mention.year or (None if fy is None else fy - 1 if mention.month >= 10 else fy)
            if year is not None and (mention.year is None or fiscal_year(mention.year, mention.month) == fiscal_year(year, mention.month)):
                found.add((year, mention.month))
    # A single month in passing (a date) covers nothing.
    return found if len(found) >= 3 else set()


def _says_half(document: Document, view: View) -> bool:
    said = view.inquiry.about(document)
    if view.fy not in said.years:
        return False
    vocabulary = view.inquiry.edition.vocabulary
    texts = (*view.inquiry.passages(document), Passage(document, None, document.title, 1.0, document.kind))
    return any(_speaks(passage, vocabulary["half_year"], vocabulary["second_half"]) for passage in texts)


def _speaks(passage: Passage, words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Say whether one of `words` stands there, and not only inside one of `others`."""
    taken = places(others, passage)
    return any(not any(low < end and start < high for low, high in taken) for start, end in places(words, passage))


def _year_proof(document: Document, view: View) -> Evidence | None:
    said = view.inquiry.about(document)
    return view.proof(document, said.quote, "html" if document.kind == "html" else "pdf", said.page) if said.quote else None

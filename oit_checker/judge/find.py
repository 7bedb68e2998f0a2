"""Which documents together may be the evidence of an item: one candidate a period, undated papers joining each."""

from __future__ import annotations

from collections.abc import Iterator

from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.leads import Lead, Leads
from oit_checker.judge.names import Kind
from oit_checker.judge.owner import other_owner
from oit_checker.judge.parts import by_year
from oit_checker.judge.view import View
from oit_checker.model import Candidate, Document, Item, Nearest, Region
from oit_checker.thai import YearKind, years

_MOST = 400  # documents of one candidate
_WEAK = 0.5
_ON_LISTS = frozenset({"channel", "answers", "account", "contact", "people", "chart", "survey_code"})


def candidates(item: Item, leads: Leads, inquiry: Inquiry) -> tuple[View, ...]:
    """Return the candidates of `item`, each to be judged whole; the order of the site's documents does not matter."""
    if item.find.gather == "site":
        return (View(item, Candidate(_whole_site(inquiry)), inquiry),)
    documents = tuple(_own(item, leads.of(item.concept), inquiry))
    if not documents:
        return ()
    if _asks_for_matter(item) and not any(map(inquiry.is_substantial, documents)):
        return ()
    if item.find.gather == "all":
        return (View(item, Candidate(documents[:_MOST]), inquiry),)
    return tuple(_by_period(item, documents, inquiry))


def _asks_for_matter(item: Item) -> bool:
    """Say whether an item is proved by what documents say: then pages that only list papers, none of them good, are no candidate."""
    return not any(look.check in _ON_LISTS for element in item.require for look in element.looks)


def _whole_site(inquiry: Inquiry) -> tuple[Document, ...]:
    return tuple(d for d in inquiry.ground.documents if d.kind == "html")


def _own(item: Item, leads: tuple[Lead, ...], inquiry: Inquiry) -> Iterator[Document]:
    """The documents that are taken for the thing itself, hold something, and are not another agency's."""
    good = [lead for lead in leads if lead.kind is Kind.NAME and why_not(item, lead, inquiry) == ""]
    named = any(lead.strength > _WEAK for lead in good)
    for lead in good:
        if inquiry.is_dim(lead.document) and asks_for_channel(item):
            continue  # what a picture says of a channel is no channel
        # Papers known by their words alone speak only where nothing is named.
        if lead.strength > _WEAK or not named:
            yield from by_year(lead.document) or (lead.document,)


def contested(item: Item, leads: Leads, inquiry: Inquiry) -> Iterator[View]:
    """Yield, one by one, the papers that a link puts up for the item and that call themselves another's: one paper may serve two items."""
    for lead in leads.of(item.concept):
        document = lead.document
        if not lead.contested:
            continue
        for paper in (document, *_papers_of(document, inquiry)):
            if inquiry.has_body(paper) and inquiry.is_substantial(paper) and not _of_others(item, paper, inquiry):
                yield View(item, Candidate((paper,)), inquiry)


def _papers_of(page: Document, inquiry: Inquiry) -> Iterator[Document]:
    """Yield the files that a web page shows or leads to."""
    targets = (inquiry.ground.target(link) for link in page.links if link.region is Region.MAIN)
    yield from {id(t): t for t in targets if page.kind == "html" and t is not None and t.kind != "html"}.values()


def _of_others(item: Item, document: Document, inquiry: Inquiry) -> bool:
    """Say whether a paper can be nothing of this office's: a blank form, another agency's."""
    return inquiry.is_blank_form(document) or bool(other_owner(item, document, inquiry))


def asks_for_channel(item: Item) -> bool:
    """Say whether all that an item asks for is a channel of the site: a form, a chat, an account on it."""
    return all(look.check in ("channel", "reachable") for element in item.require for look in element.looks)


def why_not(item: Item, lead: Lead, inquiry: Inquiry) -> str:
    """Return why a lead is no evidence (a sentence), or ""."""
    document = lead.document
    if lead.kind is Kind.ABOUT:
        return inquiry.say("about_paper")
    if lead.kind is Kind.NEAR:
        return lead.why or inquiry.say("other_kind")
    if inquiry.is_blank_form(document):
        return inquiry.say("blank_form")
    unread = document.kind != "html" and (document.trouble is not None or inquiry.is_dim(document))
    if not inquiry.has_body(document) and not unread and not _leads_on(document, inquiry):
        return inquiry.say("no_body")
    other = other_owner(item, document, inquiry)
    return inquiry.say("of_agency", agency=other) if other else ""


def _leads_on(document: Document, inquiry: Inquiry) -> bool:
    """A list of links has no body of its own, but may be the place where a channel or an account stands."""
    return any(link.url and inquiry.ground.target(link) is None for link in document.links if link.region is Region.MAIN)


def _by_period(item: Item, documents: tuple[Document, ...], inquiry: Inquiry) -> Iterator[View]:
    dated = {id(d): _years(d, inquiry) for d in documents}
    undated = tuple(d for d in documents if not dated[id(d)])
    named = sorted({year for d in documents for year in dated[id(d)]}, reverse=True)
    groups: dict[tuple[int, ...], tuple[int, tuple[Document, ...]]] = {}
    for year in sorted(named, key=lambda y: (y != inquiry.fy, -y)):
        together = tuple(d for d in documents if year in dated[id(d)]) + undated
        groups.setdefault(tuple(map(id, together)), (year, together[:_MOST]))
    for year, together in groups.values():
        yield View(item, Candidate(together), inquiry, year)
    if undated and not named:
        yield View(item, Candidate(undated[:_MOST]), inquiry)


def _years(document: Document, inquiry: Inquiry) -> tuple[int, ...]:
    """The years of a file are those it is about; a web page belongs to every year that its own body names."""
    said = inquiry.about(document)
    if document.kind != "html":
        return said.years
    if not inquiry.is_substantial(document):
        return ()
    if said.kind == "range":
        return said.years
    own = {y for m in years(document.title) if m.kind not in (YearKind.LAW, YearKind.DATE) for y in m.years}
    if own:
        return tuple(sorted(own))
    named = {y for m in years(document.text[:200_000]) if m.kind in (YearKind.FISCAL, YearKind.LABELLED) for y in m.years}
    return tuple(sorted(named | set(said.years)))


def nearest(item: Item, leads: Leads, inquiry: Inquiry, chosen: View | None, most: int = 3) -> tuple[Nearest, ...]:
    """Return up to `most` documents that looked right and were not, with the reason."""
    used = {id(d) for d in chosen.documents} if chosen else set()
    found: dict[str, Nearest] = {}
    for lead in leads.of(item.concept):
        document = lead.document
        why = why_not(item, lead, inquiry) or ("" if id(document) in used else _of_other_years(document, inquiry))
        if why and document.resource.url not in found:
            found[document.resource.url] = Nearest(document.resource.url, document.title, why)
    return tuple(found.values())[:most]


def _of_other_years(document: Document, inquiry: Inquiry) -> str:
    said = inquiry.about(document)
    return inquiry.say("of_years", years=", ".join(map(str, said.years[:5]))) if said.years else inquiry.say("less_whole")

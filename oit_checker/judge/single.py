"""One document alone: which concepts it may be evidence of, and which years it is about (`oit read`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime

from oit_checker.judge.build import is_cover, is_front_matter, says_little, shows_executives
from oit_checker.judge.ground import Ground
from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.look import look_at
from oit_checker.judge.names import Kind
from oit_checker.judge.period import about, names_fiscal_year, of_its_date
from oit_checker.judge.search import stands
from oit_checker.judge.view import View
from oit_checker.model import Candidate, Capture, Document, Edition, Element, Item, Site, Status
from oit_checker.thai import YearKind, portraits, skeleton, years

_NOT_ALONE = frozenset({"reachable", "survey_code", "account", "in_office", "follows", "fiscal_year", "months"})
_FLOOR = 0.35
_DIM = 0.4
_PORTRAITS = 0.75
_POSTER = 1_500
_SIGNS_WITHIN = 600


def about_years(document: Document) -> tuple[int, ...]:
    """Return the Buddhist fiscal years that a document is about, likeliest first; the year of its number where it bears no other.

    A calendar year ("ประจำปี 2566") or a year named in passing leaves open which fiscal year is meant: that of its date is said too.
    """
    said = about(document).years
    if not said:
        if alone := _by_itself(document):
            return alone
        numbered = Counter(y for page in document.pages[:3] for m in years(page.text) if m.kind is YearKind.NUMBER for y in m.years)
        return tuple(year for year, _ in numbered.most_common(1))
    dated = () if names_fiscal_year(document) else of_its_date(document).years
    return tuple(dict.fromkeys((*said, *dated)))


def _by_itself(document: Document) -> tuple[int, ...]:
    """The year that stands large by itself on a poster: alone on its line, and the only one that does."""
    if len(document.text) > _POSTER:
        return ()
    lines = [line.strip() for line in document.text.split("\n") if len(line.strip()) == 4]
    found = {m.years[0] for line in lines for m in years(line) if m.kind is YearKind.BARE}
    return tuple(found) if len(found) == 1 else ()


def concepts(document: Document, edition: Edition) -> tuple[tuple[str, float], ...]:
    """Return (concept, score 0–1) for what `document` may be evidence of, best first; () when it proves nothing."""
    if is_cover(document) or is_front_matter(document):
        return ()
    capture = Capture(Site(document.resource.url), datetime(2000, 1, 1, tzinfo=UTC), (document.resource,))
    ground = Ground(capture, (document,), frozenset(skeleton(w) for w in edition.vocabulary["generic_labels"]))
    inquiry = Inquiry.into(ground, edition, date.max)
    scored = ((item.concept, _score(item, document, inquiry)) for item in edition.items)
    return tuple(sorted(((c, round(s, 3)) for c, s in scored if s >= _FLOOR), key=lambda pair: (-pair[1], pair[0])))


def _score(item: Item, document: Document, inquiry: Inquiry) -> float:
    """How it is named, and how much of what the item asks it shows; a near miss by name or words proves nothing."""
    named = _named(item, document, inquiry)
    if named <= 0:
        return 0.0
    shown = _shown(item, document, inquiry)
    if inquiry.is_dim(document) and _is_titled(item, document, inquiry) and _may_be_drawn(item, document):
        # Much of a picture's text is lost: its title says more than what was not read.
        shown = max(shown, _DIM)
    if shown == 0 or _is_near(item, document, inquiry, shown):
        return 0.0
    return named * (0.4 + 0.6 * shown)


def _is_titled(item: Item, document: Document, inquiry: Inquiry) -> bool:
    own = inquiry.own_names(document)
    return bool(own) and own[0].concept == item.concept and own[0].kind is Kind.NAME


def _may_be_drawn(item: Item, document: Document) -> bool:
    """Say whether the title of a picture may stand for what was not read: a chart's where no people are shown, others' where text is."""
    return not portraits(document.text) if _asks(item, "chart") else not says_little(document)


def _asks(item: Item, check: str) -> bool:
    return any(look.check == check for element in item.require for look in element.looks)


def _named(item: Item, document: Document, inquiry: Inquiry) -> float:
    if shows_executives(document) and (_asks(item, "people") or _asks(item, "chart")):
        # "โครงสร้าง" over portraits names the people; their names say more than the title.
        return _PORTRAITS if _asks(item, "people") else 0.0
    own = inquiry.own_names(document)
    mine = [n for n in own if n.concept == item.concept]
    if mine:
        good = [n for n in mine if n.kind is Kind.NAME]
        return 0.8 + 0.2 * good[0].share if good and mine[0].kind is Kind.NAME else 0.0
    signs = bool(item.find.signs) and stands(item.find.signs, inquiry.passages(document), _SIGNS_WITHIN) is not None
    titled = [n for n in inquiry.file_names(document) if n.concept == item.concept]
    if titled and not own:
        return 0.7 if titled[0].kind is Kind.NAME else 0.0
    return 0.55 if signs and not own else 0.0


def _shown(item: Item, document: Document, inquiry: Inquiry) -> float:
    view = View(item, Candidate((document,)), inquiry)
    found = [look_at(e, view).status for e in _alone(item)]
    if not found:
        return 0.5
    value = {Status.MET: 1.0, Status.UNSURE: 0.6}
    return sum(value.get(status, 0.0) for status in found) / len(found)


def _alone(item: Item) -> Iterator[Element]:
    """The elements that a single document can show."""
    for element in item.require:
        if not element.optional and not all(look.check in _NOT_ALONE for look in element.looks):
            yield element


def _is_near(item: Item, document: Document, inquiry: Inquiry, shown: float) -> bool:
    passages = inquiry.passages(document)
    for near in item.find.near:
        if near.words and stands(near.words, passages) and not (near.unless and stands((near.unless,), passages)) and shown < 0.6:
            return True
    return False

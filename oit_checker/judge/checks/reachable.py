"""
`reachable`: a visitor gets there by clicks from the home page.

    - {id: from_main_site, check: reachable}
    - {id: on_main_site, check: reachable, home: true}     # linked on the home page itself

Menu, footer, banner and picture links count. A document known only from a sitemap is not reachable.
"""

from __future__ import annotations

from dataclasses import dataclass

from oit_checker.judge.checks.channel import forms_at_home
from oit_checker.judge.names import Kind
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Link, Period, Status

NAME = "reachable"


@dataclass(frozen=True, slots=True)
class Want:
    clicks: int = 8
    home: bool = False


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the clicks that lead to a document of the candidate that holds something."""
    ground = view.inquiry.ground
    pages = {d.resource.url: next((g for g in ground.documents if g.resource.url == d.resource.url), d) for d in view.documents}
    depths = [(ground.depth[id(page)], page) for page in pages.values() if id(page) in ground.depth]
    if not depths:
        return _form_elsewhere(view)
    clicks, document = min(depths, key=lambda pair: (pair[0], pair[1].resource.url))
    if clicks > (1 if want.home else want.clicks):
        return _named_on_home(view) if want.home else Outcome(Status.UNMET, why=view.inquiry.say("far_away", clicks=clicks))
    return Outcome(Status.MET, (view.proof(document, path_words(document, view), "link"),))


def _form_elsewhere(view: View) -> Outcome:
    """A form kept elsewhere has no page here; the home page's own link to it is the way."""
    found = next(forms_at_home(view), None)
    return Outcome(Status.MET, (view.proof(found[0], f"{found[1].text or found[1].label} {found[1].url}", "link"),)) if found else UNMET


def _named_on_home(view: View) -> Outcome:
    """The home page may link a list whose name is the item's: what leads there in one click is on the main site."""
    home = view.inquiry.ground.home
    link = next((link for link in home.links if _names(view, link)), None) if home else None
    return Outcome(Status.MET, (view.proof(home, link.text or link.label, "link"),)) if home and link else UNMET


def _names(view: View, link: Link) -> bool:
    return any(n.concept == view.item.concept and n.kind is Kind.NAME for n in view.inquiry.link_names(link))


def path_words(document: Document, view: View) -> str:
    """Return the clicks as words, one behind another."""
    return " › ".join(link.text or link.label or link.url for link in document.resource.trail) or view.inquiry.say("word_home")

"""Which pictures only adorn a page, and which may be a paper that was photographed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oit_checker.judge.matter import LEAST_BODY, has_table, lists_papers, own_length, takes_words
from oit_checker.model import Document, Link, LinkKind, Look
from oit_checker.thai import people

if TYPE_CHECKING:
    from oit_checker.judge.inquiry import Inquiry

_MANY = 3  # pages that show the same picture
_TOLD = 250  # letters of a page that tells its matter in words although it leads on to files


def is_decoration(document: Document, inquiry: Inquiry) -> bool:
    """Say whether a picture only adorns: shown on several pages, a person's portrait, or beside a page's own text."""
    pointers = inquiry.ground.pointing_at(document)
    if any(p.link.kind is not LinkKind.IMAGE for p in pointers):
        return False
    if len({id(p.source) for p in pointers}) >= _MANY:
        return True
    adorned = [_adorns(p.link, p.source, inquiry) for p in pointers]
    # In an album, too, it may stand: there nothing is said of it.
    return any(adorned) and all(a or not inquiry.link_names(p.link) for a, p in zip(adorned, pointers, strict=True))


def _adorns(link: Link, source: Document, inquiry: Inquiry) -> bool:
    if people(f"{link.text} {link.label}"):
        return True
    if inquiry.namer.named(link.text) or any(look.check == "chart" for look in _looks_under(link, inquiry)):
        return False
    least = _TOLD if lists_papers(source, inquiry) else LEAST_BODY
    return has_table(source) or takes_words(source) or own_length(source, inquiry) >= least


def _looks_under(link: Link, inquiry: Inquiry) -> tuple[Look, ...]:
    concepts = {n.concept for n in inquiry.namer.named(link.heading)}
    return tuple(look for item in inquiry.edition.items if item.concept in concepts for e in item.require for look in e.looks)

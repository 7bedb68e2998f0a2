"""Which pictures only adorn a page, and which may be a paper that was photographed, or a further page of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oit_checker.judge.matter import LEAST_BODY, has_table, lists_papers, own_length, takes_words
from oit_checker.model import Document, Link, LinkKind, Look
from oit_checker.thai import letters, people

if TYPE_CHECKING:
    from oit_checker.judge.inquiry import Inquiry

_MANY = 3  # pages that show the same picture
_NUMBERED = re.compile(r"(.*?)(\d+)(\D*)")
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


def goes_on(document: Document, inquiry: Inquiry) -> bool:
    """Say whether a picture is a further page of the one numbered before it on the same page: its first words are no title."""
    if not letters.GOES_ON.match(document.text):
        return False
    before = _before(document.resource.url)
    return any(link.url in before for p in inquiry.ground.pointing_at(document) for link in p.source.links)


def _before(url: str) -> frozenset[str]:
    """Return the addresses that have the number before that of `url`, with leading noughts or without."""
    found = _NUMBERED.fullmatch(url)
    if found is None or int(found[2]) < 1:
        return frozenset()
    number = str(int(found[2]) - 1)
    return frozenset(f"{found[1]}{n}{found[3]}" for n in (number, number.zfill(len(found[2]))))

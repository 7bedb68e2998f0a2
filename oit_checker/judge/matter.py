"""How much of its own a document holds, beside titles, links and what every page of the site says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oit_checker.judge.body import length
from oit_checker.model import Document, Region, Table
from oit_checker.thai import labels, skeleton

if TYPE_CHECKING:
    from oit_checker.judge.inquiry import Inquiry

_ENTRY = 90  # a longer label is a paragraph that happens to hold a link
_LEAST_LINK, _BESIDE = 12, 40
_DOTS = re.compile(r"[.…_]{6,}")
_BLANK_SHARE = 0.1
LEAST_BODY = 40
_BESIDE_PAPERS = 130  # letters of a page that leads on to files: a few words about them are no matter


def is_substantial(document: Document, inquiry: Inquiry) -> bool:
    """Say whether a web page holds a table, a form or some text beside its links."""
    least = _BESIDE_PAPERS if lists_papers(document, inquiry) else LEAST_BODY
    return has_table(document) or takes_words(document) or own_length(document, inquiry) >= least


def has_body(document: Document, inquiry: Inquiry) -> bool:
    """Say whether something stands there beside titles, links, criterion sentences and "under construction"."""
    if document.tables or any(not f.is_search and not f.is_login for f in document.forms) or document.codes:
        return True
    if any(image.is_content for image in document.images) or _declares_empty(document, inquiry):
        return True
    if document.kind != "html":
        return length(inquiry.passages(document)) >= LEAST_BODY
    return own_length(document, inquiry) >= LEAST_BODY


def has_table(document: Document) -> bool:
    return any(len(table.rows) >= 2 and not _lists_links(table, document) for table in document.tables)


def takes_words(document: Document) -> bool:
    """Say whether a visitor can write something there."""
    return any(not f.is_search and not f.is_login and (f.has_textarea or len(f.fields) >= 3) for f in document.forms)


def lists_papers(document: Document, inquiry: Inquiry) -> bool:
    """Say whether a page leads on to files: then what it says itself is likely to be words about them."""
    targets = (inquiry.ground.target(link) for link in document.links if link.region is Region.MAIN)
    return any(t is not None and t.kind not in ("html", "image") for t in targets)


def own_length(document: Document, inquiry: Inquiry) -> int:
    """Return how many letters a page says in lines that are no link's text or label, nor about the page itself."""
    links = {folded for link in document.links for w in (link.text, link.label) if w and len(folded := skeleton(w)) <= _ENTRY}
    lines = (line for p in inquiry.passages(document) for line in p.text.split("\n"))
    named = skeleton(document.title) if inquiry.own_names(document) else ""
    said = (skeleton(line) for line in lines if not labels.ABOUT_THE_PAGE.fullmatch(line) and skeleton(line) != named)
    return sum(len(line) for line in said if line not in links and not _is_entry(line, links))


def is_blank(text: str) -> bool:
    """Say whether dotted lines make up much of a text: a form that nobody filled."""
    runs = _DOTS.findall(text)
    return len(runs) >= 2 and sum(map(len, runs)) >= _BLANK_SHARE * len(text)


def _declares_empty(document: Document, inquiry: Inquiry) -> bool:
    """Say whether a paper says in a line that there was nothing ("ไม่มีการจัดซื้อจัดจ้าง"): short, and yet an answer."""
    said = [p.folded.skeleton for p in inquiry.passages(document)]
    return any(skeleton(w) in text for w in inquiry.edition.vocabulary["declared_empty"] for text in said)


def _is_entry(line: str, links: set[str]) -> bool:
    """Say whether a line is an entry of a list: a link's text with a date, a size or a button beside it."""
    return any(len(link) >= _LEAST_LINK and link in line and len(line) - len(link) < _BESIDE for link in links)


def _lists_links(table: Table, document: Document) -> bool:
    """Say whether a table is only a list of links (a download list, an index of items)."""
    links = {skeleton(link.text) for link in document.links if link.text}
    listed = sum(any(skeleton(cell) in links for cell in row if cell) for row in table.rows)
    return listed >= 0.5 * len(table.rows)

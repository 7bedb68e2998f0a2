"""What a document is by its build, whatever it calls itself: people under their pictures, a cover, a foreword."""

from __future__ import annotations

import re

from oit_checker.model import Document, How
from oit_checker.thai import Rank, letters, portraits, positions, skeleton, years

_THAI = re.compile("[ก-ฮ]")
_LEADERS = (Rank.CHIEF, Rank.DEPUTY_CHIEF, Rank.CLERK, Rank.DEPUTY_CLERK)
_LEAST_PEOPLE = 3
# Letters of skeleton: more a person, and the page says something else; fewer in all, and it is a cover.
_EACH, _COVER, _COVER_LINE = 120, 200, 90
_LITTLE = 120
_FRONT_LINES, _FRONT = 2, 4_000


def shows_executives(document: Document) -> bool:
    """Say whether names stand by themselves, one beside the other, with the posts of those who lead the office, and little else.

    A page of one division's staff or of the council is none, nor is a chart of offices.
    """
    named = portraits(document.text)
    if named < _LEAST_PEOPLE or len(skeleton(document.text)) > _EACH * named:
        return False
    ranks = [position.rank for position in positions(document.text) if position.rank is not Rank.COUNCIL]
    return len(ranks) >= _LEAST_PEOPLE and any(rank in _LEADERS for rank in ranks)


def is_cover(document: Document) -> bool:
    """Say whether a file has a title and nothing behind it: few words, and no figure but years; of a picture more may stand there."""
    text = document.text
    if not text or document.kind == "html" or document.tables or document.links or any(page.how is How.OCR for page in document.pages):
        return False
    if len(skeleton(text)) >= _COVER or max(map(len, text.split("\n"))) > _COVER_LINE:
        return False
    spans = [range(mention.start, mention.end) for mention in years(text)]
    return not any(sign.isdecimal() and not any(place in span for span in spans) for place, sign in enumerate(text))


def says_little(document: Document) -> bool:
    """Say whether hardly more than a title was read: a cover, a banner, or a drawing."""
    return len(_THAI.findall(document.text)) < _LITTLE


def is_front_matter(document: Document) -> bool:
    """Say whether a file is the foreword, contents or introduction of a book that is not there."""
    lines = [line for line in document.text[:1_000].split("\n") if line.strip()][:_FRONT_LINES]
    return document.kind != "html" and len(document.text) < _FRONT and any(map(letters.FRONT_MATTER.match, lines))

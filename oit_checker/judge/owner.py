"""Whose a paper is: the body that its head speaks for, where that is not the office of the site."""

from __future__ import annotations

from oit_checker.judge.inquiry import Inquiry
from oit_checker.model import Document, Item
from oit_checker.thai import LOCAL_GOVERNMENTS, agencies, labels

_HEAD = 1500
_LINES = 6
_LINE = 220
_PROVINCIAL = "องค์การบริหารส่วนจังหวัด"


def other_owner(item: Item, document: Document, inquiry: Inquiry) -> str:
    """Return the name of another body that the paper speaks for, or "" where it may be this office's."""
    if item.find.owner != "own":
        return ""
    found = inquiry.ground.foreign(document.title + "\n" + document.text[:_HEAD])
    if found:
        return f"{found.kind}{found.name}"
    return "" if inquiry.is_dim(document) or _tells_events(item) else _behind_the_name(item, document, inquiry)


def _tells_events(item: Item) -> bool:
    """Say whether an item asks for something that took place: a school named there is where people met."""
    return any(getattr(look.want, "dated", False) for element in item.require for look in element.looks)


def _behind_the_name(item: Item, document: Document, inquiry: Inquiry) -> str:
    """Return the body named in a line of the head that names the item: "แผนจัดซื้อจัดจ้าง … โรงเรียนบ้านหนองตัวอย่าง"."""
    for line in (document.title, *document.text[:_HEAD].split("\n")[:_LINES]):
        if len(line) <= _LINE and any(n.concept == item.concept for n in inquiry.namer.named(line)):
            other = _body_in(line, inquiry)
            if other:
                return other
    return ""


def _body_in(line: str, inquiry: Inquiry) -> str:
    """Names of municipalities are not looked for here: running text sticks to them, and a misread one would be a neighbour's."""
    if any(inquiry.ground.is_ours(m) for m in agencies(line) if m.kind in LOCAL_GOVERNMENTS and m.kind != _PROVINCIAL):
        return ""
    found = labels.OTHER_BODY.search(line)
    return found["body"].strip() if found else ""

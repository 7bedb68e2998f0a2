"""
`people`: the executives, one by one.

    - {id: names, check: people, part: names}      # executives | names | positions | photos | contact_each

`executives`: the chief executive and another post of management are there. `contact_each`: as many telephone numbers or e-mail
addresses as executives; one switchboard number under the page is not enough. A photo is any picture in a person's card: that it
shows the person is not claimed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from oit_checker.judge.checks.contact import EMAIL, NUMBER, real_number
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Evidence, Image, Period, Region, Status
from oit_checker.thai import PersonMention, PositionMention, arabic, labels, people, positions, quote

NAME = "people"
PARTS = ("executives", "names", "positions", "photos", "contact_each")
_CHIEFS = 4
_ICON = re.compile(r"(icon|logo|banner|bullet|arrow|spacer|bg[-_.]|line|facebook|youtube|gif$)", re.I)


@dataclass(frozen=True, slots=True)
class Want:
    part: str


@dataclass(frozen=True)
class Gallery:
    """The people that one document shows."""

    document: Document
    text: str
    people: tuple[PersonMention, ...]
    posts: tuple[PositionMention, ...]

    def proof(self, view: View, start: int, end: int) -> Evidence:
        return view.proof(self.document, quote(self.text, start, end), "html" if self.document.kind == "html" else "pdf")


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return what the candidate's pages show of `part`, one of PARTS."""
    galleries = [g for d in view.documents if (g := _gallery(d)).posts or g.people]
    find: Callable[[list[Gallery], View], Outcome] = {
        "executives": _executives,
        "names": _names,
        "positions": _positions,
        "photos": _photos,
        "contact_each": _contacts,
    }[want.part]
    return find(galleries, view)


def _gallery(document: Document) -> Gallery:
    text = arabic(document.title + "\n" + document.text) + "\n" + "\n".join(i.alt for i in document.images if i.region is Region.MAIN)
    return Gallery(document, text, tuple(people(text)), tuple(positions(text)))


def _executives(galleries: list[Gallery], view: View) -> Outcome:
    ranks = {p.rank for g in galleries for p in g.posts}
    chief = next(((g, p) for g in galleries for p in g.posts if p.rank == 1), None)
    if chief is None or len(ranks) < 2 or not any(g.people for g in galleries):
        return UNMET
    return Outcome(Status.MET, (chief[0].proof(view, chief[1].start, chief[1].end + 60),))


def _names(galleries: list[Gallery], view: View) -> Outcome:
    for gallery in galleries:
        if len({p.surname for p in gallery.people}) >= 2:
            first = gallery.people[0]
            return Outcome(Status.MET, (gallery.proof(view, first.start, first.end + 60),))
    return UNMET


def _positions(galleries: list[Gallery], view: View) -> Outcome:
    for gallery in galleries:
        if len(gallery.posts) >= 2 and gallery.people:
            first = gallery.posts[0]
            return Outcome(Status.MET, (gallery.proof(view, first.start, first.end + 40),))
    return UNMET


def _photos(galleries: list[Gallery], view: View) -> Outcome:
    shown = [(g, i) for g in galleries for i in g.document.images if _is_portrait(i, g)]
    needed = max((len({p.surname for p in _chiefs(g)}) for g in galleries), default=0)
    if not shown:
        return UNMET
    if len({i.url for _, i in shown}) < min(needed, 2):
        return Outcome(Status.UNMET, why=view.inquiry.say("few_photos", shown=len(shown), needed=needed))
    gallery, image = shown[0]
    return Outcome(Status.MET, (view.proof(gallery.document, image.alt or image.near[:120] or image.url, "image"),))


def _is_portrait(image: Image, gallery: Gallery) -> bool:
    if image.region is not Region.MAIN or _ICON.search(image.url.rpartition("/")[2]) or 0 < (image.width or 99) < 40:
        return False
    card = f"{image.alt} {image.near}"
    return bool(people(card) or positions(card)) or (len(gallery.people) >= 2 and (image.height or 99) >= 60)


def _chiefs(gallery: Gallery) -> list[PersonMention]:
    """The people whose post is of the first ranks (executives and their deputies, permanent secretaries)."""
    posts = [p for p in gallery.posts if p.rank <= _CHIEFS]
    near = [person for person in gallery.people if any(abs(person.end - p.start) < 90 or abs(p.end - person.start) < 60 for p in posts)]
    return near or list(gallery.people)


def _contacts(galleries: list[Gallery], view: View) -> Outcome:
    needed = found = 0
    proofs: list[Evidence] = []
    for gallery in galleries:
        chiefs = {p.surname for p in _chiefs(gallery)} if any(p.rank <= _CHIEFS for p in gallery.posts) else set()
        places = _contact_places(gallery.text)
        needed += len(chiefs)
        found += min(len(chiefs), len(places))
        proofs += [gallery.proof(view, max(0, start - 60), end) for start, end in places[:2] if chiefs]
    if needed and found >= needed:
        return Outcome(Status.MET, tuple(proofs[:3]))
    if found:
        return Outcome(Status.UNMET, tuple(proofs[:3]), view.inquiry.say("few_contacts", shown=found, needed=needed))
    return UNMET


def _contact_places(text: str) -> list[tuple[int, int]]:
    numbers = [m.span() for m in NUMBER.finditer(text) if real_number(m.group())]
    emails = [m.span() for m in EMAIL.finditer(text)]
    lines = [m.span() for m in labels.LINE_ID.finditer(text)] + [m.span() for m in labels.EXTENSION.finditer(text)]
    # An extension is a person's own number where the switchboard's stands on the site.
    # A number and an e-mail in one card are one person's.
    kept: list[tuple[int, int]] = []
    for span in sorted(numbers + emails + lines):
        if not kept or not _same_card(text, kept[-1][1], span[0]):
            kept.append(span)
    return kept


def _same_card(text: str, end: int, start: int) -> bool:
    between = text[end:start]
    return len(between) < 200 and not people(between) and not positions(between)

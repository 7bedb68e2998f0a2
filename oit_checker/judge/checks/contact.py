"""
`contact`: how the office can be reached, on its contact page, home page or footer.

    - {id: fax, check: contact, kind: fax}        # address | phone | fax | email | map

A number or address must stand there itself: an empty label ("โทรสาร : ......"), a placeholder (000-000-0000), a hotline of four
digits, and the data of another agency or of the company that made the site are none. One number for both ("โทรศัพท์/โทรสาร
0-5xxx-xxxx") serves for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Period, Status
from oit_checker.thai import arabic, labels, quote, skeleton

NAME = "contact"
KINDS = ("address", "phone", "fax", "email", "map")
NUMBER = re.compile(r"(?<!\d)(?:\(?0\s?-?\)?\s?\d(?:[\s\-.)]{0,3}\d){7,9}|1[1-9]\d{2})(?!\d)")
EMAIL = re.compile(
    r"[A-Za-z0-9._%+-]{2,64}\s?(?:@|\[at\]|\(at\))\s?[A-Za-z0-9-]{1,63}(?:\s?(?:\.|\[dot\])\s?[A-Za-z0-9-]{1,63}){1,4}", re.I
)
_MAP_LINK = re.compile(
    r"google\.[a-z.]+/maps|maps\.google|maps\.app\.goo\.gl|goo\.gl/maps|openstreetmap\.org|longdo\.com|bing\.com/maps|/map(s)?[/.?]|maps\?",
    re.I,
)
_MAKER = 80
Span = tuple[int, int]
_DOMAINS_OF_NOBODY = ("example.", "domain.", "yoursite", "email.com", "test.com")


@dataclass(frozen=True, slots=True)
class Want:
    kind: str


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the line that shows it; `kind` is one of KINDS."""
    find = {"address": _address, "phone": _phone, "fax": _fax, "email": _email}.get(want.kind)
    for document, text in _texts(view):
        if find is None:
            break
        ours = next((found for found in find(text) if _is_ours(text, found, view)), None)
        if ours is not None:
            return Outcome(Status.MET, (view.proof(document, quote(text, *ours), "html"),))
    return _map(view) if want.kind == "map" else UNMET


def _texts(view: View) -> Iterator[tuple[Document, str]]:
    """Contact pages first, then the home page, then what stands around other pages (footers are alike: a few are enough)."""
    own = [d for d in view.documents if _is_about_contact(d, view)]
    home = view.inquiry.ground.home
    for document in own:
        yield document, arabic(document.text)
    for document in [*([home] if home else []), *own, *view.documents[:10]]:
        yield document, arabic(document.chrome)
    if home:
        yield home, arabic(home.text)


def _is_about_contact(document: Document, view: View) -> bool:
    inquiry = view.inquiry
    named = [n.concept for n in inquiry.own_names(document)]
    if named:
        return view.item.concept in named
    pointers = inquiry.ground.pointing_at(document)
    return any(n.concept == view.item.concept for p in pointers for n in inquiry.link_names(p.link, p.source))


def _is_ours(text: str, found: Span, view: View) -> bool:
    """Say whether data stand for this agency: not for another one, nor for the company that made the site."""
    ground = view.inquiry.ground
    if ground.foreign(text[max(0, found[0] - 150) : found[1] + 150]):
        return False
    before = text[max(0, found[0] - _MAKER) : found[0]].rpartition("\n")[2]
    maker = next(reversed(list(labels.MAKER.finditer(before))), None)
    return maker is None or bool(ground.agency and skeleton(ground.agency.name) in skeleton(before[maker.end() :]))


def real_number(digits: str) -> bool:
    """Say whether a telephone number is one: nine or ten digits, or a short code, and no placeholder."""
    bare = re.sub(r"\D", "", digits)
    if len(set(bare)) <= 2 or bare in "01234567890123456789" or bare.endswith("0000000"):
        return False
    return (len(bare) in (9, 10) and bare.startswith("0")) or len(bare) == 4


def _phone(text: str) -> Iterator[Span]:
    """Hotlines of four digits are the country's, not an office's."""
    for label in labels.PHONE.finditer(text):
        number = next(_numbers(text, label.end(), label.end() + 60), None)
        if number:
            yield label.start(), number[1]
    for start, end in _numbers(text, 0, len(text)):
        if not labels.FAX.search(text[max(0, start - 25) : start]):
            yield start, end


def _numbers(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the telephone numbers of nine or ten digits in a stretch of text."""
    for found in NUMBER.finditer(text, start, end):
        if real_number(found.group()) and len(re.sub(r"\D", "", found.group())) >= 9:
            yield found.span()


def _fax(text: str) -> Iterator[Span]:
    for label in labels.FAX.finditer(text):
        number = next(_numbers(text, label.end(), label.end() + 45), None)
        extension = labels.FAX_EXTENSION.match(text, label.end())
        if extension:
            yield label.start(), extension.end()
        elif number and not _label_between(text[label.end() : number[0]]):
            yield label.start(), number[1]


def _label_between(text: str) -> bool:
    """Another label between "fax" and the number means that the number is the other's, unless both share it ("โทรสาร/โทรศัพท์")."""
    return bool(labels.PHONE.search(text) or "@" in text) and "/" not in text[:3]


def _email(text: str) -> Iterator[Span]:
    for found in EMAIL.finditer(text):
        if not re.split(r"@|at[\])]", found.group().lower())[-1].strip().startswith(_DOMAINS_OF_NOBODY):
            yield found.span()


def _address(text: str) -> Iterator[Span]:
    for place in labels.SUBDISTRICT.finditer(text):
        district = labels.DISTRICT.search(text, place.end(), place.end() + 90)
        if district and labels.PROVINCE.search(text, district.end(), district.end() + 90):
            start = max(0, text.rfind("\n", 0, place.start()) + 1, place.start() - 80)
            end = min(len(text), district.end() + 60)
            if labels.ADDRESS_PART.search(text[start : end + 20]):
                yield start, end


def _map(view: View) -> Outcome:
    home = view.inquiry.ground.home
    for document in [*(d for d in view.documents if _is_about_contact(d, view)), *([home] if home else []), *view.documents[:10]]:
        found = _map_in(document, view)
        if found is not None:
            return found
    return UNMET


def _map_in(document: Document, view: View) -> Outcome | None:
    for link in document.links:
        if _MAP_LINK.search(link.url):
            return Outcome(Status.MET, (view.proof(document, view.spoken(link, "word_map"), "link"),))
    words = view.inquiry.edition.vocabulary
    for image in document.images:
        named = skeleton(f"{image.alt} {image.heading} {image.url.rpartition('/')[2]}")
        large = image.is_content or (image.width or 0) >= 200 or any(w in image.alt for w in words["map_names"])
        if large and any(skeleton(w) in named for w in words["map_pictures"]):
            return Outcome(Status.MET, (view.proof(document, image.alt or image.heading or image.url, "image"),))
    return None

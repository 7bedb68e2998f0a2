"""
`survey_code`: the EIT survey of this agency can be reached from the website, by its QR code or its address.

    - {id: eit_qr, check: survey_code}

The address is itas.nacc.go.th/go/eit/… as a link, in the text or in a decoded QR code. The staff survey (IIT) is another thing. A
picture that calls itself the EIT code and cannot be decoded is unsure, not absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Evidence, Period, Status
from oit_checker.thai import skeleton

NAME = "survey_code"
_EIT = re.compile(r"itas\.nacc\.go\.th/(?:[\w/\-]*/)?eit(?:/[\w\-]+|\?[\w=&\-]+)", re.I)
_IIT = re.compile(r"itas\.nacc\.go\.th/(?:[\w/\-]*/)?iit\b", re.I)


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the survey's address, wherever on the site it stands."""
    staff = False
    for document, words, how in _addresses(view):
        if _EIT.search(words):
            return Outcome(Status.MET, (view.proof(document, _EIT.search(words).group(), how),))  # type: ignore[union-attr]
        staff = staff or bool(_IIT.search(words))
    picture = next(_pictures(view), None)
    if picture is not None:
        return Outcome(Status.UNSURE, (picture,), view.inquiry.say("survey_picture"))
    return Outcome(Status.UNMET, why=view.inquiry.say("survey_of_staff")) if staff else UNMET


def _addresses(view: View) -> Iterator[tuple[Document, str, str]]:
    for document in view.inquiry.ground.documents:
        for code in document.codes:
            yield document, code.content, "qr"
        for link in document.links:
            if "itas" in link.url or "itas" in link.text:
                yield document, f"{link.url} {link.text}", "link"
        if "itas.nacc" in document.text or "itas.nacc" in document.chrome:
            yield document, document.text + document.chrome, "html" if document.kind == "html" else "pdf"


def _pictures(view: View) -> Iterator[Evidence]:
    names = tuple(map(skeleton, view.inquiry.edition.vocabulary["survey_pictures"]))
    for document in view.inquiry.ground.documents:
        for image in document.images:
            words = skeleton(f"{image.alt} {image.url.rpartition('/')[2]}")
            if any(w in words for w in names) and "iit" not in words:
                yield view.proof(document, image.alt or image.url, "image")

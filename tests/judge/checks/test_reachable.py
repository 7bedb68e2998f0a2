"""`reachable`: a visitor gets there by clicks from the home page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oit_checker.model import Document, Link, LinkKind, Region, Status
from tests.judge.helpers import hint, home, look, page, quotes, says, to, view

CONCEPT = "e-service"


def chain(length: int) -> tuple[Document, ...]:
    """Return pages of which each links to the next; the last is what is sought."""
    made = [page("ระบบยื่นคำร้องออนไลน์", "กรอกคำร้องได้ที่นี่", path="last")]
    for number in reversed(range(length - 1)):
        made.insert(0, page(f"หน้า {number}", links=(to(made[0], "ต่อไป"),), path=f"step{number}"))
    return tuple(made)


def at_depth(clicks: int) -> object:
    pages = chain(clicks)
    return view(pages[-1], concept=CONCEPT, front=home(to(pages[0], "บริการ")), beside=pages[:-1])


@pytest.mark.parametrize(("clicks", "expected"), [(1, Status.MET), (3, Status.MET), (6, Status.MET), (7, Status.UNMET)])
def test_the_number_of_clicks_decides(clicks: int, expected: Status) -> None:
    assert says("reachable", at_depth(clicks), clicks=6) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize("region", list(Region))
@pytest.mark.parametrize("kind", [LinkKind.ANCHOR, LinkKind.AREA, LinkKind.SCRIPT, LinkKind.FRAME])
def test_menus_footers_and_picture_links_count(region: Region, kind: LinkKind) -> None:
    target = page("E-Service", "ยื่นคำร้อง", path="e")
    link = replace(to(target, "", region=region), kind=kind)

    assert says("reachable", view(target, concept=CONCEPT, front=home(link))) is Status.MET


def test_what_only_a_sitemap_knows_is_not_reachable() -> None:
    target = page("E-Service", "ยื่นคำร้อง", path="e")

    assert says("reachable", view(target, concept=CONCEPT, front=home(hint(target)))) is Status.UNMET


def test_on_the_home_page_means_one_click() -> None:
    assert (says("reachable", at_depth(1), home=True), says("reachable", at_depth(3), home=True)) == (Status.MET, Status.UNMET)  # type: ignore[arg-type]


def test_too_many_clicks_are_counted_in_the_sentence() -> None:
    assert "9 ครั้ง" in look("reachable", at_depth(9)).why  # type: ignore[arg-type]


def test_the_proof_is_the_way() -> None:
    target = page("E-Service", "ยื่นคำร้อง", path="e")

    assert quotes(look("reachable", view(target, concept=CONCEPT, front=home(to(target, "E-Service"))))) == "หน้าหลัก › E-Service"


def test_a_form_kept_elsewhere_is_reached_by_the_home_pages_own_link() -> None:
    front = home(Link("https://docs.google.com/forms/d/e/abc/viewform", "ยื่นคำร้องออนไลน์"))

    assert says("reachable", view(concept=CONCEPT, front=front)) is Status.MET


def test_no_document_and_no_form_is_unmet() -> None:
    assert says("reachable", view(concept=CONCEPT)) is Status.UNMET

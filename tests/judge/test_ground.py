"""The whole site as the judges see it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oit_checker.judge.ground import Ground
from oit_checker.model import Document, Link, Region
from tests.conftest import HOME
from tests.judge.helpers import AGENCY, NEIGHBOUR, capture, ground, hint, home, page, paper, to


def test_a_splash_page_is_not_the_home_page() -> None:
    inside = replace(home(), resource=replace(page("", path="main").resource))
    splash = page("ยินดีต้อนรับ", path="", links=(to(inside, "เข้าสู่เว็บไซต์"),))

    assert ground(splash, inside).home is inside


def test_a_small_sites_first_page_is_its_home_page() -> None:
    first = page(AGENCY, path="", links=(Link(HOME + "a", "ก"),))

    assert ground(first, page("ก", path="a")).home is first


def test_a_document_answers_to_all_its_addresses() -> None:
    plan = page("แผน", path="plan")
    moved = replace(plan, resource=replace(plan.resource, aliases=(HOME + "old?id=3",)))

    assert ground(home(), moved).target(Link(HOME + "old?id=3")) is moved


def test_a_menu_link_points_once_though_it_stands_on_every_page() -> None:
    plan = page("แผน", path="plan")
    menu = to(plan, "แผน", region=Region.MENU)
    pages = tuple(page(f"หน้า {n}", path=f"p{n}", links=(menu,)) for n in range(3))

    assert len(ground(home(menu), *pages, plan).pointing_at(plan)) == 1


def test_a_page_that_links_to_itself_does_not_point_at_itself() -> None:
    plan = page("แผน", path="plan")
    self_linked = replace(plan, links=(to(plan, "แผน"),))

    assert not ground(home(), self_linked).pointing_at(self_linked)


@pytest.mark.parametrize("text", ["เปิด", "ดาวน์โหลด", "ดาวน์โหลด 1", "PDF", "คลิกที่นี่", ""])
def test_words_that_say_nothing_leave_the_naming_to_the_label(text: str) -> None:
    link = Link(HOME + "1.pdf", text, "แผนจัดซื้อจัดจ้าง 2567", "ประกาศ")

    assert ground(home()).wordings(link) == ("แผนจัดซื้อจัดจ้าง 2567", "ประกาศ")


def test_the_agency_is_the_one_that_the_home_page_names_most() -> None:
    front = home(text=f"ประชุมร่วมกับ{NEIGHBOUR}")

    agency = ground(front).agency

    assert agency is not None and f"{agency.kind}{agency.name}" == AGENCY


def test_a_site_that_never_says_whose_it_is_has_no_agency_and_calls_nobody_foreign() -> None:
    nameless = ground(page("หน้าแรก", "ยินดีต้อนรับ", path=""))

    assert nameless.agency is None and nameless.foreign(f"{NEIGHBOUR} {NEIGHBOUR}") is None


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        (f"ประกาศ{NEIGHBOUR} อำเภอสมมุติ จังหวัดลำปาง", True),
        (f"{NEIGHBOUR} แผนพัฒนา\n{NEIGHBOUR}", True),
        (f"{AGENCY} ร่วมกับ {NEIGHBOUR} อำเภอสมมุติ", False),
        (f"ทิศเหนือติดต่อกับ{NEIGHBOUR}", False),
        ("ข้อความที่ไม่เอ่ยหน่วยงานใด", False),
        ("กรมส่งเสริมการปกครองท้องถิ่น", False),
    ],
)
def test_another_local_government_speaks_only_where_ours_is_not_named(text: str, foreign: bool) -> None:
    assert (ground(home()).foreign(text) is not None) is foreign


def test_running_text_that_sticks_to_our_name_is_still_ours() -> None:
    site = ground(home())

    assert site.another(f"{AGENCY}แบ่งส่วนราชการออกเป็นสามกอง") is None and site.another(NEIGHBOUR) is not None


def test_depth_counts_clicks_and_ignores_sitemaps() -> None:
    third = paper("ค", path="3.pdf")
    second = page("ข", path="2", links=(to(third, "ค"),))
    hidden = page("ง", path="4")
    front = home(to(second, "ข"), hint(hidden))
    site = ground(front, second, third, hidden)

    assert [site.depth.get(id(d)) for d in (front, second, third, hidden)] == [0, 1, 2, None]


def test_titles_that_many_pages_share_are_told() -> None:
    pages = tuple(page(AGENCY if n < 5 else f"หน้า {n}", path=f"p{n}") for n in range(9))

    assert len(ground(home(), *pages).shared_titles) == 1


def test_an_empty_capture_has_no_home_and_no_depth() -> None:
    empty: tuple[Document, ...] = ()
    site = Ground(capture(), empty)

    assert (site.home, site.depth, site.agency) == (None, {}, None)

"""What many pages share is no page's own words."""

from __future__ import annotations

from oit_checker.judge.wash import wash
from oit_checker.model import Document, Link, Region
from tests.conftest import HOME
from tests.judge.helpers import page, paper, table

BOX = "โทรศัพท์ 0-5321-4567 สถิติผู้เข้าชมวันนี้"
SHARED = Link(HOME + "eservice", "บริการออนไลน์")


def site(count: int) -> tuple[Document, ...]:
    box = table("วันนี้ | เดือนนี้", "12 | 340", heading=BOX)
    return tuple(
        page(f"หน้า {n}", f"ข้อความของหน้า {n}\n{BOX}\nวันนี้ | เดือนนี้\n12 | 340", path=f"p{n}", links=(SHARED,), tables=(box,))
        for n in range(count)
    )


def test_a_side_box_leaves_the_body_and_stays_in_the_chrome() -> None:
    washed = wash(site(10))

    assert all(BOX not in d.text and BOX in d.chrome and f"ข้อความของหน้า {n}" in d.text for n, d in enumerate(washed))


def test_a_link_on_every_page_is_a_menu_and_a_counter_no_table() -> None:
    washed = wash(site(10))

    assert {d.links[0].region for d in washed} == {Region.MENU} and not any(d.tables for d in washed)


def test_a_site_of_a_few_pages_is_left_as_it_is() -> None:
    few = site(5)

    assert wash(few) is few


def test_what_two_pages_of_many_share_stays() -> None:
    pages = tuple(page(f"หน้า {n}", "สอบถามกองคลัง" if n < 2 else f"ข้อความ {n}", path=f"p{n}") for n in range(12))

    assert "สอบถามกองคลัง" in wash(pages)[0].text


def test_files_stay_as_they_are() -> None:
    papers = tuple(paper(BOX, path=f"f{n}.pdf") for n in range(10))

    assert wash((*site(10), *papers))[10:] == papers

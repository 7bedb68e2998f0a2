"""What many pages share is no page's own words."""

from __future__ import annotations

from oit_checker.judge.wash import wash
from oit_checker.model import Document, Link, Region
from tests.conftest import HOME
from tests.judge.helpers import form, page, paper, table

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

    assert wash(few) == few


def test_todays_date_is_no_words_of_the_page_and_news_of_today_are() -> None:
    calendar, news = "วันนี้วันอังคารที่ 23 เมษายน 2567", "วันนี้ 23 เมษายน 2567 เทศบาลจัดงานสงกรานต์"
    (washed,) = wash((page("ข่าว", f"{calendar}\n{news}"),))

    assert washed.text.endswith(news) and calendar not in washed.text and calendar in washed.chrome


def test_what_two_pages_of_many_share_stays() -> None:
    pages = tuple(page(f"หน้า {n}", "สอบถามกองคลัง" if n < 2 else f"ข้อความ {n}", path=f"p{n}") for n in range(12))

    assert "สอบถามกองคลัง" in wash(pages)[0].text


def test_a_signature_on_every_fourth_page_stays_in_each() -> None:
    signed = "(นายสมหมาย ใจสมมุติ)\nนายกเทศมนตรีตำบลตัวอย่าง"
    pages = tuple(page(f"หน้า {n}", f"ข้อความ {n}\n{signed if n % 4 == 0 else ''}", path=f"p{n}") for n in range(24))

    assert signed in wash(pages)[0].text


def test_files_stay_as_they_are() -> None:
    papers = tuple(paper(BOX, path=f"f{n}.pdf") for n in range(10))

    assert wash((*site(10), *papers))[10:] == papers


def test_a_newsletter_on_every_page_is_no_pages_form_and_a_message_box_stays() -> None:
    letter, box, own = form("รับข่าวสาร", "ชื่อ", "อีเมล", area=False), form("ส่งข้อความถึงเรา"), form("จองคิว", "ชื่อ", "วันที่", area=False)
    pages = tuple(page(f"หน้า {n}", path=f"p{n}", forms=(letter, box, *([own] if n == 3 else []))) for n in range(10))

    washed = wash(pages)

    assert (washed[0].forms, washed[3].forms) == ((box,), (box, own))


def test_a_form_on_a_few_pages_is_their_own() -> None:
    request = form("ยื่นคำร้อง", "ชื่อ", "โทรศัพท์", area=False)
    pages = tuple(page(f"บริการ {n}", path=f"p{n}", forms=(request,) if n < 4 else ()) for n in range(12))

    assert wash(pages)[0].forms == (request,)

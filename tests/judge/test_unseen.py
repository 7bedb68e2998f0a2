"""What was not seen and could hold an item's evidence."""

from __future__ import annotations

import pytest

from oit_checker.judge.leads import Leads
from oit_checker.judge.unseen import Doubt, Unseen
from oit_checker.model import Document, Link, LinkKind, Missed, Reason, Region, Trouble
from tests.conftest import HOME
from tests.judge.helpers import FILLER, home, inquiry, item, page, paper, to, unread

PLAN = "procurement-plan"
FILE = HOME + "files/plan.pdf"


def doubts(
    *documents: Document, concept: str = PLAN, missed: tuple[Missed, ...] = (), unvisited: tuple[Link, ...] = ()
) -> tuple[Doubt, ...]:
    asked = inquiry(*documents, missed=missed, unvisited=unvisited)
    return Unseen(asked, Leads(asked)).of(item(concept))


def closed(reason: Reason, url: str = FILE) -> tuple[Missed, ...]:
    return (Missed(url, (), reason),)


@pytest.mark.parametrize(
    "link",
    [
        Link(FILE, "แผนการจัดซื้อจัดจ้าง 2567"),
        Link(FILE, "เปิด", "แผนการจัดซื้อจัดจ้าง 2567"),
        Link(FILE, "ดาวน์โหลด", "", "แผนการจัดซื้อจัดจ้าง"),
        Link(FILE, "แผนจัดซื้อจัดจ้าง", region=Region.MENU),
    ],
    ids=["text", "label", "heading", "menu"],
)
@pytest.mark.parametrize("reason", [Reason.FORBIDDEN, Reason.LOGIN, Reason.TIMEOUT, Reason.ROBOTS, Reason.SERVER_ERROR, Reason.BUDGET])
def test_a_link_that_speaks_of_the_item_and_would_not_open_is_a_doubt(link: Link, reason: Reason) -> None:
    found = doubts(home(link), missed=closed(reason))

    assert [d.url for d in found] == [FILE] and found[0].why


@pytest.mark.parametrize("reason", [r for r in Reason if r.means_absent])
def test_a_page_that_is_not_there_is_no_doubt(reason: Reason) -> None:
    assert not doubts(home(Link(FILE, "แผนการจัดซื้อจัดจ้าง 2567")), missed=closed(reason))


def test_a_link_not_yet_asked_is_a_doubt() -> None:
    link = Link(FILE, "แผนการจัดซื้อจัดจ้าง 2567")

    assert len(doubts(home(link), unvisited=(link,))) == 1


@pytest.mark.parametrize("words", ["ข่าวประชาสัมพันธ์", "ยกเลิกแผนการจัดซื้อจัดจ้าง", "ร่างแผนการจัดซื้อจัดจ้าง", "รูปภาพกิจกรรม"])
def test_a_closed_link_that_speaks_of_something_else_is_no_doubt(words: str) -> None:
    assert not doubts(home(Link(FILE, words)), missed=closed(Reason.FORBIDDEN))


def test_a_nameless_link_could_hold_what_its_page_is_about() -> None:
    plans = page("แผนการจัดซื้อจัดจ้าง", FILLER, links=(Link(FILE, "ไฟล์ที่ 1"),), path="plans")

    found = [doubts(home(to(plans, "แผน")), plans, concept=c, missed=closed(Reason.TIMEOUT)) for c in (PLAN, "ethics-code")]

    assert [len(d) for d in found] == [1, 0]


def test_a_sitemaps_hint_is_no_link_that_a_visitor_sees() -> None:
    link = Link(FILE, "แผนการจัดซื้อจัดจ้าง 2567", kind=LinkKind.HINT)

    assert not doubts(home(link), missed=closed(Reason.FORBIDDEN))


@pytest.mark.parametrize("trouble", [t for t in Trouble if t is not Trouble.EMPTY])
def test_a_document_that_could_not_be_read_is_a_doubt_for_the_item_that_leads_to_it(trouble: Trouble) -> None:
    scan = unread(trouble=trouble)
    front = home(to(scan, "แผนการจัดซื้อจัดจ้าง 2567"))

    assert [len(doubts(front, scan, concept=c)) for c in (PLAN, "ethics-code")] == [1, 0]


def test_an_empty_file_holds_nothing() -> None:
    empty = unread(trouble=Trouble.EMPTY)

    assert not doubts(home(to(empty, "แผนการจัดซื้อจัดจ้าง 2567")), empty)


def test_a_picture_of_which_nothing_was_read_is_a_doubt() -> None:
    blurred = paper("~ .", ocr=True, trust=0.2)

    assert len(doubts(home(to(blurred, "แผนการจัดซื้อจัดจ้าง 2567")), blurred)) == 1


def test_a_document_that_was_read_is_no_doubt() -> None:
    plan = paper(f"แผนการจัดซื้อจัดจ้าง ประจำปี 2567\n{FILLER}")

    assert not doubts(home(to(plan, "แผนการจัดซื้อจัดจ้าง")), plan)


def test_a_site_that_refuses_everything_is_a_doubt_for_every_item() -> None:
    found = doubts(missed=closed(Reason.FORBIDDEN, HOME))

    assert [d.url for d in found] == [HOME] and "403" in found[0].why


def test_a_site_of_shells_for_scripts_is_a_doubt_for_every_item() -> None:
    shell = Document(page("", path="").resource, kind="html", trouble=Trouble.NEEDS_BROWSER)

    assert "JavaScript" in doubts(shell, concept="contact")[0].why


@pytest.mark.parametrize("url", ["https://www.facebook.com/tuayang", "https://www.google.com/maps/place/x", "https://youtu.be/abc"])
def test_networks_maps_and_videos_hold_no_document(url: str) -> None:
    assert not doubts(home(Link(url, "แผนการจัดซื้อจัดจ้าง")), missed=closed(Reason.OFF_SITE, url))


def test_a_drive_elsewhere_that_was_not_opened_is_a_doubt() -> None:
    url = "https://drive.google.com/file/d/abc/view"

    assert len(doubts(home(Link(url, "แผนการจัดซื้อจัดจ้าง 2567")), missed=closed(Reason.PERMISSION, url))) == 1

"""`channel`: a place on the website where an outsider can ask, apply or complain without coming in person."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Link, Region, Status
from tests.judge.helpers import form, home, look, page, says, to, view

GOOGLE = "https://docs.google.com/forms/d/e/abc/viewform"
CORRUPTION = ("ทุจริต", "ประพฤติมิชอบ")
SERVICES = ("คำร้อง", "ภาษี", "ไฟฟ้า")


def asked(*documents: Document, front: Document | None = None) -> Status:
    return says("channel", view(*documents, concept="question-and-answer", front=front), kind="ask")


def served(*documents: Document, **want: object) -> Status:
    return says("channel", view(*documents, concept="e-service"), kind="service", **want)


def complained(*documents: Document, **want: object) -> Status:
    return says("channel", view(*documents, concept="complaint-channel"), kind="complaint", **want)


@pytest.mark.parametrize(
    "board",
    [
        page("ถาม-ตอบ", forms=(form("ตั้งกระทู้ใหม่", "ชื่อ", "หัวข้อ", "ข้อความ"),)),
        page("ถาม-ตอบ", links=(Link(GOOGLE, "ส่งคำถาม"),)),
        page("ถาม-ตอบ", links=(Link("https://m.me/tuayang", "แชต"),)),
    ],
    ids=["form", "google", "messenger"],
)
def test_a_form_or_chat_is_a_place_to_ask(board: Document) -> None:
    assert asked(board) is Status.MET


def test_the_sites_chat_button_is_a_place_to_ask_on_any_page() -> None:
    assert asked(front=home(Link("https://lin.ee/AbCd", "LINE OA", region=Region.FOOTER))) is Status.MET


def test_a_link_to_the_page_where_one_writes_is_a_place_to_ask() -> None:
    write = page("ตั้งกระทู้", forms=(form("ข้อความ"),), path="new")
    board = page("กระดานถามตอบ", "รายการกระทู้", links=(to(write, "ตั้งกระทู้ใหม่"),))

    assert says("channel", view(board, concept="question-and-answer", beside=(write,)), kind="ask") is Status.MET


@pytest.mark.parametrize(
    "board",
    [
        page("ถาม-ตอบ", forms=(form("ค้นหา", "คำค้น", area=False, is_search=True),)),
        page("ถาม-ตอบ", forms=(form("เข้าสู่ระบบ", "ชื่อผู้ใช้", "รหัสผ่าน", area=False, is_login=True),)),
        page("ถาม-ตอบ", forms=(form("รับข่าวสาร", "อีเมล", area=False),)),
        page("ถาม-ตอบ", "ปิดการตั้งกระทู้", forms=(form("ตั้งกระทู้"),)),
        page("ถาม-ตอบ", "สอบถามทางโทรศัพท์ 0-5321-4567 ในวันและเวลาราชการ"),
    ],
    ids=["search", "login", "one field", "closed", "telephone"],
)
def test_search_login_newsletter_a_closed_board_and_the_telephone_are_none(board: Document) -> None:
    assert asked(board) is Status.UNMET


def test_a_form_in_the_footer_is_not_the_pages_own() -> None:
    assert asked(page("ถาม-ตอบ", forms=(form("ติดต่อ", region=Region.FOOTER),))) is Status.UNMET


def test_a_service_must_be_about_the_offices_work() -> None:
    tax = page("ชำระภาษีออนไลน์", forms=(form("ยื่นแบบชำระภาษี", "ชื่อ", "เลขแปลง"),), path="tax")
    poll = page("แบบสำรวจ", forms=(form("แบบสำรวจความเห็นต่อเว็บไซต์"),), path="poll")

    assert (served(tax, about=SERVICES), served(poll, about=SERVICES)) == (Status.MET, Status.UNMET)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://tuayang.vendor-smart.com/request", Status.MET),
        ("https://efiling.rd.go.th/", Status.UNMET),
        ("https://www.othertown.go.th/request", Status.UNMET),
    ],
)
def test_a_vendors_system_may_be_ours_and_another_agencys_is_not(url: str, expected: Status) -> None:
    assert served(page("E-Service", links=(Link(url, "ยื่นคำร้องออนไลน์"),))) is expected


def test_forms_to_print_and_bring_are_no_online_service() -> None:
    assert served(page("แบบฟอร์มคำร้อง", "ดาวน์โหลดแบบฟอร์มแล้วนำมายื่นที่สำนักงาน", links=(Link("http://sample.test/f.pdf", "คำร้อง"),))) is (
        Status.UNMET
    )


@pytest.mark.parametrize(
    "place",
    [
        page("แจ้งเรื่องร้องเรียนการทุจริต", forms=(form("แจ้งเบาะแสการทุจริต", "ชื่อ", "รายละเอียด"),)),
        page("แจ้งเรื่องร้องเรียนการทุจริต", links=(Link(GOOGLE, "แบบแจ้งเบาะแส"),)),
        page("แจ้งเรื่องร้องเรียนการทุจริต", "ส่งเรื่องทุจริตของเจ้าหน้าที่ที่ whistle@tuayang.go.th"),
    ],
    ids=["form", "google", "mail"],
)
def test_a_form_or_address_of_its_own_is_a_channel_for_corruption(place: Document) -> None:
    assert complained(place, about=CORRUPTION, separate=True) is Status.MET


def test_one_more_category_of_the_general_form_is_not_separate() -> None:
    words = "ร้องเรียนร้องทุกข์ เลือกเรื่อง ไฟฟ้าสาธารณะ ขยะ ถนนชำรุด ทุจริต"
    general = page("ร้องเรียนร้องทุกข์", forms=(form(words, "เรื่อง", "รายละเอียด"),))
    seen = view(general, concept="complaint-channel")

    outcome = look("channel", seen, kind="complaint", about=CORRUPTION, separate=True)

    assert says("channel", seen, kind="complaint", about=CORRUPTION) is Status.MET and outcome.status is Status.UNMET
    assert "ยังไม่แยกต่างหาก" in outcome.why


def test_a_form_about_lamps_is_not_about_corruption() -> None:
    lamps = page("แจ้งซ่อมไฟ", forms=(form("แจ้งซ่อมไฟฟ้าสาธารณะ", "ชื่อ", "จุดที่เสีย"),))

    assert complained(lamps, about=CORRUPTION) is Status.UNMET


def test_telephone_and_post_are_not_online() -> None:
    assert complained(page("แจ้งเรื่องทุจริต", "โทรศัพท์ 0-5321-4567 หรือส่งจดหมายถึงนายกเทศมนตรี หรือมาด้วยตนเอง"), about=CORRUPTION) is (Status.UNMET)


def test_a_form_that_no_longer_takes_answers_is_none() -> None:
    closed = page("แจ้งเรื่องทุจริต", "แบบฟอร์มนี้ไม่รับการตอบกลับแล้ว", forms=(form("แจ้งทุจริต"),))

    assert complained(closed, about=CORRUPTION) is Status.UNMET

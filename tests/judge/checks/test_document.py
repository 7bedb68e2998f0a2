"""`document`: the candidate holds a document that is this thing, with a body of its own."""

from __future__ import annotations

from oit_checker.model import Status
from tests.judge.helpers import FILLER, look, page, paper, quotes, says, tabled, to, view

PRIVACY = (("เก็บรวบรวม", "ใช้", "เปิดเผย"), ("ข้อมูลส่วนบุคคล",))
CONCEPT = "privacy-policy"


def test_a_body_that_is_long_enough_and_says_the_words_is_met() -> None:
    policy = paper("นโยบายคุ้มครองข้อมูลส่วนบุคคล\nเทศบาลจะเก็บรวบรวมข้อมูลเท่าที่จำเป็น " + FILLER * 8)

    outcome = look("document", view(policy, concept=CONCEPT), body=300, words=PRIVACY)

    assert outcome.met and "เก็บรวบรวม" in quotes(outcome)


def test_the_words_may_stand_on_different_pages() -> None:
    policy = paper("นโยบายคุ้มครองข้อมูลส่วนบุคคล " + FILLER * 6, "เทศบาลจะเก็บรวบรวมเท่าที่จำเป็น " + FILLER * 2)

    assert says("document", view(policy, concept=CONCEPT), body=300, words=PRIVACY) is Status.MET


def test_a_short_paper_is_unmet_and_a_table_needs_no_length() -> None:
    short = page("อัตราค่าธรรมเนียม", "ดูที่สำนักงาน", path="a")
    rated = tabled("อัตราค่าธรรมเนียม", "รายการ | บาท", "ใบอนุญาต | ๕๐", path="b")

    assert (says("document", view(short)), says("document", view(rated))) == (Status.UNMET, Status.MET)


def test_a_body_without_one_of_the_groups_is_unmet() -> None:
    cookies = paper("ประกาศการใช้คุกกี้\nเว็บไซต์นี้ใช้คุกกี้ " + FILLER * 8)

    assert says("document", view(cookies, concept=CONCEPT), words=PRIVACY) is Status.UNMET


def test_a_page_that_only_links_to_the_policy_is_unmet_and_the_file_behind_it_met() -> None:
    policy = paper("นโยบายคุ้มครองข้อมูลส่วนบุคคล\nเทศบาลจะเก็บรวบรวมข้อมูล " + FILLER * 8)
    index = page("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "เปิด", links=(to(policy, "เปิด"),))

    assert (
        says("document", view(index, concept=CONCEPT, beside=(policy,)), words=PRIVACY),
        says("document", view(index, policy, concept=CONCEPT), words=PRIVACY),
    ) == (Status.UNMET, Status.MET)


def test_a_page_filled_with_left_over_text_is_unmet() -> None:
    lorem = page("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "\n".join(["lorem ipsum dolor sit amet", "อยู่ระหว่างการจัดทำข้อมูล"] * 20))

    assert says("document", view(lorem, concept=CONCEPT), body=100) is Status.UNMET


def test_a_document_read_dimly_is_unsure() -> None:
    dim = paper("นโยบายคุ้มครองข้อมูลส่วนบุคคล เก็บรวบรวม " + FILLER * 8, ocr=True, trust=0.3)

    assert says("document", view(dim, concept=CONCEPT), words=PRIVACY) is Status.UNSURE

"""`answers`: the channel goes both ways."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Link, Status
from tests.judge.helpers import form, home, look, page, quotes, says, to, view

CONCEPT = "question-and-answer"
POST = (form("ตั้งกระทู้ถาม", "ชื่อ", "ข้อความ"),)


def said(*documents: Document, front: Document | None = None, beside: tuple[Document, ...] = ()) -> Status:
    return says("answers", view(*documents, concept=CONCEPT, front=front, beside=beside))


@pytest.mark.parametrize(
    "text",
    [
        "ผู้ถาม: ชาวบ้านหมู่ 3\nถังขยะเต็มครับ\nเจ้าหน้าที่ตอบ: จะเข้าไปเก็บพรุ่งนี้ค่ะ",
        "ตั้งกระทู้โดย คุณชูใจ\nขอสอบถามเรื่องภาษี\nความคิดเห็นที่ ๑ ชำระได้ถึงเดือนเมษายน",
        "ถามโดย ผู้ไม่ประสงค์ออกนาม\nตอบโดย แอดมิน ดำเนินการแล้ว",
        "คำถามจาก คุณมานี\nขอถังขยะได้ที่ไหน\nเจ้าหน้าที่เทศบาล: ที่กองสาธารณสุขค่ะ",
    ],
)
def test_a_question_of_a_visitor_with_its_answer_is_met(text: str) -> None:
    assert said(page("กระดานถาม-ตอบ", text)) is Status.MET


def test_the_offices_own_list_of_questions_is_one_way() -> None:
    faq = page("คำถามที่พบบ่อย", "คำถาม: ต้องใช้เอกสารใดบ้าง\nคำตอบ: บัตรประชาชน\nคำถาม: เปิดกี่โมง\nคำตอบ: 08.30 น.")

    assert said(faq) is Status.UNMET


def test_a_board_without_any_answer_is_not_met() -> None:
    assert said(page("กระดานถาม-ตอบ", "ผู้ตั้งกระทู้ คุณชูใจ\nไฟดับหน้าวัดมาสามวันแล้ว", forms=POST)) is not Status.MET


def test_an_empty_board_and_its_rules_are_unmet() -> None:
    assert said(page("กระดานถาม-ตอบ", "กติกาการใช้กระดาน ห้ามใช้คำหยาบ\nยังไม่มีข้อมูล")) is Status.UNMET


def test_the_answer_may_stand_in_the_thread_behind_the_board() -> None:
    thread = page("ถังขยะเต็ม", "ผู้ตั้งกระทู้ คุณปิติ\nเก็บขยะวันไหน\nตอบ: ทุกวันจันทร์", path="thread")
    board = page("กระดานถาม-ตอบ", "รายการกระทู้", links=(to(thread, "ถังขยะเต็ม"),), forms=POST)

    assert said(board, beside=(thread,)) is Status.MET


@pytest.mark.parametrize("url", ["https://lin.ee/AbCd", "https://m.me/tuayang", "https://line.me/R/ti/p/@tuayang"])
def test_a_chat_is_both_ways(url: str) -> None:
    assert said(front=home(Link(url, "คุยกับเรา"))) is Status.MET


def test_a_share_button_of_the_chat_is_no_chat() -> None:
    assert said(front=home(Link("https://line.me/R/msg/text/?x", "แชร์"))) is Status.UNMET


def test_the_proof_is_the_answer() -> None:
    board = page("กระดานถาม-ตอบ", "ผู้ถาม: คุณชูใจ\nตอบ: ดำเนินการซ่อมแล้วเมื่อวันจันทร์")

    assert "ดำเนินการซ่อมแล้ว" in quotes(look("answers", view(board, concept=CONCEPT)))

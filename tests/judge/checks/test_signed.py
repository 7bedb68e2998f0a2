"""`signed`: a signature block with the name and the position of the chief executive."""

from __future__ import annotations

import pytest

from oit_checker.model import Status
from tests.judge.helpers import look, page, paper, quotes, says, view

CONCEPT = "no-gift-declaration"
BODY = "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่\nข้าพเจ้าและเจ้าหน้าที่ทุกคนจะไม่รับของขวัญ\n"


@pytest.mark.parametrize(
    "block",
    [
        "(นายสมหมาย ใจสมมุติ)\nนายกเทศมนตรีตำบลตัวอย่าง",
        "ลงชื่อ ....................\n( นางมานี   ตัวอย่างดี )\nนายกเทศมนตรี",
        "(ลงชื่อ) สมหมาย ใจสมมุติ\n(นายสมหมาย ใจสมมุติ)\nนายกองค์การบริหารส่วนตำบลตัวอย่าง",
        "ว่าที่ร้อยตรีปิติ สมมุติสุข\nนายกเทศมนตรีตำบลตัวอย่าง",
    ],
)
def test_a_typed_name_over_the_chiefs_post_is_met(block: str) -> None:
    outcome = look("signed", view(paper(BODY + block), concept=CONCEPT))

    assert outcome.met and "ลายเซ็นหมึก" in outcome.why


@pytest.mark.parametrize(
    "block",
    [
        "(..........................................)\nนายกเทศมนตรีตำบลตัวอย่าง",
        "( ........................ )\nตำแหน่ง ........................",
        "(____________________)\nนายกเทศมนตรี",
    ],
)
def test_a_blank_block_is_unmet_and_said_to_be_blank(block: str) -> None:
    outcome = look("signed", view(paper(BODY + block), concept=CONCEPT))

    assert outcome.status is Status.UNMET and "ยังว่าง" in outcome.why


def test_a_name_in_the_text_above_a_blank_block_signs_nothing() -> None:
    text = "ข้าพเจ้า นายสมหมาย ใจสมมุติ นายกเทศมนตรีตำบลตัวอย่าง ขอประกาศว่า\n" + BODY + "(........................)\nนายกเทศมนตรี"

    outcome = look("signed", view(paper(text), concept=CONCEPT))

    assert outcome.status is Status.UNMET and "ยังว่าง" in outcome.why


def test_a_blank_line_for_a_witness_does_not_undo_the_chiefs_name() -> None:
    block = "(นายสมหมาย ใจสมมุติ)\nนายกเทศมนตรี\n\n(........................)\nพยาน"

    assert says("signed", view(paper(BODY + block), concept=CONCEPT)) is Status.MET


def test_a_former_chief_signs_for_nobody() -> None:
    assert says("signed", view(paper(BODY + "(นายกล้า สมมุติ)\nอดีตนายกเทศมนตรีตำบลตัวอย่าง"), concept=CONCEPT)) is Status.UNMET


def test_another_officers_signature_is_unmet_and_quoted() -> None:
    outcome = look("signed", view(paper(BODY + "(นายปิติ สมมุติสุข)\nปลัดเทศบาลตำบลตัวอย่าง"), concept=CONCEPT))

    assert outcome.status is Status.UNMET and "ปิติ" in quotes(outcome)


@pytest.mark.parametrize(
    "block",
    [
        "(นายปิติ สมมุติสุข)\nปลัดเทศบาล ปฏิบัติหน้าที่\nนายกเทศมนตรีตำบลตัวอย่าง",
        "(นายปิติ สมมุติสุข)\nรักษาราชการแทน นายกเทศมนตรีตำบลตัวอย่าง",
    ],
)
def test_one_who_acts_for_the_chief_is_never_met(block: str) -> None:
    assert says("signed", view(paper(BODY + block), concept=CONCEPT)) in (Status.UNSURE, Status.UNMET)


def test_a_name_read_dimly_is_unsure() -> None:
    scan = paper(BODY + "(นายสมหมาย ใจสมมุติ)\nนายกเทศมนตรี", ocr=True, trust=0.4)

    assert says("signed", view(scan, concept=CONCEPT)) is Status.UNSURE


def test_a_name_in_running_text_far_from_a_post_is_no_signature() -> None:
    news = page("ข่าว", "นายสมหมาย ใจสมมุติ เป็นประธานเปิดงาน " + "กิจกรรมรณรงค์ร่วมกับชาวบ้าน " * 10 + "ร่วมกับนายกเทศมนตรี")

    assert says("signed", view(news, concept=CONCEPT)) is Status.UNMET


def test_no_block_at_all_is_unmet() -> None:
    assert says("signed", view(paper(BODY), concept=CONCEPT)) is Status.UNMET


def test_the_chief_on_the_last_page_outweighs_a_witness_on_the_first() -> None:
    signed = paper("(นางสาวชูใจ ตัวอย่างดี)\nปลัดเทศบาล", BODY + "(นายสมหมาย ใจสมมุติ)\nนายกเทศมนตรี")

    outcome = look("signed", view(signed, concept=CONCEPT))

    assert outcome.met and outcome.evidence[0].page == 2

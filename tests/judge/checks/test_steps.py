"""`steps`: numbered lines say one after another what is done."""

from __future__ import annotations

import pytest

from oit_checker.model import Status
from tests.judge.helpers import look, paper, quotes, says, view

VERBS = ("ยื่น", "ตรวจ", "เสนอ", "แจ้ง", "ออกใบ")


def said(text: str, **more: object) -> Status:
    return says("steps", view(paper("คู่มือ\n" + text, **more)), verbs=VERBS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "1. ยื่นคำขอที่เคาน์เตอร์\n2. เจ้าหน้าที่ตรวจเอกสาร\n3. ออกใบอนุญาต",
        "๑) ยื่นคำขอ\n๒) ตรวจพื้นที่\n๓) เสนอนายก\n๔) แจ้งผล",
        "ขั้นตอนที่ 1 ยื่นเรื่อง\nขั้นตอนที่ 2 ตรวจเรื่อง\nขั้นตอนที่ 3 แจ้งผล",
        "1 | ต.ค. | ตรวจแปลงที่ดิน | งานรายได้\n2 | พ.ย. | แจ้งประเมิน | งานรายได้\n3 | ม.ค. | ออกใบเสร็จ | งานการเงิน",
        "(1) ยื่นคำขอ (2) ตรวจพื้นที่ (3) แจ้งผล",
        "1) ยื่นคำขอ 2) ตรวจพื้นที่ 3) แจ้งผล",
        "ยื่นคำขอ → ตรวจพื้นที่ → แจ้งผล",
        "เริ่มจากยื่นคำขอที่เคาน์เตอร์ จากนั้นเจ้าหน้าที่ตรวจเอกสาร แล้วจึงออกใบอนุญาต",
    ],
)
def test_three_numbered_lines_of_work_are_steps(text: str) -> None:
    assert said(text) is Status.MET


@pytest.mark.parametrize(
    "text",
    [
        "1. พระราชบัญญัติตัวอย่าง\n2. ระเบียบตัวอย่าง\n3. ประกาศตัวอย่าง",  # a list of laws
        "1. ยื่นคำขอ\n2. ตรวจเอกสาร",  # two are no sequence
        "1. ยื่นคำขอ\n5. ตรวจเอกสาร\n9. แจ้งผล",  # numbers that do not follow
        "หน้าแรก » บริการ » ติดต่อ",  # a trail of links
        "1,200 บาท ยื่น\n2,400 บาท ตรวจ\n3,600 บาท แจ้ง",  # sums of money
    ],
)
def test_other_numbered_lines_are_none(text: str) -> None:
    assert said(text) is Status.UNMET


def test_the_proof_quotes_the_first_steps() -> None:
    seen = view(paper("คู่มือ\n1. ยื่นคำขอ\n2. ตรวจเอกสาร\n3. แจ้งผล"))

    assert "ยื่นคำขอ" in quotes(look("steps", seen, verbs=VERBS))


def test_steps_dimly_read_are_unsure() -> None:
    assert said("1. ยื่นคำขอ\n2. ตรวจเอกสาร\n3. แจ้งผล", trust=0.3, ocr=True) is Status.UNSURE

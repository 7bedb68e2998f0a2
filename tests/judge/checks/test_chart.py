"""`chart`: an organisation chart with the politicians' side and the officials'."""

from __future__ import annotations

import pytest

from oit_checker.model import Status
from tests.judge.helpers import look, page, paper, says, view

CONCEPT = "structure"


@pytest.mark.parametrize(
    "text",
    [
        "นายกเทศมนตรี\nสภาเทศบาล\nปลัดเทศบาล\nสำนักปลัด | กองคลัง | กองช่าง | กองการศึกษา",
        "คณะผู้บริหาร นายก อบต. ปลัด อบต. สำนักปลัด ส่วนการคลัง ส่วนโยธา",
        "นายกองค์การบริหารส่วนตำบล ปลัดองค์การบริหารส่วนตำบล สำ นักปลัด กองคลัง กองช่าง",
    ],
)
def test_offices_under_both_sides_are_a_chart(text: str) -> None:
    assert says("chart", view(page("โครงสร้างส่วนราชการ", text), concept=CONCEPT)) is Status.MET


@pytest.mark.parametrize(
    "text",
    [
        "ปลัดเทศบาล\nสำนักปลัด กองคลัง กองช่าง กองการศึกษา",
        "นายกเทศมนตรี รองนายกเทศมนตรี\nสำนักปลัด กองคลัง กองช่าง",
    ],
)
def test_a_chart_of_one_side_is_unmet_and_says_so(text: str) -> None:
    outcome = look("chart", view(page("โครงสร้างส่วนราชการ", text), concept=CONCEPT))

    assert outcome.status is Status.UNMET and "ฝ่ายเดียว" in outcome.why


@pytest.mark.parametrize(
    "text",
    [
        "นายกเทศมนตรี ปลัดเทศบาล กองคลัง",
        "โครงสร้างพื้นฐานของตำบล ได้แก่ ถนน ไฟฟ้า ประปา",
        "กำลังปรับปรุงข้อมูล",
    ],
)
def test_fewer_than_three_offices_are_no_chart(text: str) -> None:
    assert says("chart", view(page("โครงสร้างส่วนราชการ", text), concept=CONCEPT)) is Status.UNMET


def test_a_chart_read_dimly_from_a_picture_is_unsure() -> None:
    text = "นายกเทศมนตรี ปลัดเทศบาล สำนักปลัด กองคลัง กองช่าง"

    assert says("chart", view(paper(text, ocr=True, trust=0.4, path="chart.jpg", kind="image"), concept=CONCEPT)) is Status.UNSURE


def test_the_same_office_thrice_is_one() -> None:
    text = "นายกเทศมนตรี ปลัดเทศบาล กองคลัง ฝ่ายบริหาร กองคลัง งานพัสดุ กองคลัง"

    assert says("chart", view(page("โครงสร้างส่วนราชการ", text), concept=CONCEPT)) is Status.UNMET

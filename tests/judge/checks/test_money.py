"""`money`: amounts of money stand beside the projects."""

from __future__ import annotations

import pytest

from oit_checker.model import Status
from tests.judge.helpers import look, paper, quotes, says, tabled, view

SPENT = ("เบิกจ่าย", "ใช้จ่าย", "จ่ายจริง")


@pytest.mark.parametrize(
    "rows",
    [
        ("โครงการ | งบประมาณ (บาท)", "อบรมอาสาสมัคร | 20,000"),
        ("โครงการ | วงเงิน", "ลอกท่อ | ๑๕,๐๐๐.๐๐", "รณรงค์ | ไม่ใช้งบประมาณ"),
        ("โครงการ | บาท", "อบรม | 5000", "ประชุม | -", "รณรงค์ | -"),
    ],
)
def test_a_column_of_money_with_amounts_is_met(rows: tuple[str, ...]) -> None:
    assert says("money", view(tabled("แผนดำเนินงาน", *rows))) is Status.MET


@pytest.mark.parametrize(
    "text",
    [
        "โครงการลอกท่อ งบประมาณ ๒๐,๐๐๐ บาท",
        "เป็นเงินทั้งสิ้น 1,250,000.00 บาท",
        "กิจกรรมนี้ไม่ใช้งบประมาณ",
        "ด าเนินการแล้ว เบิกจ่าย 9800 บาท",
    ],
)
def test_a_sentence_with_an_amount_or_without_need_of_one_is_met(text: str) -> None:
    assert says("money", view(paper(f"รายงานผล\n{text}"))) is Status.MET


@pytest.mark.parametrize(
    "text",
    [
        "แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567",
        "งบประมาณ .................... บาท",
        "งบประมาณตามข้อบัญญัติ พ.ศ. 2567",
        "ผู้เข้าร่วมโครงการ 1,250 คน",
        "เบิกจ่ายตามระเบียบ\n1,250 บาทต่อคนเป็นอัตราของปีก่อน",
    ],
)
def test_a_fiscal_year_a_blank_and_other_figures_are_no_money(text: str) -> None:
    assert says("money", view(paper(f"แผนดำเนินงาน\n{text}"))) is Status.UNMET


@pytest.mark.parametrize(
    "rows",
    [
        ("โครงการ | งบประมาณ", "อบรม | -", "ประชุม | "),
        ("โครงการ | ปีงบประมาณ", "อบรม | 2567"),
        ("โครงการ | จำนวนคน", "อบรม | 1,250"),
    ],
)
def test_a_column_without_amounts_or_of_years_is_unmet(rows: tuple[str, ...]) -> None:
    assert says("money", view(tabled("แผนดำเนินงาน", *rows))) is Status.UNMET


def test_what_was_set_aside_is_not_what_was_spent() -> None:
    planned = tabled("รายงานผล", "โครงการ | งบประมาณที่ตั้งไว้", "อบรม | 20,000")
    spent = tabled("รายงานผล", "โครงการ | งบประมาณ | เบิกจ่าย", "อบรม | 20,000 | 18,500")

    assert (says("money", view(planned), heads=SPENT), says("money", view(spent), heads=SPENT)) == (Status.UNMET, Status.MET)


def test_an_amount_read_dimly_is_unsure() -> None:
    assert says("money", view(paper("งบประมาณ 20,000 บาท", ocr=True, trust=0.4))) is Status.UNSURE


def test_the_proof_quotes_the_head_and_the_amount() -> None:
    assert quotes(look("money", view(tabled("แผน", "งาน | งบประมาณ", "อบรม | 20,000")))) == "งบประมาณ: 20,000"


def test_sums_under_years_are_money_and_other_figures_under_years_are_not() -> None:
    sums = tabled("แผน 5 ปี", "โครงการ | 2566 | ปี 2567", "ค่าย | 20,000 | 20,000")
    people = tabled("ผู้เข้าร่วม", "โครงการ | 2566 | ปี 2567", "ค่าย | 120 | 95")

    assert (says("money", view(sums)), says("money", view(people))) == (Status.MET, Status.UNMET)

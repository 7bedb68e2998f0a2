"""Whether a candidate covers the first half of the fiscal year."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Period, Status
from tests.judge.helpers import look, page, paper, says, tabled, view

HALF = Period.FIRST_HALF
CONCEPT = "six-month-progress"


def said(*documents: Document) -> Status:
    return says("fiscal_year", view(*documents, concept=CONCEPT), HALF)


@pytest.mark.parametrize(
    "text",
    [
        "รายงานผลการดำเนินงาน ตั้งแต่วันที่ 1 ตุลาคม 2566 - 31 มีนาคม 2567",
        "รายงานผล (๑ ต.ค. ๒๕๖๖ ถึง ๓๑ มี.ค. ๒๕๖๗)",
        "รายงานผล เดือนตุลาคม 2566 ถึงเดือนมีนาคม 2567",
        "รายงานการกำกับติดตาม รอบ 6 เดือนแรก ประจำปีงบประมาณ พ.ศ. 2567",
        "รายงานการกำกับติดตาม รอบ ๖ เดือน ปีงบประมาณ ๒๕๖๗",
        "รายงานผล ประจำปีงบประมาณ 2567 ตั้งแต่วันที่ 1 ตุลาคม 2566 - 30 กันยายน 2567",
    ],
)
def test_the_half_year_in_any_wording_is_met(text: str) -> None:
    assert said(paper(text)) is Status.MET


def test_months_named_one_by_one_in_a_table_are_met() -> None:
    rows = ("เดือน | จำนวน", *(f"{m} | 12" for m in ("ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม")))

    assert said(tabled("สถิติการให้บริการ ปีงบประมาณ 2567", *rows)) is Status.MET


@pytest.mark.parametrize(
    "text",
    [
        "รายงานผลการดำเนินงาน ไตรมาส 1 ตุลาคม 2566 - ธันวาคม 2566",
        "รายงานผล ตั้งแต่วันที่ 1 ตุลาคม 2566 - 29 กุมภาพันธ์ 2567",
        "รายงานผลการใช้จ่ายงบประมาณ ประจำปีงบประมาณ 2567",
    ],
)
def test_a_part_of_the_half_or_only_its_year_is_unmet(text: str) -> None:
    assert said(paper(text)) is Status.UNMET


@pytest.mark.parametrize(
    "text",
    [
        "รายงานผลการดำเนินงาน รอบ 6 เดือนแรก ประจำปีงบประมาณ พ.ศ. 2566",
        "รายงานผล ตั้งแต่วันที่ 1 ตุลาคม 2565 - 31 มีนาคม 2566",
    ],
)
def test_the_half_of_another_year_is_wrong(text: str) -> None:
    assert said(paper(text)) is Status.WRONG_YEAR


def test_the_second_half_is_not_the_first() -> None:
    assert said(paper("รายงานผล ตั้งแต่วันที่ 1 เมษายน 2567 - 30 กันยายน 2567")) in (Status.UNMET, Status.WRONG_YEAR)


@pytest.mark.parametrize(
    "text",
    [
        "รายงานผล รอบ 6 เดือนหลัง ประจำปีงบประมาณ 2567",
        "รายงานผล รอบ 6 เดือน (เมษายน - กันยายน 2567)",
        "รายงานผล รอบ ๖ เดือน ครั้งที่ ๒ (๑ เม.ย. ๒๕๖๗ - ๓๐ ก.ย. ๒๕๖๗) ปีงบประมาณ ๒๕๖๗",
    ],
)
def test_six_months_that_are_the_second_half_are_not_the_first(text: str) -> None:
    assert said(paper(text)) is Status.UNMET


def test_a_first_half_that_speaks_of_the_second_stays_met() -> None:
    text = "รายงานผล รอบ 6 เดือนแรก ประจำปีงบประมาณ 2567\nข้อเสนอแนะสำหรับ 6 เดือนหลัง ให้เร่งเบิกจ่าย"

    assert said(paper(text)) is Status.MET


def test_two_quarters_in_two_papers_make_the_half() -> None:
    first = paper("รายงานผล ตุลาคม 2566 - ธันวาคม 2566", path="a.pdf")
    second = paper("รายงานผล มกราคม 2567 - มีนาคม 2567", path="b.pdf")

    assert (said(first), said(first, second)) == (Status.UNMET, Status.MET)


def test_a_gap_says_how_many_months_are_covered() -> None:
    outcome = look("fiscal_year", view(paper("รายงานผล ตุลาคม 2566 - ธันวาคม 2566"), concept=CONCEPT), HALF)

    assert "3 จาก 6 เดือน" in outcome.why


def test_a_paper_without_any_time_is_unmet() -> None:
    assert said(page("รายงานผลการดำเนินงาน", "ดำเนินการตามแผนทุกโครงการแล้วเสร็จ ไม่มีปัญหาและอุปสรรคใด ๆ ในการดำเนินงาน")) is Status.UNMET


@pytest.mark.parametrize("text", ["รายงานผล ต.ค. 2566 - มี.ค. 2567", "รายงานผล"])
def test_a_scan_read_dimly_or_without_time_is_unsure(text: str) -> None:
    assert said(paper(text, ocr=True, trust=0.4)) is Status.UNSURE


def test_counts_at_the_end_of_a_row_are_no_days_of_the_next_rows_month() -> None:
    rows = "\n".join(f"{m} {n}" for n, m in enumerate(("ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม"), 11))

    assert said(paper(f"สถิติการให้บริการ ปีงบประมาณ 2567\n{rows}")) is Status.MET


def test_the_months_a_page_names_stand_against_the_half_year_in_its_title() -> None:
    old = page("รายงาน รอบ 6 เดือน ปีงบประมาณ 2567", "ตั้งแต่เดือนตุลาคม 2565 ถึงเดือนมีนาคม 2566 มีเรื่องทั้งหมด 2 เรื่อง แล้วเสร็จทุกเรื่อง")
    right = page("รายงาน รอบ 6 เดือน ปีงบประมาณ 2567", "ตั้งแต่เดือนตุลาคม 2566 ถึงเดือนมีนาคม 2567 มีเรื่องทั้งหมด 2 เรื่อง แล้วเสร็จทุกเรื่อง")

    assert says("fiscal_year", view(old), Period.FIRST_HALF) is Status.WRONG_YEAR
    assert says("fiscal_year", view(right), Period.FIRST_HALF) is Status.MET

"""`fiscal_year`: the document is about the period that the edition asks for."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Period, Status
from tests.judge.helpers import FILLER, home, look, page, paper, quotes, says, to, view

FY = Period.FY


@pytest.mark.parametrize(
    "text",
    [
        "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
        "แผนการจัดซื้อจัดจ้าง ปี 2567",
        "แผนการจัดซื้อจัดจ้างปีงบประมาณ 67",
        "แผนการจัดซื้อจัดจ้าง ประจ าปีงบประมาณ 2567",  # ำ torn apart
        "แผนการจัดซื้อจัดจ้าง (ตุลาคม 2566 - กันยายน 2567)",
        "บันทึกข้อความ\nวันที่ ๑๒ ตุลาคม ๒๕๖๖\nเรื่อง การจัดหาพัสดุ",  # only a date: October counts for the next year
    ],
)
def test_the_year_that_a_paper_is_about_is_met(text: str) -> None:
    assert says("fiscal_year", view(paper(text)), FY) is Status.MET


@pytest.mark.parametrize(
    "text",
    [
        "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
        "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2568",
        # Signed within the year, but about another: the year that it is about decides.
        "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2566\nประกาศ ณ วันที่ ๓ พฤศจิกายน ๒๕๖๖",
        "บันทึกข้อความ\nวันที่ ๑๒ กันยายน ๒๕๖๖\nเรื่อง การจัดหาพัสดุ",
    ],
)
def test_another_year_is_wrong_and_named(text: str) -> None:
    outcome = look("fiscal_year", view(paper(text)), FY)

    assert outcome.status is Status.WRONG_YEAR and ("2566" in outcome.why or "2568" in outcome.why)


@pytest.mark.parametrize(
    "text",
    [
        "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2567",
        "ที่ ตย 72301/2567 เรื่อง การจัดหาพัสดุ",
        "แผนการจัดหาพัสดุของกองคลัง ไม่ระบุปี",
    ],
)
def test_a_paper_that_names_no_year_of_its_own_is_unmet(text: str) -> None:
    assert says("fiscal_year", view(paper(text)), FY) is Status.UNMET


@pytest.mark.parametrize("path", ["files/2567/plan.pdf", "wp-content/uploads/2024/01/plan2567.pdf"])
def test_a_folder_or_file_name_proves_no_year(path: str) -> None:
    assert says("fiscal_year", view(paper("แผนการจัดหาพัสดุของกองคลัง", path=path)), FY) is Status.UNMET


def test_a_year_that_only_the_link_says_is_unsure() -> None:
    plan = paper("แผนการจัดหาพัสดุของกองคลัง " + FILLER)
    front = home(to(plan, "แผนการจัดหาพัสดุ ปี 2567"))

    outcome = look("fiscal_year", view(plan, front=front), FY)

    assert outcome.status is Status.UNSURE and "ปี 2567" in outcome.why


def test_a_link_that_says_the_year_does_not_outweigh_the_papers_own() -> None:
    plan = paper("แผนการจัดหาพัสดุ ประจำปีงบประมาณ 2565 " + FILLER)

    assert says("fiscal_year", view(plan, front=home(to(plan, "แผนการจัดหาพัสดุ ปี 2567"))), FY) is Status.WRONG_YEAR


def test_a_plan_of_several_years_covers_the_one_asked() -> None:
    plan = paper("แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ - ๒๕๗๐)")
    old = paper("แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๑ - ๒๕๖๕)")

    assert (says("fiscal_year", view(plan), Period.COVERS_FY), says("fiscal_year", view(old), Period.COVERS_FY)) == (
        Status.MET,
        Status.WRONG_YEAR,
    )


@pytest.mark.parametrize(
    ("period", "expected"),
    [(Period.PREVIOUS_FY, Status.MET), (Period.FY_OR_PREVIOUS, Status.MET), (Period.FY, Status.WRONG_YEAR)],
)
def test_last_years_report_is_right_where_last_year_is_asked(period: Period, expected: Status) -> None:
    report = paper("รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566")

    assert says("fiscal_year", view(report), period) is expected


def test_one_paper_of_the_year_among_others_is_enough() -> None:
    old, new = paper("แผนปี 2566", path="a.pdf"), paper("แผนปี 2567", path="b.pdf")

    assert says("fiscal_year", view(old, new), FY) is Status.MET


def test_a_web_page_that_names_the_year_in_its_body_is_met_and_an_empty_one_is_not() -> None:
    full = page("แผนการจัดซื้อจัดจ้าง", "ประจำปีงบประมาณ 2567 " + FILLER)
    empty = page("แผนการจัดซื้อจัดจ้าง ปี 2567", "อยู่ระหว่างปรับปรุงข้อมูล")

    assert (says("fiscal_year", view(full), FY), says("fiscal_year", view(empty), FY) is Status.MET) == (Status.MET, False)


@pytest.mark.parametrize("year", ["2567", "2566"])
def test_a_year_read_dimly_from_a_picture_is_unsure_whatever_it_says(year: str) -> None:
    scan = paper(f"แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ {year}", ocr=True, trust=0.4)

    assert says("fiscal_year", view(scan), FY) is Status.UNSURE


def test_a_picture_on_which_no_year_was_read_is_unsure() -> None:
    assert says("fiscal_year", view(paper("แผนการจัดซื้อจัดจ้าง " + FILLER, ocr=True, trust=0.9)), FY) is Status.UNSURE


def test_a_year_that_a_picture_shows_and_nobody_could_tell_makes_no_other_year_the_wrong_one() -> None:
    told = paper("แผนการจัดซื้อจัดจ้าง ปีงบประมาณ 2566 " + FILLER, ocr=True, trust=0.9)
    unread = paper("แผนการจัดซื้อจัดจ้าง ปีงบประมาณ 2566 " + FILLER + " ประกาศ พ.ศ. □□□□", ocr=True, trust=0.9)
    boxes = paper("แผนการจัดซื้อจัดจ้าง ปีงบประมาณ 2566 " + FILLER + " ประกาศ พ.ศ. □□□□")

    assert [says("fiscal_year", view(d), FY) for d in (told, unread, boxes)] == [Status.WRONG_YEAR, Status.UNSURE, Status.WRONG_YEAR]


def test_many_asks_for_a_plan_of_more_than_one_year() -> None:
    long, short = paper("แผนพัฒนาท้องถิ่น พ.ศ. 2566-2570"), paper("แผนดำเนินงาน ปี 2567")

    assert (says("fiscal_year", view(long), many=True), says("fiscal_year", view(short), many=True)) == (Status.MET, Status.UNMET)


def test_near_asks_for_the_year_beside_its_words() -> None:
    beside = paper("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566 ได้ 88.10 คะแนน")
    apart = paper("ผลการประเมิน ITA ได้ 88.10 คะแนน\n" + FILLER * 8 + "\nข้อบัญญัติงบประมาณ ประจำปี 2566")
    other = paper("ผลการประเมิน ITA ประจำปี 2565 ได้ 80.00 คะแนน")

    found = [says("fiscal_year", view(p), Period.PREVIOUS_FY, near=("ผลการประเมิน",)) for p in (beside, apart, other)]

    assert found == [Status.MET, Status.UNMET, Status.WRONG_YEAR]


def news(*dates: str) -> Document:
    return page("ข่าวประชาสัมพันธ์", "\n".join(f"กิจกรรมวันสำคัญ ครั้งที่ {n} {d}" for n, d in enumerate(dates, 1)))


def test_a_year_beside_posted_counts_only_where_the_paper_names_none() -> None:
    words = {"near": ("ประกาศ ณ วันที่",), "posted": ("เผยแพร่เมื่อ",)}
    old = view(paper("นโยบาย\nประกาศ ณ วันที่ 1 มิถุนายน พ.ศ. 2564\nเผยแพร่เมื่อ 10 มกราคม 2567"))
    undated = view(paper("นโยบาย\nเผยแพร่เมื่อ 10 มกราคม 2567"))

    assert says("fiscal_year", old, period=Period.FY, **words) is Status.WRONG_YEAR
    assert says("fiscal_year", undated, period=Period.FY, **words) is Status.MET


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("3 ม.ค. 2567", "14 ก.พ. 67", "๕ มีนาคม ๒๕๖๗"), Status.MET),
        (("3 ม.ค. 2567", "14 ก.พ. 2565"), Status.UNMET),
        (("3 ม.ค. 2565", "14 ก.พ. 2565", "9 มี.ค. 2565"), Status.WRONG_YEAR),
    ],
)
def test_dated_counts_the_entries_of_the_year(dates: tuple[str, ...], expected: Status) -> None:
    assert says("fiscal_year", view(news(*dates), concept="news"), FY, dated=True, least=3) is expected


def test_the_proof_quotes_the_year_and_its_page() -> None:
    outcome = look("fiscal_year", view(paper("ปก", "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")), FY)

    assert outcome.evidence[0].page == 2 and "๒๕๖๗" in quotes(outcome)

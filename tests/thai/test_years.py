"""Years, and the sense in which they are named."""

from __future__ import annotations

import pytest
from hypothesis import given

from oit_checker.thai import YearKind, years
from tests.thai.test_dates import TEXTS

FISCAL, RANGE, LABELLED, DATE, NUMBER, LAW, BARE = (
    YearKind.FISCAL,
    YearKind.RANGE,
    YearKind.LABELLED,
    YearKind.DATE,
    YearKind.NUMBER,
    YearKind.LAW,
    YearKind.BARE,
)


@pytest.mark.parametrize(
    ("text", "kind", "year"),
    [
        ("ปีงบประมาณ พ.ศ. ๒๕๖๗", FISCAL, 2567),
        ("ประจำปีงบประมาณ 2567", FISCAL, 2567),
        ("ปีงบประมาณ (พ.ศ. 2567)", FISCAL, 2567),
        ("ปงี บประมาณ 2567", FISCAL, 2567),
        ("ปี งบประมำณ 2567", FISCAL, 2567),
        ("ปีงบประมาณ 67", FISCAL, 2567),
        ("งบปี 67", FISCAL, 2567),
        ("งปม. 2567", FISCAL, 2567),
        ("FY67", FISCAL, 2567),
        ("FY2024", FISCAL, 2567),
        ("ข้อบัญญัติงบประมาณรายจ่ายประจำปี พ.ศ. 2567", FISCAL, 2567),
        ("เทศบัญญัติงบประมาณรายจ่าย ประจำปีงบประมาณ พ.ศ. 2567", FISCAL, 2567),
        ("ไตรมาส 1/2567", FISCAL, 2567),
        ("งบประมาณประจำปี 2567", FISCAL, 2567),
        ("พ.ศ. 2567", LABELLED, 2567),
        ("พ.ศ.๒๕๖๗", LABELLED, 2567),
        ("พ.ศ.25๖๕", LABELLED, 2565),
        ("พ.ศ..2568", LABELLED, 2568),
        ("พศ 2556", LABELLED, 2556),
        ("ปี 2567", LABELLED, 2567),
        ("ปี 67", LABELLED, 2567),
        ("ประจำปี 2567", LABELLED, 2567),
        ("ประจำปี พ.ศ. 2567", LABELLED, 2567),
        ("ปีการศึกษา 2567", LABELLED, 2567),
        ("ปี ค.ศ. 2024", LABELLED, 2567),
        ("ITA2567", LABELLED, 2567),
        ("ITA 67", LABELLED, 2567),
        ("EIT 2024", LABELLED, 2567),
        ("รายงานผลตาม พ.ร.บ. ข้อมูลข่าวสาร ประจำปี 2567", LABELLED, 2567),
        ("15 มกราคม 2567", DATE, 2567),
        ("ตุลาคม 2566", DATE, 2566),
        ("30/01/2024", DATE, 2567),
        ("ที่ ลป 52301/2567", NUMBER, 2567),
        ("ครั้งที่ 1/2567", NUMBER, 2567),
        ("เลขที่ 4 / 2557", NUMBER, 2557),
        ("เลขที่ ….../2558", NUMBER, 2558),
        ("พ.ร.บ. การจัดซื้อจัดจ้าง พ.ศ. 2560", LAW, 2560),
        ("พระราชบัญญัติเทศบาล พ.ศ. 2496", LAW, 2496),
        ("พระราชบญัญัติเทศบาล พุทธศักราช ๒๔๙๖", LAW, 2496),
        ("ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐", LAW, 2560),
        ("ระเบียบกระทรวงมหาดไทย ว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น พ.ศ. ๒๕๔๘", LAW, 2548),
        ("ระเบี ย บ กระทรวงมหาดไทยว่ า ด้ ว ยการพั ส ดุ ข ององค์ ก รปกครองส่ ว นท้ อ งถิ่ น พ.ศ. 2535", LAW, 2535),
        ("กฎกระทรวงกำหนดอัตราค่าธรรมเนียม พ.ศ. 2559", LAW, 2559),
        ("(ฉบับที่ 2) พ.ศ. 2561", LAW, 2561),
        ("ประกาศคณะกรรมการกลางพนักงานเทศบาล เรื่อง มาตรฐานทั่วไป พ.ศ. 2558", LAW, 2558),
        ("แผน 2567", BARE, 2567),
        ("แผนพัฒนา2567.pdf", BARE, 2567),
        ("ข้อมูลสถิติ 2024", BARE, 2567),
    ],
)
def test_a_year_is_read_in_its_sense(text: str, kind: YearKind, year: int) -> None:
    assert [(found.kind, found.years) for found in years(text)] == [(kind, (year,))]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2566-2570", 2566, 2570),
        ("๒๕๖๑ – ๒๕๖๕", 2561, 2565),
        ("๒๕61 – ๒๕๖4", 2561, 2564),
        ("(พ.ศ. 2566-2570)", 2566, 2570),
        ("พ.ศ. 2556 ถึง 2558", 2556, 2558),
        ("พ.ศ.2551   –   2555\n", 2551, 2555),
        ("(พ.ศ. 2555 - พ.ศ. 2557) ปรับปรุง ฉบับที่ 3", 2555, 2557),
        ("ตั้งแต่ปี 2566 จนถึงปี 2570", 2566, 2570),
        ("ปีงบประมาณ พ.ศ. 2561 – พ.ศ. 2564", 2561, 2564),
        ("ปี 66-70", 2566, 2570),
        ("61-63", 2561, 2563),
        ("แผนพัฒนาท้องถิ่น 66-70 ฉบับปรับปรุง ขององค์กรปกครองส่วนท้องถิ่น", 2566, 2570),
        ("พ.ศ. 2566-70", 2566, 2570),
        ("ปี 2566/2567", 2566, 2567),
    ],
)
def test_a_range_holds_all_its_years(text: str, first: int, last: int) -> None:
    assert [(found.kind, found.years) for found in years(text)] == [(RANGE, tuple(range(first, last + 1)))]


@pytest.mark.parametrize(
    "text",
    [
        "๓๕๖๓",
        "25598",
        "2,567",
        "2567 บาท",
        "2567.00",
        "12,2567",
        "จำนวน 2567 คน",
        "โทร 02-567-2567",
        "โทร 02 567 2567",
        "0-2567-2570",
        "02-2566-2570",
        "อายุ 60 ปี",
        "ระยะเวลา 3 ปี 65 วัน",
        "สรุป 67",
        "ต่อไป 67",
        "รูป 67",
        "หน้า 61-63",
        "มอก. 2567",
        "https://example.go.th/uploads/2023/10/a2567.pdf",
        "ABC2567",
        "2567px",
        "08.30-16.30",
    ],
)
def test_a_number_that_is_no_year_is_none(text: str) -> None:
    assert years(text) == ()


def test_an_amendment_of_a_law_is_a_law_too() -> None:
    found = years("พระราชบัญญัติเทศบาล พ.ศ. 2496 แก้ไขเพิ่มเติมถึง (ฉบับที่ 14) พ.ศ. 2562")

    assert [(year.kind, year.years[0]) for year in found] == [(LAW, 2496), (LAW, 2562)]


def test_an_amendment_of_a_plan_is_no_law() -> None:
    found = years("แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570) เพิ่มเติม ฉบับที่ 2 พ.ศ. 2567")

    assert [year.kind for year in found] == [RANGE, LABELLED]


def test_a_plan_that_names_its_regulation_keeps_its_own_year() -> None:
    found = years("ตามระเบียบกระทรวงมหาดไทย พ.ศ. 2548 จึงประกาศใช้แผนพัฒนา พ.ศ. 2567")

    assert [(year.kind, year.years[0]) for year in found] == [(LAW, 2548), (LABELLED, 2567)]


def test_years_of_a_list_are_named_alike() -> None:
    found = years("ปีงบประมาณ พ.ศ. 2566, 2567 และ 2568")

    assert [(year.kind, year.years[0]) for year in found] == [(FISCAL, 2566), (FISCAL, 2567), (FISCAL, 2568)]


def test_a_document_number_and_its_date_are_told_apart() -> None:
    assert [year.kind for year in years("คำสั่งที่ 25/2567 ลงวันที่ 3 มกราคม 2567")] == [NUMBER, DATE]


@given(TEXTS)
def test_any_text_gives_years_in_order_within_bounds(text: str) -> None:
    found = years(text)

    assert all(2400 <= year <= 2720 for mention in found for year in mention.years)
    assert all(list(mention.years) == sorted(mention.years) and 1 <= len(mention.years) <= 20 for mention in found)
    assert [mention.start for mention in found] == sorted(mention.start for mention in found)


def test_an_era_that_was_misread_from_a_picture_still_marks_a_fiscal_year() -> None:
    for text in ("ประจำปีงบประมาณ W.A. ๒๕๖๗", "ประจำปีงบประมาณ 71.01.2567"):
        assert [(m.years, m.kind) for m in years(text)] == [((2567,), YearKind.FISCAL)]

"""`columns`: a table has a column of this kind, and the column is filled."""

from __future__ import annotations

import pytest

from oit_checker.model import Status, Table
from tests.judge.helpers import look, page, paper, quotes, says, table, tabled, view

MONEY = ("วงเงิน", "งบประมาณ")
REASON = ("เหตุผลที่คัดเลือก",)
MONTHLY = "procurement-monthly"


@pytest.mark.parametrize(
    "rows",
    [
        ("ลำดับ | รายการ | วงเงิน", "1 | ลอกท่อ | 5,000", "2 | ซ่อมทาง | 99,500.00"),
        ("ที่ | งาน | วงเงินงบประมาณ (บาท)", "๑ | ลอกท่อ | ๕,๐๐๐", "๒ | ซ่อมทาง | ๙๙,๕๐๐"),
        ("ที่ | งาน | งบ ประมาณ", "1 | ลอกท่อ | 5000", "2 | ซ่อมทาง | -", "3 | อื่น | -"),
    ],
)
def test_a_filled_column_under_any_of_the_headers_is_met(rows: tuple[str, ...]) -> None:
    assert says("columns", view(tabled("แผนจัดซื้อจัดจ้าง", *rows)), headers=MONEY, number=True) is Status.MET


def test_the_proof_shows_the_header_and_a_first_value() -> None:
    outcome = look("columns", view(tabled("แผนจัดซื้อจัดจ้าง", "งาน | วงเงิน", "ลอกท่อ | 5,000")), headers=MONEY, number=True)

    assert quotes(outcome) == "วงเงิน: 5,000" and outcome.evidence[0].how == "table"


def test_a_header_row_that_was_taken_for_a_row_is_read_too() -> None:
    headless = page("แผนจัดซื้อจัดจ้าง", tables=(Table((), (("งาน", "วงเงิน"), ("ลอกท่อ", "5,000"))),))

    assert says("columns", view(headless), headers=MONEY, number=True) is Status.MET


@pytest.mark.parametrize("value", ["", "-", "........", "–", "_____"])
def test_a_column_that_nobody_filled_is_unmet(value: str) -> None:
    rows = ("ที่ | งาน | วงเงิน", f"1001 | ลอกท่อ | {value}", f"1002 | ซ่อมทาง | {value}")
    blank = tabled("แผนจัดซื้อจัดจ้าง", *rows, text="กองคลัง โทรศัพท์ 0-5321-4567 ณ วันที่ 1 ตุลาคม 2566")

    assert says("columns", view(blank), headers=MONEY, number=True) is Status.UNMET


def test_words_where_figures_are_asked_are_unmet() -> None:
    worded = page("แผนจัดซื้อจัดจ้าง", tables=(table("งาน | วงเงิน", "ลอกท่อ | ตามข้อบัญญัติ", "ซ่อมทาง | ตามข้อบัญญัติ"),))

    assert says("columns", view(worded), headers=MONEY, number=True) is Status.UNMET


def test_a_column_filled_in_one_row_of_ten_is_unmet() -> None:
    rows = ["งาน | วงเงิน", "ลอกท่อ | 5,000", *(f"งานที่ {n} | -" for n in range(2, 11))]
    sparse = page("แผนจัดซื้อจัดจ้าง", tables=(table(*rows),))

    assert says("columns", view(sparse), headers=MONEY, number=True) is Status.UNMET


def test_labelled_lines_of_a_paper_are_a_column() -> None:
    labelled = paper("แผนการจัดซื้อจัดจ้าง\nโครงการ : จ้างลอกท่อระบายน้ำ\nวงเงิน : ๑๕,๐๐๐.๐๐ บาท")

    assert says("columns", view(labelled), headers=MONEY, number=True) is Status.MET


def test_a_table_that_lost_its_lines_is_a_column() -> None:
    flat = paper("แบบสรุปผล\nลำดับ งานที่จัดซื้อจัดจ้าง วงเงิน ราคากลาง วิธีซื้อ\n1 ค่าวัสดุสำนักงาน 12,500.00 12,500.00 เฉพาะเจาะจง")

    assert says("columns", view(flat), headers=MONEY, number=True) is Status.MET


@pytest.mark.parametrize(
    "after",
    [
        "ผู้รับผิดชอบ กองคลัง",
        "ประกาศ ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๖",
        "โทรศัพท์ 0-5321-4567",
        "ตามพระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. 2560 และที่แก้ไข พ.ศ. 2562",
        "1. กองคลัง\n2. กองช่าง\n3. กองการศึกษา\n4. สำนักปลัด",
    ],
)
def test_an_empty_label_is_no_column_whatever_dates_and_numbers_follow(after: str) -> None:
    empty = paper(f"แผนการจัดซื้อจัดจ้าง\nวงเงิน ............ บาท\n{after}")

    assert says("columns", view(empty), headers=MONEY, number=True) is Status.UNMET


def test_a_blank_column_of_words_is_unmet() -> None:
    blank = tabled("สรุปผล", "งาน | เหตุผลที่คัดเลือก", "ลอกท่อ | -", "ซ่อมทาง |")

    assert says("columns", view(blank), headers=REASON) is Status.UNMET


def test_a_fiscal_year_is_no_column_of_money() -> None:
    dated = paper("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567\n1 ลอกท่อ 12 2566\n2 ซ่อมทาง 1 2567")

    assert says("columns", view(dated), headers=("งบประมาณ",), number=True) is Status.UNMET


def test_running_text_is_no_table_where_the_rule_asks_for_one() -> None:
    prose = paper("ประกาศใช้แผน โดยใช้จ่ายจากงบประมาณรายจ่าย 1,200,000 บาท ให้แล้วเสร็จภายใน 30 วัน")

    assert (
        says("columns", view(prose), headers=("งบประมาณ",), number=True, table=True),
        says("columns", view(prose), headers=("งบประมาณ",), number=True),
    ) == (Status.UNMET, Status.MET)


def month(name: str, path: str, *, reason: bool = True, empty: bool = False) -> object:
    head = f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {name}\n"
    if empty:
        return paper(head + "เดือนนี้ไม่มีการจัดซื้อจัดจ้าง", path=path)
    columns = "งานที่ซื้อ | เหตุผลที่คัดเลือก" if reason else "งานที่ซื้อ | วงเงิน"
    return paper(head + columns + "\nวัสดุ | 5,000", path=path, tables=(table(columns, "วัสดุ | ราคาต่ำสุด 5,000"),))


def test_one_month_without_the_column_makes_the_series_unmet_and_is_named() -> None:
    series = (month("ตุลาคม 2566", "files/10.pdf"), month("พฤศจิกายน 2566", "files/11.pdf", reason=False))

    outcome = look("columns", view(*series, concept=MONTHLY), headers=REASON)  # type: ignore[arg-type]

    assert outcome.status is Status.UNMET and "พฤศจิกายน 2566" in outcome.why


def test_a_month_declared_empty_is_excused() -> None:
    series = (month("ตุลาคม 2566", "files/10.pdf"), month("พฤศจิกายน 2566", "files/11.pdf", empty=True))

    assert says("columns", view(*series, concept=MONTHLY), headers=REASON) is Status.MET  # type: ignore[arg-type]


def test_months_declared_empty_alone_show_no_column() -> None:
    assert says("columns", view(month("ตุลาคม 2566", "files/10.pdf", empty=True), concept=MONTHLY), headers=REASON) is Status.UNMET  # type: ignore[arg-type]


def test_a_whole_heading_is_not_met_by_a_longer_one() -> None:
    whole, longer = tabled("รายงาน", "งาน | ผล", "อบรม | เสร็จแล้ว"), tabled("รายงาน", "งาน | เหตุผล", "อบรม | จำเป็น")

    assert (says("columns", view(whole), headers=("=ผล",)), says("columns", view(longer), headers=("=ผล",))) == (Status.MET, Status.UNMET)


def test_a_stem_heads_a_real_table_and_is_no_word_of_running_text() -> None:
    real, prose = tabled("สรุป", "งาน | เหตุที่เลือก", "จ้าง | ราคาต่ำ"), paper("เหตุที่เลือกผู้รับจ้างรายนี้คือราคาต่ำสุด")

    assert (
        says("columns", view(real), headers=("เหตุผลการเลือก",), stems=("เหตุที่",)),
        says("columns", view(prose), headers=("เหตุผลการเลือก",), stems=("เหตุที่",)),
    ) == (
        Status.MET,
        Status.UNMET,
    )


def test_a_dash_is_a_nought_where_the_rule_says_so_and_the_table_has_figures() -> None:
    counted = view(tabled("สถิติ", "เดือน | รับเรื่อง | ค้าง", "ต.ค. | 1 | -", "พ.ย. | - | -"))
    template = view(tabled("สถิติ", "เดือน | รับเรื่อง | ค้าง", "ต.ค. | - | -", "พ.ย. | - | -"))

    assert says("columns", counted, headers=("ค้าง",), dashes=True) is Status.MET
    assert says("columns", counted, headers=("ค้าง",)) is Status.UNMET
    assert says("columns", template, headers=("ค้าง",), dashes=True) is Status.UNMET

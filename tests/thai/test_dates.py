"""Months and dates as offices write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.thai import MONTHS, dates, fiscal_year, months

WORDS = (
    "ม.ค.|ต.ค|ตุลาคม|มีนาคม|ก.พ.|2567|๒๕๖๗|67|31|1|-|–| |\n|/|.|,|พ.ศ.|ปี|ปีงบประมาณ|ไตรมาสที่|รอบ 6 เดือน|แรก|หลัง|ถึง|และ|May|2024"
    "|พระราชบัญญัติ|บาท|FY|ITA|0|ครั้งที่ 1/|เดือน|(|)"
)
PIECES = st.lists(st.sampled_from(WORDS.split("|")), max_size=40).map("".join)
TEXTS = st.one_of(st.text(), PIECES)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("15 ม.ค. 67", (15, 1, 2567)),
        ("๙ ธันวาคม ๒๕๖๗", (9, 12, 2567)),
        ("เดือนมีนาคม พ.ศ. 2567", (None, 3, 2567)),
        ("พ.ย. 55", (None, 11, 2555)),
        ("ต.ค.66", (None, 10, 2566)),
        ("ต.ค 66", (None, 10, 2566)),
        ("ประจำเดือนต.ค.66", (None, 10, 2566)),
        ("2 พ.ค. 2024, 10:00", (2, 5, 2567)),
        ("ธ.ค.-66", (None, 12, 2566)),
        ("31 มค 67", (31, 1, 2567)),
        ("๙ ธันวาคม W.A. ๒๕๖๗", (9, 12, 2567)),
        ("9 มกราคม na 2567", (9, 1, 2567)),
        ("9 สิงหาดม 2567", (9, 8, 2567)),
        ("30/01/2567", (30, 1, 2567)),
        ("30/01/2024", (30, 1, 2567)),
        ("01/30/2024", (30, 1, 2567)),
        ("30/1/67", (30, 1, 2567)),
        ("30-01-2567", (30, 1, 2567)),
        ("2024-01-15", (15, 1, 2567)),
        ("2024-01-15T08:30:00", (15, 1, 2567)),
        ("30/01/2016 10:36:14", (30, 1, 2559)),
        ("15 January 2024", (15, 1, 2567)),
        ("January 15, 2024", (15, 1, 2567)),
        ("15th Jan. 2024", (15, 1, 2567)),
        ("Oct-23", (None, 10, 2566)),
        ("วันที่ ๓ เดือน มกราคม พ.ศ. ๒๕๖๗", (3, 1, 2567)),
        ("ณ วันที่ 27    เดือน   กุมภาพันธ์     พ.ศ.        2558", (27, 2, 2558)),
        ("13 กรกฏาคม 2558", (13, 7, 2558)),
        ("14 มกราคม2558 ในวันและเวลาราชการ", (14, 1, 2558)),
        ("3 ม.ค. 67 เวลา 10.30 น.", (3, 1, 2567)),
        ("3 ม.ค. 67 10.30 น.", (3, 1, 2567)),
        ("9-20 กุมภาพันธ์ ๒๕๖1", (20, 2, 2561)),
        ("วันที่ 5 มนี าคม 2567", (5, 3, 2567)),
        ("วันที่ 5 กุมภำพันธ์ 2567", (5, 2, 2567)),
        ("ประจำเดือนตุลาคม ปีงบประมาณ พ.ศ. 2567", (None, 10, 2566)),
        ("วันพฤหัสบดีที่ 9 ธันวาคม 2567", (9, 12, 2567)),
    ],
)
def test_a_date_is_read_as_offices_write_it(text: str, date: tuple[int | None, int, int]) -> None:
    assert [(found.day, found.month, found.year) for found in dates(text)] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "กระทรวงคมนาคม 2567",
        "สำนักงาน ก.พ. กำหนด",
        "หนังสือสำนักงาน ก.ค.ศ. 67",
        "มีนาคม 67 ราย",
        "12-11-65",
        "เลขที่ 1.2.2567.4",
        "45/13/2567",
        "054-2024-01-15-9",
        "ข้อ 1.2.50",
        "Maybe 2024",
        "ส.ค.ส. 2567",
        "สำนักงาน ก.พ.ร. 2567",
        "13 มกราคม 25678",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates(text) == ()


def test_both_dates_of_a_range_bear_the_year_at_its_end() -> None:
    found = dates("28 ธันวาคม - 3 มกราคม 2567")

    assert [(date.day, date.month, date.year) for date in found] == [(28, 12, 2566), (3, 1, 2567)]


@pytest.mark.parametrize(("month", "names"), MONTHS.items())
def test_every_name_of_a_month_is_known(month: int, names: tuple[str, ...]) -> None:
    assert {found.month for name in names for found in dates(f"1 {name} 2567")} == {month}


def test_a_row_of_abbreviations_is_twelve_months() -> None:
    row = "ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย."

    assert [found.month for found in months(row)] == [10, 11, 12, *range(1, 10)]


def test_abbreviations_without_spaces_between_them_are_months() -> None:
    assert [found.month for found in months("ต.ค.พ.ย.ธ.ค.")] == [10, 11, 12]


@pytest.mark.parametrize("text", ["You may apply", "สำนักงาน ก.พ. และ ก.พ.ร.", "พค ของ"])
def test_short_words_alone_are_no_months(text: str) -> None:
    assert months(text) == ()


def test_months_of_a_list_share_the_year_at_its_end() -> None:
    found = months("เดือนพฤศจิกายน, ธันวาคม และมกราคม 2567")

    assert [(month.month, month.year) for month in found] == [(11, 2566), (12, 2566), (1, 2567)]


def test_a_month_without_a_year_is_named_without_one() -> None:
    assert [(month.month, month.year) for month in months("สรุปผลเดือนตุลาคม ของกองคลัง")] == [(10, None)]


def test_october_counts_for_the_next_fiscal_year() -> None:
    assert (fiscal_year(2566, 9), fiscal_year(2566, 10)) == (2566, 2567)


@given(TEXTS)
def test_any_text_gives_dates_in_order_within_bounds(text: str) -> None:
    found = dates(text)

    assert all(2400 <= date.year <= 2700 and 0 <= date.start < date.end <= len(text) for date in found)
    assert [date.start for date in found] == sorted(date.start for date in found)


@given(TEXTS)
def test_any_text_gives_months_in_order(text: str) -> None:
    starts = [month.start for month in months(text)]

    assert starts == sorted(starts)

"""Where a quote stands in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oit_checker.thai import standing


def said(quote: str, text: str) -> list[str]:
    return [text[start:end] for start, end in standing(quote, text)]


def test_a_quote_stands_where_its_letters_do() -> None:
    assert said("แผนการจัดซื้อจัดจ้าง ปี 2567", "ประกาศ แผนการ\nจัดซื้อจัดจ้าง  ปี ๒๕๖๗ งบ") == ["แผนการ\nจัดซื้อจัดจ้าง  ปี ๒๕๖๗"]


def test_marks_that_were_lost_do_not_matter() -> None:
    assert said("ข้อบังคับตำบลน้ำใส", "ที่ ขอบงคบตาบลนาใส ฯ") == ["ขอบงคบตาบลนาใส"]


def test_a_cell_and_its_heading_are_both_found() -> None:
    assert said("งบประมาณ (บาท): 3,210,000.00", "โครงการ งบประมาณ (บาท) วิธี\nถนน 3,210,000.00 e-bidding") == [
        "งบประมาณ (บาท",
        "3,210,000.00",
    ]


def test_pieces_parted_by_dots_are_found_one_by_one() -> None:
    assert said("…มาตรการส่งเสริม…ผู้รับผิดชอบ กองคลัง…", "ก มาตรการส่งเสริม ข ค ผู้รับผิดชอบ กองคลัง") == ["มาตรการส่งเสริม", "ผู้รับผิดชอบ กองคลัง"]


def test_a_reading_with_a_wrong_letter_is_found_by_what_is_the_same() -> None:
    found = "".join(said("ประกาศเทศบาลตำบลเวียงสมมติ เรื่องนโยบาย", "กกก ประกาศเทศบาลตำบลเวียงสฆมติ เรื่องนโยบาย ขขข"))

    assert "ประกาศเทศบาลตำบลเวียง" in found and "เรื่องนโยบาย" in found and "ขขข" not in found


def test_what_does_not_stand_there_is_not_found() -> None:
    assert said("รายงานผลการดำเนินงานประจำปี", "ประกาศรับสมัครงาน ตำแหน่งคนสวน") == []


@given(st.text(max_size=120), st.text(max_size=300))
def test_spans_lie_inside_the_text(quote: str, text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in standing(quote, text))

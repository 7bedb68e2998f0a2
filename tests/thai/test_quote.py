"""A readable line around a place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oit_checker.thai import clean, quote


@given(st.text(), st.integers(-5, 400), st.integers(-5, 400), st.integers(10, 300))
def test_a_quote_is_one_line_of_the_length_that_was_asked(text: str, start: int, end: int, most: int) -> None:
    line = quote(text, start, end, most)

    assert len(line) <= most and "\n" not in line


@given(st.text(st.characters(min_codepoint=0xE01, max_codepoint=0xE5B)), st.integers(0, 300), st.integers(0, 30))
def test_a_quote_holds_the_place_itself(text: str, start: int, size: int) -> None:
    assert clean(text[start : start + size]).strip() in quote(text, start, start + size, 100)


def test_a_short_text_is_quoted_whole() -> None:
    assert quote("ประกาศ  เรื่อง\nแผน", 0, 6) == "ประกาศ เรื่อง แผน"


def test_characters_that_turn_or_hide_text_are_left_out() -> None:
    assert quote("ก\u202eข\u2066ค\x00ง\u200bจ\x1b[0m", 0, 3) == "กขคงจ[0m"


def test_a_cut_is_made_at_a_space_and_shown() -> None:
    text = "เทศบาลตำบลบ้านตัวอย่าง อำเภอสมมติ ขอประกาศ แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567 ตามรายละเอียดแนบท้าย"
    start = text.index("แผน")

    assert quote(text, start, start + 19, 70) == "…อำเภอสมมติ ขอประกาศ แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567…"


def test_a_cut_never_parts_a_letter_from_its_marks() -> None:
    line = quote("ก่" * 300, 300, 302, 51).strip("…")

    assert line.startswith("ก") and line.endswith("่")

import pytest

from oit_checker.thai import has_unread_year, years


@pytest.mark.parametrize(
    "text",
    ["ประจำปีงบประมาณ พ.ศ. □□□□", "ปี □ □ □ □", "๑๒ มกราคม □□□□", "ณ วันที่ □□ ธันวาคม พ . ศ . □□□□", "แผน □□□□ และอื่น ๆ", "ปี □□□ซ"],
)
def test_a_year_that_was_not_told_is_seen(text: str) -> None:
    assert has_unread_year(text) and not years(text)


@pytest.mark.parametrize("text", ["ประจำปี ๒๕๖๗", "□ ผ่าน □ ไม่ผ่าน", "๑,□□□,□□□ บาท", "โทร □□□ - □□□□□□", "ข้อ □", ""])
def test_other_numbers_that_were_not_told_are_no_years(text: str) -> None:
    assert not has_unread_year(text)

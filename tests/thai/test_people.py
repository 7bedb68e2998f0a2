import pytest

from oit_checker.thai import portraits


def test_names_under_pictures_are_counted_even_where_several_stand_on_one_line() -> None:
    text = "คณะผู้บริหาร\nนายสมหมาย ใจสมมุติ\nนางสาวตัวอย่าง สมมุติดี นายทดลองเขียนไว้\nผู้อำนวยการกองช่าง"

    assert portraits(text) == 3


@pytest.mark.parametrize("line", ["นายกเทศมนตรีตำบลตัวอย่าง", "นายสมหมาย ใจสมมุติ ปลัดเทศบาล เป็นประธานในพิธีเปิดงาน", "ลงชื่อ นายสมหมาย ใจสมมุติ"])
def test_a_line_that_says_more_than_a_name_is_no_portrait(line: str) -> None:
    assert portraits(line) == 0

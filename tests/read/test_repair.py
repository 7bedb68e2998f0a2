import time

from hypothesis import given
from hypothesis import strategies as st

from oit_checker.read.repair import repair
from oit_checker.thai import skeleton


def test_split_am_is_joined() -> None:
    assert repair("ต าบล อ าเภอ ค้ าประกัน น ้าท่วม") == "ตำบล อำเภอ ค้ำประกัน น้ำท่วม"


def test_am_read_as_a_long_vowel_is_mended_in_words_that_are_known() -> None:
    assert repair("ต้าบล ก้าหนด ดาเนินการ") == "ตำบล กำหนด ดำเนินการ"


def test_a_font_that_gives_every_long_vowel_as_am_is_seen_through() -> None:
    assert repair("กำรจัดทำงบประมำณ จำนวนรำยกำร ตำมมำตรฐำน") == "การจัดทำงบประมาณ จำนวนรายการ ตามมาตรฐาน"


def test_private_glyphs_become_their_marks() -> None:
    assert repair("ท\uf702\uf70a ป\uf710ญหา") == "ที่ ปัญหา"


def test_marks_that_came_apart_go_back() -> None:
    assert repair("บา้น หมูท่ ี่ ท ี่") == "บ้าน หมู่ที่ ที่"


def test_nikhahit_and_long_vowel_are_one_letter() -> None:
    assert repair("อ\u0e4d\u0e32นาจ น\u0e49\u0e4d\u0e32") == "อำนาจ น้ำ"


def test_letters_set_apart_close_up() -> None:
    assert repair("ป ร ะ ก า ศ เ ท ศ บ า ล ต ำ บ ล") == "ประกาศเทศบาลตำบล"


def test_sound_text_stays_as_it_is() -> None:
    text = "ประกาศเทศบาลตำบล เรื่อง แผนการจัดซื้อจัดจ้าง ประจำปี 2567 (ฉบับที่ 2) Q&A"

    assert repair(text) == text


def test_repair_is_fast_on_hostile_text() -> None:
    began = time.process_time()
    repair("ก " * 200_000 + "ํ" * 200_000 + " า" * 200_000)

    assert time.process_time() - began < 5


@given(st.text(alphabet="กขตบำาัี่้ํ เแ\n\u200bx1", max_size=60))
def test_repair_does_not_change_the_letters(text: str) -> None:
    assert set(skeleton(repair(text))) <= set(skeleton(text)) | {"แ"}

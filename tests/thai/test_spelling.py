"""The matching skeleton, and the way back from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.thai import PRIVATE_GLYPHS, Folded, alike, arabic, skeleton
from oit_checker.thai.misspellings import MISSPELLINGS

THAI = st.text(
    st.one_of(st.characters(min_codepoint=0x0E01, max_codepoint=0x0E5B), st.sampled_from(" .,&()-2567aQ\n\u200b\xa0\uf70a\uf712เแ"))
)
TEXTS = st.one_of(st.text(), THAI, st.lists(st.sampled_from([*MISSPELLINGS, "&", "amp;", " ", "do", "s", "dont", "ก", "่"])).map("".join))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ต าบล", "ตำบล"),
        ("ตําบล", "ตำบล"),
        ("ตาบล", "ตำบล"),
        ("น ้า", "น้ำ"),
        ("กฏหมาย", "กฎหมาย"),
        ("เเผนพัฒนา", "แผนพัฒนา"),
        ("ทำเนียบบุคคลากร", "ทำเนียบบุคลากร"),
        ("มาตราฐาน", "มาตรฐาน"),
        ("ปรกาศ", "ประกาศ"),
        ("ควาวก้าวหน้า", "ความก้าวหน้า"),
        ("เจตนารมย์", "เจตนารมณ์"),
        ("เว็ปไซต์", "เว็บไซต์"),
        ("ข้อมูลติด่อ", "ข้อมูลติดต่อ"),
        ("ข่าวประชาสัมพัน", "ข่าวประชาสัมพันธ์"),
        ("แผ่นปฏิบัติการ", "แผนปฏิบัติการ"),
        ("สรปุผล", "สรุปผล"),
        ("ดาวโหลด", "ดาวน์โหลด"),
        ("เสยี่ ง", "เสี่ยง"),
        ("ตัวชี้วัดย่อยที่ ๙.๑", "ตัวชี้วัดย่อยที่ 9.1"),
        ("ยุทธศาสตร์การพัฒนา(ฯ)", "ยุทธศาสตร์ การพัฒนา"),
        ("ท\uf712\uf70aี\u200bสุด\xa0ๆ", "ทีสุด"),
        ("Q&A", "Q & A"),
        ("Q&amp;A", "q and a"),
        ("Do & Don't", "Dos and Don'ts"),
        ("Do's & Don'ts", "DO and Dont"),
        ("No Gift Police", "NO GIFT POLICY"),
    ],
)
def test_two_spellings_of_one_thing_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("แผนการจัดซื้อ", "ผลการจัดซื้อ"),
        ("รายงานผล", "รายงานแผน"),
        ("ปี 2567", "ปี 2566"),
        ("O1", "O11"),
        ("รับเรื่องร้องเรียน", "รับเรื่องร้องเรียนการทุจริต"),
    ],
)
def test_different_things_keep_different_skeletons(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_every_misspelling_is_written_as_the_skeleton_writes_it() -> None:
    folded_by_hand = {"เเ", "andamp", "andnbsp"}

    strange = [key for key in MISSPELLINGS if key not in folded_by_hand and skeleton(key) != MISSPELLINGS[key]]

    assert strange == []


def test_what_a_misspelling_becomes_stays_as_it_is() -> None:
    assert [right for right in MISSPELLINGS.values() if skeleton(right) != right] == []


def test_glyphs_of_old_fonts_vanish_unless_they_are_letters() -> None:
    assert skeleton("".join(map(chr, PRIVATE_GLYPHS))) == "ฐญ"


@given(st.text())
def test_arabic_digits_keep_every_place(text: str) -> None:
    assert len(arabic(text)) == len(text)


@given(TEXTS)
def test_a_skeleton_is_its_own_skeleton_but_for_what_folding_brought_together(text: str) -> None:
    once = skeleton(text)

    assert len(skeleton(once)) <= len(once)


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_a_span_leads_to_a_slice_that_holds_the_same_letters(text: str, start: int, size: int) -> None:
    folded = Folded(text)
    wanted = folded.skeleton[start : start + size]

    begin, end = folded.span(start, start + size)

    assert wanted in skeleton(text[begin:end])


@given(TEXTS)
def test_the_span_of_the_whole_stays_inside_the_text(text: str) -> None:
    folded = Folded(text)

    begin, end = folded.span(0, len(folded.skeleton))

    assert 0 <= begin <= end <= len(text)


@pytest.mark.parametrize(
    ("text", "find", "original"),
    [
        ("ทำเนียบ บุคคลากร ของเรา", "บุคลากร", "บุคคลากร"),
        ("หน้า Q & A และอื่น", "Q&A", "Q & A"),
        ("องค์การส่วนต าบล", "ตำบล", "ต าบล"),
        ("ดื่มน้ำ ใส", "น้ำ", "น้ำ"),
        ("ที่นี่ ๆ", "นี่", "นี่"),
    ],
)
def test_a_span_shows_the_words_as_they_were_written(text: str, find: str, original: str) -> None:
    folded = Folded(text)
    start = folded.skeleton.index(skeleton(find))

    begin, end = folded.span(start, start + len(skeleton(find)))

    assert text[begin:end] == original


def test_letters_that_look_alike_on_a_poor_picture_are_one() -> None:
    assert alike(skeleton("โตฐงสร้างล่วนราขกาจ")) == alike(skeleton("โครงสร้างส่วนราชการ"))

"""How sound a text is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.thai import common_word_share, orthography_faults

SOUND = (
    "ประกาศเทศบาลตำบลบ้านตัวอย่าง เรื่อง สถิติการให้บริการประชาชน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ด้วยคณะผู้บริหารเห็นชอบให้เผยแพร่คู่มือ "
    "น้ำดื่ม เพราะเกาะ สิทธิ์ พันธุ์ ฤๅษี ใช้น้ำ ที่ผ่านมา นิติกร ก็ดี เงินอุดหนุน หมู่ที่ 6 ตำบล"
)


def test_sound_writing_has_no_faults() -> None:
    assert orthography_faults(SOUND) == 0


@pytest.mark.parametrize(
    "text",
    ["ต าบล", "อ าเภอ", "บา้ น", "หมูท่ ี่", "วนัท่ี", "ท\uf70aี", "คู่มืคู่", "หรือรื", "ต\ufffdบล", "ที่่", "กิี", "ตําํ", "เเ ", "ก5ก", "ํก", "เ ทศบาล"],
)
def test_broken_writing_has_faults(text: str) -> None:
    assert orthography_faults(text) > 0


def test_words_of_office_are_known_through_split_letters() -> None:
    assert common_word_share("องค์การบริหารส่วนต าบล อ าเภอ จังหวัด") > 0.9


@pytest.mark.parametrize("text", ["Hello world", "", "แผนกจรดจจเนถ นงจน รดทถ", "ฟหกด่าสว ๆไำพะั"])
def test_what_holds_no_words_of_office_has_a_small_share(text: str) -> None:
    assert common_word_share(text) < 0.3


@given(st.text(alphabet="เทศบาลตำงกขค"), st.sampled_from([0.04, 0.12]))
def test_a_share_that_is_enough_is_told_from_one_that_is_not(text: str, enough: float) -> None:
    assert (common_word_share(text, enough) < enough) == (common_word_share(text) < enough)


@given(st.text())
def test_shares_and_faults_stay_within_bounds(text: str) -> None:
    assert orthography_faults(text) >= 0 and 0 <= common_word_share(text) <= 1

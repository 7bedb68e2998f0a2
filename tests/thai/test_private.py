"""Numbers of persons found and covered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.thai import covered, phone_numbers, private_numbers

# Invented; the check digits are right.
CARD, SPACED, DASHED, THAI = "1509900123454", "1 5099 00123 45 4", "1-5099-00123-45-4", "๑-๕๐๙๙-๐๐๑๒๓-๔๕-๔"


def shown(text: str, *, phones: bool = False, public: tuple[str, ...] = ()) -> str:
    return covered(text, private_numbers(text, phones=phones, public=public))


@pytest.mark.parametrize("number", [SPACED, DASHED, THAI, "1–5099–00123–45–4", "1.5099.00123.45.4", "3-5001-00999-88-7"])
def test_a_card_number_in_groups_is_covered(number: str) -> None:
    assert not any(letter.isdecimal() for letter in shown(f"ชื่อ นางสมมติ เลข {number} บ้าน"))


def test_a_card_number_without_groups_is_covered_by_its_check_digit() -> None:
    digits = "150990012345"
    check = (11 - sum(int(d) * (13 - i) for i, d in enumerate(digits)) % 11) % 10

    assert shown(f"เลข {digits}{check}") == "เลข " + "x" * 13


@pytest.mark.parametrize("said", ["เลขประจำตัวประชาชน ", "บัตรประชาชนเลขที่ ", "ID card no. "])
def test_a_card_number_that_is_called_so_is_covered_whatever_its_check_digit(said: str) -> None:
    assert shown(said + "1509900123450") == said + "x" * 13


@pytest.mark.parametrize(
    "text",
    [
        "เลขที่โครงการ 67019123456",
        "เลขประจำตัวผู้เสียภาษีของเทศบาล 0994000123456",
        "งบประมาณ 1,234,567,890,123 บาท",
        "ปี 2566 2567 2568 2569",
        "ISBN 9786161234567",
        "12345678901234567890",
    ],
)
def test_other_long_numbers_stay(text: str) -> None:
    assert shown(text, phones=True) == text


@pytest.mark.parametrize(
    "number",
    ["0812345678", "081-234-5678", "08 1234 5678", "๐๘๑-๒๓๔-๕๖๗๘", "(081) 234 5678", "+66 81 234 5678", "081.234.5678", "0 5999 1234"],
)
def test_a_telephone_on_a_board_is_covered(number: str) -> None:
    text = f"ถนนหน้าบ้านชำรุด ติดต่อกลับนางสมมติ {number} ด้วยค่ะ"

    assert shown(text) == text
    assert not any(letter.isdecimal() for letter in shown(text, phones=True))


@pytest.mark.parametrize(
    "text",
    [
        "สำนักปลัดเทศบาล โทร. 0-5999-1234",
        "นายกเทศมนตรี โทรศัพท์ 081-234-5678",
        "สายด่วน 0812345678",
        "ร้องเรียนทางโทรศัพท์หมายเลข ๐-๕๙๙๙-๑๒๓๔ ต่อ ๑๒",
        "กองช่าง: 081 234 5678",
    ],
)
def test_a_telephone_of_an_office_stays(text: str) -> None:
    assert shown(text, phones=True) == text


def test_an_office_named_elsewhere_in_the_sentence_does_not_uncover_a_citizens_telephone() -> None:
    text = "แจ้งเทศบาล ถนนชำรุดมาก โทรกลับ 0812345678"

    assert shown(text, phones=True) == "แจ้งเทศบาล ถนนชำรุดมาก โทรกลับ xxxxxxxxxx"


def test_a_number_that_the_office_gives_as_its_own_stays_with_its_neighbours() -> None:
    text = "(๓) โทรศัพท์ 0-5999-1235 (๔) โทร 0812345678"

    assert shown(text, phones=True, public=("059991234",)) == "(๓) โทรศัพท์ 0-5999-1235 (๔) โทร xxxxxxxxxx"


def test_telephone_numbers_are_told_in_arabic_digits() -> None:
    assert phone_numbers("โทร ๐-๕๙๙๙-๑๒๓๔ หรือ +66 81 234 5678") == ("059991234", "0812345678")


@given(st.text(alphabet="0123456789๐๑๕ -.()+xก\n", max_size=200))
def test_covering_keeps_the_length_and_all_but_digits(text: str) -> None:
    done = shown(text, phones=True)

    assert len(done) == len(text)
    assert all(a == b or (a.isdecimal() and b == "x") for a, b in zip(text, done, strict=True))

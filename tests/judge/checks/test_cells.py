"""`cells`: a column shows by its values what it holds."""

from __future__ import annotations

import pytest

from oit_checker.model import Status
from tests.judge.helpers import look, quotes, says, tabled, view

STATES = ("เสร็จแล้ว", "กำลังทำ", "ยังไม่เริ่ม")


def said(kind: str, *rows: str, words: tuple[str, ...] = ()) -> Status:
    return says("cells", view(tabled("แผน", *rows)), kind=kind, words=words)


@pytest.mark.parametrize(
    "rows",
    [
        ("จะทำอะไร | ทำช่วงไหน", "ลอกท่อหมู่ 2 | ม.ค.๖๗-มี.ค.๖๗", "อบรมอาสา | ตลอดปี", "ซ่อมทาง | ไตรมาสที่ 2"),
        ("โครงการ | 2566 | 2567", "ค่ายเยาวชน | / | /", "ติดป้าย | - | /"),
    ],
)
def test_months_quarters_and_marks_under_years_say_when(rows: tuple[str, ...]) -> None:
    assert said("times", *rows) is Status.MET


@pytest.mark.parametrize(
    "rows",
    [
        ("เรื่อง | หน้า", "หลักการ | 4", "มิติที่ 1 | 5"),
        ("โครงการ | ผู้รับผิดชอบ", "ลอกท่อ | กองช่าง", "อบรม | สำนักปลัด"),
        ("งาน | เงินที่จ่ายเดือน ม.ค.", "ลอกท่อ | จ่ายแล้ว 20,000 บาท ม.ค. 67", "อบรม | จ่ายแล้ว 5,000 บาท ก.พ. 67"),
    ],
)
def test_pages_offices_and_payments_say_no_time(rows: tuple[str, ...]) -> None:
    assert said("times", *rows) is Status.UNMET


def test_rows_of_words_beside_sums_are_works_and_names_beside_telephones_are_none() -> None:
    works = ("จะทำอะไร | เงิน", "ลอกท่อระบายน้ำหมู่ 2 | 20,000", "อบรมอาสาสมัคร | 5,000.-", "ซ่อมทางลูกรัง | 90,000")
    people = ("ชื่อ | เบอร์", "นายตัวอย่าง สมมุติ | 08-0000-0000", "นางตัวอย่าง สมมุติ | 08-0000-0001", "นายสมมุติ ตัวอย่าง | 08-0000-0002")

    assert (said("works", *works), said("works", *people)) == (Status.MET, Status.UNMET)


def test_states_of_work_are_known_under_any_heading() -> None:
    rows = ("งาน | ถึงไหนแล้ว", "ลอกท่อ | เสร็จแล้ว", "อบรม | กำลังทำ", "ซ่อมทาง | ยังไม่เริ่ม")

    assert (said("states", *rows, words=STATES), said("states", "งาน | ที่", "ลอกท่อ | หมู่ 2", "อบรม | หมู่ 3", words=STATES)) == (
        Status.MET,
        Status.UNMET,
    )


def test_the_proof_quotes_the_heading_and_a_value() -> None:
    seen = view(tabled("แผน", "งาน | ทำช่วงไหน", "ลอกท่อ | ม.ค. 67", "อบรม | ก.พ. 67"))

    assert quotes(look("cells", seen, kind="times")) == "ทำช่วงไหน: ม.ค. 67"


def test_what_will_be_done_is_no_state_of_a_work() -> None:
    assert said("states", "งาน | กำหนดการ", "ลอกท่อ | จะให้เสร็จแล้วในเดือนมิถุนายน", "อบรม | จะให้เสร็จแล้วในสิงหาคม", words=STATES) is Status.UNMET

"""Periods of months."""

from __future__ import annotations

import pytest
from hypothesis import given

from oit_checker.thai import spans
from tests.thai.test_dates import TEXTS

FIRST_HALF = ((2566, 10), (2567, 3))
SECOND_HALF = ((2567, 4), (2567, 9))
WHOLE_YEAR = ((2566, 10), (2567, 9))
FIRST_QUARTER = ((2566, 10), (2566, 12))


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("1 ต.ค. 66 - 31 มี.ค. 67", FIRST_HALF),
        ("67 (ต.ค 66 - มี.ค. 67)", FIRST_HALF),
        ("ต.ค.66-มี.ค.67", FIRST_HALF),
        ("ตุลาคม 2566 – มีนาคม 2567", FIRST_HALF),
        ("ตุลาคม – มีนาคม 2567", FIRST_HALF),
        ("ครั้งที่ 1 (ตุลาคม 2566 - มีนาคม 2567)", FIRST_HALF),
        ("เดือนตุลาคม 2566 ถึงเดือนมีนาคม 2567", FIRST_HALF),
        ("วันที่ 1 ตุลาคม พ.ศ. 2566 ถึงวันที่ 30 กันยายน พ.ศ. 2567", WHOLE_YEAR),
        ("ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๖ ถึงวันที่ ๓๑ มีนาคม ๒๕๖๗", FIRST_HALF),
        ("ตุลาคม - ธันวาคม 2566", FIRST_QUARTER),
        ("October 2023 - March 2024", FIRST_HALF),
        ("ตุลาคม ๖๖ - มีนาคม ๖๗", FIRST_HALF),
        ("ต.ค.66 ถึง มี.ค.67", FIRST_HALF),
        ("ต.ค.-ธ.ค. 66", FIRST_QUARTER),
        ("รอบ 6 เดือน (1 ตุลาคม 2566 – 31 มีนาคม 2567)", FIRST_HALF),
        ("ปีงบประมาณ พ.ศ.2567 ระหว่างเดือนตุลาคม - มีนาคม", FIRST_HALF),
        ("1 October 2023 to 31 March 2024", FIRST_HALF),
        ("ไตรมาสที่ 1 ปีงบประมาณ 2567", FIRST_QUARTER),
        ("ไตรมาส ๑ พ.ศ. ๒๕๖๗", FIRST_QUARTER),
        ("ไตรมาส 1-2/2567", FIRST_HALF),
        ("ไตรมาสที่ 1 และ 2 ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", FIRST_HALF),
        ("ไตรมาสที่ 1 และไตรมาสที่ 2 ปีงบประมาณ 2567", FIRST_HALF),
        ("ปีงบประมาณ 2567 ไตรมาสที่ 4", ((2567, 7), (2567, 9))),
        ("รอบ 6 เดือน ปีงบประมาณ 2567", FIRST_HALF),
        ("รอบ 6 เดือน(แรก) ปีงบประมาณ 2567", FIRST_HALF),
        ("รอบ 6 เดือนแรก ปีงบประมาณ 2567", FIRST_HALF),
        ("6 เดือนแรกของปีงบประมาณ พ.ศ. 2567", FIRST_HALF),
        ("รอบหกเดือน ปีงบประมาณ 2567", FIRST_HALF),
        ("รายงานการกำกับติดตามการดำเนินงาน รอบ ๖ เดือน ของแผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", FIRST_HALF),
        ("ประจำปีงบประมาณ พ.ศ. 2567 (รอบ 6 เดือน)", FIRST_HALF),
        ("6 เดือนหลัง ปีงบประมาณ 2567", SECOND_HALF),
        ("รอบ 6 เดือน (หลัง) ปีงบประมาณ 2567", SECOND_HALF),
        ("รอบ 6 เดือนหลัง (เม.ย.–ก.ย.) ปีงบประมาณ 2567", SECOND_HALF),
        ("รอบ 12 เดือน ปีงบประมาณ 2567", WHOLE_YEAR),
        ("ครึ่งปีแรก ปีงบประมาณ 2567", FIRST_HALF),
        ("รอบการประเมินที่ 1 ปีงบประมาณ 2567", FIRST_HALF),
        ("รอบการประเมิน ครั้งที่ 2 ประจำปี 2567", SECOND_HALF),
    ],
)
def test_a_period_is_read_in_calendar_months(text: str, period: tuple[tuple[int, int], tuple[int, int]]) -> None:
    assert [(found.first, found.last) for found in spans(text)] == [period]


@pytest.mark.parametrize(
    "text",
    [
        "ภายใน 6 เดือน ปี 2567",
        "สัญญาจ้าง 12 เดือน ปีงบประมาณ 2567",
        "รอบ 6 เดือน",
        "ไตรมาสที่ 1",
        "ตุลาคม - มีนาคม",
        "ตุลาคม, มกราคม 2567",
        "มีนาคม 2567 - ตุลาคม 2566",
    ],
)
def test_a_duration_or_a_period_without_a_year_is_none(text: str) -> None:
    assert spans(text) == ()


def test_each_line_of_a_list_has_its_own_year() -> None:
    found = spans("รายงานผล ประจำปี 2566 รอบ 6 เดือน\nรายงานผล ประจำปี 2567 รอบ 6 เดือน")

    assert [span.last for span in found] == [(2566, 3), (2567, 3)]


@given(TEXTS)
def test_any_text_gives_periods_in_order_that_do_not_run_backwards(text: str) -> None:
    found = spans(text)

    assert all(span.first <= span.last and 1 <= span.first[1] <= 12 and 1 <= span.last[1] <= 12 for span in found)
    assert [span.start for span in found] == sorted(span.start for span in found)

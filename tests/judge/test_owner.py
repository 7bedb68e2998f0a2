"""Whose a paper is."""

from __future__ import annotations

import pytest

from oit_checker.judge.owner import other_owner
from tests.judge.helpers import home, inquiry, item, page, paper

PLAN = "procurement-plan"


def owner(title: str, text: str = "", concept: str = PLAN) -> str:
    document = page(title, text)
    return other_owner(item(concept), document, inquiry(home(), document))


@pytest.mark.parametrize("body", ["องค์การบริหารส่วนจังหวัดสมมุติ", "โรงเรียนบ้านสมมุติ", "โรงพยาบาลส่งเสริมสุขภาพตำบลสมมุติ", "สำนักงานสมมุติ (องค์การมหาชน)"])
def test_a_body_named_behind_the_thing_owns_the_paper(body: str) -> None:
    assert owner(f"แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567 {body}").startswith(body[:10])
    assert owner("แผนงาน", f"แผนการจัดซื้อจัดจ้าง ปี 2567 ของ{body}")


@pytest.mark.parametrize(
    "title",
    [
        "แผนการจัดซื้อจัดจ้าง เทศบาลตำบลตัวอย่าง ซื้อโต๊ะให้ โรงเรียนบ้านสมมุติ",
        "แผนการจัดซื้อจัดจ้าง โรงเรียนเทศบาล 1",
        "แผนการจัดซื้อจัดจ้าง ณ โรงเรียนบ้านสมมุติ",
        "ข่าวโรงเรียนบ้านสมมุติ",
    ],
)
def test_our_own_paper_that_names_another_body_stays_ours(title: str) -> None:
    assert owner(title) == ""


def test_a_school_named_in_an_event_is_where_people_met() -> None:
    assert owner("เวทีประชาคมตำบล หมู่ 3 โรงเรียนบ้านสมมุติ", concept="participation") == ""


def test_a_picture_read_dimly_is_nobody_elses() -> None:
    scan = paper("แผนการจัดซื้อจัดจ้าง ปี 2567 ของโรงเรียนบ้านสมมุติ", ocr=True)

    assert other_owner(item(PLAN), scan, inquiry(home(), scan)) == ""

"""Which fiscal years a document is about, and which months it covers."""

from __future__ import annotations

import pytest

from oit_checker.judge.period import about
from tests.judge.helpers import FILLER, page, paper


@pytest.mark.parametrize(
    ("text", "years", "kind"),
    [
        ("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", (2567,), "fy"),
        ("แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ – ๒๕๗๐)", (2566, 2567, 2568, 2569, 2570), "range"),
        ("สรุปผล ตุลาคม 2566 - มีนาคม 2567", (2567,), "fy"),
        ("สขร.1 เดือน ธันวาคม 2566", (2567,), "fy"),
        ("ประกาศ\nประกาศ ณ วันที่ 30 กันยายน 2566", (2566,), "date"),
        ("ประกาศ\nประกาศ ณ วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๖", (2567,), "date"),
        ("ตามพระราชบัญญัติเทศบาล พ.ศ. 2496", (), "none"),
        ("เลขที่ 12/2566", (), "none"),
        ("ข้อความที่ไม่มีปี", (), "none"),
    ],
)
def test_the_years_that_a_paper_is_about(text: str, years: tuple[int, ...], kind: str) -> None:
    found = about(paper(text, title="x"))

    assert (found.years, found.kind) == (years, kind)


def test_the_title_of_a_page_outweighs_its_text() -> None:
    assert about(page("รายงานผล ปี 2566", "เทียบกับปีงบประมาณ 2565 ปีงบประมาณ 2565")).years == (2566,)


def test_the_head_outweighs_the_date_and_laws_behind_it() -> None:
    text = "แผนงาน ประจำปี 2567\nตามพระราชบัญญัติ พ.ศ. 2560\nประกาศ ณ วันที่ 5 สิงหาคม 2566"

    assert about(paper(text)).years == (2567,)


def test_a_long_text_is_about_the_year_that_it_names_most() -> None:
    text = FILLER * 15 + "ปีงบประมาณ 2566 " + FILLER + "ปีงบประมาณ 2567 และปีงบประมาณ 2567"

    assert about(paper(text, title="x")).years == (2567,)


def test_one_mention_in_passing_in_a_very_long_text_is_not_what_it_is_about() -> None:
    assert about(paper(FILLER * 60 + "ปีงบประมาณ 2560" + FILLER * 60, title="x")).years == ()


def test_the_date_of_signing_outweighs_other_dates() -> None:
    text = "ตามหนังสือ ลงวันที่ 3 มกราคม 2560 จึงประกาศ\nประกาศ ณ วันที่ 3 มกราคม 2567"

    assert about(paper(text, title="x")).years == (2567,)


def test_the_quote_and_page_say_where() -> None:
    found = about(paper("ปก", "ประจำปีงบประมาณ ๒๕๖๗", title="x"))

    assert found.page == 2 and "๒๕๖๗" in found.quote


def test_covered_months_are_told() -> None:
    assert about(paper("รายงาน ต.ค. 2566 - มี.ค. 2567")).spans == (((2566, 10), (2567, 3)),)


def test_the_fiscal_year_a_page_names_stands_against_its_title() -> None:
    title = "การประเมินความเสี่ยงการทุจริต ปี 2567"

    assert about(page(title, f"{title}\nแบบประเมิน ประจำปีงบประมาณ พ.ศ. 2565")).years == (2565,)
    assert about(page(title, f"{title}\nต่อจากปีงบประมาณ พ.ศ. 2566 ประชุมเมื่อ 5 มกราคม 2567")).years == (2567,)

"""Which items a wording names."""

from __future__ import annotations

import pytest

from oit_checker.judge.names import Kind, Namer, number
from tests.judge.helpers import EDITION

NAMER = Namer(EDITION)


def concepts(wording: str, kind: Kind = Kind.NAME) -> set[str]:
    return {n.concept for n in NAMER.named(wording) if n.kind is kind}


@pytest.mark.parametrize("item", EDITION.items, ids=lambda i: i.concept)
def test_the_title_of_every_item_names_it(item) -> None:  # type: ignore[no-untyped-def]
    assert item.concept in concepts(item.title)


@pytest.mark.parametrize(
    ("wording", "concept"),
    [
        ("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "procurement-plan"),
        ("แผนจัดซื้อ จัดจ้าง 67.pdf", "procurement-plan"),
        ("รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำเดือน มกราคม 2567", "procurement-monthly"),
        ("สขร.1 เดือนมีนาคม", "procurement-monthly"),
        ("สรุปผลการจัดซื้อจัดจ้างประจำปี 2566", "procurement-annual"),
        ("โครงสร้างและอำนาจหน้าที่", "structure"),
        ("ข้อมูลผู้บริหาร", "executives"),
        ("Q&A", "question-and-answer"),
    ],
)
def test_offices_wordings_name_their_item(wording: str, concept: str) -> None:
    assert concept in concepts(wording)


def test_the_longest_name_wins() -> None:
    assert concepts("สรุปผลการจัดซื้อจัดจ้างประจำปี 2566") == {"procurement-annual"}


@pytest.mark.parametrize(
    ("wording", "concept"),
    [
        ("ยกเลิกแผนการจัดซื้อจัดจ้าง", "procurement-plan"),
        ("โครงสร้างพื้นฐาน", "structure"),
        ("คู่มือการใช้งาน E-Service", "e-service"),
        ("สรุปผลการจัดซื้อจัดจ้างรายไตรมาส", "procurement-monthly"),
    ],
)
def test_another_kind_of_thing_is_a_near_miss_and_not_the_thing(wording: str, concept: str) -> None:
    assert concept in concepts(wording, Kind.NEAR) and concept not in concepts(wording)


@pytest.mark.parametrize("wording", ["ร่างแผนการจัดซื้อจัดจ้าง 2567", "คำสั่งแต่งตั้งคณะกรรมการจัดทำแผนการจัดซื้อจัดจ้าง"])
def test_a_draft_or_an_order_is_only_about_the_thing(wording: str) -> None:
    assert "procurement-plan" not in concepts(wording)


@pytest.mark.parametrize("wording", ["", "หน้าหลัก", "ท่องเที่ยวชุมชน", "2567", "รับสมัครพนักงานจ้าง", "..."])
def test_other_words_name_nothing(wording: str) -> None:
    assert not concepts(wording)


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("O12 รายงานผล", "O12"),
        ("o 12 : รายงานผล", "O12"),
        ("OIT-12 รายงานผล", "O12"),
        ("๐๑๒ รายงานผล", "O12"),
        ("012 รายงานผล", "O12"),
        ("ข้อ ๑๒ รายงานผล", "O12"),
        ("ข้อที่ 7. ข่าวประชาสัมพันธ์", "O7"),
        ("12. รายงานผล", "O12"),
        ("O44 รายงานผล", None),
        ("O0 รายงานผล", None),
        ("ปี 2567", None),
        ("12.5 ล้านบาท", None),
        ("12/2567 ประกาศ", None),
        ("โทร 053-214567", None),
    ],
)
def test_a_number_is_read_in_any_spelling(wording: str, said: str | None) -> None:
    assert number(wording) == said


def test_a_name_with_much_beside_it_fills_little() -> None:
    full, passing = NAMER.named("แผนการจัดซื้อจัดจ้าง ปี 2567")[0], NAMER.named("ภาพกิจกรรมอบรมเรื่องแผนการจัดซื้อจัดจ้างของชมรมผู้สูงอายุตำบลเรา")[0]

    assert full.share > 0.9 > 0.6 > passing.share


def test_a_title_says_nothing_beside_a_name() -> None:
    assert (NAMER.is_title("O19 แผนการจัดซื้อจัดจ้าง"), NAMER.is_title("เทศบาลซ่อมถนนตามแผนการจัดซื้อจัดจ้างที่ประกาศไว้เมื่อเดือนก่อนแล้ว")) == (
        True,
        False,
    )


@pytest.mark.parametrize("years", ["(พ.ศ. 2566 - 2570)", "พ.ศ. ๒๕๖๖–๒๕๗๐", "(2566-2570)", ""])
def test_the_years_a_plan_spans_do_not_hide_what_follows(years: str) -> None:
    assert "strategic-plan" in concepts(f"แผนพัฒนาท้องถิ่น {years} เพิ่มเติม ครั้งที่ 2/2567", Kind.NEAR)


@pytest.mark.parametrize(
    ("wording", "concept"),
    [
        ("มาตรการลดความเสี่ยงการทุจริต ปี ๒๕๖๗ : รายงานสิ่งที่ได้ดำเนินการ", "risk-management"),
        ("บันทึกข้อความ เรื่อง ขออนุมัติผลการวิเคราะห์ความเสี่ยงต่อการทุจริต ประจำปี 2567", "risk-assessment"),
        ("แจ้งเวียนแนวทางงดรับของกำนัล และผลการรณรงค์ช่วงปีใหม่", "no-gift-culture"),
        ("กฎหมายที่ใช้ในการทำงานของเรา", "laws"),
        ("สิ่งที่ต้องเตรียมและลำดับการขอรับเบี้ยยังชีพผู้สูงอายุ", "service-manual"),
    ],
)
def test_titles_put_together_in_ones_own_words_name_an_item(wording: str, concept: str) -> None:
    assert concept in concepts(wording)


def test_a_short_weak_name_is_not_found_in_a_word_that_looks_alike() -> None:
    assert concepts("กระทู้") == {"question-and-answer"} and not concepts("กระทง 1")

"""Names put together of what titles are made of: kind, subject and time."""

from __future__ import annotations

import pytest

from oit_checker.judge.names import Kind, Namer
from tests.judge.helpers import EDITION

NAMER = Namer(EDITION)


def concepts(wording: str, below: str = "") -> list[str]:
    return [n.concept for n in NAMER.named(wording, below) if n.kind is Kind.NAME]


@pytest.mark.parametrize(
    ("wording", "concept"),
    [
        ("สรุปงานพัสดุทั้งปี พ.ศ. 2566", "procurement-annual"),
        ("ใบสรุปพัสดุที่จัดหาในเดือนธันวาคม", "procurement-monthly"),
        ("ความคืบหน้างานบุคคลครึ่งปีแรก", "hr-progress"),
        ("ทิศทางงานบุคคลของเทศบาล", "hr-policy"),
        ("ความก้าวหน้าแผนงานสร้างความสุจริต ไตรมาสที่ 2", "anti-corruption-six-month"),
        ("สรุปผลทั้งปีของแผนงานต้านทุจริต", "anti-corruption-annual"),
        ("ผลที่ทำไปแล้วกับจุดเสี่ยงต่อการทุจริต", "risk-management"),
        ("วิเคราะห์จุดเสี่ยงทุจริตของแต่ละกอง", "risk-assessment"),
        ("ขั้นตอนและเอกสารเมื่อมาติดต่อราชการ", "service-manual"),
        ("เวทีชาวบ้านร่วมคิดโครงการ", "participation"),
        ("จำนวนเรื่องกล่าวหาเจ้าหน้าที่ทุจริต", "complaint-statistics"),
    ],
)
def test_a_title_that_no_list_holds_names_its_item_by_kind_and_subject(wording: str, concept: str) -> None:
    assert concept in concepts(wording)


def test_what_stands_before_a_listed_name_says_what_that_is_part_of() -> None:
    assert concepts("ผลตามมาตรการยกระดับคุณธรรมและความโปร่งใส ปี 2567") == ["ita-measures-result"]


def test_what_a_title_only_refers_to_is_not_its_name() -> None:
    assert concepts("ความคืบหน้างานบุคคล ตามทิศทางและนโยบายด้านการบริหารทรัพยากรบุคคล") == ["hr-progress"]


def test_a_form_is_no_report_whatever_it_asks_about() -> None:
    assert "satisfaction-survey" not in concepts("แบบสอบถามผลความพอใจของผู้มาติดต่อ")


def test_the_lines_below_a_title_say_when_but_not_what() -> None:
    title = "รายงานผลการทำงานตามแผนสร้างความสุจริต"

    assert "anti-corruption-six-month" in concepts(title, "รอบ 6 เดือนแรก")
    assert "anti-corruption-annual" in concepts(title, "รอบ 12 เดือน จากการประเมินความเสี่ยงของทุกกองในสังกัด")


@pytest.mark.parametrize("wording", ["องค์การบริหารส่วนตำบลและประชาชน", "คู่มือรับเรื่องร้องทุกข์ องค์การบริหารส่วนตำบลตัวอย่าง"])
def test_the_word_for_administration_is_not_the_word_for_service(wording: str) -> None:
    assert "service-manual" not in concepts(wording)


def test_words_far_apart_make_no_name() -> None:
    assert "procurement-annual" not in concepts("รายงานการประชุมสภาสมัยสามัญ เรื่องรับทราบการโอนงบประมาณและการซ่อมแซมอาคารเก็บพัสดุ ประจำปี 2567")

"""Words looked for in passages."""

from __future__ import annotations

import pytest

from oit_checker.judge.body import Passage
from oit_checker.judge.search import find_groups, places, stands
from tests.judge.helpers import paper


def passage(text: str, trust: float = 1.0) -> Passage:
    return Passage(paper(text), 1, text, trust, "pdf")


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("สำนักปลัด", "ส านักปลัดเทศบาล"),
        ("น้ำประปา", "นํ้าประปา"),
        ("ร้อยละ 80", "ร้อยละ ๘๐"),
        ("จัดซื้อจัดจ้าง", "จัดซื้อ จัดจ้าง"),
        ("ITA", "ผลคะแนน ita ปีนี้"),
    ],
)
def test_words_are_found_as_offices_write_them(word: str, text: str) -> None:
    assert places((word,), passage(text))


@pytest.mark.parametrize(("word", "text"), [("ita", "digital"), ("eit", "ไม่มีคำนี้"), ("", "ข้อความ"), ("กองคลัง", "กองช่าง")])
def test_what_does_not_stand_there_is_not_found(word: str, text: str) -> None:
    assert not places((word,), passage(text))


def test_a_fiscal_year_is_no_budget() -> None:
    assert not places(("งบประมาณ",), passage("ประจำปีงบประมาณ พ.ศ. 2567")) and places(("งบประมาณ",), passage("เงินงบประมาณ"))


def test_only_dim_text_is_searched_with_tolerance_and_only_for_long_words() -> None:
    misread = "รายงานผลการดำเมินงานประจาปี"

    found = [bool(places((w,), passage(misread, t))) for w, t in (("ผลการดำเนินงาน", 0.7), ("ผลการดำเนินงาน", 1.0), ("ดำเนิน", 0.7))]

    assert found == [True, False, False]


def test_a_hit_covers_the_words_where_they_stand() -> None:
    text = "ข้อความนำ ขั้นตอนการให้บริการ ข้อความท้าย"
    hit = stands((("ขั้นตอน",), ("บริการ",)), (passage(text),))

    assert hit is not None and text[slice(*hit.range)] == "ขั้นตอนการให้บริการ"


def test_groups_must_share_a_passage() -> None:
    assert stands((("ขั้นตอน",), ("บริการ",)), (passage("ขั้นตอน"), passage("บริการ"))) is None


def test_every_place_of_the_rarest_group_is_a_hit() -> None:
    found = list(find_groups((("โครงการ",), ("บาท",)), (passage("โครงการ ก 10 บาท โครงการ ข 20 บาท โครงการ ค"),)))

    assert len(found) == 2

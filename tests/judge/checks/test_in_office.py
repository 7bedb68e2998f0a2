"""`in_office`: who signed holds the office, as the site's own page of executives shows."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Status
from tests.judge.helpers import home, look, page, paper, says, to, view

CONCEPT = "no-gift-declaration"


def declared(name: str, **parts: object) -> Document:
    return paper(f"ประกาศเจตนารมณ์ No Gift Policy\n({name})\nนายกเทศมนตรีตำบลตัวอย่าง", **parts)  # type: ignore[arg-type]


def executives(name: str, title: str = "คณะผู้บริหาร") -> Document:
    return page(title, f"{name}\nนายกเทศมนตรีตำบลตัวอย่าง\nนางชูใจ ตัวอย่างดี\nปลัดเทศบาล", path="executives")


@pytest.mark.parametrize("written", ["นายสมหมาย ใจสมมุติ", "นาย สมหมาย  ใจสมมุติ", "นายสมหมาย ใจสมมติ"])
def test_the_chief_of_the_executives_page_is_met_though_spelt_a_little_otherwise(written: str) -> None:
    outcome = look("in_office", view(declared("นายสมหมาย ใจสมมุติ"), concept=CONCEPT, beside=(executives(written),)))

    assert outcome.met and len(outcome.evidence) == 2


def test_a_former_chief_is_unmet_and_both_names_are_said() -> None:
    outcome = look("in_office", view(declared("นายมานะ เก่าสมมุติ"), concept=CONCEPT, beside=(executives("นายสมหมาย ใจสมมุติ"),)))

    assert outcome.status is Status.UNMET and "มานะ" in outcome.why and "สมหมาย" in outcome.why


def test_without_a_page_of_executives_nothing_can_be_said() -> None:
    assert says("in_office", view(declared("นายสมหมาย ใจสมมุติ"), concept=CONCEPT)) is Status.UNSURE


def test_a_page_of_executives_that_names_no_chief_leaves_it_unsure() -> None:
    empty = page("คณะผู้บริหาร", "อยู่ระหว่างปรับปรุงข้อมูล", path="executives")

    assert says("in_office", view(declared("นายสมหมาย ใจสมมุติ"), concept=CONCEPT, beside=(empty,))) is Status.UNSURE


def test_a_news_page_about_a_chief_is_no_page_of_executives() -> None:
    news = page("พิธีเปิดงาน", "นายมานะ เก่าสมมุติ นายกเทศมนตรีตำบลตัวอย่าง เปิดงาน", path="news")

    assert says("in_office", view(declared("นายสมหมาย ใจสมมุติ"), concept=CONCEPT, beside=(news,))) is Status.UNSURE


def test_a_page_that_links_call_the_executives_is_one() -> None:
    board = executives("นายสมหมาย ใจสมมุติ", title="ทำเนียบ")

    seen = view(declared("นายสมหมาย ใจสมมุติ"), concept=CONCEPT, front=home(to(board, "ข้อมูลผู้บริหาร")), beside=(board,))

    assert says("in_office", seen) is Status.MET


def test_a_misread_name_on_a_scan_is_unsure_not_another_person() -> None:
    scan = declared("นายสหมย ใสมต", ocr=True, trust=0.4)

    assert says("in_office", view(scan, concept=CONCEPT, beside=(executives("นายสมหมาย ใจสมมุติ"),))) is Status.UNSURE


def test_an_unsigned_paper_is_unmet() -> None:
    assert says("in_office", view(paper("ประกาศเจตนารมณ์ No Gift Policy"), concept=CONCEPT)) is Status.UNMET

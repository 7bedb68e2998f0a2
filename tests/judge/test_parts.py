"""A web page cut where its headings change the subject."""

from __future__ import annotations

from oit_checker.judge.parts import by_year, parts
from oit_checker.model import Document, Section
from tests.judge.helpers import inquiry, page, paper, sectioned


def cut(document: Document) -> list[str]:
    return [part.title for part in parts(document, inquiry(document))]


def test_sections_that_name_other_items_are_documents_of_their_own() -> None:
    both = sectioned("ข้อมูลพื้นฐาน", Section("โครงสร้าง", 2, "สำนักปลัด"), Section("อำนาจหน้าที่", 2, "ตามพระราชบัญญัติ"), Section("อื่น ๆ", 2, "-"))

    assert cut(both) == ["โครงสร้าง", "อำนาจหน้าที่"]


def test_a_part_holds_only_its_own_words() -> None:
    both = sectioned("ข้อมูลพื้นฐาน", Section("โครงสร้าง", 2, "สำนักปลัด"), Section("อำนาจหน้าที่", 2, "ตามพระราชบัญญัติ"))

    assert parts(both, inquiry(both))[0].text == "สำนักปลัด"


def test_a_section_about_the_pages_own_item_is_no_part() -> None:
    plan = sectioned("แผนการจัดซื้อจัดจ้าง", Section("แผนการจัดซื้อจัดจ้าง ปี 2567", 2, "-"), Section("หมายเหตุ", 2, "-"))

    assert cut(plan) == []


def test_a_file_and_a_page_of_one_section_are_not_cut() -> None:
    assert (cut(paper("โครงสร้าง\nอำนาจหน้าที่")), cut(sectioned("หน้า", Section("โครงสร้าง", 2, "-")))) == ([], [])


def test_years_one_under_another_are_documents_of_their_own() -> None:
    years = sectioned("แผนการจัดซื้อจัดจ้าง", Section("ปีงบประมาณ 2567", 2, "ใหม่"), Section("ปีงบประมาณ ๒๕๖๖", 2, "เก่า"))

    assert [(part.title, part.text) for part in by_year(years)] == [
        ("แผนการจัดซื้อจัดจ้าง ปีงบประมาณ 2567", "ใหม่"),
        ("แผนการจัดซื้อจัดจ้าง ปีงบประมาณ ๒๕๖๖", "เก่า"),
    ]


def test_one_year_or_a_range_is_not_cut() -> None:
    one = sectioned("แผน", Section("ปี 2567", 2, "-"), Section("หมายเหตุ", 2, "-"))
    span = sectioned("แผน", Section("พ.ศ. 2566-2570", 2, "-"), Section("พ.ศ. 2561-2565", 2, "-"))

    assert (by_year(one), by_year(span), by_year(page("แผน"))) == ((), (), ())

"""Which documents may be the evidence of which item."""

from __future__ import annotations

import pytest

from oit_checker.judge.leads import Lead, Leads
from oit_checker.judge.names import Kind
from oit_checker.model import Document, Link, Region, Section
from tests.conftest import HOME
from tests.judge.helpers import FILLER, home, inquiry, page, paper, sectioned, table, to

PLAN = "procurement-plan"
NAMELESS = "รายการ\n1 ลอกท่อระบายน้ำ 15,000 บาท\n" + FILLER


def leads(*documents: Document, front: Document | None = None, concept: str = PLAN) -> tuple[Lead, ...]:
    return Leads(inquiry(front or home(), *documents)).of(concept)


def kinds(document: Document, *others: Document, front: Document | None = None, concept: str = PLAN) -> list[Kind]:
    return [lead.kind for lead in leads(document, *others, front=front, concept=concept) if lead.document is document]


def test_a_file_is_taken_for_what_it_calls_itself() -> None:
    assert kinds(paper(f"แผนการจัดซื้อจัดจ้าง ประจำปี 2567\n{NAMELESS}")) == [Kind.NAME]


@pytest.mark.parametrize(
    "link",
    [
        Link(HOME + "files/1.pdf", "แผนการจัดซื้อจัดจ้าง 2567"),
        Link(HOME + "files/1.pdf", "เปิด", "แผนการจัดซื้อจัดจ้าง 2567"),
        Link(HOME + "files/1.pdf", "ดาวน์โหลด", "", "แผนการจัดซื้อจัดจ้าง"),
        Link(HOME + "files/1.pdf", "แผนการจัดซื้อจัดจ้าง", region=Region.MENU),
    ],
    ids=["text", "label", "heading", "menu"],
)
def test_a_nameless_file_is_taken_for_what_its_link_says(link: Link) -> None:
    assert kinds(paper(NAMELESS, title=""), front=home(link)) == [Kind.NAME]


def test_five_links_called_open_belong_each_to_its_own_row() -> None:
    files = tuple(paper(NAMELESS + str(n), path=f"files/{n}.pdf", title="") for n in range(3))
    rows = ("แผนการจัดซื้อจัดจ้าง", "โครงสร้าง", "ข่าวประชาสัมพันธ์")
    index = page("OIT", links=tuple(to(f, "เปิด", label=row) for f, row in zip(files, rows, strict=True)), path="oit")

    assert [lead.document for lead in leads(index, *files) if lead.kind is Kind.NAME] == [files[0]]


def test_a_wrong_link_does_not_make_another_items_paper_the_thing() -> None:
    wrong = paper(f"ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ\n{FILLER}")

    found = leads(wrong, front=home(to(wrong, "แผนการจัดซื้อจัดจ้าง")))

    assert [lead.kind for lead in found] == [Kind.NEAR] and "ประมวลจริยธรรม" in found[0].why


@pytest.mark.parametrize(
    ("head", "kind"),
    [("ประกาศ เรื่อง ยกเลิกแผนการจัดซื้อจัดจ้าง", Kind.NEAR), ("ร่างแผนการจัดซื้อจัดจ้าง ประจำปี 2567", Kind.ABOUT)],
)
def test_a_near_miss_or_a_draft_is_said_to_be_one(head: str, kind: Kind) -> None:
    assert kinds(paper(f"{head}\n{NAMELESS}")) == [kind]


def test_nameless_files_on_an_items_page_are_its_own() -> None:
    files = tuple(paper(f"{NAMELESS} {n}", path=f"files/{n}.pdf", title="") for n in range(2))
    plan = page("แผนการจัดซื้อจัดจ้าง", links=tuple(to(f, f"ไฟล์ {n}") for n, f in enumerate(files)), path="plan")

    assert {id(lead.document) for lead in leads(plan, *files)} == {id(plan), *map(id, files)}


def test_a_file_that_a_menu_shows_too_does_not_belong_to_the_page_it_stands_on() -> None:
    other = page("สถานที่ท่องเที่ยว", FILLER, path="tour")
    plan = page("แผนการจัดซื้อจัดจ้าง", FILLER, links=(to(other, "สถานที่"),), path="plan")

    assert not kinds(other, plan, front=home(to(plan, "แผนการจัดซื้อจัดจ้าง"), to(other, "ท่องเที่ยว", region=Region.MENU)))


def test_a_section_that_names_the_item_is_a_lead_of_its_own() -> None:
    both = sectioned("งานคลัง", Section("แผนการจัดซื้อจัดจ้าง", 2, NAMELESS), Section("อัตราภาษี", 2, FILLER))

    assert [lead.document.title for lead in leads(both)] == ["แผนการจัดซื้อจัดจ้าง"]


def test_a_document_that_nothing_names_is_known_by_its_words() -> None:
    rows = ("วงเงินที่จะซื้อหรือจ้าง | ราคากลาง | รายชื่อผู้เสนอราคา | เหตุผลที่คัดเลือก", "5,000 | 5,000 | ร้าน ก | ราคาต่ำสุด")
    unnamed = paper("ประจำเดือน\n" + "\n".join(rows), tables=(table(*rows),), title="", path="x.pdf")

    found = leads(unnamed, concept="procurement-monthly")

    assert [(lead.kind, lead.strength < 0.5) for lead in found] == [(Kind.NAME, True)]


def test_a_page_that_names_many_items_is_known_by_none_of_its_words() -> None:
    index = page(
        "ITA 2567",
        "\n".join(("โครงสร้าง", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่", "ข้อมูลการติดต่อ", "ข่าวประชาสัมพันธ์", "แผนการจัดซื้อจัดจ้าง วงเงิน โครงการ ประจำปี")),
    )

    assert not [lead for lead in leads(index) if lead.strength < 0.5]


def test_leads_come_strongest_first_whatever_the_order_of_documents() -> None:
    named = paper(f"แผนการจัดซื้อจัดจ้าง ประจำปี 2567\n{NAMELESS}", path="b.pdf")
    linked = paper(NAMELESS, path="a.pdf", title="")
    front = home(to(linked, "แผนการจัดซื้อจัดจ้าง"))

    orders = [[lead.document.resource.url for lead in leads(*docs, front=front)] for docs in ((named, linked), (linked, named))]

    assert orders[0] == orders[1] == [HOME + "b.pdf", HOME + "a.pdf"]

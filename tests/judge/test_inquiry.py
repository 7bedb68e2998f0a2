"""One run of judging: what is worked out about each document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oit_checker.judge.inquiry import file_name
from oit_checker.model import Document, Link, LinkKind
from tests.conftest import HOME
from tests.judge.helpers import FILLER, form, home, inquiry, page, paper, picture, tabled, to


def own(document: Document) -> set[str]:
    return {n.concept for n in inquiry(home(), document).own_names(document)}


@pytest.mark.parametrize(
    "head",
    [
        "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567",
        "ประกาศเทศบาลตำบลตัวอย่าง\nเรื่อง แผนการจัดซื้อจัดจ้าง ประจำปี ๒๕๖๗",
        "เทศบาลตำบลตัวอย่าง\nอำเภอสมมุติ\nแผนการจัดซื้อ\nจัดจ้าง ประจำปี 2567",
    ],
)
def test_a_file_calls_itself_by_the_lines_of_its_head(head: str) -> None:
    assert "procurement-plan" in own(paper(head, title=""))


@pytest.mark.parametrize(
    "head",
    [
        "ประกาศผู้ชนะการเสนอราคา\nตามแผนการจัดซื้อจัดจ้าง ประจำปี 2567",
        "บันทึกข้อความ\nเรื่อง ขออนุมัติเบิกเงิน\nตามที่เทศบาลได้ประกาศแผนการจัดซื้อจัดจ้าง",
        "หนังสือเชิญประชุม\nด้วยเทศบาลจะพิจารณาแผนการจัดซื้อจัดจ้าง",
    ],
)
def test_a_name_behind_which_a_letter_refers_is_not_its_own(head: str) -> None:
    assert "procurement-plan" not in own(paper(head, title=""))


def test_a_title_that_many_pages_share_gives_way_to_a_pages_own_words() -> None:
    pages = tuple(page("เทศบาลตำบลตัวอย่าง", f"เรื่องที่ {n}", path=f"p{n}") for n in range(8))
    plan = page("เทศบาลตำบลตัวอย่าง", "แผนการจัดซื้อจัดจ้าง\nรายการ", path="plan")

    asked = inquiry(home(), *pages, plan)

    assert "แผนการจัดซื้อจัดจ้าง" in asked.title(plan)


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (page("แผน", "เปิด\nดาวน์โหลด"), False),
        (page("แผน", "อยู่ระหว่างปรับปรุงข้อมูล"), False),
        (page("แผน", FILLER), True),
        (tabled("แผน", "งาน | วงเงิน", "ลอกท่อ | 5,000"), True),
        (page("ถามตอบ", forms=(form("ส่งคำถาม"),)), True),
        (page("ค้นหา", forms=(form("ค้นหา", is_search=True),)), False),
        (page("ผัง", images=(picture("chart.jpg", content=True),)), True),
        (page("สขร.1", "ไม่มีการจัดซื้อจัดจ้าง"), True),
        (paper("ปก"), False),
    ],
    ids=["buttons", "construction", "text", "table", "form", "search", "picture", "declared empty", "cover"],
)
def test_a_body_is_matter_beside_titles_and_buttons(document: Document, expected: bool) -> None:
    assert inquiry(home(), document).has_body(document) is expected


def test_a_list_of_links_with_dates_is_no_matter() -> None:
    files = tuple(paper(FILLER, path=f"f{n}.pdf") for n in range(4))
    links = tuple(to(f, f"ประกาศเผยแพร่รายการครั้งที่ {n}") for n, f in enumerate(files))
    listed = page("ประกาศ", "\n".join(f"{link.text} 3 ม.ค. 2567 [120 KB]" for link in links), links=links)

    assert not inquiry(home(), listed, *files).is_substantial(listed)


def test_a_picture_beside_a_pages_text_adorns_and_one_under_a_charts_heading_does_not() -> None:
    def shown(title: str, heading: str, text: str) -> tuple[Document, Document]:
        image = Document(replace(page("", path="a.jpg").resource, media_type="image/jpeg"), kind="image")
        link = Link(image.resource.url, "", heading=heading, kind=LinkKind.IMAGE)
        return page(title, text, links=(link,)), image

    found = [
        inquiry(home(), source, image).is_decoration(image)
        for source, image in (shown("ข่าว", "กิจกรรม", FILLER * 4), shown("โครงสร้าง", "แผนผังโครงสร้าง", FILLER * 4))
    ]

    assert found == [True, False]


def test_numbers_name_items_only_on_a_list_that_numbers_as_the_edition_does() -> None:
    def index(*rows: str) -> Document:
        return page("OIT", links=tuple(Link(f"{HOME}{n}", row) for n, row in enumerate(rows)))

    ours = index("O1 โครงสร้าง", "O2 ข้อมูลผู้บริหาร", "O7 ข่าวประชาสัมพันธ์", "O19 หลักฐานแนบ")
    theirs = index("O1 โครงสร้าง", "O3 ข้อมูลผู้บริหาร", "O9 ข่าวประชาสัมพันธ์", "O19 หลักฐานแนบ")

    found = [[n.concept for n in inquiry(home(), d).link_names(d.links[3], d)] for d in (ours, theirs)]

    assert found == [["procurement-plan"], []]


@pytest.mark.parametrize(("text", "label"), [("เปิด", "แผนการจัดซื้อจัดจ้าง 2567"), ("แผนการจัดซื้อจัดจ้าง", "")])
def test_a_links_own_words_or_its_label_name_its_target(text: str, label: str) -> None:
    found = inquiry(home()).link_names(Link(HOME + "1.pdf", text, label))

    assert "procurement-plan" in {n.concept for n in found}


@pytest.mark.parametrize(
    ("path", "name"),
    [("files/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf", "แผน"), ("a/b/plan_67.pdf?x=1", "plan_67"), ("%FF%FE.pdf", "��")],
)
def test_a_file_name_is_read_from_its_address(path: str, name: str) -> None:
    assert file_name(paper("x", path=path)) == name


def test_a_form_that_nobody_filled_is_blank() -> None:
    blank = paper("แบบรายงานการรับของขวัญ\nชื่อ ........................ ตำแหน่ง ........................")
    filled = paper("แบบรายงานการรับของขวัญ\nชื่อ นายปิติ สมมุติสุข ตำแหน่ง นิติกร " + FILLER + " ลงชื่อ ..........")

    assert [inquiry(home(), d).is_blank_form(d) for d in (blank, filled)] == [True, False]


def test_a_second_picture_that_goes_on_has_no_name_of_its_own() -> None:
    second_text = "- 2 -\nข้อ 4 แผนการจัดซื้อจัดจ้าง ให้ประกาศทุกปี"
    first = replace(paper("ประกาศ เรื่อง แผนการจัดซื้อจัดจ้าง", path="img_1.jpg"), kind="image")
    second, alone = (replace(paper(second_text, path=f"img_{n}.jpg"), kind="image") for n in (2, 9))
    shown = page("นโยบาย", path="p", links=tuple(Link(d.resource.url, "", kind=LinkKind.IMAGE) for d in (first, second, alone)))
    asked = inquiry(home(), shown, first, second, alone)

    assert not asked.own_names(second) and asked.own_names(alone)


def test_a_page_whose_title_names_nothing_is_known_by_its_first_line() -> None:
    assert "procurement-plan" in own(page("รายละเอียด", "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567\n" + FILLER))
    assert not own(page("รายละเอียด", FILLER + "\n" + FILLER + "\nแผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567"))

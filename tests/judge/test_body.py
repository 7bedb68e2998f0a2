"""What of a document may be evidence: its body, without titles, links, criterion sentences and "under construction"."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Link
from oit_checker.thai import skeleton
from tests.judge.helpers import EDITION, inquiry, item, page, paper


def body(document: Document) -> str:
    return "\n".join(passage.text for passage in inquiry(document).passages(document))


@pytest.mark.parametrize("concept", [each.concept for each in EDITION.items])
def test_no_criterion_sentence_is_body_of_a_web_page(concept: str) -> None:
    # A fragment of a few words is no sentence.
    sentences = [sentence for sentence in item(concept).criterion if len(skeleton(sentence)) >= 18]
    echo = page("เกณฑ์การประเมิน", "\n".join(sentences))

    assert body(echo) == "เกณฑ์การประเมิน"


@pytest.mark.parametrize(
    "line",
    [
        "แสดงแผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุตามที่หน่วยงานจะต้องดำเนินการตามพระราชบัญญัติ",
        "แสดงข้อมูลรายละเอียด อย่างน้อยประกอบด้วย ชื่อ ตำแหน่ง และรูปถ่าย",
        "เป็นรายงานผลของปี พ.ศ. 2566",
        "อยู่ระหว่างปรับปรุงข้อมูล",
        "** อยู่ระหว่างการจัดทำข้อมูล **",
        "Coming soon",
        "Lorem ipsum",
        "โทรศัพท์ xxx-xxx-xxxx",
        "O19 แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ",
        "ข้อ ๑๙ แผนการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ประจำปี",
    ],
)
def test_echoes_placeholders_and_rows_of_an_index_are_no_body(line: str) -> None:
    assert line not in body(page("หน้า", f"{line}\nเทศบาลได้ลอกท่อระบายน้ำแล้วสามแห่ง"))


@pytest.mark.parametrize(
    "line",
    [
        "แสดงรายการจัดซื้อ 15 รายการ วงเงิน 250,000 บาท",
        "โครงการลอกท่อระบายน้ำ อยู่ระหว่างดำเนินการ",
        "การปรับปรุงข้อมูลทะเบียนบ้านต้องใช้บัตรประจำตัวประชาชนและสำเนาทะเบียนบ้านของผู้ยื่นคำขอ",
        "ไม่มีการจัดซื้อจัดจ้างในเดือนนี้",
    ],
)
def test_ordinary_lines_stay(line: str) -> None:
    assert line in body(page("หน้า", line))


def test_a_file_that_quotes_the_criterion_keeps_it() -> None:
    quoted = paper("แสดงแผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุตามที่หน่วยงานจะต้องดำเนินการ")

    assert "แสดงแผน" in body(quoted)


def test_titles_and_links_that_name_an_item_are_left_out_of_a_page() -> None:
    plan = page("แผนการจัดซื้อจัดจ้าง", "แผนการจัดซื้อจัดจ้าง\nแผนดำเนินงาน", links=(Link("http://sample.test/2", "แผนดำเนินงาน"),))

    assert body(plan).strip() == ""


def test_a_file_has_a_passage_a_page_with_its_number_and_trust() -> None:
    found = inquiry(scan := paper("หน้าแรก", "หน้าสอง", ocr=True, trust=0.7)).passages(scan)

    assert [(p.page, p.trust, p.how) for p in found] == [(1, 0.7, "ocr"), (2, 0.7, "ocr")]

"""One document alone: which concepts it may be evidence of, and which years it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oit_checker.judge import about_years, concepts
from oit_checker.model import Document, Trouble
from tests.judge.helpers import EDITION, FILLER, page, paper, table, tabled

ROWS = ("ลำดับ | โครงการ | วงเงินงบประมาณ (บาท) | วิธีจัดหา", "1 | จ้างลอกท่อระบายน้ำ | 150,000 | เฉพาะเจาะจง")
PLAN = "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\n" + "\n".join(ROWS)


def first(document: Document) -> str | None:
    found = concepts(document, EDITION)
    return found[0][0] if found else None


@pytest.mark.parametrize(
    ("document", "concept"),
    [
        (paper(PLAN, tables=(table(*ROWS),)), "procurement-plan"),
        (paper(PLAN.replace("ำ", " า")), "procurement-plan"),
        (tabled("แผนการจัดซื้อจัดจ้าง ปี 2567", *ROWS), "procurement-plan"),
        (
            paper(
                "แบบ สขร.1\nสรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ธันวาคม 2566\n"
                "ลำดับ งานที่จัดซื้อจัดจ้าง วงเงินที่จะซื้อ ราคากลาง วิธีซื้อ ผู้เสนอราคาและราคาที่เสนอ "
                "ผู้ได้รับการคัดเลือกและราคาที่ตกลง เหตุผลที่คัดเลือก เลขที่และวันที่ของสัญญา\n"
                "1 วัสดุสำนักงาน 12,500 12,500 เฉพาะเจาะจง ร้าน ก 12,500 ร้าน ก 12,500 ราคาต่ำสุด 15/2567"
            ),
            "procurement-monthly",
        ),
        (
            paper(
                "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่\nข้าพเจ้า นายสมหมาย ใจสมมุติ นายกเทศมนตรี ขอประกาศว่า ข้าพเจ้าและเจ้าหน้าที่ทุกคน"
                "จะไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ ทั้งก่อน ขณะ และหลังปฏิบัติหน้าที่\n"
                "ประกาศ ณ วันที่ 4 มกราคม 2567\n(นายสมหมาย ใจสมมุติ)\nนายกเทศมนตรี"
            ),
            "no-gift-declaration",
        ),
    ],
    ids=["plan", "torn vowels", "page", "monthly", "no gift"],
)
def test_a_document_is_evidence_of_what_it_is(document: Document, concept: str) -> None:
    assert first(document) == concept


@pytest.mark.parametrize(
    "document",
    [
        paper("ประกาศ เรื่อง ยกเลิกแผนการจัดซื้อจัดจ้าง โครงการก่อสร้างถนน\nวงเงิน 500,000 บาท " + FILLER),
        paper("บันทึกข้อความ\nเรื่อง ขออนุมัติเผยแพร่แผนการจัดซื้อจัดจ้าง\n" + FILLER),
        paper("แผนการจัดซื้อจัดจ้าง ประจำปี 2567"),
        paper("ขอเชิญร่วมงานประเพณีลอยกระทง ณ ท่าน้ำหน้าวัด " + FILLER, path="loy.pdf"),
        paper("ร่างแผนการจัดซื้อจัดจ้าง\n" + "\n".join(ROWS)),
        page("แผนการจัดซื้อจัดจ้าง", "อยู่ระหว่างปรับปรุงข้อมูล"),
    ],
    ids=["cancelled", "memo", "cover", "festival", "draft", "construction"],
)
def test_what_is_near_a_cover_or_another_thing_is_no_plan(document: Document) -> None:
    assert "procurement-plan" not in {name for name, _ in concepts(document, EDITION)}


def test_an_unread_document_proves_nothing() -> None:
    scan = Document(paper("x").resource, kind="pdf", trouble=Trouble.SCAN)

    assert (concepts(scan, EDITION), about_years(scan)) == ((), ())


def test_scores_lie_between_nought_and_one_best_first() -> None:
    scores = [score for _, score in concepts(paper(PLAN, tables=(table(*ROWS),)), EDITION)]

    assert scores == sorted(scores, reverse=True) and all(0 < s <= 1 for s in scores)


def test_a_file_name_names_what_has_no_title() -> None:
    body = "\n".join(ROWS) + "\nรวมทั้งสิ้น 150,000 บาท"
    nameless = paper(body, title="", path="x.pdf", tables=(table(*ROWS),))
    named = replace(nameless, resource=replace(nameless.resource, filename="แผนจัดซื้อจัดจ้าง67.pdf"))

    assert first(named) == "procurement-plan"


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", (2567,)),
        ("แผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570)", (2566, 2567, 2568, 2569, 2570)),
        ("ประกาศ ณ วันที่ 15 พฤศจิกายน 2565", (2566,)),
        ("ประกาศ ณ วันที่ 15 มีนาคม 2566", (2566,)),
        ("คำสั่งที่ 112/2566", (2566,)),
        ("ตามพระราชบัญญัติ พ.ศ. 2560", ()),
        ("ไม่มีปีใด", ()),
    ],
)
def test_about_years_gives_fiscal_years_likeliest_first(text: str, years: tuple[int, ...]) -> None:
    assert about_years(paper(text, title="x")) == years


PORTRAITS = "โครงสร้างการบริหารงาน\nนายสมหมาย ใจสมมุติ\nนายกเทศมนตรีตำบลสมมุติ\nนายทดลอง เขียนไว้ นางตัวอย่าง สมมุติดี\nรองนายกเทศมนตรี รองนายกเทศมนตรี"
STAFF = "โครงสร้างการบริหารงาน\nนางตัวอย่าง สมมุติดี\nหัวหน้าฝ่ายอำนวยการ\nนายทดลอง เขียนไว้\nนักวิชาการ\nนายสมหมาย ใจสมมุติ\nคนงาน"
CHART = "โครงสร้างส่วนราชการ\nนายกเทศมนตรี\nปลัดเทศบาล\nสำนักปลัด กองคลัง กองช่าง กองการศึกษา\nงานธุรการ งานการเงิน งานพัสดุ"


def test_portraits_of_those_who_lead_are_executives_whatever_stands_above() -> None:
    assert first(paper(PORTRAITS, ocr=True, trust=0.8)) == "executives"


def test_portraits_of_a_divisions_staff_are_neither_executives_nor_a_chart() -> None:
    assert first(paper(STAFF, ocr=True, trust=0.8)) is None


def test_boxes_of_offices_are_a_chart_though_its_title_was_poorly_read() -> None:
    assert first(paper(CHART.replace("โครงสร้างส่วนราชการ", "โตฐงสร้างล่วนราขกาจ"), ocr=True, trust=0.8)) == "structure"


@pytest.mark.parametrize(
    "text",
    [
        "แผนพัฒนาท้องถิ่น\n(พ.ศ. 2566 - 2570)\nของ\nเทศบาลตำบลสมมุติ\nอำเภอสมมุติ",
        "คำนำ\nแผนพัฒนาท้องถิ่น (พ.ศ. 2566 - 2570) ของเทศบาลตำบลสมมุติ จัดทำขึ้นตามระเบียบ\nสารบัญ\nส่วนที่ 1 บทนำ 1\nส่วนที่ 2 ยุทธศาสตร์ 9\n" + FILLER * 3,
    ],
    ids=["cover", "foreword"],
)
def test_what_stands_before_the_matter_of_a_book_is_not_the_book(text: str) -> None:
    assert concepts(paper(text), EDITION) == ()


def test_a_calendar_year_leaves_open_which_fiscal_year_is_meant_so_that_of_the_date_is_said_too() -> None:
    text = "ประกาศ เรื่อง วันหยุดของศูนย์เรียนรู้สมมุติ ประจำปี 2566\nประกาศ ณ วันที่ 21 ธันวาคม พ.ศ. 2566"

    assert about_years(paper(text, title="x")) == (2566, 2567)


def test_a_fiscal_year_in_the_head_is_not_asked_again_of_the_date() -> None:
    text = "รายงานผล ประจำปีงบประมาณ พ.ศ. 2566\nประกาศ ณ วันที่ 21 ธันวาคม พ.ศ. 2566"

    assert about_years(paper(text, title="x")) == (2566,)


def test_a_pictures_cover_is_not_the_plan_that_it_names_but_more_text_may_be() -> None:
    cover = "แผนการจัดซื้อจัดจ้าง\nประจำปีงบประมาณ 2567\nเทศบาลตำบลสมมุติ"

    assert first(paper(cover, ocr=True, trust=0.7)) is None
    assert first(paper(cover + "\n" + FILLER * 3, ocr=True, trust=0.7)) == "procurement-plan"


@pytest.mark.parametrize(
    ("text", "years"), [("ร่วมประเมิน\n2024\nแล้วพบกัน", (2567,)), ("เบอร์ภายใน\n2566\n2567", ()), ("ร่วมประเมิน 2024 ครั้ง", ())]
)
def test_the_one_year_that_stands_by_itself_on_a_poster_is_its_year(text: str, years: tuple[int, ...]) -> None:
    assert about_years(paper(text, title="x")) == years

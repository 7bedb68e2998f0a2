"""The verdict on one item, from small sites made by hand."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from oit_checker.judge import agency_name, judge
from oit_checker.model import Document, ItemStatus, Link, Missed, Reason, Status, Table, Verdict
from tests.conftest import HOME, MOMENT
from tests.judge.helpers import AGENCY, EDITION, FILLER, NEIGHBOUR, capture, home, item, page, paper, status_of, table, tabled, to, unread

PLAN = "procurement-plan"
Is = ItemStatus
ROWS = ("ลำดับ | โครงการ | วงเงินงบประมาณ (บาท) | วิธีจัดหา", "1 | จ้างลอกท่อระบายน้ำ | 150,000 | เฉพาะเจาะจง")


def plan(year: int, *rows: str, path: str = "") -> Document:
    title = f"แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. {year}"
    tables: tuple[Table, ...] = (table(*rows),) if rows else ()
    return paper(f"{title}\n{AGENCY}\n" + "\n".join(rows or (FILLER,)), path=path or f"files/{year}.pdf", tables=tables)


def verdicts(*documents: Document, as_of: datetime = MOMENT, **seen: object) -> tuple[Verdict, ...]:
    return judge(documents, capture(*documents, **seen), EDITION, as_of)  # type: ignore[arg-type]


def verdict(*documents: Document, concept: str = PLAN, **seen: object) -> Verdict:
    return next(v for v in verdicts(*documents, **seen) if v.item.concept == concept)  # type: ignore[arg-type]


def linked(*documents: Document, words: str = "แผนการจัดซื้อจัดจ้าง") -> tuple[Document, ...]:
    return (home(*(to(d, words) for d in documents)), *documents)


def test_this_years_plan_is_complete_with_its_address() -> None:
    found = verdict(*linked(plan(2567, *ROWS)))

    assert found.status is Is.COMPLETE and {e.url for f in found.findings for e in f.evidence} == {HOME + "files/2567.pdf"}


def test_last_years_plan_is_the_wrong_year_and_names_it() -> None:
    found = verdict(*linked(plan(2566, *ROWS)))

    assert found.status is Is.WRONG_YEAR and any("2566" in f.why for f in found.findings)


def test_both_years_are_complete_and_this_years_is_the_proof() -> None:
    found = verdict(*linked(plan(2566, *ROWS), plan(2567, *ROWS)))

    assert found.status is Is.COMPLETE and all("2567" in e.url for f in found.findings for e in f.evidence)


def test_this_years_plan_without_amounts_is_not_completed_by_last_years() -> None:
    bare = paper(f"แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567\n{AGENCY}\nลอกท่อ ซ่อมทาง\n{FILLER}", path="files/2567.pdf")

    assert verdict(*linked(plan(2566, *ROWS), bare)).status in (Is.INCOMPLETE, Is.WRONG_YEAR)


def test_a_site_without_a_plan_misses_it_and_says_how_much_was_searched() -> None:
    found = verdict(home(), page("สถานที่ท่องเที่ยว", FILLER, path="tour"))

    assert found.status is Is.MISSING and all(f.why and f.fix for f in found.findings) and "2 รายการ" in found.findings[0].why


@pytest.mark.parametrize("text", ["อยู่ระหว่างปรับปรุงข้อมูล", "\n".join(item(PLAN).criterion), "", "ดาวน์โหลด"])
def test_an_empty_page_and_the_criterions_echo_are_never_complete(text: str) -> None:
    assert verdict(*linked(page("แผนการจัดซื้อจัดจ้าง ประจำปี 2567", text, path="plan"))).status in (Is.MISSING, Is.NEAR_MISS)


@pytest.mark.parametrize(
    "other",
    [
        paper(f"ประกาศ เรื่อง ยกเลิกแผนการจัดซื้อจัดจ้าง ปี 2567\nโครงการก่อสร้างถนน วงเงิน 500,000 บาท\n{FILLER}"),
        paper(f"ร่างแผนการจัดซื้อจัดจ้าง ปี 2567\nโครงการก่อสร้างถนน วงเงิน 500,000 บาท\n{FILLER}"),
        paper(f"ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ พ.ศ. 2567\n{FILLER}"),
        paper(f"แผนการจัดซื้อจัดจ้าง ประจำปี 2567\n{NEIGHBOUR} อำเภอสมมุติ จังหวัดลำปาง\n{NEIGHBOUR}\nโครงการลอกท่อ วงเงิน 90,000 บาท"),
    ],
    ids=["cancelled", "draft", "other paper", "other agency"],
)
def test_another_kind_of_thing_under_the_right_link_is_not_complete_and_stands_as_nearest(other: Document) -> None:
    found = verdict(*linked(other))

    assert found.status in (Is.NEAR_MISS, Is.MISSING) and other.resource.url in {n.url for n in found.nearest}


def test_a_scan_under_the_right_link_could_not_be_checked() -> None:
    found = verdict(*linked(unread()))

    assert found.status is Is.COULD_NOT_CHECK and {f.status for f in found.findings} == {Status.UNREAD}


def test_a_link_that_would_not_open_outweighs_last_years_plan() -> None:
    old = plan(2566, *ROWS)
    front = home(to(old, "แผนการจัดซื้อจัดจ้าง 2566"), Link(HOME + "new.pdf", "แผนการจัดซื้อจัดจ้าง 2567"))

    found = verdict(front, old, missed=(Missed(HOME + "new.pdf", (), Reason.TIMEOUT),))

    assert found.status is Is.COULD_NOT_CHECK and found.candidate and found.candidate.missed


def test_a_dead_link_is_no_doubt() -> None:
    old = plan(2566, *ROWS)
    front = home(to(old, "แผนการจัดซื้อจัดจ้าง 2566"), Link(HOME + "new.pdf", "แผนการจัดซื้อจัดจ้าง 2567"))

    assert verdict(front, old, missed=(Missed(HOME + "new.pdf", (), Reason.NOT_FOUND),)).status is Is.WRONG_YEAR


def test_what_is_shown_stays_shown_beside_a_closed_link() -> None:
    new = plan(2567, *ROWS)
    front = home(to(new, "แผนการจัดซื้อจัดจ้าง 2567"), Link(HOME + "old.pdf", "แผนการจัดซื้อจัดจ้าง 2566"))

    assert verdict(front, new, missed=(Missed(HOME + "old.pdf", (), Reason.FORBIDDEN),)).status is Is.COMPLETE


def test_a_side_box_on_every_page_proves_nothing() -> None:
    box = "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2567 โครงการลอกท่อ วงเงิน 90,000 บาท"
    pages = tuple(page(f"ข่าวที่ {n}", f"เทศบาลจัดกิจกรรมครั้งที่ {n}\n{box}", path=f"news{n}") for n in range(10))

    assert verdict(home(*(to(p, p.title) for p in pages)), *pages).status is not Is.COMPLETE


def test_a_site_that_refuses_everything_could_not_be_checked_at_all() -> None:
    found = verdicts(missed=(Missed(HOME, (), Reason.FORBIDDEN),))

    assert {v.status for v in found} == {Is.COULD_NOT_CHECK} and len(found) == 43


@pytest.mark.parametrize(("days", "expected"), [(0, False), (-60, True)], ids=["in April", "in February"])
def test_a_half_year_report_is_not_due_before_its_half_has_ended(days: int, expected: bool) -> None:
    found = verdicts(home(), as_of=MOMENT + timedelta(days=days))

    assert (status_of("six-month-progress", found) is Is.NOT_DUE) is expected


def month(name: str, number: int, *, budget: bool = True) -> Document:
    head = (
        "งานที่จัดซื้อจัดจ้าง | วงเงินที่จะซื้อ | ราคากลาง | วิธีซื้อ | ผู้เสนอราคาและราคาที่เสนอ"
        " | ผู้ได้รับการคัดเลือกและราคาที่ตกลง | เหตุผลที่คัดเลือก | เลขที่และวันที่ของสัญญา"
    )
    row = f"วัสดุ | {'12,500' if budget else '-'} | 12,500 | เฉพาะเจาะจง | ร้าน ก 12,500 | ร้าน ก 12,500 | ราคาต่ำสุด | 15/2567 ลว. 3 ม.ค. 2567"
    text = f"แบบ สขร.1\nสรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {name}\n{AGENCY}\n{head}\n{row}"
    return paper(text, path=f"files/m{number}.pdf", title=f"สขร.1 {name}", tables=(table(head, row),))


MONTHS = ("ตุลาคม 2566", "พฤศจิกายน 2566", "ธันวาคม 2566", "มกราคม 2567", "กุมภาพันธ์ 2567", "มีนาคม 2567")


@pytest.mark.parametrize(("count", "expected"), [(6, Is.COMPLETE), (4, Is.INCOMPLETE)])
def test_six_monthly_papers_share_the_item_out(count: int, expected: Is) -> None:
    files = tuple(month(name, n) for n, name in enumerate(MONTHS[:count]))

    found = verdict(*linked(*files, words="สขร.1"), concept="procurement-monthly")

    assert found.status is expected, [(f.element.id, f.status, f.why) for f in found.findings]


def test_a_table_page_is_as_good_as_a_file() -> None:
    assert verdict(*linked(tabled("แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ 2567", *ROWS, path="plan"))).status is Is.COMPLETE


def test_placeholders_are_no_contact() -> None:
    text = "โทรศัพท์ 000-000-0000\nโทรสาร ...........\nอีเมล name@domain.com\nที่อยู่ ............"
    contact = page("ติดต่อเรา", text, path="contact")

    found = verdict(*linked(contact, words="ติดต่อเรา"), concept="contact")

    assert Status.MET not in {f.status for f in found.findings}


def test_every_verdict_stands_in_the_editions_order_and_explains_itself() -> None:
    found = verdicts(*linked(plan(2567, *ROWS)))

    assert [v.item.number for v in found] == [i.number for i in EDITION.items]
    assert all(f.evidence for v in found for f in v.findings if f.status is Status.MET)
    assert all(f.why for v in found for f in v.findings)


def test_neither_order_nor_the_time_of_day_changes_a_verdict() -> None:
    documents = linked(plan(2566, *ROWS), plan(2567, *ROWS), month(MONTHS[0], 0), page("แผนการจัดซื้อจัดจ้าง", FILLER, path="p"))

    forward, backward = verdicts(*documents), verdicts(*reversed(documents), as_of=MOMENT + timedelta(hours=9))

    assert [(v.status, v.findings) for v in forward] == [(v.status, v.findings) for v in backward]


def test_whose_site_it_is_is_read_from_the_site() -> None:
    documents = (home(),)

    assert agency_name(documents, capture(*documents), EDITION) == AGENCY


RISK_ROWS = ("เหตุการณ์ความเสี่ยง | ระดับความเสี่ยง | มาตรการ", "เรียกรับเงินเพื่อเร่งใบอนุญาต | สูง | ติดป้ายค่าธรรมเนียม")
DONE = "ตอนที่ 2 การดำเนินการจัดการความเสี่ยง\nได้ดำเนินการตามมาตรการจัดการความเสี่ยงแล้ว ติดป้ายค่าธรรมเนียมเมื่อ 5 ม.ค. 2567"


def risks(text: str) -> tuple[Document, ...]:
    title = "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2567"
    one = paper(f"{title}\n{AGENCY}\n" + "\n".join(RISK_ROWS) + f"\n{text}", path="files/risk.pdf", tables=(table(*RISK_ROWS),))
    return home(to(one, "การประเมินความเสี่ยงการทุจริต"), to(one, "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต")), one


def test_one_paper_serves_two_items_where_it_shows_all_that_both_ask() -> None:
    assert verdict(*risks(DONE), concept="risk-management").status is Is.COMPLETE


def test_a_paper_that_calls_itself_another_thing_and_shows_that_alone_is_no_evidence() -> None:
    assert verdict(*risks(FILLER), concept="risk-management").status in (Is.NEAR_MISS, Is.MISSING)


def test_the_year_of_a_paper_that_shows_nothing_of_the_item_proves_nothing() -> None:
    strange = paper(f"รายละเอียดการรับสมัครเด็กเล็ก ปีงบประมาณ 2567\n{AGENCY}\n{FILLER}", path="files/9.pdf")

    found = verdict(*linked(strange, words="การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ"), concept="ethics-assessment")

    assert found.status is Is.MISSING and Status.MET not in {f.status for f in found.findings}

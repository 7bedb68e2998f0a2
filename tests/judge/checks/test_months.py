"""`months`: each month of the first half of the fiscal year has its table or paper."""

from __future__ import annotations

from oit_checker.model import Document, Period, Section, Status
from tests.judge.helpers import look, page, paper, says, sectioned, table, to, view

CONCEPT = "procurement-monthly"
SIX = ("ตุลาคม 2566", "พฤศจิกายน 2566", "ธันวาคม 2566", "มกราคม 2567", "กุมภาพันธ์ 2567", "มีนาคม 2567")
HEAD = "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน"


def file(month: str, number: int) -> Document:
    return paper(f"{HEAD}{month}\nเทศบาลตำบลตัวอย่าง\n1 วัสดุสำนักงาน 5,000", path=f"files/{number}.pdf")


def said(*documents: Document) -> Status:
    return says("months", view(*documents, concept=CONCEPT), Period.FIRST_HALF_MONTHS)


def test_six_monthly_files_are_met_with_a_proof_each() -> None:
    outcome = look("months", view(*(file(m, n) for n, m in enumerate(SIX)), concept=CONCEPT), Period.FIRST_HALF_MONTHS)

    assert outcome.met and len(outcome.evidence) == 6


def test_thai_digits_short_names_and_torn_vowels_are_months_too() -> None:
    written = ("ต.ค. ๒๕๖๖", "พ.ย.66", "ประจ าเดือน ธันวาคม ๒๕๖๖", "เดือน มกราคม พ.ศ. ๒๕๖๗", "กุมภาพันธุ์ 2567", "มีนาคม  ๒๕๖๗")

    assert said(*(file(m, n) for n, m in enumerate(written))) is Status.MET


def test_the_month_that_lacks_is_named() -> None:
    outcome = look("months", view(*(file(m, n) for n, m in enumerate(SIX[:4])), concept=CONCEPT), Period.FIRST_HALF_MONTHS)

    assert outcome.status is Status.UNMET and "ก.พ. 2567, มี.ค. 2567" in outcome.why


def test_months_of_another_year_are_wrong() -> None:
    old = (m.replace("2567", "2566") if "2567" in m else m.replace("2566", "2565") for m in SIX)

    assert said(*(file(m, n) for n, m in enumerate(old))) is Status.WRONG_YEAR


def test_one_file_with_a_page_a_month_is_met() -> None:
    assert said(paper(*(f"{HEAD}{month}\n1 วัสดุ 5,000" for month in SIX))) is Status.MET


def test_tables_of_a_page_under_their_months_are_met() -> None:
    sections = (Section(f"เดือน{m}", 2, "ลำดับ | งาน", tables=(table("ลำดับ | งาน", "1 | วัสดุ", heading=f"เดือน{m}"),)) for m in SIX)

    assert said(sectioned("สรุปผลการจัดซื้อจัดจ้าง", *sections)) is Status.MET


def test_a_list_of_links_shows_no_month() -> None:
    files = [paper("-", path=f"files/{n}.pdf", title="") for n in range(6)]
    index = page("สรุปผลการจัดซื้อจัดจ้าง", "\n".join(SIX), links=tuple(to(f, m) for f, m in zip(files, SIX, strict=True)))

    assert said(index) is Status.UNMET


def test_a_line_that_declares_a_month_empty_shows_it() -> None:
    declared = page(HEAD, f"เดือน{SIX[5]} ไม่มีการจัดซื้อจัดจ้าง")

    assert said(*(file(m, n) for n, m in enumerate(SIX[:5])), declared) is Status.MET


def test_a_page_of_a_month_that_only_says_there_was_nothing_shows_it() -> None:
    empty = page(f"สรุปผลการจัดซื้อจัดจ้าง ประจำเดือน{SIX[5]}", "เดือนนี้ไม่มีการจัดซื้อจัดจ้าง")

    assert said(*(file(m, n) for n, m in enumerate(SIX[:5])), empty) is Status.MET


def test_the_date_of_signing_is_no_month_that_is_shown() -> None:
    signed = paper(f"{HEAD}ตุลาคม 2566\n1 วัสดุ 5,000\nประกาศ ณ วันที่ 6 พฤศจิกายน 2566")

    outcome = look("months", view(signed, concept=CONCEPT), Period.FIRST_HALF_MONTHS)

    assert "ครบ 1 จาก 6 เดือน" in outcome.why


def test_months_without_a_year_take_the_papers_own() -> None:
    pages = (f"{HEAD}{month.split()[0]}\nปีงบประมาณ 2567\n1 วัสดุ 5,000" for month in SIX)

    assert said(paper(*pages)) is Status.MET

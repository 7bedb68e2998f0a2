"""Which documents together may be the evidence of an item."""

from __future__ import annotations

from oit_checker.judge.find import candidates, nearest
from oit_checker.judge.leads import Leads
from oit_checker.judge.view import View
from oit_checker.model import Document, Section
from tests.judge.helpers import FILLER, NEIGHBOUR, home, inquiry, item, page, paper, sectioned, table, to

PLAN = "procurement-plan"


def plan(year: int | str, path: str, text: str = FILLER) -> Document:
    return paper(f"แผนการจัดซื้อจัดจ้าง {f'ประจำปีงบประมาณ {year}' if year else ''}\n{text}", path=path)


def found(*documents: Document, concept: str = PLAN, front: Document | None = None) -> tuple[View, ...]:
    asked = inquiry(front or home(), *documents)
    return candidates(item(concept), Leads(asked), asked)


def names(view: View) -> list[str]:
    return sorted(d.resource.url.rpartition("/")[2] for d in view.documents)


def test_each_year_is_a_candidate_and_the_one_asked_comes_first() -> None:
    views = found(plan(2566, "66.pdf"), plan(2567, "67.pdf"), plan(2565, "65.pdf"))

    assert [(v.year, names(v)) for v in views] == [(2567, ["67.pdf"]), (2566, ["66.pdf"]), (2565, ["65.pdf"])]


def test_an_undated_paper_joins_every_year() -> None:
    views = found(plan(2566, "66.pdf"), plan(2567, "67.pdf"), plan("", "annex.pdf"))

    assert [names(v) for v in views] == [["67.pdf", "annex.pdf"], ["66.pdf", "annex.pdf"]]


def test_papers_without_any_year_are_one_candidate() -> None:
    assert [(v.year, names(v)) for v in found(plan("", "a.pdf"), plan("", "b.pdf"))] == [(None, ["a.pdf", "b.pdf"])]


def test_years_one_under_another_on_a_page_are_candidates_of_their_own() -> None:
    rows = table("งาน | วงเงิน", "ลอกท่อ | 5,000")
    both = sectioned("แผนการจัดซื้อจัดจ้าง", *(Section(f"ปีงบประมาณ {y}", 2, FILLER + str(y), tables=(rows,)) for y in (2567, 2566)))

    assert [v.year for v in found(both)] == [2567, 2566]


def test_another_agencys_paper_is_no_candidate_and_is_named_as_near() -> None:
    theirs = paper(f"แผนการจัดซื้อจัดจ้าง ประจำปี 2567\n{NEIGHBOUR} อำเภอสมมุติ จังหวัดลำปาง\n{NEIGHBOUR}\n{FILLER}")
    asked = inquiry(home(), theirs)

    assert not found(theirs) and NEIGHBOUR in nearest(item(PLAN), Leads(asked), asked, None)[0].why_not


def test_an_empty_page_under_the_right_title_is_no_candidate() -> None:
    assert not found(page("แผนการจัดซื้อจัดจ้าง ปี 2567", "อยู่ระหว่างปรับปรุงข้อมูล"))


def test_a_page_that_only_lists_papers_of_other_matters_is_no_candidate() -> None:
    other = paper(f"รายงานการประชุม\n{FILLER}", path="m.pdf")

    assert not found(page("แผนการจัดซื้อจัดจ้าง", "เปิด", links=(to(other, "รายงานการประชุมสภา"),)), other)


def test_where_something_is_named_papers_known_by_words_alone_do_not_speak() -> None:
    rows = ("วงเงินที่จะซื้อหรือจ้าง | ราคากลาง | ผู้เสนอราคา | เหตุผลที่คัดเลือก", "5,000 | 5,000 | ร้าน ก | ราคาต่ำสุด")
    unnamed = paper("\n".join(rows), path="x.pdf", title="", tables=(table(*rows),))
    named = paper("สขร.1 เดือนตุลาคม 2566\n" + "\n".join(rows), path="10.pdf", tables=(table(*rows),))

    assert [names(v) for v in found(unnamed, named, concept="procurement-monthly")] == [["10.pdf"]]


def test_the_whole_site_is_one_candidate_where_the_rule_says_so() -> None:
    views = found(page("ติดต่อ", path="c"), paper("แผน", path="a.pdf"), concept="contact")

    assert len(views) == 1 and len(views[0].documents) == 2


def test_the_order_of_documents_changes_nothing() -> None:
    documents = (plan(2566, "66.pdf"), plan(2567, "67.pdf"), plan("", "annex.pdf"))

    assert [names(v) for v in found(*documents)] == [names(v) for v in found(*reversed(documents))]


def test_what_came_near_says_why_it_was_not() -> None:
    cancelled = paper(f"ประกาศ เรื่อง ยกเลิกแผนการจัดซื้อจัดจ้าง ปี 2567\n{FILLER}", path="c.pdf")
    asked = inquiry(home(), cancelled)

    assert "เปลี่ยนแปลง" in nearest(item(PLAN), Leads(asked), asked, None)[0].why_not

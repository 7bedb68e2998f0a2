"""A candidate as the checks see it."""

from __future__ import annotations

import pytest

from oit_checker.judge.view import UNMET, Outcome, best
from oit_checker.model import Link, Region, Status
from tests.conftest import HOME
from tests.judge.helpers import FILLER, form, page, paper, picture, to, view


def test_the_first_met_outcome_is_best() -> None:
    first, second = Outcome(Status.MET, why="ก"), Outcome(Status.MET, why="ข")

    assert best(iter([UNMET, first, second])) is first


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([Status.UNMET, Status.UNSURE], Status.UNSURE),
        ([Status.UNSURE, Status.UNREAD], Status.UNREAD),
        ([Status.UNMET, Status.WRONG_YEAR], Status.WRONG_YEAR),
        ([Status.UNMET, Status.NEAR_MISS], Status.NEAR_MISS),
        ([], Status.UNMET),
    ],
)
def test_doubt_is_better_than_blame(statuses: list[Status], expected: Status) -> None:
    assert best(Outcome(status) for status in statuses).status is expected


def test_a_list_of_links_beside_its_file_is_no_matter() -> None:
    plan = paper(FILLER)
    index = page("แผน", "เปิด", links=(to(plan, "เปิด"),))

    assert (view(index, plan).substance, view(index).substance) == ((plan,), (index,))


def test_search_and_login_are_no_forms() -> None:
    shown = page("หน้า", forms=(form("ค้นหา", is_search=True), form("เข้าสู่ระบบ", is_login=True), form("ยื่นคำร้อง")))

    assert [f.text for _, f in view(shown).forms] == ["ยื่นคำร้อง"]


def test_links_and_pictures_of_the_main_part_come_first() -> None:
    links = (Link(HOME + "a", "ก"), Link(HOME + "b", "ข", region=Region.FOOTER))
    shown = view(page("หน้า", links=links, images=(picture("a.jpg"),)))

    assert ([link.text for _, link in shown.links()], [link.text for _, link in shown.links(main_only=False)]) == (["ก"], ["ก", "ข"])


def test_a_hit_is_met_clear_and_unsure_dim_and_none_is_unmet() -> None:
    clear, dim = view(paper("กองคลัง")), view(paper("กองคลัง", ocr=True, trust=0.5))

    found = [v.outcome(next(v.find((("กองคลัง",),)), None)).status for v in (clear, dim)]

    assert [*found, clear.outcome(None).status] == [Status.MET, Status.UNSURE, Status.UNMET]


def test_a_proof_says_where_to_look() -> None:
    plan = paper("ปก", "วงเงิน 5,000 บาท")

    proof = next(view(plan).find((("วงเงิน",),))).passage.evidence(0, 6)

    assert (proof.url, proof.page, proof.how, proof.sha256) == (plan.resource.url, 2, "pdf", plan.resource.sha256)

"""`month_row`: months or quarters stand in a row, as the heads of a plan's time table do."""

from __future__ import annotations

import pytest

from oit_checker.model import Status
from tests.judge.helpers import look, paper, quotes, says, view


@pytest.mark.parametrize(
    "text",
    [
        "โครงการ | ต.ค. | พ.ย. | ธ.ค. | ม.ค. | ก.พ.",
        "ต.ค.66 พ.ย.66 ธ.ค.66 ม.ค.67",
        "ต . ค . พ . ย . ธ . ค .",
        "ตค พย ธค มค",
        "ตุลาคม พฤศจิกายน ธันวาคม มกราคม",
        "ตุลาคม ๒๕๖๖ | พฤศจิกายน ๒๕๖๖ | ธันวาคม ๒๕๖๖",
        "ไตรมาสที่ 1 (ต.ค.-ธ.ค.) ไตรมาสที่ 2 (ม.ค.-มี.ค.) ไตรมาสที่ 3",
        "ไตรมาส ๑ ไตรมาส ๒ ไตรมาส ๓ ไตรมาส ๔",
    ],
)
def test_three_months_or_quarters_in_a_row_are_met(text: str) -> None:
    assert says("month_row", view(paper(f"แผนดำเนินงาน\n{text}"))) is Status.MET


@pytest.mark.parametrize(
    "text",
    [
        "ประชุมเดือนตุลาคม และมีพิธีในเดือนพฤศจิกายน ก่อนสิ้นเดือนธันวาคม",
        "เริ่ม ต.ค. 2566 สิ้นสุด ก.ย. 2567",
        "ไตรมาสที่ 1 ดำเนินการแล้ว",
        "ต.ค. ธ.ค. พ.ย.",
    ],
)
def test_months_in_passing_are_no_row(text: str) -> None:
    assert says("month_row", view(paper(f"แผนดำเนินงาน\n{text}"))) is Status.UNMET


def test_the_row_must_stand_on_one_page() -> None:
    assert says("month_row", view(paper("แผนดำเนินงาน ต.ค. พ.ย.", "ธ.ค. ม.ค."))) is Status.UNMET


def test_the_proof_is_the_row() -> None:
    assert "ต.ค. | พ.ย. | ธ.ค" in quotes(look("month_row", view(paper("แผน\nต.ค. | พ.ย. | ธ.ค. | ม.ค."))))

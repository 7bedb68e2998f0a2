"""What is covered before a report leaves the machine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from oit_checker.model import Evidence, ItemStatus, Link, Status
from oit_checker.privacy import is_board, masked
from tests.conftest import HOME, evidence, finding, item, report, verdict


def quotes(*given: tuple[str, Evidence]) -> list[str]:
    rows = [
        verdict(ItemStatus.COMPLETE, replace(finding(Status.MET), evidence=(e,)), of=item(f"O{n}", c)) for n, (c, e) in enumerate(given, 1)
    ]
    return [f.evidence[0].quote for v in masked(report(*rows)).verdicts for f in v.findings]


def at(quote: str, path: str, how: str = "html") -> Evidence:
    return replace(evidence(quote, HOME + path), trail=(Link(HOME, "หน้าหลัก"), Link(HOME + path, "เปิด")), how=how)


def test_a_citizens_telephone_on_a_board_is_covered_and_the_offices_own_is_not() -> None:
    found = quotes(
        ("contact", at("โทรศัพท์ 0-5999-0000", "contact")),
        ("question-and-answer", at("ขอถาม โทรกลับ 081-234-5678 หรือเทศบาล 0-5999-0001", "webboard/12")),
    )

    assert found == ["โทรศัพท์ 0-5999-0000", "ขอถาม โทรกลับ xxx-xxx-xxxx หรือเทศบาล 0-5999-0001"]


def test_officials_numbers_on_contact_and_executives_pages_stay() -> None:
    rows = (("contact", at("โทร 081-234-5678", "contact")), ("executives", at("นายสมมติ 089 876 5432", "board-of-executives")))

    assert quotes(*rows) == ["โทร 081-234-5678", "นายสมมติ 089 876 5432"]


@pytest.mark.parametrize("how", ["html", "pdf", "ocr", "table"])
def test_a_card_number_is_covered_everywhere(how: str) -> None:
    assert quotes(("news", at("ผู้มีสิทธิ ๑-๕๐๙๙-๐๐๑๒๓-๔๕-๔", "news/1", how))) == ["ผู้มีสิทธิ x-xxxx-xxxxx-xx-x"]


def test_the_procedure_for_complaints_keeps_the_number_to_call() -> None:
    given = at("(๓) โทรศัพท์ 0-5888-7777", "ร้องเรียน/guide.pdf", "pdf")

    assert quotes(("complaint-procedure", given)) == ["(๓) โทรศัพท์ 0-5888-7777"]


def test_an_address_that_is_the_proof_stays_whole() -> None:
    given = at("https://maps.example/1509900123454", "webboard", "link")

    assert quotes(("contact", given)) == ["https://maps.example/1509900123454"]


@pytest.mark.parametrize(
    "url", ["webboard.php?id=3", "q_a/view-5", "qna", "ask/1", "complaint/list", "content/ร้องเรียน", "board/45", "guestbook"]
)
def test_a_place_where_citizens_write_is_known_by_its_address(url: str) -> None:
    assert is_board(HOME + url)


@pytest.mark.parametrize("url", ["contact", "dashboard", "tasks", "staff", "keyboard.html", "basket", "plan/board-members.pdf"])
def test_other_addresses_are_no_boards(url: str) -> None:
    assert not is_board(HOME + url)


def test_a_place_where_citizens_write_is_known_by_the_link_that_leads_there() -> None:
    assert is_board(HOME + "p/7", (Link(HOME, "หน้าหลัก"), Link(HOME + "p/7", "กระดานถาม-ตอบ")))


def test_masking_changes_no_verdict() -> None:
    given = report(verdict(ItemStatus.COMPLETE, replace(finding(), evidence=(at("๑-๕๐๙๙-๐๐๑๒๓-๔๕-๔", "x"),))))

    assert [(v.item, v.status) for v in masked(given).verdicts] == [(v.item, v.status) for v in given.verdicts]

"""One element of one candidate."""

from __future__ import annotations

from datetime import date

import pytest

from oit_checker.judge import CHECKS, look
from oit_checker.judge.look import as_dim, as_near_miss, first_day_after, look_at, with_doubt
from oit_checker.judge.unseen import Doubt
from oit_checker.judge.view import View
from oit_checker.model import Candidate, Element, Finding, Look, Period, Status
from tests.judge.helpers import home, inquiry, item, paper, view


def words(*each: str) -> Look:
    return Look("text", CHECKS["text"].Want(words=tuple((word,) for word in each)))


def element(*looks: Look, **parts: object) -> Element:
    return Element("e", "รายชื่อโครงการ", looks, **parts)  # type: ignore[arg-type]


SEEN = view(paper("โครงการลอกท่อ งบประมาณ 5,000 บาท"))
SAY = SEEN.inquiry.say


def status(asked: Element, seen: View = SEEN) -> Status:
    return look_at(asked, seen).status


def test_one_of_any_is_enough_and_all_needs_all() -> None:
    looks = (words("ไม่มีคำนี้"), words("โครงการ"))

    assert (status(element(*looks)), status(element(*looks, every=True))) == (Status.MET, Status.UNMET)


def test_what_must_never_stand_there_makes_it_unmet() -> None:
    assert status(element(words("โครงการ"), never=(words("งบประมาณ"),))) is Status.UNMET


def test_a_gap_has_the_status_that_the_rule_gives_it() -> None:
    assert status(element(words("ไม่มีคำนี้"), gap=Status.NEAR_MISS)) is Status.NEAR_MISS


def test_an_optional_element_that_is_not_there_does_not_apply() -> None:
    assert status(element(words("ไม่มีคำนี้"), optional=True)) is Status.NOT_APPLICABLE


def test_a_met_element_of_many_looks_has_a_proof_of_each() -> None:
    assert len(look_at(element(words("โครงการ"), words("งบประมาณ"), every=True), SEEN).evidence) == 2


@pytest.mark.parametrize(("day", "expected"), [(date(2024, 3, 31), Status.NOT_DUE), (date(2024, 4, 1), Status.UNMET)])
def test_a_half_year_that_has_not_ended_is_not_due(day: date, expected: Status) -> None:
    report = paper("รายงานผล")
    seen = View(item("six-month-progress"), Candidate((report,)), inquiry(home(), report, as_of=day))

    assert status(element(words("รอบ 6 เดือน"), period=Period.FIRST_HALF), seen) is expected


@pytest.mark.parametrize("period", list(Period))
def test_every_period_has_a_first_day(period: Period) -> None:
    assert first_day_after(period, 2567) <= date(2024, 4, 1)


def test_the_rules_sentence_and_remedy_are_said_with_the_year() -> None:
    found = look_at(element(words("ไม่มี"), why="ยังไม่พบของปี {fy}", remedy="เพิ่มของปี {fy-1}"), SEEN)

    assert (found.why, found.fix) == ("ยังไม่พบของปี 2567", "เพิ่มของปี 2566")


def test_without_a_sentence_the_elements_own_words_are_said() -> None:
    found = look_at(element(words("ไม่มี")), SEEN)

    assert "รายชื่อโครงการ" in found.why and "รายชื่อโครงการ" in found.fix


def test_a_check_that_trips_is_unsure_and_in_tests_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = element(Look("columns", object()))
    with pytest.raises(AttributeError):
        look_at(broken, view(paper("วงเงิน", tables=())))

    monkeypatch.setattr(look, "STRICT", False)

    assert status(broken) is Status.UNSURE


DOUBT = Doubt("http://sample.test/a.pdf", "แผนจัดซื้อ", "ไฟล์เป็นภาพสแกน")


@pytest.mark.parametrize("before", [Status.UNMET, Status.WRONG_YEAR, Status.NEAR_MISS, Status.UNSURE])
def test_doubt_stands_before_blame(before: Status) -> None:
    after = with_doubt(Finding(element(), before), (DOUBT,), SAY)

    assert after.status is Status.UNREAD and DOUBT.url in after.why and DOUBT.url in after.fix


@pytest.mark.parametrize("before", [Status.MET, Status.NOT_DUE, Status.NOT_APPLICABLE])
def test_doubt_takes_nothing_away(before: Status) -> None:
    assert with_doubt(Finding(element(), before), (DOUBT,), SAY).status is before


def test_more_doubts_are_counted() -> None:
    assert "อีก 2" in with_doubt(Finding(element(), Status.UNMET), (DOUBT, DOUBT, DOUBT), SAY).why


def test_not_found_on_a_picture_is_unsure_and_a_wrong_year_stays() -> None:
    found = [as_dim(Finding(element(words("ก")), s), SAY).status for s in (Status.UNMET, Status.WRONG_YEAR, Status.MET)]

    assert found == [Status.UNSURE, Status.WRONG_YEAR, Status.MET]


def test_another_kind_of_thing_is_near_but_for_what_is_judged_on_the_whole_site() -> None:
    survey = Element("e", "", (Look("survey_code", CHECKS["survey_code"].Want()),))

    found = [as_near_miss(Finding(e, Status.MET), "อื่น").status for e in (element(words("ก")), survey)]

    assert found == [Status.NEAR_MISS, Status.MET]

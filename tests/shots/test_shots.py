"""Which proofs get a picture, and how a report shows them."""

from __future__ import annotations

import asyncio
import base64
from dataclasses import replace
from pathlib import Path

import pytest

from oit_checker.model import Capture, ItemStatus, Report, Resource, Site, Status
from oit_checker.report import render
from oit_checker.shots import inlined, referred, take
from oit_checker.shots.choose import wishes
from tests.conftest import HOME, MOMENT, element, evidence, finding, item, report, verdict
from tests.pack.helpers import pdf
from tests.read.helpers import resource_of


@pytest.fixture
def plan(tmp_path: Path) -> Resource:
    (tmp_path / "plan.pdf").write_bytes(pdf("Annual plan 2567", "the budget is 120,000 baht"))
    return replace(resource_of(tmp_path / "plan.pdf", HOME + "plan.pdf", "application/pdf"), aliases=(HOME + "plan.pdf",))


def quoting(plan: Resource, *statuses: Status) -> Report:
    """Return a report in which each status has its own proof of the plan."""
    findings = []
    for number, status in enumerate(statuses):
        proof = replace(evidence(f"the budget is {120 + number},000 baht", plan.url), how="pdf", page=1, sha256=plan.sha256)
        findings.append(replace(finding(of=element(f"e{number}")), status=status, evidence=(proof,)))
    asked = item("O12", elements=[f.element for f in findings])
    return report(verdict(ItemStatus.INCOMPLETE, *findings, of=asked))


def capture(*resources: Resource) -> Capture:
    return Capture(Site(HOME), MOMENT, resources)


def test_what_is_met_unsure_or_nearly_right_is_shown(plan: Resource) -> None:
    given = quoting(plan, *Status)

    shown = {wish.evidence.quote for wish in wishes(given, capture(plan), "evidence")}

    wanted = [Status.MET, Status.UNSURE, Status.NEAR_MISS]
    assert shown == {f.evidence[0].quote for f in given.verdicts[0].findings if f.status in wanted}


def test_all_shows_every_element_and_the_page_whole(plan: Resource) -> None:
    given = quoting(plan, Status.MET, Status.WRONG_YEAR)

    found = wishes(given, capture(plan), "all")

    assert sorted((wish.whole, wish.evidence.page) for wish in found) == [(False, 1), (False, 1), (True, None)]


def test_none_shows_nothing_and_what_is_not_in_the_capture_has_no_picture(plan: Resource) -> None:
    given = quoting(plan, Status.MET)

    assert wishes(given, capture(plan), "none") == () == wishes(given, capture(), "evidence")


def test_two_elements_with_one_proof_share_its_picture(plan: Resource) -> None:
    given = quoting(plan, Status.MET)
    twice = replace(given, verdicts=given.verdicts * 2)

    assert len(asyncio.run(take(twice, capture(plan), "evidence", browser=False))) == 1


def test_a_report_shows_its_pictures_beside_their_proofs(plan: Resource) -> None:
    given = quoting(plan, Status.MET)
    shots = asyncio.run(take(given, capture(plan), "evidence", browser=False))

    beside = render(given, "html", pictures=referred(shots, "report-pictures")).decode()
    alone = render(given, "html", pictures=inlined(shots)).decode()

    assert f'src="report-pictures/{shots[0].name}"' in beside
    assert base64.b64encode(shots[0].data).decode() in alone
    assert "<img" not in render(given, "html").decode()


def test_names_and_bytes_are_the_same_each_time(plan: Resource) -> None:
    given = quoting(plan, Status.MET, Status.UNSURE)

    first, second = (asyncio.run(take(given, capture(plan), "all", browser=False)) for _ in range(2))

    assert first == second and len({shot.name for shot in first}) == 3

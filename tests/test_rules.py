"""Every case beside every rule gets the status that its name begins with; every item has enough cases."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from oit_checker.judge import judge
from oit_checker.model import ItemStatus
from oit_checker.rulebook import load_edition
from tests.cases import AS_OF, open_case
from tests.conftest import ROOT

ITEMS = ROOT / "rules" / "items"
CASES = tuple(sorted(p for p in ITEMS.glob("*/*--*") if p.is_dir() or p.suffix == ".html"))
WORDS = {status.value for status in ItemStatus}


@pytest.mark.parametrize("case", CASES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_a_case_gets_the_status_of_its_name(case: Path, tmp_path: Path) -> None:
    edition = load_edition(2567)
    capture, documents = open_case(case, tmp_path)

    verdicts = judge(documents, capture, edition, AS_OF)

    verdict = next(v for v in verdicts if v.item.concept == case.parent.name)
    said = {f.element.id: f"{f.status.value}: {f.why[:90]}" for f in verdict.findings}
    assert verdict.status.value == case.name.split("--")[0], (said, verdict.nearest)


@pytest.mark.parametrize("item", load_edition(2567).items, ids=lambda i: i.concept)
def test_an_item_has_a_complete_case_and_others(item) -> None:  # type: ignore[no-untyped-def]
    statuses = [p.name.split("--")[0] for p in CASES if p.parent.name == item.concept]

    assert "complete" in statuses and len(statuses) >= 3 and len(set(statuses)) >= 2 and set(statuses) <= WORDS


def test_the_edition_asks_what_the_contract_says() -> None:
    contract = yaml.safe_load((ROOT / "tests" / "contract-2567.yaml").read_text(encoding="utf-8"))

    asked = [
        {
            "o": item.number,
            "concept": item.concept,
            "group": item.group,
            "elements": [[e.id, e.period.value if e.period else None, e.optional] for e in item.require],
        }
        for item in load_edition(2567).items
    ]

    assert asked == contract


def test_the_order_of_documents_does_not_change_a_verdict(tmp_path: Path) -> None:
    edition = load_edition(2567)
    case = next(p for p in CASES if p.is_dir())
    capture, documents = open_case(case, tmp_path)

    forward = judge(documents, capture, edition, AS_OF)
    backward = judge(tuple(reversed(documents)), replace(capture, resources=tuple(reversed(capture.resources))), edition, AS_OF)

    assert [(v.item.number, v.status) for v in forward] == [(v.item.number, v.status) for v in backward]

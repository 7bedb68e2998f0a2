"""Report ↔ JSON."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.model import ItemStatus, Nearest, Status
from oit_checker.record import from_json, points, to_json
from tests.conftest import edition, evidence, finding, item, report, verdict


def test_a_report_comes_back_from_its_json_with_the_same_bytes() -> None:
    first = report(verdict(), verdict(ItemStatus.MISSING, finding(Status.UNMET, fix="เพิ่มเอกสาร"), of=item("O2")))

    data = to_json(first)

    assert to_json(from_json(data, first.edition)) == data


def test_names_and_order_are_those_of_the_contract() -> None:
    value = json.loads(to_json(report()))

    assert list(value) == ["schema", "tool", "site", "edition", "fiscal_year", "as_of", "items", "score", "coverage"]
    assert list(value["items"][0]) == ["id", "concept", "group", "title", "office", "status", "points", "elements", "nearest"]
    assert list(value["items"][0]["elements"][0]) == ["id", "title", "status", "why", "fix", "evidence"]
    assert (value["schema"], value["edition"], value["fiscal_year"]) == ("oit-report/1", "2567", 2567)
    assert value["as_of"] == "2024-04-23T09:12:00+07:00"


def test_nothing_to_mend_is_null() -> None:
    value = json.loads(to_json(report(verdict(ItemStatus.COMPLETE, finding(fix="")))))

    assert value["items"][0]["elements"][0]["fix"] is None


def test_a_groups_points_are_shared_evenly_among_its_items() -> None:
    rules = edition(item("O1"), item("O2"), item("O43", group="10.2"))

    assert points(rules) == {"O1": 5.0, "O2": 5.0, "O43": 25.0}


@pytest.mark.parametrize(
    ("status", "lost", "open_"),
    [
        (ItemStatus.COMPLETE, 0.0, 0.0),
        (ItemStatus.INCOMPLETE, 10.0, 0.0),
        (ItemStatus.WRONG_YEAR, 10.0, 0.0),
        (ItemStatus.NEAR_MISS, 10.0, 0.0),
        (ItemStatus.MISSING, 10.0, 0.0),
        (ItemStatus.NEEDS_HUMAN, 0.0, 10.0),
        (ItemStatus.COULD_NOT_CHECK, 0.0, 10.0),
        (ItemStatus.NOT_DUE, 0.0, 10.0),
    ],
)
def test_a_gap_costs_its_points_and_doubt_keeps_them_open(status: ItemStatus, lost: float, open_: float) -> None:
    value = json.loads(to_json(report(verdict(status))))

    assert value["items"][0]["points"] == {"lost": lost, "open": open_}


@given(st.text())
def test_any_fetched_text_comes_back_from_utf8_json_without_raw_control_characters(text: str) -> None:
    found = replace(finding(), evidence=(evidence(quote=text),), why=text)

    data = to_json(report(replace(verdict(ItemStatus.MISSING, found), nearest=(Nearest("http://sample.test/", text, text),))))

    assert json.loads(data)["items"][0]["elements"][0]["evidence"][0]["quote"] == text
    assert not set(data.decode("utf-8")) & set(map(chr, (*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x202E)))


def test_a_lone_surrogate_does_not_break_the_report() -> None:
    data = to_json(report(verdict(ItemStatus.COMPLETE, replace(finding(), why="a\ud800b"))))

    assert b"a\\ud800b" in data


def test_another_schema_is_refused() -> None:
    with pytest.raises(ValueError, match="oit-report/1"):
        from_json(b'{"schema": "oit-report/9"}', edition())

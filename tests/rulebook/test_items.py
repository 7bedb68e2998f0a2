"""item.yaml → Item: what is wrong in it is said by file, element and what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from oit_checker.model import Period, Status
from tests.rulebook.helpers import ITEM, loaded, refusal, spoilt


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("concept: plan", "concept: plans", ["item.yaml", "'plans'", "'plan'"]),
        ("criterion:", "criteria:", ["item.yaml", "criteria", "criterion"]),
        ("names: [แผนจัดซื้อ]", "name: [แผนจัดซื้อ]", ["find", "name", "names"]),
        ("names: [แผนจัดซื้อ]", "names: แผนจัดซื้อ", ["find, names", "[ก, ข]"]),
        ("names: [แผนจัดซื้อ]", "names: [[แผนจัดซื้อ]]", ["find, names"]),
        ("names: [แผนจัดซื้อ]", "owner: others", ["find", "own", "any"]),
        ("names: [แผนจัดซื้อ]", "gather: week", ["find", "period", "all", "site"]),
        ("names: [แผนจัดซื้อ]", "signs: [แผน]", ["find, signs"]),
        (", why: เป็นประกาศยกเลิก", "", ["near", "why"]),
        ("why: เป็นประกาศยกเลิก", "why: เป็นประกาศ, wyh: x", ["near", "wyh", "why"]),
        ("id: budget", "name: budget", ["element ?", "id"]),
        ("text: วงเงิน", "title: วงเงิน", ["element budget", "text"]),
        ("check: columns", "chek: columns", ["element budget", "check", "any", "all"]),
        ("period: fy", "period: this_year", ["element year", "period", "'this_year'", "first_half"]),
        ("period: fy", "gap: wrong", ["element year", "gap", "'wrong'", "wrong_year"]),
        ("period: fy", "ease: quick", ["element year", "ease", "'quick'", "upload"]),
        ("number: true", "number: true\n        any: [{check: chart}]", ["element budget", "check", "any"]),
    ],
)
def test_a_mistake_is_refused_with_its_place_and_what_would_be_right(tmp_path: Path, right: str, wrong: str, said: list[str]) -> None:
    sentence = refusal(tmp_path, spoilt(right, wrong))

    assert "items/plan/item.yaml" in sentence and all(word in sentence for word in said), sentence


def test_an_item_that_is_no_mapping_is_refused(tmp_path: Path) -> None:
    assert "item.yaml" in (said := refusal(tmp_path, "- concept: plan\n")) and "key: value" in said


def test_a_strange_key_beside_any_is_refused(tmp_path: Path) -> None:
    text = spoilt("check: columns\n        headers: [วงเงิน, งบประมาณ]\n        number: true", "any: [{check: chart}]\n        headers: [ก]")

    assert "element budget" in (said := refusal(tmp_path, text)) and "headers" in said


def test_all_any_and_none_become_looks(tmp_path: Path) -> None:
    text = spoilt(
        "check: columns\n        headers: [วงเงิน, งบประมาณ]\n        number: true",
        "all: [{check: chart}, {check: month_row}]\n        none: [{check: signed}]\n        optional: true\n        gap: near_miss",
    )

    budget = loaded(tmp_path, text).items[0].require[0]

    assert ([k.check for k in budget.looks], [k.check for k in budget.never]) == (["chart", "month_row"], ["signed"])
    assert (budget.every, budget.optional, budget.gap) == (True, True, Status.NEAR_MISS)


def test_what_is_left_out_takes_its_plain_value(tmp_path: Path) -> None:
    item = loaded(tmp_path, ITEM).items[0]

    assert (item.find.owner, item.find.gather, item.require[0].ease, item.require[1].period) == ("own", "period", "text", Period.FY)

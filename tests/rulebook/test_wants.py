"""The options of a check, typed as its `Want` asks."""

from __future__ import annotations

from pathlib import Path

import pytest

from oit_checker.judge import CHECKS
from tests.rulebook.helpers import loaded, refusal, spoilt

LOOK = "check: columns\n        headers: [วงเงิน, งบประมาณ]\n        number: true"


@pytest.mark.parametrize(
    ("look", "said"),
    [
        ("check: colums\n        headers: [ก]", ["'colums'", "columns", "fiscal_year"]),
        ("check: columns\n        header: [ก]", ["check columns", "header", "headers"]),
        ("check: columns\n        headers: วงเงิน", ["check columns, headers", "[ก, ข]"]),
        ("check: columns\n        headers: [[ก]]", ["check columns, headers"]),
        ("check: columns\n        headers: [ก]\n        number: 3", ["check columns, number", "3", "bool"]),
        ("check: columns\n        headers: [ก]\n        number: yes please", ["check columns, number", "bool"]),
        ("check: columns\n        number: true", ["check columns", "headers"]),
        ("check: text\n        words: [ก, ข]", ["check text, words"]),
        ("check: text\n        words: [[ก]]\n        within: far", ["check text, within", "'far'", "int"]),
        ("check: text\n        words: [[ก]]\n        times: true", ["check text, times", "int"]),
        ("check: contact\n        kind: [fax]", ["check contact, kind", "str"]),
        ("check: chart\n        words: [[ก]]", ["check chart", "words"]),
        ("any: [{check: chart}, {chek: text}]", ["None", "chart"]),
        ("any: [chart]", ["item.yaml"]),
    ],
)
def test_a_mistyped_option_is_refused_with_its_place_and_what_would_be_right(tmp_path: Path, look: str, said: list[str]) -> None:
    sentence = refusal(tmp_path, spoilt(LOOK, look))

    assert "items/plan/item.yaml" in sentence and all(word in sentence for word in said), sentence


def test_options_become_tuples_of_the_asked_types(tmp_path: Path) -> None:
    look = loaded(tmp_path, spoilt(LOOK, "check: text\n        words: [[ก, ข], [2567]]\n        within: 80")).items[0].require[0].looks[0]

    assert look == type(look)("text", CHECKS["text"].Want(words=(("ก", "ข"), ("2567",)), within=80))


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_every_check_has_a_manual_page_that_begins_with_its_name(name: str) -> None:
    manual = (CHECKS[name].__doc__ or "").strip()

    assert manual.startswith(f"`{name}`:") and f"check: {name}" in manual and name == CHECKS[name].NAME

"""Words that rules share, and words that titles are made of."""

from __future__ import annotations

from pathlib import Path

from oit_checker.model import Edition
from tests.rulebook.helpers import loaded, refusal, spoilt


def headers(edition: Edition) -> tuple[str, ...]:
    found: tuple[str, ...] = edition.items[0].require[0].looks[0].want.headers  # type: ignore[attr-defined]
    return found


def test_a_name_behind_the_mark_stands_for_the_words_of_that_list(tmp_path: Path) -> None:
    edition = loaded(tmp_path, spoilt("headers: [วงเงิน, งบประมาณ]", 'headers: [วงเงิน, "@problem_heads"]'))

    assert headers(edition)[0] == "วงเงิน" and "อุปสรรค" in headers(edition)


def test_an_unknown_list_is_refused_with_those_that_there_are(tmp_path: Path) -> None:
    said = refusal(tmp_path, spoilt("headers: [วงเงิน, งบประมาณ]", 'headers: ["@problms"]'))

    assert "@problms" in said and "@problems" in said and "item.yaml" in said


def test_a_composed_name_asks_for_known_words(tmp_path: Path) -> None:
    said = refusal(tmp_path, spoilt("names: [แผนจัดซื้อ]", "names: [แผนจัดซื้อ]\n      composed: [[plan, bying]]"))

    assert "bying" in said and "buying" in said and "composed" in said


def test_a_composed_name_says_first_what_kind_of_thing_it_is(tmp_path: Path) -> None:
    said = refusal(tmp_path, spoilt("names: [แผนจัดซื้อ]", "names: [แผนจัดซื้อ]\n      composed: [[-report, plan]]"))

    assert "composed" in said and "-report" in said

"""rules/ → Edition, or a plain refusal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oit_checker.cli import sentence
from oit_checker.errors import RuleError
from oit_checker.rulebook import editions, load_edition, rules_folder
from tests.rulebook.helpers import EDITION, ITEM, loaded, refusal, rules, spoilt


def test_the_programs_own_rules_are_read() -> None:
    assert len(load_edition(editions()[-1]).items) == 43


def test_a_small_folder_of_rules_is_read(tmp_path: Path) -> None:
    item = loaded(tmp_path).items[0]

    assert (item.number, [e.id for e in item.require], item.find.names) == ("O19", ["budget", "year"], ("แผนจัดซื้อ",))


def test_fy_becomes_the_editions_year(tmp_path: Path) -> None:
    year = loaded(tmp_path).items[0].require[1]

    assert (year.text, year.why) == ("ข้อมูลปี 2567", "ยังไม่พบแผนของปี 2566")


def test_an_unknown_year_names_the_years_there_are(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"2599.*2567"):
        load_edition(2599, rules(tmp_path))


def test_a_folder_without_editions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no editions") as refused:
        editions(tmp_path)

    assert "editions/<ปี>.yaml" in sentence(refused.value, "th")


def test_a_group_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    said = refusal(tmp_path, edition=spoilt('plan, group: "9.1"', 'plan, group: "9.9"', EDITION))

    assert "2567.yaml, O19" in said and "'9.9'" in said and "9.1" in said


@pytest.mark.parametrize("key", ["number", "concept", "group", "title", "office"])
def test_a_line_of_the_edition_that_lacks_a_key_is_refused(tmp_path: Path, key: str) -> None:
    broken = EDITION.replace(f"{key}:", f"{key}x:") if key not in ("title",) else EDITION.replace("title: แผน", "titel: แผน")

    assert re.search(rf"2567.yaml.*\b{key}\b", refusal(tmp_path, edition=broken))


def test_an_item_without_a_folder_is_refused_by_its_path(tmp_path: Path) -> None:
    assert (
        "O19" in (said := refusal(tmp_path, edition=spoilt("concept: plan", "concept: plans", EDITION))) and "items/plans/item.yaml" in said
    )


def test_the_rules_of_the_program_stand_where_they_are_said_to() -> None:
    assert (rules_folder() / "editions" / "2567.yaml").is_file() and ITEM

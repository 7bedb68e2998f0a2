"""Vocabulary that lacks a sentence, or fills it wrongly, is refused before any request is sent."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from oit_checker.errors import RuleError
from oit_checker.rulebook import editions, load_edition, rules_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for part in ("editions", "vocabulary"):
        shutil.copytree(rules_folder() / part, tmp_path / part)
    (tmp_path / "items").symlink_to(rules_folder() / "items")
    return tmp_path


def _replaced(folder: Path, old: str, new: str) -> Path:
    path = folder / "vocabulary" / "sentences.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return folder


def test_a_folder_of_rules_is_read_as_the_one_that_came_with_the_program(folder: Path) -> None:
    assert load_edition(2567, folder) == load_edition(2567, rules_folder())


@pytest.mark.parametrize(
    "old, new, told",
    [
        ("  no_body:", "  nobody:", "no_body"),
        ("  no_body:", "  strange: x\n  no_body:", "strange"),
        ("พบ{element}\n", "พบ\n", "element_found"),
        ("พบ{element}\n", "พบ{element}{more}\n", "element_found"),
        ("พบ{element}\n", "พบ{element.__class__}\n", "element_found"),
        ("พบ{element}\n", "พบ{element!r}\n", "element_found"),
        ("พบ{element}\n", "พบ{element\n", "element_found"),
        ("  check_failed: ", "  check_failed: 5 #", "check_failed"),
        ("sentences:\n", "words:\n", "sentences.yaml"),
    ],
)
def test_a_wrong_sentence_is_refused_and_named(folder: Path, old: str, new: str, told: str) -> None:
    wrong = _replaced(folder, old, new)

    with pytest.raises(RuleError, match=told):
        load_edition(2567, wrong)


def test_a_list_that_is_none_is_refused(folder: Path) -> None:
    (folder / "vocabulary" / "more.yaml").write_text("half_year: 6 เดือนแรก\n", encoding="utf-8")

    with pytest.raises(RuleError, match="half_year"):
        load_edition(2567, folder)


def test_a_folder_without_editions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="editions"):
        editions(tmp_path)

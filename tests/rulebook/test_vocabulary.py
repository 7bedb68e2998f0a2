"""rules/vocabulary/: lists of words by name, and the sentences that the judge says."""

from __future__ import annotations

from pathlib import Path

import pytest

from oit_checker.cli import sentence
from oit_checker.errors import RuleError
from oit_checker.rulebook import load_edition
from tests.rulebook.helpers import rules


def said_of(base: Path, file: str, right: str, wrong: str) -> str:
    folder = rules(base)
    path = folder / "vocabulary" / file
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(RuleError) as refused:
        load_edition(2567, folder)
    return sentence(refused.value, "th")


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("word_chat:", "word_chta:", ["word_chat"]),
        ("word_chat: แชต", "word_chat: แชต\n  word_new: ใหม่", ["word_new"]),
        ("word_chat: แชต", "word_chat: [แชต]", ["word_chat"]),
        ("word_chat: แชต", 'word_chat: ""', ["word_chat"]),
        ("word_chat: แชต", 'word_chat: "แชต {url}"', ["word_chat"]),
        ("element_found: พบ{element}", "element_found: พบ", ["element_found", "{element}"]),
        ("element_found: พบ{element}", 'element_found: "พบ{element.looks}"', ["element_found", "{element}"]),
        ("element_found: พบ{element}", 'element_found: "พบ{element!r}"', ["element_found", "{element}"]),
        ("element_found: พบ{element}", 'element_found: "พบ{element"', ["element_found"]),
    ],
)
def test_a_sentence_that_lacks_is_strange_or_fills_in_other_things_is_refused(
    tmp_path: Path, right: str, wrong: str, words: list[str]
) -> None:
    said = said_of(tmp_path, "sentences.yaml", right, wrong)

    assert "sentences.yaml" in said and all(word in said for word in words), said


def test_a_list_that_is_none_is_refused_by_its_name(tmp_path: Path) -> None:
    said = said_of(tmp_path, "statements.yaml", "declared_empty:\n", "declared_empty: ไม่มี\nasked_by:\n")

    assert "statements.yaml, declared_empty" in said


def test_a_list_in_two_files_is_one_list(tmp_path: Path) -> None:
    folder = rules(tmp_path)
    (folder / "vocabulary" / "zz.yaml").write_text("declared_empty: [ไม่มีกิจกรรมใด ๆ]\n", encoding="utf-8")

    words = load_edition(2567, folder).vocabulary["declared_empty"]

    assert "ไม่มีกิจกรรมใด ๆ" in words and len(words) > 1


def test_a_list_that_nobody_wrote_is_empty(tmp_path: Path) -> None:
    assert load_edition(2567, rules(tmp_path)).vocabulary["nothing"] == ()

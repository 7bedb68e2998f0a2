"""What the judge says: every sentence that code asks for is known, with the placeholders that it fills, and none is idle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from oit_checker import judge
from oit_checker.judge import SENTENCES
from oit_checker.model import Reason, Trouble, Vocabulary
from oit_checker.rulebook import load_edition

FOLDER = Path(judge.__file__).parent
TREES = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.rglob("*.py")) if path.name != "sentences.py"]
WORDS = {node.value for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
GIVEN = {f"trouble_{each}" for each in Trouble} | {f"reason_{each}" for each in Reason}


def _said() -> Iterator[tuple[str, set[str | None]]]:
    """Yield every key that is said in so many words, with the placeholders beside it."""
    for call in (node for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
        if name == "say":
            keys = [call.args[0].body, call.args[0].orelse] if isinstance(call.args[0], ast.IfExp) else call.args[:1]
            yield from ((key.value, {k.arg for k in call.keywords}) for key in keys if isinstance(key, ast.Constant))


def test_every_sentence_that_is_said_is_known_with_its_placeholders() -> None:
    said = list(_said())

    wrong = [(key, given) for key, given in said if given != set(SENTENCES.get(key, ("?",)))]

    assert len(said) > 40 and wrong == []


def test_no_sentence_is_idle() -> None:
    idle = SENTENCES.keys() - WORDS - GIVEN

    assert idle == set()


def test_every_trouble_and_every_reason_for_doubt_has_a_sentence() -> None:
    doubts = {f"trouble_{each}" for each in Trouble} | {f"reason_{each}" for each in Reason if not each.means_absent}

    assert doubts <= SENTENCES.keys()


def test_a_sentence_is_said_with_its_placeholders_filled() -> None:
    vocabulary = load_edition(2567).vocabulary

    said = vocabulary.say("months_lack", count=5, months="ธ.ค. 2566")

    assert "5" in said and "ธ.ค. 2566" in said and "{" not in said


def test_braces_on_a_page_are_no_placeholders() -> None:
    vocabulary = load_edition(2567).vocabulary

    said = vocabulary.say("year_around", words="{count.__class__} {0}")

    assert "{count.__class__} {0}" in said


def test_an_edition_made_by_hand_says_the_key() -> None:
    assert Vocabulary().say("no_body") == "no_body"

"""Whatever is done to a rule file, it is read or refused with its name and a sentence; it never ends in a traceback."""

from __future__ import annotations

import copy
import datetime
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml

from oit_checker.cli import sentence
from oit_checker.errors import RuleError
from oit_checker.report import knows
from oit_checker.rulebook import editions, load_edition
from oit_checker.rulebook.vocabulary import LISTS
from oit_checker.rulebook.wants import choices
from tests.rulebook.helpers import EDITION, ITEM, refusal, rules, spoilt

PACKAGE = Path(__file__).parents[2] / "oit_checker"
FULL = """
    concept: plan
    criterion: [แสดงแผน]
    find:
      names: [แผนจัดซื้อ]
      marked_names: [แผน]
      marks: [รอบ 6 เดือน]
      signs: [[แผน], [วงเงิน]]
      owner: any
      near:
        - {words: [[ยกเลิก]], unless: [แผน], why: เป็นประกาศยกเลิก, firm: true}
    elements:
      - {id: ask, text: ถาม, check: channel, kind: ask, about: [ภาษี], separate: false}
      - {id: fax, text: โทรสาร, check: contact, kind: fax, optional: true, gap: near_miss, ease: link}
      - {id: names, text: ชื่อ, check: people, part: names}
      - {id: follows, text: ตาม, check: follows, item: plan, words: [[แผน]]}
      - id: year
        text: ปี FY
        all: [{check: fiscal_year, least: 2}, {check: text, words: [[แผน]], within: 80, times: 2, body: 0}]
        none: [{check: signed, by: executive}]
        period: fy
        why: ยังไม่พบ
        fix: เผยแพร่
"""
STRANGE: tuple[Any, ...] = (
    None, "", " ", "x", "../x", 0, -1, 1.5, float("nan"), True, [], {}, [[]], [None], [""], [True], ["x"], [["x"]], [[["x"]]],
    {"a": 1}, {1: 2}, {"check": "text"}, datetime.date(2024, 1, 1), b"x",
)  # fmt: skip
BODIES = (
    b"", b"# nothing\n", b"x", b"- a", b"a: [1, 2", b"\xff\xfe\xfa", b"\x00", b"a: 1\na: 2", b"? [a]\n: b", b"&a [*a]", b"&a {x: *a}",
    b"[" * 3000, b"x: 2024-13-45", b"x: !!int x", b"x: !!bool x", b"x: !!set {a, b}", b"a: 1\n---\nb: 2", b"%YAML 9.0\n---\na: 1",
)  # fmt: skip


def _places(tree: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield place
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield from _places(value, (*place, key))


def _spoilt_trees(text: str) -> Iterator[Any]:
    """Yield the file with one thing in it dropped, doubled, renamed or replaced, for each of its things."""
    tree = yaml.safe_load(dedent(text))
    for *above, key in filter(None, _places(tree)):
        for change in (*STRANGE, "drop", "double", "rename"):
            spoilt_tree = copy.deepcopy(tree)
            around: Any = spoilt_tree
            for step in above:
                around = around[step]
            match change:
                case "drop":
                    del around[key]
                case "double" if isinstance(around, list):
                    around.append(around[key])
                case "rename" if isinstance(around, dict):
                    around[f"{key}s"] = around.pop(key)
                case _:
                    around[key] = change
            yield spoilt_tree


def _answers(folder: Path, file: Path, body: bytes) -> bool:
    """Say whether the spoilt folder is read, or refused in both languages with the place."""
    file.write_bytes(body)
    load_edition.cache_clear()
    try:
        return load_edition(2567, folder).year == 2567
    except RuleError as error:
        return knows(f"cli.error.{error.code}") and all(str(folder) in sentence(error, lang) for lang in ("th", "en"))


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the vocabulary, which is not what is spoilt, unread."""
    monkeypatch.setattr("oit_checker.rulebook.edition.vocabulary_of", lambda base: None)


@pytest.mark.usefixtures("light")
@pytest.mark.parametrize(("name", "text"), [("items/plan/item.yaml", FULL), ("editions/2567.yaml", EDITION)])
def test_a_spoilt_file_is_read_or_refused_by_its_place(tmp_path: Path, name: str, text: str) -> None:
    folder = rules(tmp_path, FULL)

    bodies = (*(yaml.safe_dump(tree, allow_unicode=True).encode() for tree in _spoilt_trees(text)), *BODIES)

    assert [body for body in bodies if not _answers(folder, folder / name, body)] == []


@pytest.mark.parametrize("name", ["labels.yaml", "sentences.yaml"])
@pytest.mark.parametrize("body", BODIES)
def test_spoilt_vocabulary_is_refused_by_its_place(tmp_path: Path, name: str, body: bytes) -> None:
    folder = rules(tmp_path)
    (folder / "vocabulary" / name).write_bytes(body)

    with pytest.raises(RuleError) as refused:
        load_edition(2567, folder)

    assert str(folder / "vocabulary") in sentence(refused.value, "en")


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("kind: ask", "kind: asking", ["element ask", "kind", "'asking'", "ask, service, complaint"]),
        ("kind: fax", "kind: telex", ["element fax", "'telex'", "address, phone, fax, email, map"]),
        ("part: names", "part: name", ["element names", "'name'", "executives, names"]),
        ("by: executive", "by: clerk", ["element year", "'clerk'", "executive"]),
        ("item: plan", "item: plans", ["element follows", "'plans'", "plan"]),
        ("id: fax", "id: ask", ["elements", "ask", "ซ้ำ"]),
        ("gap: near_miss", "gap: met", ["element fax", "'met'", "unmet, wrong_year, near_miss"]),
        ("optional: true", "optional: maybe", ["element fax", "optional", "'maybe'", "true"]),
        ("firm: true", "firm: 1", ["near", "firm", "true"]),
        ("within: 80", "within: 0", ["element year", "within", "1"]),
        ("times: 2", "times: 0", ["element year", "times", "1"]),
        ("body: 0", "body: -1", ["element year", "body", "0"]),
        ("words: [[แผน]], within: 80, times: 2, body: 0", "times: 2", ["element year", "words", "body"]),
        ("words: [[แผน]], within: 80, times: 2, body: 0", "words: []", ["element year", "words", "()"]),
        ("words: [[แผน]], within", "words: [[แผน], []], within", ["element year", "words", "[['แผน'], []]"]),
        ("names: [แผนจัดซื้อ]", "names: [แผนจัดซื้อ, no]", ["find, names", "False"]),
        ("marks: [รอบ 6 เดือน]", "void_marks: [รอบ]", ["find", "marks"]),
        ("words: [[ยกเลิก]], ", "", ["near", "names", "words"]),
    ],
)
def test_what_would_judge_wrongly_without_a_word_is_refused(tmp_path: Path, right: str, wrong: str, said: list[str]) -> None:
    sentence = refusal(tmp_path, spoilt(right, wrong, FULL))

    assert "items/plan/item.yaml" in sentence and all(word in sentence for word in said), sentence


@pytest.mark.parametrize("elements", ["", "elements:", "elements: []", "elements: {}", "elements: [x]"])
def test_an_item_without_elements_is_refused(tmp_path: Path, elements: str) -> None:
    text = dedent(ITEM)

    assert "item.yaml" in (said := refusal(tmp_path, text[: text.index("elements:")] + elements)) and "elements" in said


@pytest.mark.parametrize("way", ["any: []", "all: []", "any:", "any: {check: chart}", "check: [chart]", "check: {chart: 1}", "check:"])
def test_an_element_that_asks_for_nothing_is_refused(tmp_path: Path, way: str) -> None:
    look = "check: columns\n        headers: [วงเงิน, งบประมาณ]\n        number: true"

    assert "items/plan/item.yaml, element budget" in refusal(tmp_path, spoilt(look, way))


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("year: 2567", "year: 2566", ["year", "2566", "2567"]),
        ("title: รายการสมมติ", "titel: รายการสมมติ", ["title"]),
        (", points: 100", "", ["groups", "points"]),
        ("points: 100", "points: many", ["points", "'many'"]),
        ("points: 100", "points: .nan", ["points", "nan"]),
        ("points: 100", "points: 10", ["points", "10", "100"]),
        ("points: 100}", 'points: 100}\n      - {id: "9.1", title: อีกครั้ง, points: 0}', ["groups", "9.1", "ซ้ำ"]),
        ("points: 100}", 'points: 100}\n      - {id: "9.2", title: ว่าง, points: 0}', ["groups", "9.2"]),
        ("number: O19", "number: X19", ["X19", "O12"]),
        ("number: O19", "number: [O19]", ["number", "O19"]),
        ("concept: plan,", "concept: ../plan,", ["O19", "'../plan'"]),
        ("office: กองคลัง", "office: กองคลัง, offices: x", ["O19", "offices", "office"]),
    ],
)
def test_a_mistake_in_an_edition_is_refused_by_its_place(tmp_path: Path, right: str, wrong: str, said: list[str]) -> None:
    sentence = refusal(tmp_path, edition=spoilt(right, wrong, EDITION))

    assert "editions/2567.yaml" in sentence and all(word in sentence for word in said), sentence


@pytest.mark.parametrize("part", ["number", "concept"])
def test_an_item_that_stands_twice_is_refused(tmp_path: Path, part: str) -> None:
    line = '{number: O19, concept: plan, group: "9.1", title: แผน, office: กองคลัง}'
    other = line.replace("concept: plan", "concept: more") if part == "number" else line.replace("O19", "O20")
    folder = rules(tmp_path, edition=EDITION + f"      - {other}\n")
    (folder / "items" / "more").mkdir()
    (folder / "items" / "more" / "item.yaml").write_text(dedent(ITEM).replace("concept: plan", "concept: more"), encoding="utf-8")

    with pytest.raises(RuleError, match=rf"2567\.yaml, items, {part}"):
        load_edition(2567, folder)


@pytest.mark.parametrize("name", ["2567-draft.yaml", "2568.yml", "next.yaml", "25677.yaml"])
def test_a_file_of_criteria_that_names_no_year_is_refused(tmp_path: Path, name: str) -> None:
    folder = rules(tmp_path)
    (folder / "editions" / name).write_text("year: 2568\n", encoding="utf-8")

    with pytest.raises(RuleError, match=re.escape(name)):
        editions(folder)


def test_a_list_of_the_vocabulary_that_lacks_is_named(tmp_path: Path) -> None:
    folder = rules(tmp_path)
    (folder / "vocabulary" / "labels.yaml").unlink()

    with pytest.raises(RuleError, match="generic_labels"):
        load_edition(2567, folder)


def test_the_lists_of_the_vocabulary_are_those_that_the_program_asks_for() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.parent.name != "rulebook")

    assert [name for name in LISTS if f'"{name}"' not in code] == []


def test_every_word_that_an_option_may_be_is_taken_from_its_check() -> None:
    assert choices("contact", "kind") == ("address", "phone", "fax", "email", "map")
    assert (choices("signed", "by"), choices("follows", "item")) == (("executive",), ())


def test_every_refusal_has_its_sentence_in_both_languages() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "rulebook").glob("*.py"))

    codes = set(re.findall(r'refused\("(\w+)"', code))

    assert [name for name in codes if not knows(f"cli.error.rule_{name}")] == [] and len(codes) > 20

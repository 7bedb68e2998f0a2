"""One YAML file of rules/, and the plain shapes that stand in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from oit_checker.cli import sentence
from oit_checker.errors import RuleError
from oit_checker.rulebook.yamlfile import read
from tests.rulebook.helpers import ITEM, refusal, spoilt


def refused(path: Path, body: bytes) -> str:
    file = path / "x.yaml"
    file.write_bytes(body)
    with pytest.raises(RuleError) as error:
        read(file)
    return sentence(error.value, "th")


def test_a_key_that_stands_twice_is_refused_by_its_name_and_line(tmp_path: Path) -> None:
    said = refused(tmp_path, b"a: 1\nb:\n  c: 1\n  c: 2\n")

    assert "x.yaml" in said and "'c'" in said and "line 3" in said


def test_a_doubled_element_key_in_a_rule_is_refused(tmp_path: Path) -> None:
    said = refusal(tmp_path, spoilt("number: true", "number: true\n        text: อีกครั้ง", ITEM))

    assert "items/plan/item.yaml" in said and "'text'" in said


@pytest.mark.parametrize("body", [b"a: [1, 2", b"a: 'x", b"\xff\xfe\xfa", b"a: !!python/object/apply:os.system ['x']", b"\t- a"])
def test_what_is_no_yaml_is_refused(tmp_path: Path, body: bytes) -> None:
    assert "x.yaml" in refused(tmp_path, body)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"nowhere\.yaml"):
        read(tmp_path / "nowhere.yaml")

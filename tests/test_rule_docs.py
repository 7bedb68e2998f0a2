"""The schema for editors and the list of checks in rules/README.md are as the code has them."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rule_docs", ROOT / "scripts" / "rule_docs.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_schema_for_editors_is_up_to_date() -> None:
    assert (ROOT / "rules" / "item.schema.json").read_text(encoding="utf-8") == _script().schema()


def test_the_list_of_checks_is_up_to_date() -> None:
    assert (ROOT / "rules" / "README.md").read_text(encoding="utf-8") == _script().readme()

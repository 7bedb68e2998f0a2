"""Write what follows from the code into rules/: the schema for editors, and the list of checks in rules/README.md.

python scripts/rule_docs.py            writes both; a test tells when they are behind
"""

from __future__ import annotations

import dataclasses
import json
import types
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from oit_checker.judge import CHECKS
from oit_checker.model import Find, NearMiss, Period, Status
from oit_checker.rulebook.items import EASE

RULES = Path(__file__).parent.parent / "rules"
MARK = "<!-- checks: made by scripts/rule_docs.py -->"


def schema() -> str:
    """Return the JSON Schema of item.yaml, made from the dataclasses that read it."""
    looks = [_look(name) for name in CHECKS]
    element = {
        "type": "object",
        "required": ["id", "text"],
        "properties": {
            "id": {"type": "string"},
            "text": {"type": "string"},
            "period": {"enum": [p.value for p in Period]},
            "why": {"type": "string"},
            "fix": {"type": "string"},
            "ease": {"enum": list(EASE)},
            "optional": {"type": "boolean"},
            "gap": {"enum": [s.value for s in Status]},
            **{way: {"type": "array", "items": {"anyOf": looks}} for way in ("any", "all", "none")},
        },
        "anyOf": [{"required": ["any"]}, {"required": ["all"]}, *looks],
    }
    near = {"type": "object", "required": ["why"], "additionalProperties": False, "properties": _fields(NearMiss)}
    find = {"type": "object", "additionalProperties": False, "properties": {**_fields(Find), "near": {"type": "array", "items": near}}}
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "oit_checker: one item of OIT",
        "type": "object",
        "required": ["concept", "find", "elements"],
        "additionalProperties": False,
        "properties": {
            "concept": {"type": "string"},
            "criterion": {"type": "array", "items": {"type": "string"}},
            "find": find,
            "elements": {"type": "array", "items": element},
        },
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _look(name: str) -> dict[str, Any]:
    want = CHECKS[name].Want
    needed = [f.name for f in dataclasses.fields(want) if f.default is dataclasses.MISSING]
    return {"type": "object", "required": ["check", *needed], "properties": {"check": {"const": name}, **_fields(want)}}


def _fields(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {f.name: _type(hints[f.name]) for f in dataclasses.fields(kind) if f.name != "near"}


def _type(hint: Any) -> dict[str, Any]:
    if get_origin(hint) in (types.UnionType, Union):
        return _type(next(a for a in get_args(hint) if a is not type(None)))
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _type(get_args(hint)[0])}
    return {"type": {str: "string", bool: "boolean", int: "integer", float: "number"}[hint]}


def checks() -> str:
    """Return the manual pages of all checks, one under another."""
    pages = (f"### `{name}`\n\n```text\n{(module.__doc__ or '').strip()}\n```\n" for name, module in CHECKS.items())
    return MARK + "\n\n" + "\n".join(pages)


def readme() -> str:
    """Return rules/README.md with its list of checks as the code has it now."""
    text = (RULES / "README.md").read_text(encoding="utf-8")
    return text[: text.index(MARK)] + checks()


def main() -> None:
    (RULES / "item.schema.json").write_text(schema(), encoding="utf-8")
    (RULES / "README.md").write_text(readme(), encoding="utf-8")


if __name__ == "__main__":
    main()

"""A module imports only from floors below its own, and enters a folder by its door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "oit_checker"
FLOORS = {
    1: {"model", "thai", "errors", "address", "scratch"},
    2: {"crawl", "read", "judge", "record", "settings", "output", "demo", "privacy"},
    3: {"check", "rulebook", "report", "doctor", "shots"},
    4: {"pack", "single", "order", "explain", "progress", "flags"},
    5: {"run", "proof"},
    6: {"cli", "__main__"},
}
FLOOR = {name: floor for floor, names in FLOORS.items() for name in names}
# Neighbours that may know each other, and why.
NEIGHBOURS = {
    ("__main__", "cli"),  # the same thing, started another way
}
# Libraries that one room alone may use.
ALONE = {
    "httpx": "crawl", "playwright": "crawl", "protego": "crawl", "tldextract": "crawl", "warcio": "crawl",
    "selectolax": "read", "pypdfium2": "read", "pypdf": "read", "kreuzberg": "read", "python_calamine": "read", "zxingcpp": "read",
    "numpy": "read", "PIL": "read", "rapidfuzz": "judge", "jinja2": "report",
}  # fmt: skip
FILES = sorted(HOUSE.rglob("*.py"))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import hides its floor"
            yield from ([f"oit_checker.{a.name}" for a in node.names] if node.module == "oit_checker" else [node.module or ""])


def _room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_every_import_leads_down_and_through_a_door(path: Path) -> None:
    here = _room(path)
    for name in _imports(path):
        top, *rest = name.split(".")
        if top != "oit_checker":
            assert ALONE.get(top, here) == here, f"{here} may not use {top}"
        elif rest and rest[0] not in (here, "__version__") and here != "__init__":
            assert FLOOR[rest[0]] < FLOOR[here] or (here, rest[0]) in NEIGHBOURS, f"{here} may not know {rest[0]}"
            assert len(rest) == 1 or rest == ["judge", "checks"], f"{here} enters {rest[0]} by a window: {name}"

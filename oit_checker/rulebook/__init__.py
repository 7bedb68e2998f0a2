"""rules/ → Edition, or a plain refusal: which file, which element, what stands there, what would be right."""

from __future__ import annotations

import dataclasses
import re
from functools import lru_cache
from pathlib import Path

from oit_checker.errors import RuleError
from oit_checker.model import Edition, Group, Item
from oit_checker.rulebook.items import item_of
from oit_checker.rulebook.vocabulary import vocabulary_of
from oit_checker.rulebook.yamlfile import mapping, read

__all__ = ["editions", "load_edition", "rules_folder"]

_FY = re.compile(r"(?<![A-Za-z])FY(?:-(\d))?(?![A-Za-z0-9])")


def rules_folder() -> Path:
    """Return the rules that came with the program: beside the package in a checkout, inside it when installed."""
    here = Path(__file__).parent.parent
    return next(p for p in (here / "data" / "rules", here.parent / "rules") if (p / "editions").is_dir())


def editions(folder: Path | None = None) -> tuple[int, ...]:
    """Return the years that have an edition, ascending; RuleError where the folder has none."""
    base = folder or rules_folder()
    found = tuple(sorted(int(p.stem) for p in (base / "editions").glob("[0-9]*.yaml")))
    if not found:
        raise RuleError(f"{base}: ไม่พบชุดเกณฑ์ (editions/<ปี>.yaml)")
    return found


@lru_cache(maxsize=8)
def load_edition(year: int, folder: Path | None = None) -> Edition:
    """Return the edition of a Buddhist year; RuleError names the file, the element and what would be right."""
    base = folder or rules_folder()
    path = base / "editions" / f"{year}.yaml"
    if not path.is_file():
        known = ", ".join(map(str, editions(base)))
        raise RuleError(f"ไม่มีชุดเกณฑ์ปี {year} (ปีที่มี: {known})")
    raw = mapping(read(path), path)
    groups = tuple(Group(str(g["id"]), str(g["title"]), float(g["points"])) for g in raw.get("groups", ()))
    items = tuple(_in_year(item_of(base, path, mapping(line, path)), int(raw["year"])) for line in raw.get("items", ()))
    _refuse_strangers(items, groups, path)
    return Edition(
        year=int(raw["year"]),
        title=str(raw["title"]),
        source=str(raw.get("source", "")),
        formula=str(raw.get("formula", "")),
        verified=bool(raw.get("verified", False)),
        groups=groups,
        items=items,
        vocabulary=vocabulary_of(base),
    )


def _in_year(item: Item, year: int) -> Item:
    """Say the year where a rule says FY or FY-1."""

    def said(text: str) -> str:
        return _FY.sub(lambda m: str(year - int(m[1] or 0)), text)

    require = (dataclasses.replace(e, text=said(e.text), why=said(e.why), remedy=said(e.remedy)) for e in item.require)
    return dataclasses.replace(item, require=tuple(require))


def _refuse_strangers(items: tuple[Item, ...], groups: tuple[Group, ...], path: Path) -> None:
    known = {g.id for g in groups}
    for item in items:
        if item.group not in known:
            raise RuleError(f"{path}, {item.number}: ไม่มีตัวชี้วัดย่อย {item.group!r} ใน groups (มี {', '.join(sorted(known))})")

"""item.yaml → Item: how it is found, and the elements that it must show."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from oit_checker.errors import RuleError
from oit_checker.model import Element, Find, Item, NearMiss, Period, Status
from oit_checker.rulebook.wants import look_of
from oit_checker.rulebook.yamlfile import groups, mapping, read, refuse_keys, words

_ELEMENT_KEYS = {"id", "text", "check", "any", "all", "none", "period", "why", "fix", "ease", "optional", "gap"}
_FIND_KEYS = {f.name for f in dataclasses.fields(Find)}
_ITEM_KEYS = {"concept", "criterion", "find", "elements"}
EASE = ("link", "text", "upload", "rewrite", "sign", "activity", "vendor")


def item_of(base: Path, edition: Path, line: Mapping[str, Any]) -> Item:
    """Return the item that a `line` of the edition's file asks for, read from its folder under `base`; RuleError where either is wrong."""
    for key in ("number", "concept", "group", "title", "office"):
        if key not in line:
            raise RuleError(f"{edition}: รายการ {dict(line)} ขาด {key!r}")
    path = base / "items" / str(line["concept"]) / "item.yaml"
    if not path.is_file():
        raise RuleError(f"{edition}, {line['number']}: ไม่พบ {path}")
    raw = mapping(read(path), path)
    refuse_keys(raw, _ITEM_KEYS, f"{path}")
    if raw.get("concept") != line["concept"]:
        raise RuleError(f"{path}: concept เป็น {raw.get('concept')!r} ควรเป็น {line['concept']!r} ตามชื่อโฟลเดอร์")
    return Item(
        number=str(line["number"]),
        concept=str(line["concept"]),
        group=str(line["group"]),
        title=str(line["title"]),
        office=str(line["office"]),
        find=_find(raw.get("find", {}), path),
        require=tuple(_element(mapping(e, path), path) for e in raw.get("elements", ())),
        criterion=words(raw.get("criterion", ()), f"{path}, criterion"),
    )


def _find(raw: Any, path: Path) -> Find:
    where = f"{path}, find"
    refuse_keys(mapping(raw, path), _FIND_KEYS, where)
    if raw.get("owner", "own") not in ("own", "any") or raw.get("gather", "period") not in ("period", "all", "site"):
        raise RuleError(f"{where}: owner เป็นได้ own หรือ any, gather เป็นได้ period, all หรือ site")
    return Find(
        names=words(raw.get("names", ()), f"{where}, names"),
        weak_names=words(raw.get("weak_names", ()), f"{where}, weak_names"),
        marked_names=words(raw.get("marked_names", ()), f"{where}, marked_names"),
        marks=words(raw.get("marks", ()), f"{where}, marks"),
        void_marks=words(raw.get("void_marks", ()), f"{where}, void_marks"),
        signs=groups(raw.get("signs", ()), f"{where}, signs"),
        near=tuple(_near(mapping(n, path), where) for n in raw.get("near", ())),
        hints=words(raw.get("hints", ()), f"{where}, hints"),
        owner=str(raw.get("owner", "own")),
        gather=str(raw.get("gather", "period")),
    )


def _near(raw: Mapping[str, Any], where: str) -> NearMiss:
    refuse_keys(raw, {"why", "names", "words", "unless", "firm"}, f"{where}, near")
    if not raw.get("why"):
        raise RuleError(f"{where}, near: ขาด why (ประโยคที่บอกว่าทำไมจึงยังไม่ใช่)")
    return NearMiss(
        why=str(raw["why"]),
        names=words(raw.get("names", ()), f"{where}, near, names"),
        words=groups(raw.get("words", ()), f"{where}, near, words"),
        unless=words(raw.get("unless", ()), f"{where}, near, unless"),
        firm=bool(raw.get("firm", False)),
    )


def _element(raw: Mapping[str, Any], path: Path) -> Element:
    where = f"{path}, element {raw.get('id', '?')}"
    if not raw.get("id") or not raw.get("text"):
        raise RuleError(f"{where}: ขาด id หรือ text")
    ways = [key for key in ("check", "any", "all") if key in raw]
    if len(ways) != 1:
        raise RuleError(f"{where}: ต้องมี check, any หรือ all อย่างใดอย่างหนึ่ง (พบ {ways or 'ไม่มีเลย'})")
    if "check" not in raw:
        refuse_keys(raw, _ELEMENT_KEYS, where)
    if raw.get("ease", "text") not in EASE:
        raise RuleError(f"{where}: ease เป็น {raw['ease']!r} ควรเป็นหนึ่งใน {', '.join(EASE)}")
    looks = (look_of(raw, where, _ELEMENT_KEYS),) if "check" in raw else tuple(look_of(mapping(w, path), where) for w in raw[ways[0]])
    return Element(
        id=str(raw["id"]),
        text=str(raw["text"]),
        looks=looks,
        every=ways == ["all"],
        never=tuple(look_of(mapping(w, path), where) for w in raw.get("none", ())),
        period=_one_of(Period, raw.get("period"), where, "period"),
        gap=_one_of(Status, raw.get("gap"), where, "gap") or Status.UNMET,
        why=str(raw.get("why", "")),
        remedy=str(raw.get("fix", "")),
        optional=bool(raw.get("optional", False)),
        ease=str(raw.get("ease", "text")),
    )


def _one_of(kind: Any, value: Any, where: str, key: str) -> Any:
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError:
        raise RuleError(f"{where}: {key} เป็น {value!r} ควรเป็นหนึ่งใน {', '.join(kind)}") from None

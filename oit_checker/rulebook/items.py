"""item.yaml → Item: how it is found, and the elements that it must show."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from oit_checker.model import Element, Find, Item, Look, NearMiss, Period, Status
from oit_checker.rulebook.refusals import refused
from oit_checker.rulebook.shared import SharedWords, with_shared
from oit_checker.rulebook.wants import look_of
from oit_checker.rulebook.yamlfile import (
    flag,
    groups,
    listed,
    mapping,
    need_keys,
    one_of,
    read,
    refuse_doubles,
    refuse_keys,
    text,
    words,
)

EASE = ("link", "text", "upload", "rewrite", "sign", "activity", "vendor")
# What a document that lacks an element may be called, other than that it lacks it.
GAPS = (Status.UNMET, Status.WRONG_YEAR, Status.NEAR_MISS)
_ELEMENT_KEYS = {"id", "text", "check", "any", "all", "none", "period", "why", "fix", "ease", "optional", "gap"}
_FIND_KEYS = {f.name for f in dataclasses.fields(Find)}
_NEAR_KEYS = {f.name for f in dataclasses.fields(NearMiss)}
_ITEM_KEYS = ("concept", "criterion", "find", "elements")
_LINE_KEYS = ("number", "concept", "group", "title", "office")


def item_of(base: Path, edition: Path, raw: Any, shared: SharedWords) -> Item:
    """Return the item that a line (`raw`) of the edition's file asks for, read from its folder under `base`; RuleError where either is
    wrong. `shared` are the lists that its words may call by "@name"."""
    line = _line(raw, edition)
    path = base / "items" / line["concept"] / "item.yaml"
    if not path.is_file():
        raise refused("no_item", f"{edition}, {line['number']}", path=path)
    rule = mapping(with_shared(read(path), shared, path), path)
    refuse_keys(rule, _ITEM_KEYS, path)
    need_keys(rule, ("concept", "find", "elements"), path)
    if rule["concept"] != line["concept"]:
        raise refused("concept", path, said=rule["concept"], want=repr(line["concept"]))
    require = tuple(_element(mapping(each, f"{path}, elements"), path) for each in listed(rule["elements"], f"{path}, elements"))
    refuse_doubles((each.id for each in require), f"{path}, elements")
    return Item(**line, find=_find(rule["find"], path), require=require, criterion=words(rule.get("criterion", ()), f"{path}, criterion"))


def _line(raw: Any, edition: Path) -> dict[str, str]:
    where = f"{edition}, items"
    given = mapping(raw, where)
    name = given.get("number") or given.get("concept")
    where = f"{where} {name}" if isinstance(name, str) else where
    need_keys(given, _LINE_KEYS, where)
    refuse_keys(given, _LINE_KEYS, where)
    line = {key: text(given[key], f"{where}, {key}") for key in _LINE_KEYS}
    if not (line["number"].startswith("O") and line["number"][1:].isdecimal()):
        raise refused("item_number", where, said=given["number"])
    if not line["concept"].replace("-", "").isalnum():
        raise refused("concept_name", where, said=given["concept"])
    return line


def _find(raw: Any, path: Path) -> Find:
    where = f"{path}, find"
    given = mapping(raw, where)
    refuse_keys(given, _FIND_KEYS, where)
    lists = {key: words(given.get(key, ()), f"{where}, {key}") for key in _FIND_KEYS - {"signs", "composed", "near", "owner", "gather"}}
    near = given.get("near", [])
    find = Find(
        **lists,
        composed=groups(given.get("composed", ()), f"{where}, composed"),
        signs=groups(given.get("signs", ()), f"{where}, signs"),
        near=tuple(_near(each, f"{where}, near") for each in (listed(near, f"{where}, near") if near != [] else ())),
        owner=one_of(given.get("owner", "own"), ("own", "any"), f"{where}, owner"),
        gather=one_of(given.get("gather", "period"), ("period", "all", "site"), f"{where}, gather"),
    )
    _refuse_idle(find, where)
    return find


def _refuse_idle(find: Find, where: str) -> None:
    """Refuse an item that nothing names, and words that need others beside them which are not there."""
    if not (find.names or find.weak_names or find.marked_names):
        raise refused("nothing_asked", where, what=("names", "weak_names"))
    if bool(find.marked_names) != bool(find.marks):
        raise refused("lacks", where, what="marks" if find.marked_names else "marked_names")


def _near(raw: Any, where: str) -> NearMiss:
    given = mapping(raw, where)
    refuse_keys(given, _NEAR_KEYS, where)
    need_keys(given, ("why",), where)
    names, together = words(given.get("names", ()), f"{where}, names"), groups(given.get("words", ()), f"{where}, words")
    if not (names or together):
        raise refused("nothing_asked", where, what=("names", "words"))
    why, unless = text(given["why"], f"{where}, why"), words(given.get("unless", ()), f"{where}, unless")
    return NearMiss(why, names, together, unless, flag(given.get("firm", False), f"{where}, firm"))


def _element(raw: Mapping[str, Any], path: Path) -> Element:
    where = f"{path}, element {raw.get('id', '?')}"
    need_keys(raw, ("id", "text"), where)
    way = _way(raw, where)
    return Element(
        id=text(raw["id"], f"{where}, id"),
        text=text(raw["text"], f"{where}, text"),
        looks=(look_of(raw, where, _ELEMENT_KEYS),) if way == "check" else _looks(raw[way], f"{where}, {way}"),
        every=way == "all",
        never=_looks(raw["none"], f"{where}, none") if "none" in raw else (),
        period=Period(one_of(raw["period"], tuple(Period), f"{where}, period")) if "period" in raw else None,
        gap=Status(one_of(raw.get("gap", Status.UNMET), GAPS, f"{where}, gap")),
        why=text(raw["why"], f"{where}, why") if "why" in raw else "",
        remedy=text(raw["fix"], f"{where}, fix") if "fix" in raw else "",
        optional=flag(raw.get("optional", False), f"{where}, optional"),
        ease=one_of(raw.get("ease", "text"), EASE, f"{where}, ease"),
    )


def _way(raw: Mapping[str, Any], where: str) -> str:
    """Return which of the three ways of looking an element takes; it must be one."""
    ways = [key for key in ("check", "any", "all") if key in raw]
    if len(ways) != 1:
        raise refused("ways", where, said=ways)
    if ways != ["check"]:
        refuse_keys(raw, _ELEMENT_KEYS, where)
    return ways[0]


def _looks(raw: Any, where: str) -> tuple[Look, ...]:
    return tuple(look_of(mapping(each, where), where) for each in listed(raw, where))

"""rules/ → Edition, or a plain refusal: which file, which element, what stands there, what would be right."""

from __future__ import annotations

import dataclasses
import re
import types
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from oit_checker.errors import RuleError
from oit_checker.judge import CHECKS
from oit_checker.model import Edition, Element, Find, Group, Item, Look, NearMiss, Period, Status, Vocabulary

_ELEMENT_KEYS = {"id", "text", "check", "any", "all", "none", "period", "why", "fix", "ease", "optional", "gap"}
_FIND_KEYS = {f.name for f in dataclasses.fields(Find)}
_ITEM_KEYS = {"concept", "criterion", "find", "elements"}
_FY = re.compile(r"(?<![A-Za-z])FY(?:-(\d))?(?![A-Za-z0-9])")
EASE = ("link", "text", "upload", "rewrite", "sign", "activity", "vendor")


def rules_folder() -> Path:
    """Return the rules that came with the program: beside the package in a checkout, inside it when installed."""
    here = Path(__file__).parent
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
    raw = _mapping(_read(path), path)
    groups = tuple(Group(str(g["id"]), str(g["title"]), float(g["points"])) for g in raw.get("groups", ()))
    items = tuple(_in_year(_item(base, path, _mapping(line, path)), int(raw["year"])) for line in raw.get("items", ()))
    _refuse_strangers(items, groups, path)
    return Edition(
        year=int(raw["year"]),
        title=str(raw["title"]),
        source=str(raw.get("source", "")),
        formula=str(raw.get("formula", "")),
        verified=bool(raw.get("verified", False)),
        groups=groups,
        items=items,
        vocabulary=_vocabulary(base),
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


def _item(base: Path, edition: Path, line: Mapping[str, Any]) -> Item:
    for key in ("number", "concept", "group", "title", "office"):
        if key not in line:
            raise RuleError(f"{edition}: รายการ {dict(line)} ขาด {key!r}")
    path = base / "items" / str(line["concept"]) / "item.yaml"
    if not path.is_file():
        raise RuleError(f"{edition}, {line['number']}: ไม่พบ {path}")
    raw = _mapping(_read(path), path)
    _refuse_keys(raw, _ITEM_KEYS, f"{path}")
    if raw.get("concept") != line["concept"]:
        raise RuleError(f"{path}: concept เป็น {raw.get('concept')!r} ควรเป็น {line['concept']!r} ตามชื่อโฟลเดอร์")
    return Item(
        number=str(line["number"]),
        concept=str(line["concept"]),
        group=str(line["group"]),
        title=str(line["title"]),
        office=str(line["office"]),
        find=_find(raw.get("find", {}), path),
        require=tuple(_element(_mapping(e, path), path) for e in raw.get("elements", ())),
        criterion=_words(raw.get("criterion", ()), f"{path}, criterion"),
    )


def _find(raw: Any, path: Path) -> Find:
    where = f"{path}, find"
    _refuse_keys(_mapping(raw, path), _FIND_KEYS, where)
    if raw.get("owner", "own") not in ("own", "any") or raw.get("gather", "period") not in ("period", "all", "site"):
        raise RuleError(f"{where}: owner เป็นได้ own หรือ any, gather เป็นได้ period, all หรือ site")
    return Find(
        names=_words(raw.get("names", ()), f"{where}, names"),
        weak_names=_words(raw.get("weak_names", ()), f"{where}, weak_names"),
        marked_names=_words(raw.get("marked_names", ()), f"{where}, marked_names"),
        marks=_words(raw.get("marks", ()), f"{where}, marks"),
        void_marks=_words(raw.get("void_marks", ()), f"{where}, void_marks"),
        signs=_groups(raw.get("signs", ()), f"{where}, signs"),
        near=tuple(_near(_mapping(n, path), where) for n in raw.get("near", ())),
        hints=_words(raw.get("hints", ()), f"{where}, hints"),
        owner=str(raw.get("owner", "own")),
        gather=str(raw.get("gather", "period")),
    )


def _near(raw: Mapping[str, Any], where: str) -> NearMiss:
    _refuse_keys(raw, {"why", "names", "words", "unless", "firm"}, f"{where}, near")
    if not raw.get("why"):
        raise RuleError(f"{where}, near: ขาด why (ประโยคที่บอกว่าทำไมจึงยังไม่ใช่)")
    return NearMiss(
        why=str(raw["why"]),
        names=_words(raw.get("names", ()), f"{where}, near, names"),
        words=_groups(raw.get("words", ()), f"{where}, near, words"),
        unless=_words(raw.get("unless", ()), f"{where}, near, unless"),
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
        _refuse_keys(raw, _ELEMENT_KEYS, where)
    if raw.get("ease", "text") not in EASE:
        raise RuleError(f"{where}: ease เป็น {raw['ease']!r} ควรเป็นหนึ่งใน {', '.join(EASE)}")
    looks = (_look(raw, where, whole=True),) if "check" in raw else tuple(_look(_mapping(w, path), where) for w in raw[ways[0]])
    return Element(
        id=str(raw["id"]),
        text=str(raw["text"]),
        looks=looks,
        every=ways == ["all"],
        never=tuple(_look(_mapping(w, path), where) for w in raw.get("none", ())),
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


def _look(raw: Mapping[str, Any], where: str, whole: bool = False) -> Look:
    name = raw.get("check")
    if name not in CHECKS:
        raise RuleError(f"{where}: ไม่มีวิธีตรวจชื่อ {name!r} มี {', '.join(CHECKS)}")
    options = {k: v for k, v in raw.items() if k != "check" and not (whole and k in _ELEMENT_KEYS)}
    return Look(str(name), _want(CHECKS[str(name)].Want, options, f"{where}, check {name}"))


def _want(kind: type, options: Mapping[str, Any], where: str) -> object:
    hints = get_type_hints(kind)
    _refuse_keys(options, set(hints), where)
    values = {key: _value(hints[key], value, f"{where}, {key}") for key, value in options.items()}
    try:
        return kind(**values)
    except TypeError as error:
        lacking = [f.name for f in dataclasses.fields(kind) if f.default is dataclasses.MISSING and f.name not in values]
        raise RuleError(f"{where}: ขาด {', '.join(lacking)}") from error


def _value(hint: Any, value: Any, where: str) -> Any:
    """Return `value` as the type that a Want field asks for; refuse others."""
    if get_origin(hint) in (types.UnionType, Union):
        return None if value is None else _value(next(a for a in get_args(hint) if a is not type(None)), value, where)
    if hint == tuple[str, ...]:
        return _words(value, where)
    if get_origin(hint) is tuple:
        return _groups(value, where)
    if isinstance(value, hint) and not (hint is int and isinstance(value, bool)):
        return value
    raise RuleError(f"{where}: เป็น {value!r} ควรเป็น {getattr(hint, '__name__', hint)}")


def _groups(raw: Any, where: str) -> tuple[tuple[str, ...], ...]:
    if not isinstance(raw, list | tuple):
        raise RuleError(f"{where}: ควรเป็นรายการของรายการคำ เช่น [[ก, ข], [ค]]")
    return tuple(_words(group, where) for group in raw)


def _words(raw: Any, where: str) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or any(isinstance(word, list | dict) or word is None for word in raw):
        raise RuleError(f"{where}: ควรเป็นรายการคำ เช่น [ก, ข] แต่เป็น {raw!r}")
    return tuple(str(word) for word in raw)


def _refuse_keys(raw: Mapping[str, Any], known: set[str], where: str) -> None:
    strange = sorted(set(map(str, raw)) - known)
    if strange:
        raise RuleError(f"{where}: ไม่รู้จัก {', '.join(strange)} ใช้ได้คือ {', '.join(sorted(known))}")


def _vocabulary(base: Path) -> Vocabulary:
    lists: dict[str, tuple[str, ...]] = {}
    for path in sorted((base / "vocabulary").glob("*.yaml")):
        for name, words in _mapping(_read(path), path).items():
            lists[str(name)] = lists.get(str(name), ()) + _words(words, f"{path}, {name}")
    return Vocabulary(lists)


def _mapping(raw: Any, path: Path) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise RuleError(f"{path}: ควรเป็นรายการ key: value แต่เป็น {type(raw).__name__}")
    return raw


def _read(path: Path) -> Any:
    """Parse one YAML file; numbers and yes/no stay what YAML says, a doubled key is refused."""
    import yaml

    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_loader())
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise RuleError(f"{path}: อ่านไม่ได้ ({' '.join(str(error).split())[:200]})") from error


@lru_cache(maxsize=1)
def _loader() -> Any:
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def construct(loader: Any, node: Any, deep: bool = False) -> dict[Any, Any]:
        keys = [k.value for k, _ in node.value]
        doubled = sorted({k for k in keys if keys.count(k) > 1})
        if doubled:
            raise yaml.YAMLError(f"key {doubled[0]!r} stands twice, line {node.start_mark.line + 1}")
        return dict(loader.construct_pairs(node, deep=True))

    kind = type("StrictLoader", (base,), {})
    kind.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, construct)  # type: ignore[attr-defined]
    return kind

"""The options of a check, typed as its `Want` asks; a mistyped one is refused."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Collection, Mapping
from typing import Any, Union, get_args, get_origin, get_type_hints

from oit_checker.errors import RuleError
from oit_checker.judge import CHECKS
from oit_checker.model import Look
from oit_checker.rulebook.yamlfile import groups, refuse_keys, words


def look_of(raw: Mapping[str, Any], where: str, beside: Collection[str] = ()) -> Look:
    """Return the look that a mapping writes down; keys in `beside` belong to the element around it."""
    name = raw.get("check")
    if name not in CHECKS:
        raise RuleError(f"{where}: ไม่มีวิธีตรวจชื่อ {name!r} มี {', '.join(CHECKS)}")
    options = {k: v for k, v in raw.items() if k != "check" and k not in beside}
    return Look(str(name), _want(CHECKS[str(name)].Want, options, f"{where}, check {name}"))


def _want(kind: type, options: Mapping[str, Any], where: str) -> object:
    hints = get_type_hints(kind)
    refuse_keys(options, set(hints), where)
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
        return words(value, where)
    if get_origin(hint) is tuple:
        return groups(value, where)
    if isinstance(value, hint) and not (hint is int and isinstance(value, bool)):
        return value
    raise RuleError(f"{where}: เป็น {value!r} ควรเป็น {getattr(hint, '__name__', hint)}")

"""The options of a check, typed as its `Want` asks; a mistyped one is refused."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Collection, Mapping
from typing import Any, Union, get_args, get_origin, get_type_hints

from oit_checker.judge import CHECKS
from oit_checker.model import Look
from oit_checker.rulebook.refusals import refused
from oit_checker.rulebook.yamlfile import flag, groups, listed, need_keys, number, one_of, refuse_keys, text, words

# Options that take one of a few words, where the check itself holds no list of them (KINDS, PARTS).
_WORDS = {("signed", "by"): ("executive",)}


def look_of(raw: Mapping[str, Any], where: str, beside: Collection[str] = ()) -> Look:
    """Return the look that a mapping writes down; keys in `beside` belong to the element around it."""
    name = one_of(raw.get("check"), CHECKS, f"{where}, check")
    options = {k: v for k, v in raw.items() if k != "check" and k not in beside}
    return Look(name, _want(name, options, f"{where}, check {name}"))


def concept_of(look: Look) -> str:
    """Return the other item that a look speaks of, or ""."""
    return str(getattr(look.want, "item", ""))


def _want(check: str, options: Mapping[str, Any], where: str) -> object:
    kind: Any = CHECKS[check].Want
    hints, fields = get_type_hints(kind), {each.name: each for each in dataclasses.fields(kind)}
    refuse_keys(options, set(hints), where)
    need_keys(options, (name for name, each in fields.items() if each.default is dataclasses.MISSING), where)
    values = {key: _value(hints[key], value, fields[key].default, f"{where}, {key}") for key, value in options.items()}
    for key, value in values.items():
        if known := choices(check, key):
            one_of(value, known, f"{where}, {key}")
    # Without words and without a length, any page at all would do.
    if check == "text" and not options.keys() & {"words", "body"}:
        raise refused("nothing_asked", where, what=("words", "body"))
    return kind(**values)


def choices(check: str, option: str) -> tuple[str, ...]:
    """Return the words that an option of a check may be, as the check's own table (KINDS of `kind`) has them; () where it is free."""
    found: tuple[str, ...] = getattr(CHECKS[check], f"{option.upper()}S", ()) or _WORDS.get((check, option), ())
    return found


def _value(hint: Any, value: Any, default: Any, where: str) -> Any:
    """Return `value` as the type that a Want field asks for; refuse others."""
    if get_origin(hint) in (types.UnionType, Union):
        return _value(next(a for a in get_args(hint) if a is not type(None)), value, default, where)
    if hint == tuple[str, ...]:
        return listed(words(value, where), where)
    if get_origin(hint) is tuple:
        return listed(groups(value, where), where)
    if hint is bool:
        return flag(value, where)
    if hint is int:
        # Where 0 is what stands there anyway it may be said; elsewhere it would ask for nothing.
        return _whole(value, where, least=0 if default == 0 else 1)
    return text(value, where)


def _whole(value: Any, where: str, least: int) -> int:
    if isinstance(value, float):
        raise refused("number", where, said=value, least=least)
    return int(number(value, where, least))

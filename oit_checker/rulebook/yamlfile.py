"""One YAML file of rules/, and the plain shapes that stand in it: tables, texts, lists of words, lists of lists."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from oit_checker.rulebook.refusals import refused


def read(path: Path) -> Any:
    """Parse one YAML file; numbers and yes/no stay what YAML says, a doubled key is refused."""
    import yaml

    try:
        return yaml.load(path.read_text(encoding="utf-8-sig"), Loader=_loader())
    # Values too (a thirteenth month, a number without figures), and lists within lists without end.
    except (yaml.YAMLError, ValueError, TypeError, LookupError, AttributeError, RecursionError, OSError) as error:
        raise refused("unreadable", path, detail=" ".join(str(error).split())[:200] or type(error).__name__) from error


def mapping(raw: Any, where: object) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise refused("mapping", where, said=raw)
    if strange := [key for key in raw if not isinstance(key, str)]:
        raise refused("key", where, said=strange[0])
    return raw


def listed(raw: Any, where: object) -> tuple[Any, ...]:
    """Return the members of a list that holds something."""
    if not isinstance(raw, list | tuple) or not raw:
        raise refused("list", where, said=raw)
    return tuple(raw)


def text(raw: Any, where: object) -> str:
    """Return a word or a sentence; a number serves as one."""
    if not _is_word(raw):
        raise refused("text", where, said=raw)
    return str(raw)


def flag(raw: Any, where: object) -> bool:
    if not isinstance(raw, bool):
        raise refused("flag", where, said=raw)
    return raw


def number(raw: Any, where: object, least: float = 0) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw) or raw < least:
        raise refused("number", where, said=raw, least=f"{least:g}")
    return raw


def one_of(raw: Any, known: Collection[str], where: object) -> str:
    if not isinstance(raw, str) or raw not in known:
        raise refused("choice", where, said=raw, known=known)
    return raw


def words(raw: Any, where: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or not all(map(_is_word, raw)):
        raise refused("words", where, said=raw)
    return tuple(map(str, raw))


def groups(raw: Any, where: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(raw, list | tuple) or not all(isinstance(group, list | tuple) and group for group in raw):
        raise refused("groups", where, said=raw)
    return tuple(words(group, where) for group in raw)


def refuse_keys(raw: Mapping[str, Any], known: Collection[str], where: object) -> None:
    if strange := sorted(set(raw) - set(known)):
        raise refused("strange", where, what=strange, known=sorted(known))


def need_keys(raw: Mapping[str, Any], needed: Iterable[str], where: object) -> None:
    if lacking := [key for key in needed if key not in raw]:
        raise refused("lacks", where, what=lacking)


def refuse_doubles(names: Iterable[str], where: object) -> None:
    """Refuse a name that stands twice where each may stand once."""
    seen = set[str]()
    for name in names:
        if name in seen:
            raise refused("twice", where, what=name)
        seen.add(name)


def _is_word(raw: Any) -> bool:
    """Say whether `raw` can be a word: yes and no are none (they must stand in quotes), nor is what looks empty."""
    return isinstance(raw, str | int | float) and not isinstance(raw, bool) and bool(str(raw).strip())


@lru_cache(maxsize=1)
def _loader() -> Any:
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def construct(loader: Any, node: Any, deep: bool = False) -> dict[Any, Any]:
        keys = [k.value for k, _ in node.value]
        doubled = sorted({k for k in keys if isinstance(k, str) and keys.count(k) > 1})
        if doubled:
            raise yaml.YAMLError(f"key {doubled[0]!r} stands twice, line {node.start_mark.line + 1}")
        return dict(loader.construct_pairs(node, deep=True))

    kind = type("StrictLoader", (base,), {})
    kind.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, construct)  # type: ignore[attr-defined]
    return kind

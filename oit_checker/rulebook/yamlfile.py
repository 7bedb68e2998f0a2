"""One YAML file of rules/, and the plain shapes that stand in it: tables, lists of words, lists of lists."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from oit_checker.errors import RuleError


def read(path: Path) -> Any:
    """Parse one YAML file; numbers and yes/no stay what YAML says, a doubled key is refused."""
    import yaml

    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_loader())
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise RuleError(f"{path}: อ่านไม่ได้ ({' '.join(str(error).split())[:200]})") from error


def mapping(raw: Any, path: Path) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise RuleError(f"{path}: ควรเป็นรายการ key: value แต่เป็น {type(raw).__name__}")
    return raw


def words(raw: Any, where: str) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or any(isinstance(word, list | dict) or word is None for word in raw):
        raise RuleError(f"{where}: ควรเป็นรายการคำ เช่น [ก, ข] แต่เป็น {raw!r}")
    return tuple(str(word) for word in raw)


def groups(raw: Any, where: str) -> tuple[tuple[str, ...], ...]:
    if not isinstance(raw, list | tuple):
        raise RuleError(f"{where}: ควรเป็นรายการของรายการคำ เช่น [[ก, ข], [ค]]")
    return tuple(words(group, where) for group in raw)


def refuse_keys(raw: Mapping[str, Any], known: set[str], where: str) -> None:
    strange = sorted(set(map(str, raw)) - known)
    if strange:
        raise RuleError(f"{where}: ไม่รู้จัก {', '.join(strange)} ใช้ได้คือ {', '.join(sorted(known))}")


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

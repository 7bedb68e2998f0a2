"""Words that several rules ask for: "@problems" in a list of words stands for the list of that name in rules/vocabulary/shared.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from oit_checker.rulebook.refusals import refused

SharedWords = Mapping[str, tuple[str, ...]]
_MARK = "@"
_DEPTH = 40


def with_shared(raw: Any, shared: SharedWords, path: Path, depth: int = 0) -> Any:
    """Return a rule file's content with every "@name" in a list replaced by the words of that name.

    Raises RuleError for an unknown name, and for a file whose lists never end.
    """
    if depth > _DEPTH:
        raise refused("unreadable", path, detail=f"> {_DEPTH} levels")
    if isinstance(raw, dict):
        return {key: with_shared(value, shared, path, depth + 1) for key, value in raw.items()}
    if isinstance(raw, list):
        return [word for each in raw for word in _words(each, shared, path, depth + 1)]
    return raw


def _words(each: Any, shared: SharedWords, path: Path, depth: int) -> list[Any]:
    if not (isinstance(each, str) and each.startswith(_MARK)):
        return [with_shared(each, shared, path, depth)]
    if each.removeprefix(_MARK) not in shared:
        raise refused("choice", path, said=each, known=[_MARK + name for name in shared])
    return list(shared[each.removeprefix(_MARK)])

"""What is wrong in a rule file, as an error that names the place; the words stand in report/templates/cli.toml."""

from __future__ import annotations

from collections.abc import Iterable

from oit_checker.errors import RuleError

_MOST = 80


def refused(code: str, where: object, **fields: object) -> RuleError:
    """Return the error whose sentence is `cli.error.rule_<code>`, for the place `where`."""
    facts = {name: _shown(value) if name == "said" else _listed(value) for name, value in fields.items()}
    told = "; ".join(f"{name}: {fact}" for name, fact in facts.items())
    return RuleError(f"{where}: {code.replace('_', ' ')} ({told})", code=f"rule_{code}", where=str(where), **facts)


def _shown(value: object) -> str:
    """Return what stands in the file, as far as a line has room for it."""
    text = repr(value)
    return text if len(text) <= _MOST else text[: _MOST - 1] + "…"


def _listed(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, Iterable) and not isinstance(value, str) else str(value)

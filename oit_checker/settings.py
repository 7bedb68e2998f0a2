"""oit-checker.toml and flags → Settings; a wrong one is refused with file, key and what would be right."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from oit_checker.errors import SettingsError

FILE = "oit-checker.toml"


def _range(default: Any, low: float, high: float) -> Any:
    return field(default=default, metadata={"low": low, "high": high})


def _one_of(default: str, *words: str) -> Any:
    return field(default=default, metadata={"words": words})


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set. A key of the file is the field's name with hyphens: `max-pages = 3000`.

    Sizes are megabytes, `pace` and timeouts seconds. `fy` 0 is the newest edition; `rules` "" is the bundled folder.
    """

    fy: int = _range(0, 0, 9999)
    lang: str = _one_of("th", "th", "en")
    format: tuple[str, ...] = ("terminal",)
    rules: str = ""
    pace: float = _range(0.5, 0.0, 60.0)
    at_once: int = _range(2, 1, 16)
    max_pages: int = _range(3000, 1, 100_000)
    max_documents: int = _range(3000, 1, 100_000)
    max_minutes: float = _range(20.0, 0.01, 1440.0)
    max_megabytes: int = _range(2000, 1, 100_000)
    max_file_megabytes: int = _range(60, 1, 2000)
    timeout: float = _range(30.0, 1.0, 600.0)
    whole_timeout: float = _range(120.0, 1.0, 3600.0)
    retries: int = _range(2, 0, 10)
    redirects: int = _range(10, 0, 50)
    allow_private: bool = False
    respect_robots: bool = True
    follow_hosts: tuple[str, ...] = ()
    browser: str = _one_of("auto", "auto", "never", "always")
    screenshots: str = _one_of("none", "none", "evidence", "all")
    ocr: bool = True
    ocr_pages: int = _range(12, 0, 1000)


def load(path: Path | None = None, flags: Mapping[str, object] | None = None) -> Settings:
    """Return the settings of `path` (or of oit-checker.toml in this folder, where there is one), with `flags` over them.

    A flag that is None was not given. Raises SettingsError.
    """
    found = path or Path(FILE)
    settings = Settings()
    if path is not None or found.is_file():
        settings = _with(settings, _parsed(found), str(found), "")
    given = {key: value for key, value in (flags or {}).items() if value is not None}
    return _with(settings, given, "", "--")


def _parsed(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror})", code="no_config", file=path, detail=error.strerror) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: is no TOML ({error})", code="bad_toml", file=path, detail=error) from None


def _with(settings: Settings, values: Mapping[str, object], where: str, dashes: str) -> Settings:
    known = {each.name.replace("_", "-"): each for each in fields(Settings)}
    changes: dict[str, Any] = {}
    for key, value in values.items():
        name = key.replace("_", "-")
        place = f"{where}: " if where else ""
        if name not in known:
            near = get_close_matches(name, known, 1) or list(known)
            raise SettingsError(
                f"{place}there is no setting {key!r}; there are {', '.join(near)}",
                code="unknown_setting", place=place, key=key, known=", ".join(near),
            )  # fmt: skip
        each = known[name]
        changes[each.name] = _checked(value, each.default, each.metadata, f"{place}{dashes}{name}")
    return replace(settings, **changes)


def _checked(value: object, default: object, bounds: Mapping[str, Any], key: str) -> object:
    """Return `value` as the type of `default`, within `bounds`; raise SettingsError with what would be right."""
    match default:
        case bool():
            if isinstance(value, bool):
                return value
            raise _wrong(key, value, "true, false")
        case int() | float():
            return _number(value, default, bounds, key)
        case tuple():
            if isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value):
                return tuple(value)
            raise _wrong(key, value, '["…", "…"]')
        case _:
            words = bounds.get("words", ())
            if isinstance(value, str) and (not words or value in words):
                return value
            raise _wrong(key, value, ", ".join(words) or '"…"')


def _number(value: object, default: int | float, bounds: Mapping[str, Any], key: str) -> int | float:
    kind = int if isinstance(default, int) else float
    # NaN fails the comparison, so it is refused too; true and false are numbers to Python only.
    if isinstance(value, (int, kind)) and not isinstance(value, bool) and bounds["low"] <= value <= bounds["high"]:
        return kind(value)
    raise _wrong(key, value, f"{bounds['low']} … {bounds['high']}")


def _wrong(key: str, value: object, want: str) -> SettingsError:
    return SettingsError(f"{key}: {value!r} cannot be; right would be {want}", code="bad_setting", key=key, value=value, want=want)

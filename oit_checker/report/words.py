"""What a report says, in Thai and English side by side, from templates/*.toml; and fetched text made safe to show."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any, Literal

Lang = Literal["th", "en"]
BANGKOK = timezone(timedelta(hours=7))

# Everything that steers a terminal, hides, or turns text around; line ends and tabs become spaces.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Text:
    """One thing said, in both languages."""

    th: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.th if lang == "th" else self.en

    def __bool__(self) -> bool:
        return bool(self.th)


def say(key: str, /, **fields: object) -> Text:
    """Return the words that stand under `key` ("fix.lacks"), with `fields` filled in; a Text among them gives its own language."""
    words = _lookup(key)
    return Text(*(words[lang].format(**{k: v[lang] if isinstance(v, Text) else v for k, v in fields.items()}) for lang in ("th", "en")))


def mark(key: str) -> str:
    """Return the one-character mark of a status ("status.complete", "element.met")."""
    return str(_lookup(key)["mark"])


def knows(key: str) -> bool:
    """Say whether there are words under `key`."""
    try:
        return "th" in _lookup(key)
    except (KeyError, TypeError):
        return False


def same(text: str) -> Text:
    """Return a fact that reads the same in both languages, safe to show."""
    safe = clean(text)
    return Text(safe, safe)


def joined(separator: str, texts: Iterable[Text]) -> Text:
    parts = tuple(texts)
    return Text(separator.join(t.th for t in parts), separator.join(t.en for t in parts))


def clean(text: str, most: int = 2000) -> str:
    """Return fetched text on one line, at most `most` characters, without control, hidden or text-turning characters."""
    plain = _SPACES.sub(" ", _HIDDEN.sub("", text[: most * 2])).strip()
    return plain if len(plain) <= most else plain[: most - 1].rstrip() + "…"


def date(moment: datetime, *, clock: bool = True) -> Text:
    """Return a moment as Thai offices write it (23 เม.ย. 2567 09:12), in Thailand's time."""
    local = moment.astimezone(BANGKOK)
    months = say("dates.months")
    hour = f" {local:%H:%M}" if clock else ""
    thai = f"{local.day} {months.th.split()[local.month - 1]} {local.year + 543}{hour}"
    return Text(thai, f"{local.day} {months.en.split()[local.month - 1]} {local.year}{hour}")


def table(name: str) -> dict[str, Any]:
    """Return templates/<name>.toml."""
    return _load(name)


def _lookup(key: str) -> dict[str, str]:
    value: Any = _load("cli" if key.startswith("cli.") else "words")
    for part in key.split("."):
        value = value[part]
    found: dict[str, str] = value
    return found


@cache
def _load(name: str) -> dict[str, Any]:
    path = Path(__file__).parent / "templates" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))

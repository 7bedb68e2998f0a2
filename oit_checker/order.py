"""What is to be done in one run: every word that was typed, checked before a request is sent."""

from __future__ import annotations

import argparse
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from oit_checker import output
from oit_checker.errors import SettingsError
from oit_checker.model import Edition
from oit_checker.report import BANGKOK, FORMATS, Lang
from oit_checker.settings import Settings


@dataclass(frozen=True, slots=True)
class Order:
    """One run: which site, by which rules, what to write where."""

    target: str
    edition: Edition
    settings: Settings
    lang: Lang
    as_of: datetime | None
    only: frozenset[str]
    targets: tuple[output.Target, ...]
    capture: Path | None
    quiet: bool
    verbose: bool

    @classmethod
    def of(cls, asked: argparse.Namespace, settings: Settings, edition: Edition, lang: Lang) -> Order:
        """Check what was typed. Raises SettingsError or OutputError."""
        formats = tuple(dict.fromkeys(settings.format))
        for name in formats:
            if name not in FORMATS:
                raise SettingsError(code="unknown_format", format=name, known=", ".join(FORMATS))
        suffixes = {name: module.SUFFIX for name, module in FORMATS.items()}
        return cls(
            target=asked.target,
            edition=edition,
            settings=settings,
            lang=lang,
            as_of=moment(asked.as_of) if asked.as_of else None,
            only=chosen(asked.only, edition),
            targets=output.targets(formats, suffixes, asked.output),
            capture=_empty(asked.capture),
            quiet=asked.quiet,
            verbose=asked.verbose,
        )


def moment(text: str) -> datetime:
    """Return the moment that --as-of names; a bare date is 00:00 of that day in Thailand. Raises SettingsError.

    A Buddhist year (2567-04-23) is taken as such.
    """
    plain = str(text).strip()
    with suppress(ValueError):
        if plain[:4].isdigit() and int(plain[:4]) > 2400:
            plain = f"{int(plain[:4]) - 543:04d}{plain[4:]}"
        found = datetime.fromisoformat(plain)
        return found if found.tzinfo else found.replace(tzinfo=BANGKOK)
    raise SettingsError(code="bad_date", text=text)


def chosen(text: str | None, edition: Edition) -> frozenset[str]:
    """Return the item numbers that --only names ("O5,o21,7"). Raises SettingsError."""
    if text is None:
        return frozenset()
    words = [word.strip().upper() for word in text.replace(" ", ",").split(",") if word.strip()]
    if not words:
        raise SettingsError(code="no_item")
    numbers = [word if word.startswith("O") else f"O{word}" for word in words]
    known = [item.number for item in edition.items]
    strange = [number for number in numbers if number not in known]
    if strange:
        raise SettingsError(code="unknown_item", items=", ".join(strange), year=edition.year, first=known[0], last=known[-1])
    return frozenset(numbers)


def file_of(typed: str) -> Path:
    """Return the file that was typed. Raises SettingsError where there is none."""
    # Unlike pathlib's, these answer no where a name is too long to be one.
    if os.path.isfile(typed):
        return Path(typed)
    raise SettingsError(code="is_folder" if os.path.isdir(typed) else "no_file", path=typed)


def _empty(folder: str | None) -> Path | None:
    if folder is None:
        return None
    path = Path(folder)
    output.targets(("capture",), {"capture": ""}, folder)
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise SettingsError(code="capture_filled", path=path)
    return path

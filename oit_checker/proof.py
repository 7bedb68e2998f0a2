"""`oit pack`, `oit pack verify` and `oit capture export`: what is kept so that it can be shown later."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from oit_checker import output
from oit_checker.errors import OutputError, SettingsError
from oit_checker.order import file_of
from oit_checker.pack import Contents, Inspection, fiscal_year, make, own_fingerprint, verify, write_wacz
from oit_checker.report import Lang, clean, say
from oit_checker.rulebook import editions, load_edition, rules_folder
from oit_checker.settings import Settings

WHOLE, NOT_WHOLE = 0, 1
_LISTED = 10
_LARGEST = 60_000_000


def pack(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    """Make a pack of a report, or with "verify" say whether one is whole; return the exit code."""
    words: list[str] = asked.words
    if words[0] == "verify" and len(words) == 2:
        return _verified(Path(words[1]), asked.key or "", lang)
    if len(words) != 1:
        raise SettingsError(code="usage", what=" ".join(words), command="oit pack")
    report = Path(words[0])
    contents = _contents(report, asked, settings)
    target = _target(asked.output, report.with_name(f"{report.stem}-pack.zip"))
    with output.stream(target) as out:
        made = make(contents, out, lang)
    for url in made.lost[:_LISTED]:
        print(say("cli.pack.lost", url=clean(url, 300))[lang], file=sys.stderr)
    print(say("cli.pack.made", path=target, documents=made.documents, pictures=made.pictures, key=own_fingerprint())[lang])
    return NOT_WHOLE if made.lost else WHOLE


def export(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    """Write a capture as WACZ."""
    folder = Path(asked.folder)
    target = _target(asked.output, folder.with_name(f"{folder.resolve().name}.wacz"))
    with output.stream(target) as out:
        count = write_wacz(folder, out)
    print(say("cli.pack.exported", path=target, count=count)[lang])
    return WHOLE


def _contents(report: Path, asked: argparse.Namespace, settings: Settings) -> Contents:
    report = file_of(str(report))
    if not asked.capture:
        raise SettingsError(code="no_capture_named", report=report)
    if report.stat().st_size > _LARGEST:
        raise SettingsError(code="no_report", why=f"> {_LARGEST:,} bytes")
    data, folder = report.read_bytes(), Path(settings.rules) if settings.rules else None
    year = fiscal_year(data)
    if not year:
        raise SettingsError(code="no_report", why=report)
    if year not in editions(folder):
        raise SettingsError(code="unknown_year", year=year, years=", ".join(map(str, editions(folder))))
    which = asked.screenshots or "evidence"
    rules = folder or rules_folder()
    return Contents(data, Path(asked.capture), load_edition(year, folder), rules, which, settings.browser != "never")


def _target(given: str | None, usual: Path) -> Path:
    """Return where to write, after seeing that it can be written. Raises OutputError."""
    found = output.targets((usual.suffix[1:],), {usual.suffix[1:]: usual.suffix}, given or str(usual))[0].path
    if found is None:
        raise OutputError(code="not_writable", path=given, why="")
    return found


def _verified(path: Path, wanted: str, lang: Lang) -> int:
    found = verify(file_of(str(path)))
    is_wanted = not wanted or _plain(wanted) == _plain(found.key)
    for line in _told(found, wanted, is_wanted, lang):
        print(clean(line))
    return WHOLE if found.is_whole and is_wanted else NOT_WHOLE


def _told(found: Inspection, wanted: str, is_wanted: bool, lang: Lang) -> list[str]:
    """Return what is said of a pack: first whether it is whole, then what is not, then whose it is."""
    verdict = "whole" if found.is_whole and is_wanted else "not_whole"
    lines = [say(f"cli.pack.{verdict}", site=found.site, as_of=found.as_of, count=found.files)[lang]]
    for kind in ("altered", "missing", "extra"):
        names: tuple[str, ...] = getattr(found, kind)
        if names:
            more = f" (+{len(names) - _LISTED})" if len(names) > _LISTED else ""
            lines.append(say(f"cli.pack.{kind}", count=len(names), names=", ".join(names[:_LISTED]) + more)[lang])
    if found.signature != "good":
        return [*lines, say(f"cli.pack.signature_{found.signature}")[lang]]
    whose = "own" if found.key == own_fingerprint() else "other"
    whose = whose if not wanted else "wanted" if is_wanted else "unwanted"
    return [*lines, say(f"cli.pack.key_{whose}", key=found.key)[lang]]


def _plain(fingerprint: str) -> str:
    return "".join(fingerprint.lower().replace(":", " ").split())

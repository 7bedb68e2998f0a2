"""Words typed → one call; every command builds its objects and makes it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from oit_checker import flags
from oit_checker.errors import OitError, SettingsError
from oit_checker.report import Lang, clean, knows, say
from oit_checker.settings import Settings, load

if TYPE_CHECKING:
    from oit_checker.model import Edition

NO_VERDICT = 2
READ_YEARS = range(2540, 2601)
_SETTINGS = ("fy", "lang", "rules", "pace", "max_pages", "max_minutes", "allow_private", "browser", "screenshots")


def main(words: Sequence[str] | None = None) -> int:
    """Run what was typed and return the exit code: 0 complete, 1 something to mend or look at, 2 no verdict possible."""
    typed = list(sys.argv[1:] if words is None else words)
    lang = flags.language(typed)
    _speak_utf8()
    try:
        asked = flags.parse(typed or ["--help"])
        if not asked.command:
            return main(["--help", *typed])
        settings = _settings(asked, lang)
        lang = "en" if settings.lang == "en" else "th"
        return _COMMANDS[asked.command](asked, settings, lang)
    except OitError as error:
        print(say("cli.error.sentence", message=sentence(error, lang))[lang], file=sys.stderr)
        return NO_VERDICT
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of stdout went away; nothing is left to tell it.
        sys.stderr.close()
        return 1


def sentence(error: OitError, lang: Lang) -> str:
    """Return what is wrong, in the reader's language, safe to print."""
    if knows(f"cli.error.{error.code}") and (error.fields or not str(error)):
        return clean(say(f"cli.error.{error.code}", **error.fields)[lang])
    return clean(error.english if lang == "en" else str(error))


def _settings(asked: argparse.Namespace, spoken: Lang) -> Settings:
    given = {name: getattr(asked, name, None) for name in _SETTINGS}
    # --lang may stand before the command as well as behind it.
    given["lang"] = asked.lang or ("en" if spoken == "en" else None)
    if asked.command == "read":
        given["fy"] = None
    if asked.command in ("check", "try", "demo") and asked.format:
        given["format"] = [name.strip() for each in asked.format for name in each.split(",") if name.strip()]
    path = Path(asked.config) if getattr(asked, "config", None) else None
    return load(path, {key: value for key, value in given.items() if hasattr(asked, key)})


def _check(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.order import Order
    from oit_checker.run import run

    edition = _edition(settings, lang, quiet=asked.quiet)
    return run(Order.of(asked, settings, edition, lang))


def _demo(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.demo import bundled_sample, serve, truth_of
    from oit_checker.order import Order
    from oit_checker.run import run

    try:
        folder = bundled_sample()
    except FileNotFoundError:
        raise SettingsError(code="no_sample") from None
    truth = truth_of(folder)
    settings = replace(settings, fy=settings.fy or truth.fy, allow_private=True)
    edition = _edition(settings, lang, quiet=asked.quiet)
    with serve(folder) as served:
        asked.target, asked.as_of = served.url, asked.as_of or truth.as_of
        if not asked.quiet:
            print(say("cli.say.demo", name=truth.name, url=served.url)[lang], file=sys.stderr)
        code = run(Order.of(asked, settings, edition, lang))
    # The sample has gaps by design; showing them is what the demo is for.
    return 0 if code == 1 else code


def _try(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.order import Order
    from oit_checker.run import run

    rule = Path(asked.rule)
    if not settings.rules and rule.is_dir() and rule.parent.name == "items":
        settings = replace(settings, rules=str(rule.parent.parent))
    edition = _edition(settings, lang, quiet=asked.quiet)
    numbers = [item.number for item in edition.items if item.concept == rule.name]
    if not numbers:
        raise SettingsError(code="unknown_word", word=asked.rule, known=", ".join(item.concept for item in edition.items))
    asked.only = ",".join(numbers)
    return run(Order.of(asked, settings, edition, lang))


def _read(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.order import file_of
    from oit_checker.single import single

    year = asked.fy or settings.fy
    if year and year not in READ_YEARS:
        raise SettingsError(code="bad_year", year=year, first=READ_YEARS[0], last=READ_YEARS[-1])
    sys.stdout.buffer.write(single(file_of(asked.file), year, _folder(settings)))
    return 0


def _explain(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.explain import explain

    print(explain(asked.word, _edition(settings, lang, quiet=True), lang))
    return 0


def _rules(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.explain import print_edition
    from oit_checker.rulebook import editions, load_edition

    years = editions(_folder(settings))
    if asked.action == "show":
        wanted = replace(settings, fy=asked.year or settings.fy)
        print(print_edition(_edition(wanted, lang, quiet=True)))
        return 0
    loaded = [load_edition(year, _folder(settings)) for year in years]
    for edition in loaded if asked.action == "list" else ():
        elements = sum(len(item.require) for item in edition.items)
        print(f"{edition.year}  {edition.title}  {len(edition.items)} / {elements}")
    if asked.action == "check":
        print(say("cli.say.rules_fine", years=", ".join(map(str, years)))[lang])
    return 0


def _capture(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.proof import export

    return export(asked, settings, lang)


def _pack(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.proof import pack

    return pack(asked, settings, lang)


def _doctor(asked: argparse.Namespace, settings: Settings, lang: Lang) -> int:
    from oit_checker.doctor import tools

    found = tools()
    for tool in found:
        state = say("cli.doctor.found" if tool.where else "cli.doctor.absent")[lang]
        print(f"{'✔' if tool.where else '✖'} {tool.name}: {tool.where or state}")
        if not tool.where:
            print(f"    {say('cli.doctor.costs', what=say(f'cli.doctor.{tool.key}'))[lang]}")
            print(f"    {say('cli.doctor.install', how=tool.install)[lang]}")
    missing = sum(not tool.where for tool in found)
    print(say("cli.doctor.works", count=missing)[lang] if missing else say("cli.doctor.fine")[lang])
    return 0


def _edition(settings: Settings, lang: Lang, *, quiet: bool) -> Edition:
    """Return the edition asked for, or the newest, which is said. Raises SettingsError for a year that there is not."""
    from oit_checker.rulebook import editions, load_edition

    years = editions(_folder(settings))
    if settings.fy and settings.fy not in years:
        raise SettingsError(code="unknown_year", year=settings.fy, years=", ".join(map(str, years)))
    year = settings.fy or max(years)
    if not settings.fy and not quiet:
        print(say("cli.say.newest", year=year)[lang], file=sys.stderr)
    return load_edition(year, _folder(settings))


def _folder(settings: Settings) -> Path | None:
    return Path(settings.rules) if settings.rules else None


def _speak_utf8() -> None:
    """Let Thai be printed on machines whose terminal was set up for less."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


_COMMANDS = {
    "check": _check,
    "demo": _demo,
    "try": _try,
    "read": _read,
    "explain": _explain,
    "rules": _rules,
    "capture": _capture,
    "pack": _pack,
    "doctor": _doctor,
}

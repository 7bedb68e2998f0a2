"""The words that may be typed: commands and flags, with their help in Thai or English."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Sequence
from typing import NoReturn

from oit_checker import __version__
from oit_checker.errors import SettingsError
from oit_checker.report import Lang, say

FORMAT_NAMES = ("terminal", "json", "html")


def language(words: Sequence[str]) -> Lang:
    """Return the language that `words` ask for, before they are parsed; Thai where they do not say."""
    spoken = " ".join(words).replace("--lang=", "--lang ")
    return "en" if "--lang en" in spoken else "th"


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return what was typed; `command` is "" where nothing was. Raises SettingsError; ends the program for --help and --version."""
    return _parser(language(words)).parse_args(list(words))


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help that never cuts a Thai word between a letter and its marks."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=100)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


class _Parser(argparse.ArgumentParser):
    lang: Lang = "th"

    def error(self, message: str) -> NoReturn:
        raise SettingsError(message, code="usage", what=message, command=self.prog)

    def format_usage(self) -> str:
        return super().format_usage().replace("usage: ", say("cli.help.usage")[self.lang], 1)

    def format_help(self) -> str:
        return super().format_help().replace("usage: ", say("cli.help.usage")[self.lang], 1)


def _parser(lang: Lang) -> _Parser:
    parser = _made(_Parser(prog="oit", add_help=False, formatter_class=_Help), lang)
    parser.description, parser.epilog = _help("about", lang), _help("epilog", lang)
    parser.add_argument("--version", action="version", version=f"oit-checker {__version__}", help=_help("version", lang))
    commands = parser.add_subparsers(dest="command", metavar="", title=_help("commands", lang), parser_class=_Parser)
    parser.set_defaults(command="")
    for name, fill in COMMANDS.items():
        text = _help(name, lang)
        child = commands.add_parser(name, help=text, description=text, add_help=False, formatter_class=_Help)
        fill(_made(child, lang), lang)
    return parser


def _made(parser: _Parser, lang: Lang) -> _Parser:
    parser.lang = lang
    parser._positionals.title, parser._optionals.title = _help("arguments", lang), _help("options", lang)
    parser.add_argument("-h", "--help", action="help", help=_help("help", lang))
    parser.add_argument("--lang", choices=("th", "en"), help=_help("lang", lang))
    return parser


def _help(key: str, lang: Lang, **fields: object) -> str:
    return say(f"cli.help.{key}", **fields)[lang]


def _common(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("--rules", metavar="FOLDER", help=_help("rules_folder", lang))
    parser.add_argument("--config", metavar="FILE", help=_help("config", lang))


def _loudness(parser: _Parser, lang: Lang) -> None:
    loud = parser.add_mutually_exclusive_group()
    loud.add_argument("-q", "--quiet", action="store_true", help=_help("quiet", lang))
    loud.add_argument("-v", "--verbose", action="store_true", help=_help("verbose", lang))


def _run(parser: _Parser, lang: Lang) -> None:
    """Add the flags of a command that checks a site."""
    parser.add_argument("--fy", type=int, metavar="YEAR", help=_help("fy", lang))
    parser.add_argument("--as-of", metavar="DATE", help=_help("as_of", lang))
    known = ", ".join(FORMAT_NAMES)
    parser.add_argument("-f", "--format", action="append", metavar="FORMAT", help=_help("format", lang, known=known))
    parser.add_argument("-o", "--output", metavar="PATH", help=_help("output", lang))
    parser.add_argument("--pace", type=float, metavar="SECONDS", help=_help("pace", lang))
    parser.add_argument("--max-pages", type=int, metavar="N", help=_help("max_pages", lang))
    parser.add_argument("--max-minutes", type=float, metavar="M", help=_help("max_minutes", lang))
    parser.add_argument("--allow-private", action="store_true", default=None, help=_help("allow_private", lang))
    parser.add_argument("--browser", choices=("auto", "never", "always"), help=_help("browser", lang))
    parser.add_argument("--capture", metavar="FOLDER", help=_help("capture_to", lang))
    _screenshots(parser, lang)
    _common(parser, lang)
    _loudness(parser, lang)


def _screenshots(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("--screenshots", choices=("none", "evidence", "all"), metavar="WHICH", help=_help("screenshots", lang))


def _check(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("target", metavar="URL|CAPTURE", help=_help("target", lang))
    parser.add_argument("--only", metavar="O5,O21", help=_help("only", lang))
    _run(parser, lang)


def _read(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("file", metavar="FILE", help=_help("file", lang))
    parser.add_argument("--fy", type=int, metavar="YEAR", help=_help("read_fy", lang))
    parser.add_argument("-f", "--format", choices=("json",), default="json", metavar="json", help=_help("format", lang, known="json"))
    _common(parser, lang)


def _explain(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("word", metavar="WORD", help=_help("word", lang))
    parser.add_argument("--fy", type=int, metavar="YEAR", help=_help("fy", lang))
    _common(parser, lang)


def _try(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("rule", metavar="RULE", help=_help("rule", lang))
    parser.add_argument("target", metavar="URL|CAPTURE", help=_help("target", lang))
    _run(parser, lang)


def _rules(parser: _Parser, lang: Lang) -> None:
    parser.add_argument(
        "action", nargs="?", choices=("check", "list", "show"), default="check", metavar="ACTION", help=_help("action", lang)
    )
    parser.add_argument("year", nargs="?", type=int, metavar="YEAR", help=_help("year", lang))
    _common(parser, lang)


def _demo(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("--only", metavar="O5,O21", help=_help("only", lang))
    _run(parser, lang)


def _capture(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("action", choices=("export",), metavar="export", help=_help("capture_action", lang))
    parser.add_argument("folder", metavar="CAPTURE", help=_help("capture_folder", lang))
    parser.add_argument("--wacz", action="store_true", help=_help("wacz", lang))
    parser.add_argument("-o", "--output", metavar="FILE", help=_help("pack_output", lang))
    _common(parser, lang)


def _pack(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("words", nargs="+", metavar="REPORT.json | verify PACK.zip", help=_help("pack_words", lang))
    parser.add_argument("--capture", metavar="FOLDER", help=_help("pack_capture", lang))
    parser.add_argument("-o", "--output", metavar="FILE", help=_help("pack_output", lang))
    parser.add_argument("--key", metavar="FINGERPRINT", help=_help("pack_key", lang))
    _screenshots(parser, lang)
    _common(parser, lang)


def _doctor(parser: _Parser, lang: Lang) -> None:
    """It takes no flags of its own."""


COMMANDS = {
    "check": _check,
    "demo": _demo,
    "read": _read,
    "explain": _explain,
    "try": _try,
    "rules": _rules,
    "capture": _capture,
    "pack": _pack,
    "doctor": _doctor,
}

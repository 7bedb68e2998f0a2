"""What an item asks, where that is written and how it is looked for; or the manual page of a check."""

from __future__ import annotations

from inspect import cleandoc
from textwrap import indent

from oit_checker.errors import SettingsError
from oit_checker.judge import CHECKS
from oit_checker.model import Edition, Element, Item
from oit_checker.record import points
from oit_checker.report import Lang, say


def explain(word: str, edition: Edition, lang: Lang) -> str:
    """Return the page of an item (O12, o12, 12), a concept or a check. Raises SettingsError for a word that is none of them."""
    if word in CHECKS:
        return cleandoc(CHECKS[word].__doc__ or word)
    number = word.upper() if word.upper().startswith("O") else f"O{word}"
    for item in edition.items:
        if number == item.number or word == item.concept:
            return _item(item, edition, lang)
    raise SettingsError(f"{word!r} is unknown", code="unknown_word", word=word, known=", ".join(CHECKS))


def _item(item: Item, edition: Edition, lang: Lang) -> str:
    worth = points(edition)[item.number]
    lines = [
        f"{item.number}  {item.title}  ({item.concept})",
        f"{_say('office', lang)}: {item.office}   {_say('worth', lang, points=f'{worth:.1f}')}",
        f"{_say('source', lang)}: {edition.title}: {edition.source}",
    ]
    if item.criterion:
        lines += ["", f"{_say('criterion', lang)}:", *(f"  {sentence}" for sentence in item.criterion)]
    lines += ["", f"{_say('must_show', lang)}:"]
    for element in item.require:
        lines += _element(element, lang)
    lines += ["", f"{_say('names', lang)}: {' · '.join((*item.find.names, *item.find.weak_names))}"]
    if item.find.near:
        lines += ["", f"{_say('near', lang)}:", *(f"  - {near.why}" for near in item.find.near)]
    return "\n".join(lines)


def _element(element: Element, lang: Lang) -> list[str]:
    optional = f" {_say('optional', lang)}" if element.optional else ""
    lines = [f"  {element.id}: {element.text}{optional}"]
    checks = " ".join(dict.fromkeys(look.check for look in element.looks))
    if checks:
        lines.append(f"      {_say('looks', lang)}: {checks}")
    if element.period:
        lines.append(f"      {_say('period', lang, period=element.period.value)}")
    if element.remedy:
        lines.append(indent(f"{_say('remedy', lang)}: {element.remedy}", "      "))
    return lines


def _say(key: str, lang: Lang, **fields: object) -> str:
    return say(f"cli.explain.{key}", **fields)[lang]


def print_edition(edition: Edition) -> str:
    """Return one year's criteria as plain lines, the same every time: for reading, and for comparing one state with the next."""
    worth = points(edition)
    lines = [f"{edition.year}  {edition.title}", edition.source, f"formula {edition.formula}, verified {str(edition.verified).lower()}"]
    for group in edition.groups:
        lines += ["", f"{group.id}  {group.title}  {group.points:g}"]
        for item in (item for item in edition.items if item.group == group.id):
            lines.append(f"  {item.number}  {item.concept}  {item.title}  [{item.office}]  {worth[item.number]:g}")
            lines += [_line_of(element) for element in item.require]
    return "\n".join(lines)


def _line_of(element: Element) -> str:
    period = f"  period {element.period.value}" if element.period else ""
    optional = "  optional" if element.optional else ""
    checks = "+".join(look.check for look in element.looks)
    return f"      {element.id}: {element.text}{period}{optional}  ({checks})"

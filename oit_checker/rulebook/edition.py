"""editions/<year>.yaml → Edition: which items a year asks for, in which groups, and what each group is worth."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from oit_checker.judge import REFUSED
from oit_checker.model import Edition, Group, Item, Vocabulary
from oit_checker.rulebook.items import item_of
from oit_checker.rulebook.refusals import refused
from oit_checker.rulebook.vocabulary import shared_words, vocabulary_of
from oit_checker.rulebook.wants import concept_of
from oit_checker.rulebook.yamlfile import flag, listed, mapping, need_keys, number, read, refuse_doubles, refuse_keys, text

_NEEDED = ("year", "title", "groups", "items")
_GROUP_KEYS = ("id", "title", "points")
_ALL_POINTS = 100
_FY = re.compile(r"(?<![A-Za-z])FY(?:-(\d))?(?![A-Za-z0-9])")


def edition_of(base: Path, path: Path) -> Edition:
    """Return the edition that the file `path` of the rules folder `base` writes down. Raises RuleError."""
    raw = mapping(read(path), path)
    need_keys(raw, _NEEDED, path)
    refuse_keys(raw, (*_NEEDED, "source", "formula", "verified"), path)
    if isinstance(raw["year"], bool) or raw["year"] != int(path.stem):
        raise refused("edition_year", f"{path}, year", said=raw["year"], want=path.stem)
    groups = tuple(_group(each, f"{path}, groups") for each in listed(raw["groups"], f"{path}, groups"))
    shared, vocabulary = shared_words(base), vocabulary_of(base)
    items = tuple(_in_year(item_of(base, path, line, shared), int(path.stem)) for line in listed(raw["items"], f"{path}, items"))
    _refuse_strangers(items, groups, path)
    _refuse_unknown_concepts(items, base)
    _refuse_unknown_words(items, vocabulary, base)
    return Edition(
        year=int(path.stem),
        title=text(raw["title"], f"{path}, title"),
        source=text(raw["source"], f"{path}, source") if "source" in raw else "",
        formula=text(raw["formula"], f"{path}, formula") if "formula" in raw else "",
        verified=flag(raw.get("verified", False), f"{path}, verified"),
        groups=groups,
        items=items,
        vocabulary=vocabulary,
    )


def _group(raw: Any, where: str) -> Group:
    given = mapping(raw, where)
    need_keys(given, _GROUP_KEYS, where)
    refuse_keys(given, _GROUP_KEYS, where)
    name = text(given["id"], f"{where}, id")
    return Group(name, text(given["title"], f"{where} {name}, title"), float(number(given["points"], f"{where} {name}, points")))


def _refuse_strangers(items: tuple[Item, ...], groups: tuple[Group, ...], path: Path) -> None:
    """Refuse what stands twice, items of no group and groups of no item, and points that are not 100 together."""
    refuse_doubles((group.id for group in groups), f"{path}, groups")
    refuse_doubles((item.number for item in items), f"{path}, items, number")
    refuse_doubles((item.concept for item in items), f"{path}, items, concept")
    known, used = [group.id for group in groups], {item.group for item in items}
    for item in items:
        if item.group not in known:
            raise refused("choice", f"{path}, {item.number}, group", said=item.group, known=known)
    if idle := [name for name in known if name not in used]:
        raise refused("idle_group", f"{path}, groups", what=idle)
    total = sum(group.points for group in groups)
    if abs(total - _ALL_POINTS) > 0.01:
        raise refused("points", f"{path}, groups", said=round(total, 2))


def _refuse_unknown_concepts(items: tuple[Item, ...], base: Path) -> None:
    """Refuse a look that speaks of an item which the edition does not have."""
    known = [item.concept for item in items]
    for item in items:
        for element in item.require:
            for other in filter(None, map(concept_of, (*element.looks, *element.never))):
                if other not in known:
                    where = f"{base / 'items' / item.concept / 'item.yaml'}, element {element.id}, item"
                    raise refused("choice", where, said=other, known=known)


def _refuse_unknown_words(items: tuple[Item, ...], vocabulary: Vocabulary, base: Path) -> None:
    """Refuse a composed name that asks for words which titles.yaml does not have, or that does not say first what kind of thing it is."""
    for item in items:
        where = f"{base / 'items' / item.concept / 'item.yaml'}, find, composed"
        for rule in item.find.composed:
            if strange := [word for word in rule if word.removeprefix(REFUSED) not in vocabulary.titles]:
                raise refused("choice", where, said=strange[0], known=sorted(vocabulary.titles))
            if not rule or rule[0].startswith(REFUSED):
                raise refused("first_word", where, said=list(rule))


def _in_year(item: Item, year: int) -> Item:
    """Say the year where a rule says FY or FY-1."""

    def said(words: str) -> str:
        return _FY.sub(lambda m: str(year - int(m[1] or 0)), words)

    require = (replace(e, text=said(e.text), why=said(e.why), remedy=said(e.remedy)) for e in item.require)
    return replace(item, require=tuple(require))

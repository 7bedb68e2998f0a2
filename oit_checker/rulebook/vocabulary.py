"""rules/vocabulary/ → Vocabulary: lists of words by name, and the sentences that the judge says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from oit_checker.judge import SENTENCES
from oit_checker.model import Vocabulary
from oit_checker.rulebook.refusals import refused
from oit_checker.rulebook.yamlfile import listed, mapping, need_keys, read, refuse_keys, words

_SENTENCES = "sentences.yaml"
# What titles are made of (`composed`), and words that several rules ask for ("@problems").
_TITLES, _SHARED = "titles.yaml", "shared.yaml"
# The lists that are asked for; a name that nobody asks for is a slip of the pen, and so is one that lacks.
LISTS = tuple(
    "asked_by chart_offices chart_official chart_political closed_channels declared_empty draft_marks echo_marks general_complaint "
    "generic_labels half_year ita_pages map_names map_pictures office_answers placeholders posting_links replies "
    "risk_words second_half service_links survey_pictures under_construction".split()
)


def vocabulary_of(base: Path) -> Vocabulary:
    """Return the vocabulary of the rules folder `base`; RuleError where a list is none, or a sentence lacks or is not asked for."""
    lists: dict[str, tuple[str, ...]] = {}
    for path in sorted((base / "vocabulary").glob("*.yaml")):
        if path.name not in (_SENTENCES, _TITLES, _SHARED):
            raw = mapping(read(path), path)
            refuse_keys(raw, LISTS, path)
            for name, each in raw.items():
                lists[name] = lists.get(name, ()) + listed(words(each, f"{path}, {name}"), f"{path}, {name}")
    need_keys(lists, LISTS, base / "vocabulary")
    return Vocabulary(lists, _sentences(base / "vocabulary" / _SENTENCES), _named_lists(base / "vocabulary" / _TITLES))


def shared_words(base: Path) -> dict[str, tuple[str, ...]]:
    """Return the lists that rules call by "@name"; RuleError where one is none."""
    return _named_lists(base / "vocabulary" / _SHARED)


def _named_lists(path: Path) -> dict[str, tuple[str, ...]]:
    raw = mapping(read(path), path) if path.is_file() else {}
    return {str(name): tuple(listed(words(each, f"{path}, {name}"), f"{path}, {name}")) for name, each in raw.items()}


def _sentences(path: Path) -> dict[str, str]:
    whole = mapping(read(path), path)
    need_keys(whole, ("sentences",), path)
    refuse_keys(whole, ("sentences",), path)
    raw = mapping(whole["sentences"], f"{path}, sentences")
    need_keys(raw, sorted(SENTENCES), path)
    refuse_keys(raw, SENTENCES, path)
    return {key: _sentence(raw, key, path) for key in SENTENCES}


def _sentence(raw: Mapping[str, Any], key: str, path: Path) -> str:
    """Return a sentence whose placeholders are those that the program fills, bare and each there."""
    where = f"{path}, {key}"
    text, wanted = raw[key], SENTENCES[key]
    if not isinstance(text, str) or not text:
        raise refused("text", where, said=text)
    try:
        parts = list(Formatter().parse(text))
    except ValueError as error:
        raise refused("braces", where, said=text) from error
    if {name for _, name, _, _ in parts if name is not None} != set(wanted) or any(form or turn for _, _, form, turn in parts):
        raise refused("placeholders" if wanted else "no_placeholders", where, said=text, want=[f"{{{name}}}" for name in wanted])
    return text

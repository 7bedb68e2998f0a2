"""rules/vocabulary/ → Vocabulary: lists of words by name, and the sentences that the judge says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from oit_checker.errors import RuleError
from oit_checker.judge import SENTENCES
from oit_checker.model import Vocabulary
from oit_checker.rulebook.yamlfile import mapping, read, words

_SENTENCES = "sentences.yaml"


def vocabulary_of(base: Path) -> Vocabulary:
    """Return the vocabulary of the rules folder `base`; RuleError where a list is none, or a sentence lacks or is not asked for."""
    lists: dict[str, tuple[str, ...]] = {}
    for path in sorted((base / "vocabulary").glob("*.yaml")):
        if path.name != _SENTENCES:
            for name, listed in mapping(read(path), path).items():
                lists[str(name)] = lists.get(str(name), ()) + words(listed, f"{path}, {name}")
    return Vocabulary(lists, _sentences(base / "vocabulary" / _SENTENCES))


def _sentences(path: Path) -> dict[str, str]:
    raw = mapping(mapping(read(path), path).get("sentences"), path)
    lacking, strange = sorted(SENTENCES.keys() - raw.keys()), sorted(map(str, raw.keys() - SENTENCES.keys()))
    if lacking:
        raise RuleError(f"{path}: ขาดประโยค {', '.join(lacking)}")
    if strange:
        raise RuleError(f"{path}: ไม่มีที่ใดใช้ประโยค {', '.join(strange)}")
    return {key: _sentence(raw, key, path) for key in SENTENCES}


def _sentence(raw: Mapping[str, Any], key: str, path: Path) -> str:
    """Return a sentence whose placeholders are those that the program fills, bare and each there."""
    where = f"{path}, {key}"
    text, wanted = raw[key], SENTENCES[key]
    if not isinstance(text, str) or not text:
        raise RuleError(f"{where}: ควรเป็นประโยค แต่เป็น {text!r}")
    try:
        parts = list(Formatter().parse(text))
    except ValueError as error:
        raise RuleError(f"{where}: วงเล็บปีกกาไม่ครบคู่ ({error})") from error
    if {name for _, name, _, _ in parts if name is not None} != set(wanted) or any(form or turn for _, _, form, turn in parts):
        raise RuleError(f"{where}: ควรมี {' '.join(f'{{{name}}}' for name in wanted) or 'เพียงข้อความ ไม่มี {…}'} ครบถ้วนและไม่มีอื่น")
    return text

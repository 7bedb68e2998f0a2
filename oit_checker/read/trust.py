"""How far the text of a page can be believed, and in which way a document's text layer is broken; nothing here knows a file format."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import Enum

from oit_checker.model import Readability
from oit_checker.thai import common_word_share, orthography_faults

_THAI = re.compile("[\u0e01-\u0e4e]")
_MARKS = re.compile("[ัิ-ฺ็-๎]")
_LATIN = re.compile(r"[A-Za-z\u00a1-\u024f]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd\ue000-\uf6ff\uf71b-\uf8ff]")
_TOKEN = re.compile(r"[A-Za-z\u00a1-\u024f]+")
_ENGLISH = frozenset(
    "the of and to in for is on by with as at be or an from that this are was not no have has will it project report year date name total "
    "page plan policy service office public public number information government department ministry committee thai thailand local "
    "administration organization municipality subdistrict district province development management people www http https go th com "
    "we our you your all can may must new use any other which he she they their its do dont".split()
)
_SPLIT = re.compile(r"(?<=[ก-ฮ])[่-๋]?[ \xa0][่-๋]?า")
_APART = re.compile(r"[าะ][่-๋์]|[่-๋][ัิ-ู]")
_READ_AS_AM = re.compile(r"กำร|งำน|จำก|ตำม|บำท|รำคำ|เทศบำล|สำมำรถ")
_AM_LOST = re.compile(r"[ตอ]้?าบล|อ้?าเภอ|ก้?าหนด|จ้านวน|จานวน|ด้?าเนิน|ส้?านัก|ประจ้า")
# Below this share of vowels and tone marks among its letters no text is Thai; real ones have 13 to 24 in a hundred.
_FEWEST_MARKS = 0.06
_ENOUGH = 80


class Sound(Enum):
    """What the text layer of one page is worth."""

    GOOD = "good"
    GARBLED = "garbled"
    NONE = "none"


def sound(text: str) -> Sound:
    """Say whether a page's raw text is words, letters without sense, or nothing."""
    counts = Counter(text)
    letters, latin = _many(_THAI, counts), _many(_LATIN, counts)
    shown = len(text) - sum(count for sign, count in counts.items() if sign.isspace())
    if letters + latin < 12 and shown < 25:
        return Sound.NONE
    if _many(_CONTROL, counts) > max(8, shown * 0.08):
        return Sound.GARBLED
    if letters >= _ENOUGH and (_many(_MARKS, counts) < _FEWEST_MARKS * letters or common_word_share(text, 0.04) < 0.04):
        return Sound.GARBLED
    if latin >= 120 and letters < latin * 0.25 and not is_english(text):
        return Sound.GARBLED
    return Sound.GOOD


def _many(kind: re.Pattern[str], counts: Counter[str]) -> int:
    """Return how many signs of a kind were counted; a page has few different signs, so each is asked once."""
    return sum(count for sign, count in counts.items() if kind.match(sign))


def is_english(text: str) -> bool:
    """Say whether the Latin words of `text` are English, or names and codes too few to tell."""
    tokens = [token.lower() for token in _TOKEN.findall(text[:20_000])]
    return len(tokens) < 15 or sum(token in _ENGLISH for token in tokens) >= 0.06 * len(tokens)


def trust(text: str, kind: Sound | None = None, faults: float | None = None) -> float:
    """Return how far the repaired `text` can be believed, 0 to 1; `kind` and `faults` are asked for where they are not given."""
    if (kind or sound(text)) is Sound.GARBLED:
        return 0.1
    faults = orthography_faults(text) if faults is None else faults
    value = 1.0 - min(0.6, max(0.0, faults - 0.3) * 0.12)
    if len(text) >= 300 and _many(_THAI, Counter(text)) >= 200 and common_word_share(text, 0.12) < 0.12:
        value -= 0.15
    return round(max(0.1, value), 2)


def of_text(raw: str) -> Readability:
    """Return how a text layer that is words has been written: as it should be, with split sara am, or with marks apart."""
    letters = max(1, _many(_THAI, Counter(raw)))
    if len(_APART.findall(raw)) > 0.0055 * letters:
        return Readability.MARKS_APART
    am, aa, split = raw.count("ำ"), raw.count("า"), len(_SPLIT.findall(raw))
    if (split >= 3 and split * 4 > am) or (aa >= 40 and am + split == 0) or (am > 20 and am > aa):
        return Readability.SPLIT_AM
    lost = len(_AM_LOST.findall(raw)) + len(_READ_AS_AM.findall(raw))
    return Readability.SPLIT_AM if lost >= 3 and lost * 12 > am else Readability.GOOD


def of_pages(sounds: Sequence[Sound], pictures: Sequence[bool], raw: str) -> Readability:
    """Return the word for a whole document from its pages' raw texts and whether each page is a picture."""
    silent = [picture and kind is Sound.NONE for kind, picture in zip(sounds, pictures, strict=True)]
    spoken = [kind for kind in sounds if kind is not Sound.NONE]
    if not spoken:
        return Readability.SCAN
    if sum(kind is Sound.GARBLED for kind in spoken) * 2 > len(spoken):
        return Readability.GARBLED
    return Readability.MIXED if sum(silent) * 5 >= len(sounds) else of_text(raw)

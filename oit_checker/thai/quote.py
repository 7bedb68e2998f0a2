"""A readable line of a text around a place in it."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")
_SPACE = re.compile(r"\s+")
_LEADING_VOWELS = "เแโใไ"
_FOLLOWERS = "ะาำๅๆฯ"


def quote(text: str, start: int, end: int, most: int = 200) -> str:
    """Return one line of at most `most` characters around `text[start:end]`, cut at spaces or letters, with "…" where it is cut."""
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text), start + 4 * most)
    far_left, far_right = max(0, start - 2 * most), min(len(text), end + 2 * most)
    left, middle, right = clean(text[far_left:start]).lstrip(), clean(text[start:end]), clean(text[end:far_right]).rstrip()
    room = max(most - len(middle), 0)
    before = _end_of(left, max(room // 2, room - len(right)), whole=far_left == 0)
    after = _begin_of(right, room - len(before), whole=far_right == len(text))
    return f"{before}{_begin_of(middle, most, whole=True)}{after}".strip()


def clean(text: str) -> str:
    """Return `text` on one line, without control, invisible and direction characters."""
    return _SPACE.sub(" ", _UNSEEN.sub("", text))


def _begin_of(text: str, room: int, *, whole: bool) -> str:
    if whole and len(text) <= room:
        return text
    cut = min(room - 1, len(text))
    space = text.rfind(" ", max(0, cut - min(20, room // 3)), cut + 1)
    cut = space if space >= 0 else cut
    while 0 < cut < len(text) and _inside_a_letter(text, cut):
        cut -= 1
    return text[:cut].rstrip() + "…" if room > 0 else ""


def _end_of(text: str, room: int, *, whole: bool) -> str:
    if whole and len(text) <= room:
        return text
    cut = max(len(text) - room + 1, 0)
    space = text.find(" ", cut, cut + min(20, room // 3))
    cut = space + 1 if space >= 0 else cut
    while 0 < cut < len(text) and _inside_a_letter(text, cut):
        cut += 1
    return "…" + text[cut:] if room > 0 else ""


def _inside_a_letter(text: str, cut: int) -> bool:
    return text[cut] in _FOLLOWERS or unicodedata.category(text[cut]) == "Mn" or text[cut - 1] in _LEADING_VOWELS

"""A readable line of a text around a place in it."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]")
_SPACE = re.compile(r"\s+")
_LEADING_VOWELS = "เแโใไ"


def quote(text: str, start: int, end: int, most: int = 200) -> str:
    """Return one line of at most `most` characters around `text[start:end]`, cut at spaces or letters, with "…" where it is cut."""
    start = min(max(start, 0), len(text))
    end = min(max(end, start), len(text), start + 4 * most)
    left, middle, right = (clean(part) for part in (text[max(0, start - 2 * most) : start], text[start:end], text[end : end + 2 * most]))
    if len(middle) > most:
        return _shortened_right(middle, most)
    room = most - len(middle)
    left_room = min(len(left), max(room // 2, room - len(right)))
    right_room = min(len(right), room - left_room)
    before = left if left_room == len(left) and start <= 2 * most else _shortened_left(left, left_room)
    after = right if right_room == len(right) and len(text) - end <= 2 * most else _shortened_right(right, right_room)
    return f"{before}{middle}{after}".strip()


def clean(text: str) -> str:
    """Return `text` on one line, without control, invisible and direction characters."""
    return _SPACE.sub(" ", _UNSEEN.sub("", text))


def _shortened_right(text: str, room: int) -> str:
    if len(text) <= room:
        return text[:room] if len(text) < room else text
    if room < 2:
        return ""
    cut = room - 1
    space = text.rfind(" ", max(1, cut - 20), cut + 1)
    cut = space if space > 0 else cut
    while cut > 0 and (unicodedata.category(text[cut]) == "Mn" or text[cut] in "ะาำๅ" or text[cut - 1] in _LEADING_VOWELS):
        cut -= 1
    return text[:cut].rstrip() + "…"


def _shortened_left(text: str, room: int) -> str:
    if room < 2:
        return ""
    cut = max(len(text) - room + 1, 0)
    space = text.find(" ", cut, cut + 20)
    cut = space + 1 if space >= 0 else cut
    while cut < len(text) and (
        unicodedata.category(text[cut]) == "Mn" or text[cut] in "ะาำๅ" or (cut and text[cut - 1] in _LEADING_VOWELS)
    ):
        cut += 1
    return "…" + text[cut:] if cut < len(text) else ""

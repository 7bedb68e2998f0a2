"""Broken Thai text made whole, as far as letters alone can tell; nothing here knows where a text came from."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from oit_checker.thai import PRIVATE_GLYPHS

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_PRIVATE = re.compile("[\uf700-\uf71a]")
_UPPER = "ัิ-ฺ็"
_TONE = "่-์"
# What stands before is asked for after the first sign: so the engine passes over all other signs at once.
_BREAK_BEFORE_MARK = re.compile(
    rf"[ \t\xa0\n](?<=[ก-ฮ][ \t\xa0\n])(?:(?<=\n)[ \t\xa0]*|(?<!\n)[ \t\xa0]*(?:\n[ \t\xa0]*)?)(?=[{_UPPER}{_TONE}ำํ])"
)
_SPACE_BEFORE_MARK = re.compile(rf"[ \t\xa0](?<=[ัิ-ฺ็่-์].)[ \t\xa0]*(?=[{_UPPER}{_TONE}ำํ])")
_TONE_FIRST = re.compile(rf"([{_TONE}])([{_UPPER}])")
_NIKHAHIT = re.compile(r"ํ[ \t]*([่-๋]?)[ \t]*า|([่-๋])ํ[ \t]*า")
_SPLIT_AM = re.compile(r"(?<=[ก-ฮ])([่-๋]?)[ \t\xa0]([่-๋]?)า(?![ัิ-ฺ็])")
# น ้า is น้ำ, unless tone marks stand after spaces elsewhere too.
_TONED_AM = re.compile(r"[ \t\xa0](?<=[ก-ฮ].)([่-๋])[ \t\xa0]?า")
_LOOSE_TONE = re.compile(r"(?<=[ก-ฮ])[ \t\xa0][่-์](?![ \t\xa0]?า)")
_THAI = re.compile("[ก-๎]")
_GAP = re.compile("([ก-๎]) (?=[ก-๎])")
_GAP_BEFORE_VOWEL = re.compile(r"(?<=[ก-๎])[ \t]+(?=[ะาำ])")
_LONG_VOWEL_FIRST = re.compile(r"([าำ])(?<=[ก-ฮ].)([่-๋])(?=[ก-ฮ\s]|$)")
_DOUBLE_E = re.compile("เเ")
# The tone mark of the syllable before, drawn over the next consonant: หมูท่ ี่ is หมู่ที่.
_LATE_TONE = re.compile(r"([ัิ-ฺ])(?<=[ก-ฮ].)([ก-ฮ])([่-๋])[ \t\xa0]*([ัิ-ู]?)([่-๋])")

# Words with sara am whose misreadings are no words of their own.
_AM_WORDS = """
ตำบล อำเภอ กำหนด จำนวน ดำเนิน สำนัก สำหรับ ประจำ คำสั่ง คำร้อง คำขอ คำนวณ คำแนะนำ นำเสนอ อำนาจ อำนวย กำกับ
กำลัง กำแพง กำไร กำจัด ชำระ ชำรุด ชำนาญ บำรุง บำบัด บำนาญ บำเหน็จ สำเร็จ สำคัญ สำรวจ สำรอง สำเนา จำหน่าย จำกัด
จำเป็น จำแนก จำเลย ลำดับ ลำเหมือง ตำแหน่ง ตำรวจ ทำงาน กระทำ จัดทำ ทำเนียบ ทำสัญญา ทำการ ค้ำประกัน น้ำประปา
ระบายน้ำ แม่น้ำ น้ำเสีย ร่ำรวย รำคาญ อำพัน
""".split()
# Words with sara aa that some fonts give sara am.
_AA_WORDS = """
กำร งำน จำก ตำม ว่ำ หำร บำท รำคำ สำมำรถ มำตร ทำง ประชำ เวลำ รำย สำย หำก อำคำร ข้ำรำช พัฒนำ ศึกษำ ภำษี สัญญำ
วำระ ดำว ธันวำ มกรำ เทศบำล อย่ำง ต่ำง ด้ำน บ้ำน ข่ำว ว่ำง
""".split()
_AA_WORD = re.compile("|".join(_AA_WORDS))


def repair(text: str, split_am: bool = True) -> str:
    """Return `text` with the marks of Thai put back in their places; text without such faults comes back as it was.

    `split_am` takes a space before sara aa for a split sara am; a text read from a picture has such spaces by chance.
    Normal form C throughout: the compatible forms would take sara am apart.
    """
    if text.isascii():
        return _CONTROL.sub("", text)
    if _PRIVATE.search(text):
        text = text.translate(PRIVATE_GLYPHS)
    text = _CONTROL.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    text = _LATE_TONE.sub(r"\1\3\2\4\5", text)
    if _TONED_AM.search(text) and not _LOOSE_TONE.search(text):
        text = _TONED_AM.sub(r"\1ำ", text)
    text = _BREAK_BEFORE_MARK.sub("", text)
    text = _SPACE_BEFORE_MARK.sub("", text)
    text = _TONE_FIRST.sub(r"\2\1", text)
    text = _NIKHAHIT.sub(lambda m: (m[1] or m[2] or "") + "ำ", text)
    text = _LONG_VOWEL_FIRST.sub(r"\2\1", text)
    text = _DOUBLE_E.sub("แ", text)
    text = _am_for_aa(text)
    if not split_am:
        text = _GAP_BEFORE_VOWEL.sub("", text)
    elif _SPLIT_AM.search(text):
        text = "\n".join(map(_join_am, text.split("\n")))
    return _aa_for_am(text)


def _join_am(line: str) -> str:
    """Join split sara am; in a line whose letters are all set apart, close the gaps instead."""
    if line.count(" ") > 3:
        letters = len(_THAI.findall(line))
        if letters > 12 and len(_GAP.findall(line)) > 0.25 * letters:
            return _GAP.sub(r"\1", line)
    return _SPLIT_AM.sub(r"\1\2ำ", line)


def _am_for_aa(text: str) -> str:
    """Mend known words whose sara am came as า, ้า or a space and า."""
    return _misread_am().sub(lambda match: _mended(match[0]), text) if "า" in text else text


@cache
def _mended(word: str) -> str:
    return _known_am()[_plain(word)]


def _plain(word: str) -> str:
    return re.sub(r"[ \t\xa0้]", "", word).replace("ำ", "า")


@cache
def _known_am() -> dict[str, str]:
    return {_plain(word): word for word in _AM_WORDS}


@cache
def _misread_am() -> re.Pattern[str]:
    return re.compile("|".join(_variant(word) for word in sorted(_AM_WORDS, key=len, reverse=True)))


def _variant(word: str) -> str:
    """Return a pattern for `word` with its first sara am as it is or as any of its misreadings."""
    before, heavy, after = word.partition("้ำ")
    if heavy:
        return f"{before}(?:้ำ|้?[ \t\xa0]?า){after}"
    before, _, after = word.partition("ำ")
    return f"{before}(?:ำ|[ \t\xa0]?้?า){after}"


def _aa_for_am(text: str) -> str:
    """On a text whose font gives every sara aa as sara am, put sara aa back, but in words that have sara am."""
    am = text.count("ำ")
    wrong = len(_AA_WORD.findall(text)) if am >= 3 else 0
    if wrong < 3 or wrong * 12 < am:
        return text
    return _any_am().sub(lambda match: match[0] if len(match[0]) > 1 else "า", text)


@cache
def _any_am() -> re.Pattern[str]:
    words = [*sorted(_AM_WORDS, key=len, reverse=True), "ทำ", "น้ำ", "คำ", "นำ", "ต่ำ", "ดำ", "ย้ำ", "ซ้ำ", "ล้ำ", "ร่ำ"]
    return re.compile("|".join(re.escape(word) for word in words) + "|ำ")

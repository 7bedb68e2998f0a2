"""Which public agencies a text names: kind and proper name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from oit_checker.thai.spelling import skeleton

# Written forms of each kind; ต้าบล, ตําบล, ต าบล and ตาบล are what text layers make of ตำบล.
_TAMBON = r"ต[ ้]?[ํ]?[ำา]บล"
_AREA = rf"(?:{_TAMBON}|จังหวัด)"
KINDS: dict[str, str] = {
    "เทศบาลนคร": r"เทศบาลนคร|(?<![ก-ฮ.])ท[.]?น\.|เทศบาล[ ]?น\.",
    "เทศบาลเมือง": r"เทศบาลเมือง|(?<![ก-ฮ.])ท[.]?ม\.|เทศบาล[ ]?ม\.",
    "เทศบาลตำบล": rf"เทศบาล[ ]?{_TAMBON}|(?<![ก-ฮ.])ท[.]?ต\.|เทศบาล[ ]?ต\.",
    "องค์การบริหารส่วนตำบล": rf"องค์ก[าำ]รบริห[าำ]รส่วน[ ]?{_TAMBON}|(?<!ก)(?<!ก\.)อบต\.?|(?<!ก\.)อ\.บ\.ต\.",
    "องค์การบริหารส่วนจังหวัด": r"องค์ก[าำ]รบริห[าำ]รส่วนจังหวัด|(?<!ก)(?<!ก\.)อบจ\.?|(?<!ก\.)อ\.บ\.จ\.",
    "โรงพยาบาลส่งเสริมสุขภาพตำบล": rf"โรงพยาบาลส่งเสริมสุขภาพ{_TAMBON}|รพ\.?สต\.",
    "โรงเรียน": r"โรงเรียน",
    "มหาวิทยาลัย": r"มหาวิทยาลัย",
    "วิทยาลัย": r"(?<!มหา)วิทยาลัย",
}
_NAMES = tuple(KINDS)
_MENTION = re.compile("|".join(f"(?P<k{place}>{pattern})" for place, pattern in enumerate(KINDS.values())))
_RUN = re.compile(r"[ ]{0,2}([ก-ฮเ-ไ][ก-ฮะ-ฺเ-ๅ็-๎]{1,39})")
# Words that come after a name without a space; the name ends before the first of them.
_AFTER = (
    r"อำเภอ|อําเภอ|จังหวัด|ตำบล|ตําบล|ประจำ|ประกาศ|ประชา|เรื่อง|ว่าด้วย|ที่|พุทธ|ขอเชิญ|ขอแจ้ง|ขอประ|ขอราย|ได้|จะ|โดย|และ|หรือ|(?<!เชียง)ของ|ตาม|เพื่อ|สำหรับ|ซึ่ง|เป็น|ให้|จึง"
    r"|ณ|ต่อ|พร้อม|ร่วม|จัด|ดำเนิน|โทร|สมัย|วัน|เลข|ถนน|หมู่|รหัส|ปี|แผน|รายงาน|งบ|ข้อมูล|ผู้|นายก|สำนัก|กองคลัง|กองช่าง|กองการ|กองสา|กองสวัส|ปลัด|คณะ|สภา|ครั้ง"
    r"|ฉบับ|ในเขต|ในปี|ในการ|ในวัน|ในพื้น|ในฐานะ|มีความ|มีหน้า|มีอำนาจ|มีมติ|มีการ|กับ|จาก|แห่ง|กำหนด|แจ้ง|เปิด|รับ|ไม่|ต้อง|โครงการ|กิจกรรม|ด้าน|หน่วย|ระหว่าง|ตั้งแต่"
    r"|ปฏิบัติ|ดังนี้|ทุก|ทั้ง|นี้|เท่า|ทราบ|อนุมัติ|เห็น|สามารถ|อาจ|ก่อน|หลัง|ภาย|สาขา|พนักงาน|สมาชิก"
)
_ENDS = re.compile(rf"(?:{_AFTER})(?![ัิ-ฺ็-๎])")
# What stands where a name should be, and is none.
_NO_NAME = re.compile(
    r"(?:อำเภอ|จังหวัด|ประจำ|ประกาศ|เรื่อง|ว่าด้วย|ที่|ได้|โดย|และ|หรือ|ของ|ตาม|เพื่อ|สำหรับ|ซึ่ง|เป็น|ให้|จึง|ต่อ|พร้อม|ร่วม|จัดทำ|ดำเนิน|โทร|ต้อง|สามารถ|อาจ|แผน|ขนาด|ประเภท|ใด|อื่น|เดิม"
    r"|มีอำนาจ|มีหน้า|มีความ|มีราย|ในเขต|ในการ|ในปี|ในสังกัด|ในฐานะ|แห่ง|นี้|ทุก|ทั้ง|กับ|จาก|ไม่|จะต้|จะดำ|จะได้|ขอเชิญ|ขอแจ้ง|ขอประ|ข้อมูล|หน้าแรก|รายงาน|งบประมาณ|สภา|ปลัด|นายก|เล็ก)(?![ัิ-ฺ็-๎])"
)
_LOOK_ALIKE = ("ขชซ", "คดตศ", "ถภก", "ผพฟฝ", "บปษ", "ลส", "ทหฑ", "อฮ", "รธฐจ")


@dataclass(frozen=True, slots=True)
class AgencyMention:
    """An agency named in a text; `kind` is the long form of KINDS, `name` the proper name alone."""

    kind: str
    name: str
    start: int
    end: int


def agencies(text: str) -> tuple[AgencyMention, ...]:
    """Return every agency that `text` names with its proper name, in order."""
    found = (_mention(text, match) for match in _MENTION.finditer(text))
    return tuple(mention for mention in found if mention)


def _mention(text: str, match: re.Match[str]) -> AgencyMention | None:
    run = _RUN.match(text, match.end())
    if not run or _NO_NAME.match(run[1]) or text[max(0, match.start() - 12) : match.start()].endswith("พระราชบัญญัติ"):
        return None
    stop = _ENDS.search(run[1], 2)
    name = run[1][: stop.start()] if stop else run[1]
    # บ้านใหม่อ.เมือง: the last letter is the abbreviation of อำเภอ.
    if not stop and text[run.end() : run.end() + 1] == "." and name[-1:] in "อจต":
        name = name[:-1]
    kind = _NAMES[int((match.lastgroup or "k0")[1:])]
    return AgencyMention(kind, name, match.start(), run.start(1) + len(name)) if len(name) >= 2 else None


def same_agency(one: AgencyMention, other: AgencyMention) -> bool:
    """Tell whether two mentions are of one agency: the same kind and the same name, spelt alike."""
    return one.kind == other.kind and same_place(one, other)


def same_place(one: AgencyMention, other: AgencyMention) -> bool:
    """Tell whether two agencies bear the same name, as an อบต. does that became a เทศบาล; the kinds may differ."""
    return _alike(skeleton(one.name), skeleton(other.name))


def _alike(one: str, other: str) -> bool:
    """Names of six letters and more may differ in one letter, if it was lost, doubled or read as one of like shape."""
    if one == other or min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1:
        return one == other
    head = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if len(one) == len(other):
        return one[head + 1 :] == other[head + 1 :] and any(one[head] in shape and other[head] in shape for shape in _LOOK_ALIKE)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[head + 1 :] == shorter[head:]

"""Which public agencies a text names: kind and proper name."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from oit_checker.thai.spelling import any_am, skeleton

# The long form of each kind with the ways it is written.
KINDS: dict[str, str] = {
    "เทศบาลนคร": r"เทศบาลนคร|(?<![ก-ฮ.])ท\.?น\.|เทศบาล[ ]?น\.",
    "เทศบาลเมือง": r"เทศบาลเมือง|(?<![ก-ฮ.])ท\.?ม\.|เทศบาล[ ]?ม\.",
    "เทศบาลตำบล": r"เทศบาล[ ]?ตำบล|(?<![ก-ฮ.])ท\.?ต\.|เทศบาล[ ]?ต\.",
    "องค์การบริหารส่วนตำบล": r"องค์กำรบริหำรส่วน[ ]?ตำบล|(?<!ก)(?<!ก\.)(?:อบต\.?|อ\.บ\.ต\.)",
    "องค์การบริหารส่วนจังหวัด": r"องค์กำรบริหำรส่วน[ ]?จังหวัด|(?<!ก)(?<!ก\.)(?:อบจ\.?|อ\.บ\.จ\.)",
    "โรงพยาบาลส่งเสริมสุขภาพตำบล": r"โรงพยาบาลส่งเสริมสุขภาพตำบล|รพ\.?สต\.",
    "โรงเรียน": r"โรงเรียน",
    "มหาวิทยาลัย": r"มหาวิทยาลัย",
    "วิทยาลัย": r"(?<!มหา)วิทยาลัย",
}
LOCAL_GOVERNMENTS = frozenset(tuple(KINDS)[:5])
# Behind an agency's name: where it lies.
PLACE_BEHIND = re.compile(r"\s{0,3}(อำเภอ|จังหวัด|อ\.|จ\.|ต\.|ตำบล)\s*[ก-๙]")
_NAMES = tuple(KINDS)
_MENTION = re.compile("|".join(f"(?P<k{place}>{any_am(pattern)})" for place, pattern in enumerate(KINDS.values())))
_RUN = re.compile(r"[ ]{0,2}([ก-ฮเ-ไ][ก-ฮะ-ฺเ-ๅ็-๎]{1,39})")
# Words of running text: where one stands instead of a name there is none; where one follows, the name has ended.
# Each was held against names of places: บางจาก is no reason to stop at จาก, อาจสามารถ begins with two verbs.
_WORDS = (
    r"อำเภอ|จังหวัด|ประจำ|ประกาศ|เรื่อง|ว่าด้วย|ว่าการ|ว่าจะ|ที่|ได้|โดย|และ|หรือ|ตาม|เพื่อ|สำหรับ|ซึ่ง|เป็น|ให้|จึง|ต่อ|พร้อม|ร่วม|จัด|ดำเนิน(?!สะ)|โทร|ต้อง"
    r"|(?<!อาจ)สามารถ|อาจ(?!สามารถ|ณรงค์)|แผน|มี(?!ชัย)|ในเขต|ในการ|ในปี|ในวัน|ในพื้น|ในสังกัด|ในฐานะ|ในนาม|แห่ง|นี้|ทุก|ทั้ง|กับ|จาก(?=การ|ที่|นั้น|กรม|รัฐ|กอง|ประชา|ผู้)|ไม่"
    r"|จะ(?!นะ|แนะ|กว|รัง|โหนง|ทิ้ง|บัง|โหม)|ขอเชิญ|ขอแจ้ง|ขอประ|ขอราย|ขอให้|ขอสงวน|ขอความ|ข้อ|หน้าแรก|รายงาน|งบประ|งบการ|งบแสดง|งบทด|สภา|ปลัด|นายก|ผู้|กำหนด|สงวนสิทธิ|พิจารณา|เชื่อถือ|ยึดถือ"
    r"|ทรงไว้|เท่านั้น|เข้า|ยังไม่|ระดับ|จำนวน|เห็นว่า|เห็นชอบ|เห็นสม|แก่(?!ง|น)|การ(?!ะ)|งาน|(?<!เ)ก็|ขึ้น|แล้ว|ปฏิบัติ|รับผิด|รับสมัคร|รับทราบ|รับจด|คณะ|สำนักงาน|สำนักปลัด|สำนักการ|กองคลัง|กองช่าง|กองการ"
    r"|กองสา|กองสวัส|กองทุน|หมู่ที่|เลขที่|วันที่|ครั้งที่|ฉบับ|สมัยสามัญ|สมัยวิ|สมัยที่|โครงการ|กิจกรรม|ด้าน|หน่วย|ระหว่าง|ตั้งแต่|ดังนี้|ดังกล่าว|ทราบ|อนุมัติ|ก่อน|ภายใน|พนักงาน|สมาชิก|ประชาชน|ประชาสัม"
    r"|ประเภท|ขนาด|อื่น|พุทธศัก|พัฒนาท้อง|ส่วนท้อง|กฎ|ระเบียบ|หลักเกณฑ์|มาตรการ|เอกสาร|ค่าจ้าง|แบบ|เปิด|แจ้งให้|แจ้งว่า|แจ้งเรื่อง|เลือกตั้ง|ใช้|ของตน|ของเรา|กระทรวง|กรมส่ง|กรมการ|กรมบัญชี|เกิดประ"
    r"|เกิดความ|เกิดการ|แสดง|สนับสนุน|รอบ(?=ปี|ที่|เดือน|\s|\d|$)|ตระหนัก|รวบรวม|สมทบ|นำเสนอ|(?<!ตัว)อย่าง|ขยายโอกาส|สังกัด"
)
_ENDS = re.compile(
    any_am(rf"(?:{_WORDS}|ตำบล|(?<!เชียง)ของ|ณ(?=วัน|ที่|สำนัก|ห้อง|อาคาร)|ถนน|หมู่|รหัส|ปี(?=พ|$)|ปีงบ|ครั้ง|หลังจาก|ใน(?=[ก-ฮเ-ไ])|จะ|สาขา)(?![ัิ-ฺ็-๎])")
)
_NO_NAME = re.compile(any_am(rf"(?:{_WORDS}|ของ|หมู่|ใด|เดิม|เล็ก|นั้น|พ\.ศ)(?![ัิ-ฺ็-๎])"))
# Neighbours are told apart by these: หนองบัวใต้ is not หนองบัว.
_ASIDE = re.compile("เหนือ|ใต้|ใหญ่|น้อย|กลาง|นอก|บน|ล่าง|ตะวัน|พัฒนา|สามัคคี|สูง|เก่า|ใหม่|ทอง|งาม")
_DISTRICT = re.compile(any_am(r"[ ]{1,3}(?:อำเภอ|อ\.|จังหวัด|จ\.)"))
_LONGEST_NAME = 24
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
    found = [mention for match in _MENTION.finditer(text) if (mention := _mention(text, match))]
    often = Counter((mention.kind, mention.name) for mention in found)
    return tuple(_without_tail(mention, often) for mention in found)


def _without_tail(mention: AgencyMention, often: Counter[tuple[str, str]]) -> AgencyMention:
    """Cut a word of running text that stuck to a name which the text knows well without it."""
    own = often[mention.kind, mention.name]
    for size in range(3, len(mention.name) - 3):
        if often.get((mention.kind, mention.name[:size]), 0) > max(2, own) and not _ASIDE.match(mention.name, size):
            return replace(mention, name=mention.name[:size], end=mention.end - len(mention.name) + size)
    return mention


def _mention(text: str, match: re.Match[str]) -> AgencyMention | None:
    run = _RUN.match(text, match.end())
    if not run or text[max(0, match.start() - 12) : match.start()].endswith("พระราชบัญญัติ"):
        return None
    name = _name(text, run)
    if not 2 <= len(name) <= _LONGEST_NAME:
        return None
    kind = _NAMES[int((match.lastgroup or "k0")[1:])]
    return AgencyMention(kind, name, match.start(), run.start(1) + len(name))


def _name(text: str, run: re.Match[str]) -> str:
    """Return the proper name that a run of Thai letters begins with, or ""."""
    if len(run[1]) <= 12 and _DISTRICT.match(text, run.end()):
        return run[1]
    if _NO_NAME.match(run[1]):
        return ""
    if stop := _ENDS.search(run[1], 2):
        return run[1][: stop.start()]
    # บ้านใหม่อ.เมือง: the last letter is the abbreviation of อำเภอ.
    abbreviation = text[run.end() : run.end() + 1] == "." and run[1][-1] in "อจต"
    return run[1][:-1] if abbreviation else run[1]


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

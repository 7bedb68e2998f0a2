"""Which persons and which offices of a local government a text names."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GRADES = "(?:เอก|โท|ตรี)"
_RANKS = (
    r"ว่าที่[ ]?(?:พันตรี|พันโท|ร้อยตรี|ร้อยโท|ร้อยเอก|ร\.[ ]?[ตทอ]\.|พ\.[ ]?ต\.)(?:[ ]?หญิง)?(?:[ ]?(?:นาย|นางสาว|นาง))?"
    r"|พล\.?[ ]?[ตทอ]\.[ ]?[ตทอ]\.|(?:พ|ร|จ|ส)\.[ ]?[ตทอส]\.[ ]?[ตทอ]\.|[พรจส]\.[ ]?[ตทอ]\.|ด\.[ ]?ต\.|ดาบตำรวจ"
    rf"|(?:พันจ่า(?:อากาศ)?|จ่าสิบ|จ่า|สิบตำรวจ|สิบ|ร้อยตำรวจ|ร้อย|พันตำรวจ|พัน){_GRADES}"
)
_PREFIX = re.compile(
    rf"(?<![ก-ฮ.])(?:{_RANKS})|หม่อม(?:ราชวงศ์|หลวง|เจ้า)|(?<![ก-ฮ.])ม\.[ ]?(?:ร\.[ ]?ว\.|ล\.)|(?<![ก-ฮ.])(?:ผศ\.|รศ\.|ศ\.)?[ ]?ดร\.|ดอกเตอร์"
    r"|น\.[ ]?ส\.|นางสาว|(?<!ท)(?<!เจ้า)นาย|(?<!ตำบล)(?<!บ้าน)(?<!หนอง)(?<!คลอง)(?<!เมือง)(?<!ขุน)นาง(?!สาว)"
)
_WORD = r"[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ๅ็-๎]{1,24}"
_NAME = re.compile(rf"[ ]{{0,3}}(?P<name>{_WORD})[ \t]{{1,6}}(?P<surname>ณ[ ]?{_WORD}|{_WORD}(?:[ ]ณ[ ]?{_WORD})?)")
_OFFICE = re.compile(
    r"ก(?=$|เทศ|องค์|รัฐ|สมาคม|สภา|เหล่า|เมืองพัทยา|ได้|เป็น|และ|หรือ|จะ|ลง|ที่|ของ|ผู้|อบ)|ทะเบียน|อำเภอ|ช่าง|จ้าง|ตรวจ|แพทย์|หน้า|ประกัน|ทหาร|ตำรวจ|ว่าง|แบบ|ทุน|พล|สถานี"
)
_NO_SURNAME = re.compile(
    r"อำเภอ|จังหวัด|ตำบล|ประจำ|เรื่อง|ตำแหน่ง|ผู้|ที่|ได้|เป็น|และ|หรือ|นาย|นาง|ปลัด|หัวหน้า|ประธาน|กรรมการ|โทร|วันที่|รองนายก|รองปลัด|ว่าง|หมู่|อบต|เทศบาล|เทศมนตรี|องค์การ|เลขานุการ|ที่ปรึกษา"
    r"|สมาชิก|อายุ|มือถือ|เบอร์|อีเมล|ลงชื่อ|พนักงาน|เจ้าหน้าที่|นัก|ครู|ณ วัน|พ\.ศ"
)
_LETTERS = re.compile("[ก-ฮ]")
_LINE = (4, 20)
_GLUED = re.compile(r"นายก|รองนายก|ปลัด|รองปลัด|ตำแหน่ง|ผู้อำนวยการ|หัวหน้า|ประธาน|กรรมการ|เลขานุการ|เบอร์|โทรศัพท์|โทร")


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person named in a text, with the prefix as it stands there."""

    prefix: str
    name: str
    surname: str
    start: int
    end: int


def people(text: str) -> tuple[PersonMention, ...]:
    """Return every person that `text` names with prefix, name and surname, in order."""
    found: list[PersonMention] = []
    for match in _PREFIX.finditer(text):
        if found and match.start() < found[-1].end:
            continue
        if person := _person(text, match):
            found.append(person)
    return tuple(found)


def portraits(text: str) -> int:
    """Return how many names stand on lines of names and nothing else, as under pictures; name and surname may run together."""
    return sum(_names_on(line.strip(" |-_.")) for line in text.split("\n"))


def _names_on(line: str) -> int:
    starts = [match.span() for match in _PREFIX.finditer(line)]
    if not starts or starts[0][0] > 0:
        return 0
    ends = [start for start, _ in starts[1:]] + [len(line)]
    names = [line[begin:end].strip() for (_, begin), end in zip(starts, ends, strict=True)]
    return len(names) if all(map(_is_name, names)) else 0


def _is_name(words: str) -> bool:
    fits = _LINE[0] <= len(_LETTERS.findall(words)) <= _LINE[1]
    return fits and not _OFFICE.match(words) and not any(map(_NO_SURNAME.match, words.split()))


def _person(text: str, prefix: re.Match[str]) -> PersonMention | None:
    match = _NAME.match(text, prefix.end())
    if not match or _OFFICE.match(match["name"]) or _NO_SURNAME.match(match["surname"]):
        return None
    glued = _GLUED.search(match["surname"], 2)
    surname = match["surname"][: glued.start()] if glued else match["surname"]
    return PersonMention(prefix[0].strip(), match["name"], surname, prefix.start(), match.start("surname") + len(surname))

"""Which offices of a local government a text names, and how high they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from oit_checker.thai.spelling import any_am


class Rank(IntEnum):
    """How high an office stands; politicians first, then officials, then those around them."""

    CHIEF = 1  # นายก
    DEPUTY_CHIEF = 2  # รองนายก
    CLERK = 3  # ปลัด
    DEPUTY_CLERK = 4  # รองปลัด
    HEAD = 5  # ผู้อำนวยการกอง หัวหน้าสำนักปลัด หัวหน้าฝ่าย
    STAFF = 6  # เลขานุการนายก ที่ปรึกษานายก
    COUNCIL = 7  # ประธานสภา สมาชิกสภา


_BODY = any_am(r"[ ]?(?:เทศมนตรี(?:ตำบล|เมือง|นคร)?|องค์การบริหารส่วน[ ]?(?:ตำบล|จังหวัด)|อบต\.?|อบจ\.?|อ\.บ\.ต\.)")
_CLERK_BODY = _BODY.replace("เทศมนตรี", "เทศบาล")
_TITLES: tuple[tuple[Rank, str], ...] = (
    (Rank.STAFF, rf"(?:เลขานุการ|ที่ปรึกษา)[ ]?นายก(?:{_BODY}|ฯ)?"),
    (Rank.DEPUTY_CHIEF, rf"รองนายก(?!รัฐ)(?:{_BODY}|ฯ)?"),
    (Rank.CHIEF, rf"นายก(?:{_BODY}|ฯ)"),
    (Rank.HEAD, any_am(r"หัวหน้า[ ]?(?:สำนัก(?:งาน)?[ ]?ปลัด(?:เทศบาล|ฯ)?|ฝ่าย|กอง(?!ทุน)|ส่วน(?!ราชการ)|หน่วย(?!งาน)|กลุ่มงาน)")),
    (Rank.HEAD, any_am(r"(?:ผู้อำนวยการ|ผอ\.)[ ]?(?:กอง|สำนัก|ส่วน|ศูนย์|โรงเรียน|สถานศึกษา|รร\.)")),
    (Rank.DEPUTY_CLERK, rf"รองปลัด(?:{_CLERK_BODY}|ฯ)?"),
    (Rank.CLERK, rf"(?<!นัก)(?<!นักงาน)(?<!นัก )ปลัด(?:{_CLERK_BODY}|ฯ)"),
    (Rank.COUNCIL, r"(?:รอง)?ประธานสภา|(?:เลขานุการ|สมาชิก)สภา"),
)
_TITLE = re.compile("|".join(f"(?P<r{place}>{pattern})" for place, (_, pattern) in enumerate(_TITLES)))
_ACTING = re.compile(r"(?:ปฏิบัติหน้าที่|ปฏิบัติราชการแทน|รักษาราชการแทน|รักษาการ(?:แทน|ในตำแหน่ง)?|ทำการแทน)[ ]{0,3}$")

_FORMER = ("อดีต", "อดีต ")


@dataclass(frozen=True, slots=True)
class PositionMention:
    """An office named in a text; `acting` where the words before say that someone else fills it."""

    title: str
    rank: Rank
    start: int
    end: int
    acting: bool = False


def positions(text: str) -> tuple[PositionMention, ...]:
    """Return every executive office that `text` names, in order; one that was held before ("อดีตนายก…") is none."""
    return tuple(_mention(text, match) for match in _TITLE.finditer(text) if not text.endswith(_FORMER, 0, match.start()))


def _mention(text: str, match: re.Match[str]) -> PositionMention:
    rank = _TITLES[int((match.lastgroup or "r0")[1:])][0]
    acting = bool(_ACTING.search(text, max(0, match.start() - 30), match.start()))
    return PositionMention(match[0], rank, match.start(), match.end(), acting)

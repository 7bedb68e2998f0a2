"""How far a text is well-written Thai: what its spelling breaks, and how much of it is words of office."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from oit_checker.thai.spelling import skeleton

_NOT_THAI = re.compile(r"[^ก-ฺเ-๎]+")
# Each alternative is one thing that Thai writing does not allow; it begins with the sign itself, so that all others are passed at once.
_FAULT = re.compile(
    r"[\ue000-\uf8ff\ufffd]"
    r"|[ัิ-ฺ็](?<![ก-ฮ].)"  # an upper or lower vowel without consonant, or a second one
    r"|[่-๋](?<![ก-ฮัิ-ู].)"  # a tone mark without a letter to stand on, or a second one
    r"|์(?<![ก-ฮิุ].)"
    r"|ํ(?![่-๋]?า)"
    r"|[เแโใไ](?![ก-ฮ])"
    r"|[าำ](?<![ก-ฮ่-๋ฤฦํ].)"
    r"|ะ(?<![ก-ฮ่-๋าัํ].)"
    r"|[0-9๐-๙](?<=[ก-๎].)(?=[ก-๎])"
    r"|[ก-ฮ](?<=([ก-ฮ]))([ัิ-ฺ็-๎]+)(?=[ก-ฮ][ัิ-ฺ็-๎]*\1\2)"  # คู่มืคู่: read twice
)
# fmt: off
COMMON_WORDS = (
    "เทศบาล", "ตำบล", "อำเภอ", "จังหวัด", "ประกาศ", "เรื่อง", "งบประมาณ", "โครงการ", "ดำเนินการ", "องค์การบริหารส่วนตำบล",
    "บริหาร", "ส่วนราชการ", "ราชการ", "ประจำปี", "ปีงบประมาณ", "พ.ศ.", "แผน", "แผนพัฒนา", "พัฒนา", "ท้องถิ่น", "ประชาชน",
    "บริการ", "การให้บริการ", "ข้อมูล", "ข่าวสาร", "หน่วยงาน", "เจ้าหน้าที่", "พนักงาน", "จ้าง", "จัดซื้อ", "จัดจ้าง",
    "จัดซื้อจัดจ้าง", "พัสดุ", "ราคา", "ราคากลาง", "วงเงิน", "บาท", "จำนวน", "รายการ", "รายงาน", "ผลการ", "ปฏิบัติ", "ปฏิบัติงาน",
    "ปฏิบัติการ", "คู่มือ", "มาตรฐาน", "มาตรการ", "ป้องกัน", "ทุจริต", "การทุจริต", "ประพฤติมิชอบ", "จริยธรรม", "คุณธรรม",
    "โปร่งใส", "ความโปร่งใส", "ประเมิน", "การประเมิน", "ความเสี่ยง", "ร้องเรียน", "ร้องทุกข์", "นโยบาย", "บุคคล", "บุคลากร",
    "ทรัพยากร", "กฎหมาย", "ระเบียบ", "พระราชบัญญัติ", "ข้อบัญญัติ", "เทศบัญญัติ", "กระทรวง", "มหาดไทย", "กระทรวงมหาดไทย",
    "ว่าด้วย", "หลักเกณฑ์", "วิธีการ", "ตามที่", "กำหนด", "ระยะเวลา", "ขั้นตอน", "เอกสาร", "หลักฐาน", "คำขอ", "แบบ", "ผู้ที่",
    "ผู้รับ", "ผู้บริหาร", "นายก", "นายกเทศมนตรี", "ปลัด", "รองนายก", "หัวหน้า", "ผู้อำนวยการ", "กองคลัง", "กองช่าง",
    "กองการศึกษา", "สำนักปลัด", "สำนักงาน", "กอง", "ฝ่าย", "งาน", "สภา", "สมาชิกสภา", "คณะกรรมการ", "กรรมการ", "ประชุม",
    "การประชุม", "วันที่", "เดือน", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม", "รวม", "ทั้งสิ้น", "ลำดับ", "ที่", "หมู่", "บ้าน", "หมู่บ้าน", "ถนน", "ก่อสร้าง",
    "ปรับปรุง", "คอนกรีต", "เสริมเหล็ก", "สัญญา", "ผู้ชนะ", "เสนอราคา", "ประกวดราคา", "สอบราคา", "ซื้อ", "เงิน", "รายจ่าย",
    "รายรับ", "ภาษี", "ทะเบียน", "การศึกษา", "โรงเรียน", "เด็ก", "ผู้สูงอายุ", "สวัสดิการ", "สังคม", "สาธารณสุข", "สิ่งแวดล้อม",
    "สาธารณะ", "เศรษฐกิจ", "วัตถุประสงค์", "เป้าหมาย", "ตัวชี้วัด", "ผลที่คาดว่า", "คาดว่าจะได้รับ", "ได้รับ", "หน่วย",
    "รับผิดชอบ", "ยุทธศาสตร์", "กิจกรรม", "อบรม", "ส่งเสริม", "สนับสนุน", "และ", "ของ", "หรือ", "การ", "ความ", "ให้", "ได้",
    "ไม่", "มี", "เป็น", "ใน", "จาก", "ตาม", "โดย", "เพื่อ", "ต่อ", "กับ", "ซึ่ง", "จะ", "ต้อง", "ไว้", "แล้ว", "อำนาจ",
    "หน้าที่", "อำนาจหน้าที่", "โครงสร้าง", "ติดต่อ", "โทรศัพท์", "โทรสาร", "เว็บไซต์", "เว็บ", "หน้าแรก", "ประชาสัมพันธ์",
    "เทศบาลตำบล", "ณ", "ลงชื่อ", "ตำแหน่ง", "ทราบ", "พิจารณา", "อนุมัติ",
)
# fmt: on


def orthography_faults(text: str) -> float:
    """Return how many sequences that Thai writing does not allow stand in `text`, per 100 Thai characters."""
    faults = sum(1 for _ in _FAULT.finditer(text))
    letters = len(_NOT_THAI.sub("", text))
    return 100.0 * faults / max(letters, 1) if faults else 0.0


def common_word_share(text: str, enough: float = 1.0) -> float:
    """Return which share (0 to 1) of the Thai letters of `text` belongs to common words of office; 0 where there is no Thai.

    Where `enough` is reached the rest is not looked at: more than that may be true.
    """
    letters = _NOT_THAI.sub("", skeleton(text))
    covered = 0
    for match in _words().finditer(letters):
        covered += match.end() - match.start()
        if covered / len(letters) >= enough:
            break
    return covered / len(letters) if letters else 0.0


@cache
def _words() -> re.Pattern[str]:
    # One or two letters occur in any text by chance.
    return re.compile(_trie({folded for word in COMMON_WORDS if len(folded := skeleton(word)) >= 3}))


def _trie(words: Iterable[str]) -> str:
    """Return a pattern that finds the longest of `words` at a place, trying each letter once."""
    tails: dict[str, set[str]] = {}
    ends = False
    for word in words:
        if word:
            tails.setdefault(word[0], set()).add(word[1:])
        else:
            ends = True
    if not tails:
        return ""
    pattern = "|".join(re.escape(letter) + _trie(rest) for letter, rest in sorted(tails.items()))
    return f"(?:{pattern})" + ("?" if ends else "")

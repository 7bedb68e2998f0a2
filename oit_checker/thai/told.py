"""Words that tell what will be, or what a paper is for, are no account of what was."""

from __future__ import annotations

import re

# "จะทำให้แล้วเสร็จ", "กำหนดแล้วเสร็จ": the work is still to be done.
_TO_COME = re.compile(
    r"ยัง(?:ไม่|มิ)ได้(?:รวบรวม|สำรวจ|จัดทำ|กำหนด|สรุป)[^\n|]{0,30}$|(?:จะ|กำหนด|คาดว่า)(?:การ|ให้|ทำให้|ทำ|ได้|ต้อง|สามารถ|ดำเนินการ|จัด|มี|\s){0,4}$"
)
# "รายงานฉบับนี้จัดทำขึ้นเพื่อให้ทราบผล ตลอดจนปัญหาอุปสรรค": a foreword names the parts of the paper.
_FOREWORD = re.compile(r"(?:ฉบับ|เล่ม|รายงาน|เอกสาร)นี้[^\n]{0,250}(?:พร้อม|ตลอดจน|รวมทั้ง|รวมถึง|ประกอบด้วย|ให้ทราบ|เพื่อทราบ)[^\n|]{0,40}$")
# "ปัญหาการทุจริตเป็นอุปสรรคต่อการพัฒนา": what troubles the country, not this work.
_OF_THE_WORLD = re.compile(r"ปัญหา(?:ของ)?(?:การ)?(?:ทุจริต|คอร์?รัปชั่?น)|เป็นอุปสรรค")
# A heading under which nobody wrote: "ปัญหาอุปสรรค ..........".
_BLANK = re.compile(r"[^\n.…_]{0,24}\n?[\s:]*[.…_]{4,}[\s.…_]*(?=\n|$)")
_BEFORE = 320
_AROUND = 30


def is_account(text: str, start: int, end: int) -> bool:
    """Say whether the words at `start` to `end` tell what was done or met: no promise, foreword, blank or view of the world."""
    line = text.rfind("\n", 0, start) + 1
    before = text[max(line, start - _BEFORE) : start]
    if _TO_COME.search(before[-_AROUND:]) or _FOREWORD.search(before):
        return False
    return not _BLANK.match(text, end) and not _is_of_the_world(text, start, end)


def _is_of_the_world(text: str, start: int, end: int) -> bool:
    low = max(0, start - 12)
    return any(m.start() < end and start < m.end() for m in _OF_THE_WORLD.finditer(text, low, min(len(text), end + _AROUND)))

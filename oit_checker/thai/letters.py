"""How official letters and announcements are built: where the text begins, what refers to others, who signs, and when."""

from __future__ import annotations

import re

# Where a letter's text begins behind its title.
BODY_BEGINS = re.compile(r"\s*(ด้วย(?!กัน)|ตามที่|อาศัยอำนาจ|โดยที่|เพื่อให้|เพื่อเป็น|จึงประกาศ|ข้าพเจ้า|เนื่องด้วย|เนื่องจาก)")
# A name behind one of these is only referred to.
# Lines above a letter's subject: which office writes, and under what number.
LETTER_HEAD = re.compile(r"\s*(?:ส่วนราชการ(?=\s)|ที่\s+[ก-๙]{0,4}\s*[\d๐-๙])")
REFERENCES = ("ตาม", "แห่ง", "อาศัย", "จาก", "โดยอาศัย")
SUBJECT = "เรื่อง"
# A line that heads what stands before the matter of a book.
FRONT_MATTER = re.compile(r"\s*(?:ค[ำา][ ]?น[ำา]|สารบัญ|บทน[ำา])\s*$")
# How a page begins that goes on from another: its number, or the next article ("- ๒ -", "ข้อ ๔ …").
GOES_ON = re.compile(r"\s*(?:[-–—□(\s]*[\d๐-๙]{1,2}[-–—□)\s]*\n\s*)?(?:ข้อ\s*[\d๐-๙]{1,2}|\([\d๐-๙]{1,2}\)|ทั้งนี้|จึง)")
# On the skeleton, before a word: it was not done, or was called off.
DENIED = re.compile("(?:ไมได|ยงมได|ยงไมม|ยงไม|ยกเลก)(?:การ|มการ|ทาการ|ดาเนนการ|กาหนด|จดทา|รวบรวม)?$")
# In the text, behind a word in the same clause: it was called off.
CALLED_OFF = re.compile(r"[^\n|.]{0,50}?(?:ไม่ได้จัด|มิได้จัด|งดจัด|ถูกยกเลิก|ขอยกเลิก|ยกเลิกไป)")
SIGNED_ON = re.compile(r"(ประกาศ|สั่ง|ลงนาม|ให้ไว้)\s*ณ\s*วันที่|^\s*วันที่", re.M)
# The post is held, or the paper signed, for another.
ACTING = re.compile(r"รักษาราชการ|รักษาการ|ปฏิบัติหน้าที่|ปฏิบัติราชการแทน")
# What may stand before the words of a heading: its number, a bullet, "ส่วนที่ 3".
LINE_NUMBER = re.compile(r"\s*(?:(?:บทที่|ส่วนที่|หมวดที่|หมวด|ข้อที่|ข้อ|ด้านที่)\s*)?[\d๐-๙ก-ฮ]{0,3}[\d๐-๙.()\-–•*·✓➢ ]{0,8}")
# Steps one behind another in a line or a cell: "(1) ยื่นคำขอ (2) ตรวจ …".
STEP_IN_LINE = re.compile(r"(?<![\d๐-๙.,/])[(]?(?P<number>[\d๐-๙]{1,2})[)]\s*(?P<does>[ก-๙“\"](?:(?![(]?[\d๐-๙]{1,2}[)])[^\n|]){2,})")
# What was done one after another, told without numbers: words between steps, or arrows.
THEN = re.compile(r"→|➔|➜|⇒|»|ขั้นแรก|ขั้นต่อ|ขั้นที่สอง|ขั้นสุดท้าย|เริ่มจาก|ก่อนอื่น|จากนั้น|ต่อจากนั้น|แล้วจึง|ลำดับต่อไป|ลำดับสุดท้าย|สุดท้าย|เสร็จแล้ว|เมื่อเสร็จ|ต่อมา")
# A line that says one step of a work: its number, then what is done.
STEP = re.compile(r"^\s*(?:ขั้น(?:ตอน)?(?:ที่)?\s*)?[(]?(?P<number>[\d๐-๙]{1,2})[.):]?(?![\d๐-๙.,/])[\s|]*(?P<does>[ก-๙(“\"][^\n]{3,})", re.M)

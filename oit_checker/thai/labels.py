"""Labels that stand before data: telephone, fax, places, replies, and what an address is made of."""

from __future__ import annotations

import re

FAX = re.compile(r"โทรสาร|แฟกซ์|แฟ็กซ์|แฟ๊กซ์|แฟกส์|Fax|โทร/สาร|(?<![A-Za-z])F\s?[.:](?=\s*[0๐])", re.I)
PHONE = re.compile(r"โทรศัพท์|โทร\s?\.|โทร\b|โทร(?=[\s:/]*\d)|เบอร์|Tel|Phone|Call|สายด่วน|☎|📞", re.I)
# "โทรสาร ต่อ 12": the fax is an extension of the number before it.
FAX_EXTENSION = re.compile(r"[\s:.]*(ต่อ|กด)\s*\d{1,4}")
EXTENSION = re.compile(r"(?:เบอร์ภายใน|หมายเลขภายใน|ต่อ|ext\.?)\s*[:.]?\s*\d{1,4}(?!\d)", re.I)
TELEPHONE = re.compile(r"(?<!\d)[0๐](?:\d{0,2}-\d{3,4}-?\d{3,4}|\d{8,9})(?!\d)")
# Who made a web site says so before its own telephone.
MAKER = re.compile(
    r"(?:พัฒนา|ออกแบบ)(?:และ\S{0,12})?(?:ระบบ|เว็บไซต์|เว็บ)?\s?โดย|(?:จัดทำ|ดูแล|สร้าง)(?:ระบบ|เว็บไซต์|เว็บ)\s?โดย|ผู้พัฒนา"
    r"|powered by|(?:develop|design)(?:ed)? by",
    re.I,
)
LINE_ID = re.compile(r"(?:LINE|ไลน์)(?:\s*ID)?\s*[:：]\s*[@\w.\-]{3,}", re.I)

SUBDISTRICT = re.compile(r"(ตำบล|ต\.|แขวง)\s*[ก-๙]")
DISTRICT = re.compile(r"(อำเภอ|อ\.|เขต)\s*[ก-๙]")
# A province, or the postal code behind it.
PROVINCE = re.compile(r"(จังหวัด|จ\.)\s*[ก-๙]|(?<!\d)[1-9]\d{4}(?!\d)")
ADDRESS_PART = re.compile(r"\d|หมู่|ถนน|สำนักงาน|ที่ตั้ง|ที่อยู่|ที่ทำการ")

# What a page says of itself and not of its matter: when it was put up, how often it was opened.
ABOUT_THE_PAGE = re.compile(
    r"\s*(?:ปรับปรุง(?:ข้อมูล)?(?:ล่าสุด|เมื่อ)|แก้ไขล่าสุด|อัปเดตล่าสุด|เผยแพร่(?:เมื่อ)?|โพสต์(?:เมื่อ)?|ประกาศเมื่อ|เขียนโดย|วันที่(?:เผยแพร่|ประกาศ|ลงข้อมูล)"
    r"|เปิดอ่าน|อ่าน|เข้าชม|ผู้เข้าชม|จำนวนผู้เข้าชม|last updated?|views?)[\s:]{0,3}(?=[\d๐-๙]|วัน).{0,70}",
    re.I,
)
# The calendar on a page: a line that says today's date and nothing else.
CALENDAR = re.compile(
    r"\s*วันนี้\s?(?:เป็น|คือ|ตรงกับ)?[\s:]*(?:วัน[ก-๙]{2,10}\s*)?(?:ที่\s*)?[\d๐-๙]{1,2}\s*[ก-๙.]{3,12}\s*(?:พ\.?\s?ศ\.?\s*)?[\d๐-๙]{4}[\s\d๐-๙:.น]*"
)
# Words of a link that begin with an office of the state, behind the network's name at most, or name a province's or district's office.
STATE_OFFICE = re.compile(
    r"\s*(?:(?:facebook|fanpage|เฟซบุ๊ก|เฟสบุ๊ค|เฟสบุ๊ก|แฟนเพจ|เพจ|line|ไลน์|youtube|ยูทูบ)[\s:\-–]*)*"
    r"(?:กรม|กระทรวง|สำนักงานคณะกรรมการ|(?:สำนักงาน\s?)?ป\.ป\.[ชท]|ที่ว่าการอำเภอ|จังหวัด|อำเภอ|สถานีตำรวจ|ตำรวจ|โรงพยาบาล|ศูนย์ดำรงธรรม|รัฐบาล)"
    r"|(?![^\n]*(?:เทศบาล|อบต|ทต\.|ทม\.|ทน\.|องค์การบริหาร|ตำบล|ต\.))[^\n]{0,24}(?:จังหวัด|อำเภอ)\s?[ก-๙]",
    re.I,
)

# A body that is no municipality, named behind a thing ("แผน… ของโรงเรียนบ้าน…"); a municipality's own school or a place of meeting is none.
OTHER_BODY = re.compile(
    r"(?:ของ|(?<!ณ)(?<!ที่)(?<!ใน)(?<!ณ )(?<!ที่ )(?<!ใน )\s|\d)"
    r"(?P<body>(?:โรงเรียน|โรงพยาบาล|รพ\.?สต\.?|วิทยาลัย|มหาวิทยาลัย"
    r"|องค์การบริหารส่วนจังหวัด|อบจ\.)"
    r"(?!\s?(?:ใน|เทศบาล|อบต|องค์การบริหารส่วนตำบล|และ|ของ|ที่))\s?[ก-๙]{3,40}|สำนักงาน[ก-๙]{2,40}\s?\(องค์การมหาชน\))"
)

REPLY_LINE = re.compile(
    r"^[\s↳→>»└•\-]*(?:ตอบ|คำตอบ|ผู้ดูแลระบบ|แอดมิน[^\n:：]{0,30}|(?:เจ้าหน้าที่|เทศบาล|อบต\.|งาน|กอง|สำนักปลัด)[^\n:：]{0,30}|Admin|Re)\s*[:：]\s*\S",
    re.M | re.I,
)
ONE_WAY = re.compile(r"FAQ|คำถามที่พบบ่อย|คำถามพบบ่อย|กติกา|เงื่อนไขการใช้", re.I)

# The skeleton of "ปีงบป…": where it stands, the word "งบประมาณ" behind its first letter is no column of money.
BUDGET_YEAR = "ปงบป"

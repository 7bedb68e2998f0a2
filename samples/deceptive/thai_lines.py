"""Where a line of Thai may be broken: at spaces and before common words, never inside a cluster."""

from __future__ import annotations

from collections.abc import Iterator

STARTERS = (
    "การ ความ และ ของ ตาม ที่ ใน เพื่อ โครงการ งาน งบประมาณ ประจำ ปี เทศบาล รายงาน แผน ดำเนิน ผล จัด ผู้ เงิน กอง สำนัก ปลัด "
    "นายก เรื่อง โดย จาก ให้ หรือ กับ ไม่ มี เป็น ได้ ต้อง ทุก แต่ ซึ่ง เมื่อ ตั้ง ถึง พนักงาน ลูกจ้าง ประชาชน ชุมชน ถนน "
    "ก่อสร้าง ปรับปรุง ซ่อม ซื้อ จ้าง บริการ ร้องเรียน ทุจริต ประพฤติ ป้องกัน ปราบปราม คุณธรรม จริยธรรม โปร่งใส ประเมิน "
    "ความเสี่ยง มาตรการ เจ้าหน้าที่ หน้าที่ อำนาจ หน่วยงาน ส่วน ราชการ ท้องถิ่น พัฒนา บุคลากร ทรัพยากร บุคคล บริหาร กิจกรรม "
    "ระยะเวลา ตัวชี้วัด เป้าหมาย ปัญหา อุปสรรค ข้อเสนอแนะ รับ ของขวัญ ของกำนัล ประกาศ คำสั่ง ระเบียบ กฎหมาย พระราชบัญญัติ "
    "สรุป วิธี เฉพาะ เจาะจง ราคา วงเงิน สัญญา บริษัท ห้าง ร้าน วัน เดือน จำนวน ร้อยละ บาท ส่งเสริม สนับสนุน อบรม ประชุม "
    "เอกสาร ข้อมูล ยื่น คำขอ ตรวจสอบ พิจารณา ปรับอากาศ ลำดับ เครื่อง วัสดุ ครุภัณฑ์ เวชภัณฑ์ ภัณฑ์ คอมพิวเตอร์ อาหาร น้ำ "
    "เวียง แพรก แก้ว สาย บ้าน หมู่ ซอย ชุมชน ประปา ไฟฟ้า พระราช คณะกรรมการ กรรมการ คณะ สาธารณะ สาธารณสุข สิ่งแวดล้อม ชำรุด อาคาร ที่ดิน ทะเบียน"
).split()
MARKS = tuple("ะัาำิีึืฺุู็่้๊๋์ํๆฯ๎ๅ")


def clusters(text: str) -> list[str]:
    """Return `text` as the pieces that a line must not break inside."""
    out: list[str] = []
    for ch in text:
        if ch == "์" and len(out) > 1:
            out[-2:] = ["".join(out[-2:])]
        if out and (ch in MARKS or out[-1][-1] in "เแโใไ"):
            out[-1] += ch
        else:
            out.append(ch)
    return out


def words(text: str) -> Iterator[str]:
    """Yield pieces of `text`, cut at spaces and before common words."""
    piece = ""
    at = 0
    while at < len(text):
        hit = max((w for w in STARTERS if text.startswith(w, at) and text[at + len(w) : at + len(w) + 1] not in MARKS), key=len, default="")
        if hit:
            if piece:
                yield piece
            piece, at = hit, at + len(hit)
            continue
        step = clusters(text[at : at + 12])[0]
        piece += step
        at += len(step)
        if step == " ":
            yield piece
            piece = ""
    if piece:
        yield piece


def wrap(text: str, width: float, font: str, size: float) -> list[str]:
    """Return the lines of `text` that fit `width` points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    lines: list[str] = []
    for part in text.split("\n"):
        line = ""
        for word in words(part):
            if line and stringWidth(line + word.rstrip(), font, size) > width:
                lines.append(line.rstrip())
                line = ""
            if stringWidth(word, font, size) <= width:
                line += word
                continue
            for piece in clusters(word):
                if line and stringWidth(line + piece, font, size) > width:
                    lines.append(line)
                    line = ""
                line += piece
        lines.append(line.rstrip())
    return lines

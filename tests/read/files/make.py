"""Make the small files that the reading tests use: `python tests/read/files/make.py`. All text in them is invented.

Needs the dev dependencies and fonts-thai-tlwg; the files are committed, so that the tests need neither.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import openpyxl
import pypdf
import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

HERE = Path(__file__).parent
FONT = "/usr/share/fonts/truetype/tlwg/Norasi.ttf"
LETTER = (
    "ประกาศเทศบาลตำบลทุ่งตัวอย่าง",
    "เรื่อง แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ",
    "พ.ศ. ๒๕๖๗",
    "ด้วยเทศบาลตำบลทุ่งตัวอย่าง อำเภอสมมุติ ได้กำหนดแผนการดำเนินงาน",
    "จำนวน ๔ โครงการ วงเงินงบประมาณ ๑,๒๐๐,๐๐๐ บาท",
    "จึงประกาศให้ทราบโดยทั่วกัน สำเนาถูกต้อง",
    "ดูเพิ่มเติมที่ http://sample.test/plan.php?id=4",
)


def main() -> None:
    """Write every file."""
    pdfmetrics.registerFont(TTFont("Norasi", FONT))
    plain = pdf([LETTER])
    write("plain.pdf", plain)
    write("split-am.pdf", pdf([tuple(line.replace("ำ", " า") for line in LETTER)]))
    write("apart.pdf", pdf([tuple(_apart(line) for line in LETTER)]))
    write("latin-for-thai.pdf", pdf([("rttnartunuragiruaul fiovrirrfiunl qrurtfi dardfo uruqit",) * 8]))
    write("table.pdf", table_pdf())
    write("scan.pdf", scan_pdf())
    write("mixed.pdf", joined(plain, scan_pdf()))
    write("truncated.pdf", plain[: len(plain) // 3])
    write("nothing.pdf", b"")
    write("page-that-says-pdf.pdf", "<html><title>ไม่พบไฟล์</title><body><h1>ไม่พบไฟล์ที่ท่านต้องการ</h1></body></html>".encode())
    write("locked.pdf", locked(plain, "a-word"))
    write("locked-without-a-word.pdf", locked(plain, ""))
    write("letter.docx", letter_docx())
    write("months.xlsx", months_xlsx())
    write("bomb.zip", bomb())
    write("papers.zip", papers(plain))
    write("old-page.html", old_page())
    write("code.png", code_png())
    write("notice.png", notice_png())


def write(name: str, data: bytes) -> None:
    (HERE / name).write_bytes(data)


def pdf(pages: list[tuple[str, ...]]) -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=A4, invariant=1)
    for lines in pages:
        canvas.setFont("Norasi", 14)
        for index, line in enumerate(lines):
            canvas.drawString(60, 780 - 24 * index, line)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


def _apart(line: str) -> str:
    return line.replace("้า", "า้").replace("ที่", "ท่ี").replace("ทุ่", "ท่ ุ").replace("ด้ว", "ดว้ ")


def table_pdf() -> bytes:
    """A ruled table whose first row is spanned and whose last column is joined downwards."""
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=A4, invariant=1)
    canvas.setFont("Norasi", 12)
    xs, ys = (60, 110, 260, 340, 420, 520), (760, 735, 710, 685, 660)
    cells = {
        (0, 0): "ลำดับ", (1, 0): "โครงการ", (2, 0): "งบประมาณ (บาท)", (4, 0): "หน่วยงาน", (2, 1): "ปี 2566", (3, 1): "ปี 2567",
        (0, 2): "1", (1, 2): "จ้างซ่อมถนน", (2, 2): "100,000", (3, 2): "250,000", (4, 2): "กองช่าง",
        (0, 3): "2", (1, 3): "ซื้อวัสดุสำนักงาน", (2, 3): "-", (3, 3): "30,000",
    }  # fmt: skip
    for (column, row), text in cells.items():
        canvas.drawString(xs[column] + 3, ys[row] - 17, text)
    for row, y in enumerate(ys):
        for column in range(5):
            joined_here = (row == 1 and column in (0, 1, 4)) or (row == 3 and column == 4)
            if not joined_here:
                canvas.line(xs[column], y, xs[column + 1], y)
    for column, x in enumerate(xs):
        for row in range(4):
            if not (column == 3 and row == 0):
                canvas.line(x, ys[row], x, ys[row + 1])
    canvas.save()
    return held.getvalue()


def page_picture(lines: tuple[str, ...], wide: int = 1240, high: int = 900) -> Image.Image:
    picture = Image.new("L", (wide, high), 255)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(FONT, 40)
    for index, line in enumerate(lines):
        draw.text((90, 80 + 80 * index), line, font=font, fill=20)
    return picture


def scan_pdf() -> bytes:
    held = io.BytesIO()
    page_picture(LETTER[:2] + LETTER[3:6]).save(held, "PDF", resolution=150)
    return held.getvalue()


def joined(*files: bytes) -> bytes:
    writer, held = pypdf.PdfWriter(), io.BytesIO()
    for file in files:
        writer.append(io.BytesIO(file))
    writer.write(held)
    return held.getvalue()


def locked(data: bytes, word: str) -> bytes:
    writer, held = pypdf.PdfWriter(clone_from=io.BytesIO(data)), io.BytesIO()
    writer.encrypt(user_password=word, owner_password="owner", algorithm="RC4-128")
    writer.write(held)
    return held.getvalue()


def letter_docx() -> bytes:
    document, held = docx.Document(), io.BytesIO()
    document.sections[0].footer.paragraphs[0].text = "เทศบาลตำบลทุ่งตัวอย่าง โทร. 0-5400-0000"
    document.add_heading("รายงานผลการดำเนินงาน ประจำปี 2566", level=1)
    document.add_paragraph("เทศบาลได้ดำเนินการตามแผนครบทุกโครงการ")
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "โครงการ"
    table.cell(0, 2).text = "ผล"
    for column, text in enumerate(("1", "ซ่อมถนน", "แล้วเสร็จ")):
        table.cell(1, column).text = text
    table.cell(2, 0).text, table.cell(2, 1).text = "2", "ขุดลอกคลอง"
    table.cell(1, 2).merge(table.cell(2, 2))
    document.add_page_break()
    document.add_heading("ปัญหาและอุปสรรค", level=2)
    document.add_paragraph("ไม่มี")
    document.save(held)
    return held.getvalue()


def months_xlsx() -> bytes:
    book, held = openpyxl.Workbook(), io.BytesIO()
    for name, amount in (("ต.ค.66", 120_000), ("พ.ย.66", 98_500.5)):
        sheet = book.create_sheet(name)
        sheet.append([f"สรุปผลการจัดซื้อจัดจ้าง {name}"])
        sheet.merge_cells("A1:C1")
        sheet.append(["ลำดับ", "งานที่จัดซื้อ", "วงเงิน"])
        sheet.append([1, "วัสดุ", amount])
        sheet.append([2, "ปี", 2567])
    hidden = book.create_sheet("ร่าง")
    hidden.append(["ไม่ให้ใครเห็น", "1"])
    hidden.sheet_state = "hidden"
    del book["Sheet"]
    book.save(held)
    return held.getvalue()


def bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.txt", b"0" * 60_000_000)
    return held.getvalue()


def papers(plain: bytes) -> bytes:
    """A zip as Thai Windows makes it: the names in windows-874, without saying so."""
    held, names = io.BytesIO(), {}
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for letter, name, data in (("A", "แผน 2567.pdf", plain), ("B", "อ่านก่อน.txt", "เอกสารประกอบแผน".encode("cp874"))):
            names[letter * len(name)] = name
            archive.writestr(zipfile.ZipInfo(letter * len(name), (2024, 1, 15, 9, 0, 0)), data)
    packed = held.getvalue()
    # zipfile would write such names as UTF-8 and say so.
    for held_place, name in names.items():
        packed = packed.replace(held_place.encode(), name.encode("cp874"))
    return packed


def old_page() -> bytes:
    page = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>เทศบาล</title></head><body>
<table><tr><td>แผนพัฒนาท้องถิ่น<td><a href="plan.pdf">เปิด</a></table><p>ประจำปี ๒๕๖๗</body></html>"""
    return page.encode("cp874")


def code_png() -> bytes:
    held = io.BytesIO()
    drawn = zxingcpp.create_barcode("https://itas.nacc.go.th/go/eit/sample", zxingcpp.BarcodeFormat.QRCode).to_image(scale=6)
    picture = Image.new("L", (400, 400), 255)
    picture.paste(Image.fromarray(drawn).convert("L"), (60, 60))
    picture.save(held, "PNG")
    return held.getvalue()


def notice_png() -> bytes:
    held = io.BytesIO()
    page_picture(LETTER[:2] + LETTER[3:6]).rotate(2.5, fillcolor=255).save(held, "PNG", optimize=True)
    return held.getvalue()


if __name__ == "__main__":
    main()

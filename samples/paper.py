"""Draws the PDF documents and pictures of invented sites, in the ways in which Thai offices' programs write them.

A document is a tuple of blocks: ("h", text) heading, ("p", text) paragraph, ("t", head, rows, widths) table,
("sign", date, name, position) signed end, ("new",) new page. Styles: see STYLES.
"""

# ruff: noqa: E501

import re
import subprocess
import tempfile
from html import escape
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = Path("/usr/share/fonts/truetype/tlwg")
# style -> (font, does its text layer write sara am as space + sara aa, as Word-made files do)
STYLES = {
    "loma": ("Loma", False),
    "garuda": ("Garuda", False),
    "norasi": ("Norasi", False),
    "word": ("Norasi", True),
    "word-garuda": ("Garuda", True),
    "kinnari": ("Kinnari", False),
    "laksaman": ("Laksaman", False),
}
MARKS = "ะัาำิีึืฺุูๅ็่้๊๋์ํ๎ๆฯ"
LEADING = "เแโใไ"
# Words before which a line may be broken; Thai writes no spaces between words.
STARTS = (
    "การ|และ|หรือ|ของ|ที่|ใน|ตาม|เทศบาล|โครงการ|ประชาชน|งบประมาณ|ประจำ|ตำบล|อำเภอ|จังหวัด|หมู่|บ้าน|ถนน|คอนกรีต|จ้าง|ซื้อ|งาน|ส่วน|ราคา|วิธี"
    "|เฉพาะ|เจาะจง|เสนอ|ต่ำ|สุด|เป็น|ผู้|ให้|ได้|รับ|จำนวน|ดำเนิน|พนักงาน|ราชการ|ทุจริต|คณะ|สำนัก|กอง|องค์การ|บริหาร|พัฒนา|ร้าน|บริษัท|จำกัด|วัสดุ|ครุภัณฑ์"
)
BREAK = re.compile(rf"(?<=[ก-๛])(?<!ดำ)(?<!ประ)(?<!ทะ)(?<!อิ)(?=[{LEADING}])|(?<=[ก-๛])(?={STARTS})|(?<=[ ])")


def write_pdf(path: Path, style: str, blocks, *, wide: bool = False, title: str = "", password: str = "", size: float = 14) -> None:
    """Write `blocks` as a PDF; `wide` turns the page, `password` locks it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if style == "chrome":
        return _print_with_chromium(path, blocks, wide, title)
    return _Sheet(path, style, wide, title, password, size).draw(blocks)


class _Sheet:
    """One PDF being drawn from top to bottom."""

    def __init__(self, path, style, wide, title, password, size):
        self.font, self.split = STYLES[style]
        self.size, self.margin = size, 54
        for weight in ("", "-Bold"):
            if self.font + weight not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(self.font + weight, str(FONTS / f"{self.font}{weight}.ttf")))
        self.width, self.height = landscape(A4) if wide else A4
        self.canvas = Canvas(str(path), pagesize=(self.width, self.height), invariant=1, pageCompression=1, encrypt=password or None)
        self.canvas.setTitle(title)
        self.y = self.height - self.margin

    def draw(self, blocks):
        for kind, *rest in blocks:
            getattr(self, "_" + kind)(*rest)
        self.canvas.save()

    def _h(self, text):
        for line in self._wrap(text, self.size + 2, "-Bold", self.width - 2 * self.margin):
            self._room(24)
            self._put(line, self.width / 2, self.size + 2, "-Bold", middle=True)
            self.y -= 24
        self.y -= 4

    def _p(self, text):
        for line in self._wrap(text, self.size, "", self.width - 2 * self.margin):
            self._room(20)
            self._put(line, self.margin, self.size)
            self.y -= 20
        self.y -= 4

    def _sign(self, date, name, position):
        self._room(130)
        self._p(f"          ประกาศ ณ วันที่ {date}" if date else "")
        for line in ("(ลงชื่อ)                                        ", f"({name})", position):
            self.y -= 6
            self._put(line, self.width * 0.62, self.size, middle=True)
            self.y -= 18

    def _new(self):
        self.canvas.showPage()
        self.y = self.height - self.margin

    def _t(self, head, rows, widths=None):
        widths = widths or [1] * len(head)
        unit = (self.width - 2 * self.margin) / sum(widths)
        columns = [width * unit for width in widths]
        size = self.size if len(head) < 5 else self.size - 4
        self._row(head, columns, size, "-Bold")
        for row in rows:
            if self._row_height(row, columns, size) > self.y - self.margin:
                self._new()
                self._row(head, columns, size, "-Bold")
            self._row(row, columns, size)
        self.y -= 10

    def _row_height(self, row, columns, size):
        return max(len(self._wrap(str(cell), size, "", width - 6)) for cell, width in zip(row, columns, strict=True)) * (size + 4) + 6

    def _row(self, row, columns, size, weight=""):
        cells = [self._wrap(str(cell), size, weight, width - 6) for cell, width in zip(row, columns, strict=True)]
        height = max(map(len, cells)) * (size + 4) + 6
        self._room(height)
        left, top = self.margin, self.y + size
        for lines, width in zip(cells, columns, strict=True):
            self.canvas.rect(left, top - height, width, height)
            for number, line in enumerate(lines):
                self.y = top - size - number * (size + 4)
                self._put(line, left + 3, size, weight)
            left += width
        self.y = top - height - size

    def _room(self, height):
        if self.y - height < self.margin - 30:
            self._new()

    def _put(self, line, x, size, weight="", middle=False):
        self.canvas.setFont(self.font + weight, size)
        (self.canvas.drawCentredString if middle else self.canvas.drawString)(x, self.y, self._layer(line))

    def _layer(self, text):
        return text.replace("ำ", " า") if self.split else text

    def _wrap(self, text, size, weight, room):
        lines, line = [], ""
        for part in re.split(r"(\n)", text):
            if part == "\n":
                lines, line = [*lines, line], ""
                continue
            for piece in filter(None, BREAK.split(part)):
                for bit in self._cut(piece, size, weight, room):
                    if line and pdfmetrics.stringWidth(self._layer(line + bit).rstrip(), self.font + weight, size) > room:
                        lines, line = [*lines, line.rstrip()], ""
                    line += bit
        return [*lines, line.rstrip()]

    def _cut(self, piece, size, weight, room):
        """Cut a piece that is wider than a line between letters, never before a mark."""
        if pdfmetrics.stringWidth(piece, self.font + weight, size) <= room:
            return [piece]
        bits = []
        for letter in piece:
            if bits and (letter in MARKS or pdfmetrics.stringWidth(bits[-1] + letter, self.font + weight, size) <= room):
                bits[-1] += letter
            else:
                bits.append(letter)
        return bits


def _print_with_chromium(path, blocks, wide, title):
    parts = {
        "h": lambda text: f"<h3>{escape(text)}</h3>",
        "p": lambda text: f"<p>{escape(text)}</p>",
        "new": lambda: '<div style="page-break-before:always"></div>',
        "sign": lambda date, name, position: (
            f"<p>ประกาศ ณ วันที่ {escape(date)}</p><p class=s>(ลงชื่อ)<br><br>({escape(name)})<br>{escape(position)}</p>"
        ),
        "t": lambda head, rows, widths=None: (
            "<table>"
            + "".join(f"<th>{escape(str(cell))}" for cell in head)
            + "".join("<tr>" + "".join(f"<td>{escape(str(cell))}" for cell in row) for row in rows)
            + "</table>"
        ),
    }
    body = "".join(parts[kind](*rest) for kind, *rest in blocks)
    page = (
        f"<!doctype html><meta charset=utf-8><title>{escape(title)}</title><style>@page{{size:A4 {'landscape' if wide else 'portrait'};margin:18mm}}"
        "body{font:15px Sarabun,Laksaman}h3,.s{text-align:center}p{text-indent:2em}table{border-collapse:collapse;font-size:12px;width:100%}"
        f"td,th{{border:1px solid;padding:2px 4px;vertical-align:top}}</style><body>{body}"
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, encoding="utf-8")
        command = [
            "chromium-headless-shell",
            "--no-sandbox",
            "--headless",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--print-to-pdf={path}",
            str(source),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
    data = re.sub(rb"/(Creation|Mod)Date \(D:\d{14}", rb"/\1Date (D:20240401090000", path.read_bytes())
    path.write_bytes(data)


def picture(path: Path, size: tuple[int, int], lines=(), colour: str = "#d8e4f0", font: str = "Loma", height: int = 20) -> None:
    """Draw a flat picture with centred lines of text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", size, colour)
    pen, face = ImageDraw.Draw(image), ImageFont.truetype(str(FONTS / f"{font}.ttf"), height)
    for number, line in enumerate(lines):
        pen.text((size[0] / 2, (number + 0.8) * size[1] / (len(lines) + 0.6)), line, fill="#102040", font=face, anchor="mm")
    image.save(path)


def portrait(path: Path, colour: str) -> None:
    """Draw a head and shoulders of nobody."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", (120, 150), "#eef2f6")
    pen = ImageDraw.Draw(image)
    pen.ellipse((38, 22, 82, 74), fill="#c9a27e")
    pen.pieslice((14, 84, 106, 216), 180, 360, fill=colour)
    image.save(path, quality=70)


def scan(path: Path, pages) -> None:
    """Write a PDF of page pictures only; each page is a list of lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    face, sheets = ImageFont.truetype(str(FONTS / "Norasi.ttf"), 22), []
    for lines in pages:
        image = Image.new("L", (800, 1131), 246)
        pen = ImageDraw.Draw(image)
        for number, line in enumerate(lines):
            pen.text((70, 90 + number * 38), line, fill=25, font=face)
        sheets.append(image.rotate(0.6, fillcolor=246).convert("1"))
    sheets[0].save(path, "PDF", resolution=120, save_all=True, append_images=sheets[1:])
    data = re.sub(rb"/(Creation|Mod)Date \(D:\d{14}", rb"/\1Date (D:20240401090000", path.read_bytes())
    path.write_bytes(data)


def qr(path: Path, text: str) -> None:
    """Draw the QR code of `text`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    code = QrCodeWidget(text).qr
    code.make()
    count = code.getModuleCount()
    image = Image.new("1", (count + 8, count + 8), 1)
    for row in range(count):
        for column in range(count):
            image.putpixel((column + 4, row + 4), 0 if code.isDark(row, column) else 1)
    image.resize(((count + 8) * 5, (count + 8) * 5)).save(path)

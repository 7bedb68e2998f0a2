"""The documents of the php-menus sample: what each says and how it is made, and the Office files among them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import docx
import openpyxl
import press
from entries import sections, text
from grids import cells_of, is_grid
from markup import Block, parse

OFFICE = "งานพัสดุและทรัพย์สิน กองคลัง เทศบาลตำบลท่าตะเคียนเอน"
HEAD = (
    "ที่ | รายการที่จัดหา | เงินที่ตั้งไว้ (บาท) | ราคาอ้างอิง (ราคากลาง) | ใช้วิธี | ผู้ยื่นข้อเสนอและราคาที่ยื่น"
    " | ร้าน/ผู้รับจ้างที่ตกลงด้วย และราคาที่ตกลง | เหตุที่เลือก | ใบสั่ง/สัญญา เลขที่ และวันที่"
)
SUMS = (
    "word Norasi wide",
    "plain Garuda wide",
    "nikhahit Norasi wide",
    "chrome Laksaman wide",
    "word Garuda wide thai",
    "word Norasi wide",
)


def documents() -> Iterator[tuple[str, list[str], str]]:
    """Give every document: its path, how it is made, its markup."""
    for head, body in [*sections("docs1.txt"), *sections("docs2.txt"), *_months()]:
        path, how = head.split(" | ")
        marks = how.split()
        if "thai" in marks:
            body = "\n".join(line if line.startswith("|w ") else line.translate(press.THAI) for line in body.splitlines())
        yield path, marks, body


def _months() -> Iterator[tuple[str, str]]:
    """Give the monthly lists of purchases, each printed in another way."""
    for number, part in enumerate(re.split(r"^# ", text("purchases.txt"), flags=re.M)[1:]):
        first, *lines = part.strip().splitlines()
        code, month = first.split(" ", 1)
        rows = "".join(_purchase(line_number, line) for line_number, line in enumerate(lines, 1))
        body = f"# รายการจัดซื้อจัดจ้างในเดือน {month}\ncenter: {OFFICE}\n|w 1 4 2 2 2 4 4 3 3\n| {HEAD} |\n{rows}\n"
        yield f"files/sum/{code}.pdf | {SUMS[number % 6]}", body + "sign: (นางอรทัย เงินบำรุง) / ผู้อำนวยการกองคลัง"


def _purchase(number: int, line: str) -> str:
    work, money, *rest = line.split(" | ")
    price, offers, chosen, why, paper = rest
    how = "e-bidding" if "," in money and int(money.replace(",", "")) > 500000 else "เจาะจง"
    return f"| {number} | {work} | {money} | {price} | {how} | {offers} | {chosen} | {why} | {paper} |\n"


def workbook(body: str) -> bytes:
    """Return `body`, lines above and below one table with joined cells, as an Excel file."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    page = book.active
    page.title = "Sheet1"
    lines = [line for line in body.strip().splitlines() if line]
    table = [line for line in lines if is_grid(line)]
    above = lines.index(table[0])
    for row, line in enumerate(lines[:above], 1):
        page.cell(row, 1, line.removeprefix("# "))
    _fill(page, table, above + 1)
    if not is_grid(lines[-1]):
        page.cell(above + len(table) + 2, 2, lines[-1])
    book.save(out)
    return out.getvalue()


def _fill(page: openpyxl.worksheet.worksheet.Worksheet, table: list[str], top: int) -> None:
    for row, column, tall, wide, text_ in cells_of(table):
        plain = text_.replace(",", "")
        page.cell(top + row, column + 1, float(plain) if re.fullmatch(r"\d+(\.\d+)?", plain) else text_)
        if tall + wide > 2:
            page.merge_cells(start_row=top + row, start_column=column + 1, end_row=top + row + tall - 1, end_column=column + wide)


def letter(body: str) -> bytes:
    """Return `body` as a Word file."""
    paper, out = docx.Document(), io.BytesIO()
    for block in parse(body):
        _add(paper, block)
    paper.save(out)
    return out.getvalue()


def _add(paper: docx.document.Document, block: Block) -> None:
    if block.kind == "table":
        table = paper.add_table(0, len(block.rows[0]))
        table.style = "Table Grid"
        for row in block.rows:
            for cell, value in zip(table.add_row().cells, row, strict=True):
                cell.text = value
    elif block.kind == "sign":
        for part in ("(ลงชื่อ) ..............................", *block.text.split(" / ")):
            paper.add_paragraph(part).alignment = 1
    elif block.kind in ("title", "heading"):
        paper.add_heading(block.text, 0 if block.kind == "title" else 2)
    elif block.kind == "point":
        paper.add_paragraph(block.text, style="List Bullet")
    else:
        paper.add_paragraph(block.text).alignment = {"center": 1, "right": 2}.get(block.kind, 0)

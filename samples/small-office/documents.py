"""The documents of the small-office sample: papers, monthly lists of purchases, the yearly plan, Word and Excel files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import NamedTuple

import docx
import openpyxl
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from entries import entries, rows
from markup import Block, parse

SHORT = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
PLAN_HEAD = ("ที่", "โครงการ/กิจกรรม", "งปม. (บาท)", "สถานที่", "หน่วยรับผิดชอบ")
LIST_HEAD = (
    "ที่ | งานที่ซื้อหรือจ้าง | วงเงิน (บาท) | ราคากลาง (บาท) | วิธีซื้อ/จ้าง | ผู้เสนอราคาและราคาที่เสนอ"
    " | ผู้ที่ได้รับเลือกและราคาที่ตกลง | เหตุผลที่เลือก | เลขที่และวันที่สัญญา/ใบสั่ง"
)
BOOK_HEAD = ("ที่", "งานที่ซื้อหรือจ้าง", "วงเงิน", "ราคากลาง", "วิธี", "ผู้เสนอราคา", "", "ผู้ได้รับคัดเลือก", "")
BOOK_HEAD += ("เหตุผลที่คัดเลือก", "สัญญา/ใบสั่งซื้อสั่งจ้าง", "")
BOOK_BELOW = ("", "", "(บาท)", "(บาท)", "", "รายชื่อ", "ราคาที่เสนอ", "รายชื่อ", "ราคาที่ตกลง", "โดยสรุป", "เลขที่", "ลงวันที่")
REASONS = ("ราคาไม่เกินวงเงินและคุณสมบัติครบ", "เป็นผู้มีอาชีพโดยตรง ราคาเหมาะสม")


class Month(NamedTuple):
    """One month's list of purchases: its key in works.txt, path, name, how it is made, the contract number before its first."""

    key: str
    path: str
    name: str
    how: str
    before: str


MONTHS = (
    Month("oct66", "/wp-content/uploads/2023/11/sokhoror-oct66.pdf", "ตุลาคม 2566", "word", "0/2567"),
    Month("nov66", "/wp-content/uploads/2023/12/sokhoror-nov66.pdf", "พฤศจิกายน 2566", "chrome", "5/2567"),
    Month("dec66", "/wp-content/uploads/2024/01/sokhoror-dec66.xlsx", "ธันวาคม 2566", "xlsx", "10/2567"),
    Month("jan67", "/wp-content/uploads/2024/02/sokhoror-jan67.pdf", "มกราคม 2567", "plain", "15/2567"),
    Month("sep66", "/wp-content/uploads/2023/10/sokhoror-sep66.pdf", "กันยายน 2566", "plain", "140/2566"),
)


class Bought(NamedTuple):
    """One purchase."""

    number: int
    work: str
    money: str
    shop: str
    price: str
    contract: str
    day: str

    @property
    def reason(self) -> str:
        """Return why the shop was chosen."""
        return REASONS[self.number % 2]


def printed() -> Iterator[tuple[str, str, str, bool, str]]:
    """Give every paper that is printed or written by Word: its path, how, its font, whether it lies on its side, its markup."""
    for name in ("papers1.txt", "papers2.txt"):
        for (path, how, font, *wide), body in entries(name):
            if how != "xlsx":
                yield path, how, font, "wide" in wide, body.replace("{{GANTT}}", _gantt())
    for month in MONTHS:
        if month.how != "xlsx":
            yield month.path, month.how, "Norasi", True, _monthly(month)


def workbooks() -> Iterator[tuple[str, bytes]]:
    """Give every Excel file with its path."""
    for name in ("papers1.txt", "papers2.txt"):
        for (path, how, *_), body in entries(name):
            if how == "xlsx":
                yield path, _workbook(body)
    for month in MONTHS:
        if month.how == "xlsx":
            yield month.path, _month_book(month)


def _bought(month: Month) -> list[Bought]:
    before, _, year = month.before.partition("/")
    works = [line[1:] for line in rows("works.txt") if line[0] == month.key]
    return [Bought(n, *work[:4], f"{int(before) + n}/{year}", work[4]) for n, work in enumerate(works, 1)]


def _monthly(month: Month) -> str:
    lines = [
        f"| {b.number} | {b.work} | {b.money} | {b.money} | เฉพาะเจาะจง | {b.shop} / {b.price} บาท | {b.shop} / {b.price} บาท"
        f" | {b.reason} | {b.contract} ลว. {b.day} |"
        for b in _bought(month)
    ]
    title = f"# สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {month.name} (แบบ สขร. 1)\ncenter: องค์การบริหารส่วนตำบลบ่อกระถิน"
    sign = "sign: (นางสุมาลี เกตุแก้วฟ้า) / ผู้อำนวยการกองคลัง"
    return "\n".join([title, "|w 1 4 2 2 2 4 4 3 3", f"| {LIST_HEAD} |", *lines, sign])


def _gantt() -> str:
    top = "".join(f"<th rowspan=2>{cell}</th>" for cell in PLAN_HEAD)
    months = "".join(f"<th>{month}</th>" for month in SHORT)
    lines = f"<tr>{top}<th colspan=3>พ.ศ. 2566</th><th colspan=9>พ.ศ. 2567</th></tr><tr>{months}</tr>"
    for number, (*cells, busy) in enumerate(rows("projects.txt"), 1):
        first, last = map(int, busy.split("-"))
        marks = "".join(f"<td>{'X' if first <= month <= last else ''}</td>" for month in range(12))
        lines += f"<tr><td>{number}</td>{''.join(f'<td>{cell}</td>' for cell in cells)}{marks}</tr>"
    return f'<table border="1" cellpadding="3">{lines}<tr><td></td><td>รวม 10 โครงการ</td><td>4,110,000</td></tr></table>'


def word(source: str, wide: bool) -> bytes:
    """Return `source` as a Word file; `wide` lies on its side."""
    paper, out = docx.Document(), io.BytesIO()
    if wide:
        part = paper.sections[0]
        part.orientation, part.page_width, part.page_height = WD_ORIENT.LANDSCAPE, part.page_height, part.page_width
    for block in parse(source):
        _add(paper, block)
    paper.save(out)
    return out.getvalue()


def _add(paper: docx.document.Document, block: Block) -> None:
    if block.kind == "table":
        grid = paper.add_table(len(block.rows), len(block.rows[0]), style="Table Grid")
        for cells, row in zip(grid.rows, block.rows, strict=True):
            for cell, text in zip(cells.cells, row, strict=True):
                cell.text = text
    elif block.kind == "sign":
        for text in block.text.split(" / "):
            paper.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    elif block.kind in ("title", "heading"):
        paper.add_heading(block.text, 1 if block.kind == "title" else 2)
    else:
        line = paper.add_paragraph(block.text, style="List Bullet" if block.kind == "point" else None)
        line.alignment = {"center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT}.get(block.kind)


def _workbook(source: str) -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "ไตรมาส 1"
    for block in parse(source):
        for row in block.rows or ((block.text,),):
            page.append([int(cell) if cell.isdigit() else cell for cell in row])
    page.merge_cells("A1:G1")
    page.column_dimensions["B"].width = 34
    return _saved(book)


def _month_book(month: Month) -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    page.title = "ธ.ค.66"
    page.append([f"แบบ สขร.1 สรุปผลการจัดซื้อจัดจ้างประจำเดือน {month.name} อบต.บ่อกระถิน"])
    page.append(BOOK_HEAD)
    page.append(BOOK_BELOW)
    for b in _bought(month):
        page.append([b.number, b.work, b.money, b.money, "เฉพาะเจาะจง", b.shop, b.price, b.shop, b.price, b.reason, b.contract, b.day])
    for cells in ("A1:L1", "F2:G2", "H2:I2", "K2:L2"):
        page.merge_cells(cells)
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

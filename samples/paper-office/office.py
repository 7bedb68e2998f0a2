"""The paper-office sample's Word files and workbooks."""

from __future__ import annotations

import io

import docx
import openpyxl
import yaml
from entries import OFFICE, text
from markup import Block, parse

SHEETS = yaml.safe_load(text("sheets.yaml"))
WAY = "เฉพาะเจาะจง"
HEAD = ("ที่", "งานซื้อ/จ้าง", "วงเงินงบประมาณ", "ราคากลาง", "วิธีจัดหา", "ผู้เสนอราคา", None, "ผู้ได้รับการคัดเลือก", None)
HEAD += ("เหตุผลที่คัดเลือก", "สัญญา/ใบสั่ง", None)
BELOW = (*(None,) * 5, "ชื่อ", "ราคาที่เสนอ", "ชื่อ", "ราคาที่ตกลง", None, "เลขที่", "ลงวันที่")
JOINED = ("F3:G3", "H3:I3", "K3:L3", *(f"{column}3:{column}4" for column in "ABCDEJ"))


def word(source: str) -> bytes:
    """Return `source` as a Word file."""
    paper, out = docx.Document(), io.BytesIO()
    for block in parse(source):
        _add(paper, block)
    paper.save(out)
    return out.getvalue()


def _add(paper: docx.document.Document, block: Block) -> None:
    if block.kind == "table":
        grid = paper.add_table(len(block.rows), len(block.rows[0]), "Table Grid")
        for row, cells in zip(grid.rows, block.rows, strict=True):
            for cell, value in zip(row.cells, cells, strict=True):
                cell.text = value
    elif block.kind in ("title", "heading"):
        paper.add_heading(block.text, 1 if block.kind == "title" else 2)
    elif block.kind == "sign":
        for part in ("ลงชื่อ ............................", *block.text.split(" / ")):
            paper.add_paragraph(part).alignment = 1
    else:
        paper.add_paragraph(block.text).alignment = {"center": 1, "right": 2}.get(block.kind, 0)


def workbooks() -> dict[str, bytes]:
    """Return every workbook by its address: months of purchases, the first quarter's visitors."""
    found = {month["path"]: _month(month["title"], month["rows"]) for month in SHEETS["months"]}
    return found | {"/uploads/doc/670110_1255.xlsx": _services()}


def _month(title: str, rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in ([title], [OFFICE], HEAD, BELOW):
        sheet.append(row)
    for cells in JOINED:
        sheet.merge_cells(cells)
    for number, row in enumerate(rows, 1):
        sheet.append([number, *(row if len(row) == len(HEAD) - 1 else _from_one_shop(*row))])
    return _saved(book)


def _from_one_shop(work: str, budget: int, median: int, shop: str, price: int, *rest: str) -> tuple[object, ...]:
    return (work, budget, median, WAY, shop, price, shop, price, *rest)


def _services() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "ไตรมาส1"
    sheet.append(["สถิติผู้มารับบริการ ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567 (ตุลาคม - ธันวาคม 2566)"])
    sheet.append([OFFICE])
    for row in SHEETS["services"]:
        sheet.append(row)
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

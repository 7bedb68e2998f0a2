"""The drupal-city sample's Office files: the count of visitors by quarter, and markup as a Word file."""

from __future__ import annotations

import io

import docx
import openpyxl
from entries import TABLES
from markup import parse

HEADS = (
    ("ยอดผู้รับบริการ เทศบาลเมืองลานกระดิ่ง ปีงบประมาณ พ.ศ. 2567",),
    ("ที่", "งานบริการ", "กองเจ้าของงาน", "จำนวนผู้รับบริการ (ราย)", None, None),
    (None, None, None, "ไตรมาส 1 (ต.ค. – ธ.ค. 66)", "ไตรมาส 2 (ม.ค. – มี.ค. 67)", "รวมครึ่งปี"),
)


def visitors() -> bytes:
    """Return the workbook of visitors."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    sheet.title = "รายไตรมาส"
    for head in HEADS:
        sheet.append(head)
    for number, (work, office, first, second) in enumerate(TABLES["counts"], 1):
        sheet.append([number, work, office, first, second, first + second])
    firsts, seconds = (sum(row[quarter] for row in TABLES["counts"]) for quarter in (2, 3))
    sheet.append([None, "รวม", None, firsts, seconds, firsts + seconds])
    for cells in ("A1:F1", "D2:F2"):
        sheet.merge_cells(cells)
    book.save(out)
    return out.getvalue()


def word(source: str) -> bytes:
    """Return `source` as a Word file."""
    paper, out = docx.Document(), io.BytesIO()
    for block in parse(source):
        if block.kind == "table":
            table = paper.add_table(rows=0, cols=len(block.rows[0]), style="Table Grid")
            for row in block.rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif block.kind == "heading":
            paper.add_heading(block.text, 2)
        else:
            paper.add_paragraph(block.text)
    paper.save(out)
    return out.getvalue()

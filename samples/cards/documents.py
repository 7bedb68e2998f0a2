"""The documents of the cards sample that are not printed from content/ as it stands: the yearly plan, Word files, workbooks."""

from __future__ import annotations

import io

import docx
import jinja2
import openpyxl
import press
from entries import CONTENT, FIGURES
from markup import Block, parse

NAME = "เทศบาลเมืองธารพิกุลทอง"
SHORT = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
HALF = ("ต.ค. 66", "พ.ย. 66", "ธ.ค. 66", "ม.ค. 67", "ก.พ. 67", "มี.ค. 67")
PLAN_HEAD = ("ที่", "โครงการ/กิจกรรม", "รายละเอียด", "งบประมาณ (บาท)", "สถานที่", "หน่วยงานที่รับผิดชอบ")
BOUGHT_HEAD = ("ที่", "งานที่ซื้อหรือจ้าง", "วงเงินที่ตั้งไว้", "ราคากลาง", "วิธีที่ใช้", "ผู้เสนอราคา", None, "ผู้ที่ได้รับเลือก", None)
BOUGHT_HEAD += ("เหตุผลที่เลือก", "สัญญา/ใบสั่ง", None)
BOUGHT_BELOW = (*(None,) * 5, "ชื่อ", "ราคาที่เสนอ", "ชื่อ", "ราคาที่ตกลง", None, "เลขที่", "ลงวันที่")
JOINED = ("A1:L1", "A2:L2", "F3:G3", "H3:I3", "K3:L3", *(f"{column}3:{column}4" for column in "ABCDEJ"))


def year_plan(year: int) -> str:
    """Return the yearly plan, with month columns under two merged years."""
    plan = FIGURES["plan"]
    projects = plan if year == 2567 else plan[:1] + plan[3:5] + plan[6:9]
    heads = "".join(f'<th rowspan="2">{text}</th>' for text in PLAN_HEAD)
    months = "".join(f"<th>{month}</th>" for month in SHORT)
    head = f'<tr>{heads}<th colspan="3">พ.ศ. {year - 1}</th><th colspan="9">พ.ศ. {year}</th></tr><tr>{months}</tr>'
    rows = "".join(_project(number, *project) for number, project in enumerate(projects, 1))
    template = jinja2.Template((CONTENT / "year-plan.txt").read_text("utf-8"))
    return template.render(year=year, thai=str(year).translate(press.THAI), table=head + rows)


def _project(number: int, name: str, detail: str, baht: int, place: str, office: str, months: list[int]) -> str:
    cells = "".join(f"<td>{cell}</td>" for cell in (number, name, detail, f"{baht:,}", place, office))
    marks = "".join(f"<td>{'●' if month in months else ''}</td>" for month in range(12))
    return f"<tr>{cells}{marks}</tr>"


def word(source: str) -> bytes:
    """Return marked text as a Word file."""
    paper, out = docx.Document(), io.BytesIO()
    for block in parse(source):
        _add(paper, block)
    paper.save(out)
    return out.getvalue()


def _add(paper: docx.document.Document, block: Block) -> None:
    if block.kind == "table":
        table = paper.add_table(len(block.rows), len(block.rows[0]), style="Table Grid")
        for row, cells in zip(table.rows, block.rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    elif block.kind in ("title", "heading"):
        paper.add_heading(block.text, 1 if block.kind == "title" else 2)
    elif block.kind == "sign":
        for line in block.text.split(" / "):
            paper.add_paragraph(line).alignment = 1
    else:
        paper.add_paragraph(block.text, style="List Bullet" if block.kind == "point" else None)


def purchases() -> bytes:
    """Return the workbook of purchases, one sheet a month."""
    book, number = _empty_book(), 0
    for (month, works), short in zip(FIGURES["bought"].items(), HALF, strict=True):
        sheet = book.create_sheet(short)
        sheet["A1"] = f"สรุปผลการจัดซื้อจัดจ้าง ประจำเดือน{month}"
        sheet["A2"] = f"{NAME} อำเภอเวียงธารา จังหวัดพิกุลนคร (แบบ สขร.1)"
        for head in (BOUGHT_HEAD, BOUGHT_BELOW):
            sheet.append(head)
        for span in JOINED:
            sheet.merge_cells(span)
        for line, (work, budget, median, method, offers, reason) in enumerate(works, 1):
            number += 1
            names, prices = "\n".join(name for name, _ in offers), "\n".join(f"{price:,}" for _, price in offers)
            contract = (f"{number}/2567", f"{24 + line} {short}")
            sheet.append([line, work, budget, median, method, names, prices, *offers[0], reason, *contract])
    return _saved(book)


def visitors() -> bytes:
    """Return the workbook of visitors' counts, one sheet an office."""
    book = _empty_book()
    for office, services in FIGURES["counts"].items():
        sheet = book.create_sheet(office)
        sheet["A1"] = f"จำนวนผู้มาขอรับบริการ {office} ปีงบประมาณ 2567 (ตุลาคม 2566 - มีนาคม 2567)"
        sheet.append(["งานบริการ (ราย)", *HALF, "รวม"])
        for name, counts in services:
            sheet.append([name, *counts, sum(counts)])
    return _saved(book)


def _empty_book() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    return book


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

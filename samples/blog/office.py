"""The blog sample's Word and Excel files, and its markup as the blocks that `paper` draws."""

from __future__ import annotations

import io

import docx
import openpyxl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from markup import Block, parse
from openpyxl.styles import Alignment, Border, Font, Side


def to_docx(source: str) -> bytes:
    """Return `source` as a Word file."""
    file, out = docx.Document(), io.BytesIO()
    for block in parse(source):
        _add(file, block)
    file.save(out)
    return out.getvalue()


def _add(file: docx.document.Document, block: Block) -> None:
    match block.kind:
        case "table":
            _table(file, block)
        case "sheet":
            file.add_page_break()
        case "sign":
            file.add_paragraph("\n")
            for line in block.text.split(" / "):
                file.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
        case "point":
            file.add_paragraph(block.text, style="List Bullet")
        case kind:
            line = file.add_paragraph()
            line.add_run(block.text).bold = kind in ("title", "heading")
            if kind in ("title", "center", "right"):
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT if kind == "right" else WD_ALIGN_PARAGRAPH.CENTER


def _table(file: docx.document.Document, block: Block) -> None:
    grid = file.add_table(0, len(block.rows[0]), style="Table Grid")
    for row in block.rows:
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
    file.add_paragraph()


def to_xlsx(source: str) -> bytes:
    """Return `source` as an Excel file: tables with borders, other lines across their whole width."""
    book, out = openpyxl.Workbook(), io.BytesIO()
    sheet, blocks, at = book.active, parse(source), 1
    sheet.title = "Sheet1"
    wide = max(len(row) for block in blocks for row in block.rows)
    for block in blocks:
        for row in block.rows:
            _row(sheet, at, row)
            at += 1
        for line in () if block.rows else block.text.split(" / "):
            _line(sheet, at, line, wide, block.kind)
            at += 1
    book.save(out)
    return out.getvalue()


def _row(sheet: openpyxl.worksheet.worksheet.Worksheet, at: int, row: tuple[str, ...]) -> None:
    thin = Side(style="thin")
    for column, text in enumerate(row, 1):
        cell = sheet.cell(at, column, _value(text))
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(thin, thin, thin, thin)


def _line(sheet: openpyxl.worksheet.worksheet.Worksheet, at: int, text: str, wide: int, kind: str) -> None:
    cell = sheet.cell(at, 1, _value(text))
    cell.alignment = Alignment(wrap_text=False, vertical="top")
    sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=wide)
    cell.font = Font(bold=kind == "title")
    cell.alignment = Alignment(horizontal="right" if kind == "sign" else "center")


def _value(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() else text


def blocks(source: str) -> list[tuple[object, ...]]:
    """Return `source` as the blocks that `paper.write_pdf` draws."""
    return [_block(block) for block in parse(source)]


def _block(block: Block) -> tuple[object, ...]:
    match block.kind:
        case "table":
            return ("t", list(block.rows[0]), [list(row) for row in block.rows[1:]], list(block.widths))
        case "title" | "heading" | "center":
            return ("h", block.text)
        case "sign":
            date, name, position = block.text.split(" / ")
            return ("sign", date, name, position)
        case "point":
            return ("p", "- " + block.text)
        case _:
            return ("p", block.text)

"""Spreadsheets and plain tables: one page a sheet, hidden sheets not counted, joined cells repeated."""

from __future__ import annotations

import csv
import datetime
import io

from oit_checker.model import Document, Page, Readability, Resource, Section, Table, Trouble
from oit_checker.read.grid import as_table
from oit_checker.read.html.charset import decode
from oit_checker.read.pdf.title import head_of
from oit_checker.read.reading import Reading
from oit_checker.read.repair import repair

_MOST_ROWS = 5_000
_MOST_COLUMNS = 80
_MOST_SHEETS = 60
_PAGE = 4_000


def read(resource: Resource, data: bytes, kind: str, reading: Reading) -> Document:
    """Return a workbook as a Document: each visible sheet is a page, a section and a table."""
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except calamine.PasswordError as error:
        return Document(resource, kind=kind, trouble=Trouble.ENCRYPTED, detail=str(error)[:200], readability=Readability.BROKEN)
    except calamine.CalamineError as error:
        return Document(resource, kind=kind, trouble=Trouble.BROKEN, detail=str(error)[:200], readability=Readability.BROKEN)
    shown = [
        m.name for m in book.sheets_metadata if m.visible == calamine.SheetVisibleEnum.Visible and m.typ == calamine.SheetTypeEnum.WorkSheet
    ]
    sheets: list[tuple[str, list[list[str]]]] = []
    for name in shown[:_MOST_SHEETS]:
        rows = _rows(book.get_sheet_by_name(name))
        if any(cell for row in rows for cell in row):
            sheets.append((repair(name), rows))
    return _document(resource, kind, sheets)


def _rows(sheet: object) -> list[list[str]]:
    """Return a sheet's cells as texts, with the text of joined cells in every place that they cover."""
    values = sheet.to_python(skip_empty_area=False, nrows=_MOST_ROWS)  # type: ignore[attr-defined]
    rows = [[_text(value) for value in row[:_MOST_COLUMNS]] for row in values]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():  # type: ignore[attr-defined]
        if top < len(rows) and left < len(rows[top]) and (bottom - top) * (right - left) < 5_000:
            for row in rows[top : bottom + 1]:
                row[left : right + 1] = [rows[top][left]] * len(row[left : right + 1])
    return rows


def _text(value: object) -> str:
    """Return a cell as a reader sees it; numbers of five and more digits get their commas, years none."""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        if value != value or abs(value) > 1e15:
            return ""
        whole = int(value) == value
        return (f"{int(value):,}" if abs(value) >= 10_000 else str(int(value))) if whole else f"{value:,.2f}"
    if isinstance(value, datetime.datetime | datetime.date):
        return f"{value.day:02}/{value.month:02}/{value.year}"
    return " ".join(repair(str(value)).split()) if value is not None else ""


def _document(resource: Resource, kind: str, sheets: list[tuple[str, list[list[str]]]]) -> Document:
    pages: list[Page] = []
    tables: list[Table] = []
    sections: list[Section] = []
    for number, (name, rows) in enumerate(sheets, 1):
        lines = [
            line for row in rows if (line := " | ".join(text for i, text in enumerate(row) if text and (i == 0 or text != row[i - 1])))
        ]
        table = as_table(_trimmed(rows), heading=name, page=number)
        pages.append(Page(number, "\n".join([name, *lines] if len(sheets) > 1 else lines)))
        sections.append(Section(name, 1, "\n".join(lines), tables=(table,) if table else ()))
        if table is not None:
            tables.append(table)
    title = head_of("\n".join(page.text for page in pages[:1])[:_PAGE])
    trouble = None if pages else Trouble.EMPTY
    return Document(resource, title, tuple(pages), tables=tuple(tables), sections=tuple(sections), kind=kind, trouble=trouble)


def _trimmed(rows: list[list[str]]) -> list[list[str]]:
    """Return the rows without columns that are empty all the way down."""
    used = [i for i in range(max(map(len, rows), default=0)) if any(i < len(row) and row[i] for row in rows)]
    return [[row[i] if i < len(row) else "" for i in used] for row in rows]


def read_csv(resource: Resource, data: bytes, kind: str, reading: Reading) -> Document:
    """Return a table of text as a Document of one sheet."""
    text = decode(data[:20_000_000])
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text[:20_000], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text), dialect):
            rows.append([" ".join(repair(cell).split()) for cell in row[:_MOST_COLUMNS]])
            if len(rows) >= _MOST_ROWS:
                break
    except csv.Error:
        return read_text(resource, data, kind, reading)
    return _document(resource, kind, [("", rows)] if any(cell for row in rows for cell in row) else [])


def read_text(resource: Resource, data: bytes, kind: str, reading: Reading) -> Document:
    """Return plain text as a Document of one page."""
    text = repair(decode(data[:8_000_000])).strip()
    pages = (Page(1, text),) if text else ()
    return Document(resource, head_of(text[:_PAGE]), pages, kind=kind, trouble=None if text else Trouble.EMPTY)

"""The spreadsheets of the scanning office: merged heads, one sheet a month, a hidden sheet, an old .xls, a csv in windows-874."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import xlwt
from ledger import SHORT, purchases, read_projects
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

CONTENT = Path(__file__).parent / "content"
OFFICE = "องค์การบริหารส่วนตำบลหนองกะเบาทอง"
PLACES = ("หมู่ที่ 2", "หมู่ที่ 5", "หมู่ที่ 8", "ทั้งตำบล", "ที่ทำการ อบต.")
MONTHS = ("ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม")
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
STAMP = (2024, 4, 1, 9, 0, 0)
SKR = (
    "ลำดับที่", "งานที่จัดซื้อหรือจัดจ้าง", "วงเงินที่จัดซื้อ/จัดจ้าง (บาท)", "ราคากลาง (บาท)", "วิธีซื้อ/จ้าง",
    "รายชื่อผู้เสนอราคา/ราคาที่เสนอ", "ผู้ได้รับการคัดเลือก/ราคาที่ตกลง", "เหตุผลที่คัดเลือก (โดยสรุป)", "เลขที่และวันที่ของสัญญา/ข้อตกลง",
)  # fmt: skip


def workbooks() -> dict[str, bytes]:
    """Return every spreadsheet and archive by its path."""
    return {
        "files/plan/action_plan67.xlsx": _plan(2567, 67),
        "files/plan/action_plan66.xlsx": _plan(2566, 66),
        "files/plan/follow67.xlsx": _progress(),
        "files/plan/service_stat67.csv": _statistics(),
        "files/hr/hr_follow67.xls": _people(),
        "files/money/skr_q1_2567.zip": _archive(2567, range(3)),
        "files/money/skr_jan-mar67.xlsx": _saved(_months(2567, range(3, 6))),
        "files/money/skr2566.zip": _archive(2566, range(6)),
    }


def _projects(seed: int) -> tuple[Any, ...]:
    return read_projects((CONTENT / "projects.txt").read_text("utf-8"), PLACES, seed)


def _works() -> tuple[str, ...]:
    return tuple(line for line in (CONTENT / "works.txt").read_text("utf-8").splitlines() if line)


def _saved(book: openpyxl.Workbook) -> bytes:
    """Return the workbook with fixed dates, so that the same rows are the same bytes."""
    book.properties.created = datetime(*STAMP)
    out, fixed = io.BytesIO(), io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2024-04-01T09:00:00Z", old.read(name))
            new.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


def _headed(sheet: Worksheet, lines: Sequence[str], width: int) -> int:
    """Write `lines` as merged rows over `width` columns; return the next row."""
    for row, line in enumerate(lines, 1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
        sheet.cell(row, 1, line).alignment = Alignment(horizontal="center")
    return len(lines) + 1


def _plan(year: int, seed: int) -> bytes:
    """The yearly plan on form ผด.02: two rows of merged heads, a mark in each month in which a project runs."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "แผนดำเนินงาน"
    lines = (f"แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {year}".translate(THAI), OFFICE, "บัญชีจำนวนโครงการ/กิจกรรม/งบประมาณ (แบบ ผด. ๐๒)")
    row = _headed(sheet, lines, 18)
    heads = ("ลำดับที่", "โครงการ/กิจกรรม", "รายละเอียดของกิจกรรม", "งบประมาณ (บาท)", "สถานที่ดำเนินการ", "หน่วยงานรับผิดชอบหลัก")
    for column, head in enumerate(heads, 1):
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + 1, end_column=column)
        sheet.cell(row, column, head)
    for first, last, text in ((7, 9, f"พ.ศ. {year - 1}"), (10, 18, f"พ.ศ. {year}")):
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
        sheet.cell(row, first, text.translate(THAI))
    for number in range(12):
        sheet.cell(row + 1, 7 + number, SHORT[(number + 9) % 12])
    for line, p in enumerate(_projects(seed), 1):
        at = row + 1 + line
        for column, cell in enumerate((line, p.name, p.detail, p.budget, p.place, p.office), 1):
            sheet.cell(at, column, cell)
        for number in range(p.start, p.end + 1):
            sheet.cell(at, 7 + number, "●")
    return _saved(book)


def _progress() -> bytes:
    """Follow-up: the first quarter only; a hidden draft sheet of the second, which nobody who opens the file sees."""
    book = openpyxl.Workbook()
    for quarter, title, hidden in ((1, "ไตรมาส 1", False), (2, "ร่าง Q2", True)):
        sheet = book.create_sheet(title)
        months = "ตุลาคม - ธันวาคม 2566" if quarter == 1 else "มกราคม - มีนาคม 2567"
        lines = ("รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2567", f"{OFFICE} ไตรมาสที่ {quarter} ({months})")
        row = _headed(sheet, lines, 5)
        for column, head in enumerate(("ที่", "โครงการ/กิจกรรม", "งบประมาณตามแผน", "เบิกจ่ายแล้ว", "ความก้าวหน้า"), 1):
            sheet.cell(row, column, head)
        for line, p in enumerate(_projects(67), 1):
            done = p.end <= 3 * quarter - 1
            state = "ดำเนินการแล้วเสร็จ" if done else "อยู่ระหว่างดำเนินการ" if p.start <= 3 * quarter - 1 else "ยังไม่ถึงกำหนด"
            for column, cell in enumerate((line, p.name, p.budget, p.spent if done else 0, state), 1):
                sheet.cell(row + line, column, cell)
        sheet.sheet_state = "hidden" if hidden else "visible"
    del book["Sheet"]
    return _saved(book)


def _months(year: int, numbers: Sequence[int]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for number in numbers:
        calendar = year - 1 if number < 3 else year
        sheet = book.create_sheet(f"{SHORT[(number + 9) % 12]}{calendar % 100}")
        lines = (f"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {MONTHS[number]} {calendar} (แบบ สขร.1)", OFFICE)
        row = _headed(sheet, lines, len(SKR))
        for at, cells in enumerate((SKR, *purchases(_works(), number, year, 5 + number % 3)), row):
            for column, cell in enumerate(cells, 1):
                sheet.cell(at, column, cell)
    del book["Sheet"]
    return book


def _archive(year: int, numbers: Sequence[int]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in numbers:
            name = f"สขร1/{number + 1:02d}-{MONTHS[number]}{(year - 1 if number < 3 else year) % 100}.xlsx"
            archive.writestr(zipfile.ZipInfo(name, STAMP), _saved(_months(year, [number])), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _people() -> bytes:
    """Progress under the personnel policy in an old workbook: what was done, but no money anywhere."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("ต.ค.66-มี.ค.67")
    sheet.write_merge(0, 0, 0, 4, "รายงานผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2567 รอบ 6 เดือน")
    sheet.write_merge(1, 1, 0, 4, f"{OFFICE} (1 ตุลาคม 2566 - 31 มีนาคม 2567)")
    rows = (
        ("ที่", "นโยบาย", "โครงการ/กิจกรรม", "ความก้าวหน้า", "ผู้รับผิดชอบ"),
        (1, "ด้านการสรรหา", "สรรหาพนักงานจ้างตามภารกิจ 1 อัตรา", "ประกาศรับสมัครแล้ว อยู่ระหว่างสอบคัดเลือก", "สำนักปลัด"),
        (2, "ด้านการพัฒนา", "ส่งพนักงานเข้าอบรมหลักสูตรงานพัสดุ", "อบรมแล้ว 3 คน", "กองคลัง"),
        (3, "ด้านการรักษาไว้", "กิจกรรม 5ส และตรวจสุขภาพประจำปี", "ดำเนินการแล้ว", "สำนักปลัด"),
        (4, "ด้านการใช้ประโยชน์", "ประเมินผลการปฏิบัติงาน ครั้งที่ 1", "อยู่ระหว่างรวบรวมคะแนน", "ทุกกอง"),
    )
    for at, cells in enumerate(rows, 2):
        for column, cell in enumerate(cells):
            sheet.write(at, column, cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _statistics() -> bytes:
    """Service statistics by month, as Excel on Thai Windows saves a csv."""
    rows = [f'"สถิติการให้บริการประชาชน {OFFICE} ประจำปีงบประมาณ พ.ศ. 2567 (ตุลาคม 2566 - มีนาคม 2567)",,,,']
    rows.append("เดือน,รับชำระภาษี,เบี้ยยังชีพ,คำร้องประปา,ขออนุญาตก่อสร้าง")
    counts = ((41, 18, 9, 2), (37, 12, 11, 1), (29, 9, 7, 3), (88, 15, 12, 4), (96, 11, 10, 2), (120, 14, 15, 5))
    for number, line in enumerate(counts):
        rows.append(",".join((f"{MONTHS[number]} {2566 if number < 3 else 2567}", *map(str, line))))
    rows.append("รวม," + ",".join(str(sum(line[column] for line in counts)) for column in range(4)))
    return ("\r\n".join(rows) + "\r\n").encode("cp874")

"""The tables that plans, reports and purchase lists of the scripted samples are made of, from lines of invented projects and purchases."""

from __future__ import annotations

import random
from pathlib import Path

from ledger import Project, baht, month, purchases, read_projects, table

MONTHS = ("ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน")
SUMMARY = (
    "ลำดับที่ | งานที่จัดซื้อหรือจัดจ้าง | วงเงินที่จะซื้อหรือจ้าง (บาท) | ราคากลาง (บาท) | วิธีซื้อหรือจ้าง | รายชื่อผู้เสนอราคาและราคาที่เสนอ"
    " | ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง | เหตุผลที่คัดเลือกโดยสรุป | เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"
)


def lines_of(path: Path) -> tuple[str, ...]:
    """Return the lines of `path` that say something."""
    return tuple(line for line in path.read_text("utf-8").splitlines() if line.strip())


def projects_of(path: Path, places: tuple[str, ...], seed: int) -> tuple[Project, ...]:
    """Return the projects of `path`, with what `seed` draws for them."""
    return read_projects(path.read_text("utf-8"), places, seed)


def name_of(number: int, year: int) -> str:
    """Return month `number` (October = 0) of fiscal year `year` in full."""
    return f"{MONTHS[number]} {year - 1 if number < 3 else year}"


def year_plan(projects: tuple[Project, ...], year: int) -> str:
    """Return a yearly plan: project, detail, money, place, office, months."""
    rows: list[tuple[object, ...]] = [
        (n, p.name, p.detail, f"{p.budget:,}", p.place, p.office, f"{month(p.start, year)} - {month(p.end, year)}")
        for n, p in enumerate(projects, 1)
    ]
    return table(
        "1 5 4 2 2 3 3", "ที่ | โครงการ/กิจกรรม | รายละเอียด | งบประมาณ (บาท) | สถานที่ดำเนินการ | หน่วยงานรับผิดชอบ | ระยะเวลาดำเนินการ", rows
    )


def quarters(projects: tuple[Project, ...], *, money: bool = True) -> str:
    """Return progress by quarter of the first half; without `money` nothing is said of the budget."""
    rows: list[tuple[object, ...]] = []
    for n, p in enumerate(projects, 1):
        first, second = ("ดำเนินการ" if p.start <= limit else "-" for limit in (2, 5))
        state = "แล้วเสร็จ" if p.end <= 5 else "อยู่ระหว่างดำเนินการ" if p.start <= 5 else "ยังไม่ถึงกำหนด"
        spent = baht(p.spent) if p.end <= 5 else baht(p.spent // 3 if p.start <= 5 else 0)
        rows.append((n, p.name, *((f"{p.budget:,}", spent) if money else ()), first, second, state))
    cash = "งบประมาณที่ได้รับ | เบิกจ่าย | " if money else ""
    head = f"ที่ | โครงการ/กิจกรรม | {cash}ไตรมาส 1 (ต.ค.-ธ.ค. 66) | ไตรมาส 2 (ม.ค.-มี.ค. 67) | ความก้าวหน้า"
    return table("1 6 2 2 2 2 3" if money else "1 6 2 2 3", head, rows)


def results(projects: tuple[Project, ...], skipped: tuple[int, ...]) -> str:
    """Return what became of a year's plan; the projects numbered in `skipped` were not carried out."""
    rows: list[tuple[object, ...]] = [
        (n, p.name, f"{p.budget:,}", "-" if n in skipped else baht(p.spent), "ไม่ได้ดำเนินการ" if n in skipped else "แล้วเสร็จ")
        for n, p in enumerate(projects, 1)
    ]
    return table("1 6 2 2 3", "ลำดับ | โครงการ/กิจกรรม | งบประมาณ (บาท) | เบิกจ่ายจริง (บาท) | ผลการดำเนินงาน", rows)


def five_years(projects: tuple[Project, ...], first: int) -> str:
    """Return a plan of five years from `first`."""
    rows: list[tuple[object, ...]] = [
        (n, p.name, p.detail, *(f"{p.budget:,}" for _ in range(5)), p.office) for n, p in enumerate(projects, 1)
    ]
    years = " | ".join(f"{first + step} (บาท)" for step in range(5))
    return table("1 5 4 2 2 2 2 2 3", f"ที่ | โครงการ | เป้าหมาย (ผลผลิต) | {years} | หน่วยงานรับผิดชอบหลัก", rows)


def buying_plan(works: tuple[str, ...], year: int) -> str:
    """Return a yearly plan of purchases."""
    dice, rows = random.Random(year), []
    for n, work in enumerate((line.partition("; ")[0] for line in works), 1):
        how = "e-bidding" if "ก่อสร้าง" in work else "เฉพาะเจาะจง"
        rows.append((n, work, baht(dice.randrange(9, 900) * 500), how, month(dice.randrange(0, 10), year), "กองคลัง"))
    return table("1 6 3 2 2 2", "ลำดับ | ชื่อโครงการ/รายการ | งบประมาณโครงการ (บาท) | วิธีการจัดหา | คาดว่าจะประกาศ | หมายเหตุ", rows)


def purchases_of(works: tuple[str, ...], number: int, year: int, count: int) -> str:
    """Return one month's purchases in the nine columns of form สขร.1."""
    return table("1 4 2 2 2 4 4 3 3", SUMMARY, purchases(works, number, year, count))


def services(names: tuple[str, ...], year: int, months: range) -> str:
    """Return how many people asked for each service in each of `months` (October = 0) of fiscal year `year`."""
    dice, rows = random.Random(year * 7 + len(names)), []
    for number in months:
        counts = [dice.randrange(1, 80) for _ in names]
        rows.append((name_of(number, year), *counts, sum(counts)))
    return table(" ".join("2" for _ in range(len(names) + 2)), "เดือน | " + " | ".join(names) + " | รวม (ราย)", rows)

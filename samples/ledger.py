"""Invented rows that a municipality's plans and purchase lists are made of, as tables in the marks of markup.py."""

from __future__ import annotations

import random
from dataclasses import dataclass

SHORT = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
METHOD = "เฉพาะเจาะจง"
BUILDING = ("ก่อสร้าง", "ปรับปรุง", "ลงหินคลุก")
REASONS = ("มีคุณสมบัติถูกต้องครบถ้วน เสนอราคาไม่เกินวงเงิน", "เป็นผู้มีอาชีพรับจ้างโดยตรงและเสนอราคาต่ำสุด", "ราคาเหมาะสม ไม่เกินราคากลาง")


@dataclass(frozen=True, slots=True)
class Project:
    """One line of a yearly plan: money in baht, months counted from October (0) of the fiscal year."""

    name: str
    detail: str
    budget: int
    place: str
    office: str
    start: int
    end: int
    spent: int


def read_projects(text: str, places: tuple[str, ...], seed: int) -> tuple[Project, ...]:
    """Return the projects of `text` (lines `name; detail; baht; office`), with places, months and spending drawn by `seed`."""
    dice = random.Random(seed)
    projects = []
    for line in text.strip().splitlines():
        name, detail, baht, office = (part.strip() for part in line.split(";"))
        start = dice.randrange(0, 9)
        budget = int(baht)
        spent = budget if dice.random() < 0.3 else int(budget * dice.uniform(0.72, 0.99)) // 50 * 50
        projects.append(Project(name, detail, budget, dice.choice(places), office, start, min(11, start + dice.randrange(1, 4)), spent))
    return tuple(projects)


def month(number: int, year: int) -> str:
    """Return month `number` (October = 0) of fiscal year `year`, short, with its two-digit calendar year."""
    return f"{SHORT[(number + 9) % 12]} {(year - 1 if number < 3 else year) % 100}"


def table(widths: str, head: str, rows: list[tuple[object, ...]]) -> str:
    """Return a table in markup; `widths` are numbers, `head` cells parted by `|`."""
    body = "\n".join("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows)
    return f"|w {widths}\n| {head} |\n{body}\n"


def baht(amount: float) -> str:
    """Return an amount as offices write it: 1,250.00, nothing as a dash."""
    return f"{amount:,.2f}" if amount else "-"


def purchases(works: tuple[str, ...], number: int, year: int, count: int) -> list[tuple[object, ...]]:
    """Return `count` rows of one month's purchases (nine cells: number … contract) out of `works` (lines `work; shop`).

    `number` is the month, October = 0, of fiscal year `year`; contracts are dated in it.
    """
    dice = random.Random(year * 100 + number)
    rows: list[tuple[object, ...]] = []
    for line, (work, shop) in enumerate((entry.split("; ") for entry in dice.sample(works, count)), 1):
        amount = dice.randrange(500, 980) * 500 if any(word in work for word in BUILDING) else dice.randrange(5, 160) * 500
        price = amount - dice.choice((0, 0, 500, 1200))
        kind = "CNTR-" if dice.random() < 0.4 else ""
        contract = f"{kind}{number * 9 + line:04d}/{year % 100} ลว. {dice.randrange(1, 29)} {month(number, year)}"
        offer, agreed = f"{shop} เสนอราคา {baht(price)}", f"{shop} ราคา {baht(price)}"
        rows.append((line, work, baht(amount), baht(amount), METHOD, offer, agreed, dice.choice(REASONS), contract))
    return rows

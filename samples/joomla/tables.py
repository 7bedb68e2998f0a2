"""The tables of the joomla sample's documents, out of its projects and purchases."""

from __future__ import annotations

import random

from entries import CONTENT
from ledger import Project, baht, month, purchases, table
from rows import MONTHS, five_years, lines_of, name_of, projects_of

PLACES = ("หมู่ 1", "หมู่ 2", "หมู่ 3", "หมู่ 4", "หมู่ 5", "หมู่ 6", "ทั้งตำบล")
BOUGHT = "ที่ | เรื่องที่จัดหา | วงเงินตั้งไว้ | ราคากลาง | วิธีจัดหา | ผู้ยื่นและราคาที่ยื่น | ผู้ได้งานและราคาที่ตกลง | เหตุที่เลือกโดยย่อ | เลขที่และวันที่ของใบสั่งหรือสัญญา"
STAFF = (
    ("นายบุญส่ง ธาราคำ", "นายกองค์การบริหารส่วนตำบล", "08-0000-1771"),
    ("นายสมัย ปอคำแก้ว", "รองนายก อบต.", "08-0000-1772"),
    ("นางวิไล กะลอมศรี", "รองนายก อบต.", "08-0000-1773"),
    ("นายเอกพันธ์ ดอนปอ", "เลขานุการนายก", "0-5499-0177 ต่อ 14"),
    ("นายศุภกิตติ์ เวียงสรวงชัย", "ปลัด อบต.", "0-5499-0177 ต่อ 11"),
    ("นางสาวพิมพ์ใจ คูณธารา", "หัวหน้าสำนักปลัด", "0-5499-0177 ต่อ 12"),
    ("นางรัชนีวรรณ ตะแบงทอง", "ผู้อำนวยการกองคลัง", "0-5499-0177 ต่อ 15"),
    ("นายวีรพล ซางงามดี", "ผู้อำนวยการกองช่าง", "0-5499-0177 ต่อ 16"),
    ("นางจันทร์เพ็ญ เหลี่ยมแก้ว", "ผู้อำนวยการกองการศึกษา", "0-5499-0177 ต่อ 17"),
)


def tables() -> dict[str, str]:
    """Return every table by the name that `@@name@@` calls it by."""
    works = lines_of(CONTENT / "works.txt")
    plans = {year: projects_of(CONTENT / "projects.txt", PLACES, year) for year in (2561, 2565, 2566, 2567)}
    known = {f"action{year % 100}": _plan(plans[year], year) for year in (2565, 2566, 2567)}
    known |= {f"buyplan{year % 100}": _buying(works, year) for year in (2566, 2567)}
    known |= {f"months{year % 100}": _months(works, year, count) for year, count in ((2566, 12), (2567, 6))}
    known |= {"q1": _progress(plans[2567], 2, 2567), "q2": _progress(plans[2567], 5, 2567), "half66": _progress(plans[2566], 5, 2566)}
    known |= {"five66": five_years(plans[2567], 2566), "five61": five_years(plans[2561], 2561)}
    return known | {"annual65": _year(plans[2565]), "bosses": _bosses()}


def counts() -> tuple[tuple[object, ...], ...]:
    """Return how many people came to each counter in each month of the first half of 2567."""
    dice = random.Random(67)
    rows = [(name_of(number, 2567), *(dice.randrange(3, 70) for _ in range(4))) for number in range(6)]
    return tuple((*row, sum(row[1:])) for row in rows)


def _plan(projects: tuple[Project, ...], year: int) -> str:
    rows: list[tuple[object, ...]] = [
        (n, p.name, p.detail, f"{p.budget:,}", p.place, p.office, f"{month(p.start, year)} – {month(p.end, year)}")
        for n, p in enumerate(projects, 1)
    ]
    return table("1 5 4 2 2 2 3", "ที่ | โครงการที่จะทำ | ลักษณะงาน | งบประมาณ (บาท) | พื้นที่ | เจ้าของเรื่อง | เดือนที่ดำเนินการ", rows)


def _progress(projects: tuple[Project, ...], last: int, year: int) -> str:
    rows: list[tuple[object, ...]] = []
    for n, p in enumerate(projects, 1):
        done, begun = p.end <= last, p.start <= last
        spent = p.spent if done else p.spent // 4 if begun else 0
        state = (
            f"ทำเสร็จ {month(p.end, year)}"
            if done
            else f"ลงมือแล้ว คืบหน้าร้อยละ {20 + n * 3}"
            if begun
            else f"ยังไม่ถึงเวลา (เริ่ม {month(p.start, year)})"
        )
        rows.append((n, p.name, f"{p.budget:,}", baht(spent), f"{100 * spent / p.budget:.1f}", state))
    return table("1 6 2 2 2 4", "ที่ | โครงการ | งบตั้งไว้ (บาท) | จ่ายแล้ว (บาท) | ร้อยละ | คืบหน้าถึงไหน", rows)


def _year(projects: tuple[Project, ...]) -> str:
    rows: list[tuple[object, ...]] = [
        (n, p.name, f"{p.budget:,}", "-" if n == 9 else baht(p.spent), "ไม่ได้ทำ" if n == 9 else "สำเร็จ") for n, p in enumerate(projects, 1)
    ]
    return table("1 6 2 2 2", "ที่ | โครงการตามแผน | ตั้งไว้ (บาท) | จ่าย (บาท) | ผล", rows)


def _buying(works: tuple[str, ...], year: int) -> str:
    dice = random.Random(year + 3)
    rows: list[tuple[object, ...]] = [
        (
            n,
            work.partition("; ")[0],
            baht(dice.randrange(12, 700) * 500),
            "e-bidding" if "ก่อสร้าง" in work else "เฉพาะเจาะจง",
            month(dice.randrange(0, 9), year),
            dice.choice(("กองคลัง", "กองช่าง", "สำนักปลัด")),
        )
        for n, work in enumerate(works, 1)
    ]
    return table("1 6 3 2 2 2", "ที่ | รายการที่จะซื้อหรือจ้าง | เงิน (บาท) | วิธี | จะประกาศเดือน | ผู้ขอ", rows)


def _months(works: tuple[str, ...], year: int, count: int) -> str:
    return "\n".join(
        f"## เดือน{MONTHS[number]} {year - 1 if number < 3 else year}\n"
        + table("1 4 2 2 2 4 4 3 3", BOUGHT, purchases(works, number, year, 4 + number % 3))
        for number in range(count)
    )


def _bosses() -> str:
    rows = "".join(
        f'<tr><td><img src="/images/staff/p{n}.jpg" width="90" height="112"></td><td>{name}</td><td>{post}</td><td>{phone}</td></tr>'
        for n, (name, post, phone) in enumerate(STAFF, 1)
    )
    return f'<table border="1"><tr><th></th><th>ท่านชื่อ</th><th>ทำหน้าที่</th><th>โทรหา</th></tr>{rows}</table>'

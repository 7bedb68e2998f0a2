"""The tables of the vendor-cms sample's documents, by the names that stand between @@ in its texts."""

from __future__ import annotations

import random
from pathlib import Path

from ledger import Project, baht, month, purchases, read_projects, table

CONTENT = Path(__file__).parent / "content"
PLACES = ("หมู่ที่ 1", "หมู่ที่ 3", "หมู่ที่ 6", "ทุกหมู่บ้าน", "เขตเทศบาล", "สำนักงานเทศบาล")
NAMES = ("ตุลาคม 2566", "พฤศจิกายน 2566", "ธันวาคม 2566", "มกราคม 2567", "กุมภาพันธ์ 2567", "มีนาคม 2567")
SKR = "1 4 2 2 2 4 4 3 3"
SKR_HEAD = (
    "ลำดับ | งานที่จัดซื้อหรือจัดจ้าง | วงเงินที่จะซื้อหรือจ้าง | ราคากลาง | วิธีซื้อหรือจ้าง | รายชื่อผู้เสนอราคาและราคาที่เสนอ"
    " | ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง | เหตุผลที่คัดเลือกโดยสรุป | เลขที่และวันที่ของสัญญาหรือข้อตกลง"
)


def tables() -> dict[str, str]:
    """Return every table by its name."""
    text = (CONTENT / "projects.txt").read_text("utf-8")
    now, before = read_projects(text, PLACES, 67), read_projects(text, PLACES, 66)[:20]
    made = {
        "plan": _plan(now, 2567),
        "plan66": _plan(before, 2566),
        "quarter": _quarter(now),
        "result66": _result(before),
        "five_years": _five_years(now),
        "buyplan": _buy_plan(2567),
        "buyplan66": _buy_plan(2566),
        "service66": _service(),
    }
    made |= {f"month{number}": _month(number, 2567, name) for number, name in enumerate(NAMES)}
    made |= {"old_month4": _month(4, 2566, "กุมภาพันธ์ 2566"), "old_month5": _month(5, 2566, "มีนาคม 2566")}
    return made


def _plan(projects: tuple[Project, ...], year: int) -> str:
    rows: list[tuple[object, ...]] = [
        (number, p.name, p.detail, f"{p.budget:,}", p.place, p.office, f"{month(p.start, year)} – {month(p.end, year)}")
        for number, p in enumerate(projects, 1)
    ]
    return table("1 5 4 2 2 3 3", "ลำดับที่ | โครงการ | รายละเอียดของกิจกรรม | งบประมาณ (บาท) | สถานที่ | หน่วยงานรับผิดชอบ | ระยะเวลาดำเนินการ", rows)


def _quarter(projects: tuple[Project, ...]) -> str:
    rows: list[tuple[object, ...]] = []
    for number, p in enumerate(projects, 1):
        begun, done = p.start <= 2, p.end <= 2
        state = "ดำเนินการแล้วเสร็จ" if done else "อยู่ระหว่างดำเนินการ" if begun else "ยังไม่ถึงระยะเวลาดำเนินการ"
        rows.append((number, p.name, f"{p.budget:,}", baht(p.spent) if done else baht(p.spent // 4 if begun else 0), state))
    return table("1 6 2 2 3", "ที่ | โครงการ/กิจกรรม | งบประมาณตามแผน | เบิกจ่ายแล้ว ไตรมาส 1 | ความก้าวหน้า", rows)


def _result(projects: tuple[Project, ...]) -> str:
    skipped = (4, 9, 17)
    rows: list[tuple[object, ...]] = [
        (n, p.name, f"{p.budget:,}", "-" if n in skipped else baht(p.spent), "ไม่ได้ดำเนินการ" if n in skipped else "ดำเนินการแล้วเสร็จ")
        for n, p in enumerate(projects, 1)
    ]
    return table("1 6 2 2 3", "ที่ | โครงการ/กิจกรรม | งบประมาณ | เบิกจ่าย | ผลการดำเนินงาน", rows)


def _five_years(projects: tuple[Project, ...]) -> str:
    rows: list[tuple[object, ...]] = [(n, p.name, *(f"{p.budget:,}" for _ in range(5)), p.office) for n, p in enumerate(projects, 1)]
    return table("1 5 2 2 2 2 2 3", "ที่ | โครงการ | 2566 | 2567 | 2568 | 2569 | 2570 | หน่วยงาน", rows)


def _buy_plan(year: int) -> str:
    dice = random.Random(year)
    works = [line.partition("; ")[0] for line in (CONTENT / "works.txt").read_text("utf-8").splitlines() if line]
    rows: list[tuple[object, ...]] = []
    for number, work in enumerate(works, 1):
        method = "e-bidding" if "ก่อสร้าง" in work else "เฉพาะเจาะจง"
        rows.append((number, work, baht(dice.randrange(9, 900) * 500), method, month(dice.randrange(0, 10), year), "กองคลัง"))
    return table("1 6 3 2 2 2", "ลำดับ | รายการ/โครงการ | วงเงินงบประมาณ (บาท) | วิธีจัดหา | คาดว่าจะประกาศจัดซื้อจัดจ้าง | หน่วยงาน", rows)


def _service() -> str:
    dice = random.Random(12)
    services = ("จดทะเบียนพาณิชย์", "ชำระภาษี", "เบี้ยยังชีพ", "ขออนุญาตก่อสร้าง", "น้ำอุปโภค")
    rows: list[tuple[object, ...]] = []
    for number in range(12):
        counts = [dice.randrange(2, 90) for _ in services]
        rows.append((month(number, 2566), *counts, sum(counts)))
    return table("2 2 2 2 2 2 2", "เดือน | " + " | ".join(services) + " | รวม (ราย)", rows)


def _month(number: int, year: int, name: str) -> str:
    works = tuple(line for line in (CONTENT / "works.txt").read_text("utf-8").splitlines() if line)
    head = f"# สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {name} (แบบ สขร.1)\ncenter: เทศบาลตำบลเวียงสะแกนวล\n"
    return head + table(SKR, SKR_HEAD, purchases(works, number, year, 8 + number % 5))

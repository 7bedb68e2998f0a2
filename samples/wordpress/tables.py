"""The tables of the wordpress sample, by the names that stand between @@ in its texts."""

from __future__ import annotations

import random
from pathlib import Path

from ledger import Project, baht, month, purchases, read_projects, table

CONTENT = Path(__file__).parent / "content"
PLACES = ("ม.1", "ม.4", "ม.7", "ม.11", "ทั้งตำบล", "ที่ทำการ อบต.")
NAMES = ("ตุลาคม 2566", "พฤศจิกายน 2566", "ธันวาคม 2566", "มกราคม 2567", "กุมภาพันธ์ 2567", "มีนาคม 2567")
HEAD = (
    "ลำดับที่ | ชื่อรายการที่ซื้อ/จ้าง | วงเงินงบประมาณ (บาท) | ราคากลาง (บาท) | วิธีซื้อ/จ้าง | ผู้เสนอราคาและราคาที่เสนอ"
    " | ผู้ที่ได้รับคัดเลือกและราคา | เหตุผลที่คัดเลือก | เลขที่และวันที่ของสัญญา/ใบสั่งซื้อ"
)


def tables() -> dict[str, str]:
    """Return every table by its name."""
    text = (CONTENT / "projects.txt").read_text("utf-8")
    now, old = read_projects(text, PLACES, 2567), read_projects(text, PLACES, 2565)[:14]
    made = {"plan": _plan(now), "five": _five(old), "result65": _result(old), "buyplan": _buy_plan(), "service": _service()}
    return made | {f"month{number}": _month(number, name) for number, name in enumerate(NAMES)}


def _plan(projects: tuple[Project, ...]) -> str:
    rows: list[tuple[object, ...]] = [
        (n, "โครงการ" + p.name, p.detail, f"{p.budget:,}", p.place, p.office, f"{month(p.start, 2567)}-{month(p.end, 2567)}")
        for n, p in enumerate(projects, 1)
    ]
    return table("1 5 4 2 2 3 3", "ที่ | โครงการ/กิจกรรม | รายละเอียด | งบประมาณ | พื้นที่ | หน่วยดำเนินการ | ห้วงเวลา", rows)


def _five(projects: tuple[Project, ...]) -> str:
    rows: list[tuple[object, ...]] = [(n, "โครงการ" + p.name, *(f"{p.budget:,}" for _ in range(5))) for n, p in enumerate(projects, 1)]
    return table("1 5 2 2 2 2 2", "ที่ | โครงการ | 2561 | 2562 | 2563 | 2564 | 2565", rows)


def _result(projects: tuple[Project, ...]) -> str:
    rows: list[tuple[object, ...]] = [
        (
            n,
            "โครงการ" + p.name,
            f"{p.budget:,}",
            "-" if n in (3, 8, 12) else baht(p.spent),
            "ไม่ได้ดำเนินการ" if n in (3, 8, 12) else "แล้วเสร็จ",
        )
        for n, p in enumerate(projects, 1)
    ]
    return table("1 6 2 2 2", "ที่ | โครงการ | งบประมาณ | จ่ายจริง | ผล", rows)


def _lines(name: str) -> tuple[str, ...]:
    return tuple(line for line in (CONTENT / name).read_text("utf-8").splitlines() if line)


def _buy_plan() -> str:
    dice = random.Random(48)
    rows: list[tuple[object, ...]] = [
        (n, work, baht(dice.randrange(10, 700) * 500), "เฉพาะเจาะจง" if n % 6 else "e-bidding", month(dice.randrange(0, 11), 2567))
        for n, work in enumerate((line.partition("; ")[0] for line in _lines("works.txt")), 1)
    ]
    return table("1 6 3 3 3", "ที่ | รายการพัสดุ | งบประมาณ (บาท) | วิธีการจัดหา | กำหนดเริ่มจัดหา", rows)


def _service() -> str:
    dice = random.Random(815)
    services = ("ภาษีและค่าธรรมเนียม", "เบี้ยยังชีพ", "ขอน้ำ", "แจ้งซ่อมไฟ", "ขออนุญาตก่อสร้าง")
    rows: list[tuple[object, ...]] = [(name, *(dice.randrange(1, 70) for _ in services)) for name in NAMES]
    totals = tuple(sum(int(str(row[column])) for row in rows) for column in range(1, len(services) + 1))
    return table("3 2 2 2 2 2", "เดือน | " + " | ".join(services), [*rows, ("รวม", *totals)])


def _month(number: int, name: str) -> str:
    rows = purchases(_lines("works.txt"), number, 2567, 5 + number % 4)
    return f"# แบบ สขร. 1 สรุปผลการจัดซื้อจัดจ้าง ประจำเดือน {name}\ncenter: อบต.โนนสะแบงคำ\n" + table("1 4 2 2 2 4 4 3 3", HEAD, rows)

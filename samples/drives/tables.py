"""The tables of the drives sample, by the names that stand between @@ in its texts."""

from __future__ import annotations

from pathlib import Path

from ledger import Project, baht, month, purchases, read_projects, table

CONTENT = Path(__file__).parent / "content"
PLACES = ("ชุมชนท่าทราย", "ชุมชนตลาดเก่า", "ชุมชนมะกล่ำเหนือ", "ทั้งเขตเทศบาล")
NAMES = ("ตุลาคม 2566", "พฤศจิกายน 2566", "ธันวาคม 2566", "มกราคม 2567", "กุมภาพันธ์ 2567", "มีนาคม 2567")
SKR = (
    "ที่ | งานจัดซื้อจัดจ้าง | วงเงินงบประมาณ | ราคากลาง | วิธีซื้อ/จ้าง | ผู้เสนอราคาและราคาที่เสนอ"
    " | ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อ/จ้าง | เหตุผลที่คัดเลือก | เลขที่และวันที่ของสัญญา/ใบสั่ง"
)


def projects(seed: int) -> tuple[Project, ...]:
    """Return the plan's projects with the months and sums of one year."""
    return read_projects((CONTENT / "projects.txt").read_text("utf-8"), PLACES, seed)


def tables() -> dict[str, str]:
    """Return every table by its name."""
    now, works = projects(67), tuple((CONTENT / "works.txt").read_text("utf-8").split("\n")[:-1])
    five = [(n, "โครงการ" + p.name, *(f"{p.budget:,}" for _ in range(5))) for n, p in enumerate(now, 1)]
    buy = [
        (n, work.partition("; ")[0], baht(27_000 * n), "e-bidding" if "ก่อสร้าง" in work else "เฉพาะเจาะจง", month(n % 11, 2567))
        for n, work in enumerate(works, 1)
    ]
    made = {
        "five": table("1 5 2 2 2 2 2", "ที่ | โครงการ | 2566 | 2567 | 2568 | 2569 | 2570", five),
        "plan": _plan(now, 2567),
        "plan66": _plan(projects(66)[:13], 2566),
        "buyplan": table("1 6 3 2 2", "ลำดับ | งาน/โครงการ | งบประมาณ (บาท) | วิธี | เดือนที่คาดว่าจะจัดหา", buy),
    }
    for number, name in enumerate(NAMES):
        head = f"# สรุปผลการดำเนินการจัดซื้อจัดจ้าง ประจำเดือน {name}\ncenter: เทศบาลตำบลวังมะกล่ำขาว (แบบ สขร.1)\n"
        made[f"month{number}"] = head + table("1 4 2 2 2 4 4 3 3", SKR, purchases(works, number, 2567, 5 + number % 4))
    return made


def _plan(listed: tuple[Project, ...], year: int) -> str:
    rows = [
        (n, "โครงการ" + p.name, p.detail, f"{p.budget:,}", p.place, p.office, f"{month(p.start, year)} - {month(p.end, year)}")
        for n, p in enumerate(listed, 1)
    ]
    return table("1 5 4 2 2 3 3", "ที่ | โครงการ/กิจกรรม | รายละเอียด | งบประมาณ (บาท) | สถานที่ | หน่วยงานรับผิดชอบ | ระยะเวลาดำเนินการ", rows)

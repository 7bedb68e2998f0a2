"""What the content files of the blog sample say: posts, fixed pages, documents and purchases."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import yaml

CONTENT = Path(__file__).parent / "content"
MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
DAYS = "จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์".split()


@dataclass(frozen=True, slots=True)
class Post:
    """One post, or a fixed page when it has no label."""

    path: str
    day: datetime.date
    label: str
    title: str
    body: str

    @property
    def date(self) -> str:
        """Return its date in Thai, with the day of the week."""
        return f"วัน{DAYS[self.day.weekday()]}ที่ {self.day.day} {MONTHS[self.day.month - 1]} พ.ศ. {self.day.year + 543}"


def label_address(label: str) -> str:
    """Return the address of the list of posts with `label`."""
    return "/search/label/" + quote(label)


def posts() -> list[Post]:
    """Return every post, latest first."""
    return sorted(_posts("posts_ita.txt") + _posts("posts.txt"), key=lambda post: post.day, reverse=True)


def fixed_pages() -> list[Post]:
    """Return the pages that stand outside the stream of posts."""
    return _posts("static.txt")


def documents() -> list[tuple[str, str, str, str]]:
    """Return every document: its file, how it is made, its font, its markup."""
    found = [(*[*head, "Norasi"][:3], body) for name in ("docs1.txt", "docs2.txt") for head, body in _entries(name)]
    buys = yaml.safe_load((CONTENT / "buys.yaml").read_text("utf-8"))
    for file, month in buys.items():
        kind = file.rpartition(".")[2]
        found.append((file, "word-wide" if kind == "pdf" else kind, "Norasi", _month(**month)))
    return found


def _posts(name: str) -> list[Post]:
    return [Post(path, datetime.date.fromisoformat(day), label, title, body) for (path, day, label, title), body in _entries(name)]


def _entries(name: str) -> list[tuple[list[str], str]]:
    """Return heads (split at |) and bodies of the entries of a content file."""
    found = []
    for part in re.split(r"(?m)^=== ", (CONTENT / name).read_text("utf-8"))[1:]:
        head, _, body = part.partition("\n")
        found.append(([word.strip() for word in head.split("|")], body))
    return found


def _month(title: str, month: str, head: list[str], rows: list[list[object]]) -> str:
    """Return one month's purchases in markup; all were made without competition."""
    office = f"center: ประจำเดือน {month} ปีงบประมาณ 2567 องค์การบริหารส่วนตำบลโนนตาเกิ้ง"
    lines = [f"# แบบสรุปผลการจัดซื้อจัดจ้าง (สขร.๑) {title}", office, "|w 1 4 2 2 2 4 4 3 3", f"| {' | '.join(head)} |"]
    for number, (work, money, shop, price, why, contract) in enumerate(rows, 1):
        offer = f"{shop} {price:,}.-"
        lines.append(f"| {number} | {work} | {money:,}.- | {money:,}.- | เฉพาะเจาะจง | {offer} | {offer} | {why} | {contract} |")
    return "\n".join([*lines, "sign: (นางสาวปราณี ไชยกุดเรือ) / ผู้อำนวยการกองคลัง"])

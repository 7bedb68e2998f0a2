"""Writes site/ and site.yaml of the script-menus sample from content/: pages by the server, menus, lists and windows by script.

Run: python samples/script-menus/make.py
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import pictures  # noqa: E402
import press  # noqa: E402
import rows  # noqa: E402
import yaml  # noqa: E402
from markup import to_html  # noqa: E402

CONTENT, SITE = HERE / "content", HERE / "site"
PLACES = ("หมู่ที่ 1", "หมู่ที่ 2", "หมู่ที่ 5", "หมู่ที่ 7", "ทุกหมู่บ้าน", "ที่ทำการ อบต.")
SERVICES = ("ประปาภูเขา", "ชำระภาษี", "เบี้ยยังชีพ", "คำร้องทั่วไป")
HTML = "text/html; charset=UTF-8"


def main() -> None:
    """Write pages, scripts, data, pictures, documents and the list of routes."""
    shutil.rmtree(SITE, ignore_errors=True)
    known = tables()
    for name, to in (("menu.js", "js/menu.js"), ("site.js", "js/site.js"), ("style.css", "css/style.css")):
        write(to, (CONTENT / name).read_bytes())
    routes = [{"path": path, "file": page(number, title, body), "type": HTML} for number, (path, title, body) in enumerate(pages(), 1)]
    routes.append({"path": "/", "file": "p001.html", "type": HTML})
    write("404.html", "<html><body><h1>404</h1>ไม่พบหน้าที่ท่านเรียก</body></html>".encode())
    data()
    images()
    documents(known)
    served = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(served, allow_unicode=True, sort_keys=False), "utf-8")


def write(name: str, data: bytes) -> None:
    path = SITE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def page(number: int, title: str, body: str) -> str:
    """Write one page in the frame that all share, and return its file."""
    frame = (CONTENT / "layout.html").read_text("utf-8")
    shown = frame.replace("@@title@@", title).replace("@@hits@@", str(48112 + number * 37)).replace("@@body@@", body)
    write(f"p{number:03d}.html", shown.encode())
    return f"p{number:03d}.html"


def pages() -> Iterator[tuple[str, str, str]]:
    """Give every page's address, title and HTML."""
    yield "/index.php", "ยินดีต้อนรับ", (CONTENT / "home.html").read_text("utf-8")
    yield "/ita.php", "การประเมิน ITA", (CONTENT / "ita.html").read_text("utf-8")
    for part in (CONTENT / "pages.txt").read_text("utf-8").split("=== ")[1:]:
        head, _, body = part.partition("\n")
        number, _, title = head.strip().partition(" | ")
        yield f"/page.php?id={number}", title, to_html(body, 'class="table"')
    yield "/news.php", "ข่าวประชาสัมพันธ์", '<div id="all" class="list">กำลังโหลด...</div>\n<script>newsList("all", 5);</script>'
    for number, (id_, date, title, text) in enumerate(news()):
        picture = f'<p><img src="/images/act{number % 4 + 1}.jpg" alt=""></p>'
        yield f"/news.php?id={id_}", title, f"<p><small>{date}</small></p><p>{text}</p>{picture}"


def news() -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split(";")) for line in rows.lines_of(CONTENT / "news.txt")]


def data() -> None:
    """Write what the scripts load."""
    loaded = yaml.safe_load((CONTENT / "data.yaml").read_text("utf-8"))
    loaded["news"] = [{"id": id_, "date": date, "title": title} for id_, date, title, _ in news()]
    loaded["ita10"] = [[cell.strip() for cell in line.split("|")] for line in rows.lines_of(CONTENT / "ita10.txt")]
    first = "## สถิติการให้บริการ รอบ 6 เดือนแรก ปีงบประมาณ พ.ศ. 2567 (ตุลาคม 2566 – มีนาคม 2567)\n"
    before = "## สถิติการให้บริการ ปีงบประมาณ พ.ศ. 2566\n"
    loaded["stats-first67"] = {"html": to_html(first + rows.services(SERVICES, 2567, range(6)), 'class="table"')}
    loaded["stats-fy66"] = {"html": to_html(before + rows.services(SERVICES, 2566, range(12)), 'class="table"')}
    for name, value in loaded.items():
        write(f"data/{name}.json", json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def images() -> None:
    for number in range(1, 8):
        write(f"images/p{number}.jpg", pictures.portrait(number + 3))
    for number in range(1, 5):
        write(f"images/act{number}.jpg", pictures.scene(number + 2))
    write("images/slide.jpg", pictures.scene(6, (900, 240)))
    words = {
        "header": ("องค์การบริหารส่วนตำบลบ้านซ่านหมอก", (600, 80)),
        "logo": ("อบต.", (64, 64)),
        "fb": ("f", (32, 32)),
        "yt": ("Y", (32, 32)),
    }
    words["map"] = ("แผนที่ตั้ง อบต.บ้านซ่านหมอก ถนนสายแก่งพะไล", (420, 240))
    for name, (text, size) in words.items():
        write(f"images/{name}.png", pictures.banner(text, size, (36, 75, 90)))
    write("images/eit67.png", pictures.qr("https://itas.nacc.go.th/go/eit/b7mk2s"))
    offices = (
        "สำนักปลัด/หัวหน้าสำนักปลัด/งานบริหารทั่วไป",
        "กองคลัง/ผู้อำนวยการกองคลัง/งานพัสดุ",
        "กองช่าง/ผู้อำนวยการกองช่าง/งานประปา",
        "กองการศึกษา/ผู้อำนวยการกองการศึกษา",
        "หน่วยตรวจสอบ/ภายใน",
    )
    levels = (("นายกองค์การบริหารส่วนตำบล", "สภา อบต."), ("รองนายก อบต. 2 คน", "ปลัด อบต.", "เลขานุการนายก"), offices)
    write("images/org67.png", pictures.chart("โครงสร้างการแบ่งส่วนราชการ อบต.บ้านซ่านหมอก", levels))


def tables() -> dict[str, str]:
    """Return every table that the texts name between @@."""
    now, before = (rows.projects_of(CONTENT / "projects.txt", PLACES, seed) for seed in (67, 66))
    works = rows.lines_of(CONTENT / "works.txt")
    made = {
        "plan67": rows.year_plan(now, 2567),
        "plan66": rows.year_plan(before[:14], 2566),
        "results66": rows.results(before[:14], (4, 10)),
        "five": rows.five_years(now, 2566),
        "buying67": rows.buying_plan(works, 2567),
    }
    made |= {f"month{number}": rows.purchases_of(works, number, 2567, 6 + number % 3) for number in range(6)}
    return made | {f"old{number}": rows.purchases_of(works, number, 2566, 5) for number in (10, 11)}


def documents(known: dict[str, str]) -> None:
    with press.browser() as browser:
        for part in (CONTENT / "documents.txt").read_text("utf-8").split("=== ")[1:]:
            head, _, body = part.partition("\n")
            file, _, words = head.strip().partition(" | ")
            how, font, *marks = words.split()
            text = re.sub(r"@@(\w+)@@", lambda found: known[found[1]], body)
            if "thai" in marks:
                text = "\n".join(line if line.startswith("|w ") else line.translate(press.THAI) for line in text.splitlines())
            made = press.print_pdf(browser, text, how, font, "wide" in marks)
            write(f"upload/{file}", re.sub(rb"/(Creation|Mod)Date \(D:\d{14}", rb"/\1Date (D:20240401090000", made))


if __name__ == "__main__":
    main()

"""Writes site/ and site.yaml of the spa sample from content/: a shell, a script, JSON and documents.

Run: python samples/spa/make.py
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import pictures  # noqa: E402
import press  # noqa: E402
import rows  # noqa: E402
import yaml  # noqa: E402
from markup import to_html  # noqa: E402

CONTENT, SITE = HERE / "content", HERE / "site"
PLACES = ("ชุมชนทุ่งมะแฟน", "ชุมชนตลาดเก่า", "ชุมชนแฟนทอง", "ทุกชุมชน", "เขตเทศบาล", "สำนักงานเทศบาล")


def main() -> None:
    """Write the shell, what it loads, the documents and the list of routes."""
    shutil.rmtree(SITE, ignore_errors=True)
    known = tables()
    for name, to in (("index.html", "index.html"), ("app.js", "assets/app.js"), ("app.css", "assets/app.css")):
        write(to, (CONTENT / name).read_bytes())
    write("robots.txt", b"User-agent: *\nDisallow: /backoffice\n")
    paths = ["/news", *pages(known), *news()]
    site = yaml.safe_load((CONTENT / "site.yaml").read_text("utf-8"))
    data = yaml.safe_load((CONTENT / "data.yaml").read_text("utf-8"))
    put("/api/site.json", site)
    put("/api/people/executives.json", data["people"])
    put("/api/board.json", data["board"])
    put("/api/complaint-statistics.json", statistics(data["statistics"]))
    for year in (2567, 2566):
        put(f"/api/ita/{year}.json", ita(year))
    images(site)
    documents(known)
    routes = [{"path": path, "file": "index.html"} for path in paths]
    served = {"routes": routes, "not_found": {"status": 200, "file": "index.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(served, allow_unicode=True, sort_keys=False), "utf-8")


def write(name: str, data: bytes) -> None:
    path = SITE / name.lstrip("/")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def put(address: str, value: object) -> None:
    write(address, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def pages(known: dict[str, str]) -> list[str]:
    """Write the JSON of every page and return their addresses."""
    listed = yaml.safe_load((CONTENT / "pages.yaml").read_text("utf-8"))
    for page in listed:
        put(f"/api/pages{page['path']}.json", {"title": page["title"], "blocks": filled(page["blocks"], known)})
    return [page["path"] for page in listed]


def filled(value: Any, known: dict[str, str]) -> Any:
    """Return `value` with every `md` turned into HTML."""
    if isinstance(value, list):
        return [filled(each, known) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: to_html(put_in(each, known), 'class="table"') if key == "md" else filled(each, known) for key, each in value.items()}


def put_in(text: str, known: dict[str, str]) -> str:
    return re.sub(r"@@(\w+)@@", lambda found: known[found[1]], text)


def news() -> list[str]:
    """Write the list of news and each of them, and return their addresses."""
    entries = []
    for number, line in enumerate(rows.lines_of(CONTENT / "news.txt")):
        id_, date, title, text = (cell.strip() for cell in line.split(";"))
        entries.append({"id": id_, "date": date, "title": title})
        put(f"/api/news/{id_}.json", {"title": title, "date": date, "text": text, "image": f"/assets/img/act{number % 4 + 1}.jpg"})
    put("/api/news.json", entries)
    return [f"/news/{entry['id']}" for entry in entries]


def statistics(counts: list[list[Any]]) -> dict[str, Any]:
    title = "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ประจำปีงบประมาณ พ.ศ. 2567 (1 ตุลาคม 2566 – 31 มีนาคม 2567)"
    head = ["เดือน", "จำนวนเรื่องทั้งหมด", "ดำเนินการแล้วเสร็จ", "อยู่ระหว่างดำเนินการ"]
    return {"title": title, "head": head, "rows": counts}


def ita(year: int) -> dict[str, Any]:
    listed: list[list[Any]] = []
    for line in rows.lines_of(CONTENT / "ita.txt"):
        title, address = (cell.strip() for cell in line.split("|"))
        if year == 2566 and not address.startswith(("/plans", "/about")):
            continue
        listed.append([title, "-" if address == "-" else {"text": "เปิด", "link": address}])
    return {"title": f"การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. {year}", "head": ["ข้อ", "ข้อมูล"], "rows": listed}


def images(site: dict[str, Any]) -> None:
    for number in range(1, 9):
        write(f"assets/img/exe{number}.jpg", pictures.portrait(number))
    for number in range(1, 5):
        write(f"assets/img/act{number}.jpg", pictures.scene(number))
    write("assets/img/slide1.jpg", pictures.scene(9, (900, 260)))
    write("assets/img/logo.png", pictures.banner("ทต.", (64, 64), (15, 92, 74)))
    write("assets/img/map.png", pictures.banner("แผนที่ตั้งสำนักงานเทศบาล ถนนธารเมฆา-คีรีเพชร", (480, 240), (120, 150, 120)))
    write(site["eit"]["image"], pictures.qr(site["eit"]["url"]))


def tables() -> dict[str, str]:
    """Return every table that the texts name between @@."""
    now, before = (rows.projects_of(CONTENT / "projects.txt", PLACES, seed) for seed in (567, 566))
    works = rows.lines_of(CONTENT / "works.txt")
    made = {
        "plan67": rows.year_plan(now, 2567),
        "plan66": rows.year_plan(before[:20], 2566),
        "quarters": rows.quarters(now, money=False),
        "results66": rows.results(before[:20], (3, 11, 18)),
        "five": rows.five_years(now, 2566),
        "five61": rows.five_years(before[:12], 2561),
        "buying67": rows.buying_plan(works, 2567),
        "buying66": rows.buying_plan(works[:11], 2566),
    }
    made |= {f"month{number}": rows.purchases_of(works, number, 2567, 7 + number % 4) for number in range(6)}
    return made | {f"old{number}": rows.purchases_of(works, number, 2566, 6) for number in (10, 11)}


def documents(known: dict[str, str]) -> None:
    with press.browser() as page:
        for part in (CONTENT / "documents.txt").read_text("utf-8").split("=== ")[1:]:
            head, _, body = part.partition("\n")
            file, _, words = head.strip().partition(" | ")
            how, font, *marks = words.split()
            text = put_in(body, known)
            if "thai" in marks:
                text = "\n".join(line if line.startswith("|w ") else line.translate(press.THAI) for line in text.splitlines())
            data = press.print_pdf(page, text, how, font, "wide" in marks)
            dated = re.sub(rb"/(Creation|Mod)Date \(D:\d{14}", rb"/\1Date (D:20240401090000", data)
            write(f"files/{file}", dated)


if __name__ == "__main__":
    main()

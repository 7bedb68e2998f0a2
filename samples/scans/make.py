"""Writes site/ and site.yaml of the scans sample from content/: an office whose papers come out of a scanner.

Run: python samples/scans/make.py
"""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import docx  # noqa: E402
import drawings  # noqa: E402
import jinja2  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import scanner  # noqa: E402
import sheets  # noqa: E402
import yaml  # noqa: E402
from ledger import baht, month, read_projects, table  # noqa: E402
from markup import parse, to_html  # noqa: E402
from pptx import Presentation  # noqa: E402

SITE, CONTENT = HERE / "site", HERE / "content"
LAYOUT = jinja2.Template((CONTENT / "layout.html").read_text("utf-8"))
SHORT = "อบต.หนองกะเบาทอง"
PEOPLE = (
    ("นายสุรเชษฐ์ แก่นตะเบา", "นายกองค์การบริหารส่วนตำบล/หนองกะเบาทอง", "โทร. 09-0000-1841"),
    ("นายประยงค์ ศรีกะเบา", "รองนายกองค์การบริหารส่วนตำบล/คนที่ 1", "โทร. 09-0000-2273"),
    ("นางละมัย ทองพะเนียด", "รองนายกองค์การบริหารส่วนตำบล/คนที่ 2", "โทร. 09-0000-3316"),
    ("นางสาวจุฑารัตน์ เพ็ชรพะเนียด", "ปลัดองค์การบริหารส่วนตำบล/หนองกะเบาทอง", "โทร. 09-0000-4458"),
)
TREE = tuple(tuple(level.split(" | ")) for level in (CONTENT / "chart.txt").read_text("utf-8").splitlines())
STATISTICS = (
    "สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ / ปีงบประมาณ พ.ศ. ๒๕๖๗ รอบ ๖ เดือน",
    "ข้อมูลตั้งแต่ ๑ ตุลาคม ๒๕๖๖ - ๓๑ มีนาคม ๒๕๖๗",
    "จำนวนเรื่องร้องเรียนทั้งหมด            ๒ เรื่อง",
    "ดำเนินการแล้วเสร็จ                      ๑ เรื่อง",
    "อยู่ระหว่างดำเนินการ                    ๑ เรื่อง",
    "องค์การบริหารส่วนตำบลหนองกะเบาทอง",
)
DOS = (
    "แนวปฏิบัติทางจริยธรรม Dos & Don'ts / อบต.หนองกะเบาทอง ปีงบประมาณ พ.ศ. ๒๕๖๗",
    "ควรทำ (Dos)",
    "- ให้บริการด้วยความเสมอภาค สุภาพ และรวดเร็ว",
    "- ใช้ทรัพย์สินของราชการอย่างประหยัด",
    "ไม่ควรทำ (Don'ts)",
    "- เรียกรับผลประโยชน์จากผู้มาติดต่อ",
    "- นำเวลาราชการไปทำธุระส่วนตัว",
)


def main() -> None:
    """Write pages, papers, pictures, spreadsheets and the list of routes."""
    menu, routes = _menu(), []
    for path, title, body in _entries("pages.txt"):
        file = path.replace("?id=", "-")
        _write(file, LAYOUT.render(menu=menu, title=title, body=to_html(body)))
        if file != path:
            routes.append({"path": "/" + path, "file": file})
    _write("ita67.php", LAYOUT.render(menu=menu, title="การเปิดเผยข้อมูลสาธารณะ (OIT) ปี 2567", body=_ita()))
    for name in ("index.html", "index.php"):
        _write(name, LAYOUT.render(menu=menu, title="ยินดีต้อนรับ", body=(CONTENT / "home.html").read_text("utf-8")))
    _write("404.html", "<html><body><h1>404 Not Found</h1><p>The requested URL was not found on this server.</p></body></html>")
    _draw()
    for path, data in sheets.workbooks().items():
        _write(path, data)
    _print()
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}, "types": {".csv": "text/csv"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(name: str, text: str | bytes) -> None:
    path = SITE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def _entries(name: str) -> Iterator[tuple[str, str, str]]:
    for entry in (CONTENT / name).read_text("utf-8").split("=== ")[1:]:
        head, _, body = entry.partition("\n")
        path, title = (part.strip() for part in head.split(" | "))
        yield path, title, body


def _menu() -> list[tuple[str, list[tuple[str, str]]]]:
    menu: list[tuple[str, list[tuple[str, str]]]] = []
    for line in (CONTENT / "menu.txt").read_text("utf-8").splitlines():
        if line.startswith(" "):
            text, _, to = line.strip().partition(" | ")
            menu[-1][1].append((text, to))
        else:
            menu.append((line, []))
    return menu


def _ita() -> str:
    rows = ""
    for line in (CONTENT / "ita67.txt").read_text("utf-8").splitlines():
        title, _, to = line.partition(" | ")
        rows += f"<tr><td>{title}</td><td>{'-' if to == '-' else f'<a href={chr(34)}{to}{chr(34)} target=_blank>คลิก</a>'}</td></tr>\n"
    return f"<table border=1 width=100%><tr><th>รายการ</th><th>URL</th></tr>\n{rows}</table>"


def _draw() -> None:
    for number, person in enumerate(PEOPLE, 1):
        _write(f"images/boss/{number:02d}.jpg", drawings.card(number, *person))
    _write("images/org/struct2567.jpg", drawings.chart(f"โครงสร้างการแบ่งส่วนราชการ {SHORT}", TREE))
    _write("images/stat_corrupt67.jpg", drawings.poster(STATISTICS, (120, 30, 40)))
    _write("images/dos_donts67.jpg", drawings.poster(DOS, (20, 90, 60)))
    _write("images/map.jpg", drawings.sketch_map())
    _write("images/popup_eit.png", _popup())
    for number in range(1, 6):
        _write(f"images/act{number}.jpg", pictures.scene(number + 30))
    for name, text in (("tile1", "ITA 2567"), ("tile2", "ยื่นคำร้องออนไลน์"), ("b_dla", "สถ."), ("b_nacc", "ป.ป.ช."), ("fb", "facebook")):
        _write(f"images/{name}.png", pictures.banner(text, (180, 54)))
    _write("images/head.png", pictures.banner("องค์การบริหารส่วนตำบลหนองกะเบาทอง", (1100, 120), (40, 100, 50)))


def _popup() -> bytes:
    """The pop-up that asks visitors to answer the EIT survey: words and the QR code in one picture."""
    code = drawings.Image.open(io.BytesIO(pictures.qr("https://itas.nacc.go.th/go/eit/q8m4vz"))).convert("RGB")
    picture = drawings.Image.open(
        io.BytesIO(drawings.poster(("ขอเชิญตอบแบบวัด EIT / ประจำปีงบประมาณ พ.ศ. 2567", "สแกน QR Code", "", "", "", ""), (30, 60, 130)))
    )
    picture.paste(code.resize((400, 400), drawings.Image.Resampling.NEAREST), (340, 290))
    out = io.BytesIO()
    picture.resize((540, picture.height // 2)).quantize(32).save(out, "PNG", optimize=True)
    return out.getvalue()


def _tables() -> dict[str, str]:
    text, works = (CONTENT / "projects.txt").read_text("utf-8"), (CONTENT / "works.txt").read_text("utf-8").splitlines()
    now, old = read_projects(text, sheets.PLACES, 67), read_projects(text, sheets.PLACES, 66)[:14]
    result = [
        (n, p.name, baht(p.budget), "-" if n in (4, 11) else baht(p.spent), "ไม่ได้ดำเนินการ" if n in (4, 11) else "แล้วเสร็จ")
        for n, p in enumerate(old, 1)
    ]
    five = [(n, p.name, *(f"{p.budget:,}" for _ in range(5))) for n, p in enumerate(now, 1)]
    buy = [
        (n, work.partition("; ")[0], baht(18500 * n), "e-bidding" if "ก่อสร้างถนน" in work else "เฉพาะเจาะจง", month(n % 10, 2566))
        for n, work in enumerate(works, 1)
    ]
    return {
        "result": table("1 6 2 2 2", "ที่ | โครงการ/กิจกรรม | งบประมาณ | เบิกจ่าย | ผลการดำเนินงาน", result),
        "five": table("1 5 2 2 2 2 2", "ที่ | โครงการ | 2566 | 2567 | 2568 | 2569 | 2570", five),
        "buyplan": table("1 6 3 2 2", "ที่ | รายการ | วงเงิน (บาท) | วิธีจัดหา | กำหนดเวลา", buy),
    }


def _print() -> None:
    known = _tables()
    with press.browser() as page:
        for seed, (path, how, body) in enumerate((*_entries("papers-office.txt"), *_entries("scans-plans.txt"))):
            kind, *marks = how.split()
            for name, text in known.items():
                body = body.replace(f"@@{name}@@", text)
            if kind in ("scan", "pics"):
                body = "\n".join(line if line.startswith("|w ") else line.translate(press.THAI) for line in body.splitlines())
                drawn = press.print_pdf(page, body, "plain", marks[0])
                made = (
                    scanner.scanned_pictures(drawn, seed, marks, SHORT)
                    if kind == "pics"
                    else (scanner.scanned_pdf(drawn, seed, marks, SHORT),)
                )
                for number, data in enumerate(made, 1):
                    _write(path.format(n=number), data)
            else:
                _write(path, {"docx": _word, "pptx": _slides}[kind](body) if kind in ("docx", "pptx") else _pdf(page, body, kind, marks))


def _pdf(page: press.Page, body: str, kind: str, marks: list[str]) -> bytes:
    if kind != "locked":
        return press.print_pdf(page, body, kind, marks[0])
    from pypdf import PdfWriter

    out, writer = io.BytesIO(), PdfWriter(clone_from=io.BytesIO(press.print_pdf(page, body, "plain", marks[0])))
    writer.encrypt("ความลับ", algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


def _word(body: str) -> bytes:
    paper = docx.Document()
    for block in parse(body):
        if block.kind == "table":
            grid = paper.add_table(rows=len(block.rows), cols=len(block.rows[0]))
            for row, cells in enumerate(block.rows):
                for column, cell in enumerate(cells):
                    grid.cell(row, column).text = cell
        else:
            paper.add_paragraph(block.text)
    return _saved(paper)


def _slides(body: str) -> bytes:
    show = Presentation()
    for sheet in body.split("---\n"):
        title, *lines = sheet.strip().splitlines()
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = title.removeprefix("# ")
        slide.placeholders[1].text = "\n".join(lines)
    return _saved(show)


def _saved(paper: object) -> bytes:
    """Return an Office paper with fixed dates inside its archive."""
    out, fixed = io.BytesIO(), io.BytesIO()
    paper.save(out)  # type: ignore[attr-defined]
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, sheets.STAMP), old.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


if __name__ == "__main__":
    main()

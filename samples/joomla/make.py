"""Writes site/ and site.yaml of the joomla sample from content/.

Run: python samples/joomla/make.py
"""

from __future__ import annotations

import datetime
import html
import io
import re
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import docx  # noqa: E402
import jinja2  # noqa: E402
import openpyxl  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import yaml  # noqa: E402
from entries import CONTENT, FIXED, LISTS, Article, Paper, articles, papers  # noqa: E402
from markup import to_html  # noqa: E402
from tables import counts, tables  # noqa: E402

SITE = HERE / "site"
LAYOUT = jinja2.Template((CONTENT / "layout.html").read_text("utf-8"))
STAMP = datetime.datetime(2024, 4, 1, 9)
OFFICE_FILES = {"counts": "/images/documents/stat/visitors_67.xlsx", "happyform": "/images/documents/stat/happy_form_67.docx"}
QUESTIONS = ("ความรวดเร็วของเจ้าหน้าที่", "ความสุภาพ", "ความชัดเจนของป้ายบอกทาง", "ความสะอาดของสถานที่")
Routes = list[dict[str, object]]


def main() -> None:
    """Write articles, lists, ITA pages, documents, pictures and the list of routes."""
    written, printed, known = articles(), papers(), tables()
    addresses = {f"doc:{key}": paper.path for key, paper in printed.items()} | {f"doc:{key}": path for key, path in OFFICE_FILES.items()}
    addresses |= {f"page:{article.key}": article.path for article in written}
    addresses |= {f"page:{key}": path for key, path in FIXED.items()} | {f"page:cat-{name}": path for name, path in LISTS.items()}
    frame, routes = _frame(written, addresses), []
    for article in written:
        routes += _article(article, frame, addresses, known)
    for name, path in LISTS.items():
        routes += _list(name, path, [article for article in written if article.category == name], frame)
    routes += _ita(frame, addresses)
    news = "".join(
        f'<p><a href="{a.path}">{a.title}</a> <small>{a.posted}</small></p>' for a in written if a.posted and a.category == "ข่าว"
    )
    home = f'<img src="/images/slide.jpg" alt=""><h3>เรื่องเล่าชาวห้วยกะลอม</h3>{news}<p><a href="{LISTS["ข่าว"]}">อ่านต่อ</a></p>'
    _write("index.html", LAYOUT.render(frame, title="หน้าแรก อบต.ห้วยกะลอมคำ", body=home))
    routes.append({"path": "/index.php", "file": "index.html"})
    _pictures()
    _print(printed, known)
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(name: str, text: str | bytes) -> None:
    path = SITE / name.lstrip("/")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def _frame(written: tuple[Article, ...], addresses: dict[str, str]) -> dict[str, object]:
    groups: list[dict[str, object]] = []
    links: list[tuple[str, str]] = []
    for line in (CONTENT / "menu.txt").read_text("utf-8").splitlines():
        if line.startswith("  "):
            text, _, reference = line.strip().partition(" | ")
            links.append((text, html.escape(addresses.get(reference, "#"))))
        else:
            links = []
            groups.append({"name": line, "links": links})
    recent = [(article.title, html.escape(article.path)) for article in written if article.posted][:5]
    quick = {name: html.escape(addresses[f"page:{name}"]) for name in ("ita", "online", "tell", "privacy")}
    return {"menu": groups, "recent": recent, "quick": quick}


def _article(article: Article, frame: dict[str, object], addresses: dict[str, str], known: dict[str, str]) -> Routes:
    """Write an article and its sheet for printing; return their routes and that of its e-mail form."""
    source = re.sub(r"@@(\w+)@@", lambda found: known[found[1]], article.body)
    body = re.sub(r'(?<=href=")(?:doc|page):[\w-]+', lambda found: html.escape(addresses[found[0]]), to_html(source))
    printing = f"/index.php?option=com_content&view=article&id={article.number}&tmpl=component&print=1"
    shown = {"title": article.title, "category": article.category, "number": article.number, "posted": article.posted}
    _write(f"articles/{article.key}.html", LAYOUT.render(frame, body=body, print=html.escape(printing), **shown))
    _write(
        f"print/{article.key}.html", f"<html><head><title>{article.title}</title></head><body><h2>{article.title}</h2>{body}</body></html>"
    )
    return [
        {"path": article.path, "file": f"articles/{article.key}.html"},
        {"path": printing, "file": f"print/{article.key}.html"},
        {"path": f"/index.php?option=com_mailto&tmpl=component&link=a{article.number}", "file": "mailto.html"},
    ]


def _list(name: str, path: str, found: list[Article], frame: dict[str, object]) -> Routes:
    """Write a category's table, ten articles on a page; return its routes."""
    routes: Routes = []
    for start in range(0, len(found), 10):
        rows = "".join(
            f'<tr><td><a href="{html.escape(a.path)}">{a.title}</a></td><td>{a.posted or "-"}</td><td>{a.number * 37 % 900 + 40}</td></tr>'
            for a in found[start : start + 10]
        )
        pager = "".join(
            f'<li><a href="{html.escape(_at(path, at))}">{at // 10 + 1}</a></li>' for at in range(0, len(found), 10) if len(found) > 10
        )
        body = f'<table class="category"><tr><th>หัวเรื่อง</th><th>วันที่</th><th>ฮิต</th></tr>{rows}</table><ul class="pagination">{pager}</ul>'
        file = f"lists/{path.rpartition('/')[2].rpartition('=')[2]}-{start}.html"
        _write(file, LAYOUT.render(frame, title={"ข่าว": "ข่าวบ้านเรา", "พัสดุ": "ประกาศงานพัสดุ"}[name], body=body))
        routes.append({"path": _at(path, start), "file": file})
    return routes


def _at(path: str, start: int) -> str:
    return f"{path}{'&' if '?' in path else '?'}start={start}" if start else path


def _ita(frame: dict[str, object], addresses: dict[str, str]) -> Routes:
    """Write the index of years, the nested list of 2567 and the short one of 2566; return their routes."""
    body = ""
    for line in (CONTENT / "ita67.txt").read_text("utf-8").splitlines():
        if line.startswith("> "):
            body += ("</ul></li>" if body else "") + f"<li><strong>{line[2:]}</strong><ul>"
            continue
        number, title, references = (part.strip() for part in f"{line} ".split(" |"))
        links = "".join(f'<li><a href="{html.escape(addresses[word])}">รายละเอียด</a></li>' for word in references.split())
        body += f"<li>{number} {title}<ul>{links}</ul></li>"
    years = "".join(f'<li><a href="{FIXED[key]}">ITA ปี {year}</a></li>' for key, year in (("ita67", 2567), ("ita66", 2566)))
    older = ("action66", "half66", "gift66", "buyplan66", "months66")
    old = "".join(f'<li>{number}<ul><li><a href="{addresses[f"doc:{key}"]}">ไฟล์</a></li></ul></li>' for number, key in enumerate(older, 1))
    pages = {"ita": ("ITA ทุกปี", years), "ita67": ("ITA ปี 2567", f"{body}</ul></li>"), "ita66": ("ITA ปี 2566", old)}
    for key, (title, inner) in pages.items():
        _write(f"ita/{key}.html", LAYOUT.render(frame, title=title, body=f"<ul>{inner}</ul>"))
    return [{"path": FIXED[key], "file": f"ita/{key}.html"} for key in pages]


def _pictures() -> None:
    for number in range(1, 10):
        _write(f"images/staff/p{number}.jpg", pictures.portrait(number + 60))
    _write("images/header.jpg", pictures.banner("องค์การบริหารส่วนตำบลห้วยกะลอมคำ", (900, 120), (30, 100, 60)))
    _write("images/slide.jpg", pictures.scene(77))
    for name in ("print", "mail"):
        _write(f"media/{name}.png", pictures.banner("", (16, 16), (120, 120, 120)))
    _write("templates/green/css/template.css", "body{font-family:Tahoma}")
    _write("404.html", "<html><head><title>404</title></head><body><h1>404 - ไม่พบบทความ</h1></body></html>")
    _write("mailto.html", '<html><body><form method="post"><p>ส่งลิงก์ให้เพื่อน</p><input name="mailto"></form></body></html>')
    _write("robots.txt", "User-agent: *\nDisallow: /administrator/\nDisallow: /cache/\n")


def _print(printed: dict[str, Paper], known: dict[str, str]) -> None:
    with press.browser() as page:
        for paper in printed.values():
            how, font, *marks = paper.how
            text = re.sub(r"@@(\w+)@@", lambda found: known[found[1]], paper.body)
            if "thai" in marks:
                text = "\n".join(line if line.startswith("|w ") else line.translate(press.THAI) for line in text.splitlines())
            _write(paper.path, press.print_pdf(page, text, how, font, "wide" in marks))
    _write(OFFICE_FILES["counts"], _stamped(_sheet()))
    _write(OFFICE_FILES["happyform"], _stamped(_form()))


def _stamped(office: bytes) -> bytes:
    """Return an Office file whose parts all bear one date, so that every run writes the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(office)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT[0-9:]+Z", b"2024-04-01T09:00:00Z", part)
            new.writestr(zipfile.ZipInfo(name, (2024, 4, 1, 9, 0, 0)), part)
    return out.getvalue()


def _sheet() -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    book.properties.created = book.properties.modified = STAMP
    sheet = book.active
    sheet.title = "67"
    sheet.append(["จำนวนผู้มาใช้บริการ อบต.ห้วยกะลอมคำ เดือน ต.ค. 2566 – มี.ค. 2567 (ราย)"])
    sheet.append(["เดือน", "เบี้ยยังชีพ", "ภาษีและรายได้", "ขออนุญาตปลูกสร้าง", "ขอน้ำสะอาด", "รวม"])
    for row in counts():
        sheet.append(row)
    book.save(out)
    return out.getvalue()


def _form() -> bytes:
    paper, out = docx.Document(), io.BytesIO()
    paper.core_properties.created = paper.core_properties.modified = STAMP
    paper.add_heading("แบบสอบถามความพึงพอใจผู้มาติดต่อ อบต.ห้วยกะลอมคำ ปี 2567", 1)
    paper.add_paragraph("โปรดทำเครื่องหมาย / ในช่องที่ตรงกับความเห็นของท่าน แล้วหย่อนกล่องหน้าเคาน์เตอร์")
    grid = paper.add_table(1, 4)
    for cell, text in zip(grid.rows[0].cells, ("เรื่อง", "มาก", "กลาง", "น้อย"), strict=True):
        cell.text = text
    for question in QUESTIONS:
        grid.add_row().cells[0].text = question
    paper.save(out)
    return out.getvalue()


if __name__ == "__main__":
    main()

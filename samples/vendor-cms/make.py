"""Writes site/ and site.yaml of the vendor-cms sample from content/.

Run: python samples/vendor-cms/make.py
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import jinja2  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import yaml  # noqa: E402
from markup import to_html  # noqa: E402
from tables import tables  # noqa: E402

CONTENT, SITE = HERE / "content", HERE / "site"
LABELS = ("เปิด", "ลิงค์", "ดาวน์โหลด", "เปิด")
UPLOADS = "/uploads/doc/"
LAYOUT = jinja2.Template((CONTENT / "layout.html").read_text("utf-8"))


def main() -> None:
    """Write pages, documents, pictures and the list of routes."""
    known = tables()
    routes: list[dict[str, object]] = [{"path": "/", "file": "splash.html"}]
    _write("splash.html", (CONTENT / "splash.html").read_bytes())
    menu = _menu()
    for number, (route, title, body) in enumerate(_pages(known), 1):
        file = f"p{number:03d}.html"
        shown = LAYOUT.render(menu=menu, title=title, body=body, share=number % 3 == 0, views=137 * number % 4021)
        _write(file, shown.encode())
        routes.append({"path": route, "file": file, "type": "text/html" if number % 7 == 0 else "text/html; charset=UTF-8"})
    routes += [
        {"path": f"{UPLOADS}20231030_150150_1.pdf", "file": "error.html", "status": 500},
        {"path": "/Home?lang=en", "file": "p001.html"},
        {"path": "/Login", "file": "login.html"},
        {"path": "/index.php", "status": 302, "redirect": "/Home"},
    ]
    _extras()
    _documents(known)
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(name: str, data: bytes) -> None:
    path = SITE / name.lstrip("/")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _menu() -> list[dict[str, object]]:
    groups: list[dict[str, object]] = []
    links: list[tuple[str, str]] = []
    for line in (CONTENT / "menu.txt").read_text("utf-8").splitlines():
        if line.startswith("  "):
            text, _, url = line.strip().rpartition(" ")
            links.append((text, html.escape(url)))
        else:
            links = []
            groups.append({"name": line, "links": links})
    return groups


def _entries(*names: str) -> Iterator[tuple[str, str]]:
    for name in names:
        for part in (CONTENT / name).read_text("utf-8").split("=== ")[1:]:
            head, _, body = part.partition("\n")
            yield head.strip(), body


def _pages(known: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    news = [tuple(cell.strip() for cell in line.split(";")) for line in (CONTENT / "news.txt").read_text("utf-8").strip().splitlines()]
    latest = "".join(f'<li><a href="/index.php?mo=3&amp;id={n}">{title}</a> <small>{day}</small></li>' for n, day, title, _ in news[:6])
    yield "/Home", "", (CONTENT / "home.html").read_text("utf-8").replace("@@news_latest@@", latest)
    for head, body in _entries("pages-about.txt"):
        route, _, title = head.partition(" | ")
        yield route, title, to_html(_listed(body), 'class="table" width="100%"')
    yield from _news(news)
    yield from _ita()


def _listed(body: str) -> str:
    """Turn lines `+ title ; day ; file` into the vendor's table of documents, every link called alike."""
    rows = [tuple(cell.strip() for cell in line[2:].split(";")) for line in body.splitlines() if line.startswith("+ ")]
    kept = "\n".join(line for line in body.splitlines() if not line.startswith("+ "))
    if not rows:
        return kept
    lines = [f"| {n} | {title} | {day} | [{LABELS[n % 3]}]({UPLOADS}{file}) |" for n, (title, day, file) in enumerate(rows, 1)]
    return "\n".join([kept, "|w 1 7 2 2", "| ลำดับ | เรื่อง | วันที่ลงข้อมูล | เอกสาร |", *lines])


def _news(news: list[tuple[str, ...]]) -> Iterator[tuple[str, str, str]]:
    for page, part in enumerate((news[:8], news[8:]), 1):
        rows = "".join(f'<tr><td>{day}</td><td><a href="/index.php?mo=3&amp;id={n}">{title}</a></td></tr>' for n, day, title, _ in part)
        pager = (
            '<p><a href="/index.php?mo=3">1</a> <a href="/index.php?mo=3&amp;p=2">2</a> <a href="/index.php?mo=3&amp;sort=asc">เรียง</a></p>'
        )
        yield f"/index.php?mo=3{'' if page == 1 else '&p=2'}", "ข่าวประชาสัมพันธ์", f"<table>{rows}</table>{pager}"
    for n, day, title, text in news:
        picture = f'<p><img src="/images/act{int(n) % 4 + 1}.jpg"></p>'
        yield f"/index.php?mo=3&id={n}", title, f"<p><small>วันที่ {day}</small></p><p>{text}</p>{picture}"
    albums = ("งานประเพณีลอยกระทง 27 พฤศจิกายน 2566", "ตั้งจุดบริการปีใหม่ 2567", "กีฬาสะแกนวลเกมส์ 2565")
    links = "".join(f'<p><a href="/index.php?mo=5&amp;id={n}">{title}</a></p>' for n, title in enumerate(albums, 301))
    yield "/index.php?mo=5", "ภาพกิจกรรม", links
    for n, title in enumerate(albums, 301):
        yield f"/index.php?mo=5&id={n}", title, "".join(f'<img src="/images/act{k}.jpg" width="240"> ' for k in range(1, 5))


def _ita() -> Iterator[tuple[str, str, str]]:
    years = "".join(f'<div class="card"><b>ITA ปี พ.ศ. {y}</b> <a class="btn" href="/Ita/{y}">เปิด</a></div>' for y in (2567, 2566, 2565))
    yield "/Ita", "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)", years
    items = [tuple(cell.strip() for cell in line.split("|")) for line in (CONTENT / "ita.txt").read_text("utf-8").strip().splitlines()]
    rows = "".join(
        f'<div class="ita-row"><span>{title}</span><a class="btn" href="/ItaLink/{670 + n}">เปิด</a></div>\n'
        for n, (title, *_) in enumerate(items, 1)
    )
    yield "/Ita/2567", "ITA ประจำปีงบประมาณ พ.ศ. 2567", rows
    for n, (title, echo, links) in enumerate(items, 1):
        yield f"/ItaLink/{670 + n}", title, f"<p><b>องค์ประกอบด้านข้อมูล</b> {echo}</p>" + _buttons(links.split(), n)
    for head, body in _entries("ita-old.txt"):
        route, _, title = head.partition(" | ")
        yield route, title, to_html(_listed(body), 'class="table"')


def _buttons(links: list[str], start: int) -> str:
    rows = ""
    for n, link in enumerate(links):
        address = html.escape(link if link.startswith("/") else UPLOADS + link)
        rows += f'<tr><td>{n + 1}</td><td><a class="btn btn-info" target="_blank" href="{address}">{LABELS[(start + n) % 4]}</a></td></tr>'
    return f"<table>{rows}</table>"


def _extras() -> None:
    _write("404.html", "<html><body><h1>404</h1><p>ไม่พบหน้าที่ท่านเรียก <a href='/Home'>กลับหน้าหลัก</a></p></body></html>".encode())
    _write(
        "error.html", b"<html><body><h1>A Database Error Occurred</h1><p>Error Number: 2006 MySQL server has gone away</p></body></html>"
    )
    _write(
        "login.html",
        '<html><body><form method="post">ผู้ใช้ <input name="u"> รหัสผ่าน <input type="password" name="p"></form></body></html>'.encode(),
    )
    _write("assets/css/theme.css", b"body{font-family:Sarabun}.ita-row{border-bottom:1px solid #ccc}\n")
    for number in range(1, 11):
        _write(f"images/exe/{number}.jpg", pictures.portrait(number))
    for number in range(1, 5):
        _write(f"images/act{number}.jpg", pictures.scene(number))
    for number in (1, 2):
        _write(f"images/slide{number}.jpg", pictures.scene(number + 7, (600, 220)))
    words = {
        "header": "เทศบาลตำบลเวียงสะแกนวล",
        "intro": "ทรงพระเจริญ",
        "enter": "เข้าสู่เว็บไซต์",
        "fb": "f",
        "fb2": "f",
        "line": "LINE",
        "none": "-",
    }
    words |= {"b_eservice": "E-Service", "b_corrupt": "แจ้งเรื่องทุจริต", "b_complain": "ร้องทุกข์", "b_ita": "ITA"}
    for name, text in words.items():
        _write(f"images/{name}.png", pictures.banner(text, (120, 40) if len(text) < 5 else (400, 80)))
    _write("images/eit67.png", pictures.qr("https://itas.nacc.go.th/go/eit/k7wq2n"))
    offices = (
        "หน่วยตรวจสอบภายใน",
        "สำนักปลัดเทศบาล/ฝ่ายอำนวยการ",
        "กองคลัง/งานพัสดุ",
        "กองช่าง/งานวิศวกรรม",
        "กองสาธารณสุข/และสิ่งแวดล้อม",
        "กองการศึกษา",
    )
    levels = (("นายกเทศมนตรี", "สภาเทศบาล"), ("รองนายกเทศมนตรี", "ปลัดเทศบาล", "เลขานุการ/ที่ปรึกษา"), offices)
    _write("images/org2566.png", pictures.chart("โครงสร้างการแบ่งส่วนราชการ เทศบาลตำบลเวียงสะแกนวล", levels))


def _documents(known: dict[str, str]) -> None:
    with press.browser() as page:
        for head, body in _entries("documents-plans.txt", "documents-buying.txt", "documents-people.txt", "documents-clean.txt"):
            file, _, words = head.partition(" | ")
            how, font, *marks = words.split()
            text = re.sub(r"@@(\w+)@@", lambda found: known[found[1]], body)
            if "thai" in marks:
                text = text.translate(press.THAI)
                text = re.sub(r"^\|w .*$", lambda found: found[0].translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")), text, flags=re.M)
            _write(file, press.print_pdf(page, text, how, font, "wide" in marks))


if __name__ == "__main__":
    main()

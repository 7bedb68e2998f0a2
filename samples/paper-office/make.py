"""Writes site/ and site.yaml of the paper-office sample from content/.

Run: python samples/paper-office/make.py
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import jinja2  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import stamp  # noqa: E402
import yaml  # noqa: E402
from copier import as_jpeg, as_pdf, dots, scanned  # noqa: E402
from entries import OFFICE, Entry, entries, text  # noqa: E402
from markup import to_html  # noqa: E402
from office import word, workbooks  # noqa: E402
from playwright.sync_api import Page  # noqa: E402
from printing import printed  # noqa: E402

SITE = HERE / "site"
LAYOUT = jinja2.Template(text("layout.html"))
AS_IT_STANDS = ("|w", "|m", "|n", "<", "@")
BANNERS = (
    '<p><a href="/ita/2567"><img src="/uploads/img/ita.png" alt="ITA 2567"></a>'
    ' <a href="/content/27"><img src="/uploads/img/es.png" alt="บริการออนไลน์"></a></p>'
)
STYLE = (
    "body{font-family:Tahoma;max-width:1000px;margin:auto}#nav ul ul{font-size:90%}.man{display:inline-block;width:210px;text-align:center}"
)


def main() -> None:
    """Write pages, pictures, Office files and papers, then the routes."""
    pages = sorted(entries("pages.txt"), key=lambda page: int(page.first))
    for page in pages:
        stamped = f'<p class="date">ลงข่าวเมื่อ {page.third}</p>' if page.third else ""
        _write(f"pages/{page.first}.html", _framed(page.second, stamped + to_html(page.body)))
    _news([page for page in reversed(pages) if page.third])
    _ita()
    _pictures()
    _office()
    with press.browser() as chromium:
        _texts(chromium)
        _scans(chromium)
    routes = [{"path": f"/content/{page.first}", "file": f"pages/{page.first}.html"} for page in pages]
    routes += [{"path": "/news", "file": "pages/news.html"}, {"path": "/ita/2567", "file": "pages/ita.html"}]
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(path: str, data: str | bytes) -> None:
    stamp.put(SITE / path.lstrip("/"), data)


def _framed(title: str, body: str) -> str:
    menu = ""
    for line in text("menu.txt").splitlines():
        if line.startswith("  "):
            label, number = line.strip().split(" | ")
            menu += f'<li><a href="/content/{number}">{label}</a></li>'
        else:
            menu += f"{'</ul></li>' if menu else ''}<li><span>{line}</span><ul>"
    return LAYOUT.render(title=title, body=body, menu=menu)


def _news(news: list[Entry]) -> None:
    rows = "".join(f'<li><a href="/content/{page.first}">{page.second}</a> <small>({page.third})</small></li>' for page in news)
    _write("pages/news.html", _framed("ข่าวประชาสัมพันธ์", f"<ul>{rows}</ul>"))
    home = f'<p><img src="/uploads/img/slide.jpg" alt=""></p>{BANNERS}<h3>ข่าวล่าสุด</h3><ul>{rows}</ul>'
    _write("index.html", _framed("ยินดีต้อนรับ", home))


def _ita() -> None:
    body = ""
    for line in text("ita.txt").splitlines():
        if line.startswith("> "):
            body += f'<tr><th colspan="2">{line[2:]}</th></tr>'
            continue
        number, title, address = (part.strip() for part in f"{line} ".split(" |"))
        shown = f'<a href="{address}">{title}</a>' if address else title
        body += f"<tr><td>{number}</td><td>{shown}</td></tr>"
    table = f'<table border="1" cellpadding="5">{body}</table>'
    _write("pages/ita.html", _framed("การเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ 2567", table))


def _pictures() -> None:
    for number in range(1, 13):
        _write(f"uploads/img/staff{number}.jpg", pictures.portrait(number + 300))
    for number in range(1, 9):
        _write(f"uploads/img/act{number}.jpg", pictures.scene(number + 40))
    _write("uploads/img/slide.jpg", pictures.scene(99, (900, 300)))
    _write("uploads/img/head.png", pictures.banner(OFFICE, (960, 110), (120, 70, 20)))
    _write("uploads/img/ita.png", pictures.banner("ITA 2567", (300, 80), (40, 60, 120)))
    _write("uploads/img/es.png", pictures.banner("บริการออนไลน์", (300, 80), (20, 110, 90)))
    _write("uploads/img/fb.png", pictures.banner("f", (48, 48), (30, 80, 160)))
    _write("404.html", _framed("ไม่พบหน้าที่ท่านเรียก", "<p>404 ไม่พบข้อมูล</p>"))
    _write("css/site.css", STYLE)


def _office() -> None:
    for entry in entries("word.txt"):
        _write(entry.second, word(entry.body))
    for path, book in workbooks().items():
        _write(path, book)


def _texts(chromium: Page) -> None:
    """Write the few papers whose text can be read."""
    for entry in entries("texts.txt"):
        how, font, *marks = entry.third.split()
        if how == "chrome":
            _write(entry.second, printed(chromium, entry.body, font, 14.0, marks))
        else:
            _write(entry.second, press.print_pdf(chromium, entry.body, how, font, "wide" in marks))


def _scans(chromium: Page) -> None:
    """Write the many papers that went through the copying machine."""
    for entry in entries("scans.txt"):
        how, font, size, *marks = entry.third.split()
        lines = entry.body.splitlines()
        if "thai" in marks:
            lines = [line if line.startswith(AS_IT_STANDS) else line.translate(press.THAI) for line in lines]
        sheets = scanned(printed(chromium, "\n".join(lines), font, float(size), marks), marks)
        if how == "scan":
            _write(entry.second, as_pdf(sheets, dots(marks)))
            continue
        for number, sheet in enumerate(sheets, 1):
            _write(entry.second.replace(".jpg", f"_{number}.jpg"), as_jpeg(sheet, dots(marks)))


if __name__ == "__main__":
    main()

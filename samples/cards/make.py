"""Writes site/ and site.yaml of the cards sample from content/.

Run: python samples/cards/make.py
"""

from __future__ import annotations

import html
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import jinja2  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import stamp  # noqa: E402
import yaml  # noqa: E402
from documents import NAME, purchases, visitors, word, year_plan  # noqa: E402
from entries import CONTENT, LISTS, news, papers  # noqa: E402
from pages import menu, pages  # noqa: E402

SITE = HERE / "site"
LAYOUT = jinja2.Template((CONTENT / "layout.html").read_text("utf-8"))
YEAR_PLANS = {2567: "storage/uploads/plan67_94.pdf", 2566: "storage/uploads/p66_12aa.pdf"}
VISITORS = "storage/uploads/count67_101.xlsx"
DOWNLOADS = (("/download.php?id=94", YEAR_PLANS[2567], "plan94.pdf"), ("/download.php?id=101", VISITORS, "count.xlsx"))
SPLASH = (
    f'<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{NAME}</title></head><body style="text-align:center">'
    '<img src="/img/splash.jpg" alt=""><p><a href="/home">เข้าสู่เว็บไซต์</a> | <a href="/guestbook">ลงนาม</a></p></body></html>'
)


def main() -> None:
    """Write every page, document and picture, then the routes."""
    routes: list[dict[str, object]] = []
    for path, title, body in pages():
        file = "pages" + path.replace("/", "_") + ".html"
        _write(file, _framed(title, body))
        routes.append({"path": path, "file": file})
    _write("index.html", SPLASH)
    _write("404.html", _framed("ไม่พบหน้า", "<h2>404</h2><p>ไม่พบหน้าที่ท่านต้องการ</p>"))
    _print()
    _pictures()
    for path, file, name in DOWNLOADS:
        routes.append({"path": path, "file": file, "headers": {"Content-Disposition": f'attachment; filename="{name}"'}})
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(path: str, data: str | bytes) -> None:
    stamp.put(SITE / path.lstrip("/"), data)


def _framed(title: str, body: str) -> str:
    return LAYOUT.render(title=html.escape(title), body=body, menu=menu())


def _print() -> None:
    """Write every document in its own way."""
    with press.browser() as page:
        for paper in papers():
            kind, *how = paper.how.split()
            if kind == "docx":
                _write(paper.path, word(paper.body))
            else:
                _write(paper.path, press.print_pdf(page, paper.body, kind, how[0], "wide" in how))
        for year, path in YEAR_PLANS.items():
            _write(path, press.print_pdf(page, year_plan(year), "chrome", "Laksaman", True))
    _write("storage/uploads/9f3a1c.xlsx", purchases())
    _write(VISITORS, visitors())


def _pictures() -> None:
    for number in range(1, len(LISTS["people"]) + 1):
        _write(f"storage/photos/{number:02d}.jpg", pictures.portrait(number))
    for number, each in enumerate(news()):
        _write(f"storage/news/{each.number}.jpg", pictures.scene(number))
    _write("img/logo.png", pictures.banner(NAME))
    _write("img/slide.jpg", pictures.scene(9, (900, 300)))
    _write("img/splash.jpg", pictures.scene(4, (600, 400)))
    _write("img/line_qr.png", pictures.qr("https://line.me/R/ti/p/@tharnphikulthong"))


if __name__ == "__main__":
    main()

"""Writes site/ and site.yaml of the small-office sample from content/.

Run: python samples/small-office/make.py
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import jinja2  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import stamp  # noqa: E402
import yaml  # noqa: E402
from documents import printed, word, workbooks  # noqa: E402
from entries import MONTHS, Post, entries, menu, posts, text  # noqa: E402
from markup import to_html  # noqa: E402

SITE = HERE / "site"
LAYOUT = jinja2.Template(text("layout.html"))
CATEGORIES = {
    "news": "ข่าวประชาสัมพันธ์",
    "activity": "ภาพกิจกรรม",
    "procurement": "ประกาศจัดซื้อจัดจ้าง",
    "announce": "ประกาศ",
    "ita": "งานโปร่งใส",
}
SCENES = (
    *("2023/06/slide", "2023/06/otop", "2023/06/travel", "2023/08/candle-300x190", "2023/11/krathong-300x190"),
    *("2024/01/meeting-300x190", "2024/02/prachakom-300x190", "2024/04/songkran-300x190"),
)
HOME = """<img src="/wp-content/uploads/2023/06/slide.jpg" alt="ที่ทำการ อบต.บ่อกระถิน"><h3>ข่าวล่าสุด</h3>{news}\
<h3><a href="/?page_id=40">ITA 2567</a></h3><p><a href="/?page_id=30">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></p>"""
Shown = tuple[str, str, dict[str, str]]


def main() -> None:
    """Write pages, posts, lists, pictures and documents, then the routes."""
    known = posts()
    months = sorted({post.date[:7] for post in known}, reverse=True)
    recent = [(post.title, f"/?{post.key}") for post in known[:6]]
    frame = {"menu": menu(), "recent": recent, "archives": [(_month(month), f"/{month.replace('-', '/')}/") for month in months]}
    routes = []
    for path, file, shown in [*_pages(), *_posts(known), *_lists(known, months), _home(known)]:
        _write(file, LAYOUT.render(frame, **shown))
        routes.append({"path": path, "file": file})
    _write("404.html", LAYOUT.render(frame, title="ไม่พบหน้านี้", body="<p>ไม่พบหน้าที่ท่านต้องการ</p>"))
    _pictures()
    _documents()
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(name: str, data: str | bytes) -> None:
    stamp.put(SITE / name.lstrip("/"), data)


def _month(month: str) -> str:
    return f"{MONTHS[int(month[5:]) - 1]} {int(month[:4]) + 543}"


def _pages() -> Iterator[Shown]:
    written = [(head[0], head[1], body) for head, body in entries("pages.txt")]
    for key, title, body in [*written, ("page_id=40", "ITA 2567", text("ita.txt"))]:
        yield f"/?{key}", f"pages/{key.replace('=', '-')}.html", {"title": title, "body": to_html(body)}


def _posts(known: list[Post]) -> Iterator[Shown]:
    for post in known:
        shown = {"title": post.title, "body": to_html(post.body), "meta": post.day, "share": f"%2F%3F{post.key}"}
        yield f"/?{post.key}", f"posts/{post.key.replace('=', '-')}.html", shown


def _lists(known: list[Post], months: list[str]) -> Iterator[Shown]:
    for slug, title in CATEGORIES.items():
        body = _listing([post for post in known if post.category == slug])
        yield f"/category/{slug}/", f"category/{slug}.html", {"title": title, "body": body}
    for month in months:
        body = _listing([post for post in known if post.date.startswith(month)])
        yield f"/{month.replace('-', '/')}/", f"archive/{month}.html", {"title": f"เดือน: {_month(month)}", "body": body}


def _home(known: list[Post]) -> Shown:
    news = _listing([post for post in known if post.category in ("news", "activity")][:6])
    return "/", "index.html", {"title": "หน้าแรก", "body": HOME.format(news=news)}


def _listing(found: list[Post]) -> str:
    return "\n".join(f'<article><h2><a href="/?{post.key}">{post.title}</a></h2><p>{post.day}</p></article>' for post in found)


def _pictures() -> None:
    for number in range(1, 10):
        _write(f"/wp-content/uploads/2024/01/p{number}-150x190.jpg", pictures.portrait(number))
    for number, name in enumerate(SCENES):
        _write(f"/wp-content/uploads/{name}.jpg", pictures.scene(number))
    head = pictures.banner("อบต.บ่อกระถิน อ.เขาพลู จ.สุวรรณพนม", (900, 110), (45, 90, 45))
    _write("/wp-content/uploads/2019/05/cropped-head.png", head)


def _documents() -> None:
    with press.browser() as page:
        for path, how, font, wide, body in printed():
            _write(path, word(body, wide) if how == "docx" else press.print_pdf(page, body, how, font, wide))
    for path, book in workbooks():
        _write(path, book)


if __name__ == "__main__":
    main()

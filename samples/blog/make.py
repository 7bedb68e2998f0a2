"""Writes site/ and site.yaml of the blog sample from content/.

Run: python samples/blog/make.py
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import paper  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import stamp  # noqa: E402
import yaml  # noqa: E402
from entries import Post, documents, fixed_pages, label_address, posts  # noqa: E402
from office import blocks, to_docx, to_xlsx  # noqa: E402
from pages import listing, page, post_page, teaser  # noqa: E402
from playwright.sync_api import Page  # noqa: E402

SITE = HERE / "site"
REDIRECTS = {"/send-corruption": "/2024/01/o28.html", "/comment": "/2024/01/o8.html"}


def main() -> None:
    """Write posts, lists, pictures and documents, then the routes."""
    every = posts()
    for post in every + fixed_pages():
        _write(post.path, post_page(post, every))
    routes = _lists(every)
    _write("lists/search.html", page("ผลการค้นหา", "<p>กรุณาพิมพ์คำที่ต้องการค้น</p>", every))
    routes.append({"path": "/search", "file": "lists/search.html"})
    routes += [{"path": path, "redirect": target} for path, target in REDIRECTS.items()]
    _write("404.html", page("ไม่พบหน้า", "<p>ขออภัย ไม่มีหน้าที่คุณกำลังมองหาในบล็อกนี้</p>", every))
    _pictures()
    with press.browser() as chromium:
        for document in documents():
            _document(chromium, *document)
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


def _write(name: str, data: str | bytes) -> None:
    stamp.put(SITE / name.lstrip("/"), data)


def _lists(every: list[Post]) -> list[dict[str, str]]:
    """Write the lists of all posts, of each label and of each year; return the routes of those with a query."""
    routes = []
    labels = sorted({post.label for post in every})
    lists = [("หน้าแรก", "/", every, "home")]
    lists += [(label, label_address(label), [p for p in every if p.label == label], f"label{n}") for n, label in enumerate(labels)]
    for title, address, found, stem in lists:
        for number, (path, text) in enumerate(listing(title, address, found, every)):
            _write(f"lists/{stem}-{number}.html", text)
            routes.append({"path": path, "file": f"lists/{stem}-{number}.html"})
    for year in sorted({post.day.year for post in every}):
        these = [post for post in every if post.day.year == year]
        _write(f"{year}/index.html", page(f"อบต.โนนตาเกิ้ง: {year}", "".join(map(teaser, these)), every, these[0]))
    return routes


def _pictures() -> None:
    for number in range(1, 10):
        _write(f"images/k{number}.jpg", pictures.portrait(number))
    for number in range(1, 6):
        _write(f"images/scene{number}.jpg", pictures.scene(number))
    _write("images/f.png", pictures.banner("f", (60, 60), (59, 89, 152)))


def _document(chromium: Page, name: str, how: str, font: str, source: str) -> None:
    """Write a document; `how` is an Office file, a style of `paper`, or a way of `press` with `-wide` for a sheet on its side."""
    if how == "docx":
        _write(f"files/{name}", to_docx(source))
    elif how == "xlsx":
        _write(f"files/{name}", to_xlsx(source))
    elif how.startswith("paper:"):
        paper.write_pdf(SITE / "files" / name, how.removeprefix("paper:"), blocks(source), size=13)
    else:
        kind, _, wide = how.partition("-")
        _write(f"files/{name}", press.print_pdf(chromium, source, kind, font, bool(wide)))


if __name__ == "__main__":
    main()

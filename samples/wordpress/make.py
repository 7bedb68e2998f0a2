"""Writes site/ and site.yaml of the wordpress sample from content/.

Run: python samples/wordpress/make.py
"""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from urllib.parse import quote

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import docx  # noqa: E402
import jinja2  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import yaml  # noqa: E402
from entries import (  # noqa: E402
    CONTENT,
    Documents,
    Entry,
    address,
    day_of,
    entries_of,
    filled,
    href,
    read_documents,
    resolve,
    slug_of,
)
from markup import to_html  # noqa: E402
from tables import tables  # noqa: E402

SITE = HERE / "site"
LAYOUT = jinja2.Template((CONTENT / "layout.html").read_text("utf-8"))


def main() -> None:
    """Write pages, posts, categories, documents, pictures and the list of routes."""
    known, documents = tables(), read_documents()
    pages = [
        Entry(n, title, resolve(to_html(filled(body, known)), documents)) for n, (title, body) in enumerate(entries_of("pages.txt"), 10)
    ]
    posts = [_post(n, head, filled(body, known), documents) for n, (head, body) in enumerate(entries_of("posts.txt"), 400)]
    pages += [Entry(901, "ITA 2567", _ita(documents)), Entry(902, "ITA 2566", _ita66(documents))]
    frame = _frame(posts, documents)
    for entry in (*pages, *posts):
        _write(f"{entry.slug}/index.html", LAYOUT.render(**frame, **_shown(entry)))
    for name in sorted({post.category for post in posts}):
        _category(name, [post for post in posts if post.category == name], frame)
    _write("index.html", LAYOUT.render(**frame, title="หน้าหลัก", number=2, body=_home(posts)))
    _rest(pages, posts)
    _extras()
    _print(documents, known)
    _routes(pages, posts)


def _write(name: str, text: str | bytes) -> None:
    path = SITE / name.lstrip("/")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def _post(number: int, head: str, body: str, documents: Documents) -> Entry:
    posted, category, title = (part.strip() for part in head.split("|"))
    picture = (
        f'<figure><img src="/wp-content/uploads/2023/11/photo{number % 4 + 1}.jpg" alt=""></figure>' if category == "ข่าวกิจกรรม" else ""
    )
    return Entry(number, title, resolve(to_html(body), documents) + picture, posted, category)


def _shown(entry: Entry) -> dict[str, object]:
    return {
        "title": entry.title,
        "body": entry.body,
        "number": entry.number,
        "posted": entry.posted,
        "shown": day_of(entry.posted) if entry.posted else "",
    }


def _frame(posts: list[Entry], documents: Documents) -> dict[str, object]:
    groups: list[dict[str, object]] = []
    links: list[tuple[str, str]] = []
    for line in (CONTENT / "menu.txt").read_text("utf-8").splitlines():
        if line.startswith("  "):
            text, _, reference = line.strip().partition(" | ")
            links.append((text, address(reference, documents)))
        else:
            links = []
            groups.append({"name": line, "links": links})
    categories = [(name, "/category" + href(name)) for name in sorted({post.category for post in posts})]
    recent = [(post.title, href(post.title)) for post in posts[:5]]
    return {"menu": groups, "categories": categories, "recent": recent, "privacy": href("นโยบายความเป็นส่วนตัว")}


def _category(name: str, posts: list[Entry], frame: dict[str, object]) -> None:
    """Write the pages of a category, six posts on each, each post with the start of its text."""
    for page in range(0, len(posts), 6):
        shown = "".join(
            f'<article><h2><a href="{href(p.title)}">{p.title}</a></h2><time>{day_of(p.posted)}</time></article>'
            for p in posts[page : page + 6]
        )
        more = f'<a class="next" href="/category{href(name)}page/2/">เก่ากว่า</a>' if page == 0 and len(posts) > 6 else ""
        folder = f"category/{slug_of(name)}" + (f"/page/{page // 6 + 1}" if page else "")
        _write(f"{folder}/index.html", LAYOUT.render(**frame, title=f"หมวดหมู่: {name}", number=0, body=shown + more))


def _home(posts: list[Entry]) -> str:
    latest = "".join(f'<li><a href="{href(p.title)}">{p.title}</a> <time>{day_of(p.posted)}</time></li>' for p in posts[:6])
    tiles = "".join(
        f'<a class="tile" href="{href(name)}">{name}</a> ' for name in ("ITA 2567", "แจ้งเรื่องร้องเรียนร้องทุกข์", "บริการออนไลน์ E-Service")
    )
    slider = '<div class="swiper"><img src="/wp-content/uploads/2023/11/photo1.jpg" alt=""></div>'
    return f'{slider}<h2>ข่าวล่าสุด</h2><ul>{latest}</ul><p><a href="/category{href("ข่าวประชาสัมพันธ์")}">ข่าวทั้งหมด</a></p><div>{tiles}</div>'


def _ita(documents: Documents) -> str:
    rows = ""
    for line in (CONTENT / "ita.txt").read_text("utf-8").strip().splitlines():
        number, title, references = (part.strip() for part in line.split(" | "))
        found = re.findall(r"(?:page|post|category|doc):.*?(?=\s(?:page|post|category|doc):|$)|home", references)
        links, steps = "", []
        for order, reference in enumerate(found, 1):
            target = address(reference, documents)
            shown = ("https://www.nonsabaengkham.go.th" + target)[:46] + "..."
            links += f'<p>{order}. <a href="{target}" target="_blank">{shown}</a></p>'
            steps.append(
                f"{order}) หน้าหลัก เลือก {reference.partition(':')[2]}"
                if not reference.startswith(("doc:", "home"))
                else f"{order}) เปิดไฟล์หรือหน้าแรก"
            )
        rows += f"<tr><td>{number} {title}</td><td>{links}</td><td>{' // '.join(steps).replace(' // ', '<br>')}</td></tr>\n"
    return f"<p>การเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ พ.ศ. 2567</p><table><tr><th>ข้อ</th><th>URL</th><th>คำอธิบาย</th></tr>{rows}</table>"


def _ita66(documents: Documents) -> str:
    rows = ""
    for line in (CONTENT / "ita66.txt").read_text("utf-8").strip().splitlines():
        title, _, reference = line.partition(" | ")
        link = "-" if reference == "-" else f'<a href="{address(reference, documents)}">คลิก</a>'
        rows += f'<div class="accordion-item"><h4>{title}</h4><div class="panel">{link}</div></div>'
    return rows


def _rest(pages: list[Entry], posts: list[Entry]) -> None:
    for name, entries in (("pages", pages), ("posts", posts)):
        shown = [
            {
                "id": e.number,
                "date": (e.posted or "2023-10-02") + "T09:00:00",
                "slug": quote(e.slug).lower(),
                "status": "publish",
                "link": href(e.title),
            }
            | {"title": {"rendered": e.title}, "content": {"rendered": e.body, "protected": False}}
            for e in entries
        ]
        _write(f"rest/{name}.json", json.dumps(shown))
        urls = "".join(f"<url><loc>{href(e.title)}</loc></url>" for e in entries)
        _write(f"wp-sitemap-posts-{name[:-1]}-1.xml", f'<?xml version="1.0" encoding="UTF-8"?><urlset>{urls}</urlset>')
    _write("rest/index.json", json.dumps({"name": "องค์การบริหารส่วนตำบลโนนสะแบงคำ", "namespaces": ["oembed/1.0", "wp/v2"]}))
    _write("rest/no-page.json", json.dumps({"code": "rest_post_invalid_page_number", "data": {"status": 400}}))
    maps = "".join(f"<sitemap><loc>/wp-sitemap-posts-{name}-1.xml</loc></sitemap>" for name in ("page", "post"))
    _write("wp-sitemap.xml", f'<?xml version="1.0" encoding="UTF-8"?><sitemapindex>{maps}</sitemapindex>')
    _write("robots.txt", "User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n\nSitemap: /wp-sitemap.xml\n")


def _extras() -> None:
    _write("404.html", "<html><head><title>ไม่พบหน้านี้</title></head><body><h1>อุ๊ปส์! ไม่พบหน้านี้</h1><p><a href='/'>หน้าหลัก</a></p></body></html>")
    _write("login.html", '<form method="post"><input name="log"><input type="password" name="pwd"></form>')
    _write("wp-content/themes/tambon/style.css", "body{font-family:Prompt}")
    for number in range(1, 9):
        _write(f"wp-content/uploads/2022/01/exe{number}.jpg", pictures.portrait(number + 20))
    for number in range(1, 5):
        _write(f"wp-content/uploads/2023/11/photo{number}.jpg", pictures.scene(number + 11))
    _write("wp-content/uploads/2021/05/logo.png", pictures.banner("อบต.", (80, 80), (90, 40, 90)))


def _print(documents: Documents, known: dict[str, str]) -> None:
    with press.browser() as page:
        for path, words, body in documents.values():
            how, *marks = words.split()
            _write("wp-content/uploads/" + path, _word(body) if how == "docx" else _sheet(page, filled(body, known), how, marks))


def _word(body: str) -> bytes:
    paper, out = docx.Document(), io.BytesIO()
    for line in body.strip().splitlines():
        paper.add_paragraph(line)
    paper.save(out)
    return out.getvalue()


def _sheet(page: press.Page, text: str, how: str, marks: list[str]) -> bytes:
    if "thai" in marks:
        text = "\n".join(line if line.startswith("|w ") else line.translate(press.THAI) for line in text.splitlines())
    return press.print_pdf(page, text, how, marks[0], "wide" in marks)


def _routes(pages: list[Entry], posts: list[Entry]) -> None:
    routes: list[dict[str, object]] = [{"path": "/wp-json/", "file": "rest/index.json", "type": "application/json; charset=UTF-8"}]
    for name, entries in (("pages", pages), ("posts", posts)):
        base = f"/wp-json/wp/v2/{name}"
        for query in ("", "?per_page=100", "?per_page=100&page=1"):
            heads = {"X-WP-Total": str(len(entries)), "X-WP-TotalPages": "1"}
            routes.append({"path": base + query, "file": f"rest/{name}.json", "type": "application/json; charset=UTF-8", "headers": heads})
        routes.append({"path": base + "?per_page=100&page=2", "file": "rest/no-page.json", "status": 400, "type": "application/json"})
    routes += [{"path": f"/?p={e.number}", "status": 301, "redirect": href(e.title)} for e in (*pages, *posts)]
    routes.append({"path": "/wp-login.php", "file": "login.html"})
    site = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), "utf-8")


if __name__ == "__main__":
    main()

# ruff: noqa: E501
"""Writes the site of an invented town on a clean modern system, nearly complete: `python make.py` in this folder."""

from __future__ import annotations

import re
import sys
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

sys.path.append(str(Path(__file__).parent.parent / "deceptive"))

import papers as draw
from site_writer import Site
from source import layout, pages, posts
from source import papers_integrity as integrity
from source import papers_money as money
from source import papers_people as people
from source import papers_plans as plans

HEAD = """# How site/ is served: paths as on the wire (Thai percent-encoded); unlisted paths are files under site/.
not_found: {status: 404, file: pages/404.html}
types: {".html": "text/html; charset=utf-8"}
"""
MONTHS = [
    (121, "ตุลาคม", 2566, 0, 5),
    (122, "พฤศจิกายน", 2566, 2, 6),
    (123, "ธันวาคม", 2566, 0, 0),
    (124, "มกราคม", 2567, 3, 5),
    (125, "กุมภาพันธ์", 2567, 4, 4),
    (126, "มีนาคม", 2567, 1, 7),
]
OLD_MONTHS = [(221, "กรกฎาคม", 2566, 1, 4), (222, "สิงหาคม", 2566, 5, 3), (223, "กันยายน", 2566, 2, 6)]


def papers() -> dict[int, tuple[Any, dict[str, Any]]]:
    """Return number -> (blocks, how they are drawn)."""
    word, plain, chrome, wide = {"split_am": True, "font": "Norasi"}, {"font": "Loma"}, {"chrome": True}, {"wide": True}
    out: dict[int, tuple[Any, dict[str, Any]]] = {
        101: (plans.development_plan(), {**chrome, **wide}),
        102: (plans.annual_plan(2567), {**word, **wide}),
        202: (plans.annual_plan(2566), {**word, **wide}),
        103: (plans.six_months(), word),
        104: (plans.annual_report(), word),
        105: (plans.staff_manual(), chrome),
        106: (plans.citizen_manual(), plain),
        108: (plans.survey(2566), word),
        208: (plans.survey(2565), word),
        109: (money.plan(), word),
        127: (money.annual(), chrome),
        131: (people.hr_policy(), word),
        132: (people.hr_progress(), plain),
        133: (people.hr_criteria(), word),
        134: (people.hr_annual(), {"font": "Kinnari"}),
        141: (people.complaint_guide(), chrome),
        151: (integrity.no_gift(2567), word),
        251: (integrity.no_gift(2566), word),
        153: (integrity.no_gift_report(), word),
        154: (integrity.risk(2567), {**plain, **wide}),
        254: (integrity.risk(2566), {**plain, **wide}),
        155: (integrity.risk_result(), word),
        156: (integrity.fraud_plan(), {"font": "Garuda", **wide}),
        157: (integrity.fraud_six(), word),
        158: (integrity.fraud_year(), chrome),
        161: (people.ethics_code(), word),
        162: (people.ethics_order(), word),
        163: (people.dos_donts(), chrome),
        164: (people.ethics_training(), word),
        165: (people.ethics_assessment(), {"font": "Laksaman"}),
        171: (integrity.ita_analysis(2566), word),
        271: (integrity.ita_analysis(2565), word),
        172: (integrity.measures_result(), word),
        180: (plans.ordinance(), chrome),
        190: (integrity.form("แบบคำขอทั่วไป"), plain),
        191: (integrity.form("แบบคำขออนุญาตใช้เสียง"), plain),
    }
    for number, name, year, start, count in MONTHS + OLD_MONTHS:
        out[number] = (
            money.month(name, year, start, count, thai=number in (122, 126)) if count else money.empty_month(name, year),
            {"chrome": True, **wide} if number in (124, 222) else {**(word if number % 2 else plain), **wide},
        )
    for number, job, cost, who, date in posts.NOTICES:
        out[number] = (money.notice(job, cost, who, date), word if number % 2 else plain)
    return out


def post_path(title: str, number: int) -> str:
    """Return /post/view/<title>/<id> as such systems make it."""
    return f"/post/view/{re.sub(r'[^ก-๙0-9A-Za-z]+', '-', title).strip('-')}/{number}"


def add_papers(site: Site) -> None:
    """Add the documents behind download.php, and the pictures."""
    for number, (blocks, how) in papers().items():
        options = dict(how)
        maker = draw.printed if options.pop("chrome", False) else draw.paper
        title = re.sub(r"\s+", " ", blocks[0][1])[:60]
        headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(title + '.pdf', safe='')}"}
        site.paper(
            f"d{number}",
            f"/download.php?id={number}",
            partial(maker, blocks=blocks, **options),
            file=f"files/{number}.pdf",
            headers=headers,
        )
    for n in range(1, 7):
        site.paper(f"p{n}", f"/assets/p{n}.jpg", partial(draw.flat, size=(240, 300), colour=f"#3{n}5f8{n}", person=True))
    for n in range(1, 5):
        site.paper(f"g{n}", f"/assets/g{n}.jpg", partial(draw.flat, size=(320, 200), colour=f"#6{n}9a5{n}"))
    site.paper(
        "popup", "/assets/popup.jpg", partial(draw.flat, size=(500, 400), colour="#aa7733", words_="ชำระภาษีภายใน มิ.ย. 67", points=28)
    )
    site.paper("logo", "/assets/logo.png", partial(draw.flat, size=(64, 64), colour="#225577"))
    site.paper("eit", "/assets/eit-2567.png", partial(draw.code, text="https://itas.nacc.go.th/go/eit/wt9k2m"))


def add_posts(site: Site) -> None:
    """Add posts, their categories with pages of ten, and the archive of notices."""
    listed: dict[str, list[tuple[str, str, str]]] = {key: [] for key in posts.CATEGORIES}
    entries = list(posts.PAPERS)
    entries += [
        posts.Post(
            number, "notices", ("ประกาศผู้ชนะการเสนอราคา " if who else "ประกาศเชิญชวน ประกวดราคา") + job, date, "", (("", f"d{number}"),)
        )
        for number, job, _, who, date in posts.NOTICES
    ]
    entries += [
        posts.Post(300 + n * 7, category, title, date, f"<p>{text}</p>{layout.lazy(f'/assets/g{n % 4 + 1}.jpg')}")
        for n, (category, title, date, text) in enumerate(posts.NEWS)
    ]
    for post in entries:
        files = "".join(
            f"<a class='download-card' href='{{d:{key}}}'><i class='bi bi-file-pdf'></i> {label} <span>ดาวน์โหลด</span></a>"
            for label, key in post.papers
        )
        body = f"<article><time>เผยแพร่ {post.date}</time>{post.text}{files}</article><div class='share'><a href='https://www.facebook.com/sharer/sharer.php?u=x'>แชร์</a></div>"
        key = f"post-{post.number}"
        site.page(
            key, post_path(post.title, post.number), post.title, body, crumbs=((posts.CATEGORIES[post.category], f"c-{post.category}"),)
        )
        listed[post.category].append((key, post.title, post.date))
    for category, rows in listed.items():
        for page in range(0, max(1, len(rows)), 6):
            cards = "".join(
                f"<div class='card'><div class='card-body'><h5 class='card-title'><a href='{{p:{key}}}'>{title if len(title) < 48 else title[:48] + '...'}</a></h5><small>{date}</small></div></div>"
                for key, title, date in rows[page : page + 6]
            )
            pager = "".join(
                f"<a class='page-link' href='/post/category/{category}{'' if n == 0 else f'?page={n + 1}'}'>{n + 1}</a>"
                for n in range((len(rows) + 5) // 6)
            )
            number = page // 6 + 1
            site.page(
                f"c-{category}" if number == 1 else f"c-{category}-{number}",
                f"/post/category/{category}" + ("" if number == 1 else f"?page={number}"),
                posts.CATEGORIES[category],
                f"<div class='row'>{cards}</div><nav>{pager}</nav>",
            )


def add_pages(site: Site) -> None:
    """Add the plain pages, the web board, the monthly tabs, ITA and the home page."""
    for key, (path, title, body) in pages.pages().items():
        site.page(key, path, title, body)
    for number, title, question, answer in posts.TOPICS:
        site.page(
            f"topic-{number}",
            f"/webboard/topic/{number}",
            title,
            f"<div class='card'><p>{question}</p><small>โดย ประชาชน เมื่อ {number * 5 + 2} ม.ค. 2567</small></div><div class='card reply'><b>ผู้ดูแลระบบ เทศบาล</b> ตอบกลับ : <p>{answer}</p></div><form method='post'><textarea name='r'></textarea><button>ตอบกระทู้</button></form>",
        )
    topics = "".join(f"<tr><td><a href='{{p:topic-{n}}}'>{title}</a></td><td>ตอบแล้ว 1</td></tr>" for n, title, _, _ in posts.TOPICS)
    site.page(
        "webboard",
        "/webboard",
        "กระดานถาม-ตอบ (Q&A)",
        f"<a class='btn' href='{{p:ask}}'>ตั้งคำถามใหม่</a><table class='table'>{topics}</table>",
    )
    tabs = [("2567", MONTHS), ("2566", OLD_MONTHS)]
    panes = "".join(
        f"<div class='tab-pane' id='y{year}' role='tabpanel'><ul class='list-group'>"
        + "".join(
            f"<li class='list-group-item'>{name} {y} <a href='{{d:d{n}}}' class='btn'><i class='bi bi-download'></i></a></li>"
            for n, name, y, _, _ in rows
        )
        + "</ul></div>"
        for year, rows in tabs
    )
    site.page(
        "monthly",
        "/page/procurement-monthly",
        "สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1)",
        "<ul class='nav nav-tabs'><li><button data-bs-target='#y2567'>ปีงบประมาณ 2567</button></li><li><button data-bs-target='#y2566'>ปีงบประมาณ 2566</button></li></ul><div class='tab-content'>"
        + panes
        + "</div>",
    )
    site.page("ita", "/ita/2567", "การประเมิน ITA", "<p><a href='{p:ita66}'>ITA 2566</a></p>" + pages.ita())
    site.page(
        "ita66",
        "/ita/2566",
        "การประเมิน ITA ปี 2566",
        "<ol><li>O31 <a href='{p:post-251}'>No Gift Policy 2566</a></li><li>O34 <a href='{p:post-254}'>ความเสี่ยงการทุจริต 2566</a></li><li>O42 <a href='{p:post-271}'>วิเคราะห์ผล ITA 2565</a></li></ol>",
    )
    site.page("sitemap", "/sitemap", "ผังเว็บไซต์", layout.menu("map"))
    site.page("404", "/pages/404.html", "ไม่พบหน้าที่ค้นหา", "<p>404 Not Found</p>", file="pages/404.html")
    slides = "".join(f"<div class='swiper-slide'>{layout.lazy(f'/assets/g{n}.jpg')}</div>" for n in range(1, 5))
    cards = "".join(
        f"<div class='card'><h5><a href='{{p:post-{300 + n * 7}}}'>{posts.NEWS[n][1]}</a></h5><small>{posts.NEWS[n][2]}</small></div>"
        for n in range(6)
    )
    site.page(
        "home",
        "/home",
        "หน้าหลัก",
        f"<div class='swiper'>{slides}</div><section><h2>ข่าวประชาสัมพันธ์</h2><div class='row'>{cards}</div><a href='{{p:c-news}}'>ดูทั้งหมด</a></section><section class='quick'><a href='{{p:eservice}}'>E-Service</a><a href='{{p:corruption}}'>แจ้งเบาะแสการทุจริต</a><a href='{{p:ita}}'>ITA 2567</a></section><iframe src='https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fwiangtharnkaew.municipality' title='Facebook {layout.TOWN}'></iframe>",
    )
    site.routes.append({"path": "/", "status": 302, "redirect": "/home"})


def main() -> None:
    """Write site/ and site.yaml."""
    site = Site(Path(__file__).parent, layout.frame)
    for add in (add_papers, add_pages, add_posts):
        add(site)
    site.write(HEAD)


if __name__ == "__main__":
    main()

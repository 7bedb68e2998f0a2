# ruff: noqa: E501
"""Writes the site of an invented town that looks complete and often is not: `python make.py` in this folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import papers as draw
from site_writer import Site
from source import layout, news, pages_plain, pages_work
from source import papers_integrity as integrity
from source import papers_money as money
from source import papers_people as people
from source import papers_plans as plans

HEAD = """# How site/ is served: paths as on the wire; unlisted paths are files under site/.
not_found: {status: 404, file: pages/404.html}
types: {".html": "text/html"}
"""
MAYOR, OLD = plans.MAYOR, plans.OLD_MAYOR


def papers() -> dict[str, tuple[Any, dict[str, Any]]]:
    """Return key -> (blocks, how they are drawn)."""
    word, norasi, chrome, wide = {"split_am": True, "font": "Garuda"}, {"font": "Norasi"}, {"chrome": True}, {"wide": True}
    months = {
        "m6610": ("ตุลาคม", 2566, 1, 6),
        "m6612": ("ธันวาคม", 2566, 4, 7),
        "m6601": ("มกราคม", 2566, 2, 5),
        "m6702": ("กุมภาพันธ์", 2567, 6, 6),
        "m6703": ("มีนาคม", 2567, 8, 8),
        "m6603": ("มีนาคม", 2566, 3, 4),
        "m6608": ("สิงหาคม", 2566, 5, 5),
        "m6609": ("กันยายน", 2566, 7, 6),
    }
    out: dict[str, tuple[Any, dict[str, Any]]] = {
        "devplan2561": (plans.long_plan(2561, 2565), {**word, **wide}),
        "ordinance2567": (plans.ordinance(2567), chrome),
        "ordinance2566": (plans.ordinance(2566), norasi),
        "plan2567": (plans.year_plan(2567), {**norasi, **wide}),
        "plan2566": (plans.year_plan(2566, 0.9), {**word, **wide}),
        "plan2565": (plans.year_plan(2565, 0.8), {**word, **wide}),
        "income6702": (integrity.budget_use_statement(), chrome),
        "progress2566": (plans.second_half_report(), word),
        "annual2565": (plans.annual_2565(), word),
        "citizenmanual": (plans.citizen_manual(), chrome),
        "form1": (people.form("คำร้องทั่วไป"), norasi),
        "form2": (people.form("แบบขอใช้ห้องประชุม"), norasi),
        "form3": (people.form("แบบแจ้งขอรับถังขยะ"), {}),
        "procplan2567": (money.plan_2567(), word),
        "m6611": (money.empty_month("พฤศจิกายน", 2566), {**word, **wide}),
        "proc2566scan": (money.annual_2566(), {"scan": True}),
        "hrannouncement": (people.plan_announcement(), word),
        "hrcriteria2567": (people.hr_criteria(), {"font": "Kinnari"}),
        "complaintmanualpdf": (people.general_manual(), chrome),
        "nogift2567": (integrity.no_gift(2567, OLD, "16 มกราคม พ.ศ. 2567"), word),
        "nogift2566": (integrity.no_gift(2566, OLD, "12 มกราคม พ.ศ. 2566"), word),
        "giftform": (integrity.blank_gift_form(), {}),
        "risk2567": (integrity.risk(2567, MAYOR), {**word, **wide}),
        "risk2566": (integrity.risk(2566, OLD), {**word, **wide}),
        "fraudplan2561": (integrity.fraud_plan(2561, 2564, "แผนปฏิบัติการป้องกันการทุจริต 4 ปี"), {**norasi, **wide}),
        "fraudplan2566": (integrity.fraud_plan(2566, 2570, "แผนปฏิบัติการป้องกันการทุจริต"), {"chrome": True, **wide}),
        "fraudq1": (integrity.quarter_report(), word),
        "fraud2566": (integrity.fraud_annual(), {"font": "Laksaman"}),
        "ethicscode": (people.ethics_code(), chrome),
        "ethicsorder": (people.ethics_order(), word),
        "dosdonts": (people.dos_donts(), {}),
        "training2565": (people.old_training(), norasi),
        "o42": (integrity.other_towns_analysis(), word),
        "measures2567": (integrity.measures_result(), chrome),
        "law1": (people.law_extract("พระราชบัญญัติเทศบาล พ.ศ. 2496", ["มาตรา 7 เมื่อท้องถิ่นใดมีสภาพอันสมควรยกฐานะเป็นเทศบาล ให้จัดตั้งท้องถิ่นนั้น ๆ ขึ้นเป็นเทศบาล", "มาตรา 14 องค์การเทศบาลประกอบด้วยสภาเทศบาลและนายกเทศมนตรี", "มาตรา 60 เทศบาลมีอำนาจตราเทศบัญญัติโดยไม่ขัดหรือแย้งต่อบทกฎหมาย"]), {}),
        "law2": (people.law_extract("พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540", ["มาตรา 7 หน่วยงานของรัฐต้องส่งข้อมูลข่าวสารของราชการลงพิมพ์ในราชกิจจานุเบกษา", "มาตรา 9 หน่วยงานของรัฐต้องจัดให้มีข้อมูลข่าวสารไว้ให้ประชาชนเข้าตรวจดูได้"]), norasi),
        "law3": (people.law_extract("เทศบัญญัติเรื่อง การจัดการมูลฝอยทั่วไป พ.ศ. 2564", ["ข้อ 5 ห้ามผู้ใดทิ้งมูลฝอยในที่สาธารณะนอกจากในที่รองรับที่จัดไว้", "ข้อ 9 อัตราค่าธรรมเนียมเก็บขนมูลฝอยทั่วไปให้เป็นไปตามบัญชีแนบท้าย"]), word),
        "order1": (people.order_duty(588, "แต่งตั้งเวรยามรักษาสถานที่ราชการ", 2566), word),
        "order2": (people.order_duty(590, "มอบหมายผู้รับผิดชอบห้องประชุม", 2566), norasi),
        "order3": (people.order_duty(601, "เวรปฏิบัติหน้าที่งานดับเพลิง", 2566), {}),
        "order4": (people.order_duty(604, "เวรตรวจตลาดสด", 2566), word),
    }  # fmt: skip
    for key, (name, year, start, count) in months.items():
        out[key] = (
            money.month(name, year, start, count, drop=7 if key == "m6612" else None),
            {"chrome": True, **wide} if key == "m6702" else {**(word if start % 2 else norasi), **wide},
        )
    for key, kind, job, cost, who, date, year in news.NOTICES:
        out[key] = (
            money.invitation(job, cost, date, year) if kind == "invite" else money.winner(job, cost, who, date, year),
            word if cost % 2 else norasi,
        )
    return out


def add_papers(site: Site) -> None:
    """Add every document, each drawn by its maker."""
    for number, (key, (blocks, how)) in enumerate(sorted(papers().items())):
        options = dict(how)
        maker = draw.printed if options.pop("chrome", False) else draw.scanned if options.pop("scan", False) else draw.paper
        site.paper(key, f"/files/dnm_file/govdoc_{4100 + number * 7}.pdf", partial(maker, blocks=blocks, **options))


def add_pictures(site: Site) -> None:
    """Add the flat pictures."""
    sizes = {
        "head.jpg": ((980, 120), "#25587a", layout.TOWN),
        "b_dla.jpg": ((200, 60), "#888844", "สถ."),
        "b_nacc.jpg": ((200, 60), "#884444", "ป.ป.ช."),
        "splash.jpg": ((900, 480), "#b08d2e", "ขอเชิญชวนร่วมลงนามถวายพระพร"),
    }
    for name, (size, colour, words) in sizes.items():
        site.paper(name, f"/images/{name}", partial(draw.flat, size=size, colour=colour, words_=words, points=30))
    for n in range(1, 7):
        site.paper(f"p{n}.jpg", f"/images/p{n}.jpg", partial(draw.flat, size=(130, 160), colour=f"#4{n}6a{n}0", person=True))
    site.paper("blank", "/images/person_blank.jpg", partial(draw.flat, size=(110, 130), colour="#cccccc"))
    for name in ("t1.jpg", "t2.jpg", "logo.png", "line_share.png", *(f"act{n}.jpg" for n in range(1, 7))):
        site.paper("i-" + name, f"/images/{name}", partial(draw.flat, size=(160, 110), colour="#7f9f6f"))
    site.paper("qr", "/images/qr_ita67.png", partial(draw.code, text="https://itas.nacc.go.th/go/iit/4kq7zx"))


def add_news(site: Site) -> None:
    """Add news, galleries, the calendar and the procurement list."""
    rows = []
    for n, (date, title, text) in enumerate(news.NEWS, 1):
        site.page(
            f"news-{n}",
            f"/news.php?id={900 - n * 13}",
            title,
            f"<p class='date'>วันที่ลงข่าว {date}</p><p>{text}</p><p><img src='/images/act{n % 6 + 1}.jpg'></p>",
        )
        rows.append(f"<li><a href='{{n:news-{n}}}'>{title}</a> <small>[{date}]</small></li>")
    for page in (1, 2):
        pager = "<p>หน้า <a href='/news_all.php?page=1'>1</a> <a href='/news_all.php?page=2'>2</a></p>"
        site.page(
            f"news{page}",
            f"/news_all.php?page={page}",
            "ข่าวประชาสัมพันธ์",
            "<ul>" + "".join(rows[(page - 1) * 10 : page * 10]) + "</ul>" + pager,
        )
    albums = "".join(f"<li><a href='{{p:album-{n}}}'>{title}</a></li>" for n, (title, _) in enumerate(news.GALLERIES, 1))
    site.page("gallery", "/gallery.php", "ภาพกิจกรรม", f"<ul>{albums}</ul>")
    for n, (title, count) in enumerate(news.GALLERIES, 1):
        site.page(
            f"album-{n}",
            f"/gallery.php?album={n}",
            title,
            "".join(f"<a href='/images/act{i + 1}.jpg'><img src='/images/act{i + 1}.jpg' width='160'></a>" for i in range(count)),
        )
    for n, month in enumerate(news.CALENDAR):
        turn = f"<a href='/calendar.php?m={n}'>&lt;&lt;</a> {month} <a href='/calendar.php?m={n + 2}'>&gt;&gt;</a>"
        site.page(
            "calendar" if n == 3 else f"calendar-{n}",
            f"/calendar.php?m={n + 1}",
            "ปฏิทินกิจกรรม",
            turn
            + "<table class='table'>"
            + "".join("<tr>" + "".join(f"<td>{d + w * 7}</td>" for d in range(1, 8)) + "</tr>" for w in range(4))
            + "</table>",
        )
    listed = [
        f"<tr><td>{date}</td><td>{'ประกวดราคา' if kind == 'invite' else 'ประกาศผู้ชนะการเสนอราคา '}{job}</td><td><a href='{{d:{key}}}'><img src='/images/line_share.png' alt=''></a></td></tr>"
        for key, kind, job, _, _, date, _ in news.NOTICES
    ]
    for page in (1, 2):
        site.page(
            f"proc{page}",
            f"/egp.php?page={page}",
            "ประกาศจัดซื้อจัดจ้าง",
            "<table class='table'>"
            + "".join(listed[(page - 1) * 6 : page * 6])
            + "</table><a href='/egp.php?page=1'>1</a> | <a href='/egp.php?page=2'>2</a>",
        )


def add_pages(site: Site) -> None:
    """Add the pages of the menu, the home page, the ITA pages."""
    for n, (key, (title, body)) in enumerate({**pages_plain.plain(), **pages_plain.basics(), **pages_work.work()}.items()):
        site.page(key, f"/content.php?cid={31 + n * 3}", title, body)
    site.page("ita67", "/ita.php?y=2567", "ITA ปี 2567", pages_work.ita67())
    for year in (2566, 2565):
        site.page(f"ita{year % 100}", f"/ita.php?y={year}", f"ITA ปี {year}", pages_work.ita_old(year))
    links = "".join(
        f"<li>{head}<ul>{''.join(f'<li><a href={chr(39)}{{p:{key}}}{chr(39)}>{text}</a></li>' for text, key in entries)}</ul></li>"
        for head, entries in layout.MENU
    )
    site.page("sitemap", "/sitemap.php", "ผังเว็บไซต์", f"<ul>{links}</ul>")
    latest = "".join(f"<li><a href='{{n:news-{n}}}'>{news.NEWS[n - 1][1]}</a> [{news.NEWS[n - 1][0]}]</li>" for n in range(1, 9))
    site.page(
        "home",
        "/home.php",
        "หน้าแรก",
        f"<marquee>ยินดีต้อนรับสู่เว็บไซต์{layout.TOWN}</marquee><h3>ข่าวประชาสัมพันธ์</h3><ul>{latest}</ul><p><a href='{{p:news1}}'>ดูทั้งหมด</a></p><a href='{{p:ita67}}'><img src='/images/b_nacc.jpg' alt='ITA 2567'></a>",
    )
    site.page(
        "splash",
        "/",
        layout.TOWN,
        f"<html><head><meta charset='utf-8'><title>{layout.TOWN}</title></head><body><center><img src='/images/splash.jpg' usemap='#m'><br><a href='/home.php'>เข้าสู่เว็บไซต์</a> | <a href='http://wellwishes.royaloffice.th/'>ร่วมลงนาม</a></center></body></html>",
        framed=False,
        file="index.html",
    )
    site.page("404", "/pages/404.html", "ไม่พบหน้า", "<p>404 ไม่พบหน้าที่ท่านต้องการ</p>", file="pages/404.html")


def main() -> None:
    """Write site/ and site.yaml."""
    site = Site(Path(__file__).parent, layout.frame)
    for add in (add_papers, add_pictures, add_pages, add_news):
        add(site)
    site.write(HEAD)


if __name__ == "__main__":
    main()

"""The pages of the drupal-city sample: written ones, the list of OIT, months of purchases, the library and the news."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import jinja2
from entries import FILES, TABLES, href, pages, papers, text, word_files
from markup import to_html

LAYOUT = jinja2.Template(text("layout.html"))
NAME = "เทศบาลเมืองลานกระดิ่ง"
EIT = "https://itas.nacc.go.th/go/eit/k4g7vz"
VISITORS = ("2024-04/service-volume-67.xlsx", "ยอดผู้รับบริการรายไตรมาส ปีงบ 67", "งานประชาสัมพันธ์", "4 เม.ย. 67")
BUYING, PLANS, NEWS = "การคลังและพัสดุ", "นโยบายและแผนงาน", "ข่าวสาร"
BOUGHT_HEADS = ("ที่", "งานที่จัดหา", "วงเงินที่ได้รับ (บาท)", "ราคากลาง (บาท)", "ใช้วิธีใด", "ผู้ยื่นเสนอ:", "ผู้ได้งาน:", "เพราะเหตุใดจึงเลือก", "สัญญา/ใบสั่ง:")
BOUGHT_BELOW = ("ราย", "เสนอ (บาท)", "ราย", "ตกลง (บาท)", "เลขที่", "ลงวันที่")
LIBRARY_HEAD = "<tr><th>ชื่อเรื่อง</th><th>หน่วยงาน</th><th>วันที่</th><th>ไฟล์</th></tr>"
QUICK = (
    '<a href="/th/content/online">ทำธุระออนไลน์</a> · <a href="/th/forum">กระดานถามตอบ</a> · '
    '<a href="/th/content/oit-2567">ITA 2567</a> · <a href="/th/content/pdpa">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a>'
)
SURVEY = (
    f'<section class="block"><h2>ร่วมประเมินเทศบาลของเรา (แบบวัด EIT ปี 2567)</h2><a href="{EIT}">'
    f'<img src="{FILES}2024-01/eit-qr.png" alt="QR code แบบวัด EIT {NAME}"></a><p>สแกนเพื่อประเมินในฐานะผู้มีส่วนได้ส่วนเสียภายนอก</p></section>'
)
Shown = tuple[list[str], str, str]


def frame(title: str, group: str, body: str, home: bool = False) -> str:
    """Return a whole page: the menu, the breadcrumb except at home, the body, the foot."""
    middle = f" » <span>{group}</span>" if group else ""
    crumb = (
        f'<nav class="breadcrumb" aria-label="breadcrumb"><a href="/">หน้าแรก</a>{middle} » {title}</nav><h1 class="page-title">{title}</h1>'
    )
    return LAYOUT.render(title=title, menu=_menu(), crumb="" if home else crumb, body=body)


def shown_pages() -> Iterator[Shown]:
    """Give every page but the first: its addresses, its file, its HTML."""
    for path, title, group, source in pages():
        yield _node(path, title, group, _body(source))
    yield _oit()
    yield from _months()
    yield from _library()
    yield from _news()


def home() -> str:
    """Return the first page."""
    news = "".join(f'<li><a href="{path}">{title}</a> <small>{day}</small></li>' for path, title, day in _titled_news()[:5])
    body = f'<img src="{FILES}2024-01/slide.jpg" alt="คลองสายกระดิ่ง"><p>{QUICK}</p>'
    body += f'<h2>ข่าวล่าสุด</h2><ul>{news}</ul><p><a href="/th/news">ดูข่าวทั้งหมด</a></p>{SURVEY}'
    return frame(f"หน้าแรก {NAME}", "", body, home=True)


def _menu() -> str:
    groups = ""
    for line in text("menu.txt").splitlines():
        if line.startswith("  "):
            label, _, target = line.strip().partition(" | ")
            groups += f'<li class="leaf"><a href="{href(target)}">{label}</a></li>'
        else:
            groups += "</ul></li>" if groups else ""
            groups += f'<li class="expanded"><a href="#">{line}</a><ul class="menu">'
    return f'<ul class="mega-menu">{groups}</ul></li></ul>'


def _node(path: str, title: str, group: str, body: str) -> Shown:
    file = "pages" + re.sub(r"[^\w/]", "-", path) + ".html"
    return [path], file, frame(title, group, f'<article class="node"><div class="field-body">{body}</div></article>')


def _body(source: str) -> str:
    source = re.sub(r"\]\(doc:", f"]({FILES}", source)
    source = source.replace("{{chart}}", text("chart.html").strip())
    source = re.sub(r"\{\{people:(\w+)\}\}", lambda found: _people(found[1]), source)
    source = re.sub(r"\{\{form:([^}]*)\}\}", lambda found: _form(*found[1].split("|")), source)
    return to_html(source, 'class="table views-table" border="1" cellpadding="5"')


def _people(which: str) -> str:
    return "".join(
        f'<div class="person"><img src="{FILES}2023-06/{which}{number}.jpg" alt="{who}" width="120"><br><b>{who}</b><br>{post}'
        f'<br>โทร. {phone}<br><a href="mailto:{mail}">{mail}</a></div>'
        for number, (who, post, phone, mail) in enumerate(TABLES[which], 1)
    )


def _form(action: str, *fields: str) -> str:
    rows = "".join(
        f'<div class="form-item"><label for="f{number}">{field}</label><br><input type="text" id="f{number}" name="f{number}"></div>'
        for number, field in enumerate(fields)
    )
    return f'<form class="webform" method="post" action="{action}">{rows}<input type="submit" value="ส่ง"></form>'


def _oit() -> Shown:
    out = ["<p>การเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2567</p>"]
    for line in text("oit.txt").splitlines():
        if line.startswith("## "):
            out.append(("</ul>" if len(out) > 1 else "") + f"<h3>{line[3:]}</h3><ul>")
            continue
        label, _, rest = line.partition(" |")
        links = (link.strip().split(" > ") for link in rest.split(" ; ") if link.strip())
        made = "<br>".join(f'<a href="{html.escape(href(target))}">{shown}</a>' for shown, target in links)
        out.append(f'<li><b>{label}</b><div class="doc">{made or "-"}</div></li>')
    title = "การเปิดเผยข้อมูลสาธารณะ (OIT) ปี 2567"
    return _node("/th/content/oit-2567", title, "โปร่งใส ตรวจสอบได้", "".join(out) + "</ul>")


def _months() -> Iterator[Shown]:
    months = TABLES["months"]
    links = "".join(f'<li><a href="/th/procurement/2567/{month["key"]}">{month["name"]}</a></li>' for month in months)
    body = f"<p>ฝ่ายพัสดุและทรัพย์สินสรุปผลการจัดหาทุกสิ้นเดือน เลือกเดือนที่ต้องการ</p><ul>{links}</ul>"
    yield _node("/th/procurement/2567", "ซื้อจ้างแต่ละเดือน ปีงบฯ 2567", BUYING, body)
    for number, month in enumerate(months):
        body = _month(number, **month)
        yield _node(f"/th/procurement/2567/{month['key']}", f"สรุปการซื้อและจ้าง เดือน{month['name']}", BUYING, body)


def _month(number: int, key: str, name: str, short: str) -> str:
    rows = [_large(**TABLES["large"][key])] if key in TABLES["large"] else []
    for line, (work, money, shop, price) in enumerate(TABLES["small"][key]):
        kind = "ใบสั่งซื้อ" if work.startswith("ซื้อ") else "ใบสั่งจ้าง"
        contract = (f"{kind} {number * 9 + line + 3}/2567", f"{3 + line * 4} {short}")
        why = "มีอาชีพโดยตรง ราคาไม่เกินที่ตั้งไว้"
        rows.append((work, _baht(money), _baht(money), "เฉพาะเจาะจง", shop, _baht(price), shop, _baht(price), why, *contract))
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in (n, *row))}</tr>" for n, row in enumerate(rows, 1))
    table = f'<table class="table" border="1" cellpadding="3">{_bought_head()}{body}</table>'
    return f"<p>{NAME} ประจำเดือน{name} รวม {len(rows)} รายการ</p>{table}<p>นางศศิธร พันธุ์กระดิ่ง ผู้อำนวยการกองคลัง</p>"


def _bought_head() -> str:
    """Return a head of two lines, in which a title that ends with a colon stands over two columns."""
    spans = ("colspan" if head.endswith(":") else "rowspan" for head in BOUGHT_HEADS)
    above = "".join(f'<th {span}="2">{head.rstrip(":")}</th>' for span, head in zip(spans, BOUGHT_HEADS, strict=True))
    return f"<tr>{above}</tr><tr>{''.join(f'<th>{head}</th>' for head in BOUGHT_BELOW)}</tr>"


def _large(work: str, money: int, median: int, bids: list[tuple[str, int]], contract: str, day: str) -> tuple[str, ...]:
    shops, offers = "<br>".join(shop for shop, _ in bids), "<br>".join(_baht(offer) for _, offer in bids)
    won = (bids[0][0], _baht(bids[0][1]), "ราคาต่ำสุดและคุณสมบัติครบ")
    return (work, _baht(money), _baht(median), "e-bidding", shops, offers, *won, contract, day)


def _baht(money: int) -> str:
    return f"{money:,}.00"


def _library() -> Iterator[Shown]:
    rows = [(paper.path, paper.title, paper.office, paper.day) for paper in papers() + word_files()]
    rows = sorted([*rows, VISITORS], key=lambda row: (row[0][:7], row[0]), reverse=True)
    long = (len(rows) + 2) // 3
    pager = "".join(f'<a href="/th/documents?page={number}">{number + 1}</a> ' for number in range(3))
    for number in range(3):
        lines = "".join(
            f'<tr><td>{title}</td><td>{office}</td><td>{day}</td><td><a href="{FILES}{path}">{path.rsplit("/", 1)[1]}</a></td></tr>'
            for path, title, office, day in rows[number * long : number * long + long]
        )
        body = f'<table class="views-table" border="1">{LIBRARY_HEAD}{lines}</table><nav class="pager">{pager}</nav>'
        yield _listed("/th/documents", number, frame("คลังเอกสาร", PLANS, body))


def _news() -> Iterator[Shown]:
    pager = '<nav class="pager"><a href="/th/news?page=0">1</a> <a href="/th/news?page=1">2</a></nav>'
    for number, part in enumerate((_titled_news()[:6], _titled_news()[6:])):
        rows = "".join(
            f'<div class="views-row"><h3><a href="{path}">{title}</a></h3><span class="date">{day}</span></div>'
            for path, title, day in part
        )
        yield _listed("/th/news", number, frame("ข่าวสารเทศบาล", NEWS, rows + pager))


def _titled_news() -> list[tuple[str, str, str]]:
    titles = {path: title for path, title, *_ in pages()}
    return [(path, titles[path], day) for path, day in TABLES["news"]]


def _listed(path: str, number: int, shown: str) -> Shown:
    addresses = [f"{path}?page={number}"] if number else [f"{path}?page=0", path]
    return addresses, f"pages{path}-{number}.html", shown

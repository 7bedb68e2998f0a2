"""The pages of the cards sample: lists of cards with cut titles, pages behind them, the accordion of ITA."""

from __future__ import annotations

import html
from collections.abc import Iterator

from entries import FIGURES, LISTS, Detail, details, entries, news, papers
from markup import to_html

Page = tuple[str, str, str]
CATEGORIES = {"1": "ข่าวประชาสัมพันธ์", "2": "ภาพกิจกรรม", "3": "ประกาศรับสมัครงาน"}
EMBED = '<embed src="{}" type="application/pdf" width="100%" height="{}">'
BUTTON = '<p><a class="btn btn-primary" href="{}"><i class="fa fa-download"></i> ดาวน์โหลดเอกสาร</a></p>'
STAFF_PAGES = ("37", "38", "39", "40", "52")
NEW_PAGES = ("42", "49", "53")
MONTHS_NOTE = '<p>รายละเอียดทุกรายการ แยกแผ่นงานตามเดือน <a class="btn" href="/storage/uploads/9f3a1c.xlsx">ดาวน์โหลดเอกสาร</a></p>'
VISITORS = ("จำนวนผู้มาขอรับบริการ ณ จุดบริการ ต.ค. 66 - มี.ค. 67", "/download.php?id=101", "5 เม.ย. 2567", "39")
OLD_BUYING = (
    ("แผนการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ. 2566", "/documents/detail/35", "26 ต.ค. 2565", "611"),
    ("รายงานผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ ๒๕๖๖", "/documents/detail/36", "31 ต.ค. 2566", "167"),
)
ONLINE = (
    ("แจ้งไฟฟ้าสาธารณะดับ", "/eservice/light", "1 มี.ค. 2567", "212"),
    ("ขอรับถังขยะ/ขอใช้บริการเก็บขนขยะ", "/eservice/bin", "1 มี.ค. 2567", "98"),
)
ASKED = (("12 มี.ค. 2567", "61"), ("2 เม.ย. 2567", "33"))
GUESTBOOK = "<h2>ร่วมลงนาม</h2><form method=post action=/guestbook/store><input name=name><button>ลงนาม</button></form>"


def pages() -> Iterator[Page]:
    """Give every page: its address, its title, its body."""
    yield from _written_pages()
    yield from _about_pages()
    yield from _library()
    yield from map(_detail_page, details())
    yield from _news_pages()
    yield from _buying_pages()
    for year in (2567, 2566):
        yield _ita_page(year)
    yield _home_page()
    yield "/guestbook", "ลงนาม", GUESTBOOK


def menu() -> str:
    """Return the entries of the menu."""
    parts = []
    for text, link, under in LISTS["menu"]:
        below = "".join(f'<li><a class="dropdown-item" href="{href}">{name}</a></li>' for name, href in under)
        parts.append(f'<li class="nav-item"><a href="{link}">{text}</a>{f"<ul>{below}</ul>" if below else ""}</li>')
    return "".join(parts)


def _card(title: str, link: str, date: str, views: str, limit: int = 34) -> str:
    """Return a card whose title is cut."""
    short = html.escape(title if len(title) <= limit else title[:limit] + "...")
    small = f'<small><i class="far fa-calendar"></i> {date} <i class="far fa-eye"></i> {views}</small>'
    return f'<div class="card"><a href="{link}"><h5 class="card-title">{short}</h5></a>{small}</div>'


def _document_cards(found: list[Detail]) -> str:
    return "".join(_card(detail.title, detail.address, detail.date, detail.views) for detail in found)


def _written_pages() -> Iterator[Page]:
    written = [(path, title) for (path, title), _ in entries("pages.txt")]
    for (path, title), body in entries("pages.txt"):
        yield path, title, to_html(body)
    guides = [_card(title, path, "10 ต.ค. 2566", "150", 26) for path, title in written if path.startswith("/service-guide/")]
    yield "/service-guide", "ขั้นตอนขอรับบริการ", "<h2>คู่มือสำหรับประชาชน</h2>" + "".join(guides)
    online = "".join(_card(*each) for each in ONLINE)
    yield "/eservice", "บริการออนไลน์", f"<h2>บริการออนไลน์ (ยื่นคำร้องได้จากที่บ้าน)</h2>{online}"
    questions = [page for page in written if page[0].startswith("/qa/1")]
    asked = "".join(_card(title, path, *when, 22) for (path, title), when in zip(questions, ASKED, strict=True))
    yield "/qa", "กระดานถามตอบ", f'<h2>กระดานถามตอบ</h2><p><a class="btn" href="/qa/create">+ ตั้งคำถามใหม่</a></p>{asked}'


def _about_pages() -> Iterator[Page]:
    chart = EMBED.format("/storage/uploads/c41d0e.pdf", 800)
    yield "/about/structure", "แผนภูมิส่วนราชการ", f"<h2>แผนภูมิการแบ่งส่วนราชการ</h2>{chart}"
    people = "".join(
        f'<div class="card"><img src="/storage/photos/{number:02d}.jpg" alt=""><h5>{name}</h5><p>{post}</p></div>'
        for number, (name, post) in enumerate(LISTS["people"], 1)
    )
    title = "คณะผู้บริหารและหัวหน้าส่วนราชการ"
    yield "/about/executives", title, f"<h2>{title}</h2>{people}"
    (head, body), *_ = entries("contact.txt")
    yield head[0], head[1], body


def _library() -> Iterator[Page]:
    years = ("2567", "2566", "2565")
    cards = "".join(f'<div class="card"><a href="/documents/year/{year}">เอกสารปี {year}</a></div>' for year in years)
    yield "/documents", "คลังเอกสาร", f"<h2>คลังเอกสาร แยกตามปี</h2>{cards}"
    for year in years:
        cards = _document_cards([detail for detail in details() if detail.year == year])
        cards += _card(*VISITORS) if year == "2567" else ""
        yield f"/documents/year/{year}", f"คลังเอกสาร ปี {year}", f"<h2>เอกสารปี {year}</h2>{cards}"
    staff = _document_cards([detail for detail in details() if detail.number in STAFF_PAGES])
    yield "/hr", "งานการเจ้าหน้าที่", f"<h2>งานการเจ้าหน้าที่</h2>{staff}"


def _detail_page(detail: Detail) -> Page:
    """Return the page of a document, which is embedded, framed, told or behind a button."""
    address = {paper.key: paper.path for paper in papers()}.get(detail.paper, "")
    if detail.mode.startswith("download"):
        address = "/" + detail.mode
    shown = {
        "embed": EMBED.format(address, 900),
        "iframe": f'<iframe src="{address}" width="100%" height="900"></iframe>',
        "html": to_html(detail.body),
    }.get(detail.mode, BUTTON.format(address))
    head = f"<h3>{detail.title}</h3><p><small>เผยแพร่ {detail.date} | เปิดอ่าน {detail.views} ครั้ง</small></p>"
    return detail.address, detail.title, f'{head}{shown}<p><a href="/documents">กลับ</a></p>'


def _news_pages() -> Iterator[Page]:
    for each in news():
        head = f"<h3>{html.escape(each.title)}</h3><p><small>{each.date} | อ่าน {each.views}</small></p>"
        yield each.address, each.title, f'{head}{to_html(each.body)}<img src="/storage/news/{each.number}.jpg" alt="">'
    for key, name in CATEGORIES.items():
        cards = "".join(_card(each.title, each.address, each.date, each.views) for each in news() if each.category == key)
        yield f"/news/category/{key}", name, f"<h2>{name}</h2>{cards}"


def _buying_pages() -> Iterator[Page]:
    notices = LISTS["notices"]
    cards = "".join(_card(title, f"/procurement/detail/{number}", date, views) for number, date, views, title, _ in notices)
    cards += "".join(_card(*each) for each in OLD_BUYING)
    yield "/procurement", "ประกาศจัดซื้อ/จัดจ้าง", f"<h2>ประกาศจัดซื้อ/จัดจ้าง</h2>{cards}"
    for number, date, views, title, file in notices:
        head = f"<h3>{title}</h3><p>{date} | เปิดอ่าน {views}</p>"
        yield f"/procurement/detail/{number}", title, head + EMBED.format(file, 900)
    rows = "".join(
        f"<tr><td>{month}</td><td>{len(works)}</td><td>{sum(offers[0][1] for *_, offers, _ in works):,}</td></tr>"
        for month, works in FIGURES["bought"].items()
    )
    head = "<tr><th>ประจำเดือน</th><th>จำนวนรายการ</th><th>รวมเป็นเงิน (บาท)</th></tr>"
    table = f'<table border="1">{head}{rows}</table>{MONTHS_NOTE}'
    title = "สรุปการจัดซื้อจัดจ้างรายเดือน ปีงบประมาณ 2567 (สขร.1)"
    yield "/procurement/monthly", "สรุปการจัดหารายเดือน", f"<h2>{title}</h2>{table}"


def _ita_page(year: int) -> Page:
    parts = [f"<h2>การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปี {year}</h2>"]
    for group, items in LISTS[f"ita{year}"].items():
        parts.append(f'<h4>{group}</h4><div class="accordion">')
        parts += [_folded(number, label, links) for number, (label, links) in enumerate(items.items())]
        parts.append("</div>")
    return f"/ita/{year}", f"ITA {year}", "".join(parts)


def _folded(number: int, label: str, links: dict[str, str]) -> str:
    """Return one leaf of the accordion, closed."""
    inner = " ".join(f'<a class="btn btn-sm" href="{href}" target="_blank">{text}</a>' for text, href in links.items())
    opener = f'class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#c{number}"'
    return (
        f'<div class="accordion-item"><h2 class="accordion-header"><button {opener}>{label}</button></h2>'
        f'<div id="c{number}" class="accordion-collapse collapse"><div class="accordion-body">{inner or "<span>-</span>"}</div></div></div>'
    )


def _home_page() -> Page:
    latest = "".join(_card(each.title, each.address, each.date, each.views) for each in news()[:6])
    new = _document_cards([detail for detail in details() if detail.number in NEW_PAGES])
    body = f'<img src="/img/slide.jpg" alt=""><h3>ข่าวล่าสุด</h3>{latest}<p><a href="/news/category/1">ดูทั้งหมด</a></p>'
    body += f'<h3>เอกสารใหม่</h3>{new}<p><a href="/documents">ดูทั้งหมด</a></p>'
    return "/home", "หน้าหลัก", body

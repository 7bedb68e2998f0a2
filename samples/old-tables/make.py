"""Writes the site of old-tables: hand-made PHP pages of about 2017 in windows-874, with every charset mistake.

Run: python samples/old-tables/make.py
"""
# ruff: noqa: E501

import shutil
import sys
from pathlib import Path

import yaml

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from documents import DOCUMENTS, T  # noqa: E402
from pages import ALBUMS, HOME, ITA_2567, MENU, NEWS, PAGES, THREADS, a, files, head, plain, table  # noqa: E402
from paper import picture, portrait, qr, scan, write_pdf  # noqa: E402

SITE = HERE / "site"
EIT = "https://itas.nacc.go.th/go/eit/kt7zq0"
ROUTES: list[dict[str, object]] = []
META = "<meta http-equiv=Content-Type content='text/html; charset={}'>"
# What a page says of its charset, and in which it is written; the two often disagree.
CHARSETS = [
    ("", "cp874"),
    (META.format("tis-620"), "cp874"),
    (META.format("windows-874"), "cp874"),
    (META.format("utf-8"), "cp874"),
    (META.format("utf-8") + META.format("windows-874") + META.format("tis-620"), "cp874"),
    (META.format("tis-620"), "utf-8"),
    ("", "cp874"),
    ("<meta charset=iso-8859-1>", "cp874"),
]


def menu(up=""):
    cells = []
    for group, links in MENU:
        cells.append(f'<tr><td bgcolor=#336600><a href="#"><font color=white size=2><b>{group}</b></font></a>')
        cells += [
            f'<tr><td bgcolor=#E8F0D8>&nbsp;<img src="{up}images/bullet.gif"> <a href="{href if href == "#" else up + href}"><font size=2>{text}</font></a>'
            for text, href in links
        ]
    return (
        "<table width=180 border=0 cellspacing=1>"
        + "".join(cells)
        + f"<tr><td onclick=\"location.href='{up}complain_corrupt.php'\" style='cursor:hand' bgcolor=#FF9999><font size=2><b>แจ้งเบาะแสทุจริต</b></font></table>"
    )


def layout(body, up="", title="", meta=""):
    title = f"<title>{title}</title>" if title else ""
    return f"""<html><head>{meta}{title}<style>td{{font-family:MS Sans Serif}} a{{text-decoration:none}}</style></head>
<body bgcolor=#FFFFFF topmargin=0><center>
<table width=900 border=0 cellspacing=0><tr><td colspan=3><img src="{up}images/head.jpg" width=900 height=120 usemap="#top" border=0>
<map name="top"><area shape=rect coords="0,90,100,120" href="{up}main.php"><area shape=rect coords="100,90,200,120" href="{up}news.php"><area shape=rect coords="200,90,300,120" href="{up}contact.php"><area shape=rect coords="300,90,400,120" href="{up}calendar.php"></map>
<tr><td colspan=3><marquee><font color=red>ยินดีต้อนรับสู่เว็บไซต์{T}</font></marquee>
<tr valign=top><td width=180>{menu(up)}
<a href="https://www.facebook.com/khoktaboonphrai.municipality" target=_blank><img src="{up}images/fb.gif" border=0></a>
<a href="http://www.facebook.com/sharer.php?u=http://www.khoktaboonphrai.go.th"><img src="{up}images/share.gif" border=0></a>
<td width=600>{body}
</table>
<hr><font size=1>{T} &nbsp;โทรศัพท์ 0-5597-0441 &nbsp;โทรสาร. 0-5597-0442 | <a href="{up}ita/pdpa65.pdf">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a> | ผู้เข้าชม 00{len(body) * 7}</font>
</center></body></html>"""


def save(name, text, encoding="cp874"):
    path = SITE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding, "xmlcharrefreplace"))


def add(name, body, up="", number=0, title="", route=""):
    meta, encoding = CHARSETS[number % len(CHARSETS)]
    save(name, layout(body, up, title, meta), encoding)
    if route:
        ROUTES.append({"path": route, "file": name, "type": "text/html"})


def home():
    latest = "".join(
        f'<tr><td><img src="images/bullet.gif"> <a href="readnews.php?id={n}"><font size=2>{t}</font></a> <font size=1 color=gray>{d}</font>'
        for n, d, t, _ in NEWS[:6]
    )
    eit = f'<center><font size=2>แบบวัด EIT ประจำปี 2567<br>สำหรับผู้มาติดต่อหน่วยงาน</font><br><a href="{EIT}"><img src="images/eit67.png" border=0></a></center>'
    add("main.php", head("ข่าวล่าสุด") + f"<table>{latest}</table><a href=news.php>ดูทั้งหมด</a><hr>{eit}", title="Untitled Document")
    save(
        "index.html",
        "<html><body bgcolor=#000000><center><img src='images/intro.jpg' usemap='#in' border=0><map name=in><area shape=rect coords='200,300,400,350' href='main.php' alt=''><area shape=rect coords='420,300,560,350' href='guestbook.php'></map></body></html>",
    )


def news():
    def listing(rows, last):
        pages = " ".join(a(f"news.php?page={n}", str(n)) for n in (1, 2, 3))
        return (
            head("ข่าวประชาสัมพันธ์")
            + "".join(f'<p><font size=2>[{d}] <a href="readnews.php?id={n}&PHPSESSID=0b1d{n}">{t}</a></font>' for n, d, t, _ in rows)
            + f"<p>หน้า {pages}{last}"
        )

    add("news.php", listing(NEWS[:5], ""), number=1)
    for page in (1, 2, 3):
        add(f"news_{page}.html", listing(NEWS[(page - 1) * 5 : page * 5], ""), number=page, route=f"/news.php?page={page}")
    for number, date, title, text in NEWS:
        add(
            f"news/{number}.html",
            f'<font size=3 color=blue><b>{title}</b></font><br><font size=1>เมื่อ {date}</font><p><font size=2>{text}<p><img src="images/g{number % 6 + 1}.jpg">',
            number=number,
            title="ข่าว",
            route=f"/readnews.php?id={number}",
        )
        ROUTES.append({"path": f"/readnews.php?id={number}&PHPSESSID=0b1d{number}", "file": f"news/{number}.html", "type": "text/html"})


def galleries():
    add(
        "gallery.php",
        head("ภาพกิจกรรม")
        + "".join(f'<a href="album.php?aid={n}"><img src="images/g{n}.jpg" width=120></a><font size=2>{t}</font>' for n, t in ALBUMS),
    )
    for number, title in ALBUMS:
        add(f"albums/{number}.html", head(title) + f'<img src="images/g{number}.jpg">' * 4, number=number, route=f"/album.php?aid={number}")


def board():
    save(
        "webboard/index.php",
        '<html><head><title>กระดานสนทนา</title></head><frameset rows="80,*" border=0><frame src="top.html" name=top><frame src="list.php" name=main></frameset></html>',
    )
    save(
        "webboard/top.html",
        "<html><body bgcolor=#336600><font color=white size=5>กระดานถาม - ตอบ</font> <a href='../main.php' target=_top>กลับหน้าหลัก</a>",
    )
    rows = [[f'<a href="view.php?No={n}">{t}</a>', "1" if r else "0"] for n, t, _, r in THREADS]
    save("webboard/list.php", "<html><body><a href='post.php'>[ตั้งกระทู้ใหม่]</a>" + table(["หัวข้อ", "ตอบ"], rows))
    save(
        "webboard/post.php",
        "<html><body><form method=post action=save.php>ชื่อ <input name=name><br>คำถาม <input name=topic><br>รายละเอียด <textarea name=detail></textarea><br><input type=submit value='ตั้งกระทู้'></form>",
    )
    for number, title, question, answer in THREADS:
        save(
            f"webboard/{number}.html",
            f"<html><body><b>{title}</b><p>{question}<hr>{answer}<hr><form method=post action=reply.php>แสดงความคิดเห็น <textarea name=r></textarea><input type=submit value='ตอบกระทู้'></form><a href=list.php>กลับ</a>",
        )
        ROUTES.append({"path": f"/webboard/view.php?No={number}", "file": f"webboard/{number}.html", "type": "text/html; charset=utf-8"})


def ita_pages():
    rows = [[number, title, f'<a href="{href}">คลิก</a>' if href else ""] for number, title, href in ITA_2567]
    add("ita2567.php", head("การประเมิน ITA ประจำปี 2567") + table(["ข้อ", "รายการ", "ลิงค์"], rows), number=6)
    old = [
        ("O10", "แผนดำเนินงานประจำปี", "plan/op65.pdf"),
        ("O12", "รายงานผลการดำเนินงาน", "report/report65.pdf"),
        ("O36", "การประเมินความเสี่ยง", "ita/risk65.pdf"),
        ("O34", "เจตจำนงสุจริตของผู้บริหาร", "ita/will64.pdf"),
        ("O43", "มาตรการ", "ita/m64.pdf"),
    ]
    for number, year in enumerate((2566, 2565, 2564)):
        add(
            f"ita{year}.php",
            head(f"ITA {year}")
            + table(["ข้อ", "รายการ", ""], [[n, t, a(h if year == 2565 else h.replace("65", str(year)[2:]))] for n, t, h in old]),
            number=number,
        )


def services():
    links = [
        ("ขอรับการสนับสนุนน้ำอุปโภคบริโภค", a("water.php", "กรอกคำขอ")),
        ("ขอรับถังขยะ", a("bin.php", "กรอกคำขอ")),
        ("แจ้งซ่อมไฟฟ้าสาธารณะ", a("light.php", "กรอกคำขอ")),
    ]
    add("eservice/index.php", files("ยื่นคำร้องออนไลน์ ไม่ต้องเดินทางมาเทศบาล", links).replace('src="images', 'src="../images'), up="../")
    for name, title in (("water", "คำขอรับการสนับสนุนน้ำอุปโภคบริโภค"), ("bin", "คำขอรับถังขยะ"), ("light", "แจ้งซ่อมไฟฟ้าสาธารณะ")):
        form = '<form method=post action=send.php enctype="multipart/form-data">ชื่อ-สกุล <input name=n><br>เลขที่บ้าน <input name=h><br>โทร <input name=p><br>แนบไฟล์ <input type=file name=f><br><input type=submit value="ยื่นคำขอ"></form>'
        add(f"eservice/{name}.php", head(title) + form, up="../", number=2)


def pictures():
    for number, colour in enumerate(("#334488", "#884433", "#338844", "#775588", "#557711", "#226688", "#664422"), 1):
        portrait(SITE / f"images/p{number}.jpg", colour)
    picture(SITE / "images/p8.jpg", (120, 150), colour="#dddddd")
    for number in range(1, 7):
        picture(SITE / f"images/g{number}.jpg", (320, 220), colour=f"#{number}8b{number}a0")
    picture(SITE / "images/head.jpg", (900, 120), (T,), "#b8d890", height=36)
    picture(SITE / "images/intro.jpg", (760, 400), (T, "", "เข้าสู่เว็บไซต์          สมุดเยี่ยม"), "#302010", height=28)
    for name, size in (("bullet", (9, 9)), ("pdf", (20, 20)), ("fb", (60, 24)), ("share", (60, 24)), ("logo", (150, 150))):
        picture(SITE / f"images/{name}.gif", size, colour="#4060b0")
    qr(SITE / "images/eit67.png", EIT)


def papers():
    for name, (style, blocks, options) in DOCUMENTS.items():
        write_pdf(SITE / name, style, blocks, **options)
    scan(
        SITE / "ita/measure_result67.pdf",
        [
            [
                "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
                "ภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567",
                T,
                "",
                "มาตรการที่ 1 ปรับปรุงข้อมูลเว็บไซต์ทุกวันจันทร์",
                "   ผล : ดำเนินการแล้ว 24 ครั้ง (ต.ค. 66 - มี.ค. 67)",
                "มาตรการที่ 2 จัดทำผังการยืมพัสดุ",
                "   ผล : ติดตั้งครบ 4 กอง เมื่อ 20 ธ.ค. 66",
                "มาตรการที่ 3 เพิ่มช่องทางสอบถามทางเว็บบอร์ด",
                "   ผล : มีผู้สอบถาม 4 ราย ตอบครบ",
                "",
                "ลงชื่อ นางสาวศิริวิมล พนาเดชากุล ปลัดเทศบาล",
            ]
        ],
    )


def main():
    shutil.rmtree(SITE, ignore_errors=True)
    home()
    for number, (name, body) in enumerate(PAGES.items()):
        add(name, body, number=number, title=T if number % 3 == 0 else "")
    news()
    galleries()
    board()
    ita_pages()
    services()
    for month in (2, 3, 5, 6):
        add(f"calendar_{month}.html", PAGES["calendar.php"].replace("เมษายน", str(month)), route=f"/calendar.php?m={month}&y=2567")
    add("guestbook.php", plain("สมุดเยี่ยม", "แวะมาเยี่ยมครับ เว็บสวยดี"))
    add(
        "sitemap.php",
        head("ผังเว็บไซด์")
        + "".join(f"<p><b>{g}</b> " + " | ".join(f'<a href="{h}">{t}</a>' for t, h in links) for g, links in MENU)
        + f"<p><a href=main.php>{HOME}</a>",
    )
    save(
        "404.html",
        "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>",
    )
    pictures()
    papers()
    ROUTES.append({"path": "/egp/%CA%A2%C3.1%20%B5.%A4.66.pdf", "file": "egp/skr_10_66.pdf", "type": "application/pdf"})
    ROUTES.extend({"path": f"/{folder}/", "file": f"{folder}/index.php", "type": "text/html"} for folder in ("webboard", "eservice"))
    ROUTES.append({"path": "/council.php", "file": "council.php", "type": "text/html; charset=utf-8"})
    ROUTES.append({"path": "/village.php", "file": "village.php", "type": "text/html; charset=iso-8859-1"})
    ROUTES.append({"path": "/egp_skr.php", "file": "egp_skr.php", "type": "text/html; charset=utf-8"})
    site = {"types": {".php": "text/html", ".html": "text/html"}, "not_found": {"status": 404, "file": "404.html"}, "routes": ROUTES}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    main()

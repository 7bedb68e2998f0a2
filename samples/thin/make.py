"""Writes the site of thin: a template site whose pages are mostly empty, with missing documents and soft 404s.

Run: python samples/thin/make.py
"""
# ruff: noqa: E501

import shutil
import sys
from pathlib import Path

import yaml

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from documents import DOCUMENTS, T  # noqa: E402
from pages import ALBUMS, MENU, NEWS, PAGES  # noqa: E402
from paper import picture, portrait, write_pdf  # noqa: E402

SITE = HERE / "site"
ROUTES: list[dict[str, object]] = []
HTML = "text/html; charset=utf-8"
FOOTER = f"""<footer><p>{T} เลขที่ 77 หมู่ที่ 2 ตำบลท่ากระเบาซ้อน อำเภอลำพะยอมเงิน จังหวัดพนารัตน์ 39870</p>
<p>โทรศัพท์ : 0-5598-0310 โทรสาร : 0-5598-0311 อีเมล : <a href="mailto:saraban@thakrabaosorn.go.th">saraban@thakrabaosorn.go.th</a></p>
<p><a href="https://www.google.com/maps?q=16.2093,100.7712">แผนที่ตั้งสำนักงาน อบต.</a> | <a href="/index.php?menu=privacy">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></p>
<p><a href="https://www.facebook.com/"><img src="/img/fb.png" alt="Facebook"></a> <a href="https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Fthakrabaosorn.go.th">แชร์</a> ผู้เข้าชม 104,233</p></footer>"""


def address(target):
    return target if target.startswith(("/", "#")) else "/" if target == "home" else f"/index.php?menu={target}"


def layout(heading, body):
    menu = "".join(
        f'<li class="dropdown"><a href="#">{group}</a><ul>'
        + "".join(f'<li><a href="{address(target)}">{label}</a></li>' for label, target in links)
        + "</ul></li>"
        for group, links in MENU
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{T}</title><meta name="description" content="เว็บไซต์สำเร็จรูป">
<style>.card{{display:inline-block;width:180px;text-align:center}}.table td,.table th{{border:1px solid #ccc}}</style></head>
<body><div id="popup" class="modal"><img src="/img/popup.jpg" alt=""></div><nav class="desktop"><ul>{menu}</ul></nav><nav class="mobile"><ul>{menu}</ul></nav>
<header><img src="/img/banner.jpg" alt=""></header><main><h2>{heading}</h2>{body}</main>{FOOTER}</body></html>"""


def save(name, text, route="", **more):
    path = SITE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    if route:
        ROUTES.append({"path": route, "file": name, "type": HTML, **more})


def news():
    def listing(rows):
        return "".join(
            f'<div class="item"><a href="/index.php?menu=news_view&id={n}">{title}</a> <small>วันที่ลงข่าว {date}</small></div>'
            for n, date, title, _ in rows
        )

    pager = "".join(f'<a href="/index.php?menu=news&page={n}">{n}</a> ' for n in (1, 2))
    save("pages/news.html", layout("ข่าวประชาสัมพันธ์", listing(NEWS[:5]) + pager), "/index.php?menu=news")
    for page in (1, 2):
        save(
            f"pages/news_p{page}.html",
            layout("ข่าวประชาสัมพันธ์", listing(NEWS[(page - 1) * 5 : page * 5]) + pager),
            f"/index.php?menu=news&page={page}",
        )
    for number, date, title, text in NEWS:
        save(
            f"pages/news_{number}.html",
            layout(title, f"<p>{text}</p><p><small>{date}</small></p><img src='/img/a31.jpg' alt=''>"),
            f"/index.php?menu=news_view&id={number}",
        )
    return listing(NEWS[:4])


def galleries():
    save(
        "pages/gallery.html",
        layout("ภาพกิจกรรม", "".join(f'<a href="/index.php?menu=album&id={n}"><img src="/img/a{n}.jpg" alt="">{t}</a>' for n, t in ALBUMS)),
        "/index.php?menu=gallery",
    )
    for number, title in ALBUMS:
        save(
            f"pages/album_{number}.html", layout(title, f"<img src='/img/a{number}.jpg' alt=''>" * 3), f"/index.php?menu=album&id={number}"
        )


def oddities():
    """The page without a date, the log-in, the server's fault and the two ways of not being there."""
    text = "<p>อบต. ท่ากระเบาซ้อน จัดเวทีประชาคมหมู่บ้าน เปิดโอกาสให้ประชาชนทุกหมู่บ้านร่วมแสดงความคิดเห็นเรื่องการจัดทำแผนที่ภาษีและการวางท่อประปา มีประชาชนเข้าร่วม 54 คน ที่ประชุมมีมติเห็นชอบให้สำรวจเพิ่มเติมหมู่ที่ 6</p><img src='/img/a25.jpg' alt=''>"
    save("pages/join_3.html", layout("เวทีประชาคมหมู่บ้าน", text), "/index.php?menu=join_view&id=3")
    save(
        "pages/login.html",
        "<html><head><title>เข้าสู่ระบบ</title></head><body><h3>กรุณาเข้าสู่ระบบสมาชิก</h3><form method='post' action='/member/check.php'>ชื่อผู้ใช้ <input name='user'> รหัสผ่าน <input type='password' name='pass'><button>เข้าสู่ระบบ</button></form></body></html>",
        "/member/login.php",
    )
    ROUTES.append({"path": "/index.php?menu=ita_measure", "redirect": "/member/login.php"})
    save("404.html", layout("แจ้งเตือน", "<p>404, ไม่พบหน้าที่ท่านเรียก กรุณาตรวจสอบลิงก์อีกครั้ง</p>"))
    save(
        "gone.html",
        "<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>",
    )
    save("fault.html", "<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1></body></html>")
    for key in ("workmanual", "egp_year", "risk_do"):
        ROUTES.append({"path": f"/index.php?menu={key}", "file": "404.html", "status": 200, "type": HTML})
    for name in ("egp_plan67", "plan2566-2570", "minutes66", "o42_66"):
        ROUTES.append({"path": f"/upload/{name}.pdf", "file": "gone.html", "status": 404, "type": "text/html"})
    ROUTES.append({"path": "/upload/anti_report66.pdf", "file": "fault.html", "status": 503, "type": "text/html"})


def pictures():
    for number, colour in enumerate(("#334488", "#884433", "#775588", "#338844", "#557711", "#226688", "#664422"), 1):
        portrait(SITE / f"img/s{number}.jpg", colour)
    for number, _ in ALBUMS:
        picture(SITE / f"img/a{number}.jpg", (300, 200), colour=f"#a0{number}{number}")
    picture(SITE / "img/banner.jpg", (1000, 160), (T,), "#cfe0ff", height=38)
    picture(SITE / "img/popup.jpg", (400, 300), ("ร่วมน้อมรำลึก",), "#c8c8c8", height=30)
    picture(SITE / "img/fb.png", (32, 32), ("f",), "#4060b0")


def main():
    shutil.rmtree(SITE, ignore_errors=True)
    latest = news()
    galleries()
    for key, (heading, body) in PAGES.items():
        save(f"pages/{key}.html", layout(heading, body), f"/index.php?menu={key}")
    save(
        "index.html",
        layout(
            "ข่าวล่าสุด",
            latest
            + "<h4>ลิงก์ที่น่าสนใจ</h4><a href='/index.php?menu=ita2567'>ITA 2567</a> <a href='https://itas.nacc.go.th/go/iit/qq81xk'>แบบวัด IIT สำหรับบุคลากรภายใน</a>",
        ),
    )
    ROUTES.append({"path": "/index.php", "file": "index.html", "type": HTML})
    oddities()
    pictures()
    for name, (style, blocks, options) in DOCUMENTS.items():
        write_pdf(SITE / name, style, blocks, **options)
    site = {"types": {".html": HTML}, "not_found": {"status": 200, "file": "404.html"}, "routes": ROUTES}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    main()

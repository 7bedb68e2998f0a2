# ruff: noqa: E501
"""The frame of every page: JSON-LD, menu twice (desktop and phone), breadcrumb, footer with accounts and the EIT code."""

from html import escape

TOWN = "เทศบาลตำบลเวียงธารแก้ว"
PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

MENU: list[tuple[str, list[tuple[str, str]]]] = [
    ("เกี่ยวกับเทศบาล", [("ประวัติเทศบาล", "history"), ("ข้อมูลสภาพทั่วไป", "general"), ("วิสัยทัศน์และพันธกิจ", "vision"), ("โครงสร้างเทศบาล", "structure"), ("อำนาจหน้าที่", "powers"), ("สถานที่ท่องเที่ยว", "travel"), ("ผลิตภัณฑ์ชุมชน (OTOP)", "otop"), ("ติดต่อเรา", "contact")]),
    ("บุคลากร", [("คณะผู้บริหาร", "executives"), ("สภาเทศบาล", "council"), ("หัวหน้าส่วนราชการ", "heads"), ("สำนักปลัด", "unit-1"), ("กองคลัง", "unit-2"), ("กองช่าง", "unit-3"), ("กองการศึกษา", "unit-4"), ("กองสาธารณสุขและสิ่งแวดล้อม", "unit-5")]),
    ("แผนและผลการดำเนินงาน", [("แผนพัฒนาท้องถิ่น", "c-devplan"), ("แผนดำเนินงานประจำปี", "c-annualplan"), ("รายงานติดตามประเมินผล", "c-reports"), ("เทศบัญญัติงบประมาณ", "c-ordinance"), ("คู่มือและมาตรฐานการปฏิบัติงาน", "c-manual")]),
    ("การเงินและพัสดุ", [("แผนการจัดหาพัสดุ", "c-procplan"), ("ประกาศจัดซื้อจัดจ้าง", "c-notices"), ("สรุปผลจัดซื้อจัดจ้างรายเดือน", "monthly"), ("รายงานผลจัดซื้อจัดจ้างประจำปี", "c-procyear")]),
    ("บริหารงานบุคคล", [("นโยบายและแผนบริหารทรัพยากรบุคคล", "c-hr"), ("รายงานด้านบุคคล", "c-hrreport")]),
    ("บริการประชาชน", [("E-Service", "eservice"), ("คู่มือประชาชน", "c-citizen"), ("ดาวน์โหลดแบบฟอร์ม", "forms"), ("สถิติการให้บริการ", "p-stats"), ("ผลสำรวจความพึงพอใจ", "c-survey"), ("กระดานถาม-ตอบ (Q&A)", "webboard"), ("ร้องทุกข์ทั่วไป", "general-complaint"), ("แจ้งเบาะแสการทุจริต", "corruption"), ("กฎหมายที่เกี่ยวข้อง", "laws")]),
    ("ความโปร่งใส", [("การประเมิน ITA", "ita"), ("No Gift Policy", "c-nogift"), ("ป้องกันการทุจริต", "c-anticorruption"), ("ความเสี่ยงการทุจริต", "c-risk"), ("จริยธรรมองค์กร", "c-ethics"), ("เรื่องร้องเรียน", "c-complaint"), ("มาตรการภายใน", "c-measures"), ("การมีส่วนร่วมของประชาชน", "c-participation")]),
    ("ข่าวสาร", [("ข่าวประชาสัมพันธ์", "c-news"), ("ข่าวกิจกรรม", "c-activity"), ("คลังภาพ", "albums")]),
]  # fmt: skip

LD = '{"@context":"https://schema.org","@type":"GovernmentOffice","name":"%s","telephone":"+66-5-8900-0214","faxNumber":"+66-5-8900-0215","email":"contact@wiangtharnkaew.go.th","address":{"@type":"PostalAddress","streetAddress":"199 หมู่ 4","addressLocality":"เวียงธารแก้ว","postalCode":"58910"}}'


def menu(kind: str) -> str:
    """Return the menu; it stands twice in every page."""
    groups = []
    for n, (head, entries) in enumerate(MENU):
        links = "".join(f'<li><a class="dropdown-item" href="{{p:{key}}}">{escape(text)}</a></li>' for text, key in entries)
        groups.append(
            f'<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" id="{kind}{n}">{head}</a><ul class="dropdown-menu">{links}</ul></li>'
        )
    return f'<ul class="navbar-nav {kind}-menu"><li class="nav-item"><a class="nav-link" href="/home">หน้าหลัก</a></li>{"".join(groups)}</ul>'


def frame(title: str, body: str, key: str = "", crumbs: tuple[tuple[str, str], ...] = ()) -> str:
    """Return a whole page."""
    steps = "".join(f'<li class="breadcrumb-item"><a href="{{p:{k}}}">{escape(t)}</a></li>' for t, k in crumbs)
    return f"""<!DOCTYPE html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} | {TOWN}</title><meta property="og:title" content="{escape(title)}"><meta name="description" content="{TOWN} อำเภอเวียงธารแก้ว จังหวัดคีรีนคร">
<link rel="stylesheet" href="/assets/app.css"><link rel="canonical" href=""><script type="application/ld+json">{LD % TOWN}</script></head>
<body class="page-{key}"><a class="visually-hidden" href="#main">ข้ามไปยังเนื้อหา</a>
<header class="site-header"><a href="/home" class="brand"><img src="/assets/logo.png" alt="ตรา{TOWN}" width="64"><span>{TOWN}</span></a>
<nav class="navbar d-none d-lg-block">{menu("desktop")}</nav><div class="offcanvas" id="m"><nav>{menu("mobile")}</nav></div>
<form class="search" action="/search" method="get"><input name="q" placeholder="ค้นหา"><button>ค้นหา</button></form></header>
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/home">หน้าหลัก</a></li>{steps}<li class="breadcrumb-item active">{escape(title)}</li></ol></nav>
<main id="main" class="container"><h1 class="page-title">{escape(title)}</h1>{body}</main>
<footer class="site-footer"><div class="row"><div class="col"><h5>{TOWN}</h5><p>199 หมู่ 4 ต.เวียงธารแก้ว อ.เวียงธารแก้ว จ.คีรีนคร 58910<br>โทร. 0-5890-0214</p></div>
<div class="col social"><h5>ติดตามเรา</h5><a href="https://www.facebook.com/wiangtharnkaew.municipality" aria-label="Facebook {TOWN}"><i class="bi bi-facebook"></i></a> <a href="https://lin.ee/wtk58910" aria-label="LINE OA"><i class="bi bi-line"></i></a></div>
<div class="col"><h5>แบบวัด EIT ปี 2567</h5><a href="https://itas.nacc.go.th/go/eit/wt9k2m"><img class="qr" src="/assets/eit-2567.png" alt="QR Code แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)" width="120"></a></div></div>
<p class="small">© 2567 {TOWN} | <a href="{{p:privacy}}">นโยบายความเป็นส่วนตัว</a> | <a href="{{p:sitemap}}">ผังเว็บไซต์</a> | ผู้เยี่ยมชม 88,412</p></footer>
<div class="modal fade" id="popup" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><img class="lazyload" src="{PIXEL}" data-src="/assets/popup.jpg" alt=""><button class="btn-close" data-bs-dismiss="modal">ปิด</button></div></div></div>
</body></html>"""


def lazy(path: str, alt: str = "", css: str = "") -> str:
    """Return an image that a script loads later."""
    return f'<img class="lazyload {css}" src="{PIXEL}" data-src="{path}" alt="{escape(alt)}" loading="lazy">'

# ruff: noqa: E501
"""The frame of every page: head, menu, counter, footer, cookie banner."""

from html import escape

TOWN = "เทศบาลเมืองแพรกศรีจันทน์"

MENU: list[tuple[str, list[tuple[str, str]]]] = [
    ("ข้อมูลทั่วไป", [("ประวัติความเป็นมา", "history"), ("สภาพทั่วไป", "general"), ("วิสัยทัศน์/พันธกิจ", "vision"), ("ตราสัญลักษณ์", "logo"), ("ข้อมูลชุมชน", "communities"), ("สถานที่สำคัญ/แหล่งท่องเที่ยว", "travel"), ("ผลิตภัณฑ์ชุมชน", "otop"), ("อำนาจหน้าที่", "powers"), ("โครงสร้างการแบ่งส่วนราชการ", "structure"), ("จำนวนประชากร", "population")]),
    ("บุคลากร", [("คณะผู้บริหาร", "executives"), ("สมาชิกสภาเทศบาล", "council"), ("หัวหน้าส่วนราชการ", "heads"), ("สำนักปลัดเทศบาล", "u-office"), ("กองคลัง", "u-finance"), ("กองช่าง", "u-works"), ("กองสาธารณสุขและสิ่งแวดล้อม", "u-health"), ("กองการศึกษา", "u-education"), ("กองยุทธศาสตร์และงบประมาณ", "u-strategy"), ("กองสวัสดิการสังคม", "u-welfare"), ("หน่วยตรวจสอบภายใน", "u-audit")]),
    ("แผนและงบประมาณ", [("แผนพัฒนาท้องถิ่น 2566-2570", "devplan"), ("แผนดำเนินงานประจำปี", "annualplan"), ("เทศบัญญัติงบประมาณรายจ่าย", "ordinance"), ("ประชาสัมพันธ์งบประมาณ", "budgetnews"), ("รายงานรายรับ-รายจ่าย", "income"), ("รายงานติดตามรอบ 6 เดือน", "progress6"), ("รายงานผลการดำเนินงานประจำปี", "annualreport"), ("แผนการดำเนินงานปีก่อน ๆ", "planarchive")]),
    ("บริการประชาชน", [("คู่มือการปฏิบัติงาน", "staffmanual"), ("คู่มือการให้บริการ", "servicemanual"), ("งานทะเบียนราษฎร", "registry"), ("งานป้องกันและบรรเทาสาธารณภัย", "rescue"), ("ยื่นคำร้องขอรับบริการออนไลน์", "eservice"), ("ดาวน์โหลดแบบฟอร์ม", "forms"), ("ร้องเรียน/ร้องทุกข์", "complain"), ("แจ้งเรื่องร้องเรียนการทุจริต", "fraudchannel"), ("สถิติการให้บริการ", "stats"), ("ความพึงพอใจการให้บริการ", "survey"), ("Q&A ถาม-ตอบ", "faq"), ("เบี้ยยังชีพ", "pension")]),
    ("จัดซื้อจัดจ้าง", [("แผนการจัดซื้อจัดจ้าง", "procplan"), ("ประกาศจัดซื้อจัดจ้าง", "proc1"), ("สรุปผลรายเดือน (สขร.1)", "procmonth"), ("รายงานผลประจำปี", "procyear"), ("ราคากลาง", "procmedian")]),
    ("การบริหารงานบุคคล", [("นโยบายการบริหารทรัพยากรบุคคล", "hrpolicy"), ("การดำเนินการตามนโยบาย", "hrprogress"), ("หลักเกณฑ์การบริหารและพัฒนา", "hrcriteria"), ("รายงานผลประจำปี", "hrannual"), ("ประกาศรับสมัคร/สอบ", "recruit")]),
    ("ธรรมาภิบาล", [("ประกาศเจตนารมณ์ No Gift Policy", "nogift"), ("การสร้างวัฒนธรรม No Gift Policy", "giftculture"), ("รายงานผล No Gift Policy", "giftreport"), ("ประเมินความเสี่ยงการทุจริต", "risk"), ("การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", "riskdo"), ("แผนป้องกันการทุจริต", "fraudplan"), ("รายงานติดตามแผนป้องกันการทุจริต รอบ 6 เดือน", "fraud6"), ("รายงานผลแผนป้องกันการทุจริต", "fraudyear"), ("แนวปฏิบัติการจัดการเรื่องร้องเรียน", "complaintmanual"), ("สถิติเรื่องร้องเรียนการทุจริต", "fraudstats"), ("ประมวลจริยธรรม", "ethics"), ("การขับเคลื่อนจริยธรรม", "ethicsdrive"), ("การประเมินจริยธรรม", "ethicseval"), ("มาตรการส่งเสริมคุณธรรมฯ", "measures"), ("ผลตามมาตรการส่งเสริมคุณธรรมฯ", "measuresdo"), ("การมีส่วนร่วม", "participation")]),
    ("ITA", [("ITA ปี 2567", "ita67"), ("ITA ปี 2566", "ita66"), ("ITA ปี 2565", "ita65")]),
    ("ข่าวสาร", [("ข่าวประชาสัมพันธ์", "news1"), ("ภาพกิจกรรม", "gallery"), ("ปฏิทินกิจกรรม", "calendar"), ("กฎหมายและระเบียบ", "laws"), ("นโยบายคุ้มครองข้อมูลส่วนบุคคล", "cookie"), ("คำสั่งเทศบาล", "orders"), ("ผังเว็บไซต์", "sitemap"), ("ติดต่อเรา", "contact")]),
]  # fmt: skip

SHARE = """<div class="share-box">แชร์หน้านี้ :
<a href="https://www.facebook.com/sharer/sharer.php?u=page" target="_blank"><i class="fa fa-facebook"></i></a>
<a href="https://twitter.com/intent/tweet?url=page" target="_blank"><i class="fa fa-twitter"></i></a>
<a href="https://social-plugins.line.me/lineit/share?url=page" target="_blank"><img src="/images/line_share.png" width="24"></a></div>"""

COUNTER = """<div class="panel panel-default"><div class="panel-heading">สถิติผู้เข้าชมเว็บไซต์</div>
<table class="table counter"><tr><td>ขณะนี้ออนไลน์</td><td>7</td></tr><tr><td>วันนี้</td><td>214</td></tr><tr><td>เดือนนี้</td><td>5,871</td></tr>
<tr><td>ปีนี้</td><td>26,402</td></tr><tr><td>ทั้งหมด</td><td>318,775</td></tr></table></div>"""

PLUGIN = """<div class="panel panel-default"><div class="panel-heading">Facebook</div>
<iframe src="//www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fkhoksadaowan.obt&amp;tabs=timeline&amp;width=260" width="260" height="200" title="อบต.โคกสะเดาหวาน"></iframe></div>"""

COOKIE = """<div id="cookie-consent" class="cookie-bar"><p>เว็บไซต์นี้ใช้คุกกี้เพื่อเพิ่มประสิทธิภาพการใช้งาน <a href="{p:cookie}">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></p>
<button type="button" onclick="acceptCookie()">ยอมรับทั้งหมด</button></div>"""


def menu() -> str:
    """Return the menu of every page; two entries lead nowhere."""
    out = ['<ul class="nav navbar-nav">', '<li><a href="/home.php">หน้าแรก</a></li>']
    for head, entries in MENU:
        links = "".join(f'<li><a href="{{p:{key}}}">{escape(text)}</a></li>' for text, key in entries)
        out.append(
            f'<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">{head} <b class="caret"></b></a><ul class="dropdown-menu">{links}</ul></li>'
        )
    out.append('<li><a href="javascript:void(0)">ศูนย์ข้อมูลข่าวสาร</a></li><li><a href="#">สายตรงนายก</a></li></ul>')
    return "\n".join(out)


def frame(title: str, body: str, key: str = "", side: bool = True) -> str:
    """Return a whole page. The meta description was left by the office whose site was cloned."""
    left = (
        f'<div class="col-md-3">{COUNTER}{PLUGIN}<div class="panel"><a href="https://www.dla.go.th"><img src="/images/b_dla.jpg"></a><a href="https://www.nacc.go.th"><img src="/images/b_nacc.jpg"></a></div></div>'
        if side
        else ""
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Type" content="text/html; charset=tis-620">
<title>{TOWN} {escape(title)}</title>
<meta name="description" content="เว็บไซต์องค์การบริหารส่วนตำบลโคกสะเดาหวาน อบต.โคกสะเดาหวาน"><meta name="keywords" content="อบต,โคกสะเดาหวาน">
<link rel="stylesheet" href="/css/style.css"></head><body>
<div class="banner"><a href="/home.php"><img src="/images/head.jpg" width="980" height="120" alt=""></a></div>
<nav class="navbar"><div class="container">{menu()}</div></nav>
<div class="container"><div class="row">{left}<div class="col-md-9"><div class="panel panel-primary"><div class="panel-heading"><h1>{escape(title)}</h1></div>
<div class="panel-body">{body}</div></div>{SHARE}</div></div></div>
<footer><p>สำนักงาน{TOWN} เลขที่ 9 ถนนเทศบาล 1 ตำบลแพรกศรีจันทน์ อำเภอแพรกศรีจันทน์ จังหวัดนครธารา 69110<br>โทรศัพท์ 0-5690-0110 อีเมล saraban@phraeksrichan.go.th</p>
<p class="copy">Copyright © 2019 Design by TharaWebSoft. All rights reserved. <a href="javascript:window.print()">พิมพ์</a></p></footer>
{COOKIE}</body></html>"""

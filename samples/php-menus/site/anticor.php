<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>เทศบาลตำบลท่าตะเคียนเอน อ.ดอนกระจับ จ.ธารบุรี</title>
<link href="/style.css" rel="stylesheet"></head><body>
<table width="1000" align="center" border="0" cellpadding="0" cellspacing="0">
<tr><td colspan="2"><img src="/images/head.png" width="1000" alt="เทศบาลตำบลท่าตะเคียนเอน"><marquee>ยินดีต้อนรับสู่เทศบาลตำบลท่าตะเคียนเอน "บริการด้วยใจ ใส่ใจทุกสายน้ำ"</marquee></td></tr>
<tr valign="top"><td width="230"><table width="100%" border="0" cellpadding="3" class="menu">
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>หน้าหลัก</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/">หน้าแรก</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/news.php">ข่าวด่วน/แจ้งให้ทราบ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/activity.php">ภาพกิจกรรม</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/board.php">คุยกับเทศบาล (ถาม-ตอบ)</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/contact.php">ที่ตั้งและเบอร์โทร</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>รู้จักเทศบาล</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/history.php">ความเป็นมา</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/general.php">สภาพทั่วไป</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/vision.php">วิสัยทัศน์ของเรา</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/structure.php">ผังองค์กร</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/duty.php">ภารกิจของเทศบาล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/community.php">ชุมชนในเขตเทศบาล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/population.php">จำนวนประชากร</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/law.php">กฏหมาย ระเบียบ เทศบัญญัติ</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>ทำเนียบบุคคลากร</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/person.php?id=1">ฝ่ายบริหาร</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/person.php?id=2">สมาชิกสภาเทศบาล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/person.php?id=3">สำนักปลัดเทศบาล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/person.php?id=4">กองคลัง</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/person.php?id=5">กองช่าง</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/council.php">งานสภาเทศบาล</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>แผนและงบประมาณ</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/plan.php">แผนพัฒนาฯ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/planyear.php">แผนประจำปี</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/budget.php">เทศบัญญัติงบประมาณ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/follow.php">ติดตามงาน/เงิน</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/report.php">ผลงานเทศบาล</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>งานพัสดุและการคลัง</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/procplan.php">แผนจัดหาพัสดุ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/buy.php">ประกาศซื้อ-จ้าง</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/buymonth.php">ซื้อ-จ้างรายเดือน</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/buyyear.php">สรุปงานพัสดุสิ้นปี</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/tax.php">ภาษีท้องถิ่น</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>งานการเจ้าหน้าที่</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/hr.php">นโยบายด้านบุคคล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/hr_progress.php">ความก้าวหน้าด้านบุคคล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/hr_rule.php">ระเบียบ/หลักเกณฑ์งานบุคคล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/hr_report.php">รายงานด้านบุคคล</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/job.php">รับสมัครงาน</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>สุจริต โปร่งใส</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/integrity.php">เจตจำนงของผู้บริหาร</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/corrupt_guide.php">กล่าวหาเจ้าหน้าที่ทำอย่างไร</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/corrupt_stat.php">สถิติเรื่องกล่าวหา จนท.</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/anticor.php">แผนต้านทุจริต</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/risk.php">ความเสี่ยง</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/ethics.php">ประมวลจริยธรรม</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/ethics_drive.php">จริยธรรมในที่ทำงาน</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/clean.php">ยกระดับ ITA</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/ita.php">ประเมิน ITA ทุกปี</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/ita67.php">ITA 2567</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/ita66.php">ITA 2566</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>บริการชาวบ้าน</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/service.php">ติดต่อราชการต้องเตรียมอะไร</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/service.php?id=1">- แจ้งเกิด แจ้งตาย ย้ายที่อยู่</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/service.php?id=2">- ขอปลูกสร้างบ้าน</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/service.php?id=3">- เสียภาษีที่ดิน</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/request.php">ยื่นเรื่องผ่านเว็บ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/complain.php">ร้องเรียน ร้องทุกข์</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/stat.php">จำนวนผู้มาติดต่อ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/survey.php">ความพึงพอใจ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/manual.php">คู่มือทำงานของ จนท.</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/download.php">โหลดแบบฟอร์ม</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/elder.php">เบี้ยผู้สูงอายุ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/disabled.php">เบี้ยคนพิการ</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>ของดีบ้านเรา</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/travel.php">ที่เที่ยว</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/travel.php?id=1">- ตลาดน้ำท่าไม้เก่า</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/otop.php">สินค้า OTOP</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/gallery.php">ภาพเก่าเล่าเรื่อง</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>ข่าวล่าสุด</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/news.php?id=1">เชิญชำระภาษีที่ดินฯ ปี 2567</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/news.php?id=2">ฉีดวัคซีนสุนัขและแมว</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/news.php?id=3">ปิดถนนวางท่อระบายน้ำ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/news.php?id=4">งดเผา ลดฝุ่น</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/activity.php?id=1">วันเด็กแห่งชาติ 2567</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/activity.php?id=2">ประชาคมหมู่บ้าน</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/activity.php?id=3">ประเพณีลอยกระทง 2566</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/activity.php?id=4">ประชุมพนักงาน ม.ค. 67</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>กระดานถาม-ตอบล่าสุด</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/board.php?id=1">ไฟทางหน้าวัดดับ</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/board.php?id=2">ขอเลขที่บ้านใช้อะไรบ้าง</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>นโยบายเว็บ</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="/privacy.php">ความเป็นส่วนตัว</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>ลิงก์หน่วยงาน</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="http://www.dla.go.th/" target="_blank">กรมส่งเสริมการปกครองท้องถิ่น</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://www.nacc.go.th/" target="_blank">สำนักงาน ป.ป.ช.</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="http://www.damrongdhama.moi.go.th/" target="_blank">ศูนย์ดำรงธรรม</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://www.cgd.go.th/" target="_blank">กรมบัญชีกลาง</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="http://www.gprocurement.go.th/" target="_blank">ระบบ e-GP</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://www.dopa.go.th/" target="_blank">กรมการปกครอง</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://www.tmd.go.th/" target="_blank">กรมอุตุนิยมวิทยา</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://ratchakitcha.soc.go.th/" target="_blank">ราชกิจจานุเบกษา</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://efiling.rd.go.th/" target="_blank">กรมสรรพากร (ยื่นแบบออนไลน์)</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://www.sso.go.th/" target="_blank">สำนักงานประกันสังคม</a></td></tr>
<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>ติดตามเรา</b></font></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://www.facebook.com/thatakianen.municipality" target="_blank">เพจเฟซบุ๊ก เทศบาลตำบลท่าตะเคียนเอน</a></td></tr>
<tr><td><img src="/images/dot.png" alt=""> <a href="https://line.me/R/ti/p/@thatakianen" target="_blank">ไลน์เทศบาล @thatakianen</a></td></tr>
</table></td>
<td class="main"><h2><font color="#7a4a12">แผนต้านทุจริต</font></h2>
<ul><li><a href="/files/anticor6670.pdf">แผน (พ.ศ. 2566 - 2570)</a></li></ul>
<ul><li><a href="/files/anticor_sched67.pdf">กำหนดการทำงานตามแผน ปี 67</a></li></ul>
<ul><li><a href="/files/anticor_report66.docx">ผลการทำงานตามแผน ปี 66</a></li></ul>
<p><a href="https://www.facebook.com/sharer/sharer.php?u=http://www.thatakianen.example.go.th/">แชร์หน้านี้</a> | <a href="javascript:history.back()">ย้อนกลับ</a></p></td></tr>
<tr><td colspan="2" align="center" bgcolor="#f3e3c8">เทศบาลตำบลท่าตะเคียนเอน 99 หมู่ 6 ต.ท่าตะเคียนเอน อ.ดอนกระจับ จ.ธารบุรี 79980 โทร. 0-3999-4120<br>
จัดทำโดย งานธุรการ สำนักปลัดเทศบาล &copy; 2561</td></tr></table></body></html>
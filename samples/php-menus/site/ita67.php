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
<td class="main"><h2><font color="#7a4a12">การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2567</font></h2>
<div><table border="1" cellpadding="4" cellspacing="0" width="100%"><tr bgcolor="#dddddd"><th>ข้อ</th><th>ตัวชี้วัด</th><th>URL</th><th>คำอธิบาย</th></tr>
<tr bgcolor="#ffe9a8"><td colspan="4"><b>ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน</b></td></tr>
<tr valign=top><td>O1</td><td>โครงสร้าง</td><td><a href="/structure.php" target="_blank">http://www.thatakianen.exam.../str...</a></td><td>หน้าแรก > รู้จักเทศบาล > ผังองค์กร</td></tr>
<tr valign=top><td>O2</td><td>ข้อมูลผู้บริหาร</td><td><a href="/person.php?id=1" target="_blank">http://www.thatakianen.exam.../per...</a></td><td>แสดงชื่อ รูป และเบอร์โทร</td></tr>
<tr valign=top><td>O3</td><td>อำนาจหน้าที่</td><td><a href="/duty.php" target="_blank">คลิก</a></td><td>เมนูรู้จักเทศบาล</td></tr>
<tr valign=top><td>O4</td><td>แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน</td><td><a href="/plan.php" target="_blank">http://www.thatakianen.exam.../pla...</a><br><a href="/files/plan6670.pdf" target="_blank">http://www.thatakianen.exam.../fil...</a></td><td>เมนูแผนและงบประมาณ</td></tr>
<tr valign=top><td>O5</td><td>ข้อมูลการติดต่อ</td><td><a href="/contact.php" target="_blank">คลิก</a></td><td>หน้าแรก > ที่ตั้งและเบอร์โทร</td></tr>
<tr valign=top><td>06</td><td>กฎหมายที่เกี่ยวข้อง</td><td><a href="/law.php" target="_blank">http://www.thatakianen.exam.../law...</a></td><td></td></tr>
<tr valign=top><td>O7</td><td>ข่าวประชาสัมพันธ์</td><td><a href="/news.php" target="_blank">http://www.thatakianen.exam.../new...</a><br><a href="/activity.php" target="_blank">คลิก</a></td><td>หน้าแรก</td></tr>
<tr valign=top><td>O8</td><td>Q&A</td><td><a href="/board.php" target="_blank">http://www.thatakianen.exam.../boa...</a></td><td>คุยกับเทศบาล</td></tr>
<tr valign=top><td>O9</td><td>Social Network</td><td><a href="/" target="_blank">http://www.thatakianen.exam.../...</a></td><td>เลื่อนลงล่างสุดของเมนูซ้าย</td></tr>
<tr valign=top><td>O10</td><td>นโยบายคุ้มครองข้อมูลส่วนบุคคล</td><td><a href="/privacy.php" target="_blank">คลิก</a></td><td>เมนูนโยบายเว็บ</td></tr>
<tr bgcolor="#ffe9a8"><td colspan="4"><b>ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน</b></td></tr>
<tr valign=top><td>O11</td><td>แผนดำเนินงานและการใช้งบประมาณประจำปี</td><td><a href="/planyear.php" target="_blank">http://www.thatakianen.exam.../pla...</a></td><td>เลือกปี 2567</td></tr>
<tr valign=top><td>O12</td><td>รายงานการกำกับติดตามการดำเนินงานฯ รอบ 6 เดือน</td><td><a href="/follow.php" target="_blank">http://www.thatakianen.exam.../fol...</a></td><td>เลือกปี 2567</td></tr>
<tr valign=top><td>O13</td><td>รายงานผลการดำเนินงานประจำปี</td><td><a href="/report.php" target="_blank">คลิก</a></td><td>ผลงานเทศบาล</td></tr>
<tr valign=top><td>O14</td><td>คู่มือหรือมาตรฐานการปฏิบัติงาน</td><td><a href="/manual.php" target="_blank">http://www.thatakianen.exam.../man...</a></td><td></td></tr>
<tr valign=top><td>O15</td><td>คู่มือหรือมาตรฐานการให้บริการ</td><td><a href="/service.php" target="_blank">http://www.thatakianen.exam.../ser...</a><br><a href="/service.php?id=2" target="_blank">คลิก</a></td><td>เมนูบริการชาวบ้าน</td></tr>
<tr valign=top><td>O16</td><td>ข้อมูลเชิงสถิติการให้บริการ</td><td><a href="/stat.php" target="_blank">http://www.thatakianen.exam.../sta...</a></td><td></td></tr>
<tr valign=top><td>O17</td><td>รายงานผลการสำรวจความพึงพอใจการให้บริการ</td><td><a href="/survey.php" target="_blank">http://www.thatakianen.exam.../sur...</a></td><td>เมนูความพึงพอใจ</td></tr>
<tr valign=top><td>O18</td><td>E-Service</td><td><a href="/request.php" target="_blank">คลิก</a></td><td>ยื่นเรื่องผ่านเว็บ</td></tr>
<tr bgcolor="#ffe9a8"><td colspan="4"><b>ตัวชี้วัดย่อยที่ 9.3 การจัดซื้อจัดจ้าง</b></td></tr>
<tr valign=top><td>O19</td><td>แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ</td><td><a href="/procplan.php" target="_blank">http://www.thatakianen.exam.../pro...</a></td><td></td></tr>
<tr valign=top><td>O20</td><td>ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง</td><td><a href="/buy.php" target="_blank">http://www.thatakianen.exam.../buy...</a></td><td>ปี 2567</td></tr>
<tr valign=top><td>O21</td><td>สรุปผลการจัดซื้อจัดจ้างรายเดือน</td><td><a href="/buymonth.php" target="_blank">คลิก</a></td><td>แยก 6 เดือน</td></tr>
<tr valign=top><td>O22</td><td>รายงานผลการจัดซื้อจัดจ้างประจำปี</td><td><a href="/buyyear.php" target="_blank">http://www.thatakianen.exam.../buy...</a></td><td></td></tr>
<tr bgcolor="#ffe9a8"><td colspan="4"><b>ตัวชี้วัดย่อยที่ 9.4 การบริหารและพัฒนาทรัพยากรบุคคล</b></td></tr>
<tr valign=top><td>O23</td><td>นโยบายการบริหารทรัพยากรบุคคล</td><td><a href="/hr.php" target="_blank">http://www.thatakianen.exam.../hr....</a></td><td></td></tr>
<tr valign=top><td>O24</td><td>การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล</td><td><a href="/hr_progress.php" target="_blank">คลิก</a></td><td></td></tr>
<tr valign=top><td>O25</td><td>หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล</td><td><a href="/hr_rule.php" target="_blank">http://www.thatakianen.exam.../hr_...</a></td><td></td></tr>
<tr valign=top><td>O26</td><td>รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี</td><td><a href="/hr_report.php" target="_blank">http://www.thatakianen.exam.../hr_...</a></td><td></td></tr>
<tr bgcolor="#ffe9a8"><td colspan="4"><b>ตัวชี้วัดย่อยที่ 9.5 การส่งเสริมความโปร่งใส</b></td></tr>
<tr valign=top><td>O27</td><td>แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตฯ</td><td><a href="/corrupt_guide.php" target="_blank">คลิก</a></td><td></td></tr>
<tr valign=top><td>O28</td><td>ช่องทางแจ้งเรื่องร้องเรียนการทุจริตฯ</td><td><a href="/complain.php" target="_blank">http://www.thatakianen.exam.../com...</a></td><td>แจ้งผ่านหน้าเว็บได้</td></tr>
<tr valign=top><td>O29</td><td>ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตฯ</td><td><a href="/corrupt_stat.php" target="_blank">http://www.thatakianen.exam.../cor...</a></td><td></td></tr>
<tr valign=top><td>O30</td><td>การเปิดโอกาสให้เกิดการมีส่วนร่วม</td><td><a href="/activity.php?id=2" target="_blank">คลิก</a></td><td></td></tr>
<tr bgcolor="#ffe9a8"><td colspan="4"><b>ตัวชี้วัดย่อยที่ 10.1 การดำเนินการเพื่อป้องกันการทุจริต</b></td></tr>
<tr valign=top><td>O31</td><td>ประกาศเจตนารมณ์ฯ</td><td><a href="/integrity.php" target="_blank">http://www.thatakianen.exam.../int...</a></td><td>เจตจำนงของผู้บริหาร</td></tr>
<tr valign=top><td>O32</td><td>การสร้างวัฒนธรรม No Gift Policy</td><td><a href="/activity.php?id=4" target="_blank">http://www.thatakianen.exam.../act...</a></td><td></td></tr>
<tr valign=top><td>O33</td><td>รายงานผลตามนโยบาย No Gift Policy</td><td><a href="/nogift_report.php" target="_blank">คลิก</a></td><td></td></tr>
<tr valign=top><td>O34</td><td>การประเมินความเสี่ยงการทุจริตประจำปี</td><td><a href="/files/risk67.xlsx" target="_blank">http://www.thatakianen.exam.../fil...</a></td><td></td></tr>
<tr valign=top><td>O35</td><td>การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต</td><td><a href="/risk.php" target="_blank">http://www.thatakianen.exam.../ris...</a></td><td>เมนูความเสี่ยง</td></tr>
<tr valign=top><td>O36</td><td>แผนปฏิบัติการป้องกันการทุจริต</td><td><a href="/anticor.php" target="_blank">คลิก</a><br><a href="/files/anticor6670.pdf" target="_blank">http://www.thatakianen.exam.../fil...</a></td><td></td></tr>
<tr valign=top><td>O37</td><td>รายงานการกำกับติดตามฯ ป้องกันการทุจริต รอบ 6 เดือน</td><td><a href="/files/anticor_sched67.pdf" target="_blank">http://www.thatakianen.exam.../fil...</a></td><td></td></tr>
<tr valign=top><td>O38</td><td>รายงานผลการดำเนินการป้องกันการทุจริตประจำปี</td><td><a href="/files/anticor_report66.docx" target="_blank">คลิก</a></td><td></td></tr>
<tr bgcolor="#ffe9a8"><td colspan="4"><b>ตัวชี้วัดย่อยที่ 10.2 มาตรการภายในเพื่อป้องกันการทุจริต</b></td></tr>
<tr valign=top><td>O39</td><td>ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ</td><td><a href="/ethics.php" target="_blank">http://www.thatakianen.exam.../eth...</a></td><td></td></tr>
<tr valign=top><td>O40</td><td>การขับเคลื่อนจริยธรรม</td><td><a href="/ethics_drive.php" target="_blank">http://www.thatakianen.exam.../eth...</a></td><td></td></tr>
<tr valign=top><td>O41</td><td>การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ</td><td></td><td></td></tr>
<tr valign=top><td>O42</td><td>มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</td><td><a href="/files/measure67.pdf" target="_blank">คลิก</a></td><td></td></tr>
<tr valign=top><td>O43</td><td>การดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ</td><td><a href="/clean.php" target="_blank">http://www.thatakianen.exam.../cle...</a><br><a href="/" target="_blank">http://www.thatakianen.exam.../...</a></td><td>QR EIT อยู่หน้าแรก</td></tr>
</table><p align="center"><b>QR แบบวัด EIT</b><br><a href="https://itas.nacc.go.th/go/eit/q7tkn3"><img src="/images/eit67.png" width="120" alt="EIT"></a></p></div>
<p><a href="https://www.facebook.com/sharer/sharer.php?u=http://www.thatakianen.example.go.th/">แชร์หน้านี้</a> | <a href="javascript:history.back()">ย้อนกลับ</a></p></td></tr>
<tr><td colspan="2" align="center" bgcolor="#f3e3c8">เทศบาลตำบลท่าตะเคียนเอน 99 หมู่ 6 ต.ท่าตะเคียนเอน อ.ดอนกระจับ จ.ธารบุรี 79980 โทร. 0-3999-4120<br>
จัดทำโดย งานธุรการ สำนักปลัดเทศบาล &copy; 2561</td></tr></table></body></html>
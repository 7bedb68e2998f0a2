<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>::: องค์การบริหารส่วนตำบลหนองกะเบาทอง :::</title>
<style>body{font:14px Tahoma;background:#e8efe4}#modal{border:1px solid #444;background:#fff;padding:8px;display:none}</style></head>
<body>
<table width="1100" align="center" bgcolor="#ffffff"><tr><td colspan="2"><a href="/"><img src="/images/head.png" width="1100" alt="อบต.หนองกะเบาทอง"></a></td></tr>
<tr><td width="210" valign="top">
<p><a href="#"><b>ข้อมูลทั่วไป</b></a></p><div>- <a href="/history.php">ประวัติความเป็นมา</a></div><div>- <a href="/general.php">สภาพทั่วไป</a></div><div>- <a href="/vision.php">วิสัยทัศน์ พันธกิจ</a></div><div>- <a href="/power.php">อำนาจหน้าที่</a></div><div>- <a href="/village.php">ข้อมูลหมู่บ้าน</a></div><div>- <a href="/otop.php">ผลิตภัณฑ์ตำบล OTOP</a></div><div>- <a href="/travel.php">สถานที่สำคัญ</a></div>
<p><a href="#"><b>บุคลากร</b></a></p><div>- <a href="/structure.php">โครงสร้าง อบต.</a></div><div>- <a href="/boss.php">คณะผู้บริหาร</a></div><div>- <a href="/council.php">สมาชิกสภา อบต.</a></div><div>- <a href="#">สำนักปลัด</a></div><div>- <a href="#">กองคลัง</a></div><div>- <a href="#">กองช่าง</a></div>
<p><a href="#"><b>แผนงาน</b></a></p><div>- <a href="/devplan.php">แผนพัฒนาท้องถิ่น</a></div><div>- <a href="/actionplan.php">แผนดำเนินงาน</a></div><div>- <a href="/followplan.php">ติดตามแผน</a></div><div>- <a href="/annual.php">รายงานประจำปี</a></div>
<p><a href="#"><b>การเงินการคลัง</b></a></p><div>- <a href="/buyplan.php">แผนจัดซื้อจัดจ้าง</a></div><div>- <a href="/buynews.php">ประกาศจัดซื้อจัดจ้าง</a></div><div>- <a href="/skr.php">สขร. 1</a></div><div>- <a href="/buyannual.php">รายงานจัดซื้อจัดจ้างประจำปี</a></div>
<p><a href="#"><b>บริหารงานบุคคล</b></a></p><div>- <a href="/hrpolicy.php">นโยบายบริหารงานบุคคล</a></div><div>- <a href="/hrfollow.php">ติดตามนโยบายบุคคล</a></div><div>- <a href="/hrrule.php">หลักเกณฑ์บริหารบุคคล</a></div><div>- <a href="/hrannual.php">รายงานด้านบุคคลประจำปี</a></div>
<p><a href="#"><b>บริการประชาชน</b></a></p><div>- <a href="/staffmanual.php">คู่มือปฏิบัติงานเจ้าหน้าที่</a></div><div>- <a href="/servicemanual.php">คู่มือบริการประชาชน</a></div><div>- <a href="/servicestat.php">สถิติผู้รับบริการ</a></div><div>- <a href="/satisfy.php">ความพึงพอใจ</a></div><div>- <a href="/eservice.php">ยื่นคำร้องออนไลน์</a></div><div>- <a href="/download.php">ดาวน์โหลดแบบฟอร์ม</a></div><div>- <a href="/webboard.php">กระดานถาม-ตอบ</a></div><div>- <a href="/complain.php">ร้องเรียนร้องทุกข์</a></div>
<p><a href="#"><b>ความโปร่งใส</b></a></p><div>- <a href="/ita67.php">ITA 2567</a></div><div>- <a href="/ita66.php">ITA 2566</a></div><div>- <a href="/law.php">กฏหมายที่เกี่ยวข้อง</a></div><div>- <a href="/corruptmanual.php">แนวทางจัดการเรื่องร้องเรียนทุจริต</a></div><div>- <a href="/corruptstat.php">สถิติร้องเรียนทุจริต</a></div><div>- <a href="/join.php">การมีส่วนร่วม</a></div><div>- <a href="/nogift.php">งดรับของขวัญ (No Gift)</a></div><div>- <a href="/nogiftculture.php">วัฒนธรรมองค์กรใสสะอาด</a></div><div>- <a href="/nogiftreport.php">รายงานการรับของขวัญ</a></div><div>- <a href="/risk.php">ประเมินความเสี่ยงทุจริต</a></div><div>- <a href="/riskmanage.php">จัดการความเสี่ยงทุจริต</a></div><div>- <a href="/antiplan.php">แผนป้องกันการทุจริต</a></div><div>- <a href="/antireport.php">รายงานผลป้องกันการทุจริต</a></div><div>- <a href="/code.php">ประมวลจริยธรรม</a></div><div>- <a href="/ethics.php">ขับเคลื่อนจริยธรรม</a></div><div>- <a href="/itameasure.php">ยกระดับคุณธรรมและความโปร่งใส</a></div><div>- <a href="/pdpa.php">นโยบายข้อมูลส่วนบุคคล</a></div>
<p><a href="#"><b>ข่าวสาร</b></a></p><div>- <a href="/news.php">ข่าวประชาสัมพันธ์</a></div><div>- <a href="/gallery.php">ภาพกิจกรรม</a></div><div>- <a href="/newsletter.php">จดหมายข่าว</a></div><div>- <a href="/contact.php">ติดต่อ อบต.</a></div>
<p><a href="https://www.dla.go.th/"><img src="/images/b_dla.png"></a><br><a href="https://www.nacc.go.th/"><img src="/images/b_nacc.png"></a><br><a href="https://www.facebook.com/"><img src="/images/fb.png" alt="facebook"></a></p>
<p>ผู้เข้าชม 104,317 คน</p></td>
<td valign="top"><h2>แผนพัฒนาท้องถิ่น</h2>
<table border="1" cellpadding="4"><colgroup><col style="width:50%"><col style="width:50%"></colgroup>
<tr><th>รายการ</th><th>ไฟล์</th></tr>
<tr><td>แผนพัฒนาท้องถิ่น ห้าปี ฉบับปัจจุบัน</td><td><a href="/files/plan/dev2566-2570.pdf">เปิด</a></td></tr>
<tr><td>แผนพัฒนาท้องถิ่น พ.ศ. 2561 - 2565</td><td><a href="/files/plan/dev2561-2565.pdf">เปิด</a></td></tr>
</table>
</td></tr>
<tr><td colspan="2" align="center">ที่ทำการ อบต.หนองกะเบาทอง 99 หมู่ที่ 2 ต.หนองกะเบาทอง อ.ดงพะเนียด จ.ธารบุรีรมย์ 68990 โทร. 0-5971-0420 | <a href="/pdpa.php">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></td></tr></table>
</body></html>
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
<td valign="top"><h2>การเปิดเผยข้อมูลสาธารณะ (OIT) ปี 2567</h2>
<table border=1 width=100%><tr><th>รายการ</th><th>URL</th></tr>
<tr><td>O1 โครงสร้าง</td><td><a href="/structure.php" target=_blank>คลิก</a></td></tr>
<tr><td>O2 ข้อมูลผู้บริหาร</td><td><a href="/boss.php" target=_blank>คลิก</a></td></tr>
<tr><td>O3 อำนาจหน้าที่</td><td><a href="/power.php" target=_blank>คลิก</a></td></tr>
<tr><td>O4 แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน</td><td><a href="/devplan.php" target=_blank>คลิก</a></td></tr>
<tr><td>O5 ข้อมูลการติดต่อ</td><td><a href="/contact.php" target=_blank>คลิก</a></td></tr>
<tr><td>O6 กฎหมายที่เกี่ยวข้อง</td><td><a href="/law.php" target=_blank>คลิก</a></td></tr>
<tr><td>O7 ข่าวประชาสัมพันธ์</td><td><a href="/news.php" target=_blank>คลิก</a></td></tr>
<tr><td>O8 Q&A</td><td><a href="/webboard.php" target=_blank>คลิก</a></td></tr>
<tr><td>O9 Social Network</td><td><a href="/index.php" target=_blank>คลิก</a></td></tr>
<tr><td>O10 นโยบายคุ้มครองข้อมูลส่วนบุคคล</td><td><a href="/pdpa.php" target=_blank>คลิก</a></td></tr>
<tr><td>O11 แผนดำเนินงานและการใช้งบประมาณประจำปี</td><td><a href="/files/plan/action_plan67.xlsx" target=_blank>คลิก</a></td></tr>
<tr><td>O12 รายงานการกำกับติดตามการดำเนินงานฯ รอบ 6 เดือน</td><td><a href="/files/plan/follow67.xlsx" target=_blank>คลิก</a></td></tr>
<tr><td>O13 รายงานผลการดำเนินงานประจำปี</td><td><a href="/annual.php" target=_blank>คลิก</a></td></tr>
<tr><td>O14 คู่มือหรือมาตรฐานการปฏิบัติงาน</td><td><a href="/files/manual/staff_water.docx" target=_blank>คลิก</a></td></tr>
<tr><td>O15 คู่มือหรือมาตรฐานการให้บริการ</td><td><a href="/files/manual/service.pptx" target=_blank>คลิก</a></td></tr>
<tr><td>O16 ข้อมูลเชิงสถิติการให้บริการ</td><td><a href="/files/plan/service_stat67.csv" target=_blank>คลิก</a></td></tr>
<tr><td>O17 รายงานผลการสำรวจความพึงพอใจการให้บริการ</td><td><a href="/files/plan/satisfy.pdf" target=_blank>คลิก</a></td></tr>
<tr><td>O18 E-Service</td><td><a href="/eservice.php" target=_blank>คลิก</a></td></tr>
<tr><td>O19 แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ</td><td><a href="/files/money/buyplan.pdf" target=_blank>คลิก</a></td></tr>
<tr><td>O20 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง</td><td><a href="/buynews.php" target=_blank>คลิก</a></td></tr>
<tr><td>O21 สรุปผลการจัดซื้อจัดจ้างรายเดือน</td><td><a href="/skr.php" target=_blank>คลิก</a></td></tr>
<tr><td>O22 รายงานผลการจัดซื้อจัดจ้างประจำปี</td><td><a href="/files/money/buy_annual66.pdf" target=_blank>คลิก</a></td></tr>
<tr><td>O23 นโยบายการบริหารทรัพยากรบุคคล</td><td><a href="/hrpolicy.php" target=_blank>คลิก</a></td></tr>
<tr><td>O24 การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล</td><td><a href="/files/hr/hr_follow67.xls" target=_blank>คลิก</a></td></tr>
<tr><td>O25 หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล</td><td><a href="/files/hr/criteria.docx" target=_blank>คลิก</a></td></tr>
<tr><td>O26 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี</td><td><a href="/hrannual.php" target=_blank>คลิก</a></td></tr>
<tr><td>O27 แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตฯ</td><td><a href="/corruptmanual.php" target=_blank>คลิก</a></td></tr>
<tr><td>O28 ช่องทางแจ้งเรื่องร้องเรียนการทุจริตฯ</td><td><a href="/complain.php" target=_blank>คลิก</a></td></tr>
<tr><td>O29 ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตฯ</td><td><a href="/corruptstat.php" target=_blank>คลิก</a></td></tr>
<tr><td>O30 การเปิดโอกาสให้เกิดการมีส่วนร่วม</td><td><a href="/files/integrity/prachakom67.docx" target=_blank>คลิก</a></td></tr>
<tr><td>O31 ประกาศเจตนารมณ์นโยบาย No Gift Policy</td><td><a href="/nogift.php" target=_blank>คลิก</a></td></tr>
<tr><td>O32 การสร้างวัฒนธรรม No Gift Policy</td><td><a href="/nogiftculture.php" target=_blank>คลิก</a></td></tr>
<tr><td>O33 รายงานผลตามนโยบาย No Gift Policy</td><td><a href="/nogiftreport.php" target=_blank>คลิก</a></td></tr>
<tr><td>O34 การประเมินความเสี่ยงการทุจริตประจำปี</td><td><a href="/files/integrity/risk67.docx" target=_blank>คลิก</a></td></tr>
<tr><td>O35 การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต</td><td><a href="/riskmanage.php" target=_blank>คลิก</a></td></tr>
<tr><td>O36 แผนปฏิบัติการป้องกันการทุจริต</td><td><a href="/antiplan.php" target=_blank>คลิก</a></td></tr>
<tr><td>O37 รายงานการกำกับติดตามการป้องกันการทุจริต รอบ 6 เดือน</td><td><a href="/files/integrity/anti_6m67.pdf" target=_blank>คลิก</a></td></tr>
<tr><td>O38 รายงานผลการป้องกันการทุจริตประจำปี</td><td><a href="/files/integrity/report66_locked.pdf" target=_blank>คลิก</a></td></tr>
<tr><td>O39 ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ</td><td><a href="/code.php" target=_blank>คลิก</a></td></tr>
<tr><td>O40 การขับเคลื่อนจริยธรรม</td><td><a href="/ethics.php" target=_blank>คลิก</a></td></tr>
<tr><td>O41 การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ</td><td>-</td></tr>
<tr><td>O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน</td><td><a href="/files/integrity/ita66analysis.docx" target=_blank>คลิก</a></td></tr>
<tr><td>O43 การดำเนินการตามมาตรการส่งเสริมคุณธรรมฯ</td><td><a href="/files/integrity/ita_result67.docx" target=_blank>คลิก</a></td></tr>
</table>
</td></tr>
<tr><td colspan="2" align="center">ที่ทำการ อบต.หนองกะเบาทอง 99 หมู่ที่ 2 ต.หนองกะเบาทอง อ.ดงพะเนียด จ.ธารบุรีรมย์ 68990 โทร. 0-5971-0420 | <a href="/pdpa.php">นโยบายคุ้มครองข้อมูลส่วนบุคคล</a></td></tr></table>
</body></html>
# ruff: noqa: E501
"""Pages with an address of their own."""

from .layout import TOWN, lazy

UNITS = [
    ("สำนักปลัด", "นายประพันธ์ ดงแก้ว", "หัวหน้าสำนักปลัด", ["งานบริหารทั่วไป", "งานการเจ้าหน้าที่", "งานนิติการ", "งานสวัสดิการสังคม"]),
    ("กองคลัง", "นางรัตนา ดงแก้ว", "ผู้อำนวยการกองคลัง", ["งานการเงิน", "งานพัสดุ", "งานจัดเก็บรายได้"]),
    ("กองช่าง", "นายพิทักษ์ ห้วยผา", "ผู้อำนวยการกองช่าง", ["งานโยธา", "งานประปา"]),
    ("กองการศึกษา", "นางสาวปรียา ธารทิพย์", "ผู้อำนวยการกองการศึกษา", ["งานศูนย์พัฒนาเด็กเล็ก", "งานประเพณี"]),
    ("กองสาธารณสุขและสิ่งแวดล้อม", "นางวิไล คำเวียง", "ผู้อำนวยการกองสาธารณสุขและสิ่งแวดล้อม", ["งานป้องกันโรค", "งานจัดการขยะ"]),
]
LEADERS = [
    ("นายภูวเดช แก้วธารา", "นายกเทศมนตรี", "089-800-1101"),
    ("นางสาวกัญญา ธารทิพย์", "รองนายกเทศมนตรี", "089-800-1102"),
    ("นายวสันต์ เวียงคำ", "รองนายกเทศมนตรี", "089-800-1103"),
    ("นายสุรินทร์ ห้วยจันทน์", "เลขานุการนายกเทศมนตรี", "089-800-1104"),
    ("นายอนุชา สุขเวียง", "ปลัดเทศบาล", "089-800-1105"),
    ("นายประพันธ์ ดงแก้ว", "หัวหน้าสำนักปลัด", "089-800-1106"),
]
POWERS = [
    "รักษาความสงบเรียบร้อยของประชาชน",
    "ให้มีและบำรุงทางบกและทางน้ำ",
    "รักษาความสะอาดของถนน หรือทางเดินและที่สาธารณะ รวมทั้งการกำจัดมูลฝอยและสิ่งปฏิกูล",
    "ป้องกันและระงับโรคติดต่อ",
    "ให้มีเครื่องใช้ในการดับเพลิง",
    "ให้ราษฎรได้รับการศึกษาอบรม",
    "ส่งเสริมการพัฒนาสตรี เด็ก เยาวชน ผู้สูงอายุ และผู้พิการ",
    "บำรุงศิลปะ จารีตประเพณี ภูมิปัญญาท้องถิ่น และวัฒนธรรมอันดีของท้องถิ่น",
]
STATS = [
    ("ต.ค. 66", 412, 96, 31),
    ("พ.ย. 66", 388, 104, 28),
    ("ธ.ค. 66", 295, 77, 19),
    ("ม.ค. 67", 501, 131, 44),
    ("ก.พ. 67", 476, 112, 37),
]
LAWS = [
    "พระราชบัญญัติเทศบาล พ.ศ. 2496 (แก้ไขเพิ่มเติมถึงฉบับที่ 14)",
    "พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542",
    "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
    "พระราชบัญญัติการสาธารณสุข พ.ศ. 2535",
    "ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาฯ พ.ศ. 2548",
    "เทศบัญญัติเรื่องการควบคุมการเลี้ยงสัตว์ พ.ศ. 2562",
]


def _structure() -> str:
    units = "".join(
        f"<li><div class='node'>{name}<small>{head}</small></div><ul>{''.join(f'<li>{w}</li>' for w in works)}</ul></li>"
        for name, _, head, works in UNITS
    )
    return f"<section class='org-chart'><h2>แผนผังโครงสร้างการแบ่งส่วนราชการ</h2><ul class='tree'><li><div class='node'>สภาเทศบาล <small>สมาชิก 12 คน</small></div></li><li><div class='node'>นายกเทศมนตรี</div><ul><li><div class='node'>รองนายกเทศมนตรี</div></li><li><div class='node'>เลขานุการนายกเทศมนตรี</div></li><li><div class='node'>ปลัดเทศบาล</div><ul>{units}<li><div class='node'>หน่วยตรวจสอบภายใน</div></li></ul></li></ul></li></ul></section>"


def _executives() -> str:
    cards = "".join(
        f"<div class='col-md-4'><div class='card person' data-bs-toggle='modal' data-bs-target='#ex{n}'>{lazy(f'/assets/p{n}.jpg', name, 'card-img-top')}<div class='card-body'><h5>{name}</h5><p>{post}</p><button class='btn btn-sm'>ข้อมูลติดต่อ</button></div></div></div><div class='modal' id='ex{n}'><div class='modal-content'><h5>{name}</h5><p>{post}<br>โทรศัพท์ {phone}<br>อีเมล ex{n}@wiangtharnkaew.go.th</p></div></div>"
        for n, (name, post, phone) in enumerate(LEADERS, 1)
    )
    return f"<div class='row g-3'>{cards}</div>"


def _stats() -> str:
    rows = "".join(f"<tr><td>{m}</td><td>{a}</td><td>{b}</td><td>{c}</td><td>{a + b + c}</td></tr>" for m, a, b, c in STATS)
    return f"<p>สถิติผู้มารับบริการ ณ สำนักงานเทศบาล ประจำปีงบประมาณ พ.ศ. 2567 (รายเดือน)</p><table class='table table-hover'><thead><tr><th>เดือน</th><th>งานจัดเก็บรายได้ (ราย)</th><th>งานสวัสดิการสังคม (ราย)</th><th>งานโยธา (ราย)</th><th>รวม</th></tr></thead><tbody>{rows}</tbody></table><p class='text-muted'>ปรับปรุงข้อมูลเมื่อ 4 มีนาคม 2567</p>"


def _privacy() -> str:
    return f"<p>ประกาศ{TOWN} เรื่อง นโยบายคุ้มครองข้อมูลส่วนบุคคล (Privacy Policy)</p><p>{TOWN} ตระหนักถึงความสำคัญของการคุ้มครองข้อมูลส่วนบุคคลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 จึงกำหนดนโยบายดังนี้</p><h3>1. การเก็บรวบรวมข้อมูล</h3><p>เก็บรวบรวมเท่าที่จำเป็นแก่การให้บริการ เช่น ชื่อ ที่อยู่ หมายเลขโทรศัพท์ โดยขอความยินยอมก่อน</p><h3>2. การใช้และเปิดเผยข้อมูล</h3><p>จะไม่เปิดเผยแก่บุคคลอื่น เว้นแต่กฎหมายกำหนด</p><h3>3. สิทธิของเจ้าของข้อมูล</h3><p>ขอเข้าถึง แก้ไข ลบ หรือถอนความยินยอมได้ที่สำนักปลัด</p><h3>4. การรักษาความปลอดภัย</h3><p>กำหนดสิทธิผู้เข้าถึงและบันทึกการใช้งาน</p><p>ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป<br>ประกาศ ณ วันที่ 1 มิถุนายน พ.ศ. 2565<br>(นายภูวเดช แก้วธารา)<br>นายกเทศมนตรีตำบลเวียงธารแก้ว</p>"


def pages() -> dict[str, tuple[str, str, str]]:
    """Return key -> (path, title, body)."""
    out = {
        "history": (
            "/page/history",
            "ประวัติเทศบาล",
            "<p>เวียงธารแก้วเป็นชุมชนเก่าริมลำห้วย ยกฐานะจากสภาตำบลเป็นองค์การบริหารส่วนตำบล และเป็นเทศบาลตำบลเมื่อปี 2551</p>",
        ),
        "general": ("/page/general", "ข้อมูลสภาพทั่วไป", "<p>พื้นที่ 58 ตารางกิโลเมตร 7 หมู่บ้าน ประชากร 6,214 คน อาชีพหลักทำนาและปลูกข้าวโพด</p>"),
        "vision": ("/page/vision", "วิสัยทัศน์และพันธกิจ", "<blockquote>ชุมชนเกษตรปลอดภัย น้ำใสป่าเขียว คนเวียงอยู่ดี</blockquote>"),
        "structure": ("/page/structure", "โครงสร้างเทศบาล", _structure()),
        "powers": (
            "/page/powers",
            "อำนาจหน้าที่",
            f"<p>{TOWN}มีหน้าที่ต้องทำในเขตเทศบาล ตามมาตรา 50 แห่งพระราชบัญญัติเทศบาล พ.ศ. 2496 ดังต่อไปนี้</p><ol>{''.join(f'<li>{p}</li>' for p in POWERS)}</ol><p>และอาจจัดทำกิจการตามมาตรา 51 เช่น ให้มีน้ำสะอาดหรือการประปา ให้มีตลาด ให้มีสุสานและฌาปนสถาน</p>",
        ),
        "travel": (
            "/page/travel",
            "สถานที่ท่องเที่ยว",
            f"<div class='row'>{lazy('/assets/g1.jpg')}{lazy('/assets/g2.jpg')}</div><p>น้ำตกห้วยผา ธาตุเวียงแก้ว จุดชมหมอกดอยคีรี</p>",
        ),
        "otop": ("/page/otop", "ผลิตภัณฑ์ชุมชน (OTOP)", "<p>ผ้าฝ้ายย้อมคราม ข้าวกล้องเวียงแก้ว น้ำผึ้งป่า</p>"),
        "contact": (
            "/contact",
            "ติดต่อเรา",
            f"<div class='row'><div class='col'><address>{TOWN}<br>199 หมู่ 4 ตำบลเวียงธารแก้ว อำเภอเวียงธารแก้ว จังหวัดคีรีนคร 58910</address><dl><dt>โทรศัพท์</dt><dd><a href='tel:058900214'>0-5890-0214</a></dd><dt>โทรสาร</dt><dd>0-5890-0215</dd><dt>อีเมล</dt><dd><a href='mailto:contact@wiangtharnkaew.go.th'>contact@wiangtharnkaew.go.th</a></dd></dl></div><div class='col'><iframe loading='lazy' title='แผนที่ตั้ง' src='https://maps.google.com/maps?q=19.1,100.4&amp;output=embed'></iframe></div></div>",
        ),
        "executives": ("/personnel/executives", "คณะผู้บริหาร", _executives()),
        "council": (
            "/personnel/council",
            "สภาเทศบาล",
            "<div class='row'>"
            + "".join(
                f"<div class='card'>{lazy('/assets/p1.jpg')}<p>{n}<br>สมาชิกสภาเทศบาล</p></div>"
                for n in ("นายบุญมี ดงห้วย", "นายคำแสน เวียงคำ", "นางจันทร์ฟอง แก้วดี", "นายอินทร ห้วยผา")
            )
            + "</div>",
        ),
        "heads": ("/personnel/heads", "หัวหน้าส่วนราชการ", "<ul>" + "".join(f"<li>{who} {post}</li>" for _, who, post, _ in UNITS) + "</ul>"),
        "p-stats": ("/page/service-statistics", "ข้อมูลเชิงสถิติการให้บริการ", _stats()),
        "privacy": ("/page/privacy-policy", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", _privacy()),
        "laws": (
            "/page/laws",
            "กฎหมายที่เกี่ยวข้อง",
            "<div class='accordion'>"
            + "".join(
                f"<div class='accordion-item'><h2><button class='accordion-button'>{law}</button></h2><div class='accordion-collapse collapse'><div class='accordion-body'>สาระสำคัญ : กำหนดหลักเกณฑ์การปฏิบัติงานของเทศบาลตาม{law.split(' พ.ศ.')[0]} <a href='https://www.krisdika.go.th/'>อ่านฉบับเต็ม</a></div></div></div>"
                for law in LAWS
            )
            + "</div>",
        ),
        "eservice": (
            "/eservice",
            "E-Service บริการออนไลน์",
            "<div class='row'><div class='card'><h5>ขอใช้น้ำประปา</h5><a class='btn' href='{p:es-water}'>ยื่นคำขอ</a></div><div class='card'><h5>ขออนุญาตก่อสร้าง</h5><a class='btn' href='{p:es-build}'>ยื่นคำขอ</a></div><div class='card'><h5>ชำระภาษี (กรมสรรพากร)</h5><a class='btn' href='https://www.rd.go.th'>ไปที่เว็บไซต์</a></div></div>",
        ),
        "es-water": (
            "/eservice/request/water",
            "ยื่นคำขอใช้น้ำประปาออนไลน์",
            "<form method='post' action='/eservice/request/water' class='needs-validation'><input type='hidden' name='_token' value='abc'><label>ชื่อ-นามสกุลผู้ขอ<input name='fullname'></label><label>ที่ตั้งติดตั้งมิเตอร์<input name='addr'></label><label>เบอร์โทรศัพท์<input name='phone'></label><label>แนบสำเนาทะเบียนบ้าน<input type='file' name='f'></label><button type='submit'>ส่งคำขอ</button></form><p>เจ้าหน้าที่กองช่างจะแจ้งผลทาง SMS ภายใน 2 วันทำการ ไม่ต้องเดินทางมาที่สำนักงาน</p>",
        ),
        "es-build": (
            "/eservice/request/building",
            "ยื่นคำขออนุญาตก่อสร้างออนไลน์",
            "<form method='post' action='/eservice/request/building'><label>ประเภทอาคาร<select name='t'><option>บ้านพักอาศัย</option><option>รั้ว</option></select></label><label>ผู้ขอ<input name='n'></label><label>แนบแบบแปลน<input type='file' name='f'></label><button>ส่งคำขอ</button></form>",
        ),
        "forms": (
            "/page/forms",
            "ดาวน์โหลดแบบฟอร์ม",
            "<ul><li>แบบคำขอทั่วไป <a href='{d:d190}'><i class='bi bi-download'></i></a></li><li>แบบคำขอใช้เสียง <a href='{d:d191}'><i class='bi bi-download'></i></a></li></ul>",
        ),
        "general-complaint": (
            "/complaint/general",
            "รับเรื่องร้องทุกข์ทั่วไป",
            "<form method='post'><label>ประเภท<select name='t'><option>ไฟฟ้า</option><option>ถนน</option><option>น้ำ</option><option>ขยะ</option></select></label><textarea name='d'></textarea><button>แจ้งเรื่อง</button></form>",
        ),
        "corruption": (
            "/complaint/corruption",
            "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
            "<div class='alert'>ช่องทางนี้ใช้แจ้งเบาะแสการทุจริตและประพฤติมิชอบของเจ้าหน้าที่เทศบาลเท่านั้น แยกจากช่องทางร้องทุกข์ทั่วไป ข้อมูลผู้แจ้งเป็นความลับ</div><form method='post' action='/complaint/corruption'><label>ผู้ถูกร้องเรียน<input name='who'></label><label>พฤติการณ์การทุจริต<textarea name='what'></textarea></label><label>หลักฐาน<input type='file' name='f'></label><label>ชื่อผู้แจ้ง (ไม่บังคับ)<input name='n'></label><button>ส่งเรื่องร้องเรียน</button></form>",
        ),
        "ask": (
            "/webboard/create",
            "ตั้งคำถามใหม่",
            "<form method='post' action='/webboard'><label>หัวข้อ<input name='title'></label><label>คำถาม<textarea name='q'></textarea></label><label>ชื่อ<input name='n'></label><button>โพสต์คำถาม</button></form>",
        ),
        "albums": (
            "/albums",
            "คลังภาพ",
            "<div class='row'>"
            + "".join(f"<figure>{lazy(f'/assets/g{n % 4 + 1}.jpg')}<figcaption>ภาพที่ {n}</figcaption></figure>" for n in range(1, 13))
            + "</div>",
        ),
    }
    for n, (name, who, post, works) in enumerate(UNITS, 1):
        out[f"unit-{n}"] = (f"/personnel/unit/{n}", name, f"<p>{who}<br>{post}</p><ul>{''.join(f'<li>{w}</li>' for w in works)}</ul>")
    return out


# (how the number is written, official wording, where it leads)
ITA = [
    ("9.1 ข้อมูลพื้นฐาน", [("O1", "โครงสร้าง", "structure"), ("O2", "ข้อมูลผู้บริหาร", "executives"), ("O3", "อำนาจหน้าที่", "powers"), ("O4", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", "post-101"), ("O5", "ข้อมูลการติดต่อ", "contact"), ("O6", "กฎหมายที่เกี่ยวข้อง", "laws"), ("O7", "ข่าวประชาสัมพันธ์", "c-news"), ("O8", "Q&amp;A", "webboard"), ("O9", "Social Network", "home"), ("010", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", "privacy")]),
    ("9.2 การบริหารงาน", [("O11", "แผนดำเนินงานและการใช้งบประมาณประจำปี", "post-102"), ("๐12", "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน", "post-103"), ("ข้อ ๑๓", "รายงานผลการดำเนินงานประจำปี", "post-104"), ("O14", "คู่มือหรือมาตรฐานการปฏิบัติงาน", "d105"), ("O15", "คู่มือหรือมาตรฐานการให้บริการ", "post-106"), ("O16", "ข้อมูลเชิงสถิติการให้บริการ", "p-stats"), ("O17", "รายงานผลการสำรวจความพึงพอใจการให้บริการ", "post-108"), ("O18", "E-Service", "eservice")]),
    ("9.3 การจัดซื้อจัดจ้าง", [("O19", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", "d109"), ("020", "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "c-notices"), ("O21", "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", "monthly"), ("O22", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี", "post-127")]),
    ("9.4 การบริหารและพัฒนาทรัพยากรบุคคล", [("O23", "นโยบายการบริหารทรัพยากรบุคคล", "post-131"), ("O24", "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล", "d132"), ("ข้อ ๒๕", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", "post-133"), ("O26", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "post-134")]),
    ("9.5 การส่งเสริมความโปร่งใส", [("O27", "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "d141"), ("O28", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", "corruption"), ("O29", "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบประจำปี", "post-142"), ("O30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", "post-173")]),
    ("10.1 การดำเนินการเพื่อป้องกันการทุจริต", [("O31", "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่", "post-151"), ("O32", "การสร้างวัฒนธรรม No Gift Policy", "post-152"), ("๐33", "รายงานผลตามนโยบาย No Gift Policy", "post-153"), ("O34", "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี", "post-154"), ("O35", "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ", "post-155"), ("O36", "แผนปฏิบัติการป้องกันการทุจริต", "post-156"), ("O37", "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต ประจำปีรอบ 6 เดือน", "d157"), ("O38", "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", "post-158")]),
    ("10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส", [("O39", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", "post-161"), ("040", "การขับเคลื่อนจริยธรรม", "post-162"), ("O41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", "post-165"), ("O42", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "post-171"), ("O43", "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "post-172")]),
]  # fmt: skip


def ita() -> str:
    """Return the accordion of the assessed year; every link says the same."""
    groups = []
    for n, (head, entries) in enumerate(ITA):
        rows = "".join(
            f"<div class='ita-row d-flex'><span class='badge'>{number}</span><span class='flex-fill'>{title}</span><a class='btn btn-outline-primary' href='{{p:{key}}}'>เปิดดู</a></div>"
            for number, title, key in entries
        )
        groups.append(
            f"<div class='accordion-item'><h2 class='accordion-header'><button class='accordion-button collapsed' data-bs-toggle='collapse' data-bs-target='#g{n}'>ตัวชี้วัดย่อยที่ {head}</button></h2><div id='g{n}' class='accordion-collapse collapse'><div class='accordion-body'>{rows}</div></div></div>"
        )
    return f"<h2>การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2567</h2><div class='accordion'>{''.join(groups)}</div>"

"""Writes site/, the hosts beside it and site.yaml of the drives sample: a town hall that keeps its papers on cloud drives.

Run: python samples/drives/make.py
"""

from __future__ import annotations

import html
import io
import re
import shutil
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import jinja2  # noqa: E402
import openpyxl  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import yaml  # noqa: E402
from cloud import DRIVE, Cloud, file_id, form, listing, said, shell  # noqa: E402
from markup import to_html  # noqa: E402
from tables import CONTENT, projects, tables  # noqa: E402

LAYOUT = jinja2.Template((CONTENT / "layout.html").read_text("utf-8"))
REFERENCE = re.compile(r'(?<=[="])(view|open|uc-view|uc|folder|sheet|doc|form|viewer|onedrive|flip|slides):([\w-]+)(?=")')
FOLDERS = {
    "laws": ("กฎหมายที่เกี่ยวข้อง", ("law1", "law2", "law3")),
    "manuals": ("คู่มือการปฏิบัติงาน", ("manual1", "manual2")),
    "notices": ("ประกาศจัดซื้อจัดจ้าง", ("notice3", "notice1", "notice2")),
    "skr": ("สขร.1 ปีงบประมาณ 2567", ("skr0", "skr1", "skr2", "skr3", "skr4", "skr5")),
    "join": ("การมีส่วนร่วม 2567", ("photo1", "join67", "photo2")),
    "drive": ("ขับเคลื่อนจริยธรรม 2567", ("team", "dosdonts", "training")),
}
FOLLOW = "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ ประจำปีงบประมาณ พ.ศ. 2567 รอบ 6 เดือน (1 ตุลาคม 2566 - 31 มีนาคม 2567)"
SHARE = "/:b:/g/personal/office_wangmaklamkhao/EQpVh3mJx0xLr8uYkq7"
TREE = (
    ("สภาเทศบาล", "นายกเทศมนตรี", "รองนายกเทศมนตรี (2)"),
    ("ปลัดเทศบาล",),
    ("สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง", "กองสาธารณสุขฯ", "กองการศึกษา"),
)


def main() -> None:
    """Write everything."""
    for host in ("site", "site-drive", "site-cloud", "site-reader"):
        shutil.rmtree(HERE / host, ignore_errors=True)
    cloud, papers = Cloud(HERE), _papers()
    names = {key: name for key, name, *_ in papers}
    _pages()
    _pictures(cloud, names)
    _upload(cloud, papers)
    _folders(cloud, names)
    _elsewhere(cloud)
    hosts = [{"name": name, "not_found": {"status": 404, "file": "gone.html"}, "routes": routes} for name, routes in cloud.routes.items()]
    site = {"not_found": {"status": 404, "file": "404.html"}, "hosts": hosts}
    (HERE / "site.yaml").write_text(yaml.safe_dump(site, allow_unicode=True, sort_keys=False, width=200), "utf-8")


def _papers() -> list[tuple[str, str, str, str, str]]:
    """Return (key, file name, how it is printed, its state on the drive, its text) of every paper."""
    found, known = [], tables()
    for entry in (CONTENT / "papers.txt").read_text("utf-8").split("=== ")[1:]:
        head, _, body = entry.partition("\n")
        key, name, how, state = (part.strip() for part in head.split(" | "))
        for word, text in known.items():
            body = body.replace(f"@@{word}@@", text)
        if "thai" in how:
            body = "\n".join(line if line.startswith("|w ") else line.translate(press.THAI) for line in body.splitlines())
        found.append((key, name, how, state, body))
    return found


def address(kind: str, key: str) -> str:
    """Return where a link of `kind` to `key` leads, in the shape in which people copy it from their browser."""
    file = file_id(key)
    match kind:
        case "view":
            return f"{DRIVE}/file/d/{file}/view?usp={'drive_link' if len(key) % 2 else 'sharing'}"
        case "open":
            return f"{DRIVE}/open?id={file}"
        case "uc" | "uc-view":
            return f"{DRIVE}/uc?export={'view' if kind == 'uc-view' else 'download'}&id={file}"
        case "folder":
            return f"{DRIVE}/drive/folders/{file}?usp=sharing"
        case "sheet":
            return f"{DRIVE}/spreadsheets/d/{file}/edit?usp=sharing#gid=0"
        case "doc":
            return f"{DRIVE}/document/d/{file}/edit?usp=sharing"
        case "form":
            return f"{DRIVE}/forms/d/e/{file_id('form')}/viewform"
        case "viewer":
            return DRIVE + "/viewer?url={{host:site}}/files/servicestat67.pdf&embedded=true"
        case "onedrive":
            return "{{host:cloud}}" + SHARE + "?e=4KxQ2z"
        case "flip":
            return "{{host:reader}}/wmko/ebook/"
        case _:
            return "{{host:reader}}/slideshow/complaint-handling-wangmaklamkhao/256711302"


def _linked(page: str) -> str:
    return REFERENCE.sub(lambda found: html.escape(address(found[1], found[2])), page)


def _write(name: str, content: str | bytes) -> None:
    path = HERE / "site" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _pages() -> None:
    menu: list[tuple[str, list[tuple[str, str]]]] = []
    for line in (CONTENT / "menu.txt").read_text("utf-8").splitlines():
        if line.startswith(" "):
            text, _, to = line.strip().partition(" | ")
            menu[-1][1].append((text, to))
        else:
            menu.append((line, []))
    entries = [entry.partition("\n") for entry in (CONTENT / "pages.txt").read_text("utf-8").split("=== ")[1:]]
    entries.append(("ita/2567.html | การเปิดเผยข้อมูลสาธารณะ OIT ปี 2567", "", _ita()))
    for head, _, body in entries:
        path, title = (part.strip() for part in head.split(" | "))
        _write(path, _linked(LAYOUT.render(menu=menu, title=title, privacy="doc:pdpa", body=to_html(body))))
    _write("404.html", "<html><head><title>404</title></head><body><h1>404 ไม่พบหน้าที่ต้องการ</h1></body></html>")
    _write("img/site.css", "nav ul{list-style:none}")


def _ita() -> str:
    rows = (line.split(" | ") for line in (CONTENT / "ita67.txt").read_text("utf-8").splitlines())
    return "|w 6 1\n| รายการ | ลิงก์ |\n" + "\n".join(f"| {title} | [เปิดดู]({to}) |" for title, to in rows)


def _pictures(cloud: Cloud, names: dict[str, str]) -> None:
    for number in range(1, 5):
        _write(f"img/e{number}.jpg", pictures.portrait(number + 40))
    for number in range(1, 4):
        _write(f"img/act{number}.jpg", pictures.scene(number + 60))
    _write("img/slide.jpg", pictures.scene(70, (900, 300)))
    _write("img/head.png", pictures.banner("เทศบาลตำบลวังมะกล่ำขาว", (900, 110), (90, 40, 40)))
    _write("img/eit.png", pictures.qr("https://itas.nacc.go.th/go/eit/w2k9dc"))
    for key, data in (("photo1", pictures.scene(71)), ("photo2", pictures.scene(72)), ("chart", _chart())):
        names[key] = f"{key}.jpg"
        cloud.upload(key, names[key], "ok", data)


def _chart() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.open(io.BytesIO(pictures.chart("โครงสร้างเทศบาลตำบลวังมะกล่ำขาว", TREE))).convert("L").save(out, "JPEG", quality=55)
    return out.getvalue()


def _upload(cloud: Cloud, papers: list[tuple[str, str, str, str, str]]) -> None:
    with press.browser() as page:
        for key, name, how, state, text in papers:
            kind, font, *marks = how.split()
            pdf = b"" if text.strip() == "# -" else press.print_pdf(page, text, kind, font, "wide" in marks)
            match state:
                case "local":
                    _write(f"files/{name}", pdf)
                case "doc":
                    cloud.document(key, name, pdf, text)
                case "onedrive":
                    cloud.share_point(SHARE, name, pdf)
                case "sheet-login":
                    base = f"/spreadsheets/d/{file_id(key)}"
                    cloud.refuse_login(*(base + end for end in ("/edit", "/edit?usp=sharing", "/export?format=xlsx", "/view")))
                case _:
                    cloud.upload(key, name, state, pdf)
    cloud.sheet("follow67", "ติดตามแผน 2567 รอบ 6 เดือน", _follow())


def _folders(cloud: Cloud, names: dict[str, str]) -> None:
    for key, (title, files) in FOLDERS.items():
        entries = [(f"{DRIVE}/file/d/{file_id(file)}/view?usp=drive_web", names[file]) for file in files]
        cloud.put("drive", f"drive/folders/{file_id(key)}/index.html", shell(title))
        cloud.route(
            "drive", f"/embeddedfolderview?id={file_id(key)}", cloud.put("drive", f"pages/folder-{key}.html", listing(title, entries))
        )


def _elsewhere(cloud: Cloud) -> None:
    for host in cloud.routes:
        cloud.put(host, "gone.html", said("gone"))
    cloud.put("drive", "ServiceLogin/index.html", said("login"))
    cloud.put("drive", "viewer/index.html", shell("servicestat67.pdf"))
    fields = ("บริการที่ต้องการ (แจ้งซ่อมไฟฟ้าสาธารณะ / ขอน้ำอุปโภค / ขอถังขยะ)", "ชื่อ-นามสกุลผู้ขอรับบริการ", "ที่อยู่", "หมายเลขโทรศัพท์")
    page = form("แบบคำขอรับบริการออนไลน์ เทศบาลตำบลวังมะกล่ำขาว", fields)
    cloud.put("drive", f"forms/d/e/{file_id('form')}/viewform/index.html", page)
    cloud.flipbook("wmko/ebook", (CONTENT / "flip.txt").read_text("utf-8").split("---\n"))
    cloud.slides("slideshow/complaint-handling-wangmaklamkhao/256711302", (CONTENT / "slides.txt").read_text("utf-8"))


def _follow() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "ต.ค.66-มี.ค.67"
    sheet.append([FOLLOW])
    sheet.append(["เทศบาลตำบลวังมะกล่ำขาว"])
    sheet.append(["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "เบิกจ่าย ไตรมาส 1 (ต.ค.-ธ.ค.66)", "เบิกจ่าย ไตรมาส 2 (ม.ค.-มี.ค.67)", "ความก้าวหน้า"])
    for number, p in enumerate(projects(67), 1):
        first, second = (p.spent if p.end <= 2 else 0), (p.spent if 3 <= p.end <= 5 else 0)
        state = "แล้วเสร็จ" if p.end <= 5 else "อยู่ระหว่างดำเนินการ" if p.start <= 5 else "ยังไม่ดำเนินการ"
        sheet.append([number, "โครงการ" + p.name, p.budget, first, second, state])
    return _fixed(book)


def _fixed(book: openpyxl.Workbook) -> bytes:
    """Return the workbook with fixed dates, so that the same rows are the same bytes."""
    out, fixed, when = io.BytesIO(), io.BytesIO(), (2024, 4, 1, 9, 0, 0)
    book.save(out)
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = re.sub(rb"(<dcterms:\w+[^>]*>)[^<]*", rb"\g<1>2024-04-01T09:00:00Z", old.read(name))
            new.writestr(zipfile.ZipInfo(name, when), data, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


if __name__ == "__main__":
    main()

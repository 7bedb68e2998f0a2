"""Writes site/ and site.yaml of the php-menus sample from content/.

Run: python samples/php-menus/make.py
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import jinja2  # noqa: E402
import pictures  # noqa: E402
import press  # noqa: E402
import stamp  # noqa: E402
import yaml  # noqa: E402
from documents import documents, letter, workbook  # noqa: E402
from entries import people, sections, text, years_list  # noqa: E402
from grids import with_grids  # noqa: E402
from markup import to_html  # noqa: E402

SITE = HERE / "site"
LAYOUT = jinja2.Template(text("layout.html"))
NAME = "เทศบาลตำบลท่าตะเคียนเอน"
ITA = "การประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 25"
EIT = "https://itas.nacc.go.th/go/eit/q7tkn3"
EIT_CODE = f'<p align="center"><b>QR แบบวัด EIT</b><br><a href="{EIT}"><img src="/images/eit67.png" width="120" alt="EIT"></a></p>'
STYLE = "body{font-family:Tahoma;font-size:14px;background:#fbf6ec}.menu a{text-decoration:none}.main{padding:10px}"


def main() -> None:
    """Write pictures, pages, documents and the list of routes."""
    _decorate()
    routes = _pages()
    _print()
    rules = {"routes": routes, "not_found": {"status": 404, "file": "404.html"}}
    (HERE / "site.yaml").write_text(yaml.safe_dump(rules, allow_unicode=True, sort_keys=False), "utf-8")


def _write(path: str, data: str | bytes) -> None:
    stamp.put(SITE / path, data)


def _decorate() -> None:
    _write("images/head.png", pictures.banner(NAME, (1000, 110), (122, 74, 18)))
    _write("images/slide.jpg", pictures.scene(3, (560, 240)))
    _write("images/dot.png", pictures.banner("", (8, 8), (122, 74, 18)))
    _write("images/eit67.png", pictures.qr(EIT))
    for number in range(1, 5):
        _write(f"images/a{number}.jpg", pictures.scene(number + 20))
    _write("style.css", STYLE)
    _write("404.html", f"<html><body><h1>404 ไม่พบหน้าที่ท่านเรียก</h1><p>{NAME}</p></body></html>")


def _pages() -> list[dict[str, str]]:
    """Write the pages; return the routes of those with a query."""
    side, routes = _menu(), []
    made = [(*head.split(" | "), _body(body)) for head, body in sections("pages1.txt")]
    made += [("/ita67.php", f"{ITA}67", f"<div>{_ita('67')}{EIT_CODE}</div>"), ("/ita66.php", f"{ITA}66", f"<div>{_ita('66')}</div>")]
    for path, title, body in made:
        file = "index.html" if path == "/" else path.strip("/")
        if "?" in path:
            file = "q/" + file.replace(".php?id=", "-") + ".html"
            routes.append({"path": path, "file": file})
        _write(file, LAYOUT.render(title=title, body=body, side=side))
    return routes


def _menu() -> str:
    """Return the long menu of the left side, written anew into every page."""
    out = ""
    for line in text("menu.txt").strip().splitlines():
        if line.startswith("#"):
            out += f'<tr><td bgcolor="#7a4a12"><font color="#ffffff"><b>{line[2:]}</b></font></td></tr>\n'
        else:
            label, address = line.split(" | ")
            blank = ' target="_blank"' if address.startswith("http") else ""
            out += f'<tr><td><img src="/images/dot.png" alt=""> <a href="{address}"{blank}>{label}</a></td></tr>\n'
    return out


def _body(source: str) -> str:
    source = re.sub(r"^PEOPLE (\w+)$", lambda found: _people(found[1]), source, flags=re.M)
    return to_html(with_grids(source), 'border="1" cellpadding="4" cellspacing="0" width="100%"')


def _people(group: str) -> str:
    """Write the portraits of a group; return its table."""
    cells = ""
    for name, post, phone in people(group):
        number = sum(map(ord, name)) % 40
        _write(f"images/staff/{number}.jpg", pictures.portrait(number))
        call = f"<br>มือถือ {phone}" if phone else ""
        cells += f'<tr><td><img src="/images/staff/{number}.jpg" width="100" alt="{name}"></td><td><b>{name}</b><br>{post}{call}</td></tr>'
    return f'<table border="0" cellpadding="8" align="center">{cells}</table>'


def _ita(year: str) -> str:
    """Return the ITA table of `year`, whose links show a cut address or, every third one, `click`."""
    rows, count = "", 0
    for number, *more in years_list(year):
        if not more:
            rows += f'<tr bgcolor="#ffe9a8"><td colspan="4"><b>{number}</b></td></tr>\n'
            continue
        title, addresses, note = more
        links = []
        for address in addresses.split():
            count += 1
            shown = "คลิก" if count % 3 == 0 else f"http://www.thatakianen.exam.../{address.strip('/')[:3]}..."
            links.append(f'<a href="{address}" target="_blank">{shown}</a>')
        rows += f"<tr valign=top><td>{number}</td><td>{title}</td><td>{'<br>'.join(links)}</td><td>{note}</td></tr>\n"
    head = '<tr bgcolor="#dddddd"><th>ข้อ</th><th>ตัวชี้วัด</th><th>URL</th><th>คำอธิบาย</th></tr>'
    return f'<table border="1" cellpadding="4" cellspacing="0" width="100%">{head}\n{rows}</table>'


def _print() -> None:
    with press.browser() as page:
        for path, (kind, *marks), body in documents():
            if kind == "xlsx":
                _write(path, workbook(body))
            elif kind == "docx":
                _write(path, letter(body))
            else:
                _write(path, press.print_pdf(page, with_grids(body), kind, marks[0], "wide" in marks))


if __name__ == "__main__":
    main()

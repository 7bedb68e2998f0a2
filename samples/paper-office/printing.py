"""The clean sheets of the paper-office sample: markup with a seal, signatures in ink and tables with joined heads, printed by Chromium."""

from __future__ import annotations

import base64
import html
import random
import re

import pictures
from entries import OFFICE
from markup import to_html
from playwright.sync_api import Page

SEAL = (
    '<p style="text-align:center;margin:0"><svg width="76" height="76">'
    '<circle cx="38" cy="38" r="35" fill="none" stroke="#333" stroke-width="3"/>'
    '<path d="M38 10 L58 56 L14 28 L62 28 L18 56 Z" fill="#555"/></svg></p>'
)
INK = (
    '<svg width="150" height="40" style="display:block;margin:6px auto -8px 60%">'
    '<path d="M{} 26 C 30 2, 38 40, 52 {} S 70 4, 82 24 S 104 36, 140 {}" fill="none" stroke="{}" stroke-width="2"/></svg>'
)
STYLE = (
    "h2{font-size:1.12em;margin:.3em 0}h3{font-size:1em;margin:.5em 0 .2em}p{margin:.45em 0}.s,tr{break-inside:avoid}.s p{line-height:1.35}"
    "table{border-collapse:collapse;width:100%;font-size:.86em;line-height:1.4}td,th{padding:4px}table.w{font-size:.74em}td,th{vertical-align:top}"
)
SIGN = '<p style="text-align:center;margin-left:40%">'
EDGES = {"top": "23mm", "right": "18mm", "bottom": "16mm", "left": "22mm"}
TREE = (
    ("สภาเทศบาล/สมาชิก 12 คน", "นายกเทศมนตรี/นายประกอบ ลาภมะตูม", "รองนายกเทศมนตรี 2 คน"),
    ("หน่วยตรวจสอบภายใน", "ปลัดเทศบาล/นางวิไลพร เพ็งสระบัว"),
    (
        "สำนักปลัดเทศบาล/งานการเจ้าหน้าที่/งานนิติการ/งานแผนฯ",
        "กองคลัง/งานการเงิน/งานพัสดุ/งานรายได้",
        "กองช่าง/งานวิศวกรรม/งานประปา",
        "กองการศึกษา/งานบริหาร/ศูนย์เด็กเล็ก",
        "กองสาธารณสุขฯ/งานส่งเสริม/งานความสะอาด",
    ),
)


def printed(page: Page, source: str, font: str, size: float, marks: list[str]) -> bytes:
    """Return `source` as a PDF; `marks`: `wide` on its side, `colour` signed in blue."""
    dice = random.Random(size + len(source))
    body = to_html(_with_marks(source), 'border="1" cellpadding="3"')
    if "@@chart@@" in body:
        chart = base64.b64encode(pictures.chart(f"แผนผังโครงสร้าง{OFFICE}", TREE)).decode()
        body = body.replace("@@chart@@", f"data:image/png;base64,{chart}")
    body = _signed(body, dice, "#1f3f9f" if "colour" in marks else "#222")
    body = re.sub(r"<table(.*?)</table>", _smaller, body, flags=re.S)
    style = f"body{{font:{size}pt '{font}';line-height:{1.4 if 'wide' in marks else 1.7}}}{STYLE}"
    page.set_content(f"<meta charset=utf-8><style>{style}</style>{body}")
    return page.pdf(format="A4", landscape="wide" in marks, margin=EDGES)


def _with_marks(source: str) -> str:
    """Return `source` with its seal and its tables with joined heads as HTML."""
    lines, rows = [], []
    for line in [*source.splitlines(), ""]:
        if rows and not line.startswith("|"):
            lines.append(_joined(rows))
            rows = []
        if line.startswith("|m") or rows:
            rows.append(line)
        else:
            lines.append(SEAL if line == "@seal" else line)
    return "\n".join(lines)


def _joined(rows: list[str]) -> str:
    """Return a table whose head has two lines: `|m text:r2 | text:c3`, `|n text`, then rows."""
    out = ""
    for row in rows:
        mark, cells = row[:2], [cell.strip() for cell in row.removeprefix("|m").removeprefix("|n").strip().strip("|").split("|")]
        made = map(_head, cells) if mark in ("|m", "|n") else (f"<td>{html.escape(cell)}</td>" for cell in cells)
        out += f"<tr>{''.join(made)}</tr>"
    return f'<table border="1" cellpadding="3">{out}</table>'


def _head(cell: str) -> str:
    text, _, span = cell.partition(":")
    name = {"r": "rowspan", "c": "colspan", "": "title"}[span[:1]]
    return f"<th {name}={span[1:] or 1}>{text}</th>"


def _signed(body: str, dice: random.Random, colour: str) -> str:
    """Return `body` with a scrawl over every place for a signature."""

    def scrawl(found: re.Match[str]) -> str:
        return f'<div class="s">{INK.format(dice.randrange(8, 16), dice.randrange(10, 30), dice.randrange(8, 30), colour)}{found[0]}</div>'

    return re.sub(rf"{re.escape(SIGN)}.*?</p>", scrawl, body, flags=re.S)


def _smaller(found: re.Match[str]) -> str:
    cells = found[0].split("</tr>")[-2].count("<td")
    return found[0].replace("<table", '<table class="w"', 1) if cells >= 7 else found[0]

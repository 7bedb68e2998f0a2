"""What a file calls itself: the words at its head, or its own title where that says something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from oit_checker.model import Page
from oit_checker.read.repair import repair

_THAI = re.compile("[ก-ฮ]")
_GENRE = re.compile(r"^\W*(ประกาศ|คำสั่ง|คําสั่ง|ข้อบัญญัติ|เทศบัญญัติ|ระเบียบ|บันทึกข้อความ|หนังสือ)")
_SUBJECT = re.compile(r"^\W*เรื่อง")
_WORD = re.compile("[A-Za-z]{3,}")
_YEAR = re.compile("[2๒][5๕][0-9๐-๙]{2}")
_WANTS_MORE = re.compile(r"(พ\.ศ\.|ประจำ|ประจำปี|ปี|ปีงบประมาณ|ของ|และ|การ|ตาม|จาก|ใน|แก่|เพื่อ|เรื่อง)$")
_GOES_ON = re.compile(r"^\(?\s*(ประจำปี|ปีงบประมาณ|พ\.ศ|ปี|[2๒][5๕][0-9๐-๙]{2}|รอบ|ของเทศบาล|ของ)")
_EMPTY_TITLE = re.compile(
    r"^(microsoft \w+ - .*|untitled.*|document\d*|img[_-]?\d+|scan\w*|page \d+|slide \d+|[\w.-]+\.(docx?|xlsx?|pptx?|pdf|jpg|tif|indd))$",
    re.I,
)
_LINES = 12


def title_of(document: Any, pages: Sequence[Page]) -> str:
    """Return the title of a pdfium document from its first page, else from its metadata, else ""."""
    written = head_of(pages[0].text) if pages and pages[0].number == 1 and pages[0].trust > 0.3 else ""
    return written or _own_title(document)


def head_of(text: str) -> str:
    """Return the first words of a text that name it: of an announcement also its subject, of a broken line also the next."""
    lines = [" ".join(line.split()) for line in text.splitlines()[:60]]
    lines = [line for line in lines if len(_THAI.findall(line)) >= 4 or len(_WORD.findall(line)) >= 2 or _YEAR.search(line)][:_LINES]
    lines = lines[next((i for i, line in enumerate(lines) if len(_THAI.findall(line)) >= 4 or _WORD.search(line)), len(lines)) :]
    if not lines:
        return ""
    chosen = [0]
    subject = next((i for i, line in enumerate(lines[:8]) if i and _SUBJECT.match(line)), 0)
    if _GENRE.match(lines[0]) and subject:
        chosen.append(subject)
    elif len(lines[0]) < 40 and len(lines) > 1:
        chosen.append(1)
    while chosen[-1] + 1 < len(lines) and _is_broken(lines[chosen[-1]], lines[chosen[-1] + 1]) and len(chosen) < 5:
        chosen.append(chosen[-1] + 1)
    return " ".join(lines[i] for i in chosen)[:300]


def _is_broken(line: str, following: str) -> bool:
    """Say whether a title's line goes on in the next: it ends in words that want another, or the next is a year."""
    return bool(_WANTS_MORE.search(line)) or (len(following) < 40 and bool(_GOES_ON.match(following)))


def _own_title(document: Any) -> str:
    import pypdfium2 as pdfium

    try:
        title = " ".join(repair(document.get_metadata_value("Title")).split())
    except (pdfium.PdfiumError, UnicodeError):
        return ""
    return "" if _EMPTY_TITLE.match(title) or "\ufffd" in title else title[:300]

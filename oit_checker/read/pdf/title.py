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
    """Return the first words of a text that name it: of an announcement also its subject."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lines = [line for line in lines if len(_THAI.findall(line)) >= 4 or len(re.findall(r"[A-Za-z]{3,}", line)) >= 2][:_LINES]
    if not lines:
        return ""
    chosen = [lines[0]]
    subject = next((line for line in lines[1:8] if _SUBJECT.match(line)), "")
    if _GENRE.match(lines[0]) and subject:
        chosen.append(subject)
    elif len(lines[0]) < 40 and len(lines) > 1:
        chosen.append(lines[1])
    return " ".join(chosen)[:300]


def _own_title(document: Any) -> str:
    import pypdfium2 as pdfium

    try:
        title = " ".join(repair(document.get_metadata_value("Title")).split())
    except (pdfium.PdfiumError, UnicodeError):
        return ""
    return "" if _EMPTY_TITLE.match(title) or "\ufffd" in title else title[:300]

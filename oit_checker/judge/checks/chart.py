"""
`chart`: an organisation chart.

    - {id: chart, check: chart}

Met by boxes of offices in a page or file (the council's or chief executive's side and at least three offices of the officials),
or by a picture whose text was read so. A picture that could not be read is a document unread, which the engine weighs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.judge.body import LEAST_TRUST, Passage
from oit_checker.judge.search import places
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, How, Period, Status

NAME = "chart"
OFFICES = (
    "สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุข", "กองสวัสดิการสังคม", "กองวิชาการ", "กองยุทธศาสตร์", "กองการเจ้าหน้าที่",
    "กองการประปา", "หน่วยตรวจสอบภายใน", "ส่วนการคลัง", "ส่วนโยธา", "กองส่งเสริมการเกษตร", "สำนักคลัง", "สำนักช่าง", "สำนักการศึกษา", "กองทะเบียน",
)  # fmt: skip
_POLITICAL = (
    "นายกเทศมนตรี",
    "นายกองค์การบริหารส่วนตำบล",
    "นายก อบต",
    "คณะผู้บริหาร",
    "สภาเทศบาล",
    "สภาองค์การบริหารส่วนตำบล",
    "สภา อบต",
    "ฝ่ายการเมือง",
)
_OFFICIAL = ("ปลัดเทศบาล", "ปลัดองค์การบริหารส่วนตำบล", "ปลัด อบต")
_LEAST_OFFICES = 3


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the offices named; unmet says which side lacks."""
    one_side = ""
    for passage in (p for d in view.substance for p in _whole(d)):
        offices = offices_in(passage)
        if len(offices) < _LEAST_OFFICES:
            continue
        political, official = places(_POLITICAL, passage), places(_OFFICIAL, passage)
        if not (political and official):
            one_side = "แผนผังมีเพียงฝ่ายเดียว ต้องมีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ"
            continue
        proof = passage.evidence(*passage.folded.span(*offices[0]))
        dim = passage.trust < LEAST_TRUST
        return Outcome(Status.UNSURE if dim else Status.MET, (proof,), "อ่านแผนผังจากภาพได้ไม่ชัด โปรดตรวจด้วยตา" if dim else "")
    return Outcome(Status.UNMET, why=one_side) if one_side else UNMET


def _whole(document: Document) -> Iterator[Passage]:
    """The boxes of a chart bear names that are titles elsewhere, so the text is taken as it stands."""
    for page in document.pages:
        how = "html" if document.kind == "html" else "ocr" if page.how is How.OCR else "pdf"
        yield Passage(document, None if how == "html" else page.number, page.text, page.trust, how)


def offices_in(passage: Passage) -> list[tuple[int, int]]:
    """Return the first place of each different office that the passage names."""
    found = [hits[0] for office in OFFICES if (hits := places((office,), passage))]
    return sorted(found)

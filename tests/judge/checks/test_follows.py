"""`follows`: what was done agrees with what another item's document names."""

from __future__ import annotations

from oit_checker.model import Document, Status
from tests.judge.helpers import look, page, paper, quotes, says, table, unread, view

CONCEPT = "risk-management"
WORDS = (("ดำเนินการ", "จัดประชุม"), ("ความเสี่ยง",))
RISK = "การเบิกจ่ายค่าน้ำมันเชื้อเพลิงรถบรรทุกน้ำไม่ตรงตามการใช้งานจริง"
OTHER = "การออกใบอนุญาตก่อสร้างล่าช้าโดยเรียกผลตอบแทนจากผู้ยื่นคำขอ"


def assessment(*risks: str) -> Document:
    rows = ("ลำดับ | เหตุการณ์ความเสี่ยง | มาตรการ", *(f"{n} | {risk} | ตรวจสอบทุกเดือน" for n, risk in enumerate(risks, 1)))
    text = "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี 2567\n" + "\n".join(rows)
    return paper(text, path="files/risk.pdf", tables=(table(*rows),))


def done(text: str) -> Document:
    head = "รายงานการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี 2567\n"
    return paper(head + "ได้ดำเนินการตามมาตรการจัดการความเสี่ยง ดังนี้\n" + text, path="files/done.pdf")


def said(paper_done: Document, *beside: Document) -> Status:
    return says("follows", view(paper_done, concept=CONCEPT, beside=beside), item="risk-assessment", words=WORDS)


def test_a_risk_named_again_is_met_and_quoted() -> None:
    seen = view(done(f"1. {RISK} จัดทำสมุดคุมการใช้รถทุกคัน"), concept=CONCEPT, beside=(assessment(RISK),))

    outcome = look("follows", seen, item="risk-assessment", words=WORDS)

    assert outcome.met and "ค่าน้ำมันเชื้อเพลิง" in quotes(outcome)


def test_the_same_risk_with_a_torn_vowel_and_thai_digits_is_met() -> None:
    again = RISK.replace("ำ", "ํา").replace("น้ำ", "น ้ำ")

    assert said(done(f"๑. {again} จัดทำสมุดคุม"), assessment(RISK)) is Status.MET


def test_another_risk_is_never_met() -> None:
    assert said(done(f"1. {OTHER} จัดทำบัตรคิว"), assessment(RISK)) is Status.UNSURE


def test_the_words_that_every_such_paper_has_are_no_agreement() -> None:
    shared = "มาตรการจัดการความเสี่ยงการทุจริต ผู้รับผิดชอบ สำนักปลัด ผลการดำเนินการ"

    assert said(done(shared), assessment(shared)) is not Status.MET


def test_without_the_other_document_it_is_unsure() -> None:
    assert said(done(RISK)) is Status.UNSURE


def test_an_assessment_that_could_not_be_read_leaves_it_unsure() -> None:
    assert said(done(RISK), unread("files/risk.pdf")) is Status.UNSURE


def test_nothing_done_is_unmet() -> None:
    assert said(page("การจัดการความเสี่ยง", "ประกาศเผยแพร่เอกสาร"), assessment(RISK)) is Status.UNMET


def test_a_paper_does_not_agree_with_itself() -> None:
    both = assessment(RISK)

    assert says("follows", view(both, concept=CONCEPT), item="risk-assessment", words=(("ความเสี่ยง",),)) is not Status.MET


def test_one_paper_may_hold_the_risks_and_what_was_done_in_a_chapter_called_so() -> None:
    both = "รายงานการประเมินความเสี่ยงการทุจริต ประจำปี 2567\n1 | เบิกน้ำมันเกินจริง | สูง | ตรวจเลขไมล์\n"
    chapter = "ตอนที่ 2 การดำเนินการจัดการความเสี่ยง\nได้ดำเนินการตามมาตรการจัดการความเสี่ยงแล้ว ตรวจเลขไมล์ทุกเดือน"

    assert (said(paper(both + chapter)), said(paper(both + "ได้ดำเนินการประชุมเรื่องความเสี่ยงแล้ว"))) == (Status.MET, Status.UNSURE)

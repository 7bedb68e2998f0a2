"""`text`: the body says something, in any of several wordings."""

from __future__ import annotations

import pytest

from oit_checker.model import Status
from tests.judge.helpers import FILLER, item, look, page, paper, quotes, says, view

STEPS = [["ขั้นตอน", "วิธีการ"], ["บริการ"]]
RESULTS = [["ความพึงพอใจ"], ["ร้อยละ", "ค่าเฉลี่ย"]]


def groups(raw: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(map(tuple, raw))


@pytest.mark.parametrize(
    "text",
    [
        "วิธีการขอรับบริการ ๑. ยื่นคำขอ ๒. รอรับเอกสาร",
        "ขั้น ตอน การ ให้ บริการ ประชาชน",  # letters set apart by a text layer
        "ขัั้นตอนการให้บริการ",  # a mark typed twice
        "ขันตอนการใหบริการ",  # marks lost
    ],
)
def test_one_word_of_every_group_is_enough_however_it_is_spelt(text: str) -> None:
    assert says("text", view(paper(text)), words=groups(STEPS)) is Status.MET


def test_the_proof_quotes_the_words_and_their_page() -> None:
    outcome = look("text", view(paper("ปกหน้า", "ขั้นตอนการให้บริการ มีสามขั้น")), words=groups(STEPS))

    assert outcome.evidence[0].page == 2 and "ขั้นตอนการให้บริการ" in quotes(outcome)


def test_groups_on_different_pages_of_a_file_do_not_stand_together() -> None:
    seen = view(paper("ขั้นตอนการพิจารณาลงโทษทางวินัย", "ที่จอดรถสำหรับผู้มาติดต่อขอรับบริการ"))

    assert says("text", seen, words=groups(STEPS)) is Status.UNMET


def test_words_far_apart_do_not_stand_together_where_the_rule_says_within() -> None:
    far = paper("ความพึงพอใจของผู้ใช้ห้องสมุด " + FILLER * 12 + " ร้อยละ 20 ของงบประมาณ")
    near = paper("ความพึงพอใจอยู่ในระดับมาก คิดเป็นร้อยละ ๘๗.๔๐")

    assert (says("text", view(far), words=groups(RESULTS), within=300), says("text", view(near), words=groups(RESULTS), within=300)) == (
        Status.UNMET,
        Status.MET,
    )


def test_a_percentage_left_blank_is_no_figure() -> None:
    blank = paper("ผลการประเมินความพึงพอใจ คิดเป็นร้อยละ .............. อยู่ในระดับ ..............")
    filled = paper("ผลการประเมินความพึงพอใจ คิดเป็นร้อยละ ๙๑.๒๐ อยู่ในระดับมากที่สุด")

    assert (
        says("text", view(blank), words=groups(RESULTS), number=True),
        says("text", view(filled), words=groups(RESULTS), number=True),
    ) == (
        Status.UNMET,
        Status.MET,
    )


def test_times_counts_different_places() -> None:
    twice = view(paper("โครงการที่ 1 ลอกท่อ\nโครงการที่ 2 ซ่อมทาง"))

    assert (says("text", twice, words=(("โครงการที่",),), times=2), says("text", twice, words=(("โครงการที่",),), times=3)) == (
        Status.MET,
        Status.UNMET,
    )


def test_a_body_shorter_than_asked_is_unmet() -> None:
    assert says("text", view(paper("ขั้นตอนการให้บริการ")), words=groups(STEPS), body=200) is Status.UNMET


@pytest.mark.parametrize(
    "text",
    [
        "ขั้นตอนการให้บริการ อยู่ระหว่างปรับปรุงข้อมูล",
        "แสดงคู่มือหรือมาตรฐานการให้บริการที่มีขั้นตอนการให้บริการ อย่างน้อยประกอบด้วย วิธีการขั้นตอนการให้บริการ",
    ],
)
def test_under_construction_and_the_criterions_own_words_prove_nothing(text: str) -> None:
    assert says("text", view(page("คู่มือ", text)), words=groups(STEPS)) is Status.UNMET


def test_every_criterion_sentence_that_a_page_repeats_proves_nothing() -> None:
    manual = item("service-manual")
    echo = page("คู่มือหรือมาตรฐานการให้บริการ", "\n".join(manual.criterion))

    assert says("text", view(echo, concept="service-manual"), words=groups(STEPS)) is Status.UNMET


def test_a_name_of_an_item_as_a_pages_title_is_not_its_body() -> None:
    seen = view(page("แผนการจัดซื้อจัดจ้าง", "เอกสารแนบ"))

    assert says("text", seen, words=(("แผนการจัดซื้อจัดจ้าง",),)) is Status.UNMET


def test_words_read_dimly_are_unsure_and_a_clear_page_outweighs_them() -> None:
    dim = paper("ขั้นตอนการให้บริการ", trust=0.4, ocr=True, path="a.pdf")
    clear = paper("วิธีการขอรับบริการ", path="b.pdf")

    assert (says("text", view(dim), words=groups(STEPS)), says("text", view(dim, clear), words=groups(STEPS))) == (
        Status.UNSURE,
        Status.MET,
    )


def test_a_long_word_misread_in_a_letter_is_found_on_pictures_only() -> None:
    misread = "ผลการสำรวจความพืงพอไจของผู้รับบริการ"
    words = (("ความพึงพอใจของผู้รับบริการ",),)

    assert (says("text", view(paper(misread, ocr=True, trust=0.8)), words=words), says("text", view(paper(misread)), words=words)) == (
        Status.MET,
        Status.UNMET,
    )


def test_a_short_latin_word_is_not_found_inside_another() -> None:
    assert says("text", view(paper("capital of the province")), words=(("ita",),)) is Status.UNMET


@pytest.mark.parametrize("line", ["ปัญหา ขาดงบประมาณ", "๓. ปัญหา: ขาดคน", "4.2 ปัญหาที่พบ", "ส่วนที่ 3 ปัญหา", "• ปัญหา ฝนตก", "1 | ปัญหา ขาดคน"])
def test_a_heading_begins_its_line_behind_a_number_at_most(line: str) -> None:
    assert says("text", view(paper(f"รายงาน\n{line}")), words=(("ปัญหาอุปสรรค",),), heads=("ปัญหา",)) is Status.MET


def test_a_word_inside_a_sentence_is_no_heading() -> None:
    assert says("text", view(paper("รายงาน\nโครงการแก้ไขปัญหายาเสพติด")), words=(("ปัญหาอุปสรรค",),), heads=("ปัญหา",)) is Status.UNMET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ปูยางถนน แล้วเสร็จ", Status.MET),
        ("ปูยางถนน จะทำให้แล้วเสร็จภายในเดือนมิถุนายน", Status.UNMET),
        ("อยู่ระหว่างทำ คาดว่าจะแล้วเสร็จเดือนหน้า ส่วนลอกท่อแล้วเสร็จ", Status.MET),
        ("ปัญหาอุปสรรค ฝนตกหนักช่วงตุลาคม", Status.MET),
        ("รายงานฉบับนี้ทำขึ้นเพื่อให้ทราบผล ตลอดจนปัญหาอุปสรรคและข้อเสนอแนะ", Status.UNMET),
        ("ปัญหาการทุจริตเป็นอุปสรรคต่อการพัฒนาประเทศ", Status.UNMET),
    ],
)
def test_a_promise_a_foreword_and_the_worlds_troubles_are_no_account(text: str, expected: Status) -> None:
    assert says("text", view(paper(text)), words=groups([["แล้วเสร็จ", "อุปสรรค"]]), told=True) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ได้แต่งตั้งคณะทำงานแล้ว", Status.MET),
        ("ยังไม่ได้แต่งตั้งคณะทำงาน", Status.UNMET),
        ("แจ้งยกเลิกการอบรม", Status.UNMET),
        ("โครงการอบรมจริยธรรม ประจำปี 2567 ไม่ได้จัด เนื่องจากงบประมาณไม่พอ", Status.UNMET),
        ("อบรมแล้ว 20 คน ส่วนงานอื่นอยู่ระหว่างขออนุมัติจากผู้บริหารตามลำดับชั้น จึงไม่ได้จัด", Status.MET),
        ("งานวันเด็ก ไม่ได้ดำเนินการ\nแต่งตั้งคณะทำงานเมื่อวันที่ 5 มกราคม", Status.MET),
    ],
)
def test_what_is_denied_or_called_off_is_not_said(text: str, expected: Status) -> None:
    assert says("text", view(paper(text)), words=groups([["แต่งตั้ง", "อบรม"]])) is expected


def test_a_heading_over_dots_is_blank() -> None:
    blank = page("รายงาน", "ปัญหา/อุปสรรค\n.......................\nข้อเสนอแนะ\n.......................\n" + FILLER)
    filled = page("รายงาน", "ปัญหา/อุปสรรค\nฝนตกหนัก\n" + FILLER)

    assert says("text", view(blank), words=groups([["อุปสรรค"]]), told=True) is Status.UNMET
    assert says("text", view(filled), words=groups([["อุปสรรค"]]), told=True) is Status.MET


def test_heads_count_where_they_begin_a_line() -> None:
    assert says("text", view(paper("ปัญหา : คนไม่พอ")), words=groups([["ปัญหาอุปสรรค"]]), heads=("ปัญหา",)) is Status.MET
    assert says("text", view(paper("แก้ปัญหาน้ำท่วม")), words=groups([["ปัญหาอุปสรรค"]]), heads=("ปัญหา",)) is Status.UNMET

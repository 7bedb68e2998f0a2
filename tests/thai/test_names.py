"""Agencies, persons and offices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.thai import AgencyMention, Rank, agencies, people, positions, same_agency, same_place


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("เทศบาลตำบลบ้านตัวอย่าง อำเภอเมือง", "เทศบาลตำบล", "บ้านตัวอย่าง"),
        ("เทศบาลตำบลบ้านตัวอย่างเรื่องแผน", "เทศบาลตำบล", "บ้านตัวอย่าง"),
        ("เทศบาลต าบลบ้านตัวอย่าง", "เทศบาลตำบล", "บ้านตัวอย่าง"),
        ("เทศบาลต้าบลบ้านตัวอย่างก้าหนด", "เทศบาลตำบล", "บ้านตัวอย่าง"),
        ("เทศบาล ต.บ้านตัวอย่าง", "เทศบาลตำบล", "บ้านตัวอย่าง"),
        ("ทต.บ้านตัวอย่างอ.เมือง", "เทศบาลตำบล", "บ้านตัวอย่าง"),
        ("ทม.ดอนสมมติ", "เทศบาลเมือง", "ดอนสมมติ"),
        ("เทศบาลเมืองดอนสมมติ", "เทศบาลเมือง", "ดอนสมมติ"),
        ("เทศบาลนครดอนสมมติ ขอเชิญ", "เทศบาลนคร", "ดอนสมมติ"),
        ("อบต. ดอนสมมติ", "องค์การบริหารส่วนตำบล", "ดอนสมมติ"),
        ("นายก อบต.ดอนสมมติ", "องค์การบริหารส่วนตำบล", "ดอนสมมติ"),
        ("องค์การบริหารส่วนตำบลหนองบอนสมมติประจำปี", "องค์การบริหารส่วนตำบล", "หนองบอนสมมติ"),
        ("องค์กำรบริหำรส่วนตำบลดอนสมมติ", "องค์การบริหารส่วนตำบล", "ดอนสมมติ"),
        ("องค์การบริหารส่วนจังหวัดสมมติ", "องค์การบริหารส่วนจังหวัด", "สมมติ"),
        ("โรงเรียนบ้านตัวอย่าง", "โรงเรียน", "บ้านตัวอย่าง"),
        ("เทศบาลตำบลเวียงเชียงของสมมติ", "เทศบาลตำบล", "เวียงเชียงของสมมติ"),
        ("เทศบาลตำบลบางจากสมมติ", "เทศบาลตำบล", "บางจากสมมติ"),
        ("เทศบาลตำบลที่สมมติ อำเภอเมือง", "เทศบาลตำบล", "ที่สมมติ"),
    ],
)
def test_an_agency_is_named_by_kind_and_name(text: str, kind: str, name: str) -> None:
    assert [(found.kind, found.name) for found in agencies(text)] == [(kind, name)]


@pytest.mark.parametrize(
    "text",
    [
        "เทศบาลตำบล",
        "พระราชบัญญัติเทศบาล พ.ศ. 2496",
        "นายกเทศมนตรี",
        "ก.อบต. จังหวัด",
        "อบต. และเทศบาล",
        "องค์การบริหารส่วนตำบลมีอำนาจหน้าที่",
        "องค์การบริหารส่วนตำบลจะพิจารณา",
        "พนักงานเทศบาลตำบล ประจำปี",
        "โรงเรียนในสังกัด",
    ],
)
def test_an_agency_without_a_name_is_none(text: str) -> None:
    assert agencies(text) == ()


def test_a_verb_that_stuck_to_a_well_known_name_is_cut_off() -> None:
    text = "เทศบาลตำบลบ้านตัวอย่าง " * 4 + "เทศบาลตำบลบ้านตัวอย่างขับเคลื่อนงาน"

    assert {found.name for found in agencies(text)} == {"บ้านตัวอย่าง"}


def test_a_neighbour_with_a_longer_name_stays_itself() -> None:
    text = "เทศบาลตำบลดอนสมมติ " * 4 + "เทศบาลตำบลดอนสมมติเหนือ"

    assert agencies(text)[-1].name == "ดอนสมมติเหนือ"


@pytest.mark.parametrize(
    ("one", "other", "agency", "place"),
    [
        ("เทศบาลตำบลดอนสมมติ", "ทต.ดอนสมมติ", True, True),
        ("เทศบาลตำบลดอนสมมติ", "อบต.ดอนสมมติ", False, True),
        ("เทศบาลตำบลดอนสมมติ", "เทศบาลตำบลดอนสมติ", True, True),
        ("เทศบาลตำบลดอนสมมติ", "เทศบาลตำบลคอนสมมติ", True, True),
        ("เทศบาลตำบลบ้านใหม่", "เทศบาลตำบลบ้านใหญ่", False, False),
        ("เทศบาลตำบลดอนสมมติ", "เทศบาลตำบลดอนสมมติใต้", False, False),
        ("เทศบาลตำบลดอน", "เทศบาลตำบลคอน", False, False),
    ],
)
def test_two_agencies_are_one_if_kind_and_name_agree(one: str, other: str, agency: bool, place: bool) -> None:
    first, second = agencies(one)[0], agencies(other)[0]

    assert (same_agency(first, second), same_place(first, second)) == (agency, place)


@given(st.text(), st.text())
def test_sameness_has_no_direction(one: str, other: str) -> None:
    first, second = AgencyMention("เทศบาลตำบล", one, 0, 0), AgencyMention("เทศบาลตำบล", other, 0, 0)

    assert same_agency(first, second) == same_agency(second, first)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("(นายสมมติ ใจตัวอย่าง)", ("นาย", "สมมติ", "ใจตัวอย่าง")),
        ("นาย สมมติ ใจตัวอย่าง", ("นาย", "สมมติ", "ใจตัวอย่าง")),
        ("โดยนายกมล ใจตัวอย่าง", ("นาย", "กมล", "ใจตัวอย่าง")),
        ("นางสาวสมมติ  ใจตัวอย่าง ปลัดเทศบาล", ("นางสาว", "สมมติ", "ใจตัวอย่าง")),
        ("น.ส. สมมติ ใจตัวอย่าง", ("น.ส.", "สมมติ", "ใจตัวอย่าง")),
        ("นางสมมติ ใจตัวอย่าง", ("นาง", "สมมติ", "ใจตัวอย่าง")),
        ("ว่าที่ ร.ต. สมมติ ใจตัวอย่าง", ("ว่าที่ ร.ต.", "สมมติ", "ใจตัวอย่าง")),
        ("ว่าที่ร้อยตรีสมมติ ใจตัวอย่าง", ("ว่าที่ร้อยตรี", "สมมติ", "ใจตัวอย่าง")),
        ("พ.ต.อ.สมมติ ใจตัวอย่าง", ("พ.ต.อ.", "สมมติ", "ใจตัวอย่าง")),
        ("จ.ส.อ. สมมติ ใจตัวอย่างนายกเทศมนตรี", ("จ.ส.อ.", "สมมติ", "ใจตัวอย่าง")),
        ("สิบเอกสมมติ ใจตัวอย่าง", ("สิบเอก", "สมมติ", "ใจตัวอย่าง")),
        ("ดร.สมมติ ณ ตัวอย่าง", ("ดร.", "สมมติ", "ณ ตัวอย่าง")),
        ("หม่อมหลวงสมมติ ใจตัวอย่าง", ("หม่อมหลวง", "สมมติ", "ใจตัวอย่าง")),
    ],
)
def test_a_person_is_named_by_prefix_name_and_surname(text: str, person: tuple[str, str, str]) -> None:
    assert [(found.prefix, found.name, found.surname) for found in people(text)] == [person]


@pytest.mark.parametrize(
    "text",
    [
        "นายกเทศมนตรี ตำบล",
        "นายก อบต. บ้านตัวอย่าง",
        "นายกสมาคม กีฬา",
        "นายอำเภอ เมือง",
        "นายช่าง โยธา",
        "นายทะเบียน ท้องถิ่น",
        "ทนายความ ที่ปรึกษา",
        "เทศบาลตำบลนางสมมติ อำเภอเมือง",
        "นาย ว่าง",
        "นาย .......... ..........",
        "นายสมมติ ปลัดเทศบาล",
    ],
)
def test_what_is_no_person_is_none(text: str) -> None:
    assert people(text) == ()


@pytest.mark.parametrize(
    ("text", "title", "rank"),
    [
        ("นายกเทศมนตรีตำบลบ้านตัวอย่าง", "นายกเทศมนตรีตำบล", Rank.CHIEF),
        ("นายกเทศมนตรีต าบลบ้านตัวอย่าง", "นายกเทศมนตรีต าบล", Rank.CHIEF),
        ("นายก อบต.", "นายก อบต.", Rank.CHIEF),
        ("นายกองค์การบริหารส่วนตำบลดอนสมมติ", "นายกองค์การบริหารส่วนตำบล", Rank.CHIEF),
        ("รองนายกเทศมนตรี", "รองนายกเทศมนตรี", Rank.DEPUTY_CHIEF),
        ("ปลัดเทศบาล", "ปลัดเทศบาล", Rank.CLERK),
        ("ปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหารส่วนตำบล", Rank.CLERK),
        ("รองปลัดเทศบาล", "รองปลัดเทศบาล", Rank.DEPUTY_CLERK),
        ("หัวหน้าสำนักปลัดเทศบาล", "หัวหน้าสำนักปลัดเทศบาล", Rank.HEAD),
        ("ผอ.กองช่าง", "ผอ.กอง", Rank.HEAD),
        ("ผู้อ านวยการกองคลัง", "ผู้อ านวยการกอง", Rank.HEAD),
        ("เลขานุการนายกเทศมนตรี", "เลขานุการนายกเทศมนตรี", Rank.STAFF),
        ("ที่ปรึกษานายกเทศมนตรี", "ที่ปรึกษานายกเทศมนตรี", Rank.STAFF),
        ("ประธานสภาเทศบาล", "ประธานสภา", Rank.COUNCIL),
    ],
)
def test_an_office_has_a_title_and_a_rank(text: str, title: str, rank: Rank) -> None:
    assert [(found.title, found.rank) for found in positions(text)] == [(title, rank)]


@pytest.mark.parametrize("text", ["สำนักปลัดเทศบาล", "ส านักปลัดเทศบาล", "ปลัดอำเภอ", "นายกรัฐมนตรี", "หน่วยงาน", "กองทุน"])
def test_what_is_no_office_of_the_agency_is_none(text: str) -> None:
    assert positions(text) == ()


def test_who_acts_for_the_mayor_is_said_to_act() -> None:
    found = positions("ปลัดเทศบาล ปฏิบัติหน้าที่ นายกเทศมนตรี")

    assert [(position.rank, position.acting) for position in found] == [(Rank.CLERK, False), (Rank.CHIEF, True)]


@given(st.text(st.sampled_from("นายงกเทศมตรีอบ.ปลัดสภ ้าำ่\n()ณ")))
def test_any_text_gives_names_in_order(text: str) -> None:
    for found in (agencies(text), people(text), positions(text)):
        starts = [mention.start for mention in found]

        assert starts == sorted(starts)

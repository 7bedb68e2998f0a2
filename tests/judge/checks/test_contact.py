"""`contact`: how the office can be reached, on its contact page, home page or footer."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Link, Status
from tests.judge.helpers import AGENCY, NEIGHBOUR, home, look, page, picture, quotes, says, view

CONTACT = "contact"


def at(text: str, **parts: object) -> Document:
    return page("ติดต่อเรา", text, path="contact", **parts)  # type: ignore[arg-type]


def seen(text: str, **parts: object) -> object:
    return view(at(text, **parts), concept=CONTACT)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("phone", "โทรศัพท์ 0-5321-4567"),
        ("phone", "โทร. ๐-๕๓๒๑-๔๕๖๗"),
        ("phone", "โทร 053 214 567 ต่อ 12"),
        ("phone", "เบอร์โทรศัพท์สำนักงาน (053) 214567"),
        ("fax", "โทรสาร 0-5321-4568"),
        ("fax", "แฟกซ์ : ๐๕๓-๒๑๔๕๖๘"),
        ("fax", "โทรศัพท์/โทรสาร 0-5321-4567"),
        ("fax", "โทรสาร ต่อ 18"),
        ("email", "ไปรษณีย์อิเล็กทรอนิกส์ saraban@tuayang.go.th"),
        ("email", "E-mail : saraban_06500101 [at] dla.go.th"),
        ("address", "เลขที่ 99 หมู่ที่ 3 ตำบลสมมุติ อำเภอเมือง จังหวัดเชียงใหม่ 50000"),
        ("address", "๙๙ ม.๓ ต.สมมุติ อ.เมือง จ.เชียงใหม่ ๕๐๐๐๐"),
    ],
)
def test_a_value_that_stands_there_itself_is_met(kind: str, text: str) -> None:
    assert says("contact", seen(text), kind=kind) is Status.MET  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("phone", "โทรศัพท์ ....................."),
        ("phone", "โทรศัพท์ 000-000-0000"),
        ("phone", "โทรศัพท์ 012-345-6789"),
        ("phone", "โทรศัพท์ 0xx-xxx-xxxx"),
        ("phone", "แจ้งเบาะแส สายด่วน ป.ป.ช. 1205"),
        ("phone", "ศูนย์ดำรงธรรม โทร 1567"),
        ("phone", "โทรศัพท์ ยังไม่มี แก้ไขล่าสุด 1267"),
        ("fax", "โทรสาร ยังไม่มี สายด่วน 1111"),
        ("fax", "โทรสาร : -\nโทรศัพท์ 0-5321-4567"),
        ("fax", "โทรศัพท์ 0-5321-4567\nโทรสาร : ........."),
        ("fax", "โทรสาร 00-0000-0000"),
        ("email", "อีเมล : ............"),
        ("email", "อีเมล info@example.com"),
        ("address", "เลขที่ 99 หมู่ที่ 3 ถนนสายหลัก"),
        ("address", "นายกเทศมนตรีตรวจเยี่ยมตำบลสมมุติ"),
    ],
)
def test_an_empty_label_or_a_placeholder_is_unmet(kind: str, text: str) -> None:
    assert says("contact", seen(text), kind=kind) is Status.UNMET  # type: ignore[arg-type]


def test_the_footer_of_the_home_page_counts() -> None:
    front = home(chrome=f"{AGENCY} 99 หมู่ 3 โทรศัพท์ 0-5321-4567 โทรสาร 0-5321-4568")

    assert says("contact", view(concept=CONTACT, front=front), kind="fax") is Status.MET


def test_another_agencys_number_is_not_ours() -> None:
    text = f"{NEIGHBOUR} อำเภอสมมุติ จังหวัดลำปาง โทรศัพท์ 0-5432-1234"

    assert says("contact", seen(text), kind="phone") is Status.UNMET  # type: ignore[arg-type]


def test_a_fax_number_is_not_a_telephone() -> None:
    assert says("contact", seen("โทรสาร 0-5321-4568"), kind="phone") is Status.UNMET  # type: ignore[arg-type]


def test_a_page_about_another_matter_is_not_where_one_looks() -> None:
    other = page("แผนการจัดซื้อจัดจ้าง", "สอบถามกองคลัง โทรศัพท์ 0-5321-4567", path="plan")

    assert says("contact", view(other, concept=CONTACT), kind="phone") is Status.UNMET


@pytest.mark.parametrize("url", ["https://www.google.com/maps/embed?pb=1", "https://maps.app.goo.gl/AbCd", "http://map.longdo.com/?lat=1"])
def test_a_link_to_a_map_is_a_map(url: str) -> None:
    assert says("contact", seen("", links=(Link(url, ""),)), kind="map") is Status.MET  # type: ignore[arg-type]


def test_a_picture_that_calls_itself_a_map_is_one_and_an_icon_is_not() -> None:
    drawn = seen("", images=(picture("map.jpg", "แผนที่ตั้งสำนักงาน", width=600),))
    icon = seen("", images=(picture("map-icon.png", width=24),))

    assert (says("contact", drawn, kind="map"), says("contact", icon, kind="map")) == (Status.MET, Status.UNMET)  # type: ignore[arg-type]


def test_the_proof_quotes_label_and_number() -> None:
    assert "โทรสาร 0-5321-4568" in quotes(look("contact", seen("โทรสาร ๐-๕๓๒๑-๔๕๖๘"), kind="fax"))  # type: ignore[arg-type]


MADE_BY = "พัฒนาเว็บไซต์โดย บริษัทสมมุติ จำกัด โทร 02-123-4567 help@vendor.co.th"


@pytest.mark.parametrize("kind", ["phone", "email"])
def test_the_makers_of_the_site_are_not_the_office(kind: str) -> None:
    ours = f"{AGENCY} โทร 0-5321-4567 saraban@tuayang.go.th {MADE_BY}"

    found = [says("contact", view(concept=CONTACT, front=home(chrome=text)), kind=kind) for text in (MADE_BY, ours)]

    assert found == [Status.UNMET, Status.MET]


def test_our_number_behind_another_agencys_is_found() -> None:
    text = f"{NEIGHBOUR} อำเภอสมมุติ โทรศัพท์ 0-5432-1234\n" + "-" * 200 + "\nสำนักปลัด โทรศัพท์ 0-5321-4567"

    assert "4567" in quotes(look("contact", seen(text), kind="phone"))  # type: ignore[arg-type]

from dataclasses import replace

from oit_checker.model import Document, Region
from oit_checker.read.common import part_common
from tests.read.helpers import page

MENU = "<p>ยินดีต้อนรับ</p><p><a href=/plan>แผนพัฒนา</a></p><p>ผู้เข้าชม {n} คน</p>"
NAMES = ("ประวัติ", "สภาพทั่วไป", "วิสัยทัศน์", "อำนาจหน้าที่", "โครงสร้าง", "ผู้บริหาร", "กองคลัง", "กองช่าง", "แผนพัฒนา", "ติดต่อ")


def _site(count: int = 10) -> list[Document]:
    return [page(MENU.format(n=n * 37) + f"<h3>{NAMES[n]}</h3><p>เรื่องของ{NAMES[n]}</p>") for n in range(count)]


def test_what_most_pages_share_is_moved_out_of_their_text() -> None:
    document = part_common(_site())[3]

    assert document.text == "อำนาจหน้าที่\nเรื่องของอำนาจหน้าที่"
    assert "ยินดีต้อนรับ" in document.chrome and "ผู้เข้าชม" in document.chrome
    assert document.links[0].region is Region.MENU


def test_a_heading_that_is_also_in_the_menu_stays_the_pages_own() -> None:
    assert part_common(_site())[8].text.startswith("แผนพัฒนา\n")


def test_a_few_pages_say_nothing_about_a_site() -> None:
    site = _site(5)

    assert part_common(site) == tuple(site)


def test_pages_that_are_all_alike_stay_as_they_are() -> None:
    site = [page("<h1>เข้าสู่เว็บไซต์</h1>")] * 12

    assert part_common(site) == tuple(site)


def test_files_are_left_alone() -> None:
    site = [replace(each, kind="pdf") for each in _site()]

    assert part_common(site) == tuple(site)

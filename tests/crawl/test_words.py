"""Which wanted words a link's words name."""

import pytest

from oit_checker.crawl.words import Words, item_numbers
from oit_checker.model import Link, Region
from tests.crawl.helpers import WANTED

WORDS = Words(WANTED)


def test_the_longest_wording_wins() -> None:
    link = Link("http://x/1", text="โครงสร้างและอำนาจหน้าที่ของเทศบาล")

    match = WORDS.match(link)

    assert match.concepts == {"structure"}


def test_two_items_in_one_label_are_both_meant() -> None:
    link = Link("http://x/1", text="อำนาจหน้าที่ และ แผนการจัดซื้อจัดจ้าง")

    assert WORDS.match(link).concepts == {"powers", "procurement-plan"}


def test_a_label_speaks_where_the_text_says_nothing() -> None:
    link = Link("http://x/1", text="เปิด", label="แผนการจัดซื้อจัดจ้าง ประจำปี 2567")

    assert WORDS.match(link).concepts == {"procurement-plan"}


def test_misspelt_and_spaced_words_match() -> None:
    assert WORDS.match(Link("http://x/1", text="อํานาจ หน้าที่")).concepts == {"powers"}


@pytest.mark.parametrize("text", ["digital", "capital", "photo 1", "video 12", "o123", "บริการ digital"])
def test_latin_words_match_as_whole_words_only(text: str) -> None:
    assert not WORDS.match(Link("http://x/1", text=text))


@pytest.mark.parametrize("text", ["ITA", "ita2567", "ITA ปี 2567", "O1", "o 1", "O01 โครงการ", "O๑๒"])
def test_words_of_declared_pages_are_found_however_they_are_typed(text: str) -> None:
    assert WORDS.match(Link("http://x/1", text=text)).declared


def test_the_heading_of_a_whole_menu_declares_nothing() -> None:
    link = Link("http://x/1", text="ติดต่อ", heading="ITA", region=Region.MENU)

    assert not WORDS.match(link)


def test_an_address_speaks_where_a_link_has_no_words() -> None:
    assert WORDS.match(
        Link("http://x/%E0%B8%AD%E0%B8%B3%E0%B8%99%E0%B8%B2%E0%B8%88%E0%B8%AB%E0%B8%99%E0%B9%89%E0%B8%B2%E0%B8%97%E0%B8%B5%E0%B9%88")
    ).concepts == {"powers"}


def test_item_numbers_are_read_as_clerks_type_them() -> None:
    links = [Link("u", text=text) for text in ("O1 โครงสร้าง", "o 2", "O๓", "04 แผน", "ข้อ 5", "2567", "010 นโยบาย", "O99")]

    assert item_numbers(links) == {1, 2, 3, 4, 5, 10}

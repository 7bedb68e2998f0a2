"""Pictures whose first reading lacks something."""

from __future__ import annotations

from PIL import Image, ImageDraw

from oit_checker.read.backdrop import backdrop, without_backdrop
from oit_checker.read.ocr import Line, Words
from oit_checker.read.picture import _together
from oit_checker.read.straighten import seems_on_its_side


def words(*lines: tuple[str, float], trust: float = 0.8) -> Words:
    told = tuple(Line(text, top, 0.9) for text, top in lines)
    return Words("\n".join(line.text for line in told), trust, 20.0, 20, told)


def test_a_line_that_only_the_second_look_has_seen_stands_at_its_height() -> None:
    first = words(("ปลัดเทศบาลตำบลสมมุติ", 0.3), ("งานธุรการ", 0.8))
    second = words(("แผนผังส่วนราชการ", 0.1), ("ปลัดเทศบาสตำบลสมมุติ", 0.3), ("กองช่างสุขาภิบาล", 0.5))

    assert _together(first, second).text.split("\n") == ["แผนผังส่วนราชการ", "ปลัดเทศบาลตำบลสมมุติ", "กองช่างสุขาภิบาล", "งานธุรการ"]


def test_a_number_that_was_not_read_is_taken_from_the_look_that_has_read_it() -> None:
    first = words(("รายงานผลการเก็บภาษีประจำปีงบประมาณ □□□□", 0.2))
    second = words(("รายงานผลการเก็บภาษีประจำปีงบประมาณ ๒๕๖๗", 0.2))

    assert _together(first, second).text == "รายงานผลการเก็บภาษีประจำปีงบประมาณ ๒๕๖๗"


def test_the_number_of_another_line_is_not_taken() -> None:
    first = words(("รายงานผลการเก็บภาษีประจำปีงบประมาณ □□□□", 0.2))
    second = words(("ปฏิทินงานประเพณีสมมุติ ประจำปี ๒๕๖๗", 0.6))

    assert "□□□□" in _together(first, second).text


def test_light_letters_on_a_dark_box_become_dark_ones_on_white() -> None:
    picture = Image.new("L", (400, 400), 255)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((50, 50, 350, 350), fill=90)
    pen.line((150, 200, 250, 200), fill=250, width=4)

    clear = without_backdrop(picture)

    assert backdrop(picture) > 0.3
    assert clear.getpixel((200, 200)) < 100 and clear.getpixel((120, 120)) > 200


def test_a_page_of_lines_that_run_up_and_down_seems_to_lie_on_its_side() -> None:
    page = Image.new("L", (600, 800), 255)
    pen = ImageDraw.Draw(page)
    for top in range(60, 740, 40):
        for left in range(60, 540, 30):
            pen.rectangle((left, top, left + 22, top + 14), fill=0)

    lying = page.rotate(90, expand=True, fillcolor=255)

    assert (seems_on_its_side(page), seems_on_its_side(lying)) == (False, True)

import pytest

from oit_checker.read.digits import doubt_spread, with_numbers_read
from tests.read.digits.helpers import line


def _read(name: str, *words: tuple[str, int, int]) -> str:
    page, boxes = line(name, *words)
    return "|".join(word for word in with_numbers_read(page, (boxes,))[0] if word)


@pytest.mark.parametrize("guess", ["๒๕๒๕", "2525", "๒๕๕"])
def test_what_tesseract_guessed_gives_way_to_the_picture(guess: str) -> None:
    assert _read("thai-year", ("ปี", 28, 48), (guess, 60, 140)) == "ปี|๒๕๖๗"


def test_a_number_in_several_boxes_is_one_number() -> None:
    assert _read("thai-year", ("ปี", 28, 48), ("๒", 62, 80), ("๕", 82, 100), ("๕ซ", 101, 140)) == "ปี|๒๕๖๗"


def test_a_number_glued_to_a_word_is_read_and_the_word_stays() -> None:
    assert _read("thai-year", ("ปี๒๕๒๕", 28, 140)) == "ปี๒๕๖๗"


def test_a_year_that_tesseract_took_for_letters_is_found_behind_its_word() -> None:
    assert _read("thai-year", ("ปี", 28, 48), ("lava", 60, 140)) == "ปี|๒๕๖๗"


def test_a_year_that_tesseract_passed_over_is_found() -> None:
    assert _read("thai-year", ("ปี", 28, 48)) == "ปี ๒๕๖๗"


def test_arabic_digits_that_both_read_stand() -> None:
    assert _read("arabic-year", ("ปี", 26, 46), ("2568", 58, 126)) == "ปี|2568"


def test_two_sure_readings_of_a_year_that_differ_are_not_believed() -> None:
    assert _read("arabic-year", ("ปี", 26, 46), ("2566", 58, 126)) == "ปี|□□□□"


def test_a_number_that_the_picture_does_not_tell_is_unread() -> None:
    assert _read("blurred", ("ปี", 28, 48), ("๒๕๒๕", 60, 140)) == "ปี|□□□□"


def test_an_amount_keeps_its_marks() -> None:
    assert "๑,๒๓๔,๕๖๗" in _read("thai-amount", ("งบ", 26, 76), ("๑,๒๓๕,๕๒๐", 90, 282), ("บาท", 300, 360))


def test_brackets_around_a_number_stay() -> None:
    assert _read("thai-year", ("ปี", 28, 48), ("(๒๕๒๕)", 58, 142)) == "ปี|(๒๕๖๗)"


def test_arabic_digits_on_a_paper_with_thai_ones_are_guesses_until_confirmed() -> None:
    assert _read("blurred", ("๒๕", 28, 48), ("2525", 60, 140)) == "□□|□□□□"


def test_addresses_are_left_alone() -> None:
    assert _read("thai-year", ("ปี", 28, 48), ("saraban_02@sample.go.th", 60, 140)).endswith("saraban_02@sample.go.th")


def test_a_page_without_words_has_none() -> None:
    page, _ = line("thai-year")

    assert with_numbers_read(page, ()) == () and with_numbers_read(page, ((),)) == ((),)


@pytest.mark.parametrize(("text", "then"), [("ปี ๒๕□□ ถึง 2566", "ปี □□□□ ถึง 2566"), ("25□", "□□□"), ("ปี ๒๕๖๗", "ปี ๒๕๖๗")])
def test_no_part_of_a_doubtful_number_passes_for_one(text: str, then: str) -> None:
    assert doubt_spread(text) == then

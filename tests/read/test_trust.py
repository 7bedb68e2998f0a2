from oit_checker.model import Readability
from oit_checker.read.trust import Sound, of_pages, of_text, sound, trust

GOOD = "ประกาศเทศบาลตำบลทุ่งตัวอย่าง เรื่อง แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ด้วยเทศบาลได้กำหนดแผนการดำเนินงานเพื่อให้บริการ"


def test_latin_letters_without_words_are_garbled_and_english_is_not() -> None:
    assert sound("rttnartunuragiruaul fiovrirrfiunl qrurtfi " * 6) is Sound.GARBLED
    assert sound("The policy of the municipality is to serve the people of the district and to report on it. " * 3) is Sound.GOOD


def test_thai_without_marks_is_garbled() -> None:
    assert sound("บญชชสรรปจจนวนโครงกจรพฒนจทองถถนกจกรรมและงบประมจณเทศบจลตจบลหจงดงกกกกกกกกกกกกกกกกกกกกกกก") is Sound.GARBLED


def test_control_characters_are_garbled() -> None:
    assert sound("\x01\x04\x05\x07\x08" * 20 + "ก") is Sound.GARBLED


def test_good_text_is_trusted_and_garbled_text_is_not() -> None:
    assert trust(GOOD) == 1.0
    assert trust("rttnartunuragiruaul fiovrirrfiunl qrurtfi " * 6) <= 0.2


def test_text_layers_are_named_as_the_labels_name_them() -> None:
    assert of_text(GOOD * 3) is Readability.GOOD
    assert of_text(GOOD.replace("ำ", " า") * 3) is Readability.SPLIT_AM
    assert of_text(GOOD.replace("ที่", "ท่ี").replace("ด้ว", "ด่ัว").replace("ทุ่", "ท่ ุ") * 3) is Readability.MARKS_APART


def test_a_fifth_of_the_pages_as_pictures_is_mixed() -> None:
    assert of_pages([Sound.GOOD] * 4 + [Sound.NONE], [False] * 4 + [True], GOOD) is Readability.MIXED
    assert of_pages([Sound.GOOD] * 9 + [Sound.NONE], [False] * 9 + [True], GOOD) is Readability.GOOD
    assert of_pages([Sound.NONE], [True], "") is Readability.SCAN

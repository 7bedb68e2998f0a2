import pytest

from oit_checker.model import How, Readability
from oit_checker.read.ocr import can_read_pictures
from tests.read.helpers import file

pytestmark = [pytest.mark.ocr, pytest.mark.skipif(not can_read_pictures(), reason="no tesseract with Thai here")]


def test_a_scan_is_read_and_says_how() -> None:
    document = file("scan.pdf", ocr=True)

    assert document.trouble is None and document.readability is Readability.SCAN
    assert document.pages[0].how is How.OCR and 0.5 < document.pages[0].trust < 0.96
    assert "แผนการจัดซื้อจัดจ้าง" in document.text.replace(" ", "")


def test_a_tilted_picture_is_read() -> None:
    assert "เทศบาลตำบลทุ่งตัวอย่าง" in file("notice.png", ocr=True).text.replace(" ", "")


def test_thai_digits_are_read_from_their_picture_and_not_guessed() -> None:
    text = file("scan.pdf", ocr=True).text.replace(" ", "")

    assert "จำนวน๔โครงการ" in text and "๑,๒๐๐,๐๐๐บาท" in text


def test_only_the_pictures_of_a_mixed_file_are_looked_at() -> None:
    assert [page.how for page in file("mixed.pdf", ocr=True).pages] == [How.TEXT, How.OCR]

from hypothesis import given
from hypothesis import strategies as st

from oit_checker.read.html.charset import decode
from tests.read.helpers import file


def test_windows_874_is_read_though_the_page_says_utf_8() -> None:
    assert "แผนพัฒนาท้องถิ่น" in file("old-page.html").text


def test_utf_8_with_a_few_broken_bytes_stays_utf_8() -> None:
    data = ("ประกาศเทศบาล" * 400).encode() + b"\xe0\xb8" + b"<p>" + "แผน".encode()

    assert "ประกาศเทศบาล" in decode(data)


def test_a_byte_order_mark_decides() -> None:
    assert decode("\ufeffแผน".encode("utf-16-le")) == "แผน"


def test_utf_16_without_a_mark_is_told_by_its_zeros() -> None:
    assert decode("<html><p>plan of the year</p>".encode("utf-16-le")) == "<html><p>plan of the year</p>"


def test_utf_8_that_was_once_read_as_windows_874_is_undone() -> None:
    text = "ประกาศเทศบาลตำบลตัวอย่าง เรื่องแผนการจัดซื้อจัดจ้าง" * 3
    spoiled = "".join(_as_874(byte) for byte in text.encode())

    assert decode(spoiled.encode()) == text


def _as_874(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp874")
    except UnicodeDecodeError:
        return chr(byte)


@given(st.binary(max_size=400))
def test_any_bytes_become_text(data: bytes) -> None:
    assert isinstance(decode(data), str)

from pathlib import Path

import pytest

from oit_checker.model import Trouble
from oit_checker.read import read
from oit_checker.read.sniff import kind_of
from tests.read.helpers import file, resource_of


def test_a_word_file_has_pages_headings_tables_and_its_footer() -> None:
    document = file("letter.docx")

    assert [page.number for page in document.pages] == [1, 2]
    assert [section.heading for section in document.sections] == ["รายงานผลการดำเนินงาน ประจำปี 2566", "ปัญหาและอุปสรรค"]
    assert document.tables[0].header == ("โครงการ", "ผล") or document.tables[0].header == ("โครงการ", "โครงการ", "ผล")
    assert [row[-1] for row in document.tables[0].rows] == ["แล้วเสร็จ", "แล้วเสร็จ"]
    assert "0-5400-0000" in document.chrome


def test_each_visible_sheet_is_a_page_and_a_table() -> None:
    document = file("months.xlsx")

    assert [section.heading for section in document.sections] == ["ต.ค.66", "พ.ย.66"]
    assert document.tables[1].header == ("ลำดับ", "งานที่จัดซื้อ", "วงเงิน") and document.tables[1].caption == "สรุปผลการจัดซื้อจัดจ้าง พ.ย.66"
    assert document.tables[1].rows == (("1", "วัสดุ", "98,500.50"), ("2", "ปี", "2567"))
    assert "ไม่ให้ใครเห็น" not in document.text


def test_the_files_of_an_archive_are_read_under_the_names_that_were_typed() -> None:
    document = file("papers.zip")

    assert [section.heading for section in document.sections] == ["แผน 2567.pdf", "อ่านก่อน.txt"]
    assert "แผนการจัดซื้อจัดจ้าง" in document.text and "เอกสารประกอบแผน" in document.text and document.trouble is None


def test_an_archive_that_unfolds_beyond_measure_is_refused() -> None:
    document = file("bomb.zip")

    assert document.trouble is Trouble.TOO_LARGE and document.pages == ()


def test_a_code_in_a_picture_is_decoded() -> None:
    assert [code.content for code in file("code.png").codes] == ["https://itas.nacc.go.th/go/eit/sample"]


def test_a_picture_that_nobody_read_is_told() -> None:
    assert file("notice.png").trouble is Trouble.IMAGE


@pytest.mark.parametrize(
    ("data", "media_type", "name", "kind"),
    [
        (b"%PDF-1.4", "text/html", "", "pdf"),
        (b"junk\n%PDF-1.4", "", "x.doc", "pdf"),
        (b"<!DOCTYPE html><p>", "application/pdf", "a.pdf", "html"),
        (b"<br />\n<b>Warning</b>: mysql", "", "", "html"),
        (b'{"html": "<p>x</p><a href=y>"}', "application/json", "", "data"),
        (b"<?xml version='1.0'?><rss></rss>", "text/xml", "", "data"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "", "plan.doc", "mht"),
        (b"a,b\n1,2", "text/csv", "", "csv"),
        (b"\xff\xd8\xff\xe0", "", "x.pdf", "image"),
        (b"{\\rtf1", "application/msword", "", "rtf"),
        (b"\x00\x01\x02\x03" * 10, "application/octet-stream", "", ""),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "", "plan.xls", "xls"),
        (b"hello", "text/plain", "", "text"),
    ],
)
def test_the_bytes_say_what_a_file_is(data: bytes, media_type: str, name: str, kind: str) -> None:
    assert kind_of(data, media_type, name) == kind


def test_a_page_saved_as_one_file_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "plan.doc"
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n"
    path.write_text(
        f"{head}Content-Transfer-Encoding: 8bit\r\n\r\n<h1>แผนพัฒนา</h1><p>ปี 2567</p>\r\n--x--\r\n", encoding="utf-8", newline=""
    )

    assert read(resource_of(path)).title == "แผนพัฒนา"

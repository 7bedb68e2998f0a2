import io
import shutil
import time
from pathlib import Path

import pypdf
import pytest

from oit_checker.model import Document, Readability, Trouble
from oit_checker.read import Reading, read
from tests.read.helpers import file, resource_of


def test_a_text_pdf_is_read_page_by_page() -> None:
    document = file("plain.pdf")

    assert document.kind == "pdf" and document.trouble is None and document.readability is Readability.GOOD
    assert "กำหนดแผนการดำเนินงาน" in document.text and document.pages[0].trust == 1.0


def test_its_title_goes_on_over_a_broken_line() -> None:
    expected = "ประกาศเทศบาลตำบลทุ่งตัวอย่าง เรื่อง แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"

    assert file("plain.pdf").title == expected


def test_addresses_in_its_text_are_links() -> None:
    assert [link.url for link in file("plain.pdf").links] == ["http://sample.test/plan.php?id=4"]


@pytest.mark.parametrize(("name", "kind"), [("split-am.pdf", Readability.SPLIT_AM), ("apart.pdf", Readability.MARKS_APART)])
def test_broken_spelling_is_named_and_mended(name: str, kind: Readability) -> None:
    document = file(name)

    assert document.readability is kind and document.trouble is None
    assert "กำหนดแผนการดำเนินงาน" in document.text


def test_the_pip_installed_engines_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    from oit_checker.read.pdf import read as read_here
    from tests.read.helpers import FILES

    resource, data = resource_of(FILES / "apart.pdf"), (FILES / "apart.pdf").read_bytes()
    with_tools = read_here(resource, data, Reading(ocr=False))
    monkeypatch.setattr(shutil, "which", lambda _: None)

    assert read_here(resource, data, Reading(ocr=False)).readability == with_tools.readability


def test_ruled_tables_have_joined_cells_and_two_header_rows() -> None:
    table = file("table.pdf").tables[0]

    assert table.header == ("ลำดับ", "โครงการ", "งบประมาณ (บาท) / ปี 2566", "งบประมาณ (บาท) / ปี 2567", "หน่วยงาน")
    assert table.rows == (("1", "จ้างซ่อมถนน", "100,000", "250,000", "กองช่าง"), ("2", "ซื้อวัสดุสำนักงาน", "-", "30,000", "กองช่าง"))
    assert table.page == 1


@pytest.mark.parametrize(
    ("name", "trouble", "readability"),
    [
        ("scan.pdf", Trouble.SCAN, Readability.SCAN),
        ("mixed.pdf", Trouble.PARTLY, Readability.MIXED),
        ("latin-for-thai.pdf", Trouble.GARBLED, Readability.GARBLED),
        ("truncated.pdf", Trouble.BROKEN, Readability.BROKEN),
        ("nothing.pdf", Trouble.EMPTY, Readability.BROKEN),
        ("locked.pdf", Trouble.ENCRYPTED, Readability.BROKEN),
    ],
)
def test_what_cannot_be_read_is_told(name: str, trouble: Trouble, readability: Readability) -> None:
    document = file(name)

    assert (document.trouble, document.readability) == (trouble, readability)


def test_a_file_locked_without_a_word_opens() -> None:
    assert "แผนการจัดซื้อจัดจ้าง" in file("locked-without-a-word.pdf").text


def test_a_page_that_calls_itself_a_pdf_is_a_page() -> None:
    document = file("page-that-says-pdf.pdf")

    assert document.kind == "html" and document.title == "ไม่พบไฟล์ที่ท่านต้องการ"


@pytest.fixture
def thousand(tmp_path: Path) -> Document:
    writer, held = pypdf.PdfWriter(), io.BytesIO()
    for _ in range(1_000):
        writer.add_blank_page(200, 200)
    writer.write(held)
    path = tmp_path / "thousand.pdf"
    path.write_bytes(held.getvalue())
    return read(resource_of(path), Reading(ocr=False, most_pages=300))


def test_pages_beyond_the_limit_are_told(thousand: Document) -> None:
    assert thousand.trouble is Trouble.PARTLY and "700 pages beyond" in thousand.detail


def test_many_pages_take_little_time(tmp_path: Path) -> None:
    began = time.monotonic()
    file("plain.pdf")

    assert time.monotonic() - began < 20

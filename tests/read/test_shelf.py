from dataclasses import replace
from pathlib import Path

import pytest

from oit_checker.model import Trouble
from oit_checker.read import Reading, Shelf, desk, links, read, read_all
from tests.read.helpers import FILES, resource_of

PLAIN = Reading(ocr=False)


def test_the_same_bytes_are_not_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    first = read(resource_of(FILES / "plain.pdf"), PLAIN, shelf)
    monkeypatch.setattr(desk, "_read", None)

    assert read(resource_of(FILES / "plain.pdf"), PLAIN, shelf) == first


def test_a_folder_keeps_documents_for_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(resource_of(FILES / "plain.pdf"), PLAIN, Shelf(tmp_path))
    monkeypatch.setattr(desk, "_read", None)

    assert read(resource_of(FILES / "plain.pdf"), PLAIN, Shelf(tmp_path)) == first


def test_a_damaged_shelf_is_as_good_as_none(tmp_path: Path) -> None:
    read(resource_of(FILES / "plain.pdf"), PLAIN, Shelf(tmp_path))
    for path in tmp_path.iterdir():
        path.write_bytes(b"\x80\x05garbage")

    assert read(resource_of(FILES / "plain.pdf"), PLAIN, Shelf(tmp_path)).trouble is None


def test_the_same_page_at_another_address_has_other_links(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h1>แผน</h1><a href=a.pdf>เปิด</a>")
    shelf = Shelf()

    addresses = [links(resource_of(page, url), shelf)[0].url for url in ("http://a.test/x/", "http://b.test/")]

    assert addresses == ["http://a.test/x/a.pdf", "http://b.test/a.pdf"]


def test_a_text_that_needs_no_look_is_not_read_again_for_ocr(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    read(resource_of(FILES / "plain.pdf"), PLAIN, shelf)
    monkeypatch.setattr(desk, "_read", None)

    assert read(resource_of(FILES / "plain.pdf"), replace(PLAIN, ocr=True), shelf).trouble is None


def test_a_file_that_is_gone_is_a_trouble_and_no_crash(tmp_path: Path) -> None:
    resource = replace(resource_of(FILES / "plain.pdf"), path=str(tmp_path / "gone"))

    assert read(resource, PLAIN).trouble is Trouble.BROKEN


def test_all_documents_come_in_the_order_of_their_resources() -> None:
    names = ("plain.pdf", "months.xlsx", "old-page.html", "nothing.pdf", "scan.pdf", "code.png")
    documents = read_all([resource_of(FILES / name, f"http://sample.test/{name}") for name in names], Shelf(), PLAIN)

    assert [document.resource.url.rpartition("/")[2] for document in documents] == list(names)


def test_a_codes_target_is_a_link() -> None:
    assert [link.url for link in links(resource_of(FILES / "code.png"))] == ["https://itas.nacc.go.th/go/eit/sample"]

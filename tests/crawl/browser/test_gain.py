"""What a drawn page shows beyond its bytes, and what its data names."""

import json

from oit_checker.crawl.browser.gain import brought, links_in
from oit_checker.model import LinkKind

BASE = "http://x.go.th/news"


def test_only_what_was_not_there_before_is_brought() -> None:
    raw = b"<body><p>words of the page</p><a href=/a>A</a></body>"
    drawn = "<body><p>words of the page</p><a href='/a'>A</a><a href='/b'>เพิ่ม</a><p>ประกาศของเทศบาล</p></body>".encode()

    found = brought(raw, drawn, BASE, {})

    assert found.targets == {"http://x.go.th/b"}
    assert "ประกาศของเทศบาล".replace("ะ", "ะ")[:3] in "".join(found.pieces)


def test_a_page_that_shows_the_same_brings_no_more() -> None:
    page = "<body><p>ประกาศของเทศบาล</p><a href='/a'>A</a></body>".encode()

    assert not brought(page, page, BASE, {}).is_more


def test_files_in_the_data_come_with_the_title_beside_them_and_as_hints() -> None:
    data = {
        "items": [{"title": "แผน ๒๕๖๗", "file": "/files/plan.pdf"}, {"title": "รูป", "file": "/a.png"}, {"title": "shown", "file": "/b.pdf"}]
    }

    found = links_in(json.dumps(data).encode(), BASE, "<a href='/b.pdf'>")

    assert [(link.url, link.text, link.kind) for link in found] == [("http://x.go.th/files/plan.pdf", "แผน ๒๕๖๗", LinkKind.HINT)]


def test_files_of_other_sites_in_the_data_are_left() -> None:
    assert links_in(json.dumps(["https://other.example/x.pdf", "javascript:x.pdf", "ก ข.pdf"]).encode(), BASE, "") == ()


def test_data_that_is_none_brings_nothing() -> None:
    assert links_in(b"<html>", BASE, "") == ()
    assert links_in(b"[" * 100_000, BASE, "") == ()

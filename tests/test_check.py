"""One site: crawl, read, judge."""

from __future__ import annotations

from dataclasses import replace

from oit_checker.check import Brief, coverage, wanted
from oit_checker.model import Link, Missed, Reason, Trouble, Vocabulary
from tests.conftest import HOME, MOMENT, capture, document, edition, item


def test_coverage_tells_pages_from_files_and_names_what_was_not_read() -> None:
    scan = replace(document("", url=HOME + "a.pdf", kind="pdf"), trouble=Trouble.SCAN, detail="3 pages")
    lost = Missed(HOME + "b.pdf", (), Reason.TIMEOUT)
    seen = replace(capture(document("หน้าหลัก"), scan), missed=(lost,), unvisited=(Link(HOME + "c"),), requests=5, bytes=9, seconds=1.5)

    told = coverage(seen, (document("หน้าหลัก"), scan))

    assert (told.pages, told.documents, told.requests, told.not_visited) == (1, 1, 5, 1)
    assert [(u.url, u.reason, u.detail) for u in told.unread] == [(HOME + "a.pdf", "scan", "3 pages")]
    assert told.missed == (lost,)


def test_the_limit_that_ended_a_crawl_is_told() -> None:
    told = coverage(replace(capture(exhausted=False), spent="minutes", notes=("tls: x",)), ())

    assert (told.exhausted, told.notes) == (False, ("spent: minutes", "tls: x"))


def test_the_crawl_is_called_by_the_names_of_the_items_asked_for_and_by_ita_pages() -> None:
    rules = replace(edition(item("O1", "contact"), item("O2", "laws")), vocabulary=Vocabulary({"ita_pages": ("ITA",)}))

    assert wanted(Brief(rules, MOMENT)) == {"contact": ("contact",), "laws": ("laws",), "": ("ITA",)}
    assert set(wanted(Brief(rules, MOMENT, frozenset({"O2"})))) == {"laws", ""}

"""Which links that were not opened could lead to a document."""

from dataclasses import replace

import pytest

from oit_checker.judge import judge
from oit_checker.judge.unseen import _holds_nothing
from oit_checker.model import Document, ItemStatus, Link, Missed, Reason
from tests.conftest import HOME, MOMENT
from tests.judge.helpers import EDITION, capture, home, page, to


@pytest.mark.parametrize(
    ("address", "holds_nothing"),
    [
        ("https://www.facebook.com/office", True),
        ("https://www.youtube.com/watch?v=1", True),
        ("https://www.facebook.com/office/posts/123", False),
        ("https://www.facebook.com/permalink.php?story_fbid=1&id=2", False),
        ("https://www.facebook.com/media/set/?set=a.1", False),
        ("https://m.facebook.com/story.php?story_fbid=1", False),
        ("https://files.example/plan", False),
    ],
)
def test_a_post_may_hold_a_document_and_an_account_holds_none(address: str, holds_nothing: bool) -> None:
    assert _holds_nothing(Missed(address, (), Reason.OFF_SITE)) is holds_nothing


def _is_blamed(front: Document, *others: Document, waiting: Link, spent: str) -> bool:
    cut = replace(capture(front, *others, unvisited=(waiting,)), spent=spent)
    return any(v.status is ItemStatus.MISSING for v in judge((front, *others), cut, EDITION, MOMENT))


@pytest.mark.parametrize(("spent", "is_blamed"), [("minutes", False), ("", True)])
def test_nothing_is_missing_while_a_link_of_the_front_page_waits_for_a_crawl_that_was_cut_short(spent: str, is_blamed: bool) -> None:
    waiting = Link(HOME + "inside", "เข้าสู่เว็บไซต์")

    assert _is_blamed(home(waiting), waiting=waiting, spent=spent) is is_blamed


def test_one_more_of_many_pages_alike_keeps_nothing_open() -> None:
    waiting = Link(HOME + "story/900.html", "วันเด็ก")
    stories = [page(f"วันเด็ก {n}", path=f"story/{n}.html") for n in range(30)]

    assert _is_blamed(home(waiting), *stories, waiting=waiting, spent="pages")


def test_nothing_is_missing_while_a_page_one_click_away_has_links_that_wait() -> None:
    waiting = Link(HOME + "inside", "รายละเอียด")
    near, far = page("สำนักปลัด", links=(waiting,), path="office"), page("สำนักปลัด", links=(waiting,), path="office")
    far = replace(far, resource=replace(far.resource, trail=(*far.resource.trail, Link(HOME + "office", "สำนักปลัด"))))

    assert (
        _is_blamed(home(to(near, "สำนักปลัด")), near, waiting=waiting, spent="stopped"),
        _is_blamed(home(), far, waiting=waiting, spent="stopped"),
    ) == (
        False,
        True,
    )

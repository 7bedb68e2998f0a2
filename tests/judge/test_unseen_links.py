"""Which links that were not opened could lead to a document."""

import pytest

from oit_checker.judge import judge
from oit_checker.judge.unseen import _holds_nothing
from oit_checker.model import ItemStatus, Link, Missed, Reason
from tests.conftest import HOME, MOMENT
from tests.judge.helpers import EDITION, capture, home


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


@pytest.mark.parametrize("exhausted", [True, False])
def test_nothing_is_missing_while_a_link_of_the_front_page_waits(exhausted: bool) -> None:
    waiting = Link(HOME + "inside", "เข้าสู่เว็บไซต์")
    front = home(waiting)

    verdicts = judge((front,), capture(front, unvisited=() if exhausted else (waiting,)), EDITION, MOMENT)

    assert any(v.status is ItemStatus.MISSING for v in verdicts) is exhausted

"""Which links that were not opened could lead to a document."""

import pytest

from oit_checker.judge.unseen import _holds_nothing
from oit_checker.model import Missed, Reason


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

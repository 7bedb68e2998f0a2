"""`account`: the site links to the agency's own social account."""

from __future__ import annotations

import pytest

from oit_checker.judge.checks.account import profile
from oit_checker.model import Link, Status
from tests.judge.helpers import NEIGHBOUR, home, look, page, quotes, says, view

CONCEPT = "social-network"


def said(*links: Link) -> Status:
    return says("account", view(concept=CONCEPT, front=home(*links)))


@pytest.mark.parametrize(
    "url",
    [
        "https://www.facebook.com/tuayang.municipality",
        "https://www.facebook.com/profile.php?id=100012345",
        "https://web.facebook.com/tuayang/",
        "https://line.me/R/ti/p/@tuayang",
        "https://lin.ee/AbCdEf",
        "https://www.youtube.com/@tuayang",
        "https://x.com/tuayang",
        "https://www.tiktok.com/@tuayang",
        "https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Ftuayang",
    ],
)
def test_an_account_is_met(url: str) -> None:
    assert said(Link(url, "ติดตามเรา")) is Status.MET


@pytest.mark.parametrize(
    "url",
    [
        "https://www.facebook.com/",
        "https://www.facebook.com/sharer/sharer.php?u=http://sample.test/",
        "https://twitter.com/intent/tweet?url=x",
        "https://social.line.me/lineit/share?url=x",
        "https://line.me/R/msg/text/?hello",
        "https://www.facebook.com/login.php",
        "https://www.facebook.com/plugins/like.php",
        "https://www.youtube.com/watch?v=abc",
        "https://www.youtube.com/embed/abc",
    ],
)
def test_share_buttons_front_pages_and_single_videos_are_none(url: str) -> None:
    assert said(Link(url, "แชร์")) in (Status.NEAR_MISS, Status.UNMET)


def test_another_agencys_account_is_near_and_named() -> None:
    outcome = look("account", view(concept=CONCEPT, front=home(Link("https://www.facebook.com/khusommut", NEIGHBOUR))))

    assert outcome.status is Status.NEAR_MISS and NEIGHBOUR in outcome.why


def test_a_host_that_only_looks_like_a_network_is_none() -> None:
    assert said(Link("https://notfacebook.com/tuayang", "Facebook"), Link("http://sample.test/facebook.com/x", "")) is Status.UNMET


def test_an_account_named_in_text_alone_is_no_link() -> None:
    assert says("account", view(page("ติดต่อ", "Facebook: เทศบาลตำบลตัวอย่าง"), concept=CONCEPT)) is Status.UNMET


def test_our_account_beside_share_buttons_is_met_and_quoted() -> None:
    links = (Link("https://www.facebook.com/sharer.php?u=x", "แชร์"), Link("https://www.facebook.com/tuayang", "เพจเทศบาล"))

    assert "facebook.com/tuayang" in quotes(look("account", view(concept=CONCEPT, front=home(*links))))


@pytest.mark.parametrize(
    ("url", "expected"),
    [("https://m.facebook.com/a", "https://m.facebook.com/a"), ("https://facebook.com/", ""), ("https://sample.test/a", None)],
)
def test_profile_tells_account_network_and_others_apart(url: str, expected: str | None) -> None:
    assert profile(url) == expected


@pytest.mark.parametrize("words", ["กรมตัวอย่าง", "เพจ กระทรวงตัวอย่าง", "Facebook จังหวัดตัวอย่าง", "ป.ป.ช."])
def test_an_office_of_the_state_is_another_agency(words: str) -> None:
    assert said(Link("https://www.facebook.com/sample.office", words)) is not Status.MET


@pytest.mark.parametrize(
    ("label", "expected"),
    [("ประชาสัมพันธ์จังหวัดสมมุติ", Status.NEAR_MISS), ("ท้องถิ่นจังหวัดสมมุติ", Status.NEAR_MISS), ("เพจของเรา", Status.MET)],
)
def test_a_label_that_names_an_office_of_the_province_is_not_ours(label: str, expected: Status) -> None:
    assert said(Link("https://www.facebook.com/somepage", label)) is expected

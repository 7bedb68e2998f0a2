"""Web addresses: one key for all spellings of the same page."""

import pytest

from oit_checker.address import join, url_key, without_session


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://www.x.go.th/a", "https://x.go.th/a/"),
        ("http://x.go.th/%e0%b8%81", "http://x.go.th/ก"),
        ("http://x.go.th/a?b=1&c=2", "http://x.go.th/a?c=2&b=1"),
        ("http://x.go.th/a?PHPSESSID=1", "http://x.go.th/a"),
        ("http://x.go.th/a?sid=0123456789abcdef0123", "http://x.go.th/a"),
        ("http://x.go.th/a?id=12-title", "http://x.go.th/a?id=12"),
    ],
)
def test_two_spellings_of_one_page_have_one_key(one: str, other: str) -> None:
    assert url_key(one) == url_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://x.go.th/a?sid=1", "http://x.go.th/a?sid=2"),
        ("http://x.go.th/a?id=1", "http://x.go.th/a?id=2"),
        ("http://x.go.th/uc?id=1-AbCdEfGhIjKlMnOpQrStUv", "http://x.go.th/uc?id=1-ZyXwVuTsRqPoNmLkJiHgFe"),
    ],
)
def test_two_pages_have_two_keys(one: str, other: str) -> None:
    assert url_key(one) != url_key(other)


def test_an_address_is_shown_without_its_session_and_with_its_section() -> None:
    assert without_session("http://x.go.th/a?sid=3&PHPSESSID=9#top") == "http://x.go.th/a?sid=3"


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("a\\b.html", "http://x.go.th/c/a/b.html"),
        ("www.y.go.th/z", "http://www.y.go.th/z"),
        ("javascript:void(0)", ""),
        ("#top", ""),
        ("../../../up.html", "http://x.go.th/up.html"),
    ],
)
def test_a_link_is_joined_as_browsers_and_clerks_mean_it(href: str, url: str) -> None:
    assert join("http://x.go.th/c/d.html", href) == url

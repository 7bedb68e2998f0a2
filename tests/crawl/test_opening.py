"""The address that a person typed."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

import pytest

from oit_checker.crawl import HttpFetch, Limits, open_site
from oit_checker.crawl.opening import addresses_of
from oit_checker.errors import SiteError
from oit_checker.model import Link, Missed, Reason, Resource, Site
from tests.crawl.helpers import Reply, served
from tests.crawl.test_sniff import resource

HTML = b"<html><title>x</title><p>words</p></html>"


@pytest.mark.parametrize(
    ("typed", "addresses"),
    [
        ("https://www.town.go.th/a?b=1#c", ("https://www.town.go.th/a?b=1",)),
        ("town.go.th", ("https://town.go.th/", "http://town.go.th/")),
        (" town.go.th:8080/home ", ("https://town.go.th:8080/home", "http://town.go.th:8080/home")),
        ("http://127.0.0.1:81", ("http://127.0.0.1:81/",)),
        ("", ()),
        ("เทศบาลตำบล", ()),
        ("ftp://town.go.th/", ()),
        ("file:///etc/passwd", ()),
        ("javascript:alert(1)", ()),
        ("http://", ()),
        ("http://user@town.go.th/", ()),
        ("not a url", ()),
        ("O5", ()),
        ("a..b", ()),
    ],
)
def test_what_was_typed_means_these_addresses(typed: str, addresses: tuple[str, ...]) -> None:
    assert addresses_of(typed) == addresses


def test_a_thai_host_is_asked_under_its_ascii_name() -> None:
    assert [url.partition("//")[2][:4] for url in addresses_of("เทศบาล.ไทย")] == ["xn--", "xn--"]


def opened(script: Mapping[str, Reply], folder: Path, limits: Limits, typed: str = "{}/") -> Site:
    async def go() -> Site:
        async with served(script) as server:
            fetch = HttpFetch(limits, folder)
            try:
                return await open_site(typed.format(server.url, host=server.url.partition("//")[2]), fetch)
            finally:
                await fetch.close()

    return asyncio.run(go())


LOCAL = Limits(allow_private=True, retries=0, timeout=2)


def test_a_bare_host_is_tried_as_https_then_http(tmp_path: Path) -> None:
    assert opened({"/": Reply(HTML)}, tmp_path, LOCAL, "{host}").url.startswith("http://")


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503])
def test_a_site_that_turns_us_away_is_a_site(status: int, tmp_path: Path) -> None:
    assert opened({"/": Reply(b"", status)}, tmp_path, LOCAL).url


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply(b"%PDF-1.4"), "no_website"),
        (Reply(b'{"a": 1}', headers={"content-type": "application/json"}), "no_website"),
        (Reply(b"words", headers={"content-type": "text/plain"}), "no_website"),
        (Reply(b""), "no_website"),
        (Reply(b"<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>"), "no_website"),
        (Reply(b"<title>Index of /</title><h1>Index of /</h1>Parent Directory"), "no_website"),
        (Reply(b"", 404), "not_found"),
        (Reply(b"", 302, {"location": "/"}), "redirects"),
    ],
)
def test_what_is_no_website_is_said_in_one_sentence(reply: Reply, code: str, tmp_path: Path) -> None:
    with pytest.raises(SiteError) as error:
        opened({"/": reply}, tmp_path, LOCAL)

    assert error.value.code == code
    assert "127.0.0.1" in str(error.value) and "127.0.0.1" in error.value.english


@pytest.mark.parametrize(
    ("typed", "code"),
    [("http://127.0.0.1/", "private"), ("localhost", "private"), ("nothing here", "not_a_url"), ("no-such-host.invalid", "unknown_host")],
)
def test_an_address_that_cannot_be_asked_is_said_in_one_sentence(typed: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(SiteError) as error:
        opened({}, tmp_path, Limits(retries=0), typed)

    assert error.value.code == code


def test_a_refused_connection_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SiteError) as error:
        opened({}, tmp_path, LOCAL, "http://127.0.0.1:1/")

    assert error.value.code == "refused"


def test_an_answer_over_http_is_taken_where_https_has_no_page() -> None:
    class OnlyHttp:
        async def __call__(self, link: Link) -> Resource | Missed:
            return Missed(link.url, (), Reason.TIMEOUT) if link.url.startswith("https") else Missed(link.url, (), Reason.FORBIDDEN)

        async def close(self) -> None: ...

    assert asyncio.run(open_site("town.go.th", OnlyHttp())).url == "http://town.go.th/"
    assert resource().status == 200

"""Cookies that scripts set go with what a page asks of its own site, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from oit_checker.crawl import CaptureRecorder, HttpFetch, Limits
from oit_checker.crawl.body import Body
from oit_checker.crawl.browser.cookies import Cookies
from oit_checker.crawl.browser.proxy import Request
from oit_checker.crawl.browser.switchboard import Drawing, Switchboard
from oit_checker.crawl.wire import Answer
from oit_checker.model import Missed, Reason
from tests.crawl.helpers import Reply, run, served

LIMITS = Limits(allow_private=True)
DATA = {"sec-fetch-dest": "empty"}


def setting(*cookies: str) -> Answer:
    headers = tuple(("set-cookie", cookie) for cookie in cookies)
    return Answer("http://town.example/", 200, headers, Body(Path("x"), "", 0, b"", b""), datetime(2024, 4, 23, tzinfo=UTC))


@pytest.mark.parametrize(
    ("header", "own"),
    [
        ("", ""),
        ("seen=1", "seen=1"),
        ("b=2; a=1;", "a=1; b=2"),
        ("PHPSESSID=abc; seen=1", "seen=1"),
        ("PHPSESSID=abc", ""),
        ("x=" + "a" * 5000, ""),
        ("x=a\rb", ""),
    ],
)
def test_what_a_server_sets_is_left_to_the_wire(header: str, own: str) -> None:
    cookies = Cookies()
    cookies.saw(setting("PHPSESSID=abc; path=/; HttpOnly"))

    assert cookies.of_scripts(header) == own


def test_the_servers_own_cookies_go_beside_those_of_scripts(tmp_path: Path) -> None:
    replies = {"/": Reply(headers={"set-cookie": "session=7"}), "/data": Reply(b"{}")}

    async def work() -> list[str]:
        async with served(replies) as server:
            http = HttpFetch(LIMITS, tmp_path)
            await http.hop(server.url + "/", {})
            await http.hop(server.url + "/data", {"cookie": "seen=1"})
            await http.close()
            return server.heads

    heads = run(work())

    assert "cookie: session=7; seen=1\r\n" in heads[-1].lower()  # type: ignore[index]


class World:
    """A world that answers nothing, and remembers what it was asked with which cookies."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    async def __call__(self, url: str, headers: dict[str, str], *, robots: bool = True) -> Missed:
        self.asked.append((url, headers.get("cookie", "")))
        return Missed(url, (), Reason.NOT_FOUND)


def test_another_site_gets_no_cookie_and_the_same_cookies_no_second_request() -> None:
    world = World()
    urls = ("http://town.example/list.json", "http://other.example/list.json", "http://town.example/list.json")

    async def work() -> None:
        board = Switchboard(world)
        board.now = Drawing.of("http://town.example/", b"")
        for url in urls:
            await board.serve(Request("GET", url, {**DATA, "cookie": "seen=1"}))

    run(work())

    assert world.asked == [(urls[0], "seen=1"), (urls[1], "")]


def test_a_capture_keeps_no_cookie_that_a_script_set(tmp_path: Path) -> None:
    async def work() -> None:
        async with served({"/data": Reply(b"{}")}) as server:
            recorder = CaptureRecorder(tmp_path / "kept")
            http = HttpFetch(LIMITS, tmp_path / "bodies", recorder=recorder)
            await http.hop(server.url + "/data", {"cookie": "seen=secret-word"})
            await http.close()
            recorder.close()

    run(work())

    import gzip

    kept = gzip.decompress((tmp_path / "kept" / "archive.warc.gz").read_bytes())
    assert b"/data" in kept and b"secret-word" not in kept

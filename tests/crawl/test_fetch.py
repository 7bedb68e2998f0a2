"""HttpFetch against a server on loopback."""

import asyncio
import gzip
import shutil
import ssl
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from oit_checker.crawl import HttpFetch, Limits
from oit_checker.model import Link, Missed, Reason, Resource
from tests.crawl.helpers import Reply, Script, Server, served

LOCAL = Limits(allow_private=True, timeout=2.0, timeout_whole=3.0, retries=0)
HTML = b"<html><title>x</title><p>words</p></html>"


def fetched(
    script: Script | Mapping[str, Reply], folder: Path, path: str = "/", limits: Limits = LOCAL, asks: Callable[[Server], str] | None = None
) -> tuple[Resource | Missed, Server]:
    async def ask() -> tuple[Resource | Missed, Server]:
        async with served(script) as server:
            fetch = HttpFetch(limits, folder)
            try:
                return await fetch(Link(asks(server) if asks else server.url + path)), server
            finally:
                await fetch.close()

    return asyncio.run(ask())


def missed(script: Script | Mapping[str, Reply], folder: Path, path: str = "/", limits: Limits = LOCAL) -> Missed:
    answer, _ = fetched(script, folder, path, limits)
    assert isinstance(answer, Missed)
    return answer


def came(script: Script | Mapping[str, Reply], folder: Path, path: str = "/", limits: Limits = LOCAL) -> Resource:
    answer, _ = fetched(script, folder, path, limits)
    assert isinstance(answer, Resource), answer
    return answer


def test_a_page_comes_with_its_bytes_its_kind_and_its_hints(tmp_path: Path) -> None:
    headers = {"content-type": "text/html; charset=TIS-620", "content-disposition": "inline; filename=a.html"}

    resource = came({"/": Reply(HTML, headers=headers)}, tmp_path)

    assert Path(resource.path).read_bytes() == HTML
    assert (resource.media_type, resource.charset_hint, resource.filename, resource.size) == ("text/html", "tis-620", "a.html", len(HTML))


def test_we_say_who_we_are_and_only_ever_get(tmp_path: Path) -> None:
    _, server = fetched({"/": Reply()}, tmp_path)

    assert all(head.startswith("GET ") and "oit-checker/" in head and "github.com" in head for head in server.heads)


def test_a_packed_page_is_unpacked(tmp_path: Path) -> None:
    assert came({"/": Reply(gzip.compress(HTML), headers={"content-encoding": "gzip"})}, tmp_path).size == len(HTML)


def test_redirects_are_followed_and_named(tmp_path: Path) -> None:
    script = {"/": Reply(b"", 302, {"location": "/b"}), "/b": Reply(b"", 301, {"location": "c?x=1"}), "/c?x=1": Reply(HTML)}

    resource = came(script, tmp_path)

    assert [url.rpartition(":")[2].partition("/")[2] for url in resource.aliases] == ["", "b", "c?x=1"]
    assert resource.url.endswith("/c?x=1")


def test_a_cookie_that_a_redirect_sets_is_kept(tmp_path: Path) -> None:
    script = lambda path, times: (  # noqa: E731
        Reply(b"", 404)
        if path == "/robots.txt"
        else Reply(HTML)
        if times > 1
        else Reply(b"", 302, {"location": "/", "set-cookie": "seen=1; path=/"})
    )

    _, server = fetched(script, tmp_path)

    assert "cookie: seen=1" in server.heads[-1].lower()


def test_a_redirect_loop_ends(tmp_path: Path) -> None:
    assert missed({"/": Reply(b"", 302, {"location": "/"})}, tmp_path).reason is Reason.REDIRECTS
    assert missed(lambda path, _: Reply(b"", 302, {"location": path + "x"}), tmp_path, "/a").reason is Reason.REDIRECTS


def test_a_redirect_to_a_log_in_elsewhere_asks_for_one(tmp_path: Path) -> None:
    script = {"/": Reply(b"", 302, {"location": "https://accounts.google.com/ServiceLogin?continue=x"})}

    assert missed(script, tmp_path).reason is Reason.LOGIN


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://x/y", "javascript:alert(1)", "gopher://127.0.0.1:70/"])
def test_a_redirect_to_another_scheme_leads_nowhere(target: str, tmp_path: Path) -> None:
    assert missed({"/": Reply(b"", 302, {"location": target})}, tmp_path).reason is Reason.REDIRECTS


@pytest.mark.parametrize("target", ["http://169.254.169.254/latest/meta-data", "http://0.0.0.0/", "http://[::ffff:169.254.169.254]/"])
def test_a_redirect_to_a_guarded_address_is_not_followed(target: str, tmp_path: Path) -> None:
    assert missed({"/": Reply(b"", 302, {"location": target})}, tmp_path).reason is Reason.GUARDED


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        *((404, Reason.NOT_FOUND), (410, Reason.NOT_FOUND), (401, Reason.FORBIDDEN), (403, Reason.FORBIDDEN), (429, Reason.RATE_LIMITED)),
        *((500, Reason.SERVER_ERROR), (503, Reason.SERVER_ERROR), (400, Reason.SERVER_ERROR), (304, Reason.REDIRECTS)),
    ],
)
def test_a_status_has_its_reason(status: int, reason: Reason, tmp_path: Path) -> None:
    script = lambda path, _: Reply(b"", 404) if path == "/robots.txt" else Reply(b"", status)  # noqa: E731

    assert missed(script, tmp_path, "/x").reason is reason


def test_a_challenge_with_503_is_a_firewall(tmp_path: Path) -> None:
    script = {"/": Reply(b"<title>Just a moment...</title>", 503)}

    assert missed(script, tmp_path).reason is Reason.FORBIDDEN


def test_what_fails_once_is_asked_again(tmp_path: Path) -> None:
    script = lambda path, times: Reply(HTML) if times > 2 else Reply(b"", 404 if path == "/robots.txt" else 500)  # noqa: E731

    answer, server = fetched(script, tmp_path, "/a", Limits(allow_private=True, retries=2))

    assert isinstance(answer, Resource) and server.asked.count("/a") == 3


def test_a_missing_page_is_asked_once(tmp_path: Path) -> None:
    _, server = fetched({}, tmp_path, "/a", Limits(allow_private=True, retries=2))

    assert server.asked.count("/a") == 1


def test_a_wait_longer_than_ours_is_not_waited_for(tmp_path: Path) -> None:
    script = lambda path, _: Reply(b"", 404 if path == "/robots.txt" else 429, {"retry-after": "3600"})  # noqa: E731

    answer, server = fetched(script, tmp_path, "/a", Limits(allow_private=True, retries=2))

    assert isinstance(answer, Missed) and answer.reason is Reason.RATE_LIMITED and server.asked.count("/a") == 1


def test_the_wait_that_a_server_asks_for_is_kept(tmp_path: Path) -> None:
    slept = list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async def ask() -> None:
        script = lambda path, times: Reply(b"", 503, {"retry-after": "7"}) if times == 1 and path == "/a" else Reply(HTML)  # noqa: E731
        async with served(script) as server:
            fetch = HttpFetch(Limits(allow_private=True, retries=1), tmp_path, sleep=sleep)
            await fetch(Link(server.url + "/a"))
            await fetch.close()

    asyncio.run(ask())

    assert 7.0 in slept


def test_a_wait_that_is_asked_for_while_a_page_is_drawn_holds_the_crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = list[float]()
    monkeypatch.setattr("oit_checker.crawl.manners.Pace.hold", lambda pace, address, seconds: held.append(seconds))

    async def draw() -> None:
        async with served({"/data": Reply(b"", 429, {"retry-after": "9"}), "/gone": Reply(b"", 404, {"retry-after": "8"})}) as server:
            fetch = HttpFetch(Limits(allow_private=True), tmp_path)
            await fetch.hop(server.url + "/data", {})
            await fetch.hop(server.url + "/gone", {})
            await fetch.close()

    asyncio.run(draw())

    assert held == [9.0]


def test_robots_is_obeyed_at_every_hop(tmp_path: Path) -> None:
    script = {
        "/robots.txt": Reply(b"User-agent: *\nDisallow: /secret\n", headers={"content-type": "text/plain"}),
        "/a": Reply(b"", 302, {"location": "/secret/1"}),
        "/secret/1": Reply(HTML),
    }

    answer, server = fetched(script, tmp_path, "/a")

    assert isinstance(answer, Missed) and answer.reason is Reason.ROBOTS and "/secret/1" not in server.asked


def test_robots_is_asked_once_for_a_host(tmp_path: Path) -> None:
    async def ask() -> list[str]:
        async with served(lambda *_: Reply(HTML)) as server:
            fetch = HttpFetch(LOCAL, tmp_path)
            await asyncio.gather(*(fetch(Link(f"{server.url}/{i}")) for i in range(9)), fetch(Link(server.url + "/robots.txt")))
            await fetch(Link(server.url + "/robots.txt"))
            await fetch.close()
            return server.asked

    assert asyncio.run(ask()).count("/robots.txt") <= 2


def test_a_listing_is_neither_kept_nor_returned(tmp_path: Path) -> None:
    body = b"<html><title>Index of /uploads</title><h1>Index of /uploads</h1><a href='?C=N;O=D'>Name</a>"

    answer = missed({"/": Reply(body)}, tmp_path)

    assert (answer.reason, answer.detail) == (Reason.GUARDED, "directory listing")
    assert all(body != file.read_bytes() for file in tmp_path.iterdir())


def test_a_body_beyond_the_cap_is_too_large(tmp_path: Path) -> None:
    small = Limits(allow_private=True, bytes_each=1000, retries=0)

    assert missed({"/": Reply(bytes(2000))}, tmp_path, limits=small).reason is Reason.TOO_LARGE
    bomb = Reply(gzip.compress(bytes(5_000_000)), headers={"content-encoding": "gzip"})
    assert missed({"/": bomb}, tmp_path, limits=Limits(allow_private=True, bytes_each=100_000, retries=0)).reason is Reason.TOO_LARGE


def test_a_server_without_end_is_cut_off(tmp_path: Path) -> None:
    reply = Reply(HTML, delay=1.0)

    assert missed(lambda *_: reply, tmp_path, limits=Limits(allow_private=True, timeout=0.2, retries=0)).reason is Reason.TIMEOUT


@pytest.mark.parametrize(
    "raw", [b"rubbish\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nshort", b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 99999]
)
def test_a_broken_answer_is_a_broken_connection(raw: bytes, tmp_path: Path) -> None:
    script = lambda path, _: Reply(b"", 404) if path == "/robots.txt" else Reply(raw=raw)  # noqa: E731

    assert missed(script, tmp_path, "/x").reason is Reason.CONNECTION


@pytest.mark.parametrize(
    "url", ["http://no-such-host.invalid/", "http://127.0.0.1:1/", "http://xn--/", "http://a b/", "http://127.0.0.1:99999/", "http://"]
)
def test_an_address_that_leads_nowhere_is_told_never_raised(url: str, tmp_path: Path) -> None:
    answer, _ = fetched({}, tmp_path, asks=lambda _: url)

    assert isinstance(answer, Missed) and answer.reason in (Reason.CONNECTION, Reason.GUARDED)


def test_a_redirect_written_with_backslashes_is_followed(tmp_path: Path) -> None:
    assert came({"/": Reply(b"", 302, {"location": "\\home\\index.html"}), "/home/index.html": Reply(HTML)}, tmp_path).status == 200


def test_redirect_headers_with_thai_bytes_are_read(tmp_path: Path) -> None:
    raw = b"HTTP/1.1 302 X\r\ncontent-length: 0\r\nlocation: /" + "แผน".encode() + b"\r\n\r\n"
    script = lambda path, _: Reply(raw=raw) if path == "/a" else Reply(HTML) if path.startswith("/%E0%B9%81") else Reply(b"", 404)  # noqa: E731

    assert came(script, tmp_path, "/a").url.endswith("/%E0%B9%81%E0%B8%9C%E0%B8%99")


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not shutil.which("openssl"):
        pytest.skip("openssl is not on this machine")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=wrong.test",
        "-keyout",
        str(file),
        "-out",
        str(file) + ".crt",
    ]
    subprocess.run(command, check=True, capture_output=True)
    file.write_text(file.read_text() + Path(str(file) + ".crt").read_text())
    return file


def test_a_broken_certificate_is_read_and_told(certificate: Path, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    async def ask() -> Resource | Missed:
        async with served({"/": Reply(HTML)}, ssl=context) as server:
            fetch = HttpFetch(LOCAL, tmp_path)
            try:
                return await fetch(Link(server.url + "/"))
            finally:
                await fetch.close()

    answer = asyncio.run(ask())

    assert isinstance(answer, Resource) and answer.notes[0].startswith("tls: ")

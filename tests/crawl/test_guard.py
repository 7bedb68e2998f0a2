"""Which addresses may be asked at all."""

import asyncio
import ipaddress

import pytest

from oit_checker.crawl import HttpFetch, Limits
from oit_checker.crawl.guard import Forbidden, Guard, Unknown
from oit_checker.model import Link, Missed, Reason
from tests.crawl.helpers import Reply, served

INSIDE = [
    "127.0.0.1",
    "localhost",
    "2130706433",
    "::1",
    "[::1]",
    "::ffff:127.0.0.1",
    "169.254.169.254",
    "0.0.0.0",
    "10.0.0.1",
    "192.168.1.1",
]
INSIDE += [
    "172.16.0.1",
    "100.64.0.1",
    "fe80::1",
    "fd00::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "::127.0.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "127.1",
]


@pytest.mark.parametrize("host", INSIDE)
def test_an_address_inside_is_refused(host: str) -> None:
    with pytest.raises((Forbidden, Unknown)):
        asyncio.run(Guard(allow_private=False).addresses(host))


@pytest.mark.parametrize("host", ["8.8.8.8", "2001:4860:4860::8888", "64:ff9b::808:808"])
def test_an_address_outside_is_asked(host: str) -> None:
    assert asyncio.run(Guard(allow_private=False).addresses(host)) == (ipaddress.ip_address(host),)


@pytest.mark.parametrize("host", ["169.254.169.254", "0.0.0.0", "224.0.0.1", "fe80::1"])
def test_some_addresses_are_refused_even_where_private_ones_are_allowed(host: str) -> None:
    with pytest.raises(Forbidden):
        asyncio.run(Guard(allow_private=True).addresses(host))


def test_a_name_is_resolved_once_so_that_the_checked_address_is_the_used_one(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([("8.8.8.8", 0), ("127.0.0.1", 0)])

    async def ask() -> set[object]:
        guard = Guard(allow_private=False)

        async def fake(*_: object, **__: object) -> list[tuple[object, ...]]:
            return [(0, 0, 0, "", next(answers))]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", fake)
        return {await guard.addresses("rebind.test"), await guard.addresses("rebind.test")}

    assert asyncio.run(ask()) == {(ipaddress.ip_address("8.8.8.8"),)}


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0", "169.254.169.254"])
def test_nothing_is_sent_to_an_address_inside(host: str, tmp_path: object) -> None:
    async def ask() -> tuple[object, list[str]]:
        async with served({"/": Reply()}) as server:
            port = server.url.rpartition(":")[2]
            fetch = HttpFetch(Limits(), tmp_path)  # type: ignore[arg-type]
            answer = await fetch(Link(f"http://{host}:{port}/"))
            await fetch.close()
            return answer, server.asked

    answer, asked = asyncio.run(ask())

    assert isinstance(answer, Missed) and answer.reason is Reason.GUARDED
    assert asked == []


def test_the_connection_itself_is_guarded_not_only_the_question_before(tmp_path: object) -> None:
    from oit_checker.crawl.guard import GuardedBackend

    async def connect() -> None:
        await GuardedBackend(Guard(allow_private=False)).connect_tcp("127.0.0.1", 80)

    with pytest.raises(Forbidden):
        asyncio.run(connect())


def test_httpx_still_takes_our_backend(tmp_path: object) -> None:
    async def backend() -> object:
        fetch = HttpFetch(Limits(), tmp_path)  # type: ignore[arg-type]
        client = fetch._wire._client("http://x.test", True)
        return client._transport._pool._network_backend  # type: ignore[attr-defined]

    assert type(asyncio.run(backend())).__name__ == "GuardedBackend"

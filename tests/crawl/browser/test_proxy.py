"""The door between the browser and the world, knocked on by hand."""

import asyncio
import ssl
from contextlib import asynccontextmanager

from oit_checker.crawl.browser.proxy import Proxy, Reply, Request
from tests.crawl.helpers import run


@asynccontextmanager
async def opened(asked: list[Request]):  # type: ignore[no-untyped-def]
    async def serve(request: Request) -> Reply:
        asked.append(request)
        return Reply(200, (("content-type", "text/plain"), ("x-bad", "a\r\nset-cookie: b")), b"words")

    proxy = Proxy(serve)
    await proxy.open()
    try:
        yield proxy, await asyncio.open_connection("127.0.0.1", int(proxy.address.rpartition(":")[2]))
    finally:
        await proxy.close()


async def _said(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    size = next((int(line.split(b":")[1]) for line in head.splitlines() if line.startswith(b"content-length")), 0)
    return head + await reader.readexactly(size)


def test_a_plain_request_is_answered_without_any_connection_of_its_own() -> None:
    async def work() -> tuple[bytes, list[Request]]:
        asked: list[Request] = []
        async with opened(asked) as (_, (reader, writer)):
            writer.write(b"GET http://x.go.th/a?b=c HTTP/1.1\r\nHost: x.go.th\r\nAccept: */*\r\n\r\n")
            return await _said(reader), asked

    said, asked = run(work())  # type: ignore[misc]

    assert said.endswith(b"words") and b"set-cookie" not in said
    assert (asked[0].method, asked[0].url, asked[0].headers["accept"]) == ("GET", "http://x.go.th/a?b=c", "*/*")


def test_a_secure_request_is_read_inside_our_own_handshake() -> None:
    async def work() -> list[Request]:
        asked: list[Request] = []
        async with opened(asked) as (_, (reader, writer)):
            writer.write(b"CONNECT x.go.th:443 HTTP/1.1\r\nHost: x.go.th:443\r\n\r\n")
            await reader.readuntil(b"\r\n\r\n")
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            await writer.start_tls(context, server_hostname="x.go.th")
            writer.write(b"GET /a HTTP/1.1\r\nHost: x.go.th\r\n\r\n")
            await _said(reader)
            writer.write(b"GET /b HTTP/1.1\r\nHost: x.go.th\r\n\r\n")
            await _said(reader)
            return asked

    asked = run(work())

    assert [request.url for request in asked] == ["https://x.go.th/a", "https://x.go.th/b"]  # type: ignore[attr-defined]


def test_what_is_no_request_ends_the_connection() -> None:
    async def work() -> bytes:
        async with opened([]) as (_, (reader, writer)):
            writer.write(b"\x16\x03\x01\r\n\r\n")
            return await reader.read()  # type: ignore[no-any-return]

    assert run(work()) == b""


def test_an_address_that_is_none_is_not_asked() -> None:
    async def work() -> tuple[bytes, list[Request]]:
        asked: list[Request] = []
        async with opened(asked) as (_, (reader, writer)):
            writer.write(b"GET /no-host HTTP/1.1\r\nHost: x\r\n\r\n")
            return await _said(reader), asked

    said, asked = run(work())  # type: ignore[misc]

    assert said.startswith(b"HTTP/1.1 400") and not asked

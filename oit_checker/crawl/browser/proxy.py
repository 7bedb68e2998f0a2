"""The only door between the browser and the world: every request of a page passes here, is judged, and is asked by our own hands."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import responses
from pathlib import Path
from urllib.parse import urlsplit

from oit_checker.crawl.browser.certificate import server_context
from oit_checker.crawl.wire import Answer

_HEAD = 64_000
_IDLE = 120.0
_MOST_CONNECTIONS = 64
# What speaks of the connection to the server, of our own unpacking, or would make the browser ask for more.
_KEPT_BACK = frozenset(
    "connection keep-alive transfer-encoding content-encoding content-length alt-svc link report-to reporting-endpoints nel refresh "
    "clear-site-data strict-transport-security content-security-policy content-security-policy-report-only proxy-authenticate upgrade "
    "trailer date server content-disposition".split()
)


@dataclass(frozen=True, slots=True)
class Request:
    """One request of the browser; `url` is absolute, header names are in lower case."""

    method: str
    url: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the browser gets. `file` is read where there is one, else `body` is sent."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    file: Path | None = field(default=None)

    @classmethod
    def of(cls, answer: Answer) -> Reply:
        """Return a server's answer as the browser may have it."""
        return cls(answer.status, tuple(pair for pair in answer.headers if pair[0] not in _KEPT_BACK), file=answer.body.path)


Serve = Callable[[Request], Awaitable[Reply]]


class Proxy:
    """A proxy on loopback for one browser. It opens no connection itself: `serve` answers."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._server: asyncio.Server | None = None
        self._context: ssl.SSLContext | None = None
        self._open: set[asyncio.Task[None]] = set()
        self.in_flight = 0

    @property
    def address(self) -> str:
        assert self._server
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def open(self) -> None:
        self._context = await asyncio.to_thread(server_context)
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0, limit=_HEAD)

    async def close(self) -> None:
        if self._server:
            self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        if self._server:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._server.wait_closed(), 2)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._talk(reader, writer))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if len(self._open) <= _MOST_CONNECTIONS:
                await self._answer_all(reader, writer, "")
        except (OSError, EOFError, ValueError, TimeoutError, asyncio.LimitOverrunError):
            pass  # the browser hung up, or spoke no HTTP
        finally:
            writer.close()

    async def _answer_all(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, origin: str) -> None:
        while True:
            async with asyncio.timeout(_IDLE):
                head = await reader.readuntil(b"\r\n\r\n")
            method, target, headers = _parsed(head)
            if method == "CONNECT" and not origin:
                origin = await self._inside(writer, target)
                continue
            request = Request(method, target if not origin else origin + target, headers)
            if not await self._answer(writer, request) or method not in ("GET", "OPTIONS", "HEAD"):
                return

    async def _inside(self, writer: asyncio.StreamWriter, target: str) -> str:
        """Say yes to CONNECT and take the server's part in the handshake; return the origin of what is asked inside."""
        host, _, port = target.rpartition(":")
        if not host or not port.isdecimal():
            raise ValueError(target)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        assert self._context
        await writer.start_tls(self._context, ssl_handshake_timeout=20)
        return f"https://{host}" + ("" if port == "443" else f":{port}")

    async def _answer(self, writer: asyncio.StreamWriter, request: Request) -> bool:
        """Write the reply; False where the connection must end because of it."""
        self.in_flight += 1
        try:
            reply = await self._serve(request) if _is_address(request.url) else Reply(400)
            body = await asyncio.to_thread(reply.file.read_bytes) if reply.file else reply.body
        finally:
            self.in_flight -= 1
        bare = reply.status in (204, 304)
        fields = "".join(f"{name}: {value}\r\n" for name, value in reply.headers if _is_plain(name + value))
        length = "" if bare else f"content-length: {len(body)}\r\n"
        writer.write(f"HTTP/1.1 {reply.status} {responses.get(reply.status, 'X')}\r\n{fields}{length}\r\n".encode("latin-1", "replace"))
        writer.write(b"" if bare or request.method == "HEAD" else body)
        await writer.drain()
        return True


def _parsed(head: bytes) -> tuple[str, str, dict[str, str]]:
    first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines)
    return method, target, {name.strip().lower(): value.strip() for name, _, value in pairs}


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _is_plain(text: str) -> bool:
    return "\r" not in text and "\n" not in text

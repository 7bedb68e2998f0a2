"""One request and its answer: clients, certificates, pace and bounds. GET is the only method there is."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from oit_checker.crawl.body import Body, Garbled, TooLarge, lay_down
from oit_checker.crawl.guard import Forbidden, Guard, GuardedBackend, Unknown
from oit_checker.crawl.limits import Limits
from oit_checker.crawl.manners import Pace
from oit_checker.model import Missed, Reason

_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf,image/*;q=0.8,*/*;q=0.5"
_MOST_OF_AN_ERROR = 1_000_000
_MOST_CLIENTS = 1000
_HIDDEN = "x-oit-location"
_HEADERS = {_HIDDEN: "location"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said to one request, whatever it was; the body lies on disk."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: Body
    at: datetime
    note: str = ""

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name), "")


class Wire:
    """Sends one request at a time to each place, no faster than manners allow, to addresses that the guard lets pass."""

    def __init__(self, limits: Limits, folder: Path, guard: Guard, pace: Pace, now: Callable[[], datetime]) -> None:
        self._limits, self._folder, self._guard, self._pace, self._now = limits, folder, guard, pace, now
        self._clients: dict[tuple[str, bool], httpx.AsyncClient] = {}
        self._weak: dict[str, str] = {}
        self._strict_context: ssl.SSLContext | None = None
        self.requests = self.bytes = 0

    async def ask(self, url: str, delay: float = 0.0, headers: Mapping[str, str] | None = None) -> Answer | Missed:
        """Send GET `url`; a certificate that cannot be verified is noted and the page read all the same."""
        origin = _origin(url)
        answer = await self._ask(url, delay, headers, strict=origin not in self._weak)
        if isinstance(answer, Missed) and answer.reason is Reason.TLS and origin not in self._weak:
            self._weak[origin] = f"tls: {answer.detail}"
            second = await self._ask(url, delay, headers, strict=False)
            if isinstance(second, Missed):
                del self._weak[origin]
            return second
        return answer

    async def close(self) -> None:
        for client in self._clients.values():
            await client.aclose()
        self._clients.clear()

    async def _ask(self, url: str, delay: float, headers: Mapping[str, str] | None, strict: bool) -> Answer | Missed:
        try:
            async with self._turn(url, delay), asyncio.timeout(self._limits.timeout_whole):
                self.requests += 1
                return await self._exchange(url, headers, strict)
        except (TimeoutError, httpx.TimeoutException):
            return Missed(url, (), Reason.TIMEOUT, "no answer in time")
        except Forbidden as fault:
            return Missed(url, (), Reason.GUARDED, f"private address: {fault}")
        except Unknown as fault:
            return Missed(url, (), Reason.CONNECTION, f"unknown host: {fault}")
        except TooLarge as fault:
            return Missed(url, (), Reason.TOO_LARGE, str(fault))
        except Garbled as fault:
            return Missed(url, (), Reason.SERVER_ERROR, str(fault))
        except httpx.TransportError as fault:
            return _broken(url, fault)
        except (httpx.InvalidURL, UnicodeError, ValueError) as fault:
            return Missed(url, (), Reason.GUARDED, f"not an address: {fault}")

    async def _exchange(self, url: str, headers: Mapping[str, str] | None, strict: bool) -> Answer:
        client = self._client(_origin(url), strict)
        async with client.stream("GET", url, headers=_with_kept_cookies(client, url, headers)) as response:
            status, encoding = response.status_code, response.headers.get("content-encoding", "")
            most = self._limits.bytes_each if status < 400 else min(_MOST_OF_AN_ERROR, self._limits.bytes_each)
            length = response.headers.get("content-length", "")
            if length.isdecimal() and int(length) > most and status < 400:
                raise TooLarge(f"{int(length)} bytes")
            body = await lay_down(response.aiter_raw(), encoding, self._folder, most)
            self.bytes += body.size
            came = tuple((_HEADERS.get(key.lower(), key.lower()), value) for key, value in response.headers.multi_items())
        return Answer(url, status, came, body, self._now().replace(microsecond=0), self._weak.get(_origin(url), ""))

    @asynccontextmanager
    async def _turn(self, url: str, delay: float) -> AsyncIterator[None]:
        parts = urlsplit(url)
        if not parts.hostname or parts.port == 0:  # a port that is no number at all raises ValueError here
            raise httpx.InvalidURL(url)
        addresses = await self._guard.addresses(parts.hostname)
        async with self._pace.turn(addresses[0], delay):
            yield

    def _client(self, origin: str, strict: bool) -> httpx.AsyncClient:
        key = (origin, strict)
        if key not in self._clients:
            if len(self._clients) >= _MOST_CLIENTS:
                raise httpx.PoolTimeout("too many hosts")
            self._clients[key] = self._new_client(self._strict() if strict else lenient_context())
        return self._clients[key]

    def _new_client(self, context: ssl.SSLContext) -> httpx.AsyncClient:
        import httpcore

        transport = httpx.AsyncHTTPTransport(verify=context, trust_env=False)
        # httpx has no public way to hand a network backend in; the version is pinned and a test watches over this line.
        transport._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=self._limits.at_once,
            keepalive_expiry=15.0,
            network_backend=GuardedBackend(self._guard),
        )
        return httpx.AsyncClient(
            transport=transport,
            headers={
                "user-agent": self._limits.user_agent,
                "accept": _ACCEPT,
                "accept-language": "th,en;q=0.5",
                "accept-encoding": "gzip, deflate",
            },
            timeout=self._limits.timeout,
            trust_env=False,
            follow_redirects=False,
            event_hooks={"response": [_hide_location]},
        )

    def _strict(self) -> ssl.SSLContext:
        if self._strict_context is None:
            self._strict_context = ssl.create_default_context()
        return self._strict_context


def _with_kept_cookies(client: httpx.AsyncClient, url: str, headers: Mapping[str, str] | None) -> Mapping[str, str] | None:
    """Return `headers` with the cookies that the server has set beside those that are brought; httpx would send only the latter."""
    if not headers or "cookie" not in headers:
        return headers
    kept = client.build_request("GET", url).headers.get("cookie", "")
    return {**headers, "cookie": "; ".join(filter(None, (kept, headers["cookie"])))}


def lenient_context() -> ssl.SSLContext:
    """Return a context that reads from servers with broken or old certificates, as browsers with a click do."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
    context.options |= getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


async def _hide_location(response: httpx.Response) -> None:
    """Keep httpx from reading a Location that it cannot parse; we join it as browsers do."""
    for value in response.headers.get_list("location")[:1]:
        response.headers[_HIDDEN] = value
        del response.headers["location"]


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _broken(url: str, fault: Exception) -> Missed:
    """Return what a fault of the connection means: a certificate, or no connection at all."""
    cause: BaseException | None = fault
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return Missed(url, (), Reason.TLS, getattr(cause, "verify_message", "") or cause.reason or "handshake failed")
        cause = cause.__cause__ or cause.__context__
    return Missed(url, (), Reason.CONNECTION, f"{type(fault).__name__}: {fault}"[:200])

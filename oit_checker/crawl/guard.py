"""Which addresses may be asked at all: a host name is resolved once, and the address that was checked is the address used."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Iterable
from typing import Any

import httpcore

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Forbidden(Exception):
    """An address that must not be asked: a private network, this machine, a cloud's own services."""


class Unknown(Exception):
    """A host name that leads nowhere."""


class Guard:
    """Resolves host names and lets only public addresses pass; with `allow_private` also this machine and private networks."""

    def __init__(self, allow_private: bool, timeout: float = 30.0) -> None:
        self._private = allow_private
        self._timeout = timeout
        self._known: dict[str, tuple[Address, ...]] = {}

    async def addresses(self, host: str) -> tuple[Address, ...]:
        """Return the addresses of `host` that may be asked, as resolved the first time.

        Raises Forbidden when none of them may, Unknown when there are none.
        """
        host = host.strip("[]").rstrip(".").lower()
        if host not in self._known:
            found = await self._resolve(host)
            self._known[host] = tuple(address for address in found if self.may_ask(address))
        if not self._known[host]:
            raise Forbidden(host)
        return self._known[host]

    def may_ask(self, address: Address) -> bool:
        """Say whether `address` may be connected to; addresses that carry another one inside are judged by that one."""
        inner = _inside(address)
        if inner != address:
            return self.may_ask(inner)
        if address.is_unspecified or address.is_multicast or address.is_link_local:
            return False
        if self._private and (address.is_loopback or address.is_private):
            return True
        return address.is_global and not address.is_reserved

    async def _resolve(self, host: str) -> tuple[Address, ...]:
        if (literal := _literal(host)) is not None:
            return (literal,)
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._timeout):
                answers = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError, TimeoutError) as fault:
            raise Unknown(host) from fault
        # IPv4 first: many a small office's server answers on nothing else.
        found = dict.fromkeys(ipaddress.ip_address(str(answer[4][0]).partition("%")[0]) for answer in answers)
        return tuple(sorted(found, key=lambda address: address.version))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections for httpcore, to addresses that the guard lets pass and to no others."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        fault: Exception = httpcore.ConnectError(f"no address for {host}")
        for address in (await self._guard.addresses(host))[:2]:
            try:
                return await self._inner.connect_tcp(str(address), port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
        raise fault

    async def connect_unix_socket(self, path: str, timeout: float | None = None, socket_options: Any = None) -> httpcore.AsyncNetworkStream:
        raise Forbidden(path)

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


def _literal(host: str) -> Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _inside(address: Address) -> Address:
    """Return the IPv4 address that an IPv6 address stands for (mapped, 6to4, NAT64), or the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in ipaddress.ip_network("64:ff9b::/96") or (int(address) >> 32 == 0 and int(address) > 0xFFFF):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address

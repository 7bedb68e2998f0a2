"""Whose an address is: the site's own, a host that may be followed for one hop, or elsewhere."""

from __future__ import annotations

import ipaddress
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from tldextract import TLDExtract

# Names under which an office's one site stands beside its registered domain.
_FRONT = {"www", "web", "home", "portal", "main", "new", "site", "th", "m"}


class Place(StrEnum):
    OURS = "ours"
    FOLLOWED = "followed"
    ELSEWHERE = "elsewhere"


class Scope:
    """The hosts that belong to the site asked, learned from its start address and the redirects from there."""

    def __init__(self, follow_hosts: tuple[str, ...], allow_private: bool) -> None:
        self._follow = frozenset(host.lower() for host in follow_hosts if not host.startswith("*."))
        self._under = tuple(host.lower()[1:] for host in follow_hosts if host.startswith("*."))
        self._private = allow_private
        self._roots: list[tuple[str, int | None, str]] = []

    def add(self, url: str) -> None:
        """Take the host of `url` as the site's own."""
        host, port, path = _parts(url)
        own = (_root(host), port, _shared_folder(host, path))
        if host and own not in self._roots:
            self._roots.append(own)

    def place(self, url: str) -> Place:
        host, port, path = _parts(url)
        if not host:
            return Place.ELSEWHERE
        for root, own_port, folder in self._roots:
            # Two ports of one machine are two sites in tests and demonstrations; on a name they are one office.
            if _is_under(host, root) and (port == own_port or not _is_loopback(root)) and path.startswith(folder):
                return Place.OURS
        if host in self._follow or host.endswith(self._under) or (self._private and _is_loopback(host)):
            return Place.FOLLOWED
        return Place.ELSEWHERE


@lru_cache(maxsize=20_000)
def _parts(url: str) -> tuple[str, int | None, str]:
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        return "", None, ""
    return (parts.hostname or "").lower().rstrip("."), None if port in (80, 443) else port, parts.path or "/"


def _root(host: str) -> str:
    """Return the name whose whole tree is the site's: the registered domain, or the host itself where it is one of several."""
    host = host.removeprefix("www.")
    if _is_address(host) or "." not in host:
        return host
    extracted = _extract()(host)
    registered: str = extracted.top_domain_under_public_suffix
    labels = extracted.subdomain.split(".") if extracted.subdomain else []
    return registered if registered and all(label in _FRONT for label in labels) else host


@lru_cache(maxsize=1)
def _extract() -> TLDExtract:
    import tldextract

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)


def _is_under(host: str, root: str) -> bool:
    return host == root or host == "www." + root or (host.endswith("." + root) and not _is_address(root))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    return _is_address(host) and ipaddress.ip_address(host.strip("[]")).is_loopback


def _shared_folder(host: str, path: str) -> str:
    """Return the folder that is the site's own where many offices share a host."""
    if host != "sites.google.com":
        return "/"
    return "/".join(path.split("/")[:3])

"""The one question that the crawl asks of the world: what comes when this link is opened?"""

from __future__ import annotations

from typing import Protocol

from oit_checker.model import Link, Missed, Resource


class Fetch(Protocol):
    """A way to fetch: over HTTP, from a capture, from a folder, through a browser.

    A resource comes without trail; its `url` is the address after redirects, its `aliases` the addresses asked on the way.
    An implementation may also count: `requests` (int) and `bytes` (int) are told in the Capture where they exist.
    """

    async def __call__(self, link: Link) -> Resource | Missed: ...

    async def close(self) -> None: ...

"""FolderFetch: a folder of files served as a site, without a network, for tests and demonstrations."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from oit_checker.address import join
from oit_checker.crawl.sniff import charset_of, media_type
from oit_checker.model import Link, Missed, Reason, Resource

_KINDS = {
    ".html": "text/html",
    ".htm": "text/html",
    ".php": "text/html",
    ".txt": "text/plain",
    ".xml": "application/xml",
    ".json": "application/json",
}
_EPOCH = datetime(2024, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Served:
    """How one path (with its query) is answered: by a file of the folder, a status, a content type, or a redirect."""

    file: str = ""
    status: int = 200
    type: str = ""
    redirect: str = ""


class FolderFetch:
    """The Fetch that answers from `folder` for addresses under `base_url`; "/" and folders are their index.html.

    `routes` answers paths that are no files, `not_found` everything else.
    """

    def __init__(
        self,
        folder: Path,
        base_url: str = "http://127.0.0.1/",
        *,
        routes: Mapping[str, Served] | None = None,
        not_found: Served = Served(status=404),
        now: Callable[[], datetime] = lambda: _EPOCH,
    ) -> None:
        self._folder, self._base, self._now = folder.resolve(), urlsplit(base_url), now
        self._routes, self._not_found = dict(routes or {}), not_found
        self.requests = self.bytes = 0
        self.asked: list[str] = []

    async def __call__(self, link: Link) -> Resource | Missed:
        asked, url = [link.url], link.url
        self.asked.append(link.url)
        for _ in range(10):
            self.requests += 1
            parts = urlsplit(url)
            if parts.netloc != self._base.netloc:
                return Missed(link.url, (), Reason.CONNECTION, f"unknown host: {parts.netloc}")
            served = self._served(parts.path, parts.query)
            if not served.redirect:
                return self._answer(tuple(asked), served)
            url = join(url, served.redirect)
            asked.append(url)
        return Missed(link.url, (), Reason.REDIRECTS, "10 redirects")

    async def close(self) -> None:
        """Nothing is open."""

    def _served(self, path: str, query: str) -> Served:
        target = f"{path}?{query}" if query else path
        for name in (target, unquote(target)):
            if name in self._routes:
                return self._routes[name]
        file = (self._folder / unquote(path).lstrip("/")).resolve()
        if not file.is_relative_to(self._folder):
            return self._not_found
        file = file / "index.html" if file.is_dir() else file
        return Served(str(file.relative_to(self._folder))) if file.is_file() else self._not_found

    def _answer(self, asked: tuple[str, ...], served: Served) -> Resource | Missed:
        reasons = {401: Reason.FORBIDDEN, 403: Reason.FORBIDDEN, 404: Reason.NOT_FOUND, 410: Reason.NOT_FOUND, 429: Reason.RATE_LIMITED}
        if served.status >= 400 or not served.file:
            return Missed(asked[0], (), reasons.get(served.status, Reason.SERVER_ERROR), f"HTTP {served.status}")
        file = self._folder / served.file
        data = file.read_bytes()
        self.bytes += len(data)
        declared = served.type or _KINDS.get(file.suffix.lower(), "")
        return Resource(
            url=asked[-1],
            media_type=media_type(data[:8192], data[-8192:], declared, file.name),
            status=served.status,
            fetched_at=self._now(),
            sha256=hashlib.sha256(data).hexdigest(),
            path=str(file),
            aliases=asked,
            size=len(data),
            charset_hint=charset_of(declared),
        )

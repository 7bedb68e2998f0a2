"""What is learned of each host once: its start page, and what it answers to an address that cannot exist."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from urllib.parse import urlsplit

from oit_checker.crawl.disguise import MADE_UP, Known
from oit_checker.crawl.ledger import visit_key
from oit_checker.crawl.pagetext import PageText, page_text_of
from oit_checker.model import Link, LinkKind, Missed, Resource

WEB_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def is_web_page(resource: Resource) -> bool:
    return resource.media_type in WEB_PAGES


class Hosts:
    """The answers of hosts to a made-up address, asked once each and before any of their pages is judged."""

    def __init__(self, ask: Callable[[Link], Awaitable[Resource | Missed | None]]) -> None:
        self._ask_for = ask
        self._known: dict[str, Known] = {}
        self._home = Known()
        self._home_key = ""

    def start(self, resource: Resource, page: PageText) -> None:
        """Take `page` as the site's start page."""
        self._home, self._home_key = Known(home=page), visit_key(resource.url)

    async def known(self, url: str) -> Known:
        """Return what is known of the host of `url`, asking it for a made-up address the first time."""
        origin = _origin(url)
        if origin not in self._known:
            self._known[origin] = await self._ask(origin)
        return self._known[origin]

    def sent_home(self, asked: str, resource: Resource, known: Known) -> bool:
        """Say whether a deep address was answered with the home page, as this host does with addresses that do not exist."""
        came = visit_key(resource.url)
        return known.sends_home and came == self._home_key and visit_key(asked) != came and _is_deep(asked)

    async def _ask(self, origin: str) -> Known:
        answer = await self._ask_for(Link(url=origin + MADE_UP, kind=LinkKind.HINT))
        if not isinstance(answer, Resource) or not is_web_page(answer):
            return self._home
        if visit_key(answer.url) == self._home_key:
            return replace(self._home, sends_home=True)
        return replace(self._home, probe=page_text_of(answer.path))


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _is_deep(url: str) -> bool:
    """Say whether `url` names a page; "/home" and the like are names of the home page itself."""
    parts = urlsplit(url)
    name = parts.path.strip("/").lower()
    return bool(parts.query) or name.partition(".")[0] not in {
        "",
        "home",
        "index",
        "main",
        "default",
        "th",
        "welcome",
        "intro",
        "homepage",
        "front",
    }

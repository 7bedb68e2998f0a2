"""What the house knows of one kind of place elsewhere: a drive's files, its folders, viewers, flipbooks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from oit_checker.crawl.elsewhere.markup import Tag, tags
from oit_checker.crawl.pagetext import PageText


@dataclass(frozen=True, slots=True)
class Seen:
    """A web page that came in place of a document: where it came from, its mark-up, and what it says."""

    url: str
    html: str
    page: PageText

    @property
    def tags(self) -> tuple[Tag, ...]:
        return tags(self.html)


def _nowhere(seen: Seen) -> str:
    return ""


def _never(seen: Seen) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Adapter:
    """One kind of place.

    `ways` gives the addresses under which the document at an address may be had, best first, the visitor's own last; () for an
    address of another kind. `leads_on` gives the address to which a page leads that came instead, or "". `shows` says whether such
    a page is the thing itself (a listing, a text) and no mere viewer. With `is_free` the page's words are the publisher's own.
    """

    name: str
    ways: Callable[[str], tuple[str, ...]]
    leads_on: Callable[[Seen], str] = _nowhere
    shows: Callable[[Seen], bool] = _never
    is_free: bool = False


def query_of(url: str) -> dict[str, str]:
    """Return the query of `url`; of a name given twice the first counts."""
    pairs = parse_qsl(urlsplit(url).query[:4000], keep_blank_values=True)
    return dict(reversed(pairs))


def at(url: str, path: str, **query: str) -> str:
    """Return the address of `path` on the host of `url`; empty values of `query` are left out."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, path, urlencode({k: v for k, v in query.items() if v}), ""))


def with_query(url: str, **query: str) -> str:
    """Return `url` with these values in its query, in place of those of the same name."""
    parts = urlsplit(url)
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k not in query]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode([*kept, *query.items()]), ""))


def is_host(url: str, *names: str) -> bool:
    """Say whether `url` is on one of the hosts `names` or under it."""
    host = (urlsplit(url).hostname or "").lower()
    return any(host == name or host.endswith("." + name) for name in names)

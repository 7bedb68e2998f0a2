"""Whom we ask, and what came: sites, links, resources, and links that would not open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Site:
    """Whom we ask: the address typed, and what the site calls itself once that is known."""

    url: str
    name: str | None = None
    province: str | None = None


class Region(StrEnum):
    """Where on a page something stands; menus and footers are the same on every page."""

    MAIN = "main"
    MENU = "menu"
    FOOTER = "footer"


class LinkKind(StrEnum):
    """By what the visitor gets there."""

    ANCHOR = "anchor"
    FRAME = "frame"  # iframe, frame: shown inside the page
    EMBED = "embed"  # object, embed, PDFObject: a document shown inside the page
    SCRIPT = "script"  # onclick, location.href, data-href
    AREA = "area"  # image map
    REDIRECT = "redirect"  # meta refresh, location.replace
    IMAGE = "image"  # the picture itself, where it is content
    HINT = "hint"  # sitemap, REST index: no visitor clicks it


@dataclass(frozen=True, slots=True)
class Link:
    """A step that a visitor can take.

    `url` is absolute; it is "" for a menu label without a target. `text` is the link's own text (or alt, title, aria-label).
    `label` is the words that belong to it when its own text says nothing ("เปิด", an icon): the row, list item, heading or block.
    `heading` is the nearest heading above it.
    """

    url: str
    text: str = ""
    label: str = ""
    heading: str = ""
    region: Region = Region.MAIN
    kind: LinkKind = LinkKind.ANCHOR


@dataclass(frozen=True, slots=True)
class Resource:
    """Bytes that came, and the clicks that led there.

    `url` is the address after redirects; `aliases` are all the addresses asked that ended here (url_key form or raw).
    `path` is a file on disk holding the body. `fetched_at` is an aware datetime. `trail` starts with the home page.
    """

    url: str
    media_type: str
    status: int
    fetched_at: datetime
    sha256: str
    path: str
    trail: tuple[Link, ...] = ()
    aliases: tuple[str, ...] = ()
    size: int = 0
    charset_hint: str = ""
    notes: tuple[str, ...] = ()  # e.g. "tls: incomplete chain"
    filename: str = ""  # from Content-Disposition, where the server gave one


class Reason(StrEnum):
    """Why a link would not open."""

    NOT_FOUND = "not_found"  # 404, 410
    SOFT_NOT_FOUND = "soft_not_found"  # 200, but the page that the site gives for made-up addresses
    DELETED = "deleted"  # a cloud drive says that the file was removed
    NO_TARGET = "no_target"  # a label without a link
    FORBIDDEN = "forbidden"  # 401, 403, a firewall's page
    LOGIN = "login"
    PERMISSION = "permission"  # a cloud drive asks to request access
    RATE_LIMITED = "rate_limited"  # 429, quota
    SERVER_ERROR = "server_error"  # 5xx, a database error printed with 200
    TIMEOUT = "timeout"
    CONNECTION = "connection"  # no address, refused, reset
    TLS = "tls"
    ROBOTS = "robots"
    TOO_LARGE = "too_large"
    REDIRECTS = "redirects"  # a loop, or more hops than allowed
    GUARDED = "guarded"  # an address that must not be asked (private network, other scheme)
    OFF_SITE = "off_site"  # elsewhere, and not on the list of hosts that may be followed
    BUDGET = "budget"  # the run's limit was spent before its turn came

    @property
    def means_absent(self) -> bool:
        """Say whether a visitor learns that nothing is published there."""
        return self in {Reason.NOT_FOUND, Reason.SOFT_NOT_FOUND, Reason.DELETED, Reason.NO_TARGET}

    @property
    def is_worth_another_try(self) -> bool:
        return self in {Reason.RATE_LIMITED, Reason.SERVER_ERROR, Reason.TIMEOUT, Reason.CONNECTION}


@dataclass(frozen=True, slots=True)
class Missed:
    """A link that would not open. A value, never an exception."""

    url: str
    trail: tuple[Link, ...]
    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """One crawl. `unvisited` are links known but not asked; `exhausted` is true when the site was seen to its end.

    `spent` names the limit that ended the crawl ("pages", "minutes", "bytes", "stopped"), or is "".
    """

    site: Site
    taken_at: datetime
    resources: tuple[Resource, ...]
    missed: tuple[Missed, ...] = ()
    unvisited: tuple[Link, ...] = ()
    exhausted: bool = True
    spent: str = ""
    requests: int = 0
    bytes: int = 0
    seconds: float = 0.0
    notes: tuple[str, ...] = ()

"""Flipbooks: the plain text pages that AnyFlip, FlipHTML5 and Flip PDF lay down beside the book that scripts turn."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.address import join
from oit_checker.crawl.elsewhere.adapter import Adapter, Seen, at, is_host

_HOSTS = ("anyflip.com", "fliphtml5.com")
_BOOK = re.compile(r"^/([a-z]{3,8})/([a-z]{3,8})(?:/|$)", re.I)
_PAGE = re.compile(r"/basic-html/(?:index|page-?\d+)\.html?$|/basic(?:/\d+-\d+)?/?$", re.I)
_TEXT_PAGE = re.compile(r"""["'(=\s]([^"'()<>\s=]{0,300}basic-html/(?:index|page-?1)\.html?)["')>\s]""", re.I)
_SHELL = re.compile(
    r"files/(?:search/book_config|basic-html|mobile/)|mobile/javascript/config\.js|bookConfig\b|htmlConfig\b"
    r"|content=.{0,20}flip ?(?:pdf|html5|builder)",
    re.I,
)
_MARKS = (b"basic-html", b"ookConfig", b"tmlConfig", b"book_config", b"files/mobile/", b"javascript/config.js", b"lip")
_THIN = 600  # letters of a page that only scripts make a book
_LEAST = 40  # letters of a text page; a book of pictures has none


def _ways(url: str) -> tuple[str, ...]:
    path = urlsplit(url).path
    if _PAGE.search(path):
        return (url,)
    book = _BOOK.match(path) if is_host(url, *_HOSTS) else None
    if not book:
        return ()
    name = f"/{book[1]}/{book[2]}"
    maker = next(host for host in _HOSTS if is_host(url, host))
    plain = at(f"https://online.{maker}/", f"{name}/files/basic-html/page1.html")
    return (plain, at(f"https://{maker}/", f"{name}/basic"), url)


def may_be_shell(data: bytes) -> bool:
    """Say fast whether a page of these bytes is worth a look as a book's cover."""
    return any(mark in data for mark in _MARKS)


def is_shell(seen: Seen) -> bool:
    """Say whether `seen` is a book's cover without its text."""
    return seen.page.letters < _THIN and not is_text_page(seen.url) and bool(_SHELL.search(seen.html))


def _leads_on(seen: Seen) -> str:
    if not is_shell(seen):
        return ""
    named = _TEXT_PAGE.search(seen.html)
    return join(seen.url, named[1] if named else "files/basic-html/page1.html")


def _shows(seen: Seen) -> bool:
    return is_text_page(seen.url) and seen.page.letters >= _LEAST


def is_text_page(url: str) -> bool:
    return bool(_PAGE.search(urlsplit(url).path))


def book_of(url: str) -> str:
    """Return what the addresses of one book's text pages have in common, or "" where `url` is none."""
    found = _PAGE.search(urlsplit(url).path)
    return urlsplit(url).netloc + urlsplit(url).path[: found.start()] if found else ""


ADAPTER = Adapter("flipbook", _ways, _leads_on, _shows, is_free=True)

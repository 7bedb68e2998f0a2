"""Addresses that lead nowhere new: calendars, print copies, sort links, log-outs, admin folders, files that nobody reads."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from oit_checker.address import url_key

_FILE = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|rar|7z|jpe?g|png|gif|webp|bmp|tiff?)$", re.I)
_IMAGE = re.compile(r"\.(jpe?g|png|gif|webp|bmp|tiff?)$", re.I)
_USELESS = re.compile(
    r"\.(css|js|mjs|map|ico|svg|woff2?|ttf|otf|eot|mp[34]|m4[av]|avi|wmv|flv|mov|mkv|webm|swf|exe|msi|apk|iso|dmg|ics|vcf|rss|atom)$", re.I
)
_ADMIN = {
    "admin",
    "administrator",
    "wp-admin",
    "phpmyadmin",
    "cpanel",
    "webmail",
    "backend",
    "backoffice",
    "cgi-sys",
    "xmlrpc.php",
    "wp-login.php",
    ".git",
    ".env",
}
_STAFF = re.compile(
    r"^(wp-)?(log[-_]?in|sign[-_]?in|log[-_]?out|log[-_]?off|sign[-_]?out|register|sign[-_]?up|lost[-_]?password)(\.\w+)?$", re.I
)
_DOING = re.compile(
    r"^(log[-_]?out|log[-_]?off|sign[-_]?out|delete|remove|del|cart|checkout|add[-_]to[-_]cart|print)(\.(php|aspx?|jsp|html?))?$", re.I
)
_SORT_KEYS = {"sort", "sortby", "sort_by", "order", "orderby", "order_by", "filter_order", "filter_order_dir", "dir", "direction"}
_SORT_VALUES = re.compile(
    r"^(asc|desc|date|name|title|id|hits?|views?|popular(ity)?|rating|price|modified|size|new|old|newest|oldest|latest|created)"
    r"([-_ ](asc|desc))?$"
)
_DOING_KEYS = {
    "replytocom",
    "add-to-cart",
    "share",
    "print",
    "printable",
    "tmpl",
    "logout",
    "delete",
    "vote",
    "_wpnonce",
    "ical",
    "outlook-ical",
}
_DOING_VALUES = {"logout", "delete", "edit", "remove", "print", "add_to_cart", "upload", "lostpassword"}
_CALENDAR = re.compile(r"calendar|ปฏิทิน|/events?/(\d{4}|month|week|day|today|list)|tribe-bar-date|ai1ec|eventdate|/cal/|[?&]cal=", re.I)
_MONTHLY = re.compile(r"[?&](month|mon|yr|day|date)=[^&]", re.I)
_ARCHIVE = re.compile(
    r"/(tag|tags|category|author|archives?|page|gallery|album|albums|photo|activity|webboard|forum)(/|$)|/20\d\d/\d\d?(/|$)", re.I
)
_PAGER = re.compile(r"[?&/](p|page|paged|pg|start|limitstart|offset|per_page|pageno|page_no|pagenum)[=/]\d+|/page/\d+", re.I)
_SHARE = re.compile(
    r"facebook\.com/(sharer|share\.php|dialog)|(twitter|x)\.com/(intent|share)|social-plugins\.line\.me|line\.me/R/(msg|share)"
    r"|pinterest\.\w+/pin/create|linkedin\.com/share|addtoany\.com|addthis\.com|//wa\.me/\?",
    re.I,
)
_LISTING = re.compile(r"[?&][CNOSMD]=[A-Z](?:[;&][A-Z]=[A-Z])?$")


def looks_like_file(url: str) -> bool:
    return bool(_FILE.search(_path(url)))


def looks_like_image(url: str) -> bool:
    return bool(_IMAGE.search(_path(url)))


@lru_cache(maxsize=50_000)
def is_trap(url: str) -> bool:
    """Say whether `url` must never be asked, whatever its words: it does something, sorts, prints, or belongs to staff."""
    path, parts = _path(url), urlsplit(url)
    if len(url) > 2000 or _USELESS.search(path) or _LISTING.search(url) or _SHARE.search(url) or _goes_round(path):
        return True
    if _FILE.search(path):
        return False
    segments = [segment for segment in path.lower().split("/") if segment]
    if segments and (_DOING.match(segments[-1]) or segments[-1] in {"feed", "uploads", "upload"} or "wp-json" in segments):
        return True
    return any(_is_doing(key.lower(), value.lower()) for key, value in parse_qsl(parts.query[:2000], keep_blank_values=True))


@lru_cache(maxsize=50_000)
def is_back_room(url: str) -> bool:
    """Say whether `url` is an administrator's page; files that the public pages link to there are not."""
    path = _path(url)
    return not _FILE.search(path) and any(segment in _ADMIN for segment in path.lower().split("/"))


@lru_cache(maxsize=50_000)
def is_staff_door(url: str) -> bool:
    """Say whether `url` is a log-in or sign-up page; worth asking only where its words name something wanted."""
    segments = [segment for segment in _path(url).split("/") if segment]
    query = dict(parse_qsl(urlsplit(url).query[:2000]))
    return any(_STAFF.match(segment) for segment in segments[-2:]) or any(_STAFF.match(value) for value in query.values())


@lru_cache(maxsize=50_000)
def is_calendar(url: str) -> bool:
    return not looks_like_file(url) and bool(_CALENDAR.search(unquote(url[:2000])))


@lru_cache(maxsize=50_000)
def is_monthly(url: str) -> bool:
    """Say whether `url` names a month or day: a calendar's page, or a monthly report's."""
    return bool(_MONTHLY.search(url[:2000]))


@lru_cache(maxsize=50_000)
def is_archive(url: str) -> bool:
    """Say whether `url` is a page of a list of old things: pagers, tags, months, albums."""
    return bool(_PAGER.search(url[:2000]) or _ARCHIVE.search(_path(url)))


@lru_cache(maxsize=50_000)
def pattern(url: str) -> str:
    """Return what `url` has in common with its siblings: numbers become #, long words become *."""
    address, _, query = url_key(url).partition("?")
    path = "/".join(_blank(segment) for segment in address.split("/"))
    return path + ("?" + "&".join(f"{key}={_blank(value)}" for key, value in parse_qsl(query, keep_blank_values=True)) if query else "")


def _blank(word: str) -> str:
    if (len(word) > 24 and not _FILE.search(word)) or "%" in word:
        return "*"
    return re.sub(r"\d+", "#", word) if not _FILE.search(word) else "*." + word.rsplit(".", 1)[-1].lower()


@lru_cache(maxsize=50_000)
def _path(url: str) -> str:
    return unquote(urlsplit(url).path, errors="replace")


def _goes_round(path: str) -> bool:
    """Say whether the path repeats itself, as relative links on a wrong base make it grow for ever."""
    segments = [segment for segment in path.split("/") if segment]
    return len(segments) > 24 or any(segments.count(segment) > 3 and not segment.isdigit() for segment in set(segments))


def _is_doing(key: str, value: str) -> bool:
    if key in _SORT_KEYS and _SORT_VALUES.match(value):
        return True
    if key in _DOING_KEYS and value not in {"0", "no", "false"}:
        return True
    return key in {"action", "do", "act", "task", "mode", "cmd", "op"} and value in _DOING_VALUES

"""The address that a person typed, made into a site that answers; or one clear sentence why it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from oit_checker.address import join, readable
from oit_checker.crawl import phrases
from oit_checker.crawl.fetching import Fetch
from oit_checker.crawl.hosts import is_web_page
from oit_checker.crawl.pagetext import page_text_of
from oit_checker.errors import SiteError
from oit_checker.model import Link, Missed, Reason, Resource, Site

_SCHEME = re.compile(r"^([a-z][a-z0-9+.\-]*)://", re.I)
_HOST = re.compile(r"^(\[[0-9a-f:.]+\]|[^\s/?#@:\[\]]+)(:\d{1,5})?$", re.I)
# A site that is there and turns us away is a finding, not a mistake of the person who typed its address.
_UNREACHABLE = frozenset({Reason.CONNECTION, Reason.TIMEOUT, Reason.TLS})


@dataclass(frozen=True, slots=True)
class _Sentence:
    thai: str
    english: str


_SENTENCES = {
    "not_a_url": _Sentence("“{url}” ไม่ใช่ที่อยู่เว็บไซต์ ตัวอย่างที่ถูก: https://www.example.go.th/", "“{url}” is not a web address."),
    "private": _Sentence(
        "“{url}” เป็นที่อยู่ภายในเครื่องหรือเครือข่ายภายใน หากต้องการตรวจจริง ให้เพิ่ม --allow-private",
        "“{url}” is an address on this machine or in a private network; add --allow-private to check it.",
    ),
    "unknown_host": _Sentence("ไม่พบเว็บไซต์ชื่อ “{url}” โปรดตรวจตัวสะกดของที่อยู่", "There is no host named in “{url}”; check its spelling."),
    "refused": _Sentence("เชื่อมต่อ “{url}” ไม่ได้ เครื่องปลายทางไม่รับการเชื่อมต่อ ({detail})", "“{url}” accepts no connection ({detail})."),
    "timeout": _Sentence("“{url}” ไม่ตอบภายในเวลาที่กำหนด โปรดลองใหม่ภายหลัง", "“{url}” did not answer in time."),
    "tls": _Sentence("เชื่อมต่อ “{url}” อย่างปลอดภัยไม่ได้ ({detail})", "No secure connection to “{url}” ({detail})."),
    "not_found": _Sentence("ไม่มีหน้าเว็บที่ “{url}” (เซิร์ฟเวอร์ตอบว่าไม่พบ)", "There is no page at “{url}”; the server says not found."),
    "redirects": _Sentence("“{url}” ส่งต่อไปมาไม่สิ้นสุด จึงเปิดไม่ได้", "“{url}” redirects without end."),
    "no_website": _Sentence("“{url}” ไม่ใช่เว็บไซต์ (สิ่งที่ได้คือ {detail})", "“{url}” is no website; what came is {detail}."),
}


async def open_site(typed: str, fetch: Fetch) -> Site:
    """Return the site at the address `typed`; a bare host is tried as https, then http.

    Raises SiteError (with `code`: not_a_url, private, unknown_host, refused, timeout, tls, not_found, redirects, no_website) where
    there is none. A site that answers and turns us away (403, log-in, 5xx, robots.txt) is returned.
    """
    addresses = addresses_of(typed)
    if not addresses:
        raise _error("not_a_url", typed)
    answer: Resource | Missed | None = None
    for url in addresses:
        answer = await fetch(Link(url=url))
        if isinstance(answer, Resource) or answer.reason not in _UNREACHABLE | {Reason.NOT_FOUND}:
            break
    assert answer is not None
    if code := _fault(answer):
        raise _error(code, typed, answer.detail if isinstance(answer, Missed) else _what_came(answer))
    return Site(url=url)


def addresses_of(typed: str) -> tuple[str, ...]:
    """Return the addresses that `typed` may mean, likeliest first; () where it is none."""
    text = typed.strip().replace("\\", "/")
    scheme = _SCHEME.match(text)
    if scheme and scheme.group(1).lower() not in ("http", "https"):
        return ()
    bare = text[scheme.end() :] if scheme else text
    host = re.split(r"[/?#]", bare, maxsplit=1)[0]
    if not _HOST.match(host) or not _is_host(host):
        return ()
    tries = (text,) if scheme else (f"https://{text}", f"http://{text}")
    return tuple(url for url in (join(address, address) for address in tries) if url)


def _is_host(host: str) -> bool:
    """Say whether `host` looks like one: with a dot, or a number, or localhost, or in brackets."""
    name = host.rsplit(":", 1)[0] if not host.startswith("[") else host
    if name.startswith("[") or name.lower() == "localhost" or name.isdecimal():
        return True
    return "." in name.strip(".") and ".." not in name and all(0 < len(label) < 64 for label in name.strip(".").split("."))


def _fault(answer: Resource | Missed) -> str:
    """Return the code of what is wrong with a start page, or ""."""
    if isinstance(answer, Resource):
        return "no_website" if _what_came(answer) else ""
    match answer.reason:
        case Reason.CONNECTION:
            return "unknown_host" if answer.detail.startswith("unknown host") else "refused"
        case Reason.TIMEOUT:
            return "timeout"
        case Reason.TLS:
            return "tls"
        case Reason.NOT_FOUND:
            return "not_found"
        case Reason.REDIRECTS:
            return "redirects"
        case Reason.TOO_LARGE:
            return "no_website"
        case Reason.GUARDED:
            return "private" if answer.detail.startswith("private") else "no_website"
        case _:
            return ""


def _what_came(answer: Resource) -> str:
    """Return what came instead of a web page, or "" where it is one."""
    if answer.size == 0:
        return "0 bytes"
    if not is_web_page(answer):
        return answer.media_type
    page = page_text_of(answer.path)
    default = phrases.NO_SITE.search(page.title) or (page.letters < 1500 and phrases.NO_SITE.search(page.text))
    return f"“{page.title or default.group(0)}”" if default else ""


def _error(code: str, typed: str, detail: str = "") -> SiteError:
    url, sentence = readable(typed)[:200], _SENTENCES[code]
    words = {"url": url, "detail": readable(detail)[:160] or url}
    return SiteError(sentence.thai.format(**words), english=sentence.english.format(**words), code=code)

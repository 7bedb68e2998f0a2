"""What in a page's own bytes tells that its scripts bring more than stands there: empty holders, menus without targets, calls. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from oit_checker.address import host_of, join

_MOST = 600_000
_SCRIPT = re.compile(r"<script\b([^>]{0,2000})>", re.I)
_SRC = re.compile(r"""\bsrc\s*=\s*["']?([^"'\s>]{1,1500})""", re.I)
_DATA_SCRIPT = re.compile(r"""\btype\s*=\s*["']?[^"'>]{0,40}(json|template)""", re.I)
# Libraries that sites carry along; what they bring, the site's own scripts ask them for.
_LIBRARY = re.compile(
    r"jquery|bootstrap|popper|swiper|owl|slick|fancybox|lightbox|magnific|wow\b|aos\b|animate|moment|gsap|select2|datatables?|sweetalert|"
    r"fontawesome|font-awesome|modernizr|respond|html5shiv|polyfill|lazysizes|isotope|masonry|parallax|superfish|wp-emoji|wp-embed|"
    r"wp-includes|elementor|revslider|rs6|recaptcha|analytics|gtag|gtm|adsbygoogle|addthis|sharethis|sdk\.js|chart|highcharts|"
    r"truehits|histats|counter|cookie|pdfobject|turn\.js|flipbook|tinymce|ckeditor|mdb|uikit|materialize|feather|lodash|underscore",
    re.I,
)
_HOLDER = re.compile(
    r"<(div|ul|ol|nav|table|tbody|section|main|aside|article|span|select|dl|menu|header|footer)\b([^>]{0,600})>"
    r"(?:\s|<!--[^>]{0,200}-->|</?tbody>|&nbsp;){0,200}(?:[^<>]{0,12}(?:loading|กำลังโหลด|กรุณารอ|โปรดรอ)[^<>]{0,30})?</\1\s*>",
    re.I,
)
_ID = re.compile(r"""\bid\s*=\s*["']?([\w\u0e00-\u0e7f:.-]{1,80})""", re.I)
# Holders of ornaments, and of what other companies draw.
_ORNAMENT = re.compile(
    r"^fb[-_]|google|translate|map|load|spin|overlay|backdrop|toast|top|scroll|slid|carousel|swiper|captcha|cookie|player|clock|time|"
    r"count|visit|stat|cursor|progress|arrow|icon|bg|background|particle|canvas|video|banner|line[-_]|chat|messenger|font|size|search|"
    r"weather|percent|wrapper$|clear|divider|breadcrumb|sidebar-toggle|dot|thumb|zoom",
    re.I,
)
_WRITES = re.compile(r"document\.write(?:ln)?\s*\(", re.I)
_BUILDS = re.compile(
    r"innerHTML\s*\+?=|insertAdjacentHTML|\.html\s*\(|\.append(?:Child|To)?\s*\(|\.prepend\s*\(|\.replaceChildren\s*\(|\.load\s*\(", re.I
)
_ASKS = re.compile(r"\bfetch\s*\(|XMLHttpRequest|\$\.(?:get|ajax|post)\b|\w{0,20}getjson\s*\(|axios|\.load\s*\(\s*['\"]", re.I)
_STEPS = re.compile(r"""href|<li|<td|<tr|createElement\s*\(\s*['"](?:a|li|tr|td)['"]|location|pushState|window\.open""", re.I)
_CALL = re.compile(
    r"""(?:\bon(?:click|mousedown|change)\s*=\s*["']\s*|\bhref\s*=\s*["']\s*javascript:\s*)(?:return\s+)?([\w$.]{2,60})\s*\(""", re.I
)
_IDLE = re.compile(
    r"^(void|alert|print|window\.print|history\.\w+|window\.history\.\w+|scroll\w*|window\.scroll\w*|submit\w*|confirm|\w*toggle\w*|"
    r"\w*font\w*|\w*size\w*|\w*search\w*|\w*close\w*|\w*lang\w*|\w*theme\w*|\w*share\w*|\w*contrast\w*|\w*slide\w*|gotop|topFunction|"
    r"document\.getElementById|this\.\w+|event\.\w+|\w*login\w*|\w*logout\w*|ga|gtag|fbq|if|function)$",
    re.I,
)
_ASKING_ATTRIBUTE = re.compile(
    r"\b(hx-get|data-remote|data-ajax|data-load|data-include|w3-include-html|v-for|ng-repeat|ng-include|x-for|wire:init)\b\s*=", re.I
)
_NAV = re.compile(r"<nav\b[^>]{0,400}>", re.I)
_ITEM = re.compile(r"<(li|button|a)\b([^>]{0,600})>", re.I)
_HREF = re.compile(r"""\bhref\s*=\s*["']?\s*(?!#|javascript:|["'>\s])""", re.I)


@dataclass(frozen=True, slots=True)
class Scripts:
    """The scripts of a page: its own words, and the addresses of the files that are the site's own."""

    inline: tuple[str, ...]
    files: tuple[str, ...]
    any: bool


def scripts_of(html: str, base: str) -> Scripts:
    """Return the scripts of the page `html` at the address `base`, libraries apart."""
    html = html[:_MOST]
    inline, files, found, lower = list[str](), dict[str, None](), False, html.lower()
    for match in _SCRIPT.finditer(html):
        found = True
        if source := _SRC.search(match[1]):
            url = join(base, source[1])
            if url and host_of(url) == host_of(base) and not _LIBRARY.search(urlsplit(url).path.rsplit("/", 1)[-1]):
                files[url] = None
        elif not _DATA_SCRIPT.search(match[1]):
            end = lower.find("</script", match.end())
            inline.append(html[match.end() : end if end >= 0 else match.end() + 50_000][:50_000])
    return Scripts(tuple(inline[:60]), tuple(files)[:12], found)


def signs(html: str, scripts: Scripts, texts: tuple[str, ...]) -> frozenset[str]:
    """Return what shows that scripts bring more; `texts` are the site's own script files, as far as they came.

    "#news" is an empty holder that a script names; "write", "build" and "ask" are what a script seems to do; "call" is something to press
    that asks for more, "press" something that may.
    """
    html = html[:_MOST]
    code = "\n".join((*scripts.inline, *texts))
    found = {f"#{name}" for name in _holders(html) if _is_named(name, code)}
    for place, script in enumerate((*scripts.inline, *texts)):
        found.update(f"{word}:{_name(place, script, scripts)}" for word in _does(script, own_file=place >= len(scripts.inline)))
    found.update(f"{'call' if _asks(name, code) else 'press'}:{name}" for name in set(_calls(html)))
    found.update(f"attribute:{match[1].lower()}" for match in _ASKING_ATTRIBUTE.finditer(html))
    if code and _has_bare_menu(html):
        found.add("menu")
    return frozenset(found)


def _holders(html: str) -> Iterator[str]:
    for match in _HOLDER.finditer(html):
        if (name := _ID.search(match[2])) and not _ORNAMENT.search(name[1]):
            yield name[1]


def _is_named(name: str, code: str) -> bool:
    return re.search(r"""["'`#]""" + re.escape(name) + r"""["'`\s.>,)]""", code) is not None


def _does(script: str, own_file: bool) -> Iterator[str]:
    """Yield what a script seems to do to the page's steps and lists."""
    steps = _STEPS.search(script)
    if _WRITES.search(script) and steps:
        yield "write"
    if own_file and steps and _BUILDS.search(script):
        yield "build"
    if _ASKS.search(script) and (_BUILDS.search(script) or steps) and not _LIBRARY.search(script[:200]):
        yield "ask"


def _name(place: int, script: str, scripts: Scripts) -> str:
    """Return a name that the same script has on every page: its length, and the letters with which it begins."""
    start = re.sub(r"\s+", "", script)[:24]
    return f"{'file' if place >= len(scripts.inline) else 'inline'}:{start}:{len(script) // 200}"


def _calls(html: str) -> Iterator[str]:
    for match in _CALL.finditer(html):
        if not _IDLE.match(match[1]):
            yield match[1]


def _asks(name: str, code: str) -> bool:
    """Say whether the function called `name` loads or writes what it shows."""
    start = re.search(rf"\bfunction\s+{re.escape(name)}\s*\(|\b{re.escape(name)}\s*=\s*(?:async\s*)?(?:function\b|\()", code)
    body = code[start.end() :][:800].partition("\nfunction ")[0] if start else ""
    return bool(_ASKS.search(body) or re.search(r"innerHTML\s*\+?=|insertAdjacentHTML|\.html\s*\(\s*[^)\s]", body))


def _has_bare_menu(html: str) -> bool:
    """Say whether a menu's entries lead nowhere by themselves."""
    lower = html.lower()
    for match in _NAV.finditer(html):
        end = lower.find("</nav", match.end())
        part = html[match.end() : end if end >= 0 else match.end() + 20_000][:20_000]
        items = [item for item in _ITEM.finditer(part)]
        if len(items) >= 3 and not any(_HREF.search(item[2]) for item in items):
            return True
    return False


def is_wide(sign: str) -> bool:
    """Say whether a sign stands on every page that loads the same script file or bears the same menu."""
    return ":file:" in sign or sign == "menu"


def is_strong(sign: str) -> bool:
    """Say whether a page of its own lacks something where this sign is not followed up."""
    return sign.startswith(("#", "call:", "attribute:")) or ":inline:" in sign

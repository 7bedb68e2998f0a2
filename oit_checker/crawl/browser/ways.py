"""Which of a page's own requests are asked of the world, which are answered here with nothing, and which are refused. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import urlsplit

# Visitors' counters, advertisements and boxes of other companies draw nothing that an office publishes.
_WATCHERS = re.compile(
    r"(^|\.)(google-analytics|googletagmanager|googletagservices|googlesyndication|googleadservices|doubleclick|adservice|adnxs|criteo|"
    r"taboola|outbrain|scorecardresearch|quantserve|hotjar|clarity|mouseflow|fullstory|mixpanel|segment|amplitude|matomo|histats|"
    r"statcounter|truehits|gostats|flagcounter|supercounters|addthis|sharethis|addtoany|onesignal|pushwoosh|tawk|crisp|intercom|"
    r"zendesk|livechatinc|sentry|bugsnag|newrelic|nr-data|cloudflareinsights|facebook|fbcdn|twitter|tiktok|line-scdn|youtube|ytimg|"
    r"recaptcha|hcaptcha|disqus|cookiewow|cookiebot|onetrust)\.\w{2,6}(\.\w{2})?$",
    re.I,
)
_IMAGE = re.compile(r"\.(png|jpe?g|gif|webp|svg|ico|bmp|avif|tiff?)$", re.I)
_STYLE = re.compile(r"\.css$", re.I)
_HEAVY = re.compile(
    r"\.(woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|og[gv]|avi|mov|wav|wasm|pdf|docx?|xlsx?|pptx?|zip|rar|7z|exe|apk|swf)$", re.I
)
_HEADERS = ("accept", "origin", "referer", "x-requested-with", "authorization", "apikey", "x-api-key", "x-csrf-token", "x-xsrf-token")


class Way(StrEnum):
    """What becomes of one request."""

    PAGE = "page"  # the page being drawn, which came already
    OURS = "ours"  # the site's own: asked, where robots.txt lets us
    OTHER = "other"  # another's script or data that the page needs to draw itself
    PICTURE = "picture"  # answered with one empty point
    STYLE = "style"  # answered with nothing
    FRAME = "frame"  # answered with an empty page; the crawl visits frames itself
    PREFLIGHT = "preflight"  # answered here: everyone may read
    REFUSED = "refused"


def way(method: str, url: str, headers: Mapping[str, str], *, page: str, ours: bool) -> Way:
    """Return what becomes of a request of the page at the address `page`; `ours` says whether `url` is of the same site."""
    if method == "OPTIONS":
        return Way.PREFLIGHT
    if method != "GET" or "upgrade" in headers or "range" in headers or "sec-purpose" in headers:
        return Way.REFUSED
    match purpose(url, headers):
        case "document":
            return Way.PAGE if url.partition("#")[0] == page.partition("#")[0] else Way.REFUSED
        case "image":
            return Way.PICTURE
        case "style":
            return Way.STYLE
        case "iframe" | "frame" | "embed" | "object":
            return Way.FRAME
        case "script" | "empty" | "json" | "xslt":
            return _asked(url, ours)
        case _:
            return Way.REFUSED


def purpose(url: str, headers: Mapping[str, str]) -> str:
    """Return what a request is for, in the words of Sec-Fetch-Dest, which plain http pages do not send."""
    return headers.get("sec-fetch-dest") or _guess(url, headers.get("accept", ""))


def passed_on(headers: Mapping[str, str]) -> dict[str, str]:
    """Return those headers of the page's own request that its server may need to answer it."""
    return {name: headers[name][:4000] for name in _HEADERS if name in headers}


def _asked(url: str, ours: bool) -> Way:
    parts = urlsplit(url)
    if _HEAVY.search(parts.path) or _IMAGE.search(parts.path):
        return Way.REFUSED
    if ours:
        return Way.OURS
    return Way.REFUSED if _WATCHERS.search(parts.hostname or "") else Way.OTHER


def _guess(url: str, accept: str) -> str:
    """Return what a request is for, where a plain http page's browser does not say."""
    path = urlsplit(url).path
    if accept.startswith("text/html"):
        return "document"
    if accept.startswith("image/") or _IMAGE.search(path):
        return "image"
    if accept.startswith("text/css") or _STYLE.search(path):
        return "style"
    return "font" if _HEAVY.search(path) else "empty"

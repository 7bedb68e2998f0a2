"""Web addresses: joined as a browser joins them, and one key for all spellings of the same page."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

_SESSION = re.compile(r"^(phpsessid|jsessionid|aspsessionid\w*|zenid|oscsid|utm_\w+|fbclid|gclid|_ga)$", re.I)
# "sid=12" is a section on some hand-made sites; a session's id is long.
_MAYBE_SESSION = re.compile(r"^(sid|session_?id)$", re.I)
_SORT = re.compile(r"^[CNOSMD]=[A-Z](;[A-Z]=[A-Z])?$")
_PATH_SESSION = re.compile(r";jsessionid=[^/?#]*", re.I)
_TITLED = re.compile(r"^(\d+)[-:].+$")
_FILE_ID = re.compile(r"^(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{19,}$", re.ASCII)
_SAFE_PATH = "/:@!$&'()*+,;=-._~"
# "#/about" and "#!/about" name pages of their own where scripts draw them; "#top" and "#/" name none.
_ROUTE = re.compile(r"^!?/[\w%].{0,500}$")


def join(base: str, href: str) -> str:
    """Return the absolute http(s) address that a browser would open for `href` on the page `base`, or "" where there is none.

    Backslashes, missing schemes ("www.x.go.th/a"), stray white space and Thai letters are taken as browsers and clerks mean them.
    A fragment stays only where it is a script's route.
    """
    import ada_url

    href = re.sub(r"[\t\r\n]+", "", href).strip()
    if (
        not href
        or (href.startswith("#") and not route_of(href))
        or href.lower().startswith(("javascript:", "mailto:", "tel:", "data:", "about:", "blob:"))
    ):
        return ""
    if re.match(r"^www\.[\w-]+\.", href, re.I):
        href = "http://" + href
    try:
        joined: str = ada_url.join_url(base, href)
    except ValueError:
        return ""
    return joined.split("#", 1)[0] + route_of(joined) if joined.startswith(("http://", "https://")) else ""


def route_of(url: str) -> str:
    """Return the fragment of `url`, with its "#", where it names a page that scripts draw ("#/about", "#!/about"), else ""."""
    fragment = url.partition("#")[2]
    return "#" + fragment if _ROUTE.match(fragment) else ""


def url_key(url: str) -> str:
    """Return one key for every spelling of an address: no scheme, www, anchor, session id, default port, case of hex, order of query."""
    parts = urlsplit(url.strip())
    try:
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        host, port = parts.netloc.lower(), None
    host = host.removeprefix("www.")
    tail = f":{port}" if port and port not in (80, 443) else ""
    path = quote(unquote(_PATH_SESSION.sub("", parts.path), errors="surrogateescape"), safe=_SAFE_PATH, errors="surrogateescape")
    path = re.sub(r"/{2,}", "/", path)
    route = quote(unquote(route_of(url.strip()), errors="replace"), safe=_SAFE_PATH + "#?").rstrip("/")
    return f"{host}{tail}{path.rstrip('/') or '/'}{_query_key(parts.query)}{route}"


def _query_key(query: str) -> str:
    if not query or _SORT.match(query):
        return ""
    pairs = [(k, v) for k, v in parse_qsl(query, keep_blank_values=True, errors="surrogateescape") if not _is_session(k, v)]
    # "?id=12-title" is the page "?id=12"; "?id=1-N8KskT5XDX…" is a file on a drive.
    pairs = [(k, _TITLED.sub(r"\1", v) if k.lower() in {"id", "catid", "itemid"} and not _FILE_ID.match(v) else v) for k, v in pairs]
    text = urlencode(sorted(pairs), errors="surrogateescape")
    return "?" + text if text else ""


def _is_session(name: str, value: str) -> bool:
    return bool(_SESSION.match(name) or (_MAYBE_SESSION.match(name) and len(value) >= 16))


def without_session(url: str) -> str:
    """Return `url` as it may be shown: without session ids and mere anchors."""
    parts = urlsplit(url)
    kept = "&".join(p for p in parts.query.split("&") if p and not _is_session(p.partition("=")[0], p.partition("=")[2]))
    return urlunsplit((parts.scheme, parts.netloc, _PATH_SESSION.sub("", parts.path), kept, route_of(url)[1:]))


def host_of(url: str) -> str:
    """Return the host of `url` in lower case, with its port where one is written, without "www."."""
    return urlsplit(url).netloc.rpartition("@")[2].lower().removeprefix("www.")


def readable(url: str) -> str:
    """Return `url` with Thai letters decoded, for people; control characters are dropped."""
    text = unquote(url, errors="replace")
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", text)

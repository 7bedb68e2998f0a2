"""Microsoft's OneDrive and SharePoint: share links as downloads. Their pages are drawn by scripts and show nothing to us."""

from __future__ import annotations

import base64
import re
from urllib.parse import urlsplit

from oit_checker.crawl.elsewhere.adapter import Adapter, at, is_host, query_of, with_query

_SHORT = re.compile(r"^/[a-z]/(?:s!|c/|u/)[\w!./-]{4,300}$", re.I)
_SHARED = re.compile(r"^/:[a-z]:/")
_BY_ID = re.compile(r"^/(?:redir|embed|view\.aspx|edit\.aspx|download(?:\.aspx)?|personal/[\w.-]+)?/?$", re.I)
_PAGES = re.compile(r"/_layouts/15/(?:onedrive|doc|wopiframe\w?|guestaccess|stream|viewer)\.aspx$", re.I)


def _ways(url: str) -> tuple[str, ...]:
    path, query = urlsplit(url).path, {key.lower(): value for key, value in query_of(url).items()}
    if is_host(url, "1drv.ms"):
        token = base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")
        return (f"https://api.onedrive.com/v1.0/shares/u!{token}/root/content", url)
    if _SHARED.match(path) or _SHORT.match(path):
        return tuple(dict.fromkeys((with_query(url, download="1"), url)))
    if _PAGES.search(path):
        share = path.lower().endswith("guestaccess.aspx")
        return (re.sub(r"guestaccess\.aspx", "download.aspx", url, flags=re.I), url) if share else (url,)
    file = query.get("resid") or (query.get("id", "") if "!" in query.get("id", "") else "")
    if file and _BY_ID.match(path):
        if path.lower().startswith("/download"):
            return (url,)
        return (at(url, "/download", resid=file, authkey=query.get("authkey", "")), url)
    return (url,) if is_host(url, "onedrive.live.com", "sharepoint.com") else ()


ADAPTER = Adapter("onedrive", _ways)

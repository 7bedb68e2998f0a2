"""Pages that only show what another address holds: Docs viewer, Office viewer, FlowPaper, and thin pages around one file."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.address import join
from oit_checker.crawl.elsewhere.adapter import Adapter, Seen, query_of
from oit_checker.crawl.elsewhere.drive import download
from oit_checker.crawl.elsewhere.markup import Tag
from oit_checker.crawl.traps import is_trap, looks_like_file

_VIEWER = re.compile(r"(?:^|/)(?:viewer|gview|viewerng/viewer|op/(?:view|embed|embedview)\.aspx|viewer\.html?)/?$", re.I)
_PAPER = re.compile(r"flowpaper|flip|pdf", re.I)
_INNER = ("url", "src", "file", "pdf")
_PAPERS = ("pdf", "pdffile", "pdfurl", "file")
_THIN = 800  # letters of a page that is only a frame around a file
_DOWNLOAD = re.compile(
    r"^\W{0,4}(?:download|ดาวน์โหลด|ดาวน์โหลดไฟล์|download (?:file|pdf|anyway|original)|ดาวน์โหลดเอกสาร|ดาวน์โหลดต่อไป)\W{0,4}$", re.I
)
_DIRECT = re.compile(r"[?&](?:download|dl)=(?:1|true)\b|[?&/]export[=/?]|/uc\?", re.I)


def _ways(url: str) -> tuple[str, ...]:
    path, query = urlsplit(url).path, {key.lower(): value for key, value in query_of(url).items()}
    if _VIEWER.search(path):
        if file := query.get("srcid", ""):
            return (download(url, file),)
        inner = next((join(url, query[name]) for name in _INNER if query.get(name)), "")
        return (inner,) if inner and inner != url else ()
    if _PAPER.search(path) or path.endswith("/"):
        named = (query[name] for name in _PAPERS if query.get(name) and looks_like_file(join(url, query[name])))
        return tuple(join(url, name) for name in list(named)[:1])
    return ()


def _leads_on(seen: Seen) -> str:
    """Return the one file that a thin page frames or offers to download, or ""."""
    if seen.page.letters > _THIN:
        return ""
    framed = {join(seen.url, source) for tag in seen.tags if (source := _frame(tag))}
    offered = {join(seen.url, tag.get("href")) for tag in seen.tags if tag.name == "a" and _is_download(tag)}
    files = {url for url in framed if url and (looks_like_file(url) or _DIRECT.search(url) or _ways(url))} or offered
    files = {url for url in files if url and url != seen.url and not is_trap(url)}
    return files.pop() if len(files) == 1 else ""


def _frame(tag: Tag) -> str:
    return {"iframe": tag.get("src"), "frame": tag.get("src"), "embed": tag.get("src"), "object": tag.get("data")}.get(tag.name, "")


def _is_download(tag: Tag) -> bool:
    words, target = tag.text or tag.get("title") or tag.get("aria-label"), tag.get("href")
    return bool(_DOWNLOAD.match(words)) or bool(_DIRECT.search(target)) or any(key == "download" for key, _ in tag.attributes)


ADAPTER = Adapter("viewer", _ways, _leads_on)

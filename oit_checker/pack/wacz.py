"""A capture as one WACZ 1.1.1 file, which web archive viewers replay page by page."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from oit_checker import __version__
from oit_checker.crawl import load_capture, whole_archive
from oit_checker.model import Capture, Resource
from oit_checker.pack.zipping import Zipping

VERSION = "1.1.1"
_WARC, _INDEX, _PAGES = "archive/data.warc.gz", "indexes/index.cdxj", "pages/pages.jsonl"
_PORTS = {"http": 80, "https": 443}


def write_wacz(folder: Path, out: BinaryIO) -> int:
    """Write the capture in `folder` to `out` as WACZ and return how many answers it holds. The same capture gives the same bytes.

    Raises SiteError where the folder holds no capture, OSError where there is no room.
    """
    capture = load_capture(folder)
    with TemporaryFile() as archive:
        places = whole_archive(folder, archive)
        archive.seek(0)
        with Zipping(out, capture.taken_at) as zipping:
            zipping.copy(_WARC, archive, packed=True)
            zipping.add(_INDEX, _index(places))
            zipping.add(_PAGES, _pages(capture))
            package = _package(capture, zipping)
            zipping.add("datapackage.json", package)
            digest = f"sha256:{hashlib.sha256(package).hexdigest()}"
            zipping.add("datapackage-digest.json", _json({"path": "datapackage.json", "hash": digest}))
    return len(places)


def surt(url: str) -> str:
    """Return the sort key of `url` as web archives write it: "th,go,sample)/page?id=1"."""
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = None
    host = re.sub(r"^www\d*\.", "", (parts.hostname or "").lower())
    named = host if re.fullmatch(r"[\d.]+|.*:.*", host) else ",".join(reversed(host.split(".")))
    tail = f":{port}" if port and port != _PORTS.get(parts.scheme) else ""
    path = parts.path.lower().rstrip("/") or "/"
    query = "&".join(sorted(part.lower() for part in parts.query.split("&") if part))
    return f"{named}{tail}){path}{'?' + query if query else ''}".replace(" ", "%20")


def _index(places: Iterable[Any]) -> bytes:
    """Return the CDXJ lines of all answers, sorted; pages as a browser drew them stand in the WARC alone."""
    lines = []
    for place in places:
        exchange = place.exchange
        if exchange.kind == "conversion":
            continue
        told = {
            "url": exchange.url,
            "mime": "warc/revisit" if place.is_repeated else exchange.media_type or "unk",
            "status": exchange.status,
            "digest": f"sha256:{exchange.sha256}",
            "length": str(place.length),
            "offset": str(place.offset),
            "filename": _WARC.partition("/")[2],
        }
        lines.append(f"{surt(exchange.url)} {re.sub(r'[^0-9]', '', exchange.date)[:14]} {json.dumps(told)}\n".encode())
    return b"".join(sorted(lines))


def _pages(capture: Capture) -> bytes:
    head = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in (head, *_page_rows(capture)))


def _page_rows(capture: Capture) -> Iterator[dict[str, str]]:
    for resource in capture.resources:
        if resource.media_type in ("text/html", "application/xhtml+xml"):
            identity = hashlib.sha256(f"{resource.url} {resource.sha256}".encode("utf-8", "replace")).hexdigest()[:22]
            yield {"id": identity, "url": resource.url, "ts": _time(resource), "title": _title(resource, capture)}


def _title(resource: Resource, capture: Capture) -> str:
    """Return what the page was called by the link that leads there."""
    if len(resource.trail) < 2:
        return capture.site.name or resource.url
    last = resource.trail[-1]
    return re.sub(r"[\x00-\x1f\x7f\ud800-\udfff]", " ", last.text or last.label or resource.url)[:200]


def _package(capture: Capture, zipping: Zipping) -> bytes:
    home = capture.resources[0] if capture.resources else None
    main = {"mainPageUrl": home.url, "mainPageDate": _time(home)} if home else {}
    resources = [
        {"name": name.rpartition("/")[2], "path": name, "hash": f"sha256:{entry.sha256}", "bytes": entry.size}
        for name, entry in sorted(zipping.entries.items())
    ]
    return _json(
        {
            "profile": "data-package",
            "wacz_version": VERSION,
            "created": capture.taken_at.astimezone().isoformat() if capture.taken_at.tzinfo is None else _utc(capture.taken_at),
            "software": f"oit-checker/{__version__}",
            "title": capture.site.name or capture.site.url,
            **main,
            "resources": resources,
        }
    )


def _time(resource: Resource) -> str:
    return _utc(resource.fetched_at)


def _utc(moment: Any) -> str:
    from datetime import UTC

    return str(moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "replace") + b"\n"

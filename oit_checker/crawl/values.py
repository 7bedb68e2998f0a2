"""A Capture as JSON and back; links stand in one list, because the same menu leads to every page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from oit_checker.model import Capture, Link, LinkKind, Missed, Reason, Region, Resource, Site

FORMAT = "oit-capture/1"
_HASH = re.compile(r"^[0-9a-f]{64}$")


class LinkList:
    """Links by number, each once."""

    def __init__(self) -> None:
        self._numbers: dict[Link, int] = {}

    def numbers(self, links: Iterable[Link]) -> list[int]:
        return [self._numbers.setdefault(link, len(self._numbers)) for link in links]

    def rows(self) -> list[list[str]]:
        return [[k.url, k.text, k.label, k.heading, k.region.value, k.kind.value] for k in self._numbers]


def links_from(rows: list[list[str]]) -> list[Link]:
    return [Link(url, text, label, heading, Region(region), LinkKind(kind)) for url, text, label, heading, region, kind in rows]


def resource_row(resource: Resource, links: LinkList) -> dict[str, Any]:
    """Return `resource` as JSON takes it; its body is told by its hash alone."""
    return {
        "url": resource.url,
        "media_type": resource.media_type,
        "status": resource.status,
        "fetched_at": resource.fetched_at.isoformat(),
        "sha256": resource.sha256,
        "size": resource.size,
        "charset_hint": resource.charset_hint,
        "filename": resource.filename,
        "notes": list(resource.notes),
        "aliases": list(resource.aliases),
        "trail": links.numbers(resource.trail),
    }


def resource_from(row: dict[str, Any], links: list[Link], bodies: Path) -> Resource:
    """Return the resource of a row; raises ValueError where its hash is none (it becomes a file name)."""
    if not _HASH.match(row["sha256"]):
        raise ValueError(f"not a SHA-256: {row['sha256'][:80]!r}")
    return Resource(
        url=row["url"],
        media_type=row["media_type"],
        status=row["status"],
        fetched_at=datetime.fromisoformat(row["fetched_at"]),
        sha256=row["sha256"],
        path=str(bodies / row["sha256"]),
        trail=tuple(links[number] for number in row["trail"]),
        aliases=tuple(row["aliases"]),
        size=row["size"],
        charset_hint=row["charset_hint"],
        notes=tuple(row["notes"]),
        filename=row["filename"],
    )


def missed_row(missed: Missed, links: LinkList) -> dict[str, Any]:
    return {"url": missed.url, "reason": missed.reason.value, "detail": missed.detail, "trail": links.numbers(missed.trail)}


def missed_from(row: dict[str, Any], links: list[Link]) -> Missed:
    return Missed(row["url"], tuple(links[number] for number in row["trail"]), Reason(row["reason"]), row["detail"])


def capture_value(capture: Capture) -> dict[str, Any]:
    links = LinkList()
    return {
        "format": FORMAT,
        "site": {"url": capture.site.url, "name": capture.site.name, "province": capture.site.province},
        "taken_at": capture.taken_at.isoformat(),
        "resources": [resource_row(resource, links) for resource in capture.resources],
        "missed": [missed_row(missed, links) for missed in capture.missed],
        "unvisited": links.numbers(capture.unvisited),
        "exhausted": capture.exhausted,
        "spent": capture.spent,
        "requests": capture.requests,
        "bytes": capture.bytes,
        "seconds": capture.seconds,
        "notes": list(capture.notes),
        "links": links.rows(),
    }


def capture_from(value: dict[str, Any], bodies: Path) -> Capture:
    """Return the Capture of a JSON value, its bodies in the folder `bodies`; raises KeyError, TypeError or ValueError for another thing."""
    if value["format"] != FORMAT:
        raise ValueError(f"format {value['format']!r}, not {FORMAT!r}")
    links = links_from(value["links"])
    return Capture(
        site=Site(**value["site"]),
        taken_at=datetime.fromisoformat(value["taken_at"]),
        resources=tuple(resource_from(row, links, bodies) for row in value["resources"]),
        missed=tuple(missed_from(row, links) for row in value["missed"]),
        unvisited=tuple(links[number] for number in value["unvisited"]),
        exhausted=value["exhausted"],
        spent=value["spent"],
        requests=value["requests"],
        bytes=value["bytes"],
        seconds=value["seconds"],
        notes=tuple(value["notes"]),
    )

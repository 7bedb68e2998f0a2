"""The documents that a report quotes: which bytes of the capture they are, and under which name they go into the pack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from oit_checker.address import url_key
from oit_checker.model import Capture, Element, Evidence, Report, Resource

Key = tuple[str, int | None, str]
# A web page from elsewhere goes in as text, so that none of its scripts runs when it is opened from the pack.
_SUFFIXES = {
    "text/html": ".html.txt",
    "application/xhtml+xml": ".html.txt",
    "image/svg+xml": ".svg.txt",
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "application/msword": ".doc",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.ms-powerpoint": ".ppt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/zip": ".zip",
    "text/plain": ".txt",
}
_PLAIN = re.compile(r"[^\w.\-]+")


@dataclass(frozen=True, slots=True)
class Quoted:
    """One document that is quoted; `path` is its name in the pack, "" where the capture does not hold it."""

    url: str
    sha256: str
    resource: Resource | None
    path: str
    items: tuple[str, ...]
    titles: tuple[str, ...]
    pictures: tuple[str, ...]


def quoted(report: Report, capture: Capture, pictures: Mapping[Key, str]) -> tuple[Quoted, ...]:
    """Return every document that is evidence of an element, by address; `items` are "O5 fax", `titles` the same for people."""
    held = {resource.sha256: resource for resource in reversed(capture.resources)}
    exact = {(r.sha256, url_key(url)): r for r in capture.resources for url in (*r.aliases, r.url)}
    rows: dict[tuple[str, str], tuple[dict[str, str], dict[str, None]]] = {}
    for number, element, evidence in _evidence(report):
        items, shots = rows.setdefault((evidence.url, evidence.sha256), ({}, {}))
        items[f"{number} {element.id}"] = f"{number} {element.text}"
        for key in ((evidence.url, evidence.page, evidence.quote), (evidence.url, None, "")):
            if key in pictures:
                shots[pictures[key]] = None
    return tuple(
        _quoted(url, sha256, exact.get((sha256, url_key(url))) or held.get(sha256), items, shots)
        for (url, sha256), (items, shots) in sorted(rows.items())
    )


def _evidence(report: Report) -> Iterator[tuple[str, Element, Evidence]]:
    for verdict in report.verdicts:
        for finding in verdict.findings:
            for evidence in finding.evidence:
                yield verdict.item.number, finding.element, evidence


def _quoted(url: str, sha256: str, resource: Resource | None, items: dict[str, str], pictures: Iterable[str]) -> Quoted:
    path = f"documents/{sha256[:16]}{_suffix(resource)}" if resource else ""
    return Quoted(url, sha256, resource, path, tuple(items), tuple(items.values()), tuple(pictures))


def _suffix(resource: Resource) -> str:
    """Return how the file's name ends: by its kind; where that says nothing, by its own name if that is harmless."""
    media = resource.media_type.partition(";")[0].strip().lower()
    if media in _SUFFIXES:
        return _SUFFIXES[media]
    name = _PLAIN.sub("", unquote(resource.filename or urlsplit(resource.url).path).rpartition("/")[2]).lower()
    return next((suffix for suffix in _SUFFIXES.values() if name.endswith(suffix)), ".bin")

"""The first page of a pack: what is in it, for a person who was not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from oit_checker.address import readable
from oit_checker.model import Capture, Report
from oit_checker.pack.quoted import Quoted
from oit_checker.report import Text, clean, date, say


@dataclass(frozen=True, slots=True)
class Line:
    """One quoted document; `path` is "" where it is not in the pack, `url` "" where it must not be opened."""

    shown: str
    url: str
    path: str
    facts: Text
    items: str
    sha256: str
    pictures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """What the page says."""

    name: str
    url: str
    facts: tuple[Text, ...]
    contents: tuple[tuple[str, Text], ...]  # file or folder, and what it is
    lines: tuple[Line, ...]
    lost: int


def cover(report: Report, capture: Capture, found: Sequence[Quoted], pictures: int, archive: int) -> Cover:
    """Return what is said of a pack with `pictures` pictures and a web archive of `archive` bytes."""
    inside = sum(1 for each in found if each.path)
    return Cover(
        name=clean(report.site.name or report.site.url, 200),
        url=clean(readable(report.site.url), 300),
        facts=(
            say("report.year", year=report.edition.year),
            say("report.as_of", date=date(report.as_of)),
            say("pack.taken", date=date(capture.taken_at)),
        ),
        contents=(
            ("report/report.html", say("pack.report", count=len(report.verdicts))),
            ("report/report.json", say("pack.json")),
            ("pictures/", say("pack.pictures", count=pictures)),
            ("documents/", say("pack.documents", count=inside)),
            ("site.wacz", say("pack.archive", megabytes=f"{archive / 1e6:.1f}")),
            ("manifest.json", say("pack.manifest")),
        ),
        lines=tuple(_line(each) for each in found),
        lost=len(found) - inside,
    )


def _line(quoted: Quoted) -> Line:
    resource = quoted.resource
    facts = say("pack.absent")
    if resource is not None:
        facts = say("pack.fetched", status=resource.status, date=date(resource.fetched_at), kind=clean(resource.media_type, 80))
    return Line(
        shown=clean(readable(quoted.url), 300),
        url=quoted.url if quoted.url.startswith(("http://", "https://")) else "",
        path=quoted.path,
        facts=facts,
        items=clean(" · ".join(quoted.titles)),
        sha256=clean(quoted.sha256, 64),
        pictures=quoted.pictures,
    )

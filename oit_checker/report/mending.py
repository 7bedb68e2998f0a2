"""What to mend first: points lost × ease, by office, in three bands of time."""

from __future__ import annotations

from dataclasses import dataclass

from oit_checker.model import Finding, ItemStatus, Status, Verdict
from oit_checker.record import LOST
from oit_checker.report.words import Text, clean, same, say, table

BANDS = ("today", "week", "plan")
_GAPS = frozenset({Status.UNMET, Status.WRONG_YEAR, Status.NEAR_MISS})


@dataclass(frozen=True, slots=True)
class Mend:
    """One item to mend: what lacks, how to mend it, how hard that is and what it brings."""

    number: str
    title: str
    office: str
    points: float
    lacks: Text
    fixes: tuple[str, ...]
    cause: str
    band: str
    note: Text


@dataclass(frozen=True, slots=True)
class OfficeList:
    """What one office has to mend, band by band, the most useful first."""

    office: Text
    bands: tuple[tuple[Text, tuple[Mend, ...]], ...]
    points: float


def mends(verdicts: tuple[Verdict, ...], worth: dict[str, float]) -> tuple[Mend, ...]:
    """Return every item with a gap, by points lost × ease; equals stay in the order of the list."""
    found = [_mend(verdict, worth.get(verdict.item.number, 0.0)) for verdict in verdicts if verdict.status in LOST]
    ease = table("ease")["ease"]
    return tuple(sorted(found, key=lambda mend: -round(mend.points * ease[mend.cause], 6)))


def by_office(found: tuple[Mend, ...]) -> tuple[OfficeList, ...]:
    """Return the same, one list per office (an item of two offices stands in both lists); the office with most to win comes first."""
    names = dict.fromkeys(name for mend in found for name in _offices(mend))
    lists = [_office(name, tuple(mend for mend in found if name in _offices(mend))) for name in names]
    return tuple(sorted(lists, key=lambda each: -round(each.points, 6)))


def _offices(mend: Mend) -> tuple[str, ...]:
    return tuple(name.strip() for name in mend.office.split(",")) or ("",)


def _office(name: str, found: tuple[Mend, ...]) -> OfficeList:
    bands = tuple((say(f"fix.{band}"), tuple(m for m in found if m.band == band)) for band in BANDS)
    office = same(name) if name else say("fix.no_office")
    return OfficeList(office, tuple(pair for pair in bands if pair[1]), sum(m.points for m in found))


def _mend(verdict: Verdict, points: float) -> Mend:
    cause = _cause(verdict)
    gaps = [f for f in verdict.findings if f.status in _GAPS]
    return Mend(
        number=verdict.item.number,
        title=clean(verdict.item.title),
        office=clean(verdict.item.office),
        points=points,
        lacks=_lacks(verdict, gaps),
        fixes=tuple(dict.fromkeys(clean(f.fix) for f in gaps if f.fix)),
        cause=cause,
        band=str(table("ease")["band"][cause]),
        note=say("fix.activity") if cause == "activity" else Text("", ""),
    )


def _cause(verdict: Verdict) -> str:
    """Return what makes the gap: the hardest cause among its elements; a whole document that lacks has its first element's.

    Where something must be signed or held before it can be published, that is the cause even of a document that is not there.
    """
    ease = table("ease")["ease"]
    causes = [finding.element.ease for finding in verdict.findings if finding.status in _GAPS] or ["upload"]
    before = [cause for cause in causes if cause in ("sign", "activity")]
    if verdict.status is ItemStatus.INCOMPLETE or before:
        return min(before or causes, key=lambda cause: float(ease[cause]))
    return causes[0]


def _lacks(verdict: Verdict, gaps: list[Finding]) -> Text:
    match verdict.status:
        case ItemStatus.INCOMPLETE:
            return say("fix.lacks", elements=_some([clean(f.element.text) for f in gaps]))
        case ItemStatus.WRONG_YEAR:
            return _first(gaps, Status.WRONG_YEAR) or say("status.wrong_year")
        case ItemStatus.NEAR_MISS:
            return _first(gaps, Status.NEAR_MISS) or say("status.near_miss")
        case _:
            return say("fix.not_found")


def _first(gaps: list[Finding], status: Status) -> Text:
    return same(next((f.why for f in gaps if f.status is status and f.why), ""))


def _some(names: list[str], most: int = 3) -> Text:
    shown = same(" · ".join(names[:most]))
    return say("fix.more", first=shown, count=len(names) - most) if len(names) > most else shown

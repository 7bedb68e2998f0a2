"""The coverage statement: what a run opened, what it could not open or read, what it never looks at."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from oit_checker.address import readable
from oit_checker.model import Report
from oit_checker.report.words import Text, clean, joined, knows, same, say

# Items that are judged from what a page shows, for no form is ever sent.
_FORM_CONCEPTS = frozenset({"question-and-answer", "e-service", "complaint-channel"})
_LISTED = 60
_UNDRAWN = re.compile(r"browser: (\d+) pages that need a browser were not drawn")


@dataclass(frozen=True, slots=True)
class Trouble:
    """One address that could not be read or opened, and why."""

    url: str
    shown: str
    reason: Text
    detail: str


@dataclass(frozen=True, slots=True)
class Seen:
    """The statement's lines, and the lists behind them (cut to what a person reads; `*_more` says how many were left off)."""

    lines: tuple[Text, ...]
    unread: tuple[Trouble, ...]
    unread_more: Text
    missed: tuple[Trouble, ...]
    missed_more: Text
    notes: tuple[str, ...]


def seen(report: Report) -> Seen:
    coverage = report.coverage
    unread = [_trouble("trouble", u.url, u.reason, u.detail) for u in coverage.unread]
    missed = [_trouble("reason", m.url, m.reason.value, m.detail) for m in coverage.missed]
    return Seen(
        lines=_lines(report, unread, missed),
        unread=tuple(unread[:_LISTED]),
        unread_more=_more(len(unread)),
        missed=tuple(missed[:_LISTED]),
        missed_more=_more(len(missed)),
        notes=tuple(clean(note, 300) for note in coverage.notes if not note.startswith("spent: ")),
    )


def limit_spent(notes: tuple[str, ...]) -> str:
    """Return which limit ended the run ("minutes", "stopped" …), or "": coverage keeps it as the note "spent: minutes"."""
    return next((note.removeprefix("spent: ") for note in notes if note.startswith("spent: ")), "")


def undrawn(notes: tuple[str, ...]) -> int:
    """Return how many pages needed a browser that could not be had: coverage keeps that as a note of the crawl."""
    found = next(filter(None, map(_UNDRAWN.match, notes)), None)
    return int(found[1]) if found else 0


def _lines(report: Report, unread: list[Trouble], missed: list[Trouble]) -> tuple[Text, ...]:
    coverage = report.coverage
    megabytes = f"{coverage.bytes / 1e6:.1f}"
    opened = say(
        "coverage.seen",
        pages=coverage.pages,
        documents=coverage.documents,
        duration=_duration(coverage.seconds),
        requests=coverage.requests,
        megabytes=megabytes,
    )
    lines = [opened, _finished(report)]
    if unread:
        lines.append(say("coverage.unread", count=len(unread), reasons=_tally(unread)))
    if count := undrawn(coverage.notes):
        lines.append(say("coverage.undrawn", count=count))
    if missed:
        lines.append(say("coverage.missed", count=len(missed), reasons=_tally(missed)))
    lines.append(say("coverage.not_looked"))
    forms = [v.item.number for v in report.verdicts if v.item.concept in _FORM_CONCEPTS]
    if forms:
        lines.append(say("coverage.forms", items=" ".join(forms)))
    return tuple(lines)


def _finished(report: Report) -> Text:
    coverage = report.coverage
    if not coverage.pages and not coverage.documents:
        return say("coverage.nothing")
    if coverage.exhausted:
        return say("coverage.whole")
    limit = limit_spent(coverage.notes)
    why = say(f"spent.{limit}") if knows(f"spent.{limit}") else Text("", "")
    return say("coverage.unfinished", count=coverage.not_visited, why=why)


def _duration(seconds: float) -> Text:
    return say("coverage.minutes", count=round(seconds / 60)) if seconds >= 90 else say("coverage.seconds", count=round(seconds))


def _tally(troubles: list[Trouble]) -> Text:
    """Return "scan 7, broken 2": the reasons by number, commonest first."""
    counts = Counter(trouble.reason for trouble in troubles).most_common()
    return joined(", ", (Text(f"{reason.th} {n}", f"{reason.en} {n}") for reason, n in counts))


def _trouble(kind: str, url: str, reason: str, detail: str) -> Trouble:
    words = say(f"{kind}.{reason}") if knows(f"{kind}.{reason}") else same(reason)
    safe = url if url.startswith(("http://", "https://")) else ""
    return Trouble(safe, clean(readable(url), 300), words, clean(detail, 300))


def _more(count: int) -> Text:
    return say("coverage.more", count=count - _LISTED) if count > _LISTED else Text("", "")

"""Report ↔ JSON, in the shape that other programs read; `SCHEMA` is its version."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from oit_checker.model import (
    Coverage,
    Edition,
    Evidence,
    Finding,
    Item,
    ItemStatus,
    Link,
    Missed,
    Nearest,
    Reason,
    Report,
    Score,
    Site,
    Status,
    Unread,
    Verdict,
)

SCHEMA = "oit-report/1"
LOST = frozenset({ItemStatus.INCOMPLETE, ItemStatus.WRONG_YEAR, ItemStatus.NEAR_MISS, ItemStatus.MISSING})
OPEN = frozenset({ItemStatus.NEEDS_HUMAN, ItemStatus.COULD_NOT_CHECK, ItemStatus.NOT_DUE})

# Characters that JSON allows in the raw but that steer terminals, turn text around, or cannot be written as UTF-8.
_UNSAFE = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def to_json(report: Report) -> bytes:
    """Return `report` as UTF-8 JSON; the same report gives the same bytes."""
    text = json.dumps(_report(report), ensure_ascii=False, indent=2)
    return (_UNSAFE.sub(lambda m: f"\\u{ord(m[0]):04x}", text) + "\n").encode("utf-8")


def from_json(data: bytes, edition: Edition) -> Report:
    """Return the report that `to_json` wrote, its items taken from `edition`.

    Candidates, trails of what would not open and the score's third decimal are not kept in JSON.
    Raises ValueError where `data` is no report of this schema, KeyError where `edition` lacks an item of it.
    """
    value = json.loads(data)
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise ValueError(f"not a report of schema {SCHEMA}")
    items = {item.number: item for item in edition.items}
    score = value["score"]
    return Report(
        site=Site(value["site"]["url"], value["site"]["name"]),
        edition=edition,
        as_of=datetime.fromisoformat(value["as_of"]),
        verdicts=tuple(_verdict_of(row, items[row["id"]]) for row in value["items"]),
        coverage=_coverage_of(value["coverage"]),
        score=Score(score["low"], score["high"], score["formula"], score["verified"]),
        version=value["tool"]["version"],
    )


def points(edition: Edition) -> dict[str, float]:
    """Return, by item number, what each item is worth of 100 OIT points: a group's points are shared evenly."""
    sizes = {group.id: sum(item.group == group.id for item in edition.items) for group in edition.groups}
    worth = {group.id: group.points / max(1, sizes[group.id]) for group in edition.groups}
    return {item.number: round(worth.get(item.group, 0.0), 4) for item in edition.items}


def _report(report: Report) -> dict[str, Any]:
    worth = points(report.edition)
    return {
        "schema": SCHEMA,
        "tool": {"name": "oit-checker", "version": report.version},
        "site": {"url": report.site.url, "name": report.site.name},
        "edition": str(report.edition.year),
        "fiscal_year": report.edition.year,
        "as_of": _time(report.as_of),
        "items": [_verdict(verdict, worth.get(verdict.item.number, 0.0)) for verdict in report.verdicts],
        "score": {
            "low": round(report.score.low, 2),
            "high": round(report.score.high, 2),
            "formula": report.score.formula,
            "verified": report.score.verified,
        },
        "coverage": _coverage(report.coverage),
    }


def _verdict(verdict: Verdict, worth: float) -> dict[str, Any]:
    item = verdict.item
    return {
        "id": item.number,
        "concept": item.concept,
        "group": item.group,
        "title": item.title,
        "office": item.office,
        "status": verdict.status.value,
        "points": {"lost": worth if verdict.status in LOST else 0.0, "open": worth if verdict.status in OPEN else 0.0},
        "elements": [_finding(finding) for finding in verdict.findings],
        "nearest": [{"url": n.url, "title": n.title, "why_not": n.why_not} for n in verdict.nearest],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.element.id,
        "title": finding.element.text,
        "status": finding.status.value,
        "why": finding.why,
        "fix": finding.fix or None,
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "url": evidence.url,
        "trail": [{"text": link.text or link.label, "url": link.url} for link in evidence.trail],
        "page": evidence.page,
        "quote": evidence.quote,
        "how": evidence.how,
        "confidence": round(evidence.confidence, 3),
        "sha256": evidence.sha256,
        "fetched_at": _time(evidence.fetched_at) if evidence.fetched_at else None,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "pages": coverage.pages,
        "documents": coverage.documents,
        "requests": coverage.requests,
        "bytes": coverage.bytes,
        "seconds": round(coverage.seconds, 1),
        "exhausted": coverage.exhausted,
        "unread": [{"url": u.url, "reason": u.reason, "detail": u.detail} for u in coverage.unread],
        "missed": [{"url": m.url, "reason": m.reason.value, "detail": m.detail} for m in coverage.missed],
        "not_visited": coverage.not_visited,
        "notes": list(coverage.notes),
    }


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _verdict_of(row: Mapping[str, Any], item: Item) -> Verdict:
    elements = {element.id: element for element in item.require}
    findings = tuple(
        Finding(elements[f["id"]], Status(f["status"]), tuple(_evidence_of(e) for e in f["evidence"]), f["why"], f["fix"] or "")
        for f in row["elements"]
    )
    nearest = tuple(Nearest(n["url"], n["title"], n["why_not"]) for n in row["nearest"])
    return Verdict(item, ItemStatus(row["status"]), findings, None, nearest)


def _evidence_of(row: Mapping[str, Any]) -> Evidence:
    return Evidence(
        url=row["url"],
        quote=row["quote"],
        how=row["how"],
        page=row["page"],
        trail=tuple(Link(step["url"], step["text"]) for step in row["trail"]),
        confidence=row["confidence"],
        sha256=row["sha256"],
        fetched_at=datetime.fromisoformat(row["fetched_at"]) if row["fetched_at"] else None,
    )


def _coverage_of(row: Mapping[str, Any]) -> Coverage:
    return Coverage(
        pages=row["pages"],
        documents=row["documents"],
        requests=row["requests"],
        bytes=row["bytes"],
        seconds=row["seconds"],
        exhausted=row["exhausted"],
        unread=tuple(Unread(u["url"], u["reason"], u.get("detail", "")) for u in row["unread"]),
        missed=tuple(Missed(m["url"], (), Reason(m["reason"]), m.get("detail", "")) for m in row["missed"]),
        not_visited=row["not_visited"],
        notes=tuple(row.get("notes", ())),
    )

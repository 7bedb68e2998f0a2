"""What stands in a pack: every file with its hash, and where each quoted document came from, when and how."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from oit_checker import __version__
from oit_checker.model import Capture, Report
from oit_checker.pack.quoted import Quoted
from oit_checker.pack.zipping import Entry

SCHEMA = "oit-pack/1"
MANIFEST, SIGNATURE, KEY = "manifest.json", "manifest.json.sig", "manifest.json.pub"
UNLISTED = frozenset({MANIFEST, SIGNATURE, KEY})


@dataclass(frozen=True, slots=True)
class Rules:
    """Which rules judged: `sha256` is the hash of the rule files of that year."""

    folder: str
    sha256: str


def manifest(report: Report, capture: Capture, rules: Rules, quoted: Sequence[Quoted], files: Mapping[str, Entry]) -> bytes:
    """Return the manifest as UTF-8 JSON; the same pack gives the same bytes."""
    edition = report.edition
    value = {
        "schema": SCHEMA,
        "tool": {"name": "oit-checker", "version": __version__, "report_version": report.version},
        "rules": {
            "edition": str(edition.year),
            "title": edition.title,
            "source": edition.source,
            "formula": edition.formula,
            "verified": edition.verified,
            "sha256": rules.sha256,
        },
        "site": {"url": report.site.url, "name": report.site.name},
        "as_of": report.as_of.isoformat(timespec="seconds"),
        "taken_at": capture.taken_at.isoformat(timespec="seconds"),
        "files": [{"path": path, "sha256": entry.sha256, "bytes": entry.size} for path, entry in sorted(files.items())],
        "quoted": [_row(each) for each in quoted],
    }
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _row(quoted: Quoted) -> dict[str, Any]:
    resource = quoted.resource
    row: dict[str, Any] = {"url": quoted.url, "sha256": quoted.sha256, "path": quoted.path or None, "items": list(quoted.items)}
    if resource is not None:
        row |= {
            "status": resource.status,
            "fetched_at": resource.fetched_at.isoformat(timespec="seconds"),
            "media_type": resource.media_type,
            "bytes": resource.size,
            "clicks": [link.text or link.label or link.url for link in resource.trail],
        }
    return row | {"pictures": list(quoted.pictures)}

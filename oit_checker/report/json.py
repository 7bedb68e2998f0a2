"""The report for other programs: one JSON object."""

from __future__ import annotations

from oit_checker.record import to_json
from oit_checker.report.outline import Outline
from oit_checker.report.words import Lang

SUFFIX = ".json"


def render(outline: Outline, lang: Lang) -> bytes:
    """Return the report as JSON; its names do not depend on the language."""
    return to_json(outline.report)

"""Report → bytes: one outline, drawn in several formats."""

from __future__ import annotations

from types import ModuleType

from oit_checker.errors import OutputError
from oit_checker.model import Report
from oit_checker.report import html, json, terminal
from oit_checker.report.block import Pictures
from oit_checker.report.html import page
from oit_checker.report.outline import outline
from oit_checker.report.seen import limit_spent, undrawn
from oit_checker.report.words import BANGKOK, Lang, Text, clean, date, knows, say

FORMATS: dict[str, ModuleType] = {"terminal": terminal, "json": json, "html": html}

__all__ = [
    "BANGKOK",
    "FORMATS",
    "Lang",
    "Pictures",
    "Text",
    "clean",
    "date",
    "knows",
    "limit_spent",
    "outline",
    "page",
    "render",
    "say",
    "show",
    "undrawn",
]


def render(report: Report, format: str, lang: Lang = "th", pictures: Pictures | None = None) -> bytes:
    """Return `report` in one of FORMATS; every format is UTF-8. Raises OutputError for a format that there is not.

    `pictures` says where the pictures of its proofs lie, seen from the report; only HTML shows them.
    """
    if format not in FORMATS:
        raise OutputError(code="unknown_format", format=format, known=", ".join(FORMATS))
    drawn: bytes = FORMATS[format].render(outline(report, pictures), lang)
    return drawn


def show(report: Report, lang: Lang = "th", *, blocks: bool = False) -> None:
    """Draw `report` on stdout, as wide and as coloured as stdout is; with `blocks` item by item."""
    terminal.show(outline(report), lang, blocks=blocks)

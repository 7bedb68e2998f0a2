"""The report as one HTML file: no outside request, Thai with an English switch, ready to print."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from oit_checker.report.outline import Outline
from oit_checker.report.words import Lang, Text, say

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

SUFFIX = ".html"
_TEMPLATES = Path(__file__).parent / "templates"


def render(outline: Outline, lang: Lang) -> bytes:
    """Return the page; both languages are in it, `lang` is the one shown first."""
    script = (_TEMPLATES / "report.js").read_text(encoding="utf-8")
    return page("report.html", lang, o=outline, script=script, script_hash=_hash(script))


def page(template: str, lang: Lang, **values: object) -> bytes:
    """Return templates/<template> filled in, in the dress of the report; whatever stands in `values` is escaped."""
    style = (_TEMPLATES / "report.css").read_text(encoding="utf-8")
    text = _environment().get_template(template).render(lang=lang, style=style, **values)
    return text.encode("utf-8", errors="replace")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.globals["say"] = lambda key, **fields: both(say(key, **fields))
    made.globals["word"] = say
    made.filters["both"] = both
    return made


def both(text: Text) -> Markup:
    """Return both languages of a text as markup; the style sheet shows one of them."""
    from markupsafe import Markup, escape

    if text.th == text.en:
        return escape(text.th)
    return Markup('<span lang="th">{}</span><span lang="en">{}</span>').format(text.th, text.en)


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")

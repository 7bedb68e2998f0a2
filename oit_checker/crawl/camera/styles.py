"""The style sheets that a page names, as markup for another page of the same site."""

from __future__ import annotations

import re
from html import escape, unescape

from oit_checker.address import join

_LINK = re.compile(r"<link\b([^>]{1,1000})>", re.I)
_SHEET = re.compile(r"\brel\s*=\s*[\"']?[^\"'>]{0,60}stylesheet", re.I)
_HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]{1,900})\"|'([^']{1,900})'|([^\s>\"']{1,900}))", re.I)
_STYLE = re.compile(r"<style\b[^>]{0,300}>", re.I)
_MOST_SHEETS, _MOST_LETTERS = 12, 300_000


def styles_of(html: str, base: str) -> str:
    """Return links to the style sheets of a page at the address `base`, and its own styles."""
    links = (_HREF.search(found[1]) for found in _LINK.finditer(html) if _SHEET.search(found[1]))
    urls = (join(base, unescape(next(filter(None, href.groups())))) for href in links if href)
    sheets = [f'<link rel="stylesheet" href="{escape(url)}">' for url in dict.fromkeys(urls) if url]
    return "".join(sheets[:_MOST_SHEETS]) + _own(html)


def _own(html: str) -> str:
    parts, size = [], 0
    for begin in _STYLE.finditer(html):
        end = html.lower().find("</style", begin.end())
        if end < 0 or size + end - begin.end() > _MOST_LETTERS:
            break
        size += end - begin.end()
        parts.append(f"<style>{html[begin.end() : end]}</style>")
    return "".join(parts)


def dressed(html: str, styles: str) -> str:
    """Return a page with `styles` at the end of its head."""
    place = html.lower().find("</head>")
    return html[:place] + styles + html[place:] if place >= 0 else styles + html

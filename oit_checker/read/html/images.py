"""Pictures of a page, and which of them are its content."""

from __future__ import annotations

import re
from dataclasses import replace

from oit_checker.address import join
from oit_checker.model import Image, Link, LinkKind, Region
from oit_checker.read.html.lines import Line, tidy
from oit_checker.read.html.tree import Node, Tree

_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-srcset", "src", "srcset")
_PICTURE = re.compile(r"\.(jpe?g|png|gif|webp|bmp|tiff?)(\?.*)?$", re.I)
_STYLE = re.compile(r"(?<![\w-])(width|height)\s*:\s*(\d{1,5})(?:\.\d+)?\s*px", re.I)
_DECORATION = re.compile(
    r"logo|icon|banner|spacer|blank\.|pixel|avatar|emoji|arrow|bullet|button|btn|\bbg[_.-]|background|flag|facebook|youtube|twitter|counter|"
    r"loading|slide|carousel|gallery|galler|thumb|line_?add|new\d?\.gif|pdf\.|word\.|\bads?\b|qr-?line|captcha",
    re.I,
)
_SMALL = 90
_LARGE = 300
_GALLERY = 9
_MOST = 3_000
_NEAR = 300
Placed = tuple[int, Image]


def images_of(tree: Tree, lines: list[Line], headings: list[str], base: str) -> tuple[Placed, ...]:
    """Return the pictures of the page in document order."""
    found: list[Placed] = []
    for node in tree.nodes:
        if node.tag == "img" and not node.hidden and len(found) < _MOST:
            url = _source(node, base)
            if url:
                found.append(_placed(node, url, lines, headings, base))
    return _judged(found, lines)


def _source(node: Node, base: str) -> str:
    for name in _SOURCES:
        value = node.get(name).strip()
        if value and not value.startswith("data:"):
            if name.endswith("srcset"):
                value = value.split(",")[0].split()[0]
            if url := join(base, value):
                return url
    return ""


def _placed(node: Node, url: str, lines: list[Line], headings: list[str], base: str) -> Placed:
    line = min(node.start, max(0, len(lines) - 1))
    anchor = next((n for n in node.above(4) if n.tag == "a"), None)
    width, height = _size(node, "width"), _size(node, "height")
    return line, Image(
        url,
        tidy(node.get("alt") or node.get("title")).strip()[:300],
        width,
        height,
        headings[line] if headings else "",
        _near(node, lines),
        lines[line].region if lines else Region.MAIN,
        join(base, anchor.get("href")) if anchor is not None else "",
        is_content=not _DECORATION.search(" ".join((url.rpartition("/")[2], node.get("class"), node.get("id")))),
    )


def _size(node: Node, name: str) -> int | None:
    value = node.get(name).strip().removesuffix("px")
    if value.isascii() and value[:6].isdigit() and "%" not in value:
        return int(value[:6])
    return next((int(size) for which, size in _STYLE.findall(node.get("style")) if which.lower() == name), None)


def _near(node: Node, lines: list[Line]) -> str:
    """Return the words of the smallest card, cell or figure around the picture."""
    for around in node.above(6):
        if around.tag in ("body", "table", "tbody", "main", "article", "form") or around.end - around.start > 12:
            return _below(node, lines)
        text = " ".join(line.text for line in lines[around.start : around.end] if line.text)
        if around.tag in ("td", "th") and not text:
            return _below(node, lines)
        if text and around.tag not in ("a", "span", "p", "font", "b"):
            return text[:_NEAR]
    return ""


def _below(node: Node, lines: list[Line]) -> str:
    """In a layout table a picture's words stand in the same column of the next row."""
    cell = next((n for n in node.above(6) if n.tag in ("td", "th")), None)
    row = cell.parent if cell is not None else None
    if cell is None or row is None or row.parent is None or len(row.children) > 60:
        return ""
    column = [n for n in row.children if n.tag in ("td", "th")].index(cell)
    rows = [n for n in row.parent.children if n.tag == "tr"][:400]
    position = next((i for i, n in enumerate(rows) if n is row), len(rows))
    following = [n for n in (rows[position + 1].children if position + 1 < len(rows) else []) if n.tag in ("td", "th")]
    if column >= len(following):
        return ""
    return " ".join(line.text for line in lines[following[column].start : following[column].end] if line.text)[:_NEAR]


def _judged(found: list[Placed], lines: list[Line]) -> tuple[Placed, ...]:
    """Say of every picture whether it is content: one of many alike in a row is a gallery's."""
    crowd: dict[str, int] = {}
    for _, image in found:
        if image.region is Region.MAIN:
            crowd[image.heading] = crowd.get(image.heading, 0) + 1
    words = sum(len(line.text) for line in lines if line.region is Region.MAIN)
    return tuple((line, replace(image, is_content=_is_content(image, crowd.get(image.heading, 0), words))) for line, image in found)


def _is_content(image: Image, beside: int, words: int) -> bool:
    if image.region is not Region.MAIN or not image.is_content:
        return False
    if any(size is not None and size < _SMALL for size in (image.width, image.height)):
        return False
    leads_elsewhere = bool(image.links_to) and image.links_to != image.url and not _PICTURE.search(image.links_to)
    if leads_elsewhere or beside > _GALLERY:
        return False
    is_large = (image.width or 0) >= _LARGE or (image.height or 0) >= _LARGE
    # Alone under its heading, or where there is hardly a word beside it: the picture is what the page has to say.
    return is_large or bool(image.links_to) or beside <= 3 or words < 400


def content_links(found: tuple[Placed, ...], known: set[str]) -> tuple[tuple[int, Link], ...]:
    """Return the content pictures as steps, so that they are fetched too."""
    return tuple(
        (line, Link(image.url, image.alt, image.near if image.near != image.alt else "", image.heading, image.region, LinkKind.IMAGE))
        for line, image in found
        if image.is_content and image.url not in known
    )

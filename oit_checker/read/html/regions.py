"""Which lines of a page are its own, and which are the header, menus and footer that every page repeats."""

from __future__ import annotations

import re
from itertools import accumulate

from oit_checker.model import Region
from oit_checker.read.html.lines import Line
from oit_checker.read.html.tree import Node, Tree

_WORD = re.compile(r"[A-Za-z][a-z]*|[A-Z]+(?![a-z])")
_FOOTER = frozenset("footer copyright bottombar colophon foot".split())
_MENU = frozenset(
    "menu navbar nav navigation topnav mainmenu submenu topmenu leftmenu sidemenu megamenu breadcrumb breadcrumbs sidebar sidenav "
    "offcanvas topbar toolbar masthead mainnav navigator menubar skip breadcrumbs".split()
)
_HEADER = frozenset("header topheader siteheader head top".split())
# "card-header", "panel-footer" and their like are parts of the content.
_PART_OF_CONTENT = frozenset(
    "card panel modal entry post page section content table accordion list article title box widget news item tab block sub "
    "heading body".split()
)
# The whole name of a column of widgets, or of a bar that asks for consent.
_BESIDE = frozenset("secondary widget-area widgets widget_area sidebar-widgets".split())
_CONSENT = re.compile(r"cookie|consent", re.I)
_CONTENT = frozenset("content contents article main entry post detail details".split())
_NEVER = frozenset("#text body html main article form table tbody tr td h1 h2 h3 h4 h5 h6 p a span b strong i em label img br".split())
_SHORT_LINK = 28
_FEW_LINKED = 100
_ITEM_NUMBER = re.compile(r"(^|\s)(O|o|0|๐|ข้อ)\s?[0-9๐-๙]{1,2}\b")
_DIGIT = re.compile("[0-9๐-๙]")
_FILE = re.compile(r"\.(pdf|docx?|xlsx?|zip|rar|jpe?g|png)(\?|$)|download|drive\.google", re.I)


def paint(tree: Tree, lines: list[Line]) -> None:
    """Set the region of every line; where nothing of the page's own would remain, everything is its own."""
    sizes = _Sizes(lines)
    whole = sizes.text(0, len(lines))
    for node in tree.nodes:
        region = _region_of(node)
        if region is not None and node.end > node.start and lines[node.start].region is Region.MAIN:
            _colour(node, region, lines, sizes, whole)
    if sum(line.linked for line in lines if line.region is Region.MENU) < _FEW_LINKED:
        _paint_blocks_of_links(tree, lines, sizes)
    if not any(line.text for line in lines if line.region is Region.MAIN):
        for line in lines:
            line.region = Region.MAIN


def _colour(node: Node, region: Region, lines: list[Line], sizes: _Sizes, whole: int) -> None:
    own, linked = sizes.text(node.start, node.end), sizes.linked(node.start, node.end)
    plain = own - linked
    is_sure = node.tag in ("nav", "footer") or (region is Region.FOOTER and node.end >= len(lines) - 3)
    if not is_sure:
        # A part called a menu that holds mostly prose, or most of the page, has a misleading name.
        if plain > 0.6 * max(1, sizes.text(0, len(lines)) - sizes.linked(0, len(lines))) and plain > 200:
            return
        if region is Region.MENU and own > 60 and linked < 0.4 * own and not _is_early(node, lines, own, whole):
            return
    elif own > 0.8 * whole and own > 400 and plain > 0.5 * own:
        return
    for line in lines[node.start : node.end]:
        line.region = region


def _is_early(node: Node, lines: list[Line], own: int, whole: int) -> bool:
    """Say whether `node` is the head of the page: at its very top, and a small part of it."""
    return node.start <= max(3, len(lines) // 20) and own < 0.2 * whole


def _region_of(node: Node) -> Region | None:
    """Return the region that tag, role, class or id of an element claim, if any."""
    tag = node.tag
    if tag == "nav":
        return Region.MENU
    if tag in ("header", "footer", "aside"):
        if _inside_content(node):
            return None
        return Region.FOOTER if tag == "footer" else Region.MENU
    if tag in _NEVER or not node.attrs:
        return None
    role = node.get("role")
    if role in ("navigation", "banner", "contentinfo"):
        return Region.FOOTER if role == "contentinfo" else Region.MENU
    return _named(node)


def _named(node: Node) -> Region | None:
    for name in (node.get("id"), *node.get("class").split()):
        if name.lower() in _BESIDE or (_CONSENT.search(name) and node.end - node.start <= 12):
            return Region.MENU
        words = [w.lower() for w in _WORD.findall(name)]
        if not words or _PART_OF_CONTENT & set(words):
            continue
        if _FOOTER & set(words):
            return Region.FOOTER
        # "header" by itself or as main-header, header-top; a "head" counts only as the whole name.
        is_header = (_HEADER & set(words) and len(words) == 1) or "header" in words
        if (_MENU & set(words) or is_header) and not _inside_content(node):
            return Region.MENU
    return None


def _inside_content(node: Node) -> bool:
    for around in node.above(12):
        if around.tag in ("main", "article"):
            return True
        if around.tag in ("div", "section") and around.attrs:
            names = {around.get("id").lower(), *around.get("class").lower().split()}
            if names & _CONTENT or any(n.endswith("-content") and not n.startswith(("page", "site")) for n in names):
                return True
    return False


class _Sizes:
    """How many letters, and how many of them in links, any run of lines holds."""

    def __init__(self, lines: list[Line]) -> None:
        self._text = [0, *accumulate(len(line.text) for line in lines)]
        self._linked = [0, *accumulate(line.linked for line in lines)]

    def text(self, start: int, end: int) -> int:
        return self._text[min(end, len(self._text) - 1)] - self._text[start]

    def linked(self, start: int, end: int) -> int:
        return self._linked[min(end, len(self._linked) - 1)] - self._linked[start]


def _paint_blocks_of_links(tree: Tree, lines: list[Line], sizes: _Sizes) -> None:
    """On a page whose mark-up names no menu: cells made of many short links, beside others that hold prose, are menus."""
    plain = sum(len(line.text) - line.linked for line in lines if line.region is Region.MAIN)
    for node in tree.nodes:
        if node.tag not in ("td", "div", "ul") or node.end - node.start < 6 or lines[node.start].region is not Region.MAIN:
            continue
        own = sizes.text(node.start, node.end) - sizes.linked(node.start, node.end)
        # Prose or headings must remain beside it.
        if plain - own >= 40 and _is_block_of_links(node, lines, sizes):
            plain -= own
            for line in lines[node.start : node.end]:
                line.region = Region.MENU


def _is_block_of_links(node: Node, lines: list[Line], sizes: _Sizes) -> bool:
    if sizes.linked(node.start, node.end) < 0.85 * sizes.text(node.start, node.end):
        return False
    texts = [line.text for line in lines[node.start : node.end] if line.text]
    if len(texts) < 6 or sum(map(len, texts)) > _SHORT_LINK * len(texts) or sum(bool(_ITEM_NUMBER.search(t)) for t in texts) >= 2:
        return False
    # A list of years or of papers is what a page has to say.
    if sum(bool(_DIGIT.search(t)) for t in texts) * 5 > len(texts):
        return False
    hrefs = [n.get("href") for n in node.below() if n.tag == "a"]
    return sum(bool(_FILE.search(h)) for h in hrefs) * 5 <= len(hrefs)

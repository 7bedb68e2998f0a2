"""Which lines of a page act as headings, how high they rank, and what the page calls itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oit_checker.model import Region
from oit_checker.read.html.labels import says_something
from oit_checker.read.html.lines import Line
from oit_checker.read.html.tree import Node, Tree

_WORD = re.compile(r"[A-Za-z][a-z]*")
_NAMES = frozenset("title heading topic headline subject caption head hd header".split())
_TOGGLES = re.compile(
    r"accordion.*(button|header|title|toggle)|^accordion$|panel-title|card-header|panel-heading|toggle-title|question", re.I
)
_LONGEST = 160
# Ranks below h1 to h6.
CARD, LIST, BOLD = 7, 8, 9
_LISTED = {"dt": "dl", "summary": "details", "legend": "fieldset", "caption": "table", "figcaption": "figure"}
_AGENCY = re.compile(
    r"^(ยินดีต้อนรับ(สู่)?|เว็บไซต์)?\s*(สำนักงาน)?\s*(เทศบาล|องค์การบริหารส่วน|อบต|อบจ|ทต|ทม)\S*"
    r"( \S+)?( อำเภอ\s?\S+)?( จังหวัด\s?\S+)?( (Website|เว็บไซต์))?$"
)
_ROOT_TITLE = re.compile(r"\s+[|»«–—:-]+\s+|\s*\|\s*")


def rank(lines: list[Line], tree: Tree, cells: set[int]) -> None:
    """Set `level` and `scope` of every line that is a heading. `cells` are lines inside data tables: those are none."""
    for index, line in enumerate(lines):
        if line.text and len(line.text) <= _LONGEST and says_something(line.text):
            _rank_one(index, line, lines, in_table=index in cells)


def _rank_one(index: int, line: Line, lines: list[Line], in_table: bool) -> None:
    node: Node | None = line.block
    for _ in range(4):
        if node is None or node.tag in ("body", "td", "ul", "ol", "table"):
            break
        if len(node.tag) == 2 and node.tag[0] == "h" and node.tag[1] in "123456":
            line.level = int(node.tag[1])
            return
        if node.tag in _LISTED:
            line.level, line.scope = LIST, _end_of(node, _LISTED[node.tag])
            return
        if not in_table and node.end - node.start <= 2 and node.attrs and _is_named(node):
            line.level, line.scope = CARD, _card_end(node, lines)
            return
        node = node.parent
    heads = _is_single_cell_row(line) or (line.bold and len(line.text) <= 120 and _fills_block(line, index, lines))
    if heads and not in_table:
        line.level = BOLD


def _end_of(node: Node, around: str) -> int:
    return next((n.end for n in node.above(6) if n.tag == around), node.end)


def _is_named(node: Node) -> bool:
    for name in (node.get("class") + " " + node.get("id")).split():
        if _TOGGLES.search(name) and not name.endswith(("-body", "-content")):
            return node.tag in ("div", "button", "a", "p", "span", "li", "section")
        if _NAMES & {w.lower() for w in _WORD.findall(name)}:
            return node.tag not in ("li", "tr", "label")
    return False


def _card_end(node: Node, lines: list[Line]) -> int:
    """Return the end of the smallest element around a heading that holds more than the heading itself."""
    for around in node.above(5):
        if around.tag == "body":
            return 0
        if around.end > node.end:
            return around.end
    return 0


def _fills_block(line: Line, index: int, lines: list[Line]) -> bool:
    """A bold line heads what follows; a bold line with nothing after it in reach, or one of many in a row, is only bold."""
    following = lines[index + 1] if index + 1 < len(lines) else None
    return following is not None and not (following.bold and index > 0 and lines[index - 1].bold)


def _is_single_cell_row(line: Line) -> bool:
    """A row of a layout table that is one short cell over several columns."""
    node = line.block
    if node.tag not in ("td", "th") or node.end - node.start != 1 or node.get("colspan") in ("", "1"):
        return False
    row = node.parent
    return row is not None and row.end - row.start == 1 and line.linked < len(line.text)


def title_of(tree: Tree, lines: list[Line], site_wide: str = "") -> str:
    """Return what the page calls itself: its main heading, else the end of its breadcrumb, else its <title>."""
    own = [line for line in lines if line.region is Region.MAIN and line.text]
    parts = [p.strip() for p in _ROOT_TITLE.split(tree.title) if p.strip()]
    for pick in (_ranked, _early):
        for text in pick(own):
            if not _AGENCY.match(text):
                return text
    crumb = _breadcrumb(tree, lines)
    if crumb:
        return crumb
    named = [p for p in parts if not _AGENCY.match(p)]
    return (named or parts or [next(_ranked(own), "")])[0] or tree.title


def _ranked(own: list[Line]) -> Iterator[str]:
    for level in (1, 2):
        yield from (line.text for line in own if line.level == level)


def _early(own: list[Line]) -> Iterator[str]:
    yield from (line.text for line in own[:12] if line.level)


def _breadcrumb(tree: Tree, lines: list[Line]) -> str:
    for node in tree.nodes:
        if "breadcrumb" in (node.get("class") + node.get("id")).lower() and node.end > node.start:
            texts = [line.text for line in lines[node.start : node.end] if line.text]
            if texts:
                last = re.split(r"[>»/›]", texts[-1])[-1].strip()
                return "" if last in ("หน้าแรก", "หน้าหลัก", "Home") else last
    return ""

"""The words that belong to a link when its own text says nothing: its row, list item, card, line or heading."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from oit_checker.read.html.lines import Line
from oit_checker.read.html.tables import Grid
from oit_checker.read.html.tree import Node

_MOST = 500
_GENERIC = re.compile(
    r"(คลิก|คลิ๊ก|คลิ้ก|กด)?\s*(เพื่อ)?\s*(เปิดดู|เปิดอ่าน|เปิดไฟล์|เปิด|ดาวน์โหลด|ดาวโหลด|ดาวน์โหลดเอกสาร|ดาวน์โหลดไฟล์|โหลด|อ่านต่อ|อ่านเพิ่มเติม|อ่าน|รายละเอียดเพิ่มเติม|รายละเอียด|"
    r"เพิ่มเติม|ดูทั้งหมด|ดูเพิ่มเติม|ดูข้อมูล|ดูรายละเอียด|ดูเอกสาร|ดูไฟล์|ดู|แสดง|ที่นี่|ลิงค์|ลิงก์|ลิ้งค์|ลิ้งก์|ไฟล์แนบ|ไฟล์เอกสาร|ไฟล์|เอกสารแนบ|เอกสาร|แนบ|คลิกที่นี่|คลิก|คลิ๊ก|กดที่นี่|ไปที่|เข้าชม|เข้าสู่เว็บไซต์|url|"
    r"click|here|link|view|open|more|read|detail|download|pdf|docx?|xlsx?|jpe?g|png|zip|file|icon|new|image|img|\(|\)|\[|\]|>>|»|›|:|-|\.|\||,|/|_|"
    r"[0-9๐-๙]+|kb|mb|ครั้ง|s)",
    re.I,
)
_FRAMES = frozenset("iframe frame embed object img".split())
_LETTERS = re.compile(r"[A-Za-z\u0e01-\u0e2e]")
_NUMBER = re.compile(r"^(O|o|ข้อ|ที่)?[ .-]?[0-9๐-๙oO]{1,3}[.)]?$")
_URL = re.compile(r"(https?://|www\.)\S+", re.I)


@lru_cache(maxsize=50_000)
def says_something(text: str) -> bool:
    """Say whether `text` holds more than the generic words of links, numbers and addresses."""
    rest = _GENERIC.sub(" ", _URL.sub(" ", text[:_MOST]))
    return len(_LETTERS.findall(rest)) >= 3


class Labels:
    """Finds the label of any link of one page."""

    def __init__(self, lines: list[Line], grids: list[Grid], headings: list[str]) -> None:
        self._lines = lines
        self._headings = headings
        self._rows: dict[int, str] = {}
        self._items: dict[int, str] = {}
        self._terms: dict[int, dict[int, Node]] = {}
        for grid in grids:
            for row, cells in zip(grid.rows, grid.cells, strict=True):
                self._rows[id(row)] = _joined(cells)

    def of(self, node: Node, text: str) -> str:
        """Return the words around `node`; "" where they add nothing to its own `text`."""
        own = text if says_something(text) else ""
        found = self._around(node, own)
        if not found and not own:
            found = self._before(node)
        if text and not own:
            found = found.removesuffix(text).rstrip(" |")
        return "" if found == text else found[:_MOST]

    def _around(self, node: Node, own: str) -> str:
        """Return the text of the smallest row, list item, description or card that says more than the link itself."""
        for around in node.above(9):
            if around.tag == "tr" and (row := self._row(around)) and self._adds(row, own):
                return row
            if around.tag == "li" and (item := self._item(around)) and self._adds(item, own):
                return item
            if around.tag == "dd" and (term := self._term(around)):
                return term
            if around.tag in ("body", "table", "nav", "form", "main", "article"):
                return ""
            if (
                not own
                and node.tag not in _FRAMES
                and around.tag not in ("tr", "tbody", "ul", "ol", "thead")
                and (block := self._block(around))
            ):
                return block
        return ""

    @staticmethod
    def _adds(found: str, own: str) -> bool:
        return says_something(found.replace(own, " ", 1) if own else found)

    def _row(self, row: Node) -> str:
        known = self._rows.get(id(row))
        if known is not None:
            return known
        cells = [n for n in row.children if n.tag in ("td", "th")]
        if len(cells) < 2 or row.end - row.start > 25:
            return ""
        text = _joined([self._text(cell) for cell in cells])
        return text if len(text) <= _MOST else ""

    def _item(self, item: Node) -> str:
        """Return the item's own words after those of the items that it stands under."""
        items = [item, *[n for n in item.above(12) if n.tag == "li"]][:3]
        parts = [text for text in map(self._own_words, reversed(items)) if text]
        return " › ".join(dict.fromkeys(parts))

    def _own_words(self, item: Node) -> str:
        """Return what a list item says itself, before the list inside it; "" where that is a whole text."""
        if id(item) not in self._items:
            inner = next((n for n in islice(item.below(), 200) if n.tag in ("ul", "ol")), None)
            end = inner.start if inner is not None else item.end
            text = " ".join(line.text for line in self._lines[item.start : end] if line.text) if end - item.start <= 20 else ""
            self._items[id(item)] = text if len(text) <= _MOST else ""
        return self._items[id(item)]

    def _term(self, description: Node) -> str:
        parent = description.parent
        if parent is None or description.end - description.start > 20:
            return ""
        if id(parent) not in self._terms:
            self._terms[id(parent)] = _terms_of(parent)
        term = self._terms[id(parent)].get(id(description))
        return f"{self._text(term)} › {self._text(description)}"[:_MOST] if term else ""

    def _block(self, around: Node) -> str:
        """Return the text of a block that belongs to this link alone."""
        if around.end - around.start > 12:
            return ""
        text = self._text(around)
        if len(text) > 300 or not says_something(text):
            return ""
        # Several links with words between them: which words are whose is told by their order.
        anchors = {n.start for n in islice(around.below(), 400) if n.tag == "a" and n.start != n.end}
        return text if len(anchors) <= 1 or around.end - around.start == 1 or self._talks_once(around) else ""

    def _talks_once(self, around: Node) -> bool:
        speaking = [line for line in self._lines[around.start : around.end] if line.text and says_something(line.text)]
        return len(speaking) == 1 and speaking[0] is self._lines[around.start]

    def _before(self, node: Node) -> str:
        """Return the heading above the link, with the nearest line between them that says something."""
        if not self._lines:
            return ""
        heading = self._headings[min(node.start, len(self._headings) - 1)]
        line = "" if node.tag in _FRAMES else self._line_before(node)
        return " › ".join(dict.fromkeys(part for part in (heading, line) if part))

    def _line_before(self, node: Node) -> str:
        index = min(node.start, len(self._lines) - 1)
        for line in [self._lines[i] for i in range(index, max(-1, index - 8), -1)]:
            if line.text and says_something(line.text) and line.linked < len(line.text) and line.region is self._lines[index].region:
                return line.text if len(line.text) <= 300 else ""
            if line.level:
                return ""
        return ""

    def _text(self, node: Node) -> str:
        return " ".join(line.text for line in self._lines[node.start : node.end] if line.text)


def _joined(cells: list[str]) -> str:
    """Return the cells of a row that say something, with the numbers that count the items."""
    return " | ".join(text for text in dict.fromkeys(cells) if text and (says_something(text) or _NUMBER.match(text)))


def _terms_of(parent: Node) -> dict[int, Node]:
    """Return for every <dd> of a list the <dt> before it."""
    found: dict[int, Node] = {}
    term: Node | None = None
    for child in parent.children:
        if child.tag == "dt":
            term = child
        elif child.tag == "dd" and term is not None:
            found[id(child)] = term
    return found

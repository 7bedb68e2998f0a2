"""A page as the lines that a visitor reads from top to bottom; every element knows which lines are its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from oit_checker.model import Region
from oit_checker.read.html.tree import Node, Tree

INLINE = frozenset(
    "a abbr acronym b bdi bdo big blink cite code data del dfn em font g i img ins kbd label mark meter nobr output progress q "
    "rb rp rt ruby s samp small span strike strong sub sup svg text path time tspan tt u use var wbr input object embed audio video "
    "picture source track param map area".split()
)
_ZERO_WIDTH = re.compile("[\u200b\u200c\u200d\u2060\ufeff\xad]")
_BOLD_STYLE = re.compile(
    r"font-weight\s*:\s*(bold|[6-9]00)|font-size\s*:\s*(1[8-9]|[2-9]\d)(\.\d+)?\s*(px|pt)|font-size\s*:\s*(x+-)?large", re.I
)
_BOLD_CLASS = re.compile(r"(^|\s)(fw-bold\w*|font-weight-bold|text-bold|bold|font-bold)(\s|$)", re.I)
_PRIVATE = re.compile("[\uf700-\uf71a]")


@dataclass(slots=True)
class Line:
    """A line of text in the element `block`; `linked` counts the letters of it that stand in links."""

    text: str
    block: Node
    linked: int = 0
    bold: bool = False
    region: Region = Region.MAIN
    level: int = 0  # rank as a heading, 0 for none
    scope: int = 0  # a heading of a card, pane or list: the line where what it heads ends


def lines_of(tree: Tree) -> list[Line]:
    """Return the lines of the page and set `start` and `end` of every node."""
    writer = _Writer(tree.body)
    stack: list[tuple[Node, bool]] = [(tree.body, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            writer.leave(node)
        elif node.tag == "#text":
            writer.write(node)
        else:
            writer.enter(node)
            stack.append((node, True))
            if node.tag not in ("select", "iframe", "video", "audio"):
                stack.extend([(child, False) for child in reversed(node.children)])
            elif node.tag == "select":
                _place(node, len(writer.lines))
    writer.flush()
    if max((node.start for node in tree.nodes), default=0) >= len(writer.lines):
        # Every element has a line, even what stands after the last word.
        writer.lines.append(Line("", tree.body))
    tree.body.end = len(writer.lines)
    return writer.lines


def _place(node: Node, line: int) -> None:
    for inner in node.below():
        inner.start, inner.end = line, line + 1


class _Writer:
    """Collects runs of text and breaks them into lines where blocks begin and end."""

    def __init__(self, body: Node) -> None:
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.blocks: list[Node] = [body]
        self.in_link = 0
        self.in_bold = 0
        self.linked = 0
        self.plain = 0
        self.holds_item = False

    def enter(self, node: Node) -> None:
        tag = node.tag
        if tag == "br" or (tag not in INLINE):
            self.flush()
        node.start = len(self.lines)
        if tag == "a":
            self.in_link += 1
        elif tag in ("img", "area", "embed", "object", "iframe", "frame"):
            self.holds_item = True
        elif tag == "input":
            self._tick(node)
        self.in_bold += _is_bold(node)
        if tag not in INLINE and tag not in ("br", "hr"):
            self.blocks.append(node)

    def leave(self, node: Node) -> None:
        tag = node.tag
        if tag == "a":
            self.in_link -= 1
            self.holds_item = self.holds_item or node.start == len(self.lines)
            self._address(node)
        self.in_bold -= _is_bold(node)
        if tag not in INLINE:
            self.flush()
            if tag not in ("br", "hr"):
                self.blocks.pop()
            node.end = len(self.lines)
        else:
            node.end = max(node.start + 1, len(self.lines) + bool(self.parts or self.holds_item))

    def write(self, node: Node) -> None:
        parent = node.parent
        if parent is not None and parent.hidden:
            return
        text = node.text
        if parent is not None and parent.tag in ("pre", "textarea"):
            self._keep_breaks(text)
            return
        self._put(text)

    def _put(self, text: str) -> None:
        self.parts.append(text)
        if size := len(text) if not text.isspace() else 0:
            self.linked += size if self.in_link else 0
            self.plain += 0 if self.in_bold else size

    def _keep_breaks(self, text: str) -> None:
        for line in text.splitlines():
            self._put(line)
            self.flush()

    def _tick(self, node: Node) -> None:
        if node.get("type").lower() in ("checkbox", "radio") and not node.hidden:
            self._put(" ☑ " if "checked" in node.attrs else " ☐ ")

    def _address(self, node: Node) -> None:
        """Write the address of a mail or telephone link whose text does not show it."""
        address = _contact(node)
        if address and address not in "".join(self.parts).replace("-", "").replace(" ", "") and not node.hidden:
            self.parts.append(f" {address}")

    def flush(self) -> None:
        if not self.parts and not self.holds_item:
            return
        text = tidy("".join(self.parts))
        if text or self.holds_item:
            bold = bool(text) and self.plain == 0
            self.lines.append(Line(text, self.blocks[-1], min(self.linked, len(text)), bold))
        self.parts, self.linked, self.plain, self.holds_item = [], 0, 0, False


def tidy(text: str) -> str:
    """Return text with white space folded, invisible letters out, and the commonest broken Thai mended."""
    if not text.isascii() and _ZERO_WIDTH.search(text):
        text = _ZERO_WIDTH.sub("", text)
    text = " ".join(text.split())
    if "\u0e4d\u0e32" in text:
        text = text.replace("\u0e4d\u0e32", "\u0e33")
    if _PRIVATE.search(text):
        from oit_checker.read.repair import repair

        text = repair(text)
    return text


def _is_bold(node: Node) -> bool:
    tag = node.tag
    if tag in ("b", "strong", "big"):
        return True
    if not node.attrs:
        return False
    if tag == "font":
        return node.get("size").strip() in ("4", "5", "6", "7", "+1", "+2", "+3", "+4")
    return bool(_BOLD_STYLE.search(node.get("style")) or _BOLD_CLASS.search(node.get("class")))


def _contact(node: Node) -> str:
    href = node.get("href").strip()
    if href[:7].lower() == "mailto:":
        return href[7:].split("?")[0].strip()
    if href[:4].lower() == "tel:":
        return href[4:].replace("-", "").replace(" ", "").strip()
    return _unveiled(href.rpartition("#")[2] if "email-protection#" in href else node.get("data-cfemail"))


def _unveiled(code: str) -> str:
    """Return the mail address that a protecting proxy has written as hexadecimal digits."""
    try:
        data = bytes.fromhex(code)
    except ValueError:
        return ""
    return bytes(b ^ data[0] for b in data[1:]).decode("utf-8", errors="replace") if len(data) > 3 else ""

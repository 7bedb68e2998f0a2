"""Which parts of a page no visitor ever sees, and which only wait for a click."""

from __future__ import annotations

import re

from oit_checker.read.html.tree import Node, Tree

_NO_DISPLAY = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# Parts that a click, a tab, a hover or a slider brings to light.
_WAITS = re.compile(
    r"modal|tab|collaps|accord|panel|drop|menu|sub|nav|pop|dialog|slide|carousel|item|content|answer|detail|toggle|lang|faq|lightbox|owl|swiper|fancy|more|show",
    re.I,
)
_QUOTED = re.compile(r"""['"]#?([\w\u0e00-\u0e7f:.-]{1,80})['"]""")


def mark(tree: Tree) -> None:
    """Set `hidden` on every node that stands in a hidden part which nothing on the page opens."""
    opened = _opened(tree)
    for node in tree.nodes:
        parent = node.parent
        node.hidden = bool(parent and parent.hidden) or (bool(node.attrs) and _is_hidden(node, opened))


def _is_hidden(node: Node, opened: set[str]) -> bool:
    if node.tag == "input" and node.get("type").lower() == "hidden":
        return True
    if "style" in node.attrs and _NO_DISPLAY.search(node.get("style")):
        return not _is_opened(node, opened)
    if "hidden" in node.attrs and node.tag not in ("dialog", "details"):
        return not _is_opened(node, opened)
    return False


def _is_opened(node: Node, opened: set[str]) -> bool:
    if node.tag in ("ul", "dialog", "img", "iframe", "tr", "tbody", "table"):
        return True
    if node.get("id") in opened or node.get("role") in ("tabpanel", "dialog", "menu"):
        return True
    return bool(_WAITS.search(node.get("class") + " " + node.get("id")))


def _opened(tree: Tree) -> set[str]:
    """Return the ids that anything on the page names: targets of links and toggles, strings in handlers and scripts."""
    found: set[str] = set()
    for node in tree.nodes:
        for name, value in node.attrs.items():
            if value and (name in ("href", "aria-controls", "for") or name.startswith("data-")) and len(value) < 200:
                found.add(value.removeprefix("#"))
            elif value and name.startswith("on"):
                found.update(_QUOTED.findall(value[:2_000]))
    for script in tree.scripts:
        found.update(_QUOTED.findall(script[:100_000]))
    found.discard("")
    return found

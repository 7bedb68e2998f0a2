"""Headings with what stands under them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from oit_checker.model import Form, Image, Link, Region, Section, Table
from oit_checker.read.html.headings import CARD
from oit_checker.read.html.lines import Line
from oit_checker.read.html.tables import Grid
from oit_checker.read.html.tree import Node, Tree

_MOST_SECTIONS = 3_000
_MOST_TEXT = 3_000_000
Thing = TypeVar("Thing")


class Writing:
    """The text of any run of lines; the cells of a data table's row stand on one line, with bars between."""

    def __init__(self, lines: list[Line], grids: Sequence[Grid]) -> None:
        self._lines = lines
        self.in_tables: set[int] = set()
        self._joints: dict[int, str] = {}
        for grid in grids:
            self.in_tables.update(range(grid.node.start, grid.node.end))
            for row in grid.rows:
                self._join(row)

    def _join(self, row: Node) -> None:
        starts = {cell.start for cell in row.children if cell.tag in ("td", "th")}
        for index in range(row.start + 1, row.end):
            self._joints[index] = " | " if index in starts else " "

    def text(self, start: int, end: int, region: Callable[[Region], bool] = lambda r: r is Region.MAIN) -> str:
        """Return the lines from `start` to before `end` whose region fits, as text."""
        parts: list[str] = []
        for index in range(start, min(end, len(self._lines))):
            line = self._lines[index]
            if line.text and region(line.region):
                if parts:
                    parts.append(self._joints.get(index, "\n"))
                parts.append(line.text)
        return "".join(parts)


@dataclass(frozen=True, slots=True)
class Things:
    """What stands on the page beside text, each with its line, in order."""

    links: tuple[tuple[int, Link], ...] = ()
    images: tuple[tuple[int, Image], ...] = ()
    tables: tuple[tuple[int, Table], ...] = ()
    forms: tuple[tuple[int, Form], ...] = ()


def nearest_headings(lines: list[Line], tree: Tree) -> list[str]:
    """Return for every line the heading under which it stands; what a click unfolds stands under the words clicked."""
    found: list[str] = []
    current = ""
    open_until: list[tuple[int, str]] = []
    for index, line in enumerate(lines):
        while open_until and index >= open_until[-1][0]:
            current = open_until.pop()[1]
        if line.level:
            if line.scope > index + 1 and len(open_until) < 100:
                open_until.append((line.scope, _outer(current, open_until, line.scope)))
            current = line.text
        found.append(current)
    for heading, pane in toggles(tree, lines):
        _rename(found, lines, heading, pane)
    return found


def _outer(current: str, open_until: list[tuple[int, str]], scope: int) -> str:
    """Return the heading that holds again after the scope; neighbours in one list share it."""
    return open_until.pop()[1] if open_until and open_until[-1][0] == scope else current


def _rename(found: list[str], lines: list[Line], heading: str, pane: Node) -> None:
    for index in range(pane.start, pane.end):
        if lines[index].level:
            return
        found[index] = heading


def toggles(tree: Tree, lines: list[Line]) -> list[tuple[str, Node]]:
    """Return the words that a visitor clicks to unfold a part of the page, with that part."""
    ids = tree.by_id()
    found: dict[int, tuple[str, Node]] = {}
    for node in tree.nodes:
        name = _unfolds(node)
        pane = ids.get(name) if name else None
        if pane is None or pane.end <= pane.start or pane.tag in ("a", "body") or id(pane) in found:
            continue
        words = node.words()
        if words and len(words) <= 200 and not (pane.start <= node.start < pane.end):
            found[id(pane)] = (words, pane)
    return list(found.values())


def _unfolds(node: Node) -> str:
    if not node.attrs or node.tag not in ("a", "button", "div", "span", "li", "h2", "h3", "h4", "h5", "h6", "p", "td"):
        return ""
    kind = node.get("data-toggle") or node.get("data-bs-toggle") or node.get("role") or node.get("data-w3-toggle")
    if not kind and "aria-controls" not in node.attrs and node.get("data-parent") == "":
        # jQuery tabs: a list of jumps to parts of the page.
        return node.get("href")[1:] if node.tag == "a" and node.get("href").startswith("#") and _in_tabs(node) else ""
    target = node.get("data-target") or node.get("data-bs-target") or node.get("aria-controls") or node.get("href")
    return target.lstrip("#") if kind not in ("dropdown", "tooltip") else ""


def _in_tabs(node: Node) -> bool:
    return any("tab" in n.get("class").lower() or "tab" in n.get("id").lower() for n in node.above(3))


def sections_of(lines: list[Line], tree: Tree, writing: Writing, things: Things) -> tuple[Section, ...]:
    """Return a section for every heading of the page's own part, and for every part that a click unfolds."""
    found: list[tuple[int, int, Section]] = []
    spent = 0
    for heading, level, start, end in _spans(lines, tree):
        if len(found) >= _MOST_SECTIONS or spent > _MOST_TEXT:
            break
        text = writing.text(start, end)
        spent += len(text)
        section = Section(
            heading,
            level,
            text,
            # The heading may itself be the link.
            _within(things.links, start - 1, end, lambda link: link.region is Region.MAIN),
            _within(things.images, start, end, lambda image: image.region is Region.MAIN),
            _within(things.tables, start, end, lambda _: True),
            _within(things.forms, start, end, lambda form: form.region is Region.MAIN),
        )
        found.append((start, end, section))
    return tuple(section for _, _, section in found)


def _spans(lines: list[Line], tree: Tree) -> list[tuple[str, int, int, int]]:
    heads = [i for i, line in enumerate(lines) if line.level and line.region is Region.MAIN]
    found = [(lines[i].text, lines[i].level, i + 1, _end(i, position, heads, lines)) for position, i in enumerate(heads)]
    known = {(text, start <= len(lines)) for text, _, start, end in found if end > start}
    for heading, pane in toggles(tree, lines):
        if (heading, True) not in known and lines[pane.start].region is Region.MAIN:
            found.append((heading, CARD, pane.start, pane.end))
    return sorted(found, key=lambda span: (span[2], -span[3]))


def _end(index: int, position: int, heads: list[int], lines: list[Line]) -> int:
    own = lines[index]
    last = own.scope if own.scope > index + 1 else len(lines)
    for other in heads[position + 1 :]:
        if other >= last:
            break
        if (own.scope and lines[other].level == own.level) or (not own.scope and lines[other].level <= own.level):
            return other
    return last


def _within(things: Sequence[tuple[int, Thing]], start: int, end: int, fits: Callable[[Thing], bool]) -> tuple[Thing, ...]:
    first = bisect_left(things, start, key=lambda thing: thing[0])
    last = bisect_left(things, end, key=lambda thing: thing[0])
    return tuple(thing for _, thing in things[first:last] if fits(thing))

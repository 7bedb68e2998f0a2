"""Tables of a page with spanned cells resolved; tables that only lay the page out are told apart."""

from __future__ import annotations

from dataclasses import dataclass

from oit_checker.model import Table
from oit_checker.read.grid import MOST_COLUMNS, MOST_ROWS, header_rows, is_title, joined
from oit_checker.read.html.lines import Line
from oit_checker.read.html.tree import Node, Tree

_MOST_TABLES = 300
_LONG_CELL = 600


@dataclass(slots=True)
class Grid:
    """A data table: `cells[row][column]` are texts, `rows` their elements, `header` how many rows are headings."""

    node: Node
    cells: list[list[str]]
    rows: list[Node]
    header: int
    caption: str

    def table(self, heading: str) -> Table:
        """Return the table as the model knows it."""
        body = tuple(tuple(row) for row in self.cells[self.header :] if any(row))
        return Table(joined(self.cells[: self.header]), body, self.caption, heading)


def grids_of(tree: Tree, lines: list[Line]) -> list[Grid]:
    """Return the data tables of the page in document order."""
    found: list[Grid] = []
    for node in tree.nodes:
        if node.tag == "table" and not node.hidden and len(found) < _MOST_TABLES:
            grid = _grid(node, lines)
            if grid is not None:
                found.append(grid)
    return found


def cell_text(node: Node, lines: list[Line]) -> str:
    """Return the text of a cell on one line."""
    return " ".join(line.text for line in lines[node.start : node.end] if line.text)


def _grid(node: Node, lines: list[Line]) -> Grid | None:
    parts = _rows(node)
    if parts is None or not parts.rows or len(parts.rows) > MOST_ROWS * 5:
        return None
    cells, rows, heads = _resolved(parts.rows[:MOST_ROWS], lines)
    width = max((len(row) for row in cells), default=0)
    if width < 2 or len(cells) < 2 or _is_layout(cells):
        return None
    for row in cells:
        row.extend([""] * (width - len(row)))
    caption = cell_text(parts.caption, lines) if parts.caption else ""
    titles = 0
    while len(cells) - titles > 2 and is_title(cells[titles]):
        titles += 1
    title = " ".join(next(text for text in row if text) for row in cells[:titles])
    cells, rows, heads = cells[titles:], rows[titles:], heads[titles:]
    return Grid(node, cells, rows, header_rows(cells, heads), caption or title)


@dataclass(slots=True)
class _Parts:
    rows: list[Node]
    caption: Node | None = None


def _rows(table: Node) -> _Parts | None:
    """Return the table's own rows, or None where a table inside it has rows of its own (then it is a layout)."""
    parts = _Parts([])
    stack = table.children[::-1]
    while stack:
        node = stack.pop()
        if node.tag == "tr" and not node.hidden:
            parts.rows.append(node)
            if any(n.tag == "table" and sum(m.tag == "tr" for m in n.below()) > 1 for n in node.below()):
                return None
        elif node.tag == "caption":
            parts.caption = node
        elif node.tag in ("thead", "tbody", "tfoot", "form", "div", "center", "font", "#text"):
            stack.extend(node.children[::-1])
    return parts


def _resolved(rows: list[Node], lines: list[Line]) -> tuple[list[list[str]], list[Node], list[bool]]:
    """Return the texts with every spanned cell repeated in the places that it covers, and which rows are th rows."""
    grid: list[list[str]] = []
    heads: list[bool] = []
    hanging: dict[int, tuple[int, str]] = {}
    for row in rows:
        cells: list[str] = []
        own = [n for n in row.children if n.tag in ("td", "th")]
        for node in own:
            _fill_hanging(cells, hanging)
            text = cell_text(node, lines)
            across, down = _span(node, "colspan", MOST_COLUMNS), _span(node, "rowspan", MOST_ROWS)
            for _ in range(min(across, MOST_COLUMNS - len(cells))):
                if down > 1:
                    hanging[len(cells)] = (down - 1, text)
                cells.append(text)
        _fill_hanging(cells, hanging)
        grid.append(cells)
        in_head = row.parent is not None and row.parent.tag == "thead"
        heads.append(bool(own) and (in_head or sum(n.tag == "th" for n in own) > len(own) / 2))
    return grid, rows, heads


def _fill_hanging(cells: list[str], hanging: dict[int, tuple[int, str]]) -> None:
    while len(cells) < MOST_COLUMNS and len(cells) in hanging:
        left, text = hanging.pop(len(cells))
        if left > 1:
            hanging[len(cells)] = (left - 1, text)
        cells.append(text)


def _span(node: Node, name: str, most: int) -> int:
    value = node.get(name).strip()
    if not value.isascii() or not value[:5].isdigit():
        return 1
    return most if value == "0" and name == "rowspan" else max(1, min(most, int(value[:5])))


def _is_layout(cells: list[list[str]]) -> bool:
    texts = [text for row in cells for text in dict.fromkeys(row) if text]
    if len(texts) < 3:
        return True
    long = sum(len(text) > _LONG_CELL for text in texts)
    whole = sum(map(len, texts))
    if max(map(len, texts)) > 0.7 * whole and whole > _LONG_CELL:
        return True
    several = sum(sum(bool(text) for text in row) >= 2 for row in cells)
    return long > 0.3 * len(texts) or several < 2

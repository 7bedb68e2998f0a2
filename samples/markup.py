"""The few marks in which the samples' pages and documents are written, and the HTML that they become.

`# title` · `## heading` · `* point` · `| a | b |` rows, the first is the head (`|w 1 3 2` before them: widths) · `center: …` · `right: …` ·
`sign: name / position / …` · `pic: address` · `---` new sheet · a line that opens with `<` is HTML as it stands · `[text](address)` a link.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

LINK = re.compile(r"\[([^\]\n]*)\]\(([^)\n]*)\)")
PREFIXES = {"# ": "title", "## ": "heading", "* ": "point", "center: ": "center", "right: ": "right", "sign: ": "sign", "pic: ": "pic"}


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, table or mark: `kind` says which; a table has `rows` and `widths`, the others `text`."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    widths: tuple[float, ...] = ()


def parse(source: str) -> tuple[Block, ...]:
    """Return the blocks of `source`, in order."""
    blocks: list[Block] = []
    rows: list[tuple[str, ...]] = []
    widths: tuple[float, ...] = ()
    for line in [*source.strip().splitlines(), ""]:
        if line.startswith("|w "):
            widths = tuple(float(word) for word in line[3:].split())
        elif line.startswith("|"):
            rows.append(tuple(cell.strip() for cell in line.strip().strip("|").split("|")))
        else:
            if rows:
                blocks.append(Block("table", rows=tuple(rows), widths=widths or (1.0,) * len(rows[0])))
                rows, widths = [], ()
            if line.strip():
                blocks.append(_line(line.rstrip()))
    return tuple(blocks)


def _line(line: str) -> Block:
    if line == "---":
        return Block("sheet")
    if line.startswith("<"):
        return Block("html", line)
    for prefix, kind in PREFIXES.items():
        if line.startswith(prefix):
            return Block(kind, line.removeprefix(prefix))
    return Block("text", line)


def to_html(source: str, table: str = 'border="1" cellpadding="4"') -> str:
    """Return `source` as HTML; `table` stands in the opening tag of every table."""
    return "\n".join(_html(block, table) for block in parse(source))


def _html(block: Block, table: str) -> str:
    match block.kind:
        case "html":
            return block.text
        case "sheet":
            return '<div style="page-break-after:always"></div>'
        case "title":
            return f'<h2 style="text-align:center">{_inline(block.text)}</h2>'
        case "heading":
            return f"<h3>{_inline(block.text)}</h3>"
        case "point":
            return f"<ul><li>{_inline(block.text)}</li></ul>"
        case "center" | "right":
            return f'<p style="text-align:{block.kind}">{_inline(block.text)}</p>'
        case "sign":
            lines = "<br>".join(_inline(part.strip()) for part in block.text.split(" / "))
            return f'<p style="text-align:center;margin-left:40%">{lines}</p>'
        case "pic":
            return f'<p style="text-align:center"><img src="{block.text}" width="100%"></p>'
        case "table":
            return _table(block, table)
        case _:
            return f"<p>{_inline(block.text)}</p>"


def _table(block: Block, table: str) -> str:
    head, *rows = block.rows
    total = sum(block.widths)
    cols = "".join(f'<col style="width:{100 * width / total:.0f}%">' for width in block.widths)
    first = "".join(f"<th>{_inline(cell)}</th>" for cell in head)
    rest = "\n".join("<tr>" + "".join(f"<td>{_inline(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table {table}><colgroup>{cols}</colgroup>\n<tr>{first}</tr>\n{rest}\n</table>"


def _inline(text: str) -> str:
    parts, at = [], 0
    for found in LINK.finditer(text):
        parts.append(html.escape(text[at : found.start()], quote=False))
        parts.append(f'<a href="{html.escape(found[2])}">{html.escape(found[1], quote=False)}</a>')
        at = found.end()
    return "".join(parts) + html.escape(text[at:], quote=False).replace(" // ", "<br>")

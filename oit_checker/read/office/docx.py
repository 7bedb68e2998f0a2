"""Word files: text by pages, headings, tables with joined cells, links, and pictures pasted in place of text."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from oit_checker.address import join
from oit_checker.model import Document, Link, Page, Resource, Section, Table
from oit_checker.read.grid import as_table
from oit_checker.read.office.package import Package, tail
from oit_checker.read.office.pictures import with_pictures
from oit_checker.read.pdf.title import head_of
from oit_checker.read.reading import Reading
from oit_checker.read.repair import repair

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAIN = "word/document.xml"
_MOST_LINES = 200_000


@dataclass(slots=True)
class _Story:
    """What was met so far, in reading order."""

    relations: dict[str, str]
    base: str
    pages: list[list[str]] = field(default_factory=lambda: [[]])
    headings: list[tuple[str, int, int]] = field(default_factory=list)  # text, level, line
    lines: int = 0
    links: list[tuple[int, Link]] = field(default_factory=list)
    tables: list[tuple[int, Table]] = field(default_factory=list)
    title: str = ""

    @property
    def heading(self) -> str:
        return self.headings[-1][0] if self.headings else ""

    def add(self, text: str) -> None:
        if text and self.lines < _MOST_LINES:
            self.pages[-1].append(text)
            self.lines += 1

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])


def read(resource: Resource, data: bytes, kind: str, reading: Reading) -> Document:
    """Return a docx file as a Document; headers and footers go into `chrome`."""
    package = Package(data)
    story = _Story(package.relations(_MAIN), resource.url)
    body = package.xml(_MAIN).find(f"{_W}body")
    for block in _blocks(body) if body is not None else ():
        _tell(block, story)
    pages = tuple(Page(number, "\n".join(lines)) for number, lines in enumerate((p for p in story.pages if p), 1))
    text = "\n".join(page.text for page in pages)
    made = Document(
        resource,
        story.title or head_of(text),
        pages,
        tuple(link for _, link in story.links),
        tables=tuple(table for _, table in story.tables),
        sections=_sections(story),
        chrome=_edges(package),
        kind=kind,
    )
    return with_pictures(made, package.pictures("word/media/", 12), len(text), reading)


def _blocks(parent: Element) -> list[Element]:
    """Return paragraphs and tables in order, out of whatever wraps them."""
    found: list[Element] = []
    stack = [*reversed(parent)]
    while stack:
        element = stack.pop()
        name = tail(element)
        if name in ("p", "tbl"):
            found.append(element)
        elif name in ("sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo"):
            stack.extend(reversed(element))
    return found


def _tell(block: Element, story: _Story) -> None:
    if tail(block) == "tbl":
        _tell_table(block, story)
        return
    if any(e.get(f"{_W}type") == "page" for e in block.iter(f"{_W}br")) or block.find(f".//{_W}lastRenderedPageBreak") is not None:
        story.turn()
    for link in _links(block, story):
        story.links.append((story.lines, link))
    text = _text(block)
    style = block.find(f"{_W}pPr/{_W}pStyle")
    level = _level(block, style.get(f"{_W}val", "") if style is not None else "")
    for line in text.splitlines():
        if level and line.strip():
            story.headings.append((line.strip(), level, story.lines))
        story.add(line.strip())
    if style is not None and style.get(f"{_W}val", "") == "Title" and not story.title:
        story.title = text.strip()[:300]


def _level(block: Element, style: str) -> int:
    """Return the rank of a paragraph as a heading, 0 for none."""
    digits = style[-1:] if style.lower().startswith(("heading", "หัวเรื่อง")) else ""
    if digits.isdigit() and digits.isascii():
        return max(1, int(digits))
    runs = [run for run in block.iter(f"{_W}r") if _text(run).strip()]
    bold = bool(runs) and all(run.find(f"{_W}rPr/{_W}b") is not None or run.find(f"{_W}rPr/{_W}bCs") is not None for run in runs)
    return 9 if bold and 3 < len(_text(block).strip()) <= 120 else 0


def _text(element: Element) -> str:
    """Return the text of a paragraph or run; a checked box is told, text of a fallback drawing is not told twice."""
    parts: list[str] = []
    stack = [element]
    while stack:
        node = stack.pop()
        name = tail(node)
        if name == "t":
            parts.append(node.text or "")
        elif name in ("tab", "ptab") and len(node) == 0:
            parts.append("\t")
        elif name in ("br", "cr"):
            parts.append("\n")
        elif name == "sym" and node.get(f"{_W}char", "").upper() in ("F0FE", "F052", "F0FC", "2612", "2611"):
            parts.append("☑")
        elif name == "checked":
            parts.append("☑" if node.get(node.tag.replace("checked", "val"), "1") not in ("0", "false") else "☐")
        elif name not in ("Fallback", "instrText", "del", "delText", "pPr", "rPr", "tabs"):
            stack.extend(reversed(node))
            if name == "p" and node is not element:
                parts.append("\n")
    return repair("".join(parts))


def _links(block: Element, story: _Story) -> list[Link]:
    found: list[Link] = []
    for anchor in block.iter(f"{_W}hyperlink"):
        url = join(story.base, story.relations.get(anchor.get(_R, ""), ""))
        if url:
            found.append(Link(url, _text(anchor).strip()[:500], _text(block).strip()[:300], story.heading))
    return found


def _tell_table(table: Element, story: _Story) -> None:
    cells, heads = _cells(table)
    for block in (p for p in table.iter(f"{_W}p") if p.find(f"{_W}hyperlink") is not None):
        story.links.extend((story.lines, link) for link in _links(block, story))
    start = story.lines
    for row in cells:
        story.add(" | ".join(text for text in _once(row) if text))
    made = as_table(cells, heads, heading=story.heading, page=len(story.pages))
    if made is not None:
        story.tables.append((start, made))


def _once(row: list[str]) -> list[str]:
    """Return the cells of a row, a cell joined over several columns once."""
    return [text for i, text in enumerate(row) if i == 0 or text != row[i - 1]]


def _cells(table: Element) -> tuple[list[list[str]], list[bool]]:
    """Return the texts with joined cells repeated, and which rows the file marks as headings."""
    rows: list[list[str]] = []
    heads: list[bool] = []
    for row in table.findall(f"{_W}tr")[:2_000]:
        cells: list[str] = []
        for cell in (e for e in row.iter(f"{_W}tc") if len(cells) < 60):
            text = " ".join(_text(cell).split())
            down = cell.find(f"{_W}tcPr/{_W}vMerge")
            if down is not None and down.get(f"{_W}val") != "restart" and rows and len(cells) < len(rows[-1]):
                text = rows[-1][len(cells)]
            span = cell.find(f"{_W}tcPr/{_W}gridSpan")
            wide = span.get(f"{_W}val", "1") if span is not None else "1"
            cells.extend([text] * (min(60, int(wide)) if wide.isascii() and wide.isdigit() else 1))
        rows.append(cells)
        heads.append(row.find(f"{_W}trPr/{_W}tblHeader") is not None)
    return rows, heads


def _edges(package: Package) -> str:
    names = sorted(
        name for name in package.names if name.startswith(("word/header", "word/footer", "word/footnotes")) and name.endswith(".xml")
    )
    return "\n".join(text for name in names[:12] if (text := "\n".join(_text(p).strip() for p in package.xml(name).iter(f"{_W}p")).strip()))


def _sections(story: _Story) -> tuple[Section, ...]:
    lines = [line for page in story.pages for line in page]
    found: list[Section] = []
    for position, (heading, level, start) in enumerate(story.headings[:500]):
        end = next((line for _, other, line in story.headings[position + 1 :] if other <= level), len(lines))
        links = tuple(link for line, link in story.links if start <= line < end)
        tables = tuple(table for line, table in story.tables if start <= line < end)
        found.append(Section(heading, level, "\n".join(lines[start + 1 : end])[:100_000], links, tables=tables))
    return tuple(found)

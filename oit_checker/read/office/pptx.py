"""PowerPoint files: one page a slide, with tables, notes left out."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from oit_checker.address import join
from oit_checker.model import Document, Link, Page, Resource, Section, Table
from oit_checker.read.grid import as_table
from oit_checker.read.office.package import Package, tail
from oit_checker.read.office.pictures import with_pictures
from oit_checker.read.reading import Reading
from oit_checker.read.repair import repair

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml$")


def read(resource: Resource, data: bytes, kind: str, reading: Reading) -> Document:
    """Return a pptx file as a Document; a slide's first words are its heading."""
    package = Package(data)
    slides = sorted((int(match[1]), name) for name in package.names if (match := _SLIDE.match(name)))[: reading.most_pages]
    pages: list[Page] = []
    links: list[Link] = []
    tables: list[Table] = []
    for number, (_, name) in enumerate(slides, 1):
        root = package.xml(name)
        if root.get("show") == "0":
            continue
        lines = _lines(root)
        heading = lines[0][:200] if lines else ""
        if lines:
            pages.append(Page(number, "\n".join(lines)))
        tables.extend(table for e in root.iter(f"{_A}tbl") if (table := as_table(_cells(e), heading=heading, page=number)))
        links.extend(_links(root, package.relations(name), resource.url, heading))
    sections = tuple(Section(p.text.split("\n")[0][:200], 1, "\n".join(p.text.split("\n")[1:])) for p in pages)
    made = Document(
        resource,
        pages[0].text.split("\n")[0][:300] if pages else "",
        tuple(pages),
        tuple(links),
        tables=tuple(tables),
        sections=sections,
        kind=kind,
    )
    return with_pictures(made, package.pictures("ppt/media/", 12), sum(len(p.text) for p in pages), reading)


def _lines(root: Element) -> list[str]:
    inside = {id(p) for table in root.iter(f"{_A}tbl") for p in table.iter(f"{_A}p")}
    lines = [_text(p) for p in root.iter(f"{_A}p") if id(p) not in inside]
    rows = [" | ".join(cell for cell in row if cell) for table in root.iter(f"{_A}tbl") for row in _cells(table)]
    return [line for line in [*lines, *rows] if line]


def _text(element: Element) -> str:
    parts = [node.text or "" if tail(node) == "t" else "\n" if tail(node) == "br" else "" for node in element.iter()]
    return " ".join(repair("".join(parts)).split())


def _cells(table: Element) -> list[list[str]]:
    rows: list[list[str]] = []
    for row in table.findall(f"{_A}tr")[:500]:
        cells: list[str] = []
        for cell in row.findall(f"{_A}tc")[:60]:
            text = _text(cell)
            if cell.get("hMerge") == "1" and cells:
                text = cells[-1]
            elif cell.get("vMerge") == "1" and rows and len(cells) < len(rows[-1]):
                text = rows[-1][len(cells)]
            cells.append(text)
        rows.append(cells)
    return rows


def _links(root: Element, relations: dict[str, str], base: str, heading: str) -> list[Link]:
    found: list[Link] = []
    for run in [*root.iter(f"{_A}r")]:
        click = run.find(f"{_A}rPr/{_A}hlinkClick")
        url = join(base, relations.get(click.get(_R, ""), "")) if click is not None else ""
        if url:
            found.append(Link(url, _text(run), heading, heading))
    return found

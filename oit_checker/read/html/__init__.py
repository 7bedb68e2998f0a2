"""Web pages: text apart from menus, headings, links with their labels, tables, forms and pictures."""

from __future__ import annotations

from oit_checker.address import join
from oit_checker.model import Document, Page, Region, Resource, Trouble
from oit_checker.read.html.charset import decode
from oit_checker.read.html.forms import forms_of
from oit_checker.read.html.headings import rank, title_of
from oit_checker.read.html.hidden import mark
from oit_checker.read.html.images import content_links, images_of
from oit_checker.read.html.labels import Labels
from oit_checker.read.html.lines import Line, lines_of
from oit_checker.read.html.links import links_of
from oit_checker.read.html.regions import paint
from oit_checker.read.html.sections import Things, Writing, nearest_headings, sections_of
from oit_checker.read.html.shell import needs_browser
from oit_checker.read.html.tables import grids_of
from oit_checker.read.html.tree import Tree, parse

KIND = "html"
MEDIA = ("text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml")
LARGEST = 8_000_000


def read(resource: Resource, data: bytes) -> Document:
    """Return a web page as a Document; of more than 8 MB only the beginning is read."""
    tree = parse(decode(data[:LARGEST]))
    mark(tree)
    lines = lines_of(tree)
    base = join(resource.url, tree.base) or resource.url
    paint(tree, lines)
    grids = grids_of(tree, lines)
    writing = Writing(lines, grids)
    rank(lines, tree, writing.in_tables)
    title = title_of(tree, lines)
    headings = nearest_headings(lines, tree)
    placed = links_of(tree, lines, Labels(lines, grids, headings), headings, base)
    images = images_of(tree, lines, headings, base)
    pictures = content_links(images, {p.link.url for p in placed})
    things = Things(
        tuple(sorted([*((p.line, p.link) for p in placed), *pictures], key=lambda pair: pair[0])),
        images,
        tuple((g.node.start, g.table(headings[g.node.start - 1] if g.node.start else "")) for g in grids),
        forms_of(tree, lines, headings, base),
    )
    trouble, detail = _trouble(tree, lines, things, len(data))
    text = writing.text(0, len(lines))
    return Document(
        resource,
        title,
        (Page(1, text),) if text else (),
        tuple(link for _, link in things.links),
        tuple(image for _, image in images),
        tuple(form for _, form in things.forms),
        tuple(table for _, table in things.tables),
        sections=sections_of(lines, tree, writing, things),
        chrome=writing.text(0, len(lines), lambda region: region is not Region.MAIN),
        kind=KIND,
        trouble=trouble,
        detail=detail,
    )


def _trouble(tree: Tree, lines: list[Line], things: Things, size: int) -> tuple[Trouble | None, str]:
    words = sum(len(line.text) for line in lines)
    shell = needs_browser(tree, words, len(things.links), len(things.images))
    if shell:
        return Trouble.NEEDS_BROWSER, shell
    if not words and not things.links and not things.images:
        return Trouble.EMPTY, "the page shows nothing"
    if size > LARGEST or tree.cut:
        return Trouble.PARTLY, "only the beginning of a very large page was read"
    return None, ""

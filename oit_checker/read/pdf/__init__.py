"""PDF files: text page by page from the engine that spells Thai best, ruled tables, links, codes, and how readable it all is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from oit_checker.model import Code, Document, How, Page, Readability, Resource, Table, Trouble
from oit_checker.read.pdf.addresses import links_of, noted_on
from oit_checker.read.pdf.drawing import Drawing, drawing
from oit_checker.read.pdf.layers import Layer, in_lines, layers, pdfium_signs
from oit_checker.read.pdf.tables import looks_tabular, tables_of, with_carried_headers
from oit_checker.read.pdf.title import title_of
from oit_checker.read.reading import Reading
from oit_checker.read.trust import Sound, of_pages, trust

KIND = "pdf"
MEDIA = ("application/pdf", "application/x-pdf")
_BLANK = re.compile(r"\n\s*\n")
_PICTURE = 0.25
_MANY_PATHS = 40
_FEW = 40
_MOST_TABLE_PAGES = 120
_PAGES_FOR_CODES = 6


def read(resource: Resource, data: bytes, reading: Reading) -> Document:
    """Return a PDF as a Document; what cannot be opened or seen is its trouble, never an exception of a bad file."""
    document, trouble, detail = _opened(data)
    if document is None:
        return Document(resource, kind=KIND, trouble=trouble, detail=detail, readability=Readability.BROKEN)
    try:
        return _read(resource, document, data, reading)
    finally:
        document.close()


def _opened(data: bytes) -> tuple[Any, Trouble | None, str]:
    import pypdfium2 as pdfium

    start = data[:2_048].find(b"%PDF")
    try:
        document = pdfium.PdfDocument(data[max(0, start) :])
        count = len(document)
    except pdfium.PdfiumError as error:
        locked = "password" in str(error).lower() or b"/Encrypt" in data[-4_096:]
        return None, Trouble.ENCRYPTED if locked else Trouble.BROKEN, str(error)[:200]
    if count == 0:
        document.close()
        return None, Trouble.EMPTY, "the file holds no pages"
    return document, None, ""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One page as pdfium sees it."""

    raw: str
    links: tuple[str, ...] = ()
    picture: bool = False
    tables: tuple[Table, ...] = ()
    codes: tuple[Code, ...] = ()


def _read(resource: Resource, document: Any, data: bytes, reading: Reading) -> Document:
    from oit_checker.read.pdf.scans import with_pictures_read

    sheets = [_sheet(document, index) for index in range(min(len(document), reading.most_pages))]
    found = layers([sheet.raw for sheet in sheets], data)
    sounds = [layer.sound for layer in found]
    raw = "\n".join(layer.raw for layer in found if layer.sound is Sound.GOOD)[:400_000]
    pages = tuple(_page(index, layer) for index, layer in enumerate(found) if layer.sound is not Sound.NONE)
    made = Document(
        resource,
        title_of(document, pages),
        pages,
        links_of([layer.text for layer in found], [sheet.links for sheet in sheets], resource.url),
        tables=with_carried_headers(table for sheet in sheets for table in sheet.tables),
        codes=tuple(code for sheet in sheets for code in sheet.codes),
        kind=KIND,
        readability=of_pages(sounds, [sheet.picture for sheet in sheets], raw),
    )
    silent = [sheet.picture and kind is Sound.NONE for sheet, kind in zip(sheets, sounds, strict=True)]
    unseen = [index for index, kind in enumerate(sounds) if kind is Sound.GARBLED or silent[index]]
    return with_pictures_read(made, document, unseen, len(document), reading)


def _sheet(document: Any, index: int) -> _Sheet:
    import pypdfium2 as pdfium

    from oit_checker.read.pdf.codes import codes_on

    try:
        page = document[index]
        textpage = page.get_textpage()
        signs = pdfium_signs(textpage)
    except pdfium.PdfiumError:
        return _Sheet("", picture=True)
    raw = in_lines(signs)
    is_silent = len(raw.strip()) < _FEW
    tabular = index < _MOST_TABLE_PAGES and not is_silent and looks_tabular(raw)
    sheet = _Sheet(raw, tuple(noted_on(document, page)))
    if is_silent or tabular or index < _PAGES_FOR_CODES:
        drawn = drawing(page, rules=tabular)
        tables = tables_of(textpage, signs, drawn, index + 1) if tabular else ()
        codes = codes_on(page, index + 1, drawn) if index < _PAGES_FOR_CODES and drawn.picture > 0 else ()
        sheet = replace(sheet, picture=_is_picture(drawn), tables=tables, codes=codes)
    textpage.close()
    page.close()
    return sheet


def _is_picture(drawn: Drawing) -> bool:
    return drawn.picture >= _PICTURE or drawn.paths >= _MANY_PATHS


def _page(index: int, layer: Layer) -> Page:
    text = _BLANK.sub("\n", layer.text).strip()
    return Page(index + 1, text, How.TEXT, trust(text, layer.sound, layer.faults))

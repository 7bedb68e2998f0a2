"""Old office files (.doc, .ppt, .rtf) and OpenDocument texts, through kreuzberg; of a damaged .doc what letters it holds."""

from __future__ import annotations

import re

from oit_checker.model import Document, Page, Readability, Resource, Table, Trouble
from oit_checker.read.grid import as_table
from oit_checker.read.pdf.title import head_of
from oit_checker.read.reading import Reading
from oit_checker.read.repair import repair
from oit_checker.read.trust import Sound, sound, trust

_TYPES = {
    "doc": "application/msword",
    "ppt": "application/vnd.ms-powerpoint",
    "odt": "application/vnd.oasis.opendocument.text",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "rtf": "application/rtf",
}
_MOST_LETTERS = 4_000_000
# Runs of UTF-16 text, Thai or ASCII, in the stream of an old Word file.
_WIDE = re.compile(rb"(?:[\x01-\x5b]\x0e|[\x20-\x7e\r\n\t\x07\x0b]\x00){12,}")
_NARROW = re.compile(rb"[\xa1-\xda\xdf-\xfb\x20-\x7e\r\n\t]{24,}")
_PICTURE = re.compile(r"!\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)")
_LINE = re.compile(r"[ \t\xa0]{2,}")


def read(resource: Resource, data: bytes, kind: str, reading: Reading) -> Document:
    """Return an old office file as a Document; one that no reader opens is told as broken, or as partly read."""
    try:
        import kreuzberg
    except ImportError:
        return Document(resource, kind=kind, trouble=Trouble.NO_READER, detail="kreuzberg is not installed")
    try:
        found = kreuzberg.extract_bytes_sync(data, _TYPES[kind], kreuzberg.ExtractionConfig(use_cache=False))
    except kreuzberg.KreuzbergError as error:
        return _salvaged(resource, data, kind, str(error))
    pages = _pages(found.content[:_MOST_LETTERS])
    tables = tuple(t for t in (_table(table) for table in found.tables or ()) if t is not None)
    if not pages:
        return _salvaged(resource, data, kind, "no text found")
    return Document(resource, head_of(pages[0].text), pages, tables=tables, kind=kind)


def _pages(content: str) -> tuple[Page, ...]:
    content = _PICTURE.sub("", content)
    parts = (repair(part.replace("\x07", " | ").replace("\x0b", "\n")) for part in content.split("\f"))
    texts = ("\n".join(line for raw in part.splitlines() if (line := _LINE.sub(" ", raw).strip())) for part in parts)
    return tuple(Page(number, text, trust=trust(text)) for number, text in enumerate((t for t in texts if t), 1))


def _table(table: object) -> Table | None:
    cells = [[repair(str(cell)) for cell in row] for row in getattr(table, "cells", ())]
    return as_table(cells)


def _salvaged(resource: Resource, data: bytes, kind: str, why: str) -> Document:
    """Return what runs of text stand in the bytes of a damaged .doc; they may be old drafts too, so it is told as partly read."""
    if kind != "doc":
        locked = "encrypt" in why.lower() or "password" in why.lower()
        return Document(
            resource, kind=kind, trouble=Trouble.ENCRYPTED if locked else Trouble.BROKEN, detail=why[:200], readability=Readability.BROKEN
        )
    wide = "\n".join(m[0].decode("utf-16-le", "replace") for m in _WIDE.finditer(data))
    text = repair(wide) if len(wide) > 80 else repair("\n".join(m[0].decode("cp874", "replace") for m in _NARROW.finditer(data)))
    pages = _pages(text[:_MOST_LETTERS])
    thai = sum("\u0e01" <= c <= "\u0e4e" for c in text)
    if not pages or thai < 40 or sound(text) is Sound.GARBLED:
        return Document(resource, kind=kind, trouble=Trouble.BROKEN, detail=why[:200], readability=Readability.BROKEN)
    return Document(resource, head_of(pages[0].text), pages, kind=kind, trouble=Trouble.PARTLY, detail=f"a damaged file: {why}"[:200])

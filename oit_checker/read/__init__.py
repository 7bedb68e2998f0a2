"""Resource → Document: whatever a site publishes, as text, links, tables, forms, pictures and codes, with what could not be read."""

from __future__ import annotations

from collections.abc import Iterable

from oit_checker.model import Document, Link, Readability, Resource, Trouble
from oit_checker.read.kinds import KINDS, document_of
from oit_checker.read.reading import Reading
from oit_checker.read.shelf import Shelf

__all__ = ["KINDS", "Reading", "Shelf", "links", "read", "read_all"]


def read(resource: Resource, reading: Reading | None = None, shelf: Shelf | None = None) -> Document:
    """Return what `resource` holds; bad content is told as the document's trouble, never raised."""
    reading = reading or Reading()
    held = shelf.find(resource, reading) if shelf is not None else None
    if held is not None:
        return held
    try:
        with open(resource.path, "rb") as file:
            data = file.read(reading.largest + 1)
        if len(data) > reading.largest:
            return Document(resource, trouble=Trouble.TOO_LARGE, detail=f"more than {reading.largest:,} bytes", readability=Readability.BROKEN)
        document = document_of(resource, data, reading)
    # One of the house's four doors: whatever a strange file does to its reader costs that file only.
    except Exception as error:
        document = Document(resource, trouble=Trouble.BROKEN, detail=f"{type(error).__name__}: {error}"[:300], readability=Readability.BROKEN)
    if shelf is not None:
        shelf.keep(document, reading)
    return document


def read_all(resources: Iterable[Resource], shelf: Shelf | None = None, reading: Reading | None = None) -> tuple[Document, ...]:
    """Return the documents of `resources`, in their order."""
    return tuple(read(resource, reading, shelf) for resource in resources)


def links(what: Resource | Document, shelf: Shelf | None = None) -> tuple[Link, ...]:
    """Return every step that a visitor can take from a page, a file's links, and where its QR codes lead."""
    document = read(what, Reading(ocr=False), shelf) if isinstance(what, Resource) else what
    return document.links

"""Which reader reads which kind of file; the table that the door shows."""

from __future__ import annotations

from oit_checker.model import Document, Readability, Resource, Trouble
from oit_checker.read import html, pdf
from oit_checker.read.reading import Reading
from oit_checker.read.sniff import kind_of

KINDS = (html, pdf)


def document_of(resource: Resource, data: bytes, reading: Reading) -> Document:
    """Return the Document of these bytes by the reader of their kind; the bytes say which, not the name."""
    if not data.strip(b"\0 \t\r\n"):
        return Document(resource, trouble=Trouble.EMPTY, detail="the file is empty", readability=Readability.BROKEN)
    kind = kind_of(data, resource.media_type, resource.filename or resource.url)
    if kind == "html":
        return html.read(resource, data)
    if kind == "pdf":
        return pdf.read(resource, data, reading)
    return Document(resource, kind=kind, trouble=Trouble.UNKNOWN_KIND, detail=resource.media_type)

"""Which reader reads which kind of file."""

from __future__ import annotations

from dataclasses import replace

from oit_checker.model import Document, Readability, Resource, Trouble
from oit_checker.read import archive, bundle, html, image, office, pdf
from oit_checker.read.reading import Reading
from oit_checker.read.sniff import kind_of

# To add a kind: a module with KIND, MEDIA and read(), one line here, and its word in sniff.py.
KINDS = (html, pdf, office, image, archive, bundle)
_ARCHIVES = frozenset({"zip", "rar", "7z"})


def document_of(resource: Resource, data: bytes, reading: Reading) -> Document:
    """Return the Document of these bytes by the reader of their kind; the bytes say which, the name only where they are silent."""
    return _of(resource, data, reading, depth=0)


def _of(resource: Resource, data: bytes, reading: Reading, depth: int) -> Document:
    if not data.strip(b"\0 \t\r\n"):
        return Document(resource, trouble=Trouble.EMPTY, detail="the file is empty", readability=Readability.BROKEN)
    kind = kind_of(data, resource.media_type, resource.filename or resource.url)
    if kind == "html":
        return html.read(resource, data)
    if kind == "pdf":
        return pdf.read(resource, data, reading)
    if kind == "image":
        return image.read(resource, data, reading)
    if kind == "mht":
        return bundle.read(resource, data)
    if kind == "data":
        return Document(resource, kind=kind)
    if kind in office.READERS:
        return office.read(resource, data, kind, reading)
    if kind in _ARCHIVES and depth < 2:
        share = replace(reading, members=max(1, reading.members // 4)) if depth else reading
        return archive.read(resource, data, kind, share, lambda inner, body, limits: _of(inner, body, limits, depth + 1))
    return Document(resource, kind=kind, trouble=Trouble.UNKNOWN_KIND, detail=resource.media_type)

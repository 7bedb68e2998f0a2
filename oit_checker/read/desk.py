"""Where a resource is handed to its reader: pages of text here, everything hostile in the sandbox, nothing twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from oit_checker.model import Document, Link, LinkKind, Readability, Resource, Trouble
from oit_checker.read.html import LARGEST as LARGEST_PAGE
from oit_checker.read.html import read as read_html
from oit_checker.read.ocr import can_read_pictures
from oit_checker.read.reading import Reading
from oit_checker.read.sandbox import SANDBOX, WORKERS
from oit_checker.read.shelf import UNSEEN, Shelf
from oit_checker.read.sniff import kind_of

# A page larger than this is parsed in the sandbox too: lexbor's time may grow in the square of its depth.
_LARGE_PAGE = 600_000
_LEFT = re.compile(r"pages not read: (\d+)")


def read(resource: Resource, reading: Reading | None = None, shelf: Shelf | None = None) -> Document:
    """Return what `resource` holds; bad content is told as the document's trouble, never raised."""
    reading = reading or Reading()
    held = shelf.find(resource, reading) if shelf is not None else None
    if held is not None:
        return held
    try:
        document = _read(resource, reading)
    # One of the house's four doors: whatever a strange file does to its reader costs that file only.
    except Exception as error:
        document = Document(
            resource, trouble=Trouble.BROKEN, detail=f"{type(error).__name__}: {error}"[:300], readability=Readability.BROKEN
        )
    if shelf is not None:
        shelf.keep(document, reading)
    return document


def _read(resource: Resource, reading: Reading) -> Document:
    with open(resource.path, "rb") as file:
        data = file.read(_LARGE_PAGE + 1)
        if len(data) <= _LARGE_PAGE and kind_of(data, resource.media_type, resource.filename or resource.url) == "html":
            return read_html(resource, data)
        size = file.seek(0, 2)
    if size > reading.largest:
        return Document(resource, trouble=Trouble.TOO_LARGE, detail=f"more than {reading.largest:,} bytes", readability=Readability.BROKEN)
    if not data.strip(b"\0 \t\r\n") and size <= LARGEST_PAGE:
        return Document(resource, trouble=Trouble.EMPTY, detail="the file is empty", readability=Readability.BROKEN)
    return SANDBOX.read(resource, reading)


def read_all(
    resources: Iterable[Resource], shelf: Shelf | None = None, reading: Reading | None = None, ocr_pages: int = 200
) -> tuple[Document, ...]:
    """Return the documents of `resources`, in their order, whatever the order in which they were read.

    Texts are read first; then at most `ocr_pages` pages of pictures in all, files of several pages before single pictures.
    """
    reading = reading or Reading()
    shelf = shelf if shelf is not None else Shelf()
    wanted = tuple(resources)
    with ThreadPoolExecutor(WORKERS) as pool:
        documents = list(pool.map(lambda resource: read(resource, replace(reading, ocr=False), shelf), wanted))
        if reading.ocr and can_read_pictures():
            shares = _shares(documents, reading, ocr_pages)
            looked = pool.map(lambda share: read(wanted[share[0]], replace(reading, pages=share[1]), shelf), shares)
            for (index, _), document in zip(shares, looked, strict=True):
                documents[index] = document
    return tuple(documents)


def _shares(documents: Sequence[Document], reading: Reading, left: int) -> list[tuple[int, int]]:
    """Return which documents are looked at, and how many pages of each."""
    unseen = [i for i, document in enumerate(documents) if document.trouble in UNSEEN]
    shares: list[tuple[int, int]] = []
    for index in sorted(unseen, key=lambda i: (documents[i].kind == "image", i)):
        match = _LEFT.search(documents[index].detail)
        share = min(reading.pages, int(match[1]) if match else 1 if documents[index].kind == "image" else reading.pages, left)
        if share <= 0:
            break
        left -= share
        shares.append((index, share))
    return shares


def links(what: Resource | Document, shelf: Shelf | None = None) -> tuple[Link, ...]:
    """Return every step that leads on from a page or file: its links, and where its QR codes lead."""
    document = read(what, Reading(ocr=False), shelf) if isinstance(what, Resource) else what
    codes = (code.content for code in document.codes if code.content.startswith(("http://", "https://")))
    known = {link.url for link in document.links}
    return document.links + tuple(Link(url, label=document.title, kind=LinkKind.HINT) for url in dict.fromkeys(codes) if url not in known)

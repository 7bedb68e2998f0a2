"""Office files: Word, Excel, PowerPoint and OpenDocument, new and old, and plain tables of text."""

from __future__ import annotations

import zipfile
from xml.etree.ElementTree import ParseError

from oit_checker.model import Document, Readability, Resource, Trouble
from oit_checker.read.office import docx, legacy, pptx, sheets
from oit_checker.read.reading import Reading

KIND = "office"
MEDIA = (
    "application/msword",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "application/rtf",
    "text/csv",
    "text/plain",
)
READERS = {
    "docx": docx.read,
    "pptx": pptx.read,
    "xlsx": sheets.read,
    "xls": sheets.read,
    "ods": sheets.read,
    "csv": sheets.read_csv,
    "text": sheets.read_text,
    "doc": legacy.read,
    "ppt": legacy.read,
    "odt": legacy.read,
    "odp": legacy.read,
    "rtf": legacy.read,
}


def read(resource: Resource, data: bytes, kind: str, reading: Reading) -> Document:
    """Return an office file of a kind named in READERS as a Document."""
    try:
        return READERS[kind](resource, data, kind, reading)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, ParseError, KeyError, EOFError, NotImplementedError) as error:
        locked = b"EncryptedPackage" in data[:20_000] or "encrypted" in str(error).lower()
        detail = f"{type(error).__name__}: {error}"[:200]
        return Document(
            resource, kind=kind, trouble=Trouble.ENCRYPTED if locked else Trouble.BROKEN, detail=detail, readability=Readability.BROKEN
        )

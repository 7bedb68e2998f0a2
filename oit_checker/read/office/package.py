"""The zipped XML that new office files are made of, opened within limits."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from xml.etree.ElementTree import Element, ParseError, fromstring

_LARGEST_PART = 120_000_000
_LARGEST_PICTURE = 25_000_000
_DOCTYPE = re.compile(rb"<!DOCTYPE", re.I)
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """An office file; raises zipfile.BadZipFile where it is none."""

    def __init__(self, data: bytes) -> None:
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self.names = tuple(self._archive.namelist()[:5_000])

    def xml(self, name: str) -> Element:
        """Return the root of a part; raise KeyError where it is missing, ParseError where it is too large or declares entities."""
        info = self._archive.getinfo(name)
        if info.file_size > _LARGEST_PART:
            raise ParseError(f"{name} unfolds to {info.file_size:,} bytes")
        with self._archive.open(info) as part:
            data = part.read(_LARGEST_PART)
        if _DOCTYPE.search(data[:2_000]):
            raise ParseError(f"{name} declares entities")
        return fromstring(data)

    def relations(self, name: str) -> dict[str, str]:
        """Return the targets of a part's relations by id: addresses, or names of other parts."""
        folder, _, file = name.rpartition("/")
        try:
            root = self.xml(f"{folder}/_rels/{file}.rels")
        except KeyError:
            return {}
        found: dict[str, str] = {}
        for relation in root.iter(_RELATION):
            target = relation.get("Target", "")
            outside = relation.get("TargetMode") == "External"
            found[relation.get("Id", "")] = target if outside else posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
        return found

    def pictures(self, folder: str, most: int) -> list[tuple[str, bytes]]:
        """Return the first `most` pictures in a folder of the file."""
        suffixes = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif")
        names = [name for name in sorted(self.names) if name.startswith(folder) and name.lower().endswith(suffixes)]
        small = [name for name in names if self._archive.getinfo(name).file_size <= _LARGEST_PICTURE]
        return [(name, self._archive.read(name)) for name in small[:most]]


def tail(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""

"""Archives: the files in them, read within limits and joined to one Document."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from oit_checker.model import Document, Page, Readability, Resource, Section, Trouble
from oit_checker.read.reading import Reading

KIND = "archive"
MEDIA = (
    "application/zip",
    "application/x-zip-compressed",
    "application/x-rar-compressed",
    "application/vnd.rar",
    "application/x-7z-compressed",
)
_MOST_RATIO = 200
_LARGEST_MEMBER = 80_000_000
_THAI = re.compile("[\u0e01-\u0e5b]")
_SKIPPED = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
ReadMember = Callable[[Resource, bytes, Reading], Document]
Member = tuple[str, bytes]


def read(resource: Resource, data: bytes, kind: str, reading: Reading, member: ReadMember) -> Document:
    """Return an archive as a Document: `member` reads each file, the pages follow each other, sections carry the names."""
    try:
        members, refused = _unzipped(data, reading) if kind == "zip" else _unpacked(data, kind, reading)
    except _NoReader as reason:
        return Document(resource, kind=kind, trouble=Trouble.NO_READER, detail=str(reason))
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        locked = "password" in str(error).lower() or "encrypted" in str(error).lower()
        detail = f"{type(error).__name__}: {error}"[:200]
        return Document(
            resource, kind=kind, trouble=Trouble.ENCRYPTED if locked else Trouble.BROKEN, detail=detail, readability=Readability.BROKEN
        )
    documents = [
        member(
            replace(resource, url=f"{resource.url}#{name}", filename=name.rpartition("/")[2], media_type="", path="", size=len(body)),
            body,
            reading,
        )
        for name, body in members
    ]
    return _joined(resource, kind, [name for name, _ in members], documents, refused)


class _NoReader(Exception):
    """No tool on this machine opens such an archive."""


def _unzipped(data: bytes, reading: Reading) -> tuple[list[Member], list[str]]:
    """Return the files of a zip, and the names of those that are over a limit or locked."""
    members: list[Member] = []
    refused: list[str] = []
    left = reading.unpacked
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            name = _name(info)
            if info.is_dir() or name.startswith(_SKIPPED) or name.endswith(_SKIPPED):
                continue
            bomb = info.file_size > 1_000_000 and info.file_size > _MOST_RATIO * max(1, info.compress_size)
            if bomb or info.flag_bits & 1 or info.file_size > min(left, _LARGEST_MEMBER) or len(members) >= reading.members:
                refused.append(name)
                continue
            try:
                with archive.open(info) as file:
                    body = file.read(min(left, _LARGEST_MEMBER))
            except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
                refused.append(name)
                continue
            left -= len(body)
            members.append((name, body))
    return members, refused


def _name(info: zipfile.ZipInfo) -> str:
    """Return the name of a file in a zip as it was typed: Thai Windows writes windows-874 or UTF-8 without saying so."""
    if info.flag_bits & 0x800 or info.filename.isascii():
        return info.filename
    try:
        raw = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    # "แผน" in windows-874 happens to be a Greek letter in UTF-8: the reading with more Thai is meant.
    return max((raw.decode("utf-8", errors="replace"), raw.decode("cp874", errors="replace")), key=lambda name: len(_THAI.findall(name)))


def _unpacked(data: bytes, kind: str, reading: Reading) -> tuple[list[Member], list[str]]:
    """Unpack a rar or 7z with a tool of this machine into a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / f"archive.{kind}", Path(folder) / "files"
        source.write_bytes(data)
        target.mkdir()
        command = _command(kind, source, target)
        try:
            subprocess.run(command, capture_output=True, timeout=60, check=False, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired as error:
            raise OSError("unpacking took too long") from error
        return _found(target, reading)


def _command(kind: str, source: Path, target: Path) -> list[str]:
    if kind == "rar" and (tool := shutil.which("unrar")):
        return [tool, "x", "-p-", "-y", "-inul", str(source), f"{target}/"]
    for name in ("7zz", "7z", "7za"):
        if tool := shutil.which(name):
            return [tool, "x", "-p", "-y", f"-o{target}", str(source)]
    if tool := shutil.which("bsdtar"):
        return [tool, "-x", "-f", str(source), "-C", str(target)]
    raise _NoReader(f"nothing on this machine opens {kind} files")


def _found(target: Path, reading: Reading) -> tuple[list[Member], list[str]]:
    members: list[Member] = []
    refused: list[str] = []
    left = reading.unpacked
    for path in sorted(target.rglob("*")):
        name = str(path.relative_to(target))
        if path.is_symlink() or not path.is_file() or name.endswith(_SKIPPED):
            continue
        size = path.stat().st_size
        if size > min(left, _LARGEST_MEMBER) or len(members) >= reading.members:
            refused.append(name)
            continue
        left -= size
        members.append((name, path.read_bytes()))
    return members, refused


def _joined(resource: Resource, kind: str, names: list[str], documents: list[Document], refused: list[str]) -> Document:
    if not documents and not refused:
        return Document(resource, kind=kind, trouble=Trouble.EMPTY, detail="the archive holds no files")
    unread = [name for name, document in zip(names, documents, strict=True) if document.trouble is not None] + refused
    readable = [document for document in documents if document.pages]
    trouble = None if not unread else Trouble.PARTLY if readable else documents[0].trouble if documents else Trouble.TOO_LARGE
    return Document(
        resource,
        title=readable[0].title if len(readable) == 1 else "",
        pages=tuple(_renumbered(names, documents)),
        links=tuple(link for document in documents for link in document.links),
        tables=tuple(table for document in documents for table in document.tables),
        codes=tuple(code for document in documents for code in document.codes),
        sections=tuple(
            Section(name, 1, document.text, document.links, tables=document.tables) for name, document in zip(names, documents, strict=True)
        ),
        chrome="\n".join([*names, *refused]),
        kind=kind,
        trouble=trouble,
        detail=f"not read: {', '.join(unread[:20])}" if unread else "",
        readability=documents[0].readability if documents else Readability.BROKEN,
    )


def _renumbered(names: list[str], documents: list[Document]) -> Iterator[Page]:
    """Yield the pages of all files, numbered through; each file begins with its name."""
    number = 0
    for name, document in zip(names, documents, strict=True):
        for position, page in enumerate(document.pages):
            number += 1
            yield replace(page, number=number, text=f"{name}\n{page.text}" if position == 0 else page.text)

"""A strict reader of WACZ 1.1.1: what the specification demands of a file, told as a list of faults."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def faults(path: Path) -> list[str]:
    """Return everything that is wrong with the WACZ file at `path`."""
    with zipfile.ZipFile(path) as wacz:
        assert wacz.testzip() is None
        package = json.loads(wacz.read("datapackage.json"))
        return [
            *_package(wacz, package),
            *_files(wacz, package),
            *_archives(wacz),
            *_index(wacz),
            *_pages(wacz),
        ]


def _package(wacz: zipfile.ZipFile, package: dict[str, Any]) -> Iterator[str]:
    if package.get("profile") != "data-package" or package.get("wacz_version") != "1.1.1":
        yield "profile or version"
    if not _TIME.fullmatch(package.get("created", "")):
        yield "created"
    if not package.get("mainPageUrl") or not _TIME.fullmatch(package.get("mainPageDate", "")):
        yield "main page"
    digest = json.loads(wacz.read("datapackage-digest.json"))
    if digest != {"path": "datapackage.json", "hash": _hash(wacz.read("datapackage.json"))}:
        yield "datapackage-digest.json"


def _files(wacz: zipfile.ZipFile, package: dict[str, Any]) -> Iterator[str]:
    listed = {row["path"]: row for row in package["resources"]}
    names = set(wacz.namelist()) - {"datapackage.json", "datapackage-digest.json"}
    if names != set(listed) or len(wacz.namelist()) != len(set(wacz.namelist())):
        yield f"files {names ^ set(listed)}"
    for name, row in listed.items():
        data = wacz.read(name)
        if row["hash"] != _hash(data) or row["bytes"] != len(data) or not re.fullmatch(r"[-a-z0-9._/]+", row["name"]):
            yield f"resource {name}"
    if not any(name.startswith("archive/") for name in names) or "pages/pages.jsonl" not in names:
        yield "an archive and pages"


def _archives(wacz: zipfile.ZipFile) -> Iterator[str]:
    for info in wacz.infolist():
        if info.filename.startswith("archive/") and info.compress_type != zipfile.ZIP_STORED:
            yield f"{info.filename} must be stored, so that a viewer may read parts of it"
    for record, data in _records(wacz):
        head = record.rec_headers
        if head.get_header("WARC-Type") == "response" and head.get_header("WARC-Payload-Digest") != _hash(data):
            yield f"payload digest of {head.get_header('WARC-Target-URI')}"
        if not re.fullmatch(r"<urn:uuid:[0-9a-f-]{36}>", head.get_header("WARC-Record-ID")) or not _TIME.fullmatch(
            head.get_header("WARC-Date")
        ):
            yield f"head of {head.get_header('WARC-Target-URI')}"


def _records(wacz: zipfile.ZipFile) -> Iterator[tuple[Any, bytes]]:
    from warcio.archiveiterator import ArchiveIterator

    for name in wacz.namelist():
        if name.startswith("archive/"):
            for record in ArchiveIterator(io.BytesIO(wacz.read(name)), check_digests="raise"):
                yield record, record.content_stream().read()


def _index(wacz: zipfile.ZipFile) -> Iterator[str]:
    lines = wacz.read("indexes/index.cdxj").splitlines()
    if lines != sorted(lines):
        yield "the index is not sorted"
    told = []
    for line in lines:
        key, stamp, value = line.decode().split(" ", 2)
        row = json.loads(value)
        told.append(row["url"])
        data = wacz.read(f"archive/{row['filename']}")
        member = data[int(row["offset"]) : int(row["offset"]) + int(row["length"])]
        text = gzip.decompress(member).decode("utf-8", "replace")
        if f"WARC-Target-URI: {row['url']}\r\n" not in text or not re.fullmatch(r"\d{14}", stamp) or ")/" not in key:
            yield f"index line of {row['url']}"
    kinds = ("response", "revisit")
    held = [record.rec_headers.get_header("WARC-Target-URI") for record, _ in _records(wacz) if record.rec_type in kinds]
    if sorted(told) != sorted(held):
        yield "the index and the archive differ"


def _pages(wacz: zipfile.ZipFile) -> Iterator[str]:
    head, *rows = [json.loads(line) for line in wacz.read("pages/pages.jsonl").splitlines()]
    if head.get("format") != "json-pages-1.0" or not head.get("id") or not head.get("title"):
        yield "head of pages.jsonl"
    urls = {json.loads(line.decode().split(" ", 2)[2])["url"] for line in wacz.read("indexes/index.cdxj").splitlines()}
    for row in rows:
        if row["url"] not in urls or not _TIME.fullmatch(row["ts"]) or not row["id"]:
            yield f"page {row['url']}"
    if not rows:
        yield "no pages"


def _hash(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"

"""A report and its capture → one zip: report, pictures, the documents quoted, the web archive, a manifest and its signature."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from oit_checker.crawl import load_capture
from oit_checker.errors import SettingsError
from oit_checker.model import Capture, Edition, Report
from oit_checker.pack.key import own_key, public_part
from oit_checker.pack.manifest import KEY, MANIFEST, SIGNATURE, Rules, manifest
from oit_checker.pack.quoted import Quoted, quoted
from oit_checker.pack.wacz import write_wacz
from oit_checker.pack.zipping import Entry, Zipping
from oit_checker.privacy import masked
from oit_checker.record import from_json
from oit_checker.report import Lang, page, render
from oit_checker.scratch import scratch
from oit_checker.shots import Shot, referred, take

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_PICTURES = "pictures"
_ARCHIVE = "site.wacz"
_LARGEST_REPORT = 60_000_000
# Reports, pages and tables shrink; the rest is small already.
_SHRINKS = (".json", ".html", ".txt", ".pub", ".sig")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a pack is made of. `rules` is the folder of rules that judged, `which` says which pictures are made."""

    data: bytes
    capture: Path
    edition: Edition
    rules: Path
    which: str = "evidence"
    browser: bool = True


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it: how many documents and pictures are in the pack, and which quoted addresses the capture does not hold."""

    documents: int
    pictures: int
    lost: tuple[str, ...]


def fiscal_year(data: bytes) -> int:
    """Return the year of a JSON report, or 0 where `data` is none."""
    try:
        value = json.loads(data[:_LARGEST_REPORT])
        return int(value["fiscal_year"]) if str(value["schema"]).startswith("oit-report/") else 0
    except (ValueError, KeyError, TypeError, RecursionError):
        return 0


def make(contents: Contents, out: BinaryIO, lang: Lang = "th", key: Ed25519PrivateKey | None = None) -> Made:
    """Write the pack to `out`. The same report, capture and key give the same bytes on one machine.

    Raises SettingsError for a report that is none or of another capture, SiteError for a folder that is no capture, OSError.
    """
    report, capture = _report(contents), load_capture(contents.capture)
    shots = asyncio.run(take(report, capture, contents.which, folder=contents.capture, browser=contents.browser))
    found = quoted(report, capture, referred(shots, _PICTURES))
    if found and not any(each.resource for each in found):
        raise SettingsError(code="other_capture", path=contents.capture)
    with scratch("pack") as folder:
        archive = folder / _ARCHIVE
        with archive.open("wb") as file:
            write_wacz(contents.capture, file)
        files = _files(report, contents, shots, found, lang) | {_ARCHIVE: archive}
        files["index.html"] = _index(report, capture, found, shots, _measured(files), lang)
        rules = Rules(str(contents.rules), rules_hash(contents.rules, contents.edition))
        files[MANIFEST] = told = manifest(report, capture, rules, found, _measured(files))
        key = key or own_key()
        files |= {SIGNATURE: key.sign(told), KEY: public_part(key)}
        _write(files, out, report)
    return Made(sum(1 for each in found if each.path), len(shots), tuple(each.url for each in found if not each.path))


def rules_hash(folder: Path, edition: Edition) -> str:
    """Return one hash of all rule files that the edition is made of."""
    paths = [folder / "editions" / f"{edition.year}.yaml", *sorted((folder / "vocabulary").glob("*.yaml"))]
    paths += [folder / "items" / item.concept / "item.yaml" for item in edition.items]
    digest = hashlib.sha256()
    for path in paths:
        if path.is_file():
            digest.update(f"{path.relative_to(folder).as_posix()}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


def _report(contents: Contents) -> Report:
    try:
        return masked(from_json(contents.data, contents.edition))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise SettingsError(code="no_report", why=f"{type(error).__name__}: {error}"[:200]) from None


def _files(report: Report, contents: Contents, shots: Iterable[Shot], found: Iterable[Quoted], lang: Lang) -> dict[str, bytes | Path]:
    """Return every file but index and archive, by its name in the pack."""
    shown = {shot.key: f"../{_PICTURES}/{shot.name}" for shot in shots}
    files: dict[str, bytes | Path] = {
        "report/report.json": render(report, "json", lang),
        "report/report.html": render(report, "html", lang, shown),
    }
    files |= {f"{_PICTURES}/{shot.name}": shot.data for shot in shots}
    return files | {each.path: Path(each.resource.path) for each in found if each.resource}


def _index(report: Report, capture: Capture, found: Iterable[Quoted], shots: Iterable[Shot], files: dict[str, Entry], lang: Lang) -> bytes:
    from oit_checker.pack.cover import cover

    return page("pack.html", lang, p=cover(report, capture, tuple(found), len(tuple(shots)), files[_ARCHIVE].size))


def _measured(files: dict[str, bytes | Path]) -> dict[str, Entry]:
    return {name: _entry(source) for name, source in files.items()}


def _entry(source: bytes | Path) -> Entry:
    if isinstance(source, bytes):
        return Entry(hashlib.sha256(source).hexdigest(), len(source))
    with source.open("rb") as file:
        return Entry(hashlib.file_digest(file, "sha256").hexdigest(), source.stat().st_size)


def _write(files: dict[str, bytes | Path], out: BinaryIO, report: Report) -> None:
    with Zipping(out, report.as_of) as zipping:
        for name, source in sorted(files.items()):
            packed = not name.endswith(_SHRINKS)
            if isinstance(source, bytes):
                zipping.add(name, source, packed=packed)
                continue
            with source.open("rb") as file:
                zipping.copy(name, file, packed=packed)

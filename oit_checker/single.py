"""One document for other programs: which items it may prove, the years it is about, how readable it is."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

from oit_checker.judge import about_years, concepts
from oit_checker.model import Document, Edition, Link, Readability, Resource, Trouble
from oit_checker.read import read
from oit_checker.rulebook import editions, load_edition

_LARGEST = 200_000_000


def single(file: Path, year: int = 0, rules: Path | None = None) -> bytes:
    """Return what `oit read` prints of `file`, as UTF-8 JSON; concepts come from the edition of `year` or else the nearest.

    `year` 0 is the newest edition's. Raises RuleError for broken rules; a document that cannot be opened is an answer too.
    """
    years = editions(rules)
    nearest = min(years, key=lambda each: (abs(each - year), -each)) if year else max(years)
    edition = load_edition(nearest, rules)
    text = json.dumps(_answer(file, edition), ensure_ascii=False)
    return (text + "\n").encode("utf-8", errors="replace")


def _answer(file: Path, edition: Edition) -> dict[str, object]:
    document = _document(file)
    if document is None or document.trouble is Trouble.BROKEN:
        return _shape(edition, [], (), Readability.BROKEN.value, document.text if document else "")
    found = [{"concept": name, "score": round(score, 4)} for name, score in concepts(document, edition)]
    return _shape(edition, found, about_years(document), document.readability.value, document.text)


def _shape(edition: Edition, found: list[dict[str, object]], years: tuple[int, ...], readability: str, text: str) -> dict[str, object]:
    return {"edition": str(edition.year), "concepts": found, "years": list(years), "readability": readability, "text": text}


def _document(file: Path) -> Document | None:
    """Return the document, or None where not even its bytes can be had."""
    try:
        if file.stat().st_size > _LARGEST:
            return None
        sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return None
    now = datetime.fromtimestamp(0, UTC)
    address = file.resolve().as_uri()
    size = file.stat().st_size
    return read(Resource(address, "", 200, now, sha256, str(file), (Link(address),), size=size, filename=file.name))

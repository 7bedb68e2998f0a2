"""What was read before: the same bytes are not read twice, in one run or, with a folder, ever."""

from __future__ import annotations

import hashlib
import os
import pickle
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock, get_ident

from oit_checker.model import Document, Resource, Trouble
from oit_checker.read.reading import Reading
from oit_checker.read.safe_pickle import dump, load

# Raise it whenever a reader says something else of the same bytes.
VERSION = 4
# What a look at the picture could mend.
UNSEEN = frozenset({Trouble.SCAN, Trouble.GARBLED, Trouble.PARTLY, Trouble.IMAGE})
_PASSING = frozenset({Trouble.TIMEOUT, Trouble.NO_READER})


@dataclass(slots=True)
class Shelf:
    """Documents by the hash of their bytes, the version of the readers, the address, and how they were read.

    With a `folder` they outlive the run. Safe to share between threads.
    """

    folder: Path | None = None
    _held: dict[str, Document] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def find(self, resource: Resource, reading: Reading) -> Document | None:
        """Return the document read before from the same bytes, as one of `resource`, or None."""
        held = self._at(_key(resource, reading))
        if held is None and reading.ocr:
            plain = self._at(_key(resource, replace(reading, ocr=False)))
            held = plain if plain is not None and plain.trouble not in UNSEEN else None
        return replace(held, resource=resource) if held is not None else None

    def keep(self, document: Document, reading: Reading) -> None:
        """Hold a document for the next time that its bytes come."""
        if not document.resource.sha256:
            return
        key = _key(document.resource, reading)
        with self._lock:
            self._held[key] = document
        if self.folder is not None and document.trouble not in _PASSING:
            _write(self.folder / f"{key}.document", dump(replace(document, resource=replace(document.resource, path="", trail=()))))

    def _at(self, key: str) -> Document | None:
        with self._lock:
            held = self._held.get(key)
        if held is None and self.folder is not None:
            held = _read(self.folder / f"{key}.document")
            if held is not None:
                with self._lock:
                    self._held[key] = held
        return held


def _key(resource: Resource, reading: Reading) -> str:
    """Return a name for all that a reading depends on; links depend on the address too."""
    told = (VERSION, resource.sha256, resource.url, resource.media_type, resource.filename, repr(reading))
    return hashlib.sha256("\0".join(map(str, told)).encode("utf-8", "surrogatepass")).hexdigest()


def _read(path: Path) -> Document | None:
    try:
        document = load(path.read_bytes())
    # A damaged or foreign file on the shelf is as good as none.
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, TypeError, ValueError, ImportError, IndexError):
        return None
    return document if isinstance(document, Document) else None


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}.{get_ident()}.draft")
    draft.write_bytes(data)
    draft.replace(path)

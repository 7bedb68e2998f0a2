"""What was read before: the same bytes are not read twice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Lock

from oit_checker.model import Document, Resource
from oit_checker.read.reading import Reading

VERSION = 1


@dataclass(slots=True)
class Shelf:
    """Documents by the hash of their bytes, the version of the readers and how they were read."""

    _held: dict[str, Document] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def find(self, resource: Resource, reading: Reading) -> Document | None:
        """Return the document read before from the same bytes, as one of `resource`."""
        with self._lock:
            held = self._held.get(key(resource, reading))
        return replace(held, resource=resource) if held is not None else None

    def keep(self, document: Document, reading: Reading) -> None:
        """Hold a document for the next time that its bytes come."""
        with self._lock:
            self._held[key(document.resource, reading)] = document


def key(resource: Resource, reading: Reading) -> str:
    """Return what a reading depends on; a page's links depend on its address too."""
    return f"{VERSION} {resource.sha256} {reading} {resource.url}"

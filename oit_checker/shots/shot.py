"""A picture of one proof, and how a report refers to it."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from oit_checker.model import Evidence

Key = tuple[str, int | None, str]


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture as WebP bytes; `key` is its proof's address, page and quote, with the quote "" for a whole page."""

    key: Key
    name: str
    data: bytes

    @classmethod
    def of(cls, evidence: Evidence, whole: bool, data: bytes) -> Shot:
        key = (evidence.url, evidence.page, "" if whole else evidence.quote)
        told = json.dumps([*key, evidence.sha256], ensure_ascii=False).encode("utf-8", "surrogatepass")
        return cls(key, f"{hashlib.sha256(told).hexdigest()[:20]}.webp", data)


def referred(shots: Iterable[Shot], folder: str) -> dict[Key, str]:
    """Return where each picture lies for a report beside whose file `folder` is."""
    return {shot.key: f"{folder}/{shot.name}" for shot in shots}


def inlined(shots: Iterable[Shot]) -> dict[Key, str]:
    """Return each picture as a data address, for a report that stands alone."""
    return {shot.key: "data:image/webp;base64," + base64.b64encode(shot.data).decode("ascii") for shot in shots}

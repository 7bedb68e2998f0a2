"""Whether a pack is what it was when it was signed: every file, and nothing but these."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from oit_checker.errors import OutputError
from oit_checker.pack.key import fingerprint, is_signed
from oit_checker.pack.manifest import KEY, MANIFEST, SCHEMA, SIGNATURE, UNLISTED

_LARGEST_MANIFEST, _MOST_FILES, _STEP = 60_000_000, 200_000, 1 << 20
_HASH = re.compile(r"[0-9a-f]{64}")
_FAULTS = (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError, zlib.error)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What became of a pack. `signature` is good, bad or absent; `key` the fingerprint of the key that stands in the pack."""

    files: int
    altered: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    signature: str
    key: str
    site: str
    as_of: str

    @property
    def is_whole(self) -> bool:
        return self.signature == "good" and not (self.altered or self.missing or self.extra)


def verify(path: Path) -> Inspection:
    """Return what is whole in the pack at `path` and what is not; raises OutputError where it is no pack at all."""
    try:
        with zipfile.ZipFile(path) as pack:
            return _inspected(pack)
    except (*_FAULTS, KeyError, TypeError, RecursionError) as error:
        raise OutputError(code="no_pack", path=path, why=f"{type(error).__name__}: {error}"[:200]) from None


def _inspected(pack: zipfile.ZipFile) -> Inspection:
    names = pack.namelist()
    if len(names) > _MOST_FILES:
        raise ValueError(f"{len(names)} files")
    told = _small(pack, MANIFEST)
    value = json.loads(told)
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise ValueError(f"not of schema {SCHEMA}")
    listed = {str(row["path"]): row for row in value["files"]}
    states = {name: _state(pack, name, row) for name, row in listed.items()}
    twice = {name for name, count in Counter(names).items() if count > 1}
    public = _small(pack, KEY) if KEY in names else b""
    return Inspection(
        files=len(listed),
        altered=tuple(sorted({name for name, state in states.items() if state == "altered"} | twice)),
        missing=tuple(sorted(name for name, state in states.items() if state == "missing")),
        extra=tuple(sorted(set(names) - set(listed) - UNLISTED)),
        signature=_signature(pack, told, public),
        key=fingerprint(public),
        site=str(value["site"]["name"] or value["site"]["url"]),
        as_of=str(value["as_of"]),
    )


def _signature(pack: zipfile.ZipFile, told: bytes, public: bytes) -> str:
    if SIGNATURE not in pack.namelist() or not public:
        return "absent"
    return "good" if is_signed(told, _small(pack, SIGNATURE), public) else "bad"


def _state(pack: zipfile.ZipFile, name: str, row: dict[str, Any]) -> str:
    """Return whole, altered or missing; no more is unpacked than the manifest says there is."""
    try:
        inside = pack.getinfo(name)
    except KeyError:
        return "missing"
    wanted, size = str(row["sha256"]), int(row["bytes"])
    if inside.file_size != size or not _HASH.fullmatch(wanted):
        return "altered"
    digest, left = hashlib.sha256(), size
    try:
        with pack.open(inside) as file:
            while left > 0 and (chunk := file.read(min(_STEP, left))):
                digest.update(chunk)
                left -= len(chunk)
    except _FAULTS:
        return "altered"
    return "whole" if left == 0 and digest.hexdigest() == wanted else "altered"


def _small(pack: zipfile.ZipFile, name: str) -> bytes:
    try:
        if pack.getinfo(name).file_size > _LARGEST_MANIFEST:
            raise ValueError(f"{name} is too large")
    except KeyError:
        raise ValueError(f"there is no {name}") from None
    return pack.read(name)

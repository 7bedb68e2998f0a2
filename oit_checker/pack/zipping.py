"""A zip file that is the same whenever it holds the same: fixed times, fixed order, what went in with its hash."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import BinaryIO

_STEP = 1 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a zip: its hash and size in bytes."""

    sha256: str
    size: int


class Zipping:
    """Writes a zip to `out`; `moment` is the time that all files in it bear. `entries` are those written so far, by name."""

    def __init__(self, out: BinaryIO, moment: datetime) -> None:
        self._zip = zipfile.ZipFile(out, "w", allowZip64=True)
        stamp = moment.astimezone(UTC)
        # The calendar of zip files begins in 1980.
        self._time = stamp.timetuple()[:6] if stamp.year >= 1980 else (1980, 1, 1, 0, 0, 0)
        self.entries: dict[str, Entry] = {}

    def add(self, name: str, data: bytes, *, packed: bool = False) -> Entry:
        """Put `data` in as `name`; `packed` says that it cannot be made smaller."""
        return self.copy(name, io.BytesIO(data), packed=packed)

    def copy(self, name: str, source: BinaryIO, *, packed: bool = False) -> Entry:
        """Put what is left in `source` in as `name`. Raises ValueError for a name that is there."""
        if name in self.entries:
            raise ValueError(f"{name} is in the zip already")
        told = zipfile.ZipInfo(name, self._time)
        told.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        told.create_system, told.external_attr = 3, 0o644 << 16
        digest, size = hashlib.sha256(), 0
        with self._zip.open(told, "w", force_zip64=True) as file:
            while chunk := source.read(_STEP):
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
        self.entries[name] = Entry(digest.hexdigest(), size)
        return self.entries[name]

    def __enter__(self) -> Zipping:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._zip.close()

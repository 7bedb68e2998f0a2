"""Writes the samples' files so that a second run changes nothing: one date for all, and what differs by its date alone stays."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from pathlib import Path

DAY = datetime.datetime(2024, 4, 1, 9)


def put(path: Path, data: str | bytes) -> None:
    """Write `data` at `path` with its date fixed, unless the file that stands there says the same at another date."""
    new = stamped(data.encode() if isinstance(data, str) else data)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file() or stamped(path.read_bytes()) != new:
        path.write_bytes(new)


def stamped(file: bytes) -> bytes:
    """Return `file` with the date of DAY where its program writes the clock's: Chromium's PDFs and Office files."""
    if file.startswith(b"%PDF") and b"Skia/PDF" in file:
        return re.sub(rb"(?<=Date \(D:)\d{14}", f"{DAY:%Y%m%d%H%M%S}".encode(), file)
    return _office(file) if file.startswith(b"PK") else file


def _office(file: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT[0-9:]+Z", f"{DAY:%Y-%m-%dT%H:%M:%SZ}".encode(), part)
            new.writestr(zipfile.ZipInfo(name, DAY.timetuple()[:6]), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()

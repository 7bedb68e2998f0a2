"""Where reports are written: found out before anything is asked of a site, then written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oit_checker.errors import OutputError

# What the files are called in a folder.
STEM = "report"


@dataclass(frozen=True, slots=True)
class Target:
    """One report to write; `path` is None for stdout."""

    format: str
    path: Path | None


def targets(formats: Sequence[str], suffixes: dict[str, str], output: str | None) -> tuple[Target, ...]:
    """Return where each of `formats` goes: one to a file (or into a folder that is there), several into a folder.

    Raises OutputError where that cannot be written; nothing is left behind by finding out.
    """
    if output is None:
        if len(formats) > 1:
            raise OutputError(code="needs_output", formats=", ".join(formats))
        return tuple(Target(format, None) for format in formats)
    if not output.strip():
        raise OutputError(code="empty_output")
    path = Path(output)
    as_folder = len(formats) > 1 or os.path.isdir(path) or output.endswith(("/", os.sep))
    _probe(path, as_folder)
    if not as_folder:
        return (Target(formats[0], path),)
    return tuple(Target(format, path / f"{STEM}{suffixes[format]}") for format in formats)


def write(path: Path, data: bytes) -> None:
    """Write `data` to `path` under a temporary name first, so that a report is there whole or not at all. Raises OutputError."""
    if _is_device(path):
        try:
            path.write_bytes(data)
        except OSError as error:
            raise OutputError(code="not_writable", path=path, why=error.strerror) from None
        return
    with stream(path) as file:
        file.write(data)


@contextmanager
def stream(path: Path) -> Iterator[BinaryIO]:
    """Open a file that becomes `path` once all is written to it, and is gone where that fails. Raises OutputError."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path = path.resolve()
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "w+b") as file:
            yield file
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
        temporary = ""
    except OSError as error:
        raise OutputError(code="not_writable", path=path, why=error.strerror) from None
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _probe(path: Path, as_folder: bool) -> None:
    """Raise OutputError where `path` cannot be written, by making and removing an empty file beside it."""
    if as_folder and os.path.isfile(path):
        raise OutputError(code="is_file", path=path)
    folder = path if as_folder and os.path.isdir(path) else path.parent
    if not os.path.isdir(folder):
        raise OutputError(code="no_folder", path=path, folder=folder)
    try:
        if _is_device(path):
            return
        with tempfile.NamedTemporaryFile(prefix=".oit-", dir=folder):
            pass
        if path.is_file():
            with path.open("ab"):
                pass
    except OSError as error:
        raise OutputError(code="not_writable", path=path, why=error.strerror) from None


def _is_device(path: Path) -> bool:
    """Say whether `path` is something that must be written to and never replaced (/dev/null, a pipe)."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

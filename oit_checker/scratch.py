"""Folders that last as long as a run. What a killed run could not clear away, the next one does."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir, mkdtemp

# Every folder of ours begins like this, and holds a file that its run keeps locked: locks end with the process, however it ends.
_BEGIN, _LOCK = "oit-run-", "in-use"


class Scratch:
    """One folder under the system's place for passing files, readable by nobody else; `clear()` ends it."""

    def __init__(self, name: str) -> None:
        sweep()
        self.path = Path(mkdtemp(prefix=f"{_BEGIN}{name}-"))
        self._handle = _locked(self.path)

    def clear(self) -> None:
        """Remove the folder with all that is in it; harmless when it is gone."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


@contextmanager
def scratch(name: str) -> Iterator[Path]:
    """Give a folder for the time of a block."""
    folder = Scratch(name)
    try:
        yield folder.path
    finally:
        folder.clear()


def sweep() -> None:
    """Remove the folders of runs of this user that were killed: theirs are the locks that nobody holds."""
    if sys.platform == "win32":
        return
    for folder in Path(gettempdir()).glob(f"{_BEGIN}*"):
        with suppress(OSError):
            if _is_ours(folder) and _is_left(folder / _LOCK):
                shutil.rmtree(folder, ignore_errors=True)


def _locked(folder: Path) -> int:
    """Make the lock of a folder and return its handle, -1 where the system has none; it gets its name only when it is held."""
    if sys.platform == "win32":
        return -1
    import fcntl

    new = folder / f".{_LOCK}"
    handle = os.open(new, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    # Where nothing can be locked nothing is ever taken for left behind: the file never gets its name.
    with suppress(OSError):
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        new.rename(folder / _LOCK)
    return handle


def _is_ours(folder: Path) -> bool:
    """Say whether `folder` is one, not a link to one, and this user's own that nobody else may write to."""
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077


def _is_left(lock: Path) -> bool:
    """Say whether nobody holds the lock. Raises OSError where there is none, or somebody does."""
    import fcntl

    handle = os.open(lock, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(handle)
    return True

"""The bodies of a capture, each once under its hash; what a capture beside it holds already is shared with it, not stored again."""

from __future__ import annotations

import filecmp
import os
import shutil
from pathlib import Path

BODIES = "bodies"
_MOST_NEIGHBOURS = 400


class Bodies:
    """The folder of bodies of one capture. Captures that lie in one folder share what they have in common by hard links:

    each stays whole when another is deleted or when it is copied elsewhere.
    """

    def __init__(self, capture: Path) -> None:
        self._capture, self.folder = capture, capture / BODIES
        self.folder.mkdir(parents=True, exist_ok=True)
        self._known: dict[str, Path] | None = None

    def keep(self, sha256: str, source: Path) -> None:
        """Hold the file `source`, whose hash is `sha256`; raises OSError where there is no room."""
        target = self.folder / sha256
        if target.exists() or not source.is_file():
            return
        shared = self._neighbours().get(sha256)
        # A neighbour's file may have been damaged since.
        if shared is not None and _is_same(shared, source) and _linked(shared, target):
            return
        if not _linked(source, target):
            shutil.copyfile(source, target)

    def _neighbours(self) -> dict[str, Path]:
        """Return the bodies of the captures beside this one, by hash."""
        if self._known is None:
            self._known = {}
            for folder in sorted(self._capture.resolve().parent.glob(f"*/{BODIES}"))[-_MOST_NEIGHBOURS:]:
                if folder != self.folder.resolve() and folder.is_dir() and not folder.is_symlink():
                    self._known |= {name: folder / name for name in os.listdir(folder)}
        return self._known


def _is_same(one: Path, other: Path) -> bool:
    try:
        return not one.is_symlink() and filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


def _linked(source: Path, target: Path) -> bool:
    try:
        os.link(source, target)
    except OSError:
        return False
    return True

"""The processes behind the browser: named when they start, so that they can be measured, and killed with all that they started."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from oit_checker.scratch import Scratch

_MARK = "OIT_BROWSER"


class Processes:
    """Programs started through small wrappers that note their numbers in a folder of their own."""

    def __init__(self) -> None:
        self._scratch = Scratch("browser")
        self._folder = self._scratch.path

    def wrapped(self, name: str, program: str) -> str:
        """Return a program that notes its number as `name`, is deaf to the terminal's Ctrl-C, and becomes `program`."""
        if sys.platform == "win32" or not program:
            return program
        self._folder.mkdir(exist_ok=True)
        file, quoted = self._folder / name, program.replace("'", "'\\''")
        file.write_text(f"#!/bin/sh\ntrap '' INT\necho $$ > '{file}.pid'\nexec '{quoted}' \"$@\"\n", encoding="utf-8")
        file.chmod(0o700)
        return str(file)

    @contextmanager
    def environment(self, **values: str) -> Iterator[None]:
        """Set variables, our mark and a place for passing files, for what is started meanwhile."""
        wanted = {_MARK: str(self._folder), "TMPDIR": str(self._folder), **{name: value for name, value in values.items() if value}}
        before = {name: os.environ.get(name) for name in wanted}
        os.environ.update(wanted)
        try:
            yield
        finally:
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value

    def pid(self, name: str) -> int:
        """Return the number of `name`, which for the browser is its group's too, or 0."""
        with suppress(OSError, ValueError):
            return int((self._folder / f"{name}.pid").read_text())
        return 0

    def megabytes(self, name: str) -> int:
        """Return the memory of the group of `name`, shared pages counted once; 0 where the system does not tell."""
        total = 0
        for folder in _members(self.pid(name)):
            with suppress(OSError, StopIteration, ValueError):
                lines = (folder / "smaps_rollup").read_text().splitlines()
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
        return total // 1024

    def seconds(self, *names: str) -> float:
        """Return the processor time that the living processes of these names have used."""
        ticks, folders = 0, [folder for name in names for folder in self._alive(name)]
        for folder in folders:
            with suppress(OSError, ValueError, IndexError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK") if ticks else 0.0

    def kill(self) -> None:
        """Kill the browser's group, and the driver, which lives in ours, alone."""
        if sys.platform == "win32":
            return
        kills: tuple[tuple[str, Callable[[int, int], None]], ...] = (("browser", os.killpg), ("driver", os.kill))
        for name, kill in kills:
            pid, marked = self.pid(name), self._is_marked(name)
            (self._folder / f"{name}.pid").unlink(missing_ok=True)
            if pid > 1 and marked:
                with suppress(ProcessLookupError, PermissionError):
                    kill(pid, signal.SIGKILL)

    def forget(self) -> None:
        self._scratch.clear()

    def _alive(self, name: str) -> list[Path]:
        pid = self.pid(name)
        return _members(pid) if name == "browser" else [Path(f"/proc/{pid}")] * (pid > 0)

    def _is_marked(self, name: str) -> bool:
        """Say whether the number is still that of what we started; systems that do not tell are believed."""
        if not Path("/proc/self/environ").exists():
            return True
        mark = f"{_MARK}={self._folder}".encode()
        for folder in self._alive(name):
            with suppress(OSError):
                if mark in (folder / "environ").read_bytes().split(b"\0"):
                    return True
        return False


def _members(group: int) -> list[Path]:
    """Return the folders under /proc of the processes in `group`."""
    found = []
    for folder in Path("/proc").glob("[0-9]*") if group > 1 else ():
        with suppress(OSError, ValueError, IndexError):
            if int((folder / "stat").read_text().rpartition(")")[2].split()[2]) == group:
                found.append(folder)
    return found

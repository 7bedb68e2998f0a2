"""Parsers of hostile files in child processes with limits on memory, time and output; a crash costs one document."""

from __future__ import annotations

import atexit
import os
import pickle
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from oit_checker.model import Document, Readability, Resource, Trouble
from oit_checker.read.reading import Reading
from oit_checker.read.safe_pickle import load
from oit_checker.read.spot import Cutout, Spot

WORKERS = max(1, min(8, os.cpu_count() or 1))
_MOST_JOBS = 150
_LARGEST_ANSWER = 150_000_000
_HEAD = struct.Struct(">Q")
_START = "from oit_checker.read.worker import main; main()"


class _Lost(Exception):
    """The child gave no answer; the argument says why."""


class _Worker:
    """One child process and the pipe to it."""

    def __init__(self) -> None:
        home = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join([home, *filter(None, [os.environ.get("PYTHONPATH")])])
        self._child = subprocess.Popen(
            [sys.executable, "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": path, "OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"},
        )
        self.jobs = 0

    def ask(self, job: tuple[Resource, Reading, Spot | None], seconds: float) -> Document | Cutout:
        """Return the child's answer; raise _Lost where none came in time or whole."""
        self.jobs += 1
        until = time.monotonic() + seconds
        message = pickle.dumps(job, protocol=5)
        if self._child.stdin is None:
            raise _Lost("closed")
        try:
            self._child.stdin.write(_HEAD.pack(len(message)) + message)
            self._child.stdin.flush()
        except OSError as error:
            raise _Lost("died") from error
        size = _HEAD.unpack(self._receive(_HEAD.size, until))[0]
        if size > _LARGEST_ANSWER:
            raise _Lost("large")
        try:
            answer = load(self._receive(size, until))
        except (pickle.UnpicklingError, EOFError, AttributeError, TypeError, ValueError) as error:
            raise _Lost("died") from error
        if not isinstance(answer, (Document, Cutout)):
            raise _Lost("died")
        return answer

    def _receive(self, size: int, until: float) -> bytes:
        pipe = self._child.stdout
        if pipe is None:
            raise _Lost("closed")
        parts: list[bytes] = []
        while size:
            ready, _, _ = select.select([pipe], [], [], max(0.0, until - time.monotonic()))
            if not ready:
                raise _Lost("timeout")
            part = os.read(pipe.fileno(), min(size, 1 << 20))
            if not part:
                raise _Lost("died")
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def end(self) -> None:
        """End the child and whatever it started."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._child.pid, signal.SIGKILL)
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._child.wait()


@dataclass(slots=True)
class Sandbox:
    """A few warm children, one a core; each is ended after many documents or one failure."""

    _idle: list[_Worker] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _places: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(WORKERS))

    def read(self, resource: Resource, reading: Reading) -> Document:
        """Return the Document of a resource, read in a child; where OCR took too long, what can be had without it."""
        try:
            answer = self._asked(resource, reading)
            if isinstance(answer, Document):
                return replace(answer, resource=resource)
            why = "died"
        except _Lost as lost:
            why = str(lost)
        if why == "timeout" and reading.ocr:
            return self.read(resource, replace(reading, ocr=False, seconds=min(60.0, reading.seconds)))
        trouble, detail = _TOLD.get(why, _TOLD["died"])
        return Document(resource, trouble=trouble, detail=detail, readability=Readability.BROKEN)

    def cut(self, resource: Resource, spot: Spot, seconds: float) -> Cutout | None:
        """Return the picture of a spot in a resource, made in a child, or None where it could not be made in time."""
        try:
            answer = self._asked(resource, Reading(seconds=seconds), spot)
        except _Lost:
            return None
        return answer if isinstance(answer, Cutout) else None

    def _asked(self, resource: Resource, reading: Reading, spot: Spot | None = None) -> Document | Cutout:
        with self._places:
            with self._lock:
                worker = self._idle.pop() if self._idle else None
            worker = worker or _Worker()
            try:
                answer = worker.ask((replace(resource, trail=()), reading, spot), reading.seconds)
            except BaseException:
                worker.end()
                raise
            if worker.jobs >= _MOST_JOBS:
                worker.end()
            else:
                with self._lock:
                    self._idle.append(worker)
            return answer

    def close(self) -> None:
        """End all children."""
        with self._lock:
            workers, self._idle = self._idle, []
        for worker in workers:
            worker.end()


_TOLD = {
    "timeout": (Trouble.TIMEOUT, "reading it took too long"),
    "large": (Trouble.TOO_LARGE, "it unfolds to more than can be held"),
    "died": (Trouble.BROKEN, "its reader crashed on it"),
}
SANDBOX = Sandbox()
atexit.register(SANDBOX.close)

"""The child process that meets hostile files: reads one document after another and ends with whoever started it."""

from __future__ import annotations

import os
import pickle
import queue
import resource as limits
import signal
import struct
import sys
import threading
from typing import Any, BinaryIO

MEMORY = 3_000_000_000
_LARGEST_FILE = 600_000_000
_HEAD = struct.Struct(">Q")


def main() -> None:
    """Answer jobs from standard input on standard output until it closes."""
    answers = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_WRONLY)
    # What a parser prints must not come between the answers.
    os.dup2(silence, 1)
    limits.setrlimit(limits.RLIMIT_AS, (MEMORY, MEMORY))
    limits.setrlimit(limits.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))
    limits.setrlimit(limits.RLIMIT_CORE, (0, 0))
    sys.setrecursionlimit(3_000)
    jobs: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, jobs), daemon=True).start()
    while True:
        answer = _answer(*jobs.get())
        answers.write(_HEAD.pack(len(answer)) + answer)
        answers.flush()


def _listen(source: BinaryIO, jobs: queue.SimpleQueue[Any]) -> None:
    """Hand jobs on; when the parent is gone, end with everything that this process started."""
    while len(head := source.read(_HEAD.size)) == _HEAD.size:
        jobs.put(pickle.loads(source.read(_HEAD.unpack(head)[0])))
    os.killpg(0, signal.SIGKILL)


def _answer(resource: Any, reading: Any, spot: Any = None) -> bytes:
    from oit_checker.model import Document, Readability, Trouble
    from oit_checker.read.cutout.make import cutout_of
    from oit_checker.read.kinds import document_of
    from oit_checker.read.safe_pickle import dump

    _allow_cpu(reading.seconds)
    try:
        with open(resource.path, "rb") as file:
            data = file.read(reading.largest)
        return dump(document_of(resource, data, reading) if spot is None else cutout_of(resource, data, spot))
    except MemoryError:
        return dump(
            Document(resource, trouble=Trouble.TOO_LARGE, detail="reading it takes too much memory", readability=Readability.BROKEN)
        )
    # A strange file can make a parser raise anything; it costs this document only.
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"[:300]
        return dump(Document(resource, trouble=Trouble.BROKEN, detail=detail, readability=Readability.BROKEN))


def _allow_cpu(seconds: float) -> None:
    used = limits.getrusage(limits.RUSAGE_SELF)
    _, hard = limits.getrlimit(limits.RLIMIT_CPU)
    limits.setrlimit(limits.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + seconds) + 5, hard))

"""A body on its way to disk: unpacked within bounds, hashed, laid down under its hash."""

from __future__ import annotations

import hashlib
import os
import tempfile
import zlib
from collections.abc import AsyncIterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HEAD = 8192
_STEP = 1 << 18


class TooLarge(Exception):
    """More bytes than one answer may have, packed or unpacked."""


class Garbled(Exception):
    """A body that is not packed as its server says."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body that lies on disk. `head` and `tail` are its first and last bytes."""

    sha256: str
    path: Path
    size: int
    head: bytes
    tail: bytes


async def lay_down(chunks: AsyncIterable[bytes], encoding: str, folder: Path, most: int) -> Body:
    """Write the body that comes in `chunks` under `folder` and return it; raises TooLarge beyond `most` bytes, Garbled, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".part-", dir=folder)
    digest, size, head, tail = hashlib.sha256(), 0, b"", b""
    try:
        with os.fdopen(handle, "wb") as file:
            unpacker = _Unpacker(encoding, most)
            async for chunk in chunks:
                for piece in unpacker.pieces(chunk):
                    digest.update(piece)
                    file.write(piece)
                    size += len(piece)
                    head = head + piece[: _HEAD - len(head)] if len(head) < _HEAD else head
                    tail = (tail + piece)[-_HEAD:] if len(piece) < _HEAD else piece[-_HEAD:]
        sha256 = digest.hexdigest()
        os.replace(name, folder / sha256)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Body(sha256, folder / sha256, size, head, tail)


class _Unpacker:
    """Undoes gzip and deflate piece by piece, so that a small bomb never becomes a big one in memory."""

    def __init__(self, encoding: str, most: int) -> None:
        self._encoding = encoding.strip().lower()
        if self._encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise Garbled(f"content-encoding {self._encoding[:40]}")
        self._inflate = zlib.decompressobj(47) if self._encoding in ("gzip", "x-gzip") else None
        self._most, self._size = most, 0

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what `chunk` unpacks to, in pieces of bounded size."""
        if self._encoding in ("", "identity"):
            yield self._counted(chunk)
            return
        if self._inflate is None:
            # "deflate" means zlib by the book and raw deflate by some servers.
            self._inflate = zlib.decompressobj(15 if chunk[:1] == b"\x78" else -15)
        rest = chunk
        try:
            while rest and not self._inflate.eof:
                yield self._counted(self._inflate.decompress(rest, _STEP))
                rest = self._inflate.unconsumed_tail
        except zlib.error as fault:
            raise Garbled(str(fault)) from fault

    def _counted(self, piece: bytes) -> bytes:
        self._size += len(piece)
        if self._size > self._most:
            raise TooLarge(f"more than {self._most} bytes")
        return piece

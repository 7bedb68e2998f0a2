"""A body on its way to disk."""

import asyncio
import gzip
import hashlib
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from oit_checker.crawl.body import Body, Garbled, TooLarge, lay_down


async def chunks(data: bytes, size: int = 1000) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


def laid(data: bytes, encoding: str, folder: Path, most: int = 10_000_000) -> Body:
    return asyncio.run(lay_down(chunks(data), encoding, folder, most))


RAW = zlib.compressobj(wbits=-15)


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (b"text" * 5000, ""),
        (gzip.compress(b"text" * 5000), "gzip"),
        (zlib.compress(b"text" * 5000), "deflate"),
        (RAW.compress(b"text" * 5000) + RAW.flush(), "deflate"),
    ],
)
def test_a_body_lies_unpacked_under_its_hash(packed: bytes, encoding: str, tmp_path: Path) -> None:
    body = laid(packed, encoding, tmp_path)

    assert body.path.read_bytes() == b"text" * 5000
    assert body.path.name == body.sha256 == hashlib.sha256(b"text" * 5000).hexdigest()


def test_a_small_bomb_does_not_go_off(tmp_path: Path) -> None:
    with pytest.raises(TooLarge):
        laid(gzip.compress(bytes(50_000_000)), "gzip", tmp_path, most=1_000_000)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("encoding", ["gzip", "gzip, gzip", "br"])
def test_a_body_not_packed_as_said_is_garbled(encoding: str, tmp_path: Path) -> None:
    with pytest.raises(Garbled):
        laid(b"no such thing", encoding, tmp_path)

    assert list(tmp_path.iterdir()) == []

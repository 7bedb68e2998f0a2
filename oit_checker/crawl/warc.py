"""The WARC of a crawl: every answer as it came, each body once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import responses
from pathlib import Path
from typing import Any

from oit_checker import __version__
from oit_checker.crawl.wire import Answer
from oit_checker.model import Resource

# Bodies are kept unpacked, so these would lie.
_DROPPED = {"content-encoding", "transfer-encoding", "content-length"}


class Archive:
    """Appends answers to a gzipped WARC file; a body seen before becomes a revisit record."""

    def __init__(self, file: Path) -> None:
        from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

        self._stream = file.open("ab")
        self._writer: Any = WARCWriter(self._stream, gzip=True)
        self._first: dict[str, tuple[str, str, str]] = {}
        info = {"software": f"oit-checker/{__version__}", "format": "WARC File Format 1.1"}
        self._writer.write_record(self._writer.create_warcinfo_record(file.name, info))

    def write(self, answer: Answer) -> None:
        from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]

        headers = [(key, _one_line(value)) for key, value in answer.headers if key not in _DROPPED]
        status = f"{answer.status} {responses.get(answer.status, 'Unknown')}"
        http = StatusAndHeaders(status, [*headers, ("content-length", str(answer.body.size))], protocol="HTTP/1.1")
        dated = {"WARC-Date": _stamp(answer.at)}
        if answer.body.sha256 in self._first and answer.body.size:
            url, at, digest = self._first[answer.body.sha256]
            record = self._writer.create_revisit_record(answer.url, digest, url, at, http_headers=http, warc_headers_dict=dated)
            self._writer.write_record(record)
            return
        with answer.body.path.open("rb") as payload:
            record = self._writer.create_warc_record(answer.url, "response", payload=payload, http_headers=http, warc_headers_dict=dated)
            self._writer.write_record(record)
        digest = record.rec_headers.get_header("WARC-Payload-Digest")
        self._first[answer.body.sha256] = (answer.url, _stamp(answer.at), digest)

    def convert(self, resource: Resource) -> None:
        """Append a page as a browser drew it: a conversion of the answer under the same address."""
        dated = {"WARC-Date": _stamp(resource.fetched_at)}
        with Path(resource.path).open("rb") as payload:
            record = self._writer.create_warc_record(
                resource.url, "conversion", payload=payload, warc_content_type="text/html; charset=utf-8", warc_headers_dict=dated
            )
            self._writer.write_record(record)

    def close(self) -> None:
        self._stream.close()


def bodies(file: Path) -> Iterator[tuple[str, bytes]]:
    """Yield hash and bytes of every body in a WARC file."""
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

    with file.open("rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type in ("response", "conversion"):
                data = record.content_stream().read()
                yield hashlib.sha256(data).hexdigest(), data


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")

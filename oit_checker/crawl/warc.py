"""The WARC of a crawl: every answer as it came, in order. Bodies lie beside it under their hash; `whole` puts the two together again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import responses
from pathlib import Path
from typing import Any, BinaryIO
from uuid import NAMESPACE_URL, uuid5

from oit_checker import __version__
from oit_checker.crawl.wire import Answer
from oit_checker.model import Resource

# Bodies are kept unpacked, so these would lie.
_DROPPED = {"content-encoding", "transfer-encoding", "content-length"}
_INFO = {"software": f"oit-checker/{__version__}", "format": "WARC File Format 1.1"}
_DIGEST = "WARC-Payload-Digest"


class Archive:
    """Appends answers to a gzipped WARC file: headers here, and of each body its hash."""

    def __init__(self, file: Path) -> None:
        from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

        self._stream = file.open("ab")
        self._writer: Any = WARCWriter(self._stream, gzip=True, warc_version="1.1")
        self._writer.write_record(self._writer.create_warcinfo_record(file.name, _INFO))

    def write(self, answer: Answer) -> None:
        from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]

        headers = [(key, _one_line(value)) for key, value in answer.headers if key not in _DROPPED]
        status = f"{answer.status} {responses.get(answer.status, 'Unknown')}"
        http = StatusAndHeaders(status, [*headers, ("content-length", str(answer.body.size))], protocol="HTTP/1.1")
        at = _stamp(answer.at)
        # By the book a record may leave out a body that is kept elsewhere, if it says its hash.
        record = self._writer.create_revisit_record(
            answer.url, f"sha256:{answer.body.sha256}", answer.url, at, http_headers=http, warc_headers_dict={"WARC-Date": at}
        )
        self._writer.write_record(record)

    def convert(self, resource: Resource) -> None:
        """Append a page as a browser drew it: a conversion of the answer under the same address."""
        dated = {"WARC-Date": _stamp(resource.fetched_at), _DIGEST: f"sha256:{resource.sha256}"}
        kind = "text/html; charset=utf-8"
        self._writer.write_record(
            self._writer.create_warc_record(resource.url, "conversion", warc_content_type=kind, warc_headers_dict=dated)
        )

    def close(self) -> None:
        self._stream.close()


@dataclass(frozen=True, slots=True)
class Exchange:
    """One answer of a WARC. `kind` is response, revisit or conversion; `record` is warcio's."""

    kind: str
    url: str
    date: str
    status: str
    media_type: str
    sha256: str
    record: Any = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands in a WARC file: its offset and length, packed, in bytes."""

    exchange: Exchange
    offset: int
    length: int
    is_repeated: bool


def exchanges(file: Path) -> Iterator[Exchange]:
    """Yield every answer in a WARC file, in order; of one whose body is in the record, the hash is worked out."""
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

    with file.open("rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type not in ("response", "revisit", "conversion"):
                continue
            told, http = record.rec_headers.get_header, record.http_headers
            digest = (told(_DIGEST) or "").removeprefix("sha256:")
            sha256 = digest if len(digest) == 64 else hashlib.sha256(record.content_stream().read()).hexdigest()
            media = (http.get_header("content-type") if http else told("Content-Type")) or ""
            status = http.get_statuscode() if http else ""
            yield Exchange(
                record.rec_type, told("WARC-Target-URI"), told("WARC-Date"), status, media.partition(";")[0].strip(), sha256, record
            )


def bodies(file: Path) -> Iterator[tuple[str, bytes]]:
    """Yield hash and bytes of every body that is in a WARC file itself, as captures of older versions have them."""
    from warcio.archiveiterator import ArchiveIterator

    with file.open("rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type in ("response", "conversion"):
                data = record.content_stream().read()
                yield hashlib.sha256(data).hexdigest(), data


def whole(file: Path, body: Callable[[str], Path | None], out: BinaryIO, taken_at: datetime) -> tuple[Place, ...]:
    """Write the WARC `file` to `out` with its bodies in it, each once, and return where each record stands.

    `body` says where the body of a hash lies; an answer whose body is nowhere is left out. The same capture gives the same bytes.
    """
    from warcio.warcwriter import WARCWriter

    writer: Any = WARCWriter(out, gzip=True, warc_version="1.1")
    writer.write_record(_information(writer, taken_at))
    places: list[Place] = []
    first: dict[str, Exchange] = {}
    for number, exchange in enumerate(exchanges(file)):
        path = body(exchange.sha256)
        if path is None:
            continue
        offset = out.tell()
        before = first.get(exchange.sha256) if path.stat().st_size and exchange.kind != "conversion" else None
        _write(writer, exchange, path, before, _identity(number, exchange))
        places.append(Place(exchange, offset, out.tell() - offset, before is not None))
        if exchange.kind != "conversion":
            first.setdefault(exchange.sha256, exchange)
    return tuple(places)


def _write(writer: Any, exchange: Exchange, path: Path, before: Exchange | None, identity: str) -> None:
    told = {"WARC-Record-ID": identity, "WARC-Date": exchange.date}
    digest = f"sha256:{exchange.sha256}"
    http = exchange.record.http_headers
    if before is not None:
        record = writer.create_revisit_record(exchange.url, digest, before.url, before.date, http_headers=http, warc_headers_dict=told)
        writer.write_record(record)
        return
    with path.open("rb") as payload:
        kind = "conversion" if exchange.kind == "conversion" else "response"
        content = exchange.record.rec_headers.get_header("Content-Type") if kind == "conversion" else ""
        record = writer.create_warc_record(
            exchange.url,
            kind,
            payload=payload,
            length=path.stat().st_size,
            http_headers=http,
            warc_content_type=content,
            warc_headers_dict=told | {_DIGEST: digest},
        )
        writer.write_record(record)


def _information(writer: Any, taken_at: datetime) -> Any:
    import io

    payload = "".join(f"{key}: {value}\r\n" for key, value in _INFO.items()).encode("utf-8")
    told = {"WARC-Record-ID": f"<urn:uuid:{uuid5(NAMESPACE_URL, _stamp(taken_at))}>", "WARC-Date": _stamp(taken_at)}
    return writer.create_warc_record("", "warcinfo", payload=io.BytesIO(payload), length=len(payload), warc_headers_dict=told)


def _identity(number: int, exchange: Exchange) -> str:
    return f"<urn:uuid:{uuid5(NAMESPACE_URL, f'{number} {exchange.date} {exchange.url} {exchange.sha256}')}>"


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ")

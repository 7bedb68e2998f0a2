"""What came, on disk: archive.warc.gz, index.jsonl, capture.json and the bodies by hash; and a crawl served from there again."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any, BinaryIO

from oit_checker.crawl import warc
from oit_checker.crawl.bodies import BODIES, Bodies
from oit_checker.crawl.values import LinkList, capture_from, capture_value, links_from, missed_from, missed_row, resource_from, resource_row
from oit_checker.crawl.wire import Answer
from oit_checker.errors import SiteError
from oit_checker.model import Capture, Link, Missed, Reason, Resource

_ARCHIVE, _INDEX, _CAPTURE = "archive.warc.gz", "index.jsonl", "capture.json"


class CaptureRecorder:
    """The recorder that HttpFetch tells everything: answers go to the WARC, their bodies under their hash, what each address
    amounted to into the index."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._is_new = folder, not folder.exists()
        self._bodies = Bodies(folder)
        self._archive = warc.Archive(folder / _ARCHIVE)
        self._index = (folder / _INDEX).open("a", encoding="utf-8")

    def answer(self, answer: Answer) -> None:
        self._bodies.keep(answer.body.sha256, answer.body.path)
        self._archive.write(answer)

    def drawn(self, resource: Resource) -> None:
        """Keep a page as a browser drew it; what came over the wire is kept already."""
        self._bodies.keep(resource.sha256, Path(resource.path))
        self._archive.convert(resource)

    def outcome(self, asked: str, outcome: Resource | Missed) -> None:
        links = LinkList()
        row = {"resource": resource_row(outcome, links)} if isinstance(outcome, Resource) else {"missed": missed_row(outcome, links)}
        self._index.write(json.dumps({"asked": asked, **row, "links": links.rows()}, ensure_ascii=False) + "\n")

    def close(self) -> None:
        self._archive.close()
        self._index.close()

    def discard(self) -> None:
        """Leave the folder as it was found: what answered was no website."""
        self.close()
        shutil.rmtree(self._folder / BODIES, ignore_errors=True)
        for name in (_ARCHIVE, _INDEX):
            (self._folder / name).unlink(missing_ok=True)
        if self._is_new:
            self._folder.rmdir()


def save_capture(capture: Capture, folder: Path) -> None:
    """Write `capture` into `folder`, with every body that is not there yet; raises OSError."""
    bodies = Bodies(folder)
    for resource in capture.resources:
        bodies.keep(resource.sha256, Path(resource.path))
    text = json.dumps(capture_value(capture), ensure_ascii=False, indent=1)
    unfinished = folder / (_CAPTURE + ".part")
    unfinished.write_text(text, encoding="utf-8")
    os.replace(unfinished, folder / _CAPTURE)


def is_capture(folder: Path) -> bool:
    return (folder / _CAPTURE).is_file()


def load_capture(folder: Path) -> Capture:
    """Return the Capture that was saved in `folder`; bodies that are not there as files are taken from the WARC.

    Raises SiteError where the folder holds no capture.
    """
    try:
        value: Any = json.loads((folder / _CAPTURE).read_text(encoding="utf-8"))
        capture = capture_from(value, folder / BODIES)
    except (OSError, ValueError, KeyError, TypeError, IndexError) as fault:
        raise SiteError(
            f"โฟลเดอร์ {folder} ไม่มีข้อมูลเว็บไซต์ที่บันทึกไว้ หรือแฟ้ม {_CAPTURE} อ่านไม่ได้",
            english=f"{folder} holds no capture that can be read ({type(fault).__name__}: {fault})"[:400],
            code="no_capture",
        ) from fault
    _unpack(folder, {resource.sha256 for resource in capture.resources})
    return capture


class CaptureFetch:
    """The Fetch that answers from a recorded crawl; what was not asked then is told as not asked."""

    def __init__(self, folder: Path) -> None:
        self.requests = self.bytes = 0
        self._outcomes: dict[str, Resource | Missed] = {}
        for line in (folder / _INDEX).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            links = links_from(row["links"])
            outcome = resource_from(row["resource"], links, folder / BODIES) if "resource" in row else missed_from(row["missed"], links)
            self._outcomes[row["asked"]] = outcome
        _unpack(folder, {outcome.sha256 for outcome in self._outcomes.values() if isinstance(outcome, Resource)})

    async def __call__(self, link: Link) -> Resource | Missed:
        self.requests += 1
        outcome = self._outcomes.get(link.url) or Missed(link.url, (), Reason.BUDGET, "not in the capture")
        self.bytes += outcome.size if isinstance(outcome, Resource) else 0
        return outcome

    async def close(self) -> None:
        """Nothing is open."""


def _unpack(folder: Path, wanted: set[str]) -> None:
    """Lay down the bodies in `wanted` that only the WARC holds."""
    bodies = folder / BODIES
    lacking = {sha256 for sha256 in wanted if not (bodies / sha256).is_file()}
    if not lacking or not (folder / _ARCHIVE).is_file():
        return
    bodies.mkdir(exist_ok=True)
    for sha256, data in warc.bodies(folder / _ARCHIVE):
        if sha256 in lacking:
            (bodies / sha256).write_bytes(data)


def whole_archive(folder: Path, out: BinaryIO) -> tuple[warc.Place, ...]:
    """Write the saved crawl in `folder` to `out` as one WARC with every body in it, and return where each answer stands.

    Raises SiteError where the folder holds no capture; an answer whose body is not there is left out.
    """
    capture = load_capture(folder)
    if not (folder / _ARCHIVE).is_file():
        raise SiteError(f"โฟลเดอร์ {folder} ไม่มีแฟ้ม {_ARCHIVE}", english=f"{folder} has no {_ARCHIVE}", code="no_capture")
    _unpack(folder, {exchange.sha256 for exchange in warc.exchanges(folder / _ARCHIVE)})

    def body(sha256: str) -> Path | None:
        path = folder / BODIES / sha256
        return path if path.is_file() else None

    return warc.whole(folder / _ARCHIVE, body, out, capture.taken_at)

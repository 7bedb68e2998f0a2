"""What came, on disk, and back."""

import asyncio
import json
from pathlib import Path

import pytest

from oit_checker.crawl import BODIES, CaptureFetch, CaptureRecorder, HttpFetch, Limits, crawl, load_capture, save_capture
from oit_checker.errors import SiteError
from oit_checker.model import Capture, Missed, Reason, Site
from tests.crawl.helpers import WANTED, Reply, links_of, page, served

LIMITS = Limits(allow_private=True, retries=0)
SCRIPT = {
    "/": Reply(page("บ้าน", "/a แผน", "/b.pdf เปิด", "/gone หาย", "/moved ย้าย", "https://other.go.th/x โครงสร้าง").encode()),
    "/a": Reply(page("แผน", "/b.pdf แผนการจัดซื้อจัดจ้าง").encode()),
    "/b.pdf": Reply(b"%PDF-1.4 x", headers={"content-type": "application/pdf", "content-disposition": "inline; filename=plan.pdf"}),
    "/moved": Reply(b"", 302, {"location": "/a"}),
}


def captured(folder: Path) -> Capture:
    async def go() -> Capture:
        async with served(SCRIPT) as server:
            recorder = CaptureRecorder(folder)
            fetch = HttpFetch(LIMITS, folder / BODIES, recorder=recorder)
            capture = await crawl(Site(server.url + "/"), fetch, LIMITS, wanted=WANTED, links_of=links_of)
            await fetch.close()
            recorder.close()
            return capture

    capture = asyncio.run(go())
    save_capture(capture, folder)
    return capture


def test_a_saved_capture_comes_back_the_same(tmp_path: Path) -> None:
    capture = captured(tmp_path)

    assert load_capture(tmp_path) == capture


def test_a_moved_folder_still_holds_its_bodies(tmp_path: Path) -> None:
    captured(tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")

    capture = load_capture(tmp_path / "b")

    assert Path(capture.resources[0].path).read_bytes() == SCRIPT["/"].body


def test_bodies_that_are_gone_are_taken_from_the_archive(tmp_path: Path) -> None:
    captured(tmp_path)
    for body in (tmp_path / BODIES).iterdir():
        body.unlink()

    capture = load_capture(tmp_path)

    assert all(Path(r.path).stat().st_size == r.size for r in capture.resources)


def test_bodies_elsewhere_are_brought_into_the_capture(tmp_path: Path) -> None:
    capture = captured(tmp_path / "a")

    save_capture(capture, tmp_path / "b")

    assert all(Path(r.path).is_file() for r in load_capture(tmp_path / "b").resources)


def test_the_crawl_of_a_recorded_crawl_finds_the_same(tmp_path: Path) -> None:
    first = captured(tmp_path)

    second = asyncio.run(crawl(first.site, CaptureFetch(tmp_path), LIMITS, wanted=WANTED, links_of=links_of, now=lambda: first.taken_at))

    assert (second.resources, second.missed, second.unvisited) == (first.resources, first.missed, first.unvisited)


def test_an_address_not_recorded_is_told_as_not_asked(tmp_path: Path) -> None:
    captured(tmp_path)

    from oit_checker.model import Link

    answer = asyncio.run(CaptureFetch(tmp_path)(Link("http://x/never")))

    assert isinstance(answer, Missed) and answer.reason is Reason.BUDGET


def test_every_answer_is_in_the_archive_with_its_headers(tmp_path: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    captured(tmp_path)

    with (tmp_path / "archive.warc.gz").open("rb") as stream:
        seen = [(r.rec_type, r.http_headers.get_statuscode()) for r in ArchiveIterator(stream) if r.http_headers]
    assert ("response", "200") in seen and ("response", "404") in seen and any(code == "302" for _, code in seen)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": "oit-capture/9"}', "\xff"])
def test_a_folder_without_a_capture_is_a_clear_error(text: str, tmp_path: Path) -> None:
    (tmp_path / "capture.json").write_text(text, encoding="latin-1")

    with pytest.raises(SiteError) as error:
        load_capture(tmp_path)

    assert error.value.code == "no_capture"


def test_a_hash_that_is_a_path_is_refused(tmp_path: Path) -> None:
    captured(tmp_path)
    value = json.loads((tmp_path / "capture.json").read_text())
    value["resources"][0]["sha256"] = "../../etc/passwd"
    (tmp_path / "capture.json").write_text(json.dumps(value))

    with pytest.raises(SiteError):
        load_capture(tmp_path)

"""What came, on disk, and back."""

import asyncio
import hashlib
import io
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from oit_checker.crawl import BODIES, CaptureFetch, CaptureRecorder, HttpFetch, Limits, crawl, load_capture, save_capture
from oit_checker.crawl.warc import whole
from oit_checker.errors import SiteError
from oit_checker.model import Capture, Missed, Reason, Site
from tests.conftest import MOMENT
from tests.crawl.helpers import WANTED, Reply, links_of, page, served

LIMITS = Limits(allow_private=True, retries=0)
SCRIPT = {
    "/": Reply(page("บ้าน", "/a แผน", "/b.pdf เปิด", "/gone หาย", "/moved ย้าย", "https://other.go.th/x โครงสร้าง").encode()),
    "/a": Reply(page("แผน", "/b.pdf แผนการจัดซื้อจัดจ้าง").encode()),
    "/b.pdf": Reply(b"%PDF-1.4 x", headers={"content-type": "application/pdf", "content-disposition": "inline; filename=plan.pdf"}),
    "/moved": Reply(b"", 302, {"location": "/a"}),
}


EMPTY = hashlib.sha256(b"").hexdigest()


def captured(folder: Path, script: Mapping[str, Reply] = SCRIPT) -> Capture:
    """Crawl a site on loopback into `folder`; the clock and the port do not matter to its bodies."""

    async def go(scratch: Path) -> Capture:
        async with served(script) as server:
            recorder = CaptureRecorder(folder)
            fetch = HttpFetch(LIMITS, scratch, recorder=recorder)
            capture = await crawl(Site(server.url + "/"), fetch, LIMITS, wanted=WANTED, links_of=links_of)
            await fetch.close()
            recorder.close()
            return capture

    with TemporaryDirectory() as scratch:
        save_capture(asyncio.run(go(Path(scratch))), folder)
    return load_capture(folder)


def bodies_in(archive: io.BytesIO) -> list[bytes]:
    from warcio.archiveiterator import ArchiveIterator

    return [r.content_stream().read() for r in ArchiveIterator(io.BytesIO(archive.getvalue())) if r.rec_type == "response"]


def test_a_saved_capture_comes_back_the_same(tmp_path: Path) -> None:
    capture = captured(tmp_path)

    assert load_capture(tmp_path) == capture


def test_a_moved_folder_still_holds_its_bodies(tmp_path: Path) -> None:
    captured(tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")

    capture = load_capture(tmp_path / "b")

    assert Path(capture.resources[0].path).read_bytes() == SCRIPT["/"].body


def test_bodies_that_only_the_archive_holds_are_taken_from_it(tmp_path: Path) -> None:
    captured(tmp_path)
    with (tmp_path / "whole.warc.gz").open("wb") as out:
        whole(tmp_path / "archive.warc.gz", lambda sha256: tmp_path / BODIES / sha256, out, MOMENT)
    (tmp_path / "whole.warc.gz").rename(tmp_path / "archive.warc.gz")
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
        seen = {r.http_headers.get_statuscode() for r in ArchiveIterator(stream) if r.http_headers}
    assert seen == {"200", "302", "404"}


def test_a_body_is_on_the_disk_once_however_many_nights_it_stays_the_same(tmp_path: Path) -> None:
    captured(tmp_path / "night-1")
    captured(tmp_path / "night-2")

    files = [file.stat() for file in tmp_path.glob(f"*/{BODIES}/*")]
    assert len(files) == 2 * len({file.st_ino for file in files})


def test_a_night_stays_whole_when_the_night_before_is_deleted(tmp_path: Path) -> None:
    captured(tmp_path / "night-1")
    second = captured(tmp_path / "night-2")
    shutil.rmtree(tmp_path / "night-1")

    assert load_capture(tmp_path / "night-2") == second


def test_a_neighbours_damaged_body_is_not_taken_over(tmp_path: Path) -> None:
    first = captured(tmp_path / "night-1")
    Path(first.resources[0].path).write_bytes(b"damaged")
    second = captured(tmp_path / "night-2")

    assert Path(second.resources[0].path).read_bytes() == SCRIPT["/"].body


def test_a_whole_archive_holds_every_body_once_and_is_the_same_each_time(tmp_path: Path) -> None:
    captured(tmp_path)
    made = [io.BytesIO(), io.BytesIO()]

    places = [whole(tmp_path / "archive.warc.gz", lambda sha256: tmp_path / BODIES / sha256, out, MOMENT) for out in made]

    assert made[0].getvalue() == made[1].getvalue()
    found = [hashlib.sha256(data).hexdigest() for data in bodies_in(made[0])]
    assert len(found) == len(set(found) - {EMPTY}) + found.count(EMPTY)
    assert {place.exchange.sha256 for place in places[0]} == set(found)


def test_a_record_stands_where_it_is_said_to(tmp_path: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    captured(tmp_path)
    out = io.BytesIO()

    places = whole(tmp_path / "archive.warc.gz", lambda sha256: tmp_path / BODIES / sha256, out, MOMENT)

    for place in places:
        record = next(iter(ArchiveIterator(io.BytesIO(out.getvalue()[place.offset : place.offset + place.length]))))
        assert record.rec_headers.get_header("WARC-Target-URI") == place.exchange.url


def test_a_directory_listing_and_an_admins_folder_are_neither_followed_nor_kept(tmp_path: Path) -> None:
    name = "<title>Index of /uploads</title>"
    listing = f"<html><head>{name}</head><body><h1>Index of /uploads</h1><a href='secret.pdf'>secret.pdf</a></body></html>".encode()
    site = {
        "/": Reply(page("home", "/uploads/ files", "/wp-admin/users.php users", "/phpmyadmin/ data", "/a plan").encode()),
        "/a": Reply(page("plan").encode()),
        "/uploads/": Reply(listing),
        "/uploads/secret.pdf": Reply(b"%PDF-1.4 secret"),
        "/wp-admin/users.php": Reply(page("back room", "/uploads/secret.pdf x").encode()),
        "/phpmyadmin/": Reply(page("back room").encode()),
    }

    capture = captured(tmp_path, site)

    assert sorted(r.url.rpartition("/")[2] for r in capture.resources) == ["", "a"]
    kept = b"".join(file.read_bytes() for file in (tmp_path / BODIES).iterdir())
    assert b"Index of" not in kept and b"secret" not in kept and b"back room" not in kept


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

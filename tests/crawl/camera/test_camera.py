"""Pictures of captured pages."""

from __future__ import annotations

import asyncio
import hashlib
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from oit_checker.crawl import Camera, Pose, find_browser
from oit_checker.crawl.body import Body
from oit_checker.crawl.browser.proxy import Request
from oit_checker.crawl.camera import camera as made
from oit_checker.crawl.camera.stage import Stage
from oit_checker.crawl.wire import Answer
from oit_checker.model import Capture, Missed, Reason, Resource, Site
from tests.conftest import MOMENT

HOME = "http://sample.test/"
needs_browser = [pytest.mark.browser, pytest.mark.skipif(not find_browser(), reason="no Chromium here")]


def page(folder: Path, body: str, path: str = "", media_type: str = "text/html") -> Resource:
    data = f"<!doctype html><meta charset=utf-8><body>{body}</body>".encode() if media_type == "text/html" else body.encode()
    sha256 = hashlib.sha256(data).hexdigest()
    (folder / sha256).write_bytes(data)
    return Resource(HOME + path, media_type, 200, MOMENT, sha256, str(folder / sha256), aliases=(HOME + path,), size=len(data))


def taken(resources: tuple[Resource, ...], *poses: Pose, hop: Any = None) -> list[Any]:
    """Return the pictures of the first resource, opened."""
    from PIL import Image

    async def go() -> list[bytes]:
        camera = Camera(Capture(Site(HOME), MOMENT, resources), None, hop)
        try:
            return [await camera.take(resources[0], pose) for pose in poses]
        finally:
            await camera.close()

    return [Image.open(io.BytesIO(data)).convert("RGB") for data in asyncio.run(go())]


def reds(picture: Any) -> int:
    data = picture.tobytes()
    return sum(r == 208 and g == 32 and b == 32 for r, g, b in zip(data[::3], data[1::3], data[2::3], strict=True))


class TestInTheBrowser:
    pytestmark = needs_browser

    def test_the_quoted_words_are_boxed_and_the_rest_is_cut_away(self, tmp_path: Path) -> None:
        body = "<p>ต้น</p>" * 80 + "<p>งบประมาณ ๑๒๐,๐๐๐ บาท ประจำปี ๒๕๖๗</p>" + "<p>ปลาย</p>" * 80

        (picture,) = taken((page(tmp_path, body),), Pose("งบประมาณ 120,000 บาท"))

        assert reds(picture) > 300 and picture.height < 400

    @pytest.mark.parametrize("hidden", ["display:none", "visibility:hidden", "opacity:0", "height:0;overflow:hidden"])
    def test_what_a_tab_hides_is_shown(self, tmp_path: Path, hidden: str) -> None:
        body = f"<h1>แผน</h1><div style='{hidden}'><p>รายละเอียดแผนดำเนินงาน</p></div>"

        (picture,) = taken((page(tmp_path, body),), Pose("รายละเอียดแผนดำเนินงาน"))

        assert reds(picture) > 300

    def test_what_floats_over_the_page_is_put_away(self, tmp_path: Path) -> None:
        over = "<div style='position:fixed;inset:0;background:#0000ff'>ยินดีต้อนรับ</div>"

        (picture,) = taken((page(tmp_path, over + "<p>รายละเอียดแผนดำเนินงาน</p>"),), Pose("รายละเอียดแผนดำเนินงาน"))

        assert picture.getpixel((600, 5)) == (255, 255, 255)

    def test_numbers_of_citizens_are_covered_and_the_words_beside_them_found(self, tmp_path: Path) -> None:
        numbers = "เลข {} โทร {} ขอความช่วยเหลือ"
        shown, covered = numbers.format("1-5099-00123-45-4", "081-234-5678"), numbers.format("x-xxxx-xxxxx-xx-x", "xxx-xxx-xxxx")
        first, second = (page(tmp_path, f"<p>{text}</p>") for text in (shown, covered))

        (one,), (other,) = (taken((resource,), Pose(covered, phones=True)) for resource in (first, second))

        assert one.tobytes() == other.tobytes() and reds(one) > 300

    def test_a_form_is_boxed_by_its_fields_and_a_link_by_its_address(self, tmp_path: Path) -> None:
        body = "<p>ก</p><form><input name=topic><textarea name=ask></textarea></form><a href='https://maps.example/place'>ที่ตั้ง</a>"

        pictures = taken((page(tmp_path, body),), Pose("แบบฟอร์ม: ถาม [topic, ask]"), Pose("แผนที่ https://maps.example/place", "link"))

        assert [reds(picture) > 200 for picture in pictures] == [True, True]

    def test_no_script_of_the_page_runs(self, tmp_path: Path) -> None:
        gone = "document.body.innerHTML = null"
        body = f"<p>รายละเอียดแผนดำเนินงาน</p><script>{gone}</script><img src=x onerror='{gone}'>"

        (picture,) = taken((page(tmp_path, body),), Pose("รายละเอียดแผนดำเนินงาน"))

        assert reds(picture) > 300

    def test_a_whole_page_is_a_long_picture(self, tmp_path: Path) -> None:
        (picture,) = taken((page(tmp_path, "<p>ย่อหน้า</p>" * 60),), Pose("", whole=True))

        assert picture.height > 1400 and reds(picture) == 0

    def test_a_browser_that_cannot_start_gives_no_pictures(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(made, "find_browser", lambda: "/bin/false")
        resource = page(tmp_path, "<p>ก</p>")

        async def go() -> bytes:
            camera = Camera(Capture(Site(HOME), MOMENT, (resource,)))
            try:
                return await camera.take(resource, Pose("ก"))
            finally:
                await camera.close()

        assert asyncio.run(go()) == b""


def asked(stage: Stage, url: str, kind: str, method: str = "GET") -> int:
    return asyncio.run(stage.serve(Request(method, url, {"sec-fetch-dest": kind}))).status


def test_a_page_gets_itself_and_the_captured_parts_and_nothing_else(tmp_path: Path) -> None:
    home, style = page(tmp_path, "<p>ก</p>"), page(tmp_path, "p{}", "a.css", "text/css")
    stage = Stage(Capture(Site(HOME), MOMENT, (home, style)), None, None)
    stage.show(home)

    assert asked(stage, HOME, "document") == 200
    assert asked(stage, HOME + "a.css", "style") == 200
    assert asked(stage, HOME + "b.css", "style") == 404
    assert asked(stage, HOME + "other", "document") == 204
    assert {asked(stage, HOME + "a.js", kind) for kind in ("script", "empty", "iframe", "video")} == {403}
    assert asked(stage, HOME + "a.css", "style", "POST") == 403


def test_nothing_is_served_between_two_pages(tmp_path: Path) -> None:
    home = page(tmp_path, "<p>ก</p>")

    assert asked(Stage(Capture(Site(HOME), MOMENT, (home,)), None, None), HOME, "document") == 403


def test_a_live_site_is_asked_for_its_own_parts_within_bounds(tmp_path: Path) -> None:
    home, heard = page(tmp_path, "<p>ก</p>"), list[str]()

    async def hop(url: str, headers: dict[str, str], *, robots: bool = True) -> Missed:
        heard.append(url)
        return Missed(url, (), Reason.NOT_FOUND)

    stage = Stage(Capture(Site(HOME), MOMENT, (home,)), None, hop)
    stage.show(replace(home))
    for number in range(40):
        asked(stage, f"{HOME}{number}.css", "style")
    asked(stage, "http://counter.example/hit.gif", "image")

    assert len(heard) == 15 and all(url.startswith(HOME) for url in heard)


def test_a_page_that_the_crawls_browser_wrote_down_is_dressed_in_the_styles_of_the_start_page(tmp_path: Path) -> None:
    raw = tmp_path / "raw.html"
    raw.write_text('<html><head><link href="/a.css?x=1&amp;y" rel=stylesheet><style>p{color:red}</style></head></html>', encoding="utf-8")
    drawn = replace(page(tmp_path, "<p>ก</p>", "about"), notes=("drawn by a browser",))

    async def hop(url: str, headers: dict[str, str], *, robots: bool = True) -> Answer:
        return Answer(url, 200, (), Body("", raw, 0, b"", b""), MOMENT)

    stage = Stage(Capture(Site(HOME), MOMENT, (drawn,)), None, hop)
    stage.show(drawn)
    reply = asyncio.run(stage.serve(Request("GET", HOME + "about", {"sec-fetch-dest": "document"})))

    assert b'<link rel="stylesheet" href="http://sample.test/a.css?x=1&amp;y"><style>p{color:red}</style>' in reply.body

"""A site whose documents lie on a drive, both on loopback, from the start page to the capture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from oit_checker.address import url_key
from oit_checker.crawl import BODIES, CaptureFetch, CaptureRecorder, HttpFetch, Limits, crawl, save_capture
from oit_checker.model import Capture, Reason, Resource, Site
from tests.crawl.elsewhere.drive import PDF, VIEW, get_form, listing, sent_page, warning
from tests.crawl.helpers import WANTED, Reply, Server, links_of, page, served

LIMITS = Limits(allow_private=True, retries=0, timeout=5.0)
NAMED = {"content-type": "application/pdf", "content-disposition": "attachment; filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"}
DRIVE = {
    "/uc?export=download&id=1Plan": Reply(PDF, headers=NAMED),
    "/file/d/1Plan/view?usp=sharing": Reply(VIEW.encode()),
    "/uc?export=download&id=1Big": Reply(warning(get_form("1Big")).encode()),
    "/download?id=1Big&export=download&confirm=t": Reply(PDF + b" big", headers=NAMED),
    "/embeddedfolderview?id=1Fold": Reply(
        listing(
            ("/file/d/1Oct/view?usp=drive_web", "ต.ค. 66.pdf"), ("/drive/folders/1Sub", "ปี 2567"), ("/file/d/1Gone/view", "พ.ย.")
        ).encode()
    ),
    "/embeddedfolderview?id=1Sub": Reply(listing(("/file/d/1Nov/view", "พ.ย. 66.pdf")).encode()),
    "/uc?export=download&id=1Oct": Reply(PDF + b" october"),
    "/uc?export=download&id=1Nov": Reply(PDF + b" november"),
    "/uc?export=download&id=1Lock": Reply(b"", 302, {"location": "/ServiceLogin?continue=x"}),
    "/file/d/1Lock/view": Reply(sent_page("Google ไดรฟ์", "คุณต้องมีสิทธิ์เข้าถึง", "ขอสิทธิ์เข้าถึง").encode(), 403),
    "/ServiceLogin?continue=x": Reply(sent_page("ลงชื่อเข้าใช้ - บัญชี Google", "ลงชื่อเข้าใช้").encode()),
    "/uc?export=download&id=1Busy": Reply(sent_page("Google Drive - Quota exceeded", "Quota exceeded").encode()),
}
LINKED = (
    *("file/d/1Plan/view?usp=sharing แผน", "file/d/1Big/view เล่มใหญ่", "drive/folders/1Fold รายเดือน", "file/d/1Lock/view ล็อก"),
    *("file/d/1Busy/view คนมาก", "file/d/1Gone/view หาย", "file/d/1Plan/preview แผนการจัดซื้อจัดจ้าง"),
)


def captured(folder: Path, more: dict[str, Reply] | None = None) -> tuple[Capture, Server, Server]:
    async def go() -> tuple[Capture, Server, Server]:
        async with served(DRIVE) as drive:
            pages = {"/": Reply(page("บ้าน", *(f"{drive.url}/{link}" for link in LINKED), "/go ไป").encode())}
            pages["/go"] = Reply(b"", 302, {"location": f"{drive.url}/file/d/1Plan/view?usp=sharing"})
            async with served({**pages, **(more or {})}) as site:
                recorder = CaptureRecorder(folder)
                fetch = HttpFetch(LIMITS, folder / BODIES, recorder=recorder)
                capture = await crawl(Site(site.url + "/"), fetch, LIMITS, wanted=WANTED, links_of=links_of)
                await fetch.close()
                recorder.close()
                return capture, site, drive

    return asyncio.run(go())


def of(capture: Capture, wanted: Callable[[Resource], bool]) -> Resource:
    return next(resource for resource in capture.resources if wanted(resource))


def test_documents_come_and_viewers_do_not(tmp_path: Path) -> None:
    capture, _, drive = captured(tmp_path)

    came = {resource.url.removeprefix(drive.url) for resource in capture.resources[1:]}
    assert came == {
        *("/uc?export=download&id=1Plan", "/download?id=1Big&export=download&confirm=t"),
        *("/embeddedfolderview?id=1Fold", "/embeddedfolderview?id=1Sub", "/uc?export=download&id=1Oct", "/uc?export=download&id=1Nov"),
    }


def test_every_link_to_a_document_leads_to_it_by_its_key(tmp_path: Path) -> None:
    capture, site, drive = captured(tmp_path)

    plan = of(capture, lambda r: r.url.endswith("1Plan"))
    linked = (f"{drive.url}/file/d/1Plan/view?usp=sharing", f"{drive.url}/file/d/1Plan/preview", f"{site.url}/go")
    assert all(url in plan.aliases and url_key(url) in plan.aliases for url in linked)
    assert (plan.filename, plan.trail[-1].text) == ("แผน.pdf", "แผน")


def test_a_folders_file_keeps_the_clicks_through_the_folder(tmp_path: Path) -> None:
    capture, _, _ = captured(tmp_path)

    november = of(capture, lambda r: r.url.endswith("1Nov"))
    assert [link.text for link in november.trail[1:]] == ["รายเดือน", "ปี 2567", "พ.ย. 66.pdf"]


def test_what_did_not_come_has_its_reason_and_its_link(tmp_path: Path) -> None:
    capture, _, drive = captured(tmp_path)

    assert {(m.url.removeprefix(drive.url), m.reason) for m in capture.missed} == {
        ("/file/d/1Lock/view", Reason.PERMISSION),
        ("/file/d/1Busy/view", Reason.RATE_LIMITED),
        ("/file/d/1Gone/view", Reason.DELETED),
    }


def test_nothing_but_get_is_ever_sent(tmp_path: Path) -> None:
    _, site, drive = captured(tmp_path)

    assert all(head.startswith("GET ") for head in (*site.heads, *drive.heads))


def test_a_flipbook_of_the_sites_own_gives_way_to_its_text(tmp_path: Path) -> None:
    cover = b"<html><title>book</title><script src='mobile/javascript/config.js'></script></html>"
    text = page("หน้า 1", "page2.html 2", body="แผนปฏิบัติการป้องกันการทุจริตของเทศบาลตำบล วงเงินงบประมาณ")
    more = {
        "/": Reply(page("บ้าน", "/book/index.html แผน", "/dull/index.html อื่น").encode()),
        "/book/index.html": Reply(cover),
        "/book/files/basic-html/page1.html": Reply(text.encode()),
        "/book/files/basic-html/page2.html": Reply(page("หน้า 2", body="ลำดับโครงการและงบประมาณประจำปีของเทศบาล").encode()),
        "/dull/index.html": Reply(cover + b" "),
    }

    capture, site, _ = captured(tmp_path, more)

    came = [resource.url.removeprefix(site.url) for resource in capture.resources]
    assert came == ["/", "/book/files/basic-html/page1.html", "/dull/index.html", "/book/files/basic-html/page2.html"]


def test_a_capture_serves_the_drive_again(tmp_path: Path) -> None:
    capture, _, _ = captured(tmp_path)
    save_capture(capture, tmp_path)

    again = asyncio.run(crawl(capture.site, CaptureFetch(tmp_path), LIMITS, wanted=WANTED, links_of=links_of))

    assert [r.url for r in again.resources] == [r.url for r in capture.resources]
    assert [(m.url, m.reason) for m in again.missed] == [(m.url, m.reason) for m in capture.missed]

"""A small crawl on disk and the report on it, for the tests of what is kept."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from oit_checker.crawl import CaptureRecorder, HttpFetch, Limits, crawl, load_capture, save_capture
from oit_checker.model import Capture, Evidence, ItemStatus, Report, Resource, Site, Status
from oit_checker.pack import Contents
from oit_checker.report import render
from oit_checker.rulebook import load_edition, rules_folder
from tests.conftest import report, verdict
from tests.crawl.helpers import WANTED, Reply, links_of, page, served

LIMITS = Limits(allow_private=True, retries=0)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
BOARD = "ถนนชำรุด นางสมมติ เลขบัตรประชาชน 1-5099-00123-45-4 โทรกลับ 081-234-5678"


def pdf(*lines: str) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=True)
    canvas.setFont("Helvetica", 14)
    for number, line in enumerate(lines):
        canvas.drawString(72, 760 - 24 * number, line)
    canvas.save()
    return out.getvalue()


SITE = {
    "/": Reply(page("เทศบาลตำบลตัวอย่างสมมติ", "/contact ติดต่อเรา", "/plan.pdf แผน", "/webboard/7 กระดานถาม-ตอบ", "/again ซ้ำ").encode()),
    "/contact": Reply(page("ติดต่อเรา", body="สำนักปลัดเทศบาล โทรศัพท์ 0-5999-0000").encode()),
    "/again": Reply(page("ติดต่อเรา", body="สำนักปลัดเทศบาล โทรศัพท์ 0-5999-0000").encode()),
    "/webboard/7": Reply(page("กระดานถาม-ตอบ", body=BOARD).encode()),
    "/plan.pdf": Reply(pdf("Annual plan 2567", "the budget is 120,000 baht"), headers={"content-type": "application/pdf"}),
}


def captured(folder: Path) -> Capture:
    """Crawl the invented site on loopback into `folder`."""

    async def go(scratch: Path) -> Capture:
        async with served(SITE) as server:
            recorder = CaptureRecorder(folder)
            fetch = HttpFetch(LIMITS, scratch, recorder=recorder)
            capture = await crawl(Site(server.url + "/", "เทศบาลตำบลตัวอย่างสมมติ"), fetch, LIMITS, wanted=WANTED, links_of=links_of)
            await fetch.close()
            recorder.close()
            return capture

    with TemporaryDirectory() as scratch:
        save_capture(asyncio.run(go(Path(scratch))), folder)
    return load_capture(folder)


def at(capture: Capture, path: str) -> Resource:
    return next(resource for resource in capture.resources if resource.url.endswith(path))


def proof(resource: Resource, quote: str, how: str = "html", page: int | None = None) -> Evidence:
    return Evidence(resource.url, quote, how, page, resource.trail, 1.0, resource.sha256, resource.fetched_at)


def reported(capture: Capture) -> Report:
    """Return a report on the capture that quotes its contact page, its plan and its board, by the rules that come with the program."""
    quotes = {
        "contact": proof(at(capture, "/contact"), "สำนักปลัดเทศบาล โทรศัพท์ 0-5999-0000"),
        "annual-plan": proof(at(capture, "/plan.pdf"), "the budget is 120,000 baht", "pdf", 1),
        "question-and-answer": proof(at(capture, "/webboard/7"), BOARD),
    }
    edition = load_edition(2567)
    verdicts = []
    for item in edition.items:
        if item.concept in quotes:
            found = replace(verdict().findings[0], element=item.require[0], status=Status.MET, evidence=(quotes[item.concept],))
            verdicts.append(verdict(ItemStatus.INCOMPLETE, found, of=item))
    return replace(report(*verdicts), edition=edition, site=capture.site)


def contents(folder: Path, *, browser: bool = False, which: str = "evidence") -> Contents:
    """Return what a pack of a new capture in `folder` is made of."""
    capture = captured(folder)
    data = render(reported(capture), "json")
    return Contents(data, folder, load_edition(2567), rules_folder(), which, browser)

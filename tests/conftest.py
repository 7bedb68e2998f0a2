"""Small values for tests, and the flag that renews goldens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from oit_checker.model import (
    Capture,
    Coverage,
    Document,
    Edition,
    Element,
    Evidence,
    Find,
    Finding,
    Group,
    Item,
    ItemStatus,
    Link,
    Page,
    Report,
    Resource,
    Score,
    Site,
    Status,
    Verdict,
)

HOME = "http://sample.test/"
MOMENT = datetime(2024, 4, 23, 9, 12, tzinfo=timezone(timedelta(hours=7)))
ROOT = Path(__file__).parent.parent
SAMPLES = tuple(sorted(path.parent for path in (ROOT / "samples").glob("*/truth.yaml")))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="write goldens anew; read the difference as if someone else had made it")


@pytest.fixture
def renew(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--renew"))


def resource(url: str = HOME, *, media_type: str = "text/html", trail: Sequence[Link] = ()) -> Resource:
    return Resource(url, media_type, 200, MOMENT, "ab" * 32, "", tuple(trail) or (Link(HOME, "หน้าหลัก"),))


def document(title: str, text: str = "", *, url: str = HOME, kind: str = "html", links: Sequence[Link] = ()) -> Document:
    return Document(resource(url), title, (Page(1, text),), tuple(links), kind=kind)


def capture(*documents: Document, exhausted: bool = True) -> Capture:
    return Capture(Site(HOME), MOMENT, tuple(each.resource for each in documents), exhausted=exhausted)


def element(id: str = "year", text: str = "ปีของเอกสาร", *, optional: bool = False, ease: str = "text") -> Element:
    return Element(id, text, (), optional=optional, ease=ease)


def item(number: str = "O1", concept: str = "contact", group: str = "9.1", *, elements: Sequence[Element] = ()) -> Item:
    return Item(number, concept, group, f"ข้อมูลของ {number}", "สำนักปลัด", Find((concept,)), tuple(elements) or (element(),))


def edition(*items: Item, verified: bool = False) -> Edition:
    groups = (Group("9.1", "ข้อมูลพื้นฐาน", 10.0), Group("10.2", "มาตรการภายใน", 25.0))
    return Edition(2567, "รายการสมมติ", "invented", "2564", verified, groups, items or (item(),))


def evidence(quote: str = "โทรศัพท์ 0-5999-0000", url: str = HOME + "contact") -> Evidence:
    trail = (Link(HOME, "หน้าหลัก"), Link(HOME + "contact", "ติดต่อเรา"))
    return Evidence(url, quote, "html", None, trail, 1.0, "ab" * 32, MOMENT)


def finding(status: Status = Status.MET, *, of: Element | None = None, why: str = "พบข้อความในหน้าติดต่อเรา", fix: str = "") -> Finding:
    return Finding(of or element(), status, (evidence(),) if status is Status.MET else (), why, fix)


def verdict(status: ItemStatus = ItemStatus.COMPLETE, *findings: Finding, of: Item | None = None) -> Verdict:
    return Verdict(of or item(), status, findings or (finding(),))


def report(*verdicts: Verdict, low: float = 72.9, high: float = 74.9, name: str | None = "เทศบาลตำบลตัวอย่างสมมติ") -> Report:
    given = verdicts or (verdict(),)
    rules = edition(*(each.item for each in given))
    seen = Coverage(pages=412, documents=188, requests=655, bytes=91_234_567, seconds=512.4, exhausted=True)
    return Report(Site(HOME, name), rules, MOMENT, given, seen, Score(low, high, "2564", False), "0.1.0")

"""The HTML report as a browser shows it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from oit_checker.model import ItemStatus, Status
from oit_checker.report import render
from tests.conftest import finding, item, report, verdict

BROWSER = next(filter(None, map(shutil.which, ("chromium-headless-shell", "chromium", "google-chrome"))), None)
pytestmark = [pytest.mark.browser, pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine")]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    from playwright.sync_api import sync_playwright

    gap = verdict(ItemStatus.MISSING, finding(Status.UNMET, fix="เผยแพร่เอกสาร"), of=item("O43"))
    path: Path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_bytes(render(report(*(verdict(of=item(f"O{n}")) for n in range(1, 43)), gap), "html"))
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=arguments)
        shown = browser.new_page()
        shown.said = []  # type: ignore[attr-defined]
        shown.asked = []  # type: ignore[attr-defined]
        shown.on("console", lambda message: shown.said.append(message.text))  # type: ignore[attr-defined]
        shown.on("pageerror", lambda error: shown.said.append(str(error)))  # type: ignore[attr-defined]
        shown.on("request", lambda request: shown.asked.append(request.url))  # type: ignore[attr-defined]
        shown.goto(path.as_uri())
        yield shown
        browser.close()


def test_it_says_nothing_on_the_console_and_asks_nothing_of_the_outside(page) -> None:  # type: ignore[no-untyped-def]
    assert page.said == []
    assert [url for url in page.asked if not url.startswith(("file:", "data:"))] == []


def test_all_43_items_are_in_its_text(page) -> None:  # type: ignore[no-untyped-def]
    text = page.inner_text("body")

    assert [n for n in range(1, 44) if f"ข้อมูลของ O{n}" not in text] == []


def test_the_switch_shows_one_language_at_a_time(page) -> None:  # type: ignore[no-untyped-def]
    thai = page.inner_text("#summary")
    page.click("label[for=show-en]")
    english = page.inner_text("#summary")
    page.click("label[for=show-th]")

    assert "ไม่พบ" in thai and "not found" not in thai
    assert "not found" in english and "ไม่พบ" not in english


def test_nothing_is_wider_than_a_telephone(page) -> None:  # type: ignore[no-untyped-def]
    page.set_viewport_size({"width": 360, "height": 740})

    assert page.evaluate("document.documentElement.scrollWidth") <= 360

"""What every format says."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from oit_checker.errors import OutputError
from oit_checker.model import ItemStatus, Missed, Nearest, Reason, Status, Unread
from oit_checker.report import FORMATS, outline, render
from oit_checker.report.words import clean, say, table
from tests.conftest import element, evidence, finding, item, report, verdict

HOSTILE = "<script>alert(1)</script>\"'>\x1b[31m\u202e\x9b2J{{7*7}}"


def test_every_format_draws_a_report() -> None:
    for format in FORMATS:
        assert "ตัวอย่างสมมติ" in render(report(), format).decode("utf-8")


def test_an_unknown_format_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(OutputError) as caught:
        render(report(), "pdf")

    assert caught.value.fields == {"format": "pdf", "known": "terminal, json, html"}


def test_the_terminal_says_counts_score_and_what_to_mend_first() -> None:
    gap = verdict(ItemStatus.INCOMPLETE, finding(), finding(Status.UNMET, of=element("fax", "หมายเลขโทรสาร")), of=item("O5"))

    page = render(report(verdict(), gap), "terminal").decode("utf-8")

    assert page.startswith("เทศบาลตำบลตัวอย่างสมมติ   ปี 2567   ตรวจ ณ 23 เม.ย. 2567 09:12   เปิดดู 412 หน้า 188 ไฟล์\n")
    assert "ครบ 1   ไม่ครบ 1   ผิดปี 0" in page
    assert "72.9 – 74.9" in page
    assert re.search(r"แก้ก่อน 1\) O5 \+5\.0 .*ยังขาด|แก้ก่อน 1\) O5 \+5\.0 .*หมายเลขโทรสาร", page)


def test_the_terminal_names_every_item_beside_its_status() -> None:
    done = verdict(ItemStatus.COMPLETE, of=item("O7"))
    gap = verdict(ItemStatus.INCOMPLETE, finding(), finding(Status.UNMET, of=element("fax", "หมายเลขโทรสาร")), of=item("O5"))

    page = render(report(done, gap), "terminal").decode("utf-8")

    assert re.search(r"(?m)^✔ ครบ +O7$", page)
    assert re.search(r"(?m)^◐ ไม่ครบ +O5$", page)


def test_a_wide_range_is_said_to_be_no_estimate() -> None:
    page = render(report(low=10.0, high=90.0), "terminal").decode("utf-8")

    assert "ยังประมาณไม่ได้" in page
    assert "90.0" not in page


def test_the_disclaimer_stands_in_every_format_for_people() -> None:
    for format in ("terminal", "html"):
        assert "ไม่ใช่ผลการประเมิน ITA" in render(report(), format).decode("utf-8")


def test_mends_are_ordered_by_points_times_ease() -> None:
    easy = verdict(ItemStatus.MISSING, finding(Status.UNMET, of=element(ease="link")), of=item("O9"))
    hard = verdict(ItemStatus.MISSING, finding(Status.UNMET, of=element(ease="activity")), of=item("O30"))

    page = render(report(hard, easy), "terminal").decode("utf-8")

    assert page.index("O9") < page.index("O30")
    assert "แก้ย้อนหลังไม่ได้" in page


def test_an_item_of_two_offices_stands_in_both_lists() -> None:
    shared = replace(item("O12"), office="สำนักปลัด, กองคลัง")

    lists = outline(report(verdict(ItemStatus.MISSING, finding(Status.UNMET), of=shared))).offices

    assert [each.office.th for each in lists] == ["สำนักปลัด", "กองคลัง"]


def test_hostile_text_is_inert_in_every_format() -> None:
    found = replace(finding(why=HOSTILE, fix=HOSTILE), evidence=(evidence(HOSTILE, "javascript:alert(1)"),))
    missed = Missed("javascript:alert(2)", (), Reason.TIMEOUT, HOSTILE)
    bad = report(replace(verdict(ItemStatus.MISSING, found), nearest=(Nearest("data:text/html,x", HOSTILE, HOSTILE),)), name=HOSTILE)
    bad = replace(bad, coverage=replace(bad.coverage, missed=(missed,), unread=(Unread("file:///etc/passwd", HOSTILE, HOSTILE),)))

    page = render(bad, "html").decode("utf-8")
    shown = render(bad, "terminal").decode("utf-8")

    assert page.count("<script") == 1
    assert not re.search(r'href="(?!https?://|#|data:,)', page)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page + shown)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.outside: list[tuple[str, str]] = []
        self.text: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.ids += [values["id"] or ""] if "id" in values else []
        if tag in {"img", "iframe", "script", "object", "embed"} and values.get("src"):
            self.outside.append((tag, str(values["src"])))
        if tag == "link" and values.get("href") != "data:,":
            self.outside.append((tag, str(values.get("href"))))
        if tag == "a" and str(values.get("href")).startswith("http"):
            assert "noreferrer" in str(values.get("rel"))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_the_page_asks_nothing_of_the_outside_and_holds_every_item() -> None:
    items = [verdict(of=item(f"O{n}")) for n in range(1, 44)]
    tags = _Tags()

    page = render(report(*items), "html").decode("utf-8")
    tags.feed(page)

    assert tags.outside == []
    assert "url(" not in page
    assert all(f"ข้อมูลของ O{n}" in "".join(tags.text) for n in range(1, 44))
    assert len(tags.ids) == len(set(tags.ids))


def test_the_page_is_thai_with_an_english_switch() -> None:
    thai, english = (render(report(), "html", lang).decode("utf-8") for lang in ("th", "en"))

    assert 'id="show-th" checked' in thai
    assert 'id="show-en" checked' in english
    assert '<span lang="en">complete</span>' in thai


def test_the_itas_lines_begin_at_the_home_page_and_end_at_the_proof() -> None:
    page = render(report(), "html").decode("utf-8")

    assert "1. หน้าหลักของเว็บไซต์ เลือก ติดต่อเรา   http://sample.test/" in page
    assert "2. แสดง ปีของเอกสาร   http://sample.test/contact" in page


def test_every_word_stands_in_both_languages() -> None:
    def walk(node: dict[str, object], path: str) -> list[str]:
        if "th" in node:
            return [] if node.get("th") and node.get("en") else [path]
        return [bad for key, child in node.items() if isinstance(child, dict) for bad in walk(child, f"{path}.{key}")]

    assert walk(table("words"), "words") + walk(table("cli"), "cli") == []


def test_every_status_reason_and_trouble_has_words() -> None:
    from oit_checker.model import Trouble

    for key in [
        *(f"status.{s}" for s in ItemStatus),
        *(f"element.{s}" for s in Status),
        *(f"reason.{r}" for r in Reason),
        *(f"trouble.{t}" for t in Trouble),
    ]:
        assert say(key).th


def test_fetched_text_is_cut_and_kept_on_one_line() -> None:
    assert clean("a\r\n\tb\u200b\x07c") == "a bc"
    assert len(clean("ก" * 9000, 100)) == 100

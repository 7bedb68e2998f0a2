"""From an order to the exit code."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from oit_checker.demo import serve
from oit_checker.model import ItemStatus, Report
from oit_checker.run import exit_code
from tests.conftest import item, report, verdict


def _report(*statuses: ItemStatus) -> Report:
    return report(*(verdict(status, of=item(f"O{n}")) for n, status in enumerate(statuses, 1)))


@pytest.mark.parametrize(
    ("statuses", "code"),
    [
        ((ItemStatus.COMPLETE, ItemStatus.NOT_DUE), 0),
        ((ItemStatus.COMPLETE, ItemStatus.INCOMPLETE), 1),
        ((ItemStatus.COMPLETE, ItemStatus.NEEDS_HUMAN), 1),
        ((ItemStatus.COMPLETE, ItemStatus.COULD_NOT_CHECK), 1),
        ((ItemStatus.COULD_NOT_CHECK, ItemStatus.COULD_NOT_CHECK), 2),
        ((ItemStatus.COULD_NOT_CHECK, ItemStatus.NOT_DUE), 2),
    ],
)
def test_the_exit_code_says_complete_gaps_or_no_verdict(statuses: tuple[ItemStatus, ...], code: int) -> None:
    assert exit_code(_report(*statuses)) == code


def test_a_site_of_which_nothing_was_seen_gets_no_verdict() -> None:
    whole = _report(ItemStatus.NEEDS_HUMAN)

    assert exit_code(replace(whole, coverage=replace(whole.coverage, pages=0, documents=0))) == 2


def test_ctrl_c_ends_the_crawl_and_the_report_so_far_is_written_and_says_so(tmp_path: Path) -> None:
    site, out = tmp_path / "long" / "site", tmp_path / "report.json"
    site.mkdir(parents=True)
    for n in range(4000):
        (site / f"p{n}x.html").write_text(f"<h1>หน้า {n}</h1><a href='p{n + 1}x.html'>หน้าถัดไป {n + 1}</a>", encoding="utf-8")
    (site / "index.html").write_text("<h1>เทศบาล</h1><a href='p0x.html'>หน้าแรกของเรื่อง</a>", encoding="utf-8")

    with serve(site.parent) as served:
        words = ["check", served.url, "--fy", "2567", "--allow-private", "-f", "json", "-o", str(out)]
        run = subprocess.Popen([sys.executable, "-m", "oit_checker", *words], stderr=subprocess.PIPE, text=True)
        assert run.stderr is not None
        told = [run.stderr.readline(), run.stderr.readline()]
        run.send_signal(signal.SIGINT)
        told.append(run.stderr.read())
        code = run.wait(60)

    value = json.loads(out.read_bytes())
    assert code in (1, 2), told
    assert value["coverage"]["exhausted"] is False
    assert "spent: stopped" in value["coverage"]["notes"]
    assert "หยุดก่อนดูครบ" in "".join(told)

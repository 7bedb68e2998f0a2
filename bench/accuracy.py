"""How right the verdicts are: every sample is served on loopback, checked, and compared with its hand-written truth.

    python bench/accuracy.py [NAME ...] [-v] [--rules=FOLDER] [--browser=auto|never|always]
                                                   -v names every item and element that differs

False missing: missing or unmet said of what is published. False present: complete or met said of what is not, or cannot be seen.
Needless abstention: a person asked, or nothing said, where the truth allows neither.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from oit_checker.address import join, url_key
from oit_checker.check import Brief, check, needs_browser
from oit_checker.crawl import BrowserFetch, HttpFetch, Limits, open_site
from oit_checker.demo import filled, serve
from oit_checker.model import Report, Verdict
from oit_checker.order import moment
from oit_checker.read import Shelf
from oit_checker.rulebook import load_edition

ROOT = Path(__file__).parent.parent
REAL = Path(os.environ.get("OIT_REAL", ROOT.parent / "shared" / "real"))
ITEM_DOUBT = {"needs_human", "could_not_check"}
ELEMENT_DOUBT = {"unsure", "unread"}


@dataclass(slots=True)
class Tally:
    """Counts over one sample or over all of them."""

    items: int = 0
    items_right: int = 0
    elements: int = 0
    elements_right: int = 0
    met_said: int = 0
    met_said_right: int = 0
    met_true: int = 0
    met_true_said: int = 0
    missing_false: int = 0
    present_false: int = 0
    item_abstained: int = 0
    element_abstained: int = 0
    needless: int = 0
    cited: int = 0
    cited_right: int = 0
    requests: int = 0
    opened: int = 0
    seconds: float = 0.0
    posts: int = 0
    pages: int = 0
    drawn: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))


def allowed(value: Any) -> list[str]:
    """Return what the truth allows, best first."""
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def compare(report: Report, truth: dict[str, Any], home: str) -> Tally:
    tally = Tally(requests=report.coverage.requests, opened=report.coverage.pages + report.coverage.documents)
    for verdict in report.verdicts:
        fact = truth["items"][verdict.item.number]
        _item(tally, verdict, fact)
        _elements(tally, verdict, fact)
        _cited(tally, verdict, fact, home)
    return tally


def _item(tally: Tally, verdict: Verdict, fact: dict[str, Any]) -> None:
    said, right, number = verdict.status.value, allowed(fact["status"]), verdict.item.number
    tally.items += 1
    tally.items_right += said in right
    tally.missing_false += said == "missing" and "missing" not in right
    tally.present_false += said == "complete" and "complete" not in right
    tally.item_abstained += said in ITEM_DOUBT
    tally.needless += said in ITEM_DOUBT and not ITEM_DOUBT & set(right)
    if said not in right:
        tally.misses.append(f"{number} said {said}, truth {'|'.join(right)}")


def _elements(tally: Tally, verdict: Verdict, fact: dict[str, Any]) -> None:
    for finding in verdict.findings:
        said, right = finding.status.value, allowed(fact["elements"][finding.element.id])
        tally.elements += 1
        tally.elements_right += said in right
        tally.met_said += said == "met"
        tally.met_said_right += said == "met" and "met" in right
        tally.met_true += right == ["met"]
        tally.met_true_said += right == ["met"] and said == "met"
        tally.missing_false += said == "unmet" and "unmet" not in right and bool({"met", *ELEMENT_DOUBT} & set(right))
        tally.present_false += said == "met" and "met" not in right
        tally.element_abstained += said in ELEMENT_DOUBT
        tally.needless += said in ELEMENT_DOUBT and not ELEMENT_DOUBT & set(right)
        if said not in right:
            tally.misses.append(f"  {verdict.item.number}.{finding.element.id} said {said}, truth {'|'.join(right)}: {finding.why[:110]}")


def _cited(tally: Tally, verdict: Verdict, fact: dict[str, Any], home: str) -> None:
    """Count items that are rightly said to show something, and those of them that cite a page which an assessor would cite."""
    right = {url_key(join(home, path)) for path in fact.get("evidence") or ()}
    said = {url_key(e.url) for f in verdict.findings if f.status == "met" for e in f.evidence}
    if verdict.status.value in allowed(fact["status"]) and said and right:
        tally.cited += 1
        tally.cited_right += bool(said & right)
        if not said & right:
            tally.misses.append(f"  {verdict.item.number} cites {sorted(said)[:2]}, truth {sorted(right)[:2]}")


async def examine(folder: Path, rules: Path | None, browser: str) -> Tally:
    """Check one sample as it is served, and compare."""
    truth = yaml.safe_load((folder / "truth.yaml").read_text(encoding="utf-8"))
    brief = Brief(load_edition(truth["fy"], rules), moment(str(truth["as_of"])))
    limits = Limits(allow_private=True)
    began = time.monotonic()
    with serve(folder) as served, TemporaryDirectory() as bodies:
        shelf, http = Shelf(), HttpFetch(limits, Path(bodies))
        fetch = BrowserFetch(http, Path(bodies), limits, partial(needs_browser, shelf=shelf), mode=browser)
        try:
            site = await open_site(served.url, fetch)
            report, _ = await check(site, brief, fetch=fetch, shelf=shelf, limits=limits)
        finally:
            await fetch.close()
        told = filled((folder / "truth.yaml").read_bytes(), served.bases)
        tally = compare(report, yaml.safe_load(told), served.url)
        tally.posts = served.sample.asked["POST"]
        tally.requests = served.sample.asked.total()
        tally.pages, tally.drawn = fetch.tally.pages, fetch.tally.drawn
    tally.seconds = time.monotonic() - began
    return tally


COLUMNS = (
    ("items", lambda t: share(t.items_right, t.items)),
    ("elements", lambda t: share(t.elements_right, t.elements)),
    ("met precision", lambda t: share(t.met_said_right, t.met_said)),
    ("met recall", lambda t: share(t.met_true_said, t.met_true)),
    ("false missing", lambda t: str(t.missing_false)),
    ("false present", lambda t: str(t.present_false)),
    ("abstained items", lambda t: share(t.item_abstained, t.items)),
    ("abstained elements", lambda t: share(t.element_abstained, t.elements)),
    ("needless", lambda t: str(t.needless)),
    ("address right", lambda t: share(t.cited_right, t.cited)),
    ("requests/page", lambda t: f"{t.requests / max(1, t.opened):.2f}"),
    ("drawn", lambda t: share(t.drawn, t.pages)),
    ("seconds", lambda t: f"{t.seconds:.1f}"),
    ("POSTs", lambda t: str(t.posts)),
)


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "–"


def table(rows: Iterable[tuple[str, Tally]]) -> str:
    listed = list(rows)
    wide = max(len(name) for name, _ in listed)
    lines = [" ".join(["sample".ljust(wide), *(title for title, _ in COLUMNS)])]
    for name, tally in listed:
        lines.append(" ".join([name.ljust(wide), *(value(tally).rjust(len(title)) for title, value in COLUMNS)]))
    return "\n".join(lines)


def real() -> None:
    """Print the figures over real documents, where their folder is there."""
    if (REAL / "score.py").is_file():
        command = f"{sys.executable} -m oit_checker read {{file}} --fy {{fy}} --format json"
        sys.stdout.flush()
        subprocess.run([sys.executable, str(REAL / "score.py"), "--cmd", command, "--jobs", "2", "--misses", "0"], check=False)


def main(words: list[str]) -> int:
    wordy = "-v" in words
    names = [word for word in words if not word.startswith("-")]
    rules = next((Path(word.partition("=")[2]) for word in words if word.startswith("--rules=")), None)
    browser = next((word.partition("=")[2] for word in words if word.startswith("--browser=")), "auto")
    folders = sorted(path.parent for path in (ROOT / "samples").glob("*/truth.yaml"))
    total, rows = Tally(), []
    for folder in (f for f in folders if not names or f.name in names):
        tally = asyncio.run(examine(folder, rules, browser))
        rows.append((folder.name, tally))
        total.add(tally)
        if wordy:
            print(f"{folder.name}:", *tally.misses, sep="\n  ")
    print(table([*rows, ("in total", total)]))
    if not names:
        real()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""How fast and how well aimed one check is, over a large invented site on loopback.

python bench/speed.py [--pages=3000] [--sample=old-tables]
"""

from __future__ import annotations

import asyncio
import resource
import subprocess
import sys
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from oit_checker.address import url_key
from oit_checker.check import Brief, check
from oit_checker.crawl import HttpFetch, Limits, open_site
from oit_checker.demo import serve
from oit_checker.model import Capture, Document, ItemStatus, Report
from oit_checker.order import moment
from oit_checker.read import Reading, Shelf, read_all
from oit_checker.rulebook import load_edition

sys.path.insert(0, str(Path(__file__).parent))
from town import build

ROOT = Path(__file__).parent.parent


def cpu(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def memory(who: int) -> float:
    """Return the peak of resident memory, in megabytes."""
    return resource.getrusage(who).ru_maxrss / 1024


async def run(url: str, bodies: Path, rules: Path | None) -> tuple[Report, Capture, tuple[Document, ...]]:
    limits, shelf = Limits(allow_private=True, pages=20_000, documents=20_000), Shelf()
    fetch = HttpFetch(limits, bodies)
    site = await open_site(url, fetch)
    brief = Brief(load_edition(2567, rules), moment("2024-04-23"), reading=Reading(ocr=False))
    report, capture = await check(site, brief, fetch=fetch, shelf=shelf, limits=limits)
    await fetch.close()
    return report, capture, read_all(capture.resources, shelf, brief.reading)


def settled_after(report: Report, order: Sequence[str], share: float) -> int:
    """Return after how many documents `share` of the complete items had all the evidence that their verdicts show."""
    place = {key: number for number, key in enumerate(order, 1)}
    ends = sorted(
        max(place.get(url_key(e.url), len(order)) for f in verdict.findings for e in f.evidence[:1] or ())
        for verdict in report.verdicts
        if verdict.status is ItemStatus.COMPLETE and any(f.evidence for f in verdict.findings)
    )
    return ends[max(0, round(len(ends) * share) - 1)] if ends else 0


def breadth_first(documents: Sequence[Document], home: str) -> list[str]:
    """Return the same documents in the order in which a plain crawler would have come to them."""
    known = {url_key(alias): d for d in documents for alias in (d.resource.url, *d.resource.aliases)}
    start = known.get(url_key(home)) or documents[0]
    order, queue, seen = [], deque([start]), {start.resource.url}
    while queue:
        document = queue.popleft()
        order.append(url_key(document.resource.url))
        for link in document.links:
            target = known.get(url_key(link.url)) if link.url else None
            if target and target.resource.url not in seen:
                seen.add(target.resource.url)
                queue.append(target)
    return order


def help_time() -> float:
    before = cpu(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "oit_checker", "--help"], check=True, capture_output=True)
    return cpu(resource.RUSAGE_CHILDREN) - before


def option(words: Sequence[str], name: str, default: str) -> str:
    return next((word.partition("=")[2] for word in words if word.startswith(f"--{name}=")), default)


def main(words: list[str]) -> int:
    if words[:1] == ["--serve"]:
        with serve(Path(words[1])) as served:
            print(served.url, flush=True)
            sys.stdin.read()
        return 0
    pages, sample = int(option(words, "pages", "3000")), ROOT / "samples" / option(words, "sample", "old-tables")
    rules = Path(option(words, "rules", "")) if option(words, "rules", "") else None
    print(f"oit --help: {help_time():.2f} s CPU")
    with TemporaryDirectory() as folder:
        town = build(sample, Path(folder) / "town", pages)
        server = subprocess.Popen(
            [sys.executable, __file__, "--serve", str(town)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert server.stdin and server.stdout
        url = server.stdout.readline().strip()
        children, own, began = cpu(resource.RUSAGE_CHILDREN), cpu(resource.RUSAGE_SELF), time.monotonic()
        report, capture, documents = asyncio.run(run(url, Path(folder) / "bodies", rules))
        seconds = time.monotonic() - began
        used = cpu(resource.RUSAGE_SELF) - own + cpu(resource.RUSAGE_CHILDREN) - children
        server.stdin.close()
        server.wait(10)
        tell(report, capture, documents, url, seconds, used)
    return 0


def tell(report: Report, capture: Capture, documents: Sequence[Document], url: str, seconds: float, used: float) -> None:
    seen = len(documents)
    print(f"{seen} pages and files, {capture.requests} requests, {seconds:.1f} s: {seen / seconds:.0f} a second")
    print(f"CPU (crawl, read, judge): {1000 * used / seen:.1f} ms a page")
    print(f"peak memory: {memory(resource.RUSAGE_SELF):.0f} MB; largest child {memory(resource.RUSAGE_CHILDREN):.0f} MB")
    best, plain = [url_key(d.resource.url) for d in documents], breadth_first(documents, url)
    complete = sum(v.status is ItemStatus.COMPLETE for v in report.verdicts)
    for share in (0.5, 0.9):
        ours, theirs = settled_after(report, best, share), settled_after(report, plain, share)
        print(f"{share:.0%} of {complete} provable items settled after {ours} documents; plain breadth-first {theirs}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

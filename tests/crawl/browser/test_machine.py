"""The browser's life: one for a run, replaced when it dies, and gone with everything it started."""

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from oit_checker.crawl import UNDRAWN, BrowserFetch, HttpFetch, Limits, crawl, find_browser
from oit_checker.crawl.browser.machine import Machine
from oit_checker.crawl.browser.studio import Drawing, Studio
from oit_checker.crawl.browser.tab import Patience
from oit_checker.model import Capture, Site
from tests.crawl.helpers import WANTED, Reply, links_of, run, served

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not find_browser(), reason="no Chromium on this machine"),
    pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="processes cannot be looked at here"),
]
LIMITS = Limits(allow_private=True)
SHELL = b"<html><body><div id='app'></div><script>document.body.innerHTML = '%s'</script></body></html>"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let browsers live in a folder of this test, by which its processes are told from all others on the machine."""
    folder = tmp_path / "t"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


def alive(place: Path) -> set[int]:
    """Return the processes of browsers and drivers that were started in `place`."""
    found, mark = set(), f"OIT_BROWSER={place}/".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (folder / "environ").read_bytes() and "Z" not in (folder / "stat").read_text().rpartition(")")[2][:3]:
                found.add(int(folder.name))
        except OSError:
            continue
    return found


def gone(place: Path, seconds: float = 60.0) -> bool:
    """Say whether all of them end; a busy machine is given the time."""
    until = time.monotonic() + seconds
    while alive(place) and time.monotonic() < until:
        time.sleep(0.1)
    return not alive(place)


def crawled(folder: Path, kill_at: int, program: str | None = None, victim: str = "browser") -> Capture:
    """Crawl a chain of eight scripted pages; the browser (or its driver) is killed when page `kill_at` is asked."""
    chain = {f"/{n}": SHELL % f"<a id=top></a><p>words of page {n} drawn here</p><a href=/{n + 1}>next</a>".encode() for n in range(1, 9)}
    fetch: list[BrowserFetch] = []

    def script(path: str, times: int) -> Reply:
        machine = fetch[0].studio.machine if fetch else None
        if path == f"/{kill_at}" and times == 1 and machine:
            kill = os.killpg if victim == "browser" else os.kill
            kill(machine.processes.pid(victim), signal.SIGKILL)
        body = chain.get(path if path != "/" else "/1")
        return Reply(body) if body else Reply(b"", 404)

    async def work() -> Capture:
        async with served(script) as server:
            http = HttpFetch(LIMITS, folder)
            studio = Studio(http.hop, LIMITS, program)
            fetch.append(BrowserFetch(http, folder, LIMITS, lambda r: b"id='app'" in Path(r.path).read_bytes(), studio=studio))
            try:
                return await crawl(Site(server.url + "/"), fetch[0], LIMITS, wanted=WANTED, links_of=links_of)
            finally:
                await fetch[0].close()

    return run(work())  # type: ignore[return-value]


@pytest.mark.parametrize("victim", ["browser", "driver"])
def test_a_browser_killed_in_mid_crawl_is_replaced_and_the_run_says_so(victim: str, tmp_path: Path, place: Path) -> None:
    capture = crawled(tmp_path, kill_at=4, victim=victim)

    assert len(capture.resources) == 8
    assert all("drawn by a browser" in resource.notes for resource in capture.resources)
    assert any("was started 2 times" in note for note in capture.notes)
    assert gone(place)


def test_a_browser_that_does_not_start_leaves_the_run_to_http(tmp_path: Path, place: Path) -> None:
    capture = crawled(tmp_path, kill_at=0, program="/bin/false")

    assert all(UNDRAWN in resource.notes for resource in capture.resources)
    assert any("given up" in note for note in capture.notes)
    assert gone(place)


def test_nothing_is_left_behind_when_a_page_is_cut_short(tmp_path: Path, place: Path) -> None:
    async def work() -> None:
        async with served({"/slow.js": Reply(delay=30)}) as server:
            http = HttpFetch(LIMITS, tmp_path)
            studio = Studio(http.hop, LIMITS)
            drawing = Drawing.of(server.url + "/", b"<html><body><script src=/slow.js></script></body></html>")
            task = asyncio.ensure_future(studio.draw(drawing))
            await asyncio.sleep(2)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await studio.close()
            await http.close()

    run(work())

    assert gone(place)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_nothing_is_left_behind_when_the_program_itself_is_killed(how: signal.Signals, tmp_path: Path, place: Path) -> None:
    program = """
        import asyncio, sys
        from pathlib import Path
        from oit_checker.crawl import HttpFetch, Limits
        from oit_checker.crawl.browser.studio import Drawing, Studio
        async def work():
            http = HttpFetch(Limits(), Path(sys.argv[1]))
            studio = Studio(http.hop, Limits())
            await studio.draw(Drawing.of("http://town.example/", b"<html><body><p>x</p></body></html>"))
            print("drawn", flush=True)
            await asyncio.sleep(60)
        asyncio.run(work())
    """
    child = subprocess.Popen([sys.executable, "-c", textwrap.dedent(program), str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout and child.stdout.readline().strip() == "drawn"
    assert alive(place)

    child.send_signal(how)
    child.wait(60)

    assert gone(place)


def test_one_browser_serves_the_whole_run(tmp_path: Path) -> None:
    capture = crawled(tmp_path, kill_at=0)

    assert not [note for note in capture.notes if "started" in note]


def stubborn(folder: Path) -> str:
    """Return a browser that comes to nothing once, and then is the machine's own."""
    file, tried = folder / "stubborn", folder / "tried"
    file.write_text(f"#!/bin/sh\n[ -e '{tried}' ] || {{ touch '{tried}'; exit 1; }}\nexec '{find_browser()}' \"$@\"\n", encoding="utf-8")
    file.chmod(0o700)
    return str(file)


@pytest.mark.parametrize("how", ["ends", "is slow"])
def test_a_browser_that_does_not_start_at_once_is_started_again(
    how: str, tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == "is slow":
        monkeypatch.setattr("oit_checker.crawl.browser.machine._STARTS", (0.01, 90.0))

    capture = crawled(tmp_path, kill_at=0, program=stubborn(tmp_path) if how == "ends" else None)

    assert [UNDRAWN in resource.notes for resource in capture.resources] == [False] * 8
    assert any("did not start at once, and was tried again" in note for note in capture.notes)
    assert gone(place)


def test_a_first_page_that_a_busy_machine_cuts_short_is_drawn_at_the_second_try(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oit_checker.crawl.browser.studio._FIRST", Patience(whole=0.001))

    capture = crawled(tmp_path, kill_at=0)

    assert [UNDRAWN in resource.notes for resource in capture.resources] == [False] * 8
    assert not [note for note in capture.notes if "could not be drawn" in note]


def test_a_browser_that_dies_while_it_opens_a_page_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    machine, new_page, died = Machine, Machine._new_page, list[int]()

    async def dying(self: Machine) -> None:
        if not died:
            died.append(self.processes.pid("browser"))
            os.killpg(died[0], signal.SIGKILL)
        await new_page(self)

    monkeypatch.setattr(machine, "_new_page", dying)

    capture = crawled(tmp_path, kill_at=0)

    assert len(capture.resources) == 8
    assert all("drawn by a browser" in resource.notes for resource in capture.resources)
    assert any("was started 2 times" in note for note in capture.notes)

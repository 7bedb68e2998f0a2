"""When a page is drawn, and what comes of it; the browser is played by a table of pages."""

from collections.abc import Mapping
from pathlib import Path

from oit_checker.crawl import UNDRAWN, BrowserFetch, CaptureFetch, CaptureRecorder, HttpFetch, Limits, load_capture
from oit_checker.crawl.browser.sheet import DRAWN
from oit_checker.crawl.browser.tab import Drawn
from oit_checker.model import Capture, Link, Resource
from tests.crawl.helpers import Reply, page, run, served

LIMITS = Limits(allow_private=True)
SHELL = Reply(b"<html><body><div id='app'></div><script src='/app.js'></script></body></html>")


def plain(*links: str) -> Reply:
    return Reply(page("plain", *links, body="words enough to be a page").encode())


class Sketches:
    """A studio that draws by path; what is not in its table cannot be drawn."""

    notes = ()

    def __init__(self, drawn: Mapping[str, str], able: bool = True) -> None:
        self._drawn, self.is_able, self.asked = drawn, able, []

    async def script(self, url: str) -> bytes:
        return b""

    async def draw(self, drawing, ids=()):  # type: ignore[no-untyped-def]
        path = "/" + drawing.url.partition("://")[2].partition("/")[2]
        self.asked.append(path)
        html = self._drawn.get(path)
        return Drawn(html, drawing.url, 0, 0, 0, "", "", {}) if html is not None and self.is_able else None

    async def close(self) -> None:
        """Nothing is open."""


def needs(resource: Resource) -> bool:
    return b"id='app'" in Path(resource.path).read_bytes()


def fetching(folder: Path, studio: Sketches, recorder: CaptureRecorder | None = None, mode: str = "auto") -> BrowserFetch:
    http = HttpFetch(LIMITS, folder, recorder=recorder)
    return BrowserFetch(http, folder, LIMITS, needs, recorder=recorder, studio=studio, mode=mode)  # type: ignore[arg-type]


def crawled(replies: Mapping[str, Reply], studio: Sketches, folder: Path, **options: object) -> Capture:
    async def work() -> Capture:
        from oit_checker.crawl import crawl
        from oit_checker.model import Site
        from tests.crawl.helpers import WANTED, links_of

        async with served(replies) as server:
            fetch = fetching(folder, studio, **options)  # type: ignore[arg-type]
            try:
                return await crawl(Site(server.url + "/"), fetch, LIMITS, wanted=WANTED, links_of=links_of)
            finally:
                await fetch.close()

    return run(work())  # type: ignore[return-value]


def seen(capture: Capture) -> dict[str, tuple[str, ...]]:
    return {"/" + r.url.partition("://")[2].partition("/")[2]: r.notes for r in capture.resources}


def test_only_pages_that_need_it_are_drawn(tmp_path: Path) -> None:
    studio = Sketches({"/app": page("drawn", "/file.pdf แผน")})

    capture = crawled({"/": plain("/app app", "/other other"), "/app": SHELL, "/other": plain()}, studio, tmp_path)

    assert studio.asked == ["/app"]
    assert seen(capture)["/app"] == (DRAWN,)
    assert any(note.startswith("browser: 1 of 3 pages drawn") for note in capture.notes)


def test_a_site_without_scripts_says_nothing_of_a_browser(tmp_path: Path) -> None:
    capture = crawled({"/": plain("/other other"), "/other": plain()}, Sketches({}), tmp_path)

    assert capture.notes == ()


def test_links_that_only_a_browser_sees_are_followed(tmp_path: Path) -> None:
    capture = crawled({"/": SHELL, "/deep": plain()}, Sketches({"/": page("home", "/deep ลึก")}), tmp_path)

    assert list(seen(capture)) == ["/", "/deep"]


def test_a_page_that_cannot_be_drawn_stays_and_says_so(tmp_path: Path) -> None:
    capture = crawled({"/": SHELL}, Sketches({}), tmp_path)

    assert seen(capture) == {"/": (UNDRAWN,)}


def test_a_list_that_was_not_drawn_is_told_where_no_browser_is(tmp_path: Path) -> None:
    lists = Reply(b"<html><h1>News</h1><p>words of a page</p><ul id='news'></ul><script>fill('news')</script></html>")

    capture = crawled({"/": plain("/news ข่าว"), "/news": lists}, Sketches({}, able=False), tmp_path)

    assert seen(capture)["/news"] == (UNDRAWN,)


def test_a_page_whose_data_would_not_come_says_so(tmp_path: Path) -> None:
    class Failing(Sketches):
        async def draw(self, drawing, ids=()):  # type: ignore[no-untyped-def]
            drawing.failed = 1
            return await super().draw(drawing, ids)

    capture = crawled({"/": SHELL}, Failing({"/": page("home", body="words of the frame alone")}), tmp_path)

    assert seen(capture) == {"/": (DRAWN, UNDRAWN)}


def test_a_page_that_says_no_more_when_drawn_keeps_its_own_bytes(tmp_path: Path) -> None:
    body = "<html><h1>News</h1><p>words of a page</p><ul id='news'></ul><script>fill('news')</script></html>"

    capture = crawled({"/": plain("/news ข่าว"), "/news": Reply(body.encode())}, Sketches({"/news": body}), tmp_path)

    assert seen(capture)["/news"] == ()


def test_all_pages_are_drawn_when_that_is_asked_for(tmp_path: Path) -> None:
    studio = Sketches({})

    crawled({"/": plain("/a a"), "/a": plain()}, studio, tmp_path, mode="always")

    assert studio.asked == ["/", "/a"]


def test_two_routes_of_one_page_are_two_pages_asked_once(tmp_path: Path) -> None:
    drawn = {"/": page("home", "/#/one หนึ่ง", "/#/two สอง"), "/#/one": page("one"), "/#/two": page("two")}

    async def work() -> tuple[list[str], list[str]]:
        async with served({"/": SHELL}) as server:
            fetch = fetching(tmp_path, Sketches(drawn))
            outcomes = [await fetch(Link(f"{server.url}/#/{name}")) for name in ("one", "two")]
            await fetch.close()
            return [each.url.partition("#")[2] for each in outcomes], server.asked

    urls, asked = run(work())  # type: ignore[misc]

    assert urls == ["/one", "/two"]
    assert asked.count("/") == 1


def test_a_capture_serves_the_drawn_page_again(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    recorder = CaptureRecorder(folder)
    from oit_checker.crawl import save_capture

    capture = crawled({"/": SHELL}, Sketches({"/": page("home", body="drawn words")}), tmp_path / "bodies", recorder=recorder)
    recorder.close()
    save_capture(capture, folder)
    again = load_capture(folder)
    served_again = run(CaptureFetch(folder)(Link(capture.resources[0].url)))

    assert "drawn words" in Path(again.resources[0].path).read_text()
    assert served_again.sha256 == capture.resources[0].sha256  # type: ignore[attr-defined]


def test_decisions_fall_in_the_order_of_the_crawl_whatever_answers_first(tmp_path: Path) -> None:
    replies = {"/": plain("/a a", "/b b", "/c c")} | {
        f"/{name}": Reply(SHELL.body + name.encode(), delay=wait) for name, wait in (("a", 0.15), ("b", 0.08), ("c", 0.0))
    }
    studio = Sketches({f"/{name}": page(name) for name in "abc"})

    crawled(replies, studio, tmp_path)

    assert studio.asked == ["/a", "/b", "/c"]

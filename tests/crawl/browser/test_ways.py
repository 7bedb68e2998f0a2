"""Which requests of a page are asked of the world."""

import pytest

from oit_checker.crawl.browser.ways import Way, passed_on, way

PAGE = "https://x.go.th/news"


def _way(url: str = "https://x.go.th/a.js", method: str = "GET", *, ours: bool = True, **headers: str) -> Way:
    return way(method, url, {name.replace("_", "-"): value for name, value in headers.items()}, page=PAGE, ours=ours)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "HEAD", "TRACE"])
def test_nothing_is_ever_sent(method: str) -> None:
    assert _way(method=method) is Way.REFUSED


def test_the_page_itself_is_the_one_document() -> None:
    assert _way(PAGE, sec_fetch_dest="document") is Way.PAGE
    assert _way("https://x.go.th/other", sec_fetch_dest="document") is Way.REFUSED


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("script", Way.OURS),
        ("empty", Way.OURS),
        ("image", Way.PICTURE),
        ("style", Way.STYLE),
        ("iframe", Way.FRAME),
        ("font", Way.REFUSED),
        ("video", Way.REFUSED),
        ("audio", Way.REFUSED),
        ("serviceworker", Way.REFUSED),
        ("worker", Way.REFUSED),
        ("websocket", Way.REFUSED),
        ("manifest", Way.REFUSED),
    ],
)
def test_scripts_and_data_are_asked_and_ornaments_are_not(kind: str, expected: Way) -> None:
    assert _way(sec_fetch_dest=kind) is expected


@pytest.mark.parametrize(
    ("url", "accept", "expected"),
    [
        ("http://x.go.th/logo.png", "image/avif,image/webp,*/*", Way.PICTURE),
        ("http://x.go.th/style.php", "text/css,*/*;q=0.1", Way.STYLE),
        ("http://x.go.th/data", "*/*", Way.OURS),
        ("http://x.go.th/elsewhere", "text/html,application/xhtml+xml", Way.REFUSED),
        ("http://x.go.th/f.woff2", "*/*", Way.REFUSED),
    ],
)
def test_a_browser_that_does_not_say_is_understood_by_what_it_accepts(url: str, accept: str, expected: Way) -> None:
    assert _way(url, accept=accept) is expected


def test_another_sites_library_is_asked_and_its_counter_is_not() -> None:
    assert _way("https://cdn.example.com/vue.js", ours=False, sec_fetch_dest="script") is Way.OTHER
    assert _way("https://www.google-analytics.com/a.js", ours=False, sec_fetch_dest="script") is Way.REFUSED
    assert _way("https://stats.truehits.in.th/a.js", ours=False, sec_fetch_dest="script") is Way.REFUSED


def test_a_socket_and_a_stretch_of_a_film_are_refused() -> None:
    assert _way(upgrade="websocket") is Way.REFUSED
    assert _way(range="bytes=0-") is Way.REFUSED


def test_a_document_that_a_script_asks_for_is_left_to_the_crawl() -> None:
    assert _way("https://x.go.th/plan.pdf", sec_fetch_dest="empty") is Way.REFUSED


def test_cookies_of_the_browser_stay_behind() -> None:
    assert passed_on({"accept": "*/*", "cookie": "a=b", "x-requested-with": "XMLHttpRequest"}) == {
        "accept": "*/*",
        "x-requested-with": "XMLHttpRequest",
    }

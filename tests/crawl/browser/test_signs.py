"""What tells that scripts bring more than stands in a page's bytes."""

import time

import pytest

from oit_checker.crawl.browser.signs import is_strong, scripts_of, signs

BASE = "http://x.go.th/page"


def _signs(body: str, *texts: str) -> set[str]:
    page = f"<html><head><title>t</title></head><body>{body}</body></html>"
    return set(signs(page, scripts_of(page, BASE), texts))


def test_an_empty_list_that_a_script_names_is_a_sign() -> None:
    assert "#news" in _signs('<ul id="news"></ul><script>fill("news", 4)</script>')
    assert "#news" in _signs('<div id="news" class="list"> <!-- here --> </div><script src="/a.js"></script>', '$("#news").html(x)')


def test_a_list_that_says_it_is_loading_is_a_sign() -> None:
    assert "#all" in _signs('<div id="all">กำลังโหลดข้อมูล...</div><script>list("all")</script>')


@pytest.mark.parametrize(
    "body",
    [
        '<ul id="news"></ul><script>var other = 1;</script>',
        '<div id="fb-root"></div><script>x("fb-root")</script>',
        '<div id="slider"></div><script>$("#slider").slick()</script>',
        '<ul id="news"><li>ข่าวที่ 1</li></ul><script>f("news")</script>',
        '<div class="clear"></div>',
        "<script>document.write(new Date().getFullYear())</script>",
        '<a onclick="toggleMenu()">เมนู</a><a href="javascript:void(0)">x</a>',
        "<a onclick=\"location.href='/a'\">ก</a>",
    ],
)
def test_ornaments_are_no_signs(body: str) -> None:
    assert _signs(body) == set()


def test_a_menu_that_is_written_while_the_page_loads_is_a_sign() -> None:
    found = _signs('<div><script src="/menu.js"></script></div>', "document.write('<li><a href=' + x + '>')")

    assert {sign.partition(":")[0] for sign in found} == {"write"}


def test_a_menu_without_a_single_address_is_a_sign() -> None:
    items = '<li data-go="a">ก</li><li data-go="b">ข</li><li data-go="c">ค</li>'

    assert "menu" in _signs(f"<nav><ul>{items}</ul></nav><script>wire()</script>")
    assert "menu" not in _signs(f'<nav><ul>{items}<li><a href="/d">ง</a></li></ul></nav><script>wire()</script>')


def test_a_call_that_loads_is_stronger_than_one_that_may() -> None:
    found = _signs(
        '<b onclick="more(1)">ก</b><b onclick="tabs(2)">ข</b><script src="/a.js"></script>', "function more(n) { fetch('/m/' + n) }"
    )

    assert {"call:more", "press:tabs"} <= found
    assert is_strong("call:more") and not is_strong("press:tabs")


def test_libraries_are_not_read() -> None:
    sources = ("/js/jquery-3.6.min.js", "https://cdn.example.com/site.js", "/js/site.js")
    page = "".join(f'<script src="{source}"></script>' for source in sources)

    assert scripts_of(page, BASE).files == ("http://x.go.th/js/site.js",)


@pytest.mark.parametrize(
    "part", ["<div id='a'>", "<div id='a'>loading ", "<!--", "<script ", "<nav>", "onclick='a(", "<ul id=x> ", "\u200b<td"]
)
def test_a_hostile_page_is_looked_through_in_time(part: str) -> None:
    began = time.monotonic()

    _signs(part * (400_000 // len(part)))

    assert time.monotonic() - began < 5

"""The pages of the blog sample: one post each, lists of posts, the column on the right that stands beside all of them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import jinja2
from entries import CONTENT, MONTHS, Post, label_address
from markup import to_html

LAYOUT = jinja2.Template((CONTENT / "layout.html").read_text("utf-8"))
TABS = (
    ("หน้าแรก", "/"),
    ("รู้จักตำบล", "/p/about.html"),
    ("คนทำงานและที่อยู่", "/p/khon.html"),
    ("สภา อบต.", "/p/sapha.html"),
    ("ITA 2567", "/search/label/ITA%202567"),
    ("ถามมา-ตอบไป", "/2024/01/o8.html"),
    ("แจ้งเรื่องทุจริต", "/2024/01/o28.html"),
)
POPULAR = ("/2023/10/blog-post_11.html", "/2024/03/blog-post_1.html", "/2024/01/blog-post_14.html")
PER_PAGE = 20
SEARCH = '<h3>ค้นหาในบล็อกนี้</h3><form action="/search"><input name="q"><input type="submit" value="ค้นหา"></form>'
FACEBOOK = '<h3>ติดตาม อบต.โนนตาเกิ้ง</h3><a href="https://www.facebook.com/saonontakoeng"><img src="/images/f.png" width="60" alt=""></a>'


def page(title: str, body: str, every: list[Post], shown: Post | None = None) -> str:
    """Return a whole page; the archive at its right is open at the month of `shown`."""
    tabs = "".join(f'<li><a href="{address}">{text}</a></li>' for text, address in TABS)
    return LAYOUT.render(title=html.escape(title), tabs=tabs, body=body, side=_column(every, shown or every[0]))


def _column(every: list[Post], shown: Post) -> str:
    """Return the right-hand column: archive, labels, popular posts, the page of the office."""
    years = sorted({post.day.year for post in every}, reverse=True)
    archive = "".join(_year(year, [post for post in every if post.day.year == year], shown) for year in years)
    labels = "".join(
        f'<li><a href="{label_address(label)}">{label}</a> ({sum(post.label == label for post in every)})</li>'
        for label in sorted({post.label for post in every})
    )
    known = {post.path: post for post in every}
    popular = "".join(map(_link, (known[path] for path in POPULAR)))
    lists = (("คลังบทความของบล็อก", archive), ("ป้ายกำกับ", labels), ("บทความยอดนิยม", popular))
    return SEARCH + FACEBOOK + "".join(f"<h3>{head}</h3><ul>{inner}</ul>" for head, inner in lists)


def _year(year: int, mine: list[Post], shown: Post) -> str:
    """Return a year of the archive: its months, one of them open."""
    months = ""
    for month in sorted({post.day.month for post in mine}, reverse=True):
        these = [post for post in mine if post.day.month == month]
        opened = f"<ul>{''.join(map(_link, these))}</ul>" if (year, month) == (shown.day.year, shown.day.month) else ""
        months += f"<li>{MONTHS[month - 1]} ({len(these)}){opened}</li>"
    return f'<li><a href="/{year}/">{year}</a> ({len(mine)})<ul>{months}</ul></li>'


def _link(post: Post) -> str:
    return f'<li><a href="{post.path}">{html.escape(post.title)}</a></li>'


def post_page(post: Post, every: list[Post]) -> str:
    """Return the page of one post, or of a fixed page."""
    body = f'<h3 class="post-title">{html.escape(post.title)}</h3><div class="post-body">{to_html(post.body)}</div>'
    if post.label:
        body = f'<h2 class="date-header">{post.date}</h2>{body}{_footer(post, every)}'
    return page(f"{post.title} - อบต.โนนตาเกิ้ง", body, every, post if post.label else None)


def _footer(post: Post, every: list[Post]) -> str:
    at = every.index(post)
    label = f'<a href="{label_address(post.label)}">{post.label}</a>'
    newer = f'<a href="{every[at - 1].path}">บทความใหม่กว่า</a> ' if at else ""
    older = f'<a href="{every[at + 1].path}">บทความที่เก่ากว่า</a>' if at + 1 < len(every) else ""
    wrote = f'<p class="post-footer">เขียนโดย admin ที่ 09:{at:02d} ป้ายกำกับ: {label}</p>'
    return f'{wrote}<p>{newer}<a href="/">หน้าแรก</a> {older}</p>'


def teaser(post: Post) -> str:
    """Return the beginning of a post, as lists show it."""
    text = html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", to_html(post.body)))).strip()[:110]
    title = f'<h3 class="post-title"><a href="{post.path}">{html.escape(post.title)}</a></h3>'
    more = f'<a href="{post.path}">อ่านเพิ่มเติม »</a>'
    return f'<h2 class="date-header">{post.date}</h2>{title}<p>{html.escape(text, quote=False)}... {more}</p>'


def listing(title: str, address: str, found: list[Post], every: list[Post]) -> Iterator[tuple[str, str]]:
    """Give the pages of a list of posts, twenty a page, each with its address."""
    for start in range(0, len(found), PER_PAGE):
        body = f"<p>กำลังแสดงโพสต์ที่มีป้ายกำกับ <b>{title}</b></p>" if "label" in address else ""
        body += "".join(map(teaser, found[start : start + PER_PAGE]))
        if start + PER_PAGE < len(found):
            body += f'<p><a href="{html.escape(_older(address, found, start + PER_PAGE))}">บทความที่เก่ากว่า</a></p>'
        yield _older(address, found, start) if start else address, page(f"อบต.โนนตาเกิ้ง: {title}", body, every)


def _older(address: str, found: list[Post], start: int) -> str:
    stem = "/search" if address == "/" else address
    return f"{stem}?updated-max={found[start - 1].day}T09:00:00%2B07:00&max-results={PER_PAGE}&start={start}"

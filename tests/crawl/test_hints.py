"""Addresses that a site lists for machines."""

import gzip
import json
from pathlib import Path

from oit_checker.crawl import Served, hints
from tests.crawl.helpers import HOME, page, paths, walk_folder


def sitemap(*addresses: str) -> str:
    return "<?xml version='1.0'?><urlset>" + "".join(f"<url><loc> {a} </loc></url>" for a in addresses) + "</urlset>"


def test_a_page_that_only_the_sitemap_names_comes_last_and_says_so(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/a.html ก"), "a.html": page("a"), "b.html": page("b"), "sitemap.xml": sitemap(HOME + "b.html")}

    capture = walk_folder(tmp_path, files)

    hinted = capture.resources[-1]
    assert (hinted.url, len(hinted.trail), hinted.notes) == (HOME + "b.html", 1, ("hint",))


def test_a_page_that_is_linked_too_has_its_clicks(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน", "/a.html ก"), "a.html": page("a"), "sitemap.xml": sitemap(HOME + "a.html")}

    capture = walk_folder(tmp_path, files)

    assert [(len(r.trail), r.notes) for r in capture.resources] == [(1, ()), (2, ())]


def test_robots_names_sitemaps_and_an_index_names_more(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "index.html": page("บ้าน"),
        "robots.txt": f"User-agent: *\nSitemap: {HOME}s1.xml\n",
        "s1.xml": f"<?xml version='1.0'?><sitemapindex><sitemap><loc>{HOME}s2.xml.gz</loc></sitemap></sitemapindex>",
        "s2.xml.gz": gzip.compress(sitemap(HOME + "b.html").encode()),
        "b.html": page("b"),
    }

    assert paths(walk_folder(tmp_path, files)) == ["/", "/b.html"]


def test_a_wordpress_index_gives_titles(tmp_path: Path) -> None:
    entries = [{"link": HOME + "plan.html", "title": {"rendered": "แผนการจัดซื้อจัดจ้าง &#8211; 2567"}}]
    files = {"index.html": page("บ้าน", body="<i class=wp-content></i>"), "plan.html": page("แผน"), "pages.json": json.dumps(entries)}

    capture = walk_folder(tmp_path, files, routes={hints.WORDPRESS_INDEXES[0]: Served("pages.json")})

    assert paths(capture) == ["/", "/plan.html"]


def test_a_sitemap_elsewhere_is_not_asked(tmp_path: Path) -> None:
    files = {"index.html": page("บ้าน"), "robots.txt": "Sitemap: http://169.254.169.254/x.xml"}

    assert walk_folder(tmp_path, files).missed == ()


def test_rubbish_lists_nothing() -> None:
    assert hints.wordpress_links(b"[" * 100_000) == ()
    assert hints.wordpress_links(b'{"a": 1}') == ()
    assert hints.wordpress_links(b'[1, {"link": 3}, {"link": "javascript:x"}]') == ()
    assert hints.sitemap_links(b"\x1f\x8b broken") == ((), ())

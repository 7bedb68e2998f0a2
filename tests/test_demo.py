"""A sample served on loopback."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from oit_checker.demo import Served, serve

ROUTES = """
routes:
  - {path: "/index.php?mo=59&p=ก", file: page.html, type: "text/html; charset=tis-620"}
  - {path: "/old", redirect: "/หน้าใหม่"}
  - {path: "/shut", status: 403, file: page.html}
types: {".html": "text/html; charset=utf-8"}
not_found: {status: 200, file: none.html}
"""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    site = tmp_path / "site"
    (site / "sub").mkdir(parents=True)
    for name in ("index.html", "page.html", "none.html", "sub/index.html", "แผน.pdf"):
        (site / name).write_text(name, encoding="utf-8")
    (tmp_path / "site.yaml").write_text(ROUTES, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret")
    with serve(tmp_path) as running:
        yield running


def _ask(served: Served, path: str, method: str = "GET") -> tuple[int, str, str, str]:
    connection = http.client.HTTPConnection(urlsplit(served.url).netloc, timeout=10)
    connection.request(method, path)
    answer = connection.getresponse()
    body = answer.read().decode("utf-8")
    connection.close()
    return answer.status, answer.getheader("Content-Type", ""), body, answer.getheader("Location", "")


@pytest.mark.parametrize(
    ("path", "status", "kind", "body"),
    [
        ("/", 200, "text/html; charset=utf-8", "index.html"),
        ("/sub/", 200, "text/html; charset=utf-8", "sub/index.html"),
        ("/index.php?mo=59&p=%E0%B8%81", 200, "text/html; charset=tis-620", "page.html"),
        ("/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf", 200, "application/pdf", "แผน.pdf"),
        ("/shut", 403, "text/html; charset=utf-8", "page.html"),
        ("/nothing", 200, "text/html; charset=utf-8", "none.html"),
        ("/../secret.txt", 200, "text/html; charset=utf-8", "none.html"),
        ("/%2e%2e/secret.txt", 200, "text/html; charset=utf-8", "none.html"),
        ("/a%00b", 200, "text/html; charset=utf-8", "none.html"),
    ],
)
def test_routes_files_and_all_the_rest_answer_as_site_yaml_says(served: Served, path: str, status: int, kind: str, body: str) -> None:
    assert _ask(served, path)[:3] == (status, kind, body)


def test_a_redirect_names_its_target(served: Served) -> None:
    status, _, _, location = _ask(served, "/old")

    assert (status, location.encode("latin-1").decode("utf-8")) == (302, "/หน้าใหม่")


def test_requests_are_counted_by_method(served: Served) -> None:
    for method in ("GET", "HEAD", "POST"):
        _ask(served, "/", method)

    assert served.sample.asked == {"GET": 1, "HEAD": 1, "POST": 1}


HOSTS = """
hosts:
  - name: drive
    routes: [{path: "/uc?id=1", file: one.html}, {path: "/open?id=1", redirect: "{{host:drive}}/uc?id=1"}]
    not_found: {file: none.html}
"""


@pytest.fixture
def linked(tmp_path: Path) -> Iterator[Served]:
    for name, text in {
        "site/index.html": "{{host:drive}}/uc?id=1",
        "site-drive/one.html": "{{host:site}}/",
        "site-drive/none.html": "-",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "site" / "raw.pdf").write_bytes(b"{{host:drive}}")
    (tmp_path / "site.yaml").write_text(HOSTS, encoding="utf-8")
    with serve(tmp_path) as running:
        yield running


def _other(linked: Served, path: str) -> tuple[int, str, str, str]:
    return _ask(Served(linked.bases["drive"] + "/", linked.sample), path)


def test_a_page_names_the_address_of_another_host_which_answers_there(linked: Served) -> None:
    drive = linked.bases["drive"]

    assert (_ask(linked, "/")[2], _other(linked, "/uc?id=1")[2]) == (f"{drive}/uc?id=1", linked.url)


def test_a_redirect_and_an_unknown_address_of_another_host_are_its_own(linked: Served) -> None:
    answers = _other(linked, "/open?id=1"), _other(linked, "/nothing")

    assert (answers[0][3], answers[1][0]) == (linked.bases["drive"] + "/uc?id=1", 404)


def test_what_is_no_text_is_served_as_it_stands(linked: Served) -> None:
    assert _ask(linked, "/raw.pdf")[2] == "{{host:drive}}"


def test_requests_to_other_hosts_are_counted_with_the_sites(linked: Served) -> None:
    _ask(linked, "/")
    _other(linked, "/uc?id=1")

    assert linked.sample.asked == {"GET": 2}

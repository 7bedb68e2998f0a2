"""Addresses that lead nowhere new."""

import pytest

from oit_checker.crawl import traps

B = "http://x.go.th"


@pytest.mark.parametrize(
    "path",
    [
        *("/logout", "/a?action=delete&id=3", "/files/?C=N;O=D", "/files/?C=M&O=A", "/list?sort=asc", "/p?print=1", "/a.css", "/v.mp4"),
        *("/feed/", "/uploads/", "/wp-json/oembed/1.0", "/a/b/a/b/a/b/a/b", "/x?replytocom=4", "/" + "a" * 2500),
    ],
)
def test_a_trap_is_never_asked(path: str) -> None:
    assert traps.is_trap(B + path)


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/uploads/plan.pdf", "/index.php?mo=59", "/admin/upload/plan.pdf", "/complain/add", "/a?sort=plan", "/news/detail/12"),
        *("/webboard/post/new", "/index.php?link=anticorruption", "/a?print=0", "/1/1/1/1/1/1"),
    ],
)
def test_what_may_be_evidence_is_no_trap(path: str) -> None:
    assert not traps.is_trap(B + path)


def test_shares_on_social_sites_are_traps() -> None:
    assert traps.is_trap("https://www.facebook.com/sharer/sharer.php?u=x")


def test_a_file_in_an_admin_folder_is_no_back_room() -> None:
    assert traps.is_back_room(B + "/admin/index.php")
    assert not traps.is_back_room(B + "/admin/files/plan.pdf")


@pytest.mark.parametrize("path", ["/calendar/2567/5", "/ปฏิทิน?m=3", "/events/2024-05"])
def test_calendars_are_known_by_their_address(path: str) -> None:
    assert traps.is_calendar(B + path)


def test_siblings_share_a_pattern() -> None:
    assert traps.pattern(B + "/news/detail/12") == traps.pattern(B + "/news/detail/9077")
    assert traps.pattern(B + "/index.php?mo=5&id=2") == traps.pattern(B + "/index.php?id=77&mo=1")
    assert traps.pattern(B + "/news/1") != traps.pattern(B + "/plan/1")


def test_pagers_and_months_are_archives() -> None:
    assert all(traps.is_archive(B + path) for path in ("/news?page=2", "/page/3", "/category/news", "/2024/05/x", "/gallery/4"))
    assert not traps.is_archive(B + "/index.php?mo=2")

"""Pages that answer 200 and are something else."""

import pytest

from oit_checker.crawl.disguise import Known, disguised, is_listing, is_shell
from oit_checker.crawl.pagetext import PageText, page_text
from oit_checker.model import Reason

MENU = "".join(f'<li><a href="/m{i}">เมนูหลักของเทศบาลข้อ{chr(0x0E01 + i)}</a></li>' for i in range(30))
FOOT = "<footer>เทศบาลตำบลสมมุติ โทรศัพท์ 0-5999-0000</footer>"


def made(main: str, title: str = "เทศบาลตำบลสมมุติ") -> PageText:
    return page_text(f"<html><head><title>{title}</title></head><body>{MENU}<main>{main}</main>{FOOT}</body></html>".encode())


HOME = made("<h1>ยินดีต้อนรับสู่เทศบาล</h1><p>" + "ข่าวประชาสัมพันธ์ของเทศบาล " * 20 + "</p>")
PROBE = made("<p>404, ไม่พบหน้าที่ท่านเรียก</p>")
SOFT = Known(HOME, PROBE)


def mask(page: PageText, known: Known = SOFT, came: str = "http://x/a") -> Reason | None:
    return disguised(page, known, "http://x/a", came)


def test_the_page_for_made_up_addresses_is_not_found() -> None:
    assert mask(made("<p>404, ไม่พบหน้าที่ท่านเรียก</p>")) is Reason.SOFT_NOT_FOUND


@pytest.mark.parametrize(
    "main",
    [
        "<h1>โครงสร้าง</h1><img src='/chart.jpg'>",
        "<h1>แผน</h1><a href='/plan.pdf'>เปิด</a>",
        "<h1>สำนักปลัด</h1>",
        "<iframe src='/doc.pdf'></iframe>",
        "<script>PDFObject.embed('/plan67.pdf', '#viewer');</script>",
        "<p>โทร ๐๕๓</p><p>อำนาจหน้าที่ของเทศบาลมีดังนี้</p>",
        "",
    ],
)
def test_a_thin_page_between_heavy_menus_is_a_page(main: str) -> None:
    assert mask(made(main)) is None


def test_a_site_that_shows_its_home_page_everywhere_has_nothing_at_such_addresses() -> None:
    assert mask(HOME, Known(HOME, HOME)) is Reason.SOFT_NOT_FOUND


def test_an_empty_shell_for_scripts_is_no_missing_page() -> None:
    shell = page_text(b'<html><body><div id="root"></div><script src="/app.js"></script></body></html>')

    assert is_shell(shell)
    assert mask(shell, Known(shell, shell)) is None


def test_a_not_found_page_without_a_probe_is_known_by_its_words() -> None:
    assert mask(made("<h1>ไม่พบหน้าที่ต้องการ</h1>"), Known(HOME)) is Reason.SOFT_NOT_FOUND
    assert mask(page_text(b"<title>404 Not Found</title><p>nginx</p>"), Known(HOME)) is Reason.SOFT_NOT_FOUND


def test_a_page_that_only_says_no_data_is_a_page() -> None:
    assert mask(made("<h1>สถิติ</h1><p>ไม่พบข้อมูล</p>"), Known(HOME)) is None


def test_a_database_error_is_the_servers_fault() -> None:
    page = made("<p>A Database Error Occurred</p><p>Error Query [SELECT * FROM news WHERE id = 3]</p>")

    assert mask(page) is Reason.SERVER_ERROR


def test_a_warning_printed_under_every_page_hides_nothing() -> None:
    home = made("<p>Fatal error: counter</p>")

    assert mask(made("<h1>แผน</h1><p>Fatal error: counter</p>"), Known(home)) is None


@pytest.mark.parametrize(
    "title", ["Just a moment...", "Attention Required! | Cloudflare", "Access Denied", "403 Forbidden", "Request Rejected"]
)
def test_a_firewalls_page_is_forbidden_even_with_200(title: str) -> None:
    assert mask(page_text(f"<title>{title}</title><p>ray</p>".encode())) is Reason.FORBIDDEN


def test_a_page_that_is_only_a_log_in_asks_for_one() -> None:
    assert mask(made("<h1>เข้าสู่ระบบ</h1><input type=text><input type='password'>")) is Reason.LOGIN


def test_a_members_box_beside_content_is_no_log_in() -> None:
    box = "<input type='password'>"
    home = made(box + "<p>ข่าว</p>")

    assert mask(made(box + "<h1>แผน</h1><p>รายละเอียด</p>"), Known(home)) is None


@pytest.mark.parametrize(
    "head",
    [
        b"<html><head><title>Index of /uploads</title></head><body><h1>Index of /uploads</h1><a href='?C=N;O=D'>Name</a>",
        b"<!DOCTYPE HTML><html><head><title>Directory listing for /</title></head>",
        b"<html><h1>Index of /a/</h1><hr><pre><a href='../'>../</a> Parent Directory",
    ],
)
def test_a_servers_own_listing_is_known(head: bytes) -> None:
    assert is_listing(head)


def test_a_page_about_an_index_is_no_listing() -> None:
    assert not is_listing("<title>ดัชนี Index of transparency</title><h1>ITA</h1>".encode())


def test_hostile_markup_is_boiled_down_in_little_time() -> None:
    for piece in ("<", "<script", "<!--", "<a href='", "<h1>", "<input type=", "<title>", "data-", "&#x"):
        assert page_text((piece * (300_000 // len(piece))).encode()).size

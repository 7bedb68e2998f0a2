"""Links opened as far as the document itself, against a drive made of a table."""

import asyncio
from pathlib import Path

import pytest

from oit_checker.crawl.elsewhere import Elsewhere
from oit_checker.model import Link, LinkKind, Missed, Reason, Resource
from tests.crawl.elsewhere.drive import DRIVE, PDF, SHELL, VIEW, TableFetch, came, get_form, listing, opened, place, sent_page, warning, why

VIEW_URL = f"{DRIVE}/file/d/1AbC/view?usp=sharing"
FILE = f"{DRIVE}/uc?export=download&id=1AbC"
DOC = "https://docs.google.com/document/d/1AbC"
NEEDS = sent_page("Google ไดรฟ์", "ต้องได้รับสิทธิ์เข้าถึง", "ขอสิทธิ์เข้าถึง")
GONE = sent_page("Google Drive", "Sorry, the file you have requested does not exist.")


def test_a_file_comes_itself_and_its_viewer_is_not_asked(tmp_path: Path) -> None:
    answer, asked = opened(tmp_path, {FILE: PDF, VIEW_URL: VIEW}, VIEW_URL)

    assert isinstance(answer, Resource) and (answer.media_type, answer.url) == ("application/pdf", FILE)
    assert asked == [FILE]


def test_a_document_is_known_by_the_address_that_was_linked(tmp_path: Path) -> None:
    assert VIEW_URL in came(tmp_path, {FILE: PDF}, VIEW_URL).aliases


def test_an_address_made_for_one_visit_is_not_shown(tmp_path: Path) -> None:
    passing = "https://doc-0c-2k-docs.googleusercontent.com/docs/securesc/x/y?e=download"

    answer = came(tmp_path, {FILE: f"-> {passing}", passing: PDF}, VIEW_URL)

    assert answer.url == FILE and passing in answer.aliases


def test_an_address_that_stays_is_shown_after_redirects(tmp_path: Path) -> None:
    stays = "https://drive.usercontent.google.com/download?id=1AbC&export=download"

    assert came(tmp_path, {FILE: f"-> {stays}", stays: PDF}, VIEW_URL).url == stays


LINK = '<a id="uc-download-link" href="/uc?export=download&amp;confirm=Zq1&amp;id=1AbC">ดาวน์โหลดต่อไป</a>'


@pytest.mark.parametrize(
    ("way_on", "target"),
    [
        (get_form("1AbC"), f"{DRIVE}/download?id=1AbC&export=download&confirm=t"),
        (LINK, f"{DRIVE}/uc?export=download&confirm=Zq1&id=1AbC"),
    ],
)
def test_a_virus_scan_warning_is_passed_by_getting(way_on: str, target: str, tmp_path: Path) -> None:
    assert came(tmp_path, {FILE: warning(way_on), target: PDF}, VIEW_URL).url == target


def test_a_warning_that_only_a_sent_form_passes_is_left_alone(tmp_path: Path) -> None:
    page = warning(get_form("1AbC").replace('method="get"', 'method="post"'))

    answer, asked = opened(tmp_path, {FILE: page, VIEW_URL: VIEW}, VIEW_URL)

    assert isinstance(answer, Missed) and answer.reason is Reason.GUARDED
    assert asked == [FILE, VIEW_URL]


def test_a_warnings_form_that_leads_off_the_list_is_not_followed(tmp_path: Path) -> None:
    page = warning(get_form("1AbC", "https://elsewhere.example"))

    _, asked = opened(tmp_path, {FILE: page}, VIEW_URL)

    assert not any("elsewhere.example" in url for url in asked)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (NEEDS, Reason.PERMISSION),
        (GONE, Reason.DELETED),
        (sent_page("Google Drive - Quota exceeded", "Too many users have viewed or downloaded this file recently"), Reason.RATE_LIMITED),
        (sent_page("ลงชื่อเข้าใช้ - บัญชี Google", "ลงชื่อเข้าใช้", "ใช้บัญชี Google ของคุณ"), Reason.LOGIN),
        (Reason.NOT_FOUND, Reason.DELETED),
        (Reason.LOGIN, Reason.LOGIN),
        (Reason.FORBIDDEN, Reason.FORBIDDEN),
        (Reason.ROBOTS, Reason.ROBOTS),
        (Reason.RATE_LIMITED, Reason.RATE_LIMITED),
        (Reason.TOO_LARGE, Reason.TOO_LARGE),
    ],
)
@pytest.mark.parametrize(
    "url", [VIEW_URL, f"{DRIVE}/drive/folders/1AbC", f"{DOC}/edit", f"{DRIVE}/open?id=1AbC", "https://1drv.ms/b/s!AbC1"]
)
def test_what_stands_in_place_of_a_document_has_its_reason(url: str, said: str | Reason, reason: Reason, tmp_path: Path) -> None:
    class Everywhere(dict[str, str | bytes | Reason]):
        def get(self, key: str, default: object = None) -> str | Reason:  # type: ignore[override]
            return said

    assert why(tmp_path, Everywhere(), url) is reason


@pytest.mark.parametrize("download", [Reason.NOT_FOUND, Reason.LOGIN, GONE])
def test_a_file_that_its_viewer_still_shows_is_not_deleted(download: str | Reason, tmp_path: Path) -> None:
    assert why(tmp_path, {FILE: download, VIEW_URL: VIEW}, VIEW_URL) is Reason.OFF_SITE


def test_the_visitors_own_page_says_why_where_the_download_does_not(tmp_path: Path) -> None:
    assert why(tmp_path, {FILE: Reason.FORBIDDEN, VIEW_URL: NEEDS}, VIEW_URL) is Reason.PERMISSION


def test_a_folder_is_its_listing_and_its_files_belong_to_it(tmp_path: Path) -> None:
    url, plain = f"{DRIVE}/drive/folders/1F", f"{DRIVE}/embeddedfolderview?id=1F"
    elsewhere = Elsewhere(TableFetch(tmp_path, {plain: listing((VIEW_URL, "แผน 2567.pdf"))}), place)
    links = (Link(VIEW_URL, "แผน 2567.pdf"), Link(f"{DRIVE}/about.html"), Link("/logo", kind=LinkKind.FRAME))

    answer = asyncio.run(elsewhere.open(Link(url)))

    assert isinstance(answer, Resource) and answer.url == plain and url in answer.aliases
    assert elsewhere.entries(answer, links, 1) == (links[0], links[2])
    assert elsewhere.entries(answer, links, 5) == ()


def test_a_listing_that_stands_at_the_folders_own_address_is_found(tmp_path: Path) -> None:
    url = "http://127.0.0.1:9/drive/folders/1F"

    assert came(tmp_path, {url: listing(("/file/d/1AbC/view", "แผน.pdf"))}, url).url == url


def test_a_folder_drawn_by_scripts_is_unread_and_an_empty_one_is_read(tmp_path: Path) -> None:
    url, plain = f"{DRIVE}/drive/folders/1F", f"{DRIVE}/embeddedfolderview?id=1F"

    assert why(tmp_path, {url: SHELL}, url) is Reason.OFF_SITE
    assert came(tmp_path, {plain: "<html><p>ไม่มีไฟล์ในโฟลเดอร์นี้</p>"}, url).url == plain


def test_names_of_files_in_a_listing_refuse_nothing(tmp_path: Path) -> None:
    url, plain = f"{DRIVE}/drive/folders/1F", f"{DRIVE}/embeddedfolderview?id=1F"

    assert came(tmp_path, {plain: listing((VIEW_URL, "แบบขอสิทธิ์เข้าถึง (ไฟล์นี้ถูกลบ).pdf"))}, url).url == plain


@pytest.mark.parametrize("leads", [VIEW_URL, f"{DRIVE}/drive/folders/1F", f"{DOC}/edit?usp=drive_open"])
def test_an_open_address_leads_to_whatever_it_is(leads: str, tmp_path: Path) -> None:
    url = f"{DRIVE}/open?id=1AbC"
    table: dict[str, str | bytes | Reason] = {url: f"-> {leads}", leads: VIEW}
    table |= {FILE: Reason.NOT_FOUND if "folders" in leads else PDF, f"{DRIVE}/embeddedfolderview?id=1F": listing((VIEW_URL, "a.pdf"))}
    table |= {f"{DOC}/export?format=pdf": PDF}

    answer = came(tmp_path, table, url)

    assert url in answer.aliases and ("embeddedfolderview" in answer.url or answer.media_type == "application/pdf")


def test_a_word_file_in_the_editor_comes_as_a_file_of_the_drive(tmp_path: Path) -> None:
    assert came(tmp_path, {FILE: PDF, f"{DOC}/edit": SHELL}, f"{DOC}/edit").url == FILE


def test_an_editor_without_export_is_unread(tmp_path: Path) -> None:
    assert why(tmp_path, {f"{DOC}/edit": SHELL}, f"{DOC}/edit") is Reason.OFF_SITE


def test_a_published_text_is_the_document(tmp_path: Path) -> None:
    url = "https://docs.google.com/document/d/e/2PACX-1/pub"

    assert came(tmp_path, {url: sent_page("แผน", "แผนการจัดซื้อจัดจ้าง", "ซื้อคอมพิวเตอร์")}, url).url == url


def test_a_form_is_a_page(tmp_path: Path) -> None:
    url = "https://docs.google.com/forms/d/e/1FAI/viewform"

    assert came(tmp_path, {url: sent_page("แจ้งเรื่อง", "แจ้งเรื่องร้องเรียน", "ลงชื่อเข้าใช้เพื่อบันทึกความคืบหน้า")}, url).url == url


def test_a_viewer_of_another_site_is_off_site_and_not_asked(tmp_path: Path) -> None:
    answer, asked = opened(tmp_path, {}, "https://docs.google.com/viewer?url=https://elsewhere.example/plan.pdf")

    assert isinstance(answer, Missed) and answer.reason is Reason.OFF_SITE and asked == []


@pytest.mark.parametrize(
    "body",
    [
        '<iframe src="/files/plan.pdf"></iframe>',
        '<embed src="/files/plan.pdf">',
        '<object data="/files/plan.pdf"></object>',
        '<a href="/files/plan.pdf"><span>ดาวน์โหลด</span></a>',
        '<a href="/files/plan.pdf" aria-label="Download"><svg></svg></a>',
        '<iframe src="https://docs.google.com/gview?url=http://127.0.0.1:9/files/plan.pdf&amp;embedded=true"></iframe>',
    ],
)
def test_a_thin_page_around_one_file_is_passed_by(body: str, tmp_path: Path) -> None:
    url, file = "http://127.0.0.1:9/v/plan", "http://127.0.0.1:9/files/plan.pdf"
    markup = f"<html><title>แผน</title><p>OneDrive</p>{body}<a href='/help'>ช่วยเหลือ</a>"

    answer = came(tmp_path, {url: markup, file: PDF, f"https://docs.google.com/gview?url={file}&embedded=true": Reason.NOT_FOUND}, url)

    assert answer.url == file and url in answer.aliases


def test_a_page_of_words_beside_a_dead_file_is_kept(tmp_path: Path) -> None:
    url = "http://127.0.0.1:9/p/plan"
    words = "".join(f"<p>{chr(0x0E01 + n) * 12}</p>" for n in range(40))

    assert came(tmp_path, {url: f"<html>{words}<a href='/x.pdf' download>ดาวน์โหลด</a>"}, url).url == url


def test_a_flipbooks_cover_gives_way_to_its_text_pages(tmp_path: Path) -> None:
    url, text = "http://127.0.0.1:9/book/plan/index.html", "http://127.0.0.1:9/book/plan/files/basic-html/page1.html"
    cover = "<html><title>แผน</title><script src='mobile/javascript/config.js'></script><div id=book></div>"
    table: dict[str, str | bytes | Reason] = {url: cover, text: sent_page("หน้า 1", "แผนปฏิบัติการจัดซื้อจัดจ้าง", "วงเงินงบประมาณของเทศบาลตำบล")}
    fetch = TableFetch(tmp_path, table)
    elsewhere = Elsewhere(fetch, place)

    answer = asyncio.run(elsewhere.open(Link(url)))

    assert isinstance(answer, Resource) and answer.url == text and url in answer.aliases
    following = Link(text.replace("page1", "page2"), "2")
    assert elsewhere.entries(answer, (following, Link("http://127.0.0.1:9/other.html")), 1) == (following,)


def test_a_flipbook_of_pictures_is_unread(tmp_path: Path) -> None:
    url = "https://anyflip.com/abcd/efgh/"

    assert why(tmp_path, {url: "<html><title>แผน</title><script>bookConfig.x=1</script>"}, url) is Reason.OFF_SITE


def test_a_frame_of_slides_leads_to_the_page_with_their_words(tmp_path: Path) -> None:
    frame, page = "https://www.slideshare.net/slideshow/embed_code/key/ab", "https://www.slideshare.net/slideshow/plan/2650001"
    words = "".join(f"<p>แผนป้องกันการทุจริต{chr(0x0E01 + n) * 6}</p>" for n in range(12))
    table: dict[str, str | bytes | Reason] = {frame: f'<link rel="canonical" href="{page}">'}
    table |= {page: f"<h1>แผน</h1>{words}<a href='/login'>Download</a>"}

    assert came(tmp_path, table, frame).url == page


def test_one_file_linked_in_many_spellings_is_asked_for_once(tmp_path: Path) -> None:
    fetch = TableFetch(tmp_path, {FILE: PDF})
    elsewhere = Elsewhere(fetch, place)
    links = [VIEW_URL, f"{DRIVE}/file/d/1AbC/preview", f"{DRIVE}/uc?id=1AbC"]

    async def all_at_once() -> list[Resource | Missed]:
        return await asyncio.gather(*(elsewhere.open(Link(url)) for url in links))

    answers = asyncio.run(all_at_once())

    assert fetch.asked == [FILE]
    assert [url in answer.aliases for url, answer in zip(links, answers, strict=True) if isinstance(answer, Resource)] == [True] * 3


def test_a_loss_is_told_under_the_address_that_was_linked(tmp_path: Path) -> None:
    answer, _ = opened(tmp_path, {}, VIEW_URL)

    assert answer.url == VIEW_URL


def test_pages_that_lead_round_and_round_come_to_an_end(tmp_path: Path) -> None:
    table: dict[str, str | bytes | Reason] = {f"http://127.0.0.1:9/{n}": f"<a href='/{n + 1}' download>Download</a>" for n in range(50)}

    _, asked = opened(tmp_path, table, "http://127.0.0.1:9/0")

    assert len(asked) == 8


def test_hostile_markup_takes_little_time(tmp_path: Path) -> None:
    for piece in ("<a", "<a href=", "<form>", "<input name=a value=", "<iframe src='", "basic-html/", "<a href='x", 'href="', "<span "):
        url = f"{DRIVE}/file/d/{abs(hash(piece))}/view"
        opened(tmp_path, {url: "<html>" + piece * (300_000 // len(piece))}, url)

"""What drives say in place of a document."""

import pytest

from oit_checker.crawl.elsewhere import refusal
from oit_checker.crawl.pagetext import page_text
from oit_checker.model import Reason
from tests.crawl.elsewhere.drive import VIEW, listing, sent_page


def said(markup: str, url: str = "https://drive.google.com/file/d/1/view", is_free: bool = False) -> Reason | None:
    found = refusal(page_text(markup.encode()), url, is_free)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("reason", "lines"),
    [
        (Reason.PERMISSION, ("You need access", "Request access, or switch to an account with access.", "Sign in")),
        (Reason.PERMISSION, ("You need permission to access this item.",)),
        (Reason.PERMISSION, ("ต้องได้รับสิทธิ์เข้าถึง", "ขอสิทธิ์เข้าถึง หรือสลับไปใช้บัญชีที่มีสิทธิ์เข้าถึง")),
        (Reason.PERMISSION, ("คุณต้องมีสิทธิ์เข้าถึง", "ส่งคำขอเข้าถึง")),
        (Reason.PERMISSION, ("คุณไม่มีสิทธิ์เข้าถึงไฟล์นี้",)),
        (Reason.PERMISSION, ("Sorry, access to this document has been removed.",)),
        (
            Reason.PERMISSION,
            ("This item might not exist", "It was deleted, expired, or you might not have permission to view it."),
        ),
        (
            Reason.DELETED,
            ("Sorry, the file you have requested does not exist.", "Make sure that the file exists."),
        ),
        (Reason.DELETED, ("Sorry, the file you have requested has been deleted.",)),
        (Reason.DELETED, ("File is in owner's trash",)),
        (Reason.DELETED, ("ขออภัย ไม่มีไฟล์ที่คุณขอ", "โปรดตรวจสอบว่า URL ถูกต้อง")),
        (Reason.DELETED, ("ไฟล์ที่คุณขอถูกลบไปแล้ว",)),
        (Reason.DELETED, ("ไฟล์อยู่ในถังขยะของเจ้าของ",)),
        (Reason.RATE_LIMITED, ("Google Drive - Quota exceeded", "Too many users have viewed or downloaded this file recently.")),
        (Reason.RATE_LIMITED, ("ขออภัย คุณดูหรือดาวน์โหลดไฟล์นี้ไม่ได้ในขณะนี้", "มีผู้ดูหรือดาวน์โหลดไฟล์นี้มากเกินไปเมื่อเร็วๆ นี้")),
        (Reason.RATE_LIMITED, ("เกินโควต้าการดาวน์โหลด",)),
        (Reason.RATE_LIMITED, ("This account's links are generating too much traffic and have been temporarily disabled!",)),
        (Reason.RATE_LIMITED, ("We're sorry...", "our systems have detected unusual traffic from your computer network")),
        (Reason.LOGIN, ("Sign in", "to continue to Google Drive", "Email or phone")),
        (Reason.LOGIN, ("ลงชื่อเข้าใช้", "ใช้บัญชี Google ของคุณ")),
        (Reason.LOGIN, ("Sign in to your account",)),
        (Reason.GUARDED, ("Google Drive can't scan this file for viruses.",)),
        (Reason.GUARDED, ("Google ไดรฟ์ไม่สามารถสแกนไฟล์นี้เพื่อหาไวรัส",)),
        (Reason.FORBIDDEN, ("Sorry, this file is infected with a virus",)),
    ],
)
def test_each_kind_of_page_has_its_reason(reason: Reason, lines: tuple[str, ...]) -> None:
    assert said(sent_page("Google Drive", *lines)) is reason


def test_an_address_of_a_log_in_says_enough() -> None:
    assert said(sent_page("ไดรฟ์", "อีเมลหรือโทรศัพท์"), "http://127.0.0.1:9/ServiceLogin?continue=x") is Reason.LOGIN


def test_a_viewers_page_refuses_nothing() -> None:
    assert said(VIEW) is None


def test_words_of_a_publisher_refuse_only_as_title_or_heading() -> None:
    form = sent_page("แบบคำร้อง", "แบบคำร้อง", "ข้าพเจ้าขอสิทธิ์เข้าถึงข้อมูลข่าวสาร")

    assert said(form, is_free=True) is None
    assert said(sent_page("คุณต้องมีสิทธิ์เข้าถึง", "x"), is_free=True) is Reason.PERMISSION


def test_a_long_page_is_no_refusal() -> None:
    letters = [chr(0x0E01 + n) for n in range(40)]
    names = (f"ขอสิทธิ์เข้าถึง ฉบับ {one}{other}" for one in letters for other in letters[:5])

    assert said(listing(*(("/file/d/1/view", name) for name in names))) is None

"""What drives say in place of a file, in English and Thai: request access, log in, too many visitors, deleted."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from oit_checker.crawl.pagetext import PageText
from oit_checker.model import Reason

_SHORT = 1500  # letters of a whole page that says no more than this
_LOGIN_PATH = re.compile(r"/(?:service_?login|sign-?in|log-?in|v3/signin|accountchooser|interactivelogin)(?:[/.?]|$)", re.I)


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.I)


_PERMISSION = _any(
    r"you (?:need|don.t have|do not have) (?:access|permission)|(?:request|ask for) (?:access|permission)|access denied",
    r"(?:might|may) not have (?:access|permission)|access to this \w{1,12} has been removed|only the owner (?:can|may) (?:view|open)",
    r"(?:คุณ|ท่าน)(?:ต้อง|จำเป็นต้อง)(?:ได้รับ|มี|ขอ)?\s?(?:สิทธิ์|สิทธิ|อนุญาต)|ต้องได้รับอนุญาต",
    r"ต้อง(?:ได้รับ|มี|ขอ)?\s?(?:สิทธิ์|สิทธิ|อนุญาต)\s?(?:ใน)?(?:การ)?\s?(?:เข้าถึง|ดูไฟล์|เปิดไฟล์)",
    r"(?:ขอ|ร้องขอ|ส่งคำขอ)\s?(?:สิทธิ์|สิทธิ|การ|อนุญาต)\s?(?:การ|ใน)?\s?เข้าถึง|ไม่มี(?:สิทธิ์|สิทธิ)\s?(?:ใน)?(?:การ)?\s?(?:เข้าถึง|ดู|เปิด)",
    r"การเข้าถึงถูกปฏิเสธ|ปฏิเสธการเข้าถึง",
)
_DELETED = _any(
    r"(?:file|document|item|folder|page) (?:that )?(?:you (?:have |.ve )?(?:requested|are looking for|.re looking for) )?"
    r"(?:does not exist|doesn.t exist|(?:has|have) been (?:deleted|removed|moved to trash)|was deleted|no longer exists|might not exist)",
    r"(?:is )?in (?:the )?(?:owner.s )?(?:trash|bin)\b|this (?:item|link) (?:was|has been) (?:deleted|removed)",
    r"(?:ไฟล์|เอกสาร|โฟลเดอร์|รายการ)(?:นี้|ที่คุณขอ|ที่คุณร้องขอ|ที่ท่านขอ)?\s?(?:ได้)?(?:ถูกลบ|ถูกนำออก|ไม่มีอยู่|ไม่มีแล้ว|ไม่มีอยู่แล้ว)",
    r"ไม่มี(?:ไฟล์|เอกสาร|โฟลเดอร์)ที่(?:คุณ|ท่าน)|(?:ไฟล์|เอกสาร)ที่(?:คุณ|ท่าน)ขอไม่มี|อยู่ใน(?:ถังขยะ|ถังรีไซเคิล)",
)
_QUOTA = _any(
    r"quota (?:for this file )?(?:has been |is )?(?:exceeded|reached)|exceeded (?:the|its) (?:download )?quota",
    r"too many users have (?:viewed|downloaded)|generat\w{1,6} too much traffic|unusual traffic|too many requests",
    r"เกิน(?:โควต้า|โควตา|ขีดจำกัด)|(?:โควต้า|โควตา).{0,40}(?:เกิน|เต็ม|หมด)|ผู้ใช้(?:จำนวนมาก|มาก)เกินไป|มีผู้(?:ดู|ดาวน์โหลด|เข้าชม).{0,40}มากเกินไป",
    r"การรับส่งข้อมูลที่ผิดปกติ",
)
_LOGIN = _any(
    r"sign in to (?:continue|view|your account|access)|to continue to google|use your google account|sign in . google accounts",
    r"ลงชื่อเข้าใช้(?:เพื่อ|ต่อ|ด้วยบัญชี|บัญชีของ)|เข้าสู่ระบบเพื่อ(?:ดำเนินการ|ดู|ไป|เข้า)|ใช้บัญชี google ของ|ไปยัง google ไดรฟ์ต่อ|เข้าสู่ระบบบัญชีของ",
)
_TOO_HOT = _any(r"infected with a virus|violation of (?:our|the) terms|ติดไวรัส|ละเมิดข้อกำหนด")
_UNSCANNED = _any(
    r"(?:can.t|cannot|could not|unable to) (?:be )?(?:scan|scanned)|virus scan warning",
    r"ไม่สามารถสแกน|สแกน(?:หา)?ไวรัสไม่ได้|สแกน.{0,30}ไวรัส.{0,20}ไม่ได้|คำเตือนการสแกนไวรัส",
)


def refusal(page: PageText, url: str, is_free: bool = False) -> tuple[Reason, str] | None:
    """Return why the page at `url` stands in place of a document, with words for the detail; None where it may be one.

    Of a page whose words are a publisher's own (`is_free`) only the title and the heading can refuse.
    """
    if page.letters > _SHORT:
        return None
    words = f"{page.title}\n{page.heading}" if is_free else page.text
    permission = _PERMISSION.search(words)
    # "It may have been deleted, or you may not have permission": we cannot know, and doubt stands before blame.
    if _DELETED.search(words) and not permission:
        return Reason.DELETED, "deleted"
    if _QUOTA.search(words):
        return Reason.RATE_LIMITED, "quota exceeded"
    if permission:
        return Reason.PERMISSION, "needs access"
    if _TOO_HOT.search(words):
        return Reason.FORBIDDEN, "withheld by the host"
    if _LOGIN.search(words) or _LOGIN_PATH.search(urlsplit(url).path):
        return Reason.LOGIN, "log-in"
    if _UNSCANNED.search(words):
        return Reason.GUARDED, "virus-scan warning that only a form sent would pass"
    return None

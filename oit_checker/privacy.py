"""What of a person is covered before a report leaves the machine: numbers of ID cards, and telephones that citizens left on a board."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import unquote

from oit_checker.model import Evidence, Finding, Link, Nearest, Report, Verdict
from oit_checker.thai import covered, phone_numbers, private_numbers

# Pages on which every telephone is the office's own.
_OWN_PAGES = frozenset({"contact", "executives"})
# Papers whose telephones are the office's own, given so that people call.
_OFFICIAL = frozenset({"structure", "complaint-channel", "complaint-procedure", "privacy-policy"})
_BOARD_URL = re.compile(
    r"web-?board|guest-?book|(^|[/_\-=.])(board|question|ask|q[-_]?n?[-_]?a|complain(ts?)?|petition|rong-?(rian|thuk|ruen))([/_=.?&]|-?\d|$)"
    r"|กระดาน|ถาม[-_ ]?ตอบ|ร้องเรียน|ร้องทุกข์|สมุดเยี่ยม|แจ้งเหตุ",
    re.I,
)
_BOARD_WORDS = re.compile(r"กระดาน|เว็บบอร์ด|ถาม\s?[-–/]?\s?ตอบ|ร้องเรียน|ร้องทุกข์|สมุดเยี่ยม|แจ้งเหตุ|web\s?board|q\s?&\s?a|complain", re.I)


@dataclass(frozen=True, slots=True)
class Cover:
    """What is covered in one place: ID cards always; telephones with `phones`, but those that are `public`."""

    phones: bool = False
    public: tuple[str, ...] = ()

    def text(self, text: str) -> str:
        """Return `text` with the numbers of persons as "x"; its length stays the same."""
        return covered(text, private_numbers(text, phones=self.phones, public=self.public))


def masked(report: Report) -> Report:
    """Return `report` as it may leave the machine; only quotes and titles change, no verdict."""
    public = public_phones(report)
    return replace(report, verdicts=tuple(_verdict(verdict, public) for verdict in report.verdicts))


def public_phones(report: Report) -> tuple[str, ...]:
    """Return the telephone numbers that the office shows as its own: on its contact and executives' pages, wherever these are."""
    quotes = (
        evidence.quote
        for verdict in report.verdicts
        if verdict.item.concept in _OWN_PAGES
        for finding in verdict.findings
        for evidence in finding.evidence
    )
    return tuple(dict.fromkeys(number for quote in quotes for number in phone_numbers(quote)))


def cover_of(evidence: Evidence, public: tuple[str, ...], concept: str = "") -> Cover:
    """Return what is covered at `evidence`: on boards and complaint pages telephones too."""
    if concept in _OWN_PAGES or not is_board(evidence.url, evidence.trail):
        return Cover()
    # A file put up under "complaints" is a paper of the office; what stands there to call is its own.
    is_paper = evidence.how in ("pdf", "ocr", "image", "table") and concept in _OFFICIAL
    return Cover(phones=not is_paper, public=public)


def is_board(url: str, trail: tuple[Link, ...] = ()) -> bool:
    """Say whether a page is one where citizens write: a board, a guest book, questions and answers, complaints."""
    last = trail[-1] if len(trail) > 1 else None
    words = f"{last.text} {last.label}" if last else ""
    return bool(_BOARD_URL.search(unquote(url[:2000]).partition("//")[2].partition("/")[2]) or _BOARD_WORDS.search(words[:300]))


def _verdict(verdict: Verdict, public: tuple[str, ...]) -> Verdict:
    findings = tuple(_finding(finding, public, verdict.item.concept) for finding in verdict.findings)
    return replace(verdict, findings=findings, nearest=tuple(_nearest(nearest, public) for nearest in verdict.nearest))


def _finding(finding: Finding, public: tuple[str, ...], concept: str) -> Finding:
    covers = [cover_of(evidence, public, concept) for evidence in finding.evidence]
    why = Cover(any(cover.phones for cover in covers), public).text(finding.why)
    evidence = tuple(_evidence(evidence, cover) for evidence, cover in zip(finding.evidence, covers, strict=True))
    return replace(finding, evidence=evidence, why=why)


def _evidence(evidence: Evidence, cover: Cover) -> Evidence:
    # A link's proof is its address, in which long numbers name pages, not people.
    return evidence if evidence.how in ("link", "qr") else replace(evidence, quote=cover.text(evidence.quote))


def _nearest(nearest: Nearest, public: tuple[str, ...]) -> Nearest:
    return replace(nearest, title=Cover(is_board(nearest.url), public).text(nearest.title))

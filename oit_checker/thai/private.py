"""Numbers that belong to a person: ID cards and telephones, found in a text and covered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from oit_checker.thai.spelling import arabic

Span = tuple[int, int]

COVER = "x"
_D = "[0-9๐-๙]"
_GAP = r"[ \u00a0.\-\u2010-\u2015\u2212]{0,3}"
_CARD = re.compile(rf"(?<!{_D})(?<!{_D}[.,]){_D}(?:{_GAP}{_D}){{12}}(?!{_D})")
_PHONE = re.compile(
    rf"(?<!{_D})(?<!{_D}[.,])(?:\(?\+ ?[6๖][6๖]\)?{_GAP}\(?[0๐]?\)?|\(?[0๐]){_GAP}[2-9๒-๙](?:[)]?{_GAP}{_D}){{7,8}}(?!{_D})"
)
_CARD_SAID = re.compile(r"(ประชาชน|บัตร\s?(?:ปชช|ปชป)|ปชช|id\s?-?card|identification)[^\n]{0,30}$", re.I)
_CARD_GROUPS = (1, 4, 5, 2, 1)
_BETWEEN = re.compile(r"(?:โทรศัพท์|โทรสาร|มือถือ|เคลื่อนที่|แฟกซ์|หมายเลข|เบอร์|โทร|ต่อ|ที่|คือ|tel|phone|mobile|fax|[\s:.,()/\-–])*$", re.I)
# Whose telephone it is, where an office or an officer stands right before the number.
_OFFICIAL = re.compile(
    r"(เทศบาล\S{0,30}|อบต\S{0,20}|องค์การบริหารส่วน\S{0,30}|สำนัก(?:งาน|ปลัด)\S{0,30}|กอง\S{1,20}|ฝ่าย\S{1,20}|งานนิติการ|งานธุรการ|ศูนย์\S{1,30}"
    r"|นายก\S{0,30}|รองนายก\S{0,30}|ปลัด\S{0,30}|ผู้อำนวยการ\S{0,20}|นิติกร\S{0,12}|เจ้าหน้าที่\S{0,30}|สายด่วน\S{0,12}|สายตรง\S{0,20}|ฮอตไลน์|hotline"
    r"|(?:ทาง|ช่องทาง)|(?:แจ้งเหตุ|ร้องเรียน|สอบถาม)\S{0,20}ได้)$",
    re.I,
)


def private_numbers(text: str, *, phones: bool = False, public: Iterable[str] = ()) -> tuple[Span, ...]:
    """Return where numbers of persons stand in `text`, in order: ID cards always, telephones with `phones`.

    A telephone is left alone where an office or officer is named right before it, and where it is one of `public`
    (numbers that the office gives as its own, however written) or of the same exchange as one of those.
    """
    plain = arabic(text)
    known = {_digits(number)[:-2] for number in public}
    cards = [match.span() for match in _CARD.finditer(plain) if _is_card(plain, match)]
    numbers = _phones(plain, known) if phones else ()
    free = (span for span in numbers if not any(start < span[1] and span[0] < end for start, end in cards))
    return tuple(sorted([*cards, *free]))


def phone_numbers(text: str) -> tuple[str, ...]:
    """Return the telephone numbers in `text` as Arabic digits without gaps, in order."""
    plain = arabic(text)
    return tuple(_digits(match[0]) for match in _PHONE.finditer(plain) if _is_phone(_digits(match[0])))


def covered(text: str, spans: Iterable[Span]) -> str:
    """Return `text` with every digit inside `spans` replaced by "x"; lengths stay the same."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = [COVER if letter.isdecimal() else letter for letter in letters[start:end]]
    return "".join(letters)


def _is_card(text: str, match: re.Match[str]) -> bool:
    """Say whether thirteen digits are a person's card: by its groups, by its check digit, or because the text says so.

    Those of offices and companies begin with 0; a row of years is no card.
    """
    digits = _digits(match[0])
    if digits[0] in "09":
        return False
    groups = tuple(len(group) for group in re.findall(r"\d+", match[0]))
    if groups == _CARD_GROUPS or _CARD_SAID.search(text[max(0, match.start() - 60) : match.start()]):
        return True
    rows_of_years = len(groups) > 1 and groups.count(4) > 1
    check = (11 - sum(int(d) * (13 - i) for i, d in enumerate(digits[:12])) % 11) % 10
    return not rows_of_years and check == int(digits[12])


def _phones(text: str, known: set[str]) -> Iterator[Span]:
    for match in _PHONE.finditer(text):
        digits = _digits(match[0])
        if _is_phone(digits) and digits[:-2] not in known and not _is_official(text[max(0, match.start() - 90) : match.start()]):
            yield match.span()


def _is_phone(digits: str) -> bool:
    """Say whether digits, 0 first, are a mobile's ten or a landline's nine."""
    return len(digits) == (10 if digits[1] in "689" else 9)


def _is_official(before: str) -> bool:
    line = before.rpartition("\n")[2]
    return bool(_OFFICIAL.search(_BETWEEN.sub("", line)[-60:]))


def _digits(number: str) -> str:
    """Return a number's digits, Arabic, with 0 instead of the country's 66."""
    digits = re.sub(r"\D", "", arabic(number))
    return "0" + digits[2:].lstrip("0") if digits.startswith("66") and len(digits) >= 10 else digits

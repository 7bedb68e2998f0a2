"""`people`: the executives, one by one."""

from __future__ import annotations

import pytest

from oit_checker.model import Document, Image, Status
from tests.judge.helpers import look, page, picture, quotes, says, view

CONCEPT = "executives"
CARDS = (
    ("นายสมหมาย ใจสมมุติ", "นายกเทศมนตรีตำบลตัวอย่าง", "โทร. 08-1234-5678"),
    ("นางสาวมานี ตัวอย่างดี", "รองนายกเทศมนตรี", "โทร. 08-9876-5432"),
    ("นายปิติ สมมุติสุข", "ปลัดเทศบาล", "โทร. 08-5555-1212"),
)


def cards(*, names: bool = True, posts: bool = True, phones: int = 3) -> str:
    lines = []
    for number, (name, post, phone) in enumerate(CARDS):
        lines += [name] * names + [post] * posts + [phone] * (number < phones)
    return "\n".join(lines)


def board(text: str, *images: Image) -> Document:
    return page("คณะผู้บริหาร", text, images=images)


def faces(count: int) -> tuple[Image, ...]:
    return tuple(picture(f"p{n}.jpg", near=CARDS[n][0], width=150, height=200) for n in range(count))


@pytest.mark.parametrize("part", ["executives", "names", "positions", "contact_each"])
def test_cards_with_names_posts_and_numbers_are_met(part: str) -> None:
    assert says("people", view(board(cards()), concept=CONCEPT), part=part) is Status.MET


def test_posts_without_names_show_nobody() -> None:
    seen = view(board(cards(names=False)), concept=CONCEPT)

    assert [says("people", seen, part=part) for part in ("executives", "names", "positions")] == [Status.UNMET] * 3


def test_names_without_posts_show_no_executives() -> None:
    seen = view(board(cards(posts=False)), concept=CONCEPT)

    assert [says("people", seen, part=part) for part in ("executives", "positions", "names")] == [Status.UNMET, Status.UNMET, Status.MET]


def test_the_chief_alone_is_not_the_executives() -> None:
    assert says("people", view(board("\n".join(CARDS[0])), concept=CONCEPT), part="executives") is Status.UNMET


def test_one_switchboard_number_is_not_a_number_for_each() -> None:
    outcome = look("people", view(board(cards(phones=0) + "\nโทรศัพท์ 0-5321-4567"), concept=CONCEPT), part="contact_each")

    assert outcome.status is Status.UNMET


def test_a_number_for_some_says_how_many() -> None:
    outcome = look("people", view(board(cards(phones=2)), concept=CONCEPT), part="contact_each")

    assert outcome.status is Status.UNMET and "2 จากผู้บริหาร 3 คน" in outcome.why


@pytest.mark.parametrize(
    "ways",
    [
        ("sommai@tuayang.go.th", "manee@tuayang.go.th", "piti@tuayang.go.th"),
        ("ต่อ ๑๑", "ต่อ ๑๒", "ต่อ ๑๓"),
        ("Line ID: sommai99", "Line ID: manee.d", "Line ID: piti_s"),
        ("โทร ๐๘๑-๒๓๔๕๖๗๘", "โทร ๐๘๙-๘๗๖๕๔๓๒", "โทร ๐๘๕-๕๕๕๑๒๑๒"),
    ],
)
def test_mail_extension_and_line_are_ways_to_reach_a_person(ways: tuple[str, ...]) -> None:
    text = "\n".join(f"{name}\n{post}\n{way}" for (name, post, _), way in zip(CARDS, ways, strict=True))

    assert says("people", view(board(text), concept=CONCEPT), part="contact_each") is Status.MET


def test_placeholder_numbers_reach_nobody() -> None:
    text = "\n".join(f"{name}\n{post}\nโทร. 000-000-0000" for name, post, _ in CARDS)

    assert says("people", view(board(text), concept=CONCEPT), part="contact_each") is Status.UNMET


def test_a_picture_in_each_card_is_met() -> None:
    assert says("people", view(board(cards(), *faces(3)), concept=CONCEPT), part="photos") is Status.MET


def test_one_picture_for_three_people_is_too_few() -> None:
    outcome = look("people", view(board(cards(), *faces(1)), concept=CONCEPT), part="photos")

    assert outcome.status is Status.UNMET and "1 ภาพ" in outcome.why


def test_icons_and_banners_are_no_photos() -> None:
    icons = (picture("facebook.png", near=CARDS[0][0]), picture("banner1.jpg", near=CARDS[1][0]), picture("logo.png", near=CARDS[2][0]))

    assert says("people", view(board(cards(), *icons), concept=CONCEPT), part="photos") is Status.UNMET


def test_the_same_silhouette_for_everybody_is_no_photo_of_each() -> None:
    blanks = tuple(picture("user.jpg", near=name, width=150, height=200) for name, _, _ in CARDS)

    assert says("people", view(board(cards(), *blanks), concept=CONCEPT), part="photos") is Status.UNMET


def test_the_proof_names_the_person() -> None:
    assert CARDS[0][0] in quotes(look("people", view(board(cards()), concept=CONCEPT), part="names"))


def test_a_page_under_construction_shows_nobody() -> None:
    seen = view(board("อยู่ระหว่างปรับปรุงข้อมูล"), concept=CONCEPT)

    assert says("people", seen, part="executives") is Status.UNMET


def test_a_gallery_of_former_chiefs_shows_no_executives() -> None:
    former = "\n".join(f"{name}\nอดีต{post}" for name, post, _ in CARDS)

    assert says("people", view(board(former), concept=CONCEPT), part="executives") is Status.UNMET

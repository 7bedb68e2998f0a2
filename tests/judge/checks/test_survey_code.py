"""`survey_code`: the EIT survey of this agency can be reached from the website."""

from __future__ import annotations

import pytest

from oit_checker.model import Code, Link, Status
from tests.judge.helpers import home, look, page, paper, picture, says, view

CONCEPT = "satisfaction-survey"
EIT = "https://itas.nacc.go.th/go/eit/ab12cd"


@pytest.mark.parametrize(
    "front",
    [
        home(Link(EIT, "แบบวัด EIT")),
        home(text=f"ตอบแบบวัดได้ที่ {EIT}"),
        home(chrome=f"เทศบาลตำบลตัวอย่าง EIT {EIT}"),
        home(codes=(Code(EIT, "http://sample.test/img/qr.png"),)),
        home(Link("http://itas.nacc.go.th/go/EIT/AB12CD", "")),
    ],
    ids=["link", "text", "footer", "qr", "capitals"],
)
def test_the_address_of_the_survey_is_met_wherever_it_stands(front: object) -> None:
    outcome = look("survey_code", view(concept=CONCEPT, front=front))  # type: ignore[arg-type]

    assert outcome.met and "eit/ab12cd" in outcome.evidence[0].quote.lower()


def test_a_code_in_a_paper_counts() -> None:
    poster = paper("ขอเชิญตอบแบบวัดการรับรู้ EIT", codes=(Code(EIT, page=1),))

    assert say(poster) is Status.MET


def say(*beside: object) -> Status:
    return says("survey_code", view(concept=CONCEPT, beside=beside))  # type: ignore[arg-type]


def test_the_staff_survey_is_another_thing_and_is_named() -> None:
    outcome = look("survey_code", view(concept=CONCEPT, front=home(Link("https://itas.nacc.go.th/go/iit/ab12cd", "IIT"))))

    assert outcome.status is Status.UNMET and "IIT" in outcome.why


@pytest.mark.parametrize("url", ["https://itas.nacc.go.th/", "https://itas.nacc.go.th/home", "https://forms.gle/eit2567"])
def test_the_front_page_of_the_system_or_another_form_is_no_survey(url: str) -> None:
    assert says("survey_code", view(concept=CONCEPT, front=home(Link(url, "EIT")))) is Status.UNMET


@pytest.mark.parametrize("image", [picture("eit2567.png"), picture("a.jpg", "QR Code EIT"), picture("b.jpg", "แบบวัด EIT")])
def test_a_picture_that_calls_itself_the_code_and_was_not_decoded_is_unsure(image: object) -> None:
    assert says("survey_code", view(concept=CONCEPT, front=home(images=(image,)))) is Status.UNSURE


def test_a_picture_of_the_staff_code_is_unmet() -> None:
    assert says("survey_code", view(concept=CONCEPT, front=home(images=(picture("qr-iit.png", "QR IIT"),)))) is Status.UNMET


def test_nothing_at_all_is_unmet() -> None:
    assert say(page("ITA", "การประเมินคุณธรรมและความโปร่งใส")) is Status.UNMET

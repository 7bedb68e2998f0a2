import numpy
import pytest

from oit_checker.read.digits import SURE, runs_of
from oit_checker.read.digits.net import OTHER
from oit_checker.read.digits.runs import told
from tests.read.digits.helpers import strip


@pytest.mark.parametrize(("name", "text"), [("thai-year", "๒๕๖๗"), ("arabic-year", "2568"), ("small-scan", "๒๕๖๙"), ("underlined", "๒๕๖๘")])
def test_a_year_is_read_from_its_picture(name: str, text: str) -> None:
    (run,) = runs_of(strip(name))

    assert run.text == text and run.is_sure and run.value == int(text)


def test_marks_part_numbers_and_are_told_by_their_shape() -> None:
    runs = runs_of(strip("thai-amount"))

    assert [run.text + run.after for run in runs] == ["๑,", "๒๓๔,", "๕๖๗"]


def test_the_script_of_a_number_is_told() -> None:
    assert runs_of(strip("thai-year"))[0].thai > 0.9 > 0.1 > runs_of(strip("arabic-year"))[0].thai


def test_a_number_lies_where_its_picture_shows_it() -> None:
    (run,) = runs_of(strip("thai-year"))

    assert 55 <= run.left < 75 and 130 <= run.right <= 145 and 0 <= run.top < run.bottom <= 33


def test_light_on_dark_is_read_too() -> None:
    assert runs_of(255 - strip("thai-year"))[0].text == "๒๕๖๗"


def test_what_is_too_blurred_is_never_a_sure_year() -> None:
    assert not any(run.is_sure and len(run.text) == 4 for run in runs_of(strip("blurred")))


@pytest.mark.parametrize("points", [numpy.full((30, 200), 255), numpy.zeros((30, 200)), numpy.zeros((3, 2)), numpy.full((40, 1), 7)])
def test_an_even_strip_holds_no_numbers(points: numpy.ndarray) -> None:
    assert runs_of(points.astype(numpy.uint8)) == ()


def test_noise_is_no_year() -> None:
    noise = numpy.random.default_rng(1).integers(0, 256, (48, 600)).astype(numpy.uint8)

    assert not any(run.is_sure and len(run.text) == 4 for run in runs_of(noise))


def _shares(**likely: float) -> numpy.ndarray:
    table = numpy.full(OTHER + 1, 0.001)
    for place, share in likely.items():
        table[int(place[1:])] = share
    return table


def test_a_year_needs_less_proof_for_its_first_two_digits() -> None:
    two_or_three, five = _shares(n2=0.5, n3=0.4), _shares(n5=0.6, n4=0.3)
    rest = [_shares(n6=0.95), _shares(n7=0.95)]

    year, plain = told([two_or_three, five, *rest]), told([two_or_three, five, rest[0]])

    assert year[0] == "๒๕๖๗" and year[1] > SURE > plain[1]


def test_one_digit_in_doubt_puts_the_number_in_doubt() -> None:
    assert told([_shares(n2=0.98), _shares(n5=0.98), _shares(n6=0.98), _shares(n7=0.5, n3=0.45)])[1] < SURE


def test_a_number_is_of_one_script_unless_both_are_plain() -> None:
    assert told([_shares(n2=0.9), _shares(n15=0.5, n5=0.4), _shares(n6=0.9)])[0] == "๒๕๖"
    assert told([_shares(n2=0.98), _shares(n5=0.98), _shares(n6=0.98), _shares(n11=0.98)])[0] == "๒๕๖1"

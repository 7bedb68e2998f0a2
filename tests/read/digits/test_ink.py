import numpy

from oit_checker.read.digits.ink import blots, ink_of
from oit_checker.read.digits.rules import without_rules


def _page(*rows: str) -> numpy.ndarray:
    return numpy.array([[sign == "#" for sign in row] for row in rows])


def test_what_touches_at_a_corner_hangs_together() -> None:
    labels, boxes = blots(_page("##..#", "..#.#", "....#"))

    assert len(boxes) == 2 and labels[0, 0] == labels[1, 2] != labels[0, 4]
    assert boxes[labels[0, 4] - 1].tolist() == [4, 0, 5, 3, 3]


def test_a_ring_is_one_blot_and_paper_is_none() -> None:
    assert len(blots(_page("####", "#..#", "####"))[1]) == 1 and len(blots(_page("....", "...."))[1]) == 0


def test_a_spiral_is_one_blot() -> None:
    assert len(blots(_page("######", ".....#", "####.#", "#..#.#", "#....#", "######"))[1]) == 1


def test_a_tilted_underline_goes_and_the_letter_on_it_stays() -> None:
    inked = numpy.zeros((64, 400), dtype=bool)
    inked[20:50, 200:206] = True
    for column in range(400):
        inked[40 + column // 50 : 43 + column // 50, column] = True

    left = without_rules(inked)

    assert left[20:50, 201:205].all() and left.sum() < 300


def test_short_strokes_are_no_rules() -> None:
    inked = numpy.zeros((64, 400), dtype=bool)
    inked[30:33, 20:80] = True

    assert (without_rules(inked) == inked).all()


def test_paper_that_is_darker_at_one_end_is_still_paper() -> None:
    points = numpy.tile(numpy.linspace(140, 250, 300), (40, 1))
    points[10:30, 50:53] = 30
    points[10:30, 250:253] = 60

    ink = ink_of(points.astype(numpy.uint8))

    assert ink is not None and len(ink.boxes) == 2

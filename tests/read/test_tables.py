"""Ruled lines become tables."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oit_checker.read.pdf import tables
from oit_checker.read.pdf.drawing import Drawing, Rule
from oit_checker.read.pdf.frame import NEAR, Frame, _nearest

PLACES = st.integers(0, 60).map(float)
RULES = st.lists(st.tuples(PLACES, PLACES, PLACES), max_size=12)
ACROSS: tuple[Rule, ...] = ((0.0, 0.0, 90.0), (20.0, 0.0, 90.0), (40.0, 0.0, 90.0))
DOWN: tuple[Rule, ...] = ((0.0, 0.0, 40.0), (30.0, 0.0, 40.0), (60.0, 0.0, 20.0), (90.0, 0.0, 40.0))


def grid(across: tuple[Rule, ...], down: tuple[Rule, ...]) -> list[list[str]]:
    """Return the one grid of these lines with a letter in each of its fields."""
    (group,) = tables._groups(Drawing(0.0, len(across) + len(down), across, down))
    frame = Frame.of(group)
    assert frame is not None
    for letter, x, y in (("a", 15, 30), ("b", 45, 30), ("c", 75, 30), ("d", 15, 10), ("e", 45, 10), ("f", 75, 10)):
        frame.put(letter, float(x), float(y))
    return frame.texts()


def test_a_missing_line_joins_two_cells() -> None:
    assert grid(ACROSS, DOWN) == [["a", "bc", "bc"], ["d", "e", "f"]]


def test_lines_drawn_twice_count_once() -> None:
    assert grid(ACROSS * 2, DOWN * 3) == grid(ACROSS, DOWN)


@given(RULES, RULES)
def test_lines_that_meet_are_found_wherever_they_stand(across: list[Rule], down: list[Rule]) -> None:
    expected = {
        (i, j)
        for i, (y, start, end) in enumerate(across)
        for j, (x, bottom, top) in enumerate(down)
        if start - NEAR <= x <= end + NEAR and bottom - NEAR <= y <= top + NEAR
    }

    assert set(tables._touching(across, down)) == expected


@given(st.lists(PLACES, min_size=1, unique=True).map(sorted), st.floats(-10, 70))
def test_the_nearest_place_is_the_first_of_the_closest(places: list[float], value: float) -> None:
    assert _nearest(places, value) == min(range(len(places)), key=lambda i: abs(places[i] - value))


@pytest.mark.parametrize("text", ["กข", "ก"])
def test_signs_that_the_text_leaves_out_are_asked_for_one_by_one(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    raw = SimpleNamespace(FPDFText_CountChars=lambda page: 2, FPDFText_GetUnicode=lambda page, index: ord("กข"[index]))
    monkeypatch.setattr("pypdfium2.raw", raw)

    assert list(tables._signs(object(), text, 2)) == ["ก", "ข"]

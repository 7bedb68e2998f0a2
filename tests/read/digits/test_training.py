"""What the net learns from."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy
import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "scripts"))

import digit_drawings
import train_digits

from oit_checker.read.digits.ink import ROWS


def test_blurred_ink_around_a_sign_is_the_signs_own() -> None:
    owners = numpy.zeros((ROWS, 60), dtype=numpy.int32)
    owners[20:40, 10:20], owners[20:40, 22:30] = 1, 2

    grown = train_digits._grown(owners, owners.shape)

    assert grown[30].tolist() == [0] * 6 + [1] * 15 + [2] * 13 + [0] * 26


def test_no_font_that_is_kept_back_is_learnt_from_under_another_name() -> None:
    known = {path.stem.split("-")[0] for path in digit_drawings.font_files(kept_back=False)}
    if not known:
        pytest.skip("the fonts are not installed")

    assert not {name for name in known if name.removesuffix("UI") in digit_drawings.KEPT_BACK}


def test_the_lines_are_the_same_for_any_count_of_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    if not digit_drawings.font_files(kept_back=False):
        pytest.skip("the fonts are not installed")
    monkeypatch.setattr(train_digits, "BLOCK", 3)

    alone, together = train_digits.examples(6, 7, 1), train_digits.examples(6, 7, 2)

    assert all(map(numpy.array_equal, alone, together))

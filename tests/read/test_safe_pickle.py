"""What comes back from the sandbox."""

from __future__ import annotations

import pickle

import pytest

from oit_checker.model import Readability, Trouble
from oit_checker.read.safe_pickle import dump, load


def test_words_of_closed_lists_come_back_on_every_python() -> None:
    data = dump((Trouble.SCAN, Readability.MIXED))

    assert b"getattr" not in data
    assert load(data) == (Trouble.SCAN, Readability.MIXED)


@pytest.mark.parametrize("harm", [print, getattr, pickle.loads])
def test_nothing_but_the_nouns_of_the_model_comes_back(harm: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        load(pickle.dumps(harm))

"""What was typed for one run."""

from __future__ import annotations

import pytest

from oit_checker.errors import SettingsError
from oit_checker.order import chosen, moment
from tests.conftest import edition, item


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2024-04-23", "2024-04-23T00:00:00+07:00"),
        ("2567-04-23", "2024-04-23T00:00:00+07:00"),
        ("2024-04-23T09:12", "2024-04-23T09:12:00+07:00"),
        ("2024-04-23T02:12:00Z", "2024-04-23T02:12:00+00:00"),
    ],
)
def test_a_bare_date_begins_in_thailand(text: str, iso: str) -> None:
    assert moment(text).isoformat() == iso


@pytest.mark.parametrize("text", ["", "yesterday", "2024-13-01", "23/04/2567", "9999"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        moment(text)

    assert caught.value.code == "bad_date"


def test_items_are_chosen_by_number_in_any_spelling() -> None:
    assert chosen(" o1, 43 ", edition(item("O1"), item("O43"))) == {"O1", "O43"}


@pytest.mark.parametrize(("text", "code"), [("O99", "unknown_item"), ("O1,hello", "unknown_item"), (" , ", "no_item")])
def test_an_unknown_item_is_refused(text: str, code: str) -> None:
    with pytest.raises(SettingsError) as caught:
        chosen(text, edition(item("O1")))

    assert caught.value.code == code

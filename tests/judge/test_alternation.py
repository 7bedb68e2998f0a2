"""Many words looked for at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oit_checker.judge.names import _alternation

WORDS = st.text("กขคaุ.(", min_size=1, max_size=5)


@given(st.lists(WORDS, min_size=1, max_size=12), st.text("กขคaุ.(", max_size=30))
def test_the_longest_word_is_found_at_every_place(words: list[str], text: str) -> None:
    found = {match.start(1): match[1] for match in _alternation(words).finditer(text)}

    places = {at: [w for w in words if text.startswith(w, at)] for at in range(len(text))}
    assert found == {at: max(here, key=len) for at, here in places.items() if here}


def test_without_words_nothing_is_found() -> None:
    assert not _alternation([]).search("กข")

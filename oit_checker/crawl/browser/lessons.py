"""What a site has taught so far: which signs bring something new when a page is drawn, and which only what is known. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from oit_checker.crawl.browser.signs import is_wide

_VAIN = 3  # pages in a row on which a sign brought nothing
_SAME = 2  # pages on which a holder held the same
_ALWAYS = 5  # first pages, all of them empty frames, after which every page is drawn
_LETTERS = 40
_MOST_KNOWN = 100_000


@dataclass(slots=True)
class _Sign:
    """One sign's record."""

    vain: int = 0
    gains: int = 0
    held: dict[str, int] = field(default_factory=dict)

    @property
    def is_idle(self) -> bool:
        """Say whether the sign brought nothing, or the same, so often that it is not worth another page."""
        return self.vain >= _VAIN or any(times > _SAME for times in self.held.values())


@dataclass(frozen=True, slots=True)
class Brought:
    """What a drawn page shows that its bytes did not: lines of letters, targets of links, and what stood in its holders."""

    pieces: frozenset[str]
    targets: frozenset[str]
    holders: Mapping[str, str]

    @property
    def is_more(self) -> bool:
        """Say whether the drawn page shows more than its bytes did."""
        return bool(self.targets) or sum(len(piece) for piece in self.pieces if len(piece) > 3) >= _LETTERS


class Lessons:
    """The memory of one site. The order in which pages are told decides, so tell them in the order of the crawl."""

    def __init__(self) -> None:
        self._signs: dict[str, _Sign] = {}
        self._known: set[str] = set()
        self._empty = self._pages = 0

    @property
    def is_all_script(self) -> bool:
        """Say whether the site has shown that every page of it is an empty frame."""
        return self._empty >= _ALWAYS and self._empty == self._pages

    def page(self, is_empty: bool) -> None:
        """Note a page and whether it was an empty frame; pages beside frames are counted for the first few only."""
        if not self.is_all_script:
            self._pages += 1
            self._empty += is_empty

    def live(self, signs: Iterable[str]) -> frozenset[str]:
        """Return those of `signs` that may still bring something."""
        return frozenset(sign for sign in signs if not self._signs.setdefault(sign, _Sign()).is_idle)

    def learn(self, signs: Iterable[str], brought: Brought) -> None:
        """Note what drawing a page brought that was not known on this site."""
        fresh = {piece for piece in brought.pieces if piece not in self._known and len(piece) > 3}
        steps = brought.targets - self._known
        gained = bool(steps) or sum(map(len, fresh)) >= _LETTERS
        told = frozenset(signs)
        narrow = frozenset(sign for sign in told if not is_wide(sign))
        # Where a page has signs of its own, those of the whole site earn nothing by it.
        for sign in narrow if narrow and gained else told:
            self._note(self._signs.setdefault(sign, _Sign()), sign, gained, brought.holders)
        if len(self._known) < _MOST_KNOWN:
            self._known |= fresh | steps

    def _note(self, record: _Sign, sign: str, gained: bool, holders: Mapping[str, str]) -> None:
        if sign.startswith("#"):
            held = holders.get(sign[1:], "").strip()
            name = hashlib.sha256(held.encode("utf-8", "surrogatepass")).hexdigest() if held else ""
            record.vain = record.vain + (not held and not gained and not record.gains)
            if held:
                record.held[name] = record.held.get(name, 0) + 1
                record.gains += record.held[name] == 1
            return
        record.vain = 0 if gained else record.vain + 1
        record.gains += gained

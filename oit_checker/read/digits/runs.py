"""The numbers on a line of text: which of its pieces are digits, which digits, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import exp, log
from statistics import median
from typing import TYPE_CHECKING, Any

from oit_checker.read.digits.ink import ROWS, Ink, ink_of
from oit_checker.read.digits.looks import can_be_a_digit, looks
from oit_checker.read.digits.net import ARABIC, OTHER, SIGNS, THAI, net
from oit_checker.read.digits.pieces import Cut, Segment, cut

if TYPE_CHECKING:
    from numpy.typing import NDArray

# From here on a number is believed; measured by bench/digits.py.
SURE = 0.75
_LEAST = 1e-4
# Of a letter's height: gaps that are always, mostly and never the space between two numbers.
_FAR, _APART, _NEAR = 0.75, 0.6, 0.38
_TOUCHING = 0.3
_HALF_SEEN = 0.12
_FAVOUR = 0.45
# Four digits are so often a year of this and the last century that 2 and 5 before them need less proof.
_YEAR_ODDS = 20.0
# A number in one script is this much more likely than one in two.
_ONE_SCRIPT = 200.0


@dataclass(frozen=True, slots=True)
class Run:
    """Digits side by side. `sure` is 0 to 1, that of the digit that is told worst; `thai` is how likely the digits are Thai.

    `left`, `right`, `top`, `bottom` are pixels of the picture that was given. `after` is what parts it from the next number
    of the line, by its shape: one of . , / - or a space; "" after the last.
    """

    text: str
    sure: float
    thai: float
    left: int
    right: int
    top: int
    bottom: int
    after: str = ""

    @property
    def value(self) -> int:
        return int(self.text)

    @property
    def is_sure(self) -> bool:
        return self.sure >= SURE


@dataclass(frozen=True, slots=True)
class _Sign:
    """One step of the best way through a line: what stands there, with the shares of all classes."""

    segment: Segment
    digit: bool
    shares: Any


def runs_of(strip: NDArray[Any]) -> tuple[Run, ...]:
    """Return the numbers on a grey strip (uint8) that holds one line of text, from left to right."""
    ink = ink_of(strip)
    line = cut(ink) if ink else None
    if ink and line and line.size < ROWS * 0.26:
        # The strip is far higher than its letters: look again from nearer.
        ink = ink_of(strip, round(ROWS * min(2.5, ROWS * 0.38 / line.size)))
        line = cut(ink) if ink else None
    if not ink or not line:
        return ()
    signs = _best_way(line, _shares(ink, line))
    spans = list(_stretches(signs, line.size))
    if not spans:
        return ()
    ends = [start for start, _ in spans[1:]]
    found = [_run(signs, first, last, line, ink.scale) for first, last in spans]
    marks = [_mark(signs[last + 1 : start], line) for (_, last), start in zip(spans, ends, strict=False)]
    return tuple(replace(run, after=mark) for run, mark in zip(found, [*marks, ""], strict=True))


def _shares(ink: Ink, line: Cut) -> dict[int, Any]:
    """Return the net's answer for each segment that could be a digit, by its place in `line.segments`."""
    places = [n for n, segment in enumerate(line.segments) if can_be_a_digit(segment, line.size)]
    if not places:
        return {}
    found = net()(looks(ink, line, [line.segments[n] for n in places]))
    return dict(zip(places, found, strict=True))


def _best_way(line: Cut, shares: dict[int, Any]) -> list[_Sign]:
    """Return the likeliest reading of all pieces from left to right; each piece counts once, however it is joined."""
    best: list[tuple[float, int, _Sign | None]] = [(0.0, 0, None), *[(-1e9, 0, None)] * len(line.pieces)]
    for place, segment in enumerate(line.segments):
        before = best[segment.first][0]
        for score, sign in _readings(segment, shares.get(place)):
            if before + score > best[segment.last + 1][0]:
                best[segment.last + 1] = (before + score, segment.first, sign)
    signs: list[_Sign] = []
    at = len(line.pieces)
    while at > 0:
        _, start, found = best[at]
        if found is not None:
            signs.append(found)
        at = start
    return signs[::-1]


def _readings(segment: Segment, shares: Any) -> Iterator[tuple[float, _Sign]]:
    count = segment.last - segment.first + 1
    if count == 1:
        other = 0.97 if shares is None else float(shares[OTHER])
        yield log(max(other, _LEAST)), _Sign(segment, False, shares)
    if shares is not None:
        # Half a digit is no digit, and so is a letter: without a favour halves would outdo the whole.
        yield log(max(1.0 - float(shares[OTHER]), _LEAST)) + _FAVOUR * count, _Sign(segment, True, shares)


def _stretches(signs: Sequence[_Sign], size: float) -> Iterator[tuple[int, int]]:
    """Return first and last place of digits that stand side by side."""
    first = None
    for place, sign in enumerate(signs):
        if first is not None and (not sign.digit or _gap(signs[place - 1], sign) > _FAR * size):
            yield from _at_spaces(signs, first, place - 1, size)
            first = None
        if sign.digit and first is None:
            first = place
    if first is not None:
        yield from _at_spaces(signs, first, len(signs) - 1, size)


def _at_spaces(signs: Sequence[_Sign], first: int, last: int, size: float) -> Iterator[tuple[int, int]]:
    """Part digits where the gap is far wider than between the others; fonts differ in how far apart they set them."""
    gaps = [_gap(signs[place], signs[place + 1]) for place in range(first, last)]
    widest = max(_NEAR * size, 1.8 * median(gaps) + 0.08 * size) if len(gaps) > 1 else _APART * size
    for place, gap in enumerate(gaps, first):
        if gap > widest:
            yield first, place
            first = place + 1
    yield first, last


def _gap(one: _Sign, other: _Sign) -> int:
    return other.segment.piece.left - one.segment.piece.right


def _run(signs: Sequence[_Sign], first: int, last: int, line: Cut, scale: float) -> Run:
    chosen = signs[first : last + 1]
    digits, sure, thai = told([sign.shares for sign in chosen])
    if _goes_on(signs, first, last, line.size):
        sure = min(sure, 0.5)
    pieces = [sign.segment.piece for sign in chosen]
    left, right = min(p.left for p in pieces), max(p.right for p in pieces)
    top, bottom = min(p.top for p in pieces), max(p.bottom for p in pieces)
    left, right, top, bottom = (round(value / scale) for value in (left, right, top, bottom))
    return Run(digits, round(sure, 3), round(thai, 3), left, right, top, bottom)


def _mark(between: Sequence[_Sign], line: Cut) -> str:
    """Return the mark that parts two numbers, told by its shape, or a space."""
    if len(between) != 1:
        return " "
    piece = between[0].segment.piece
    high, wide = (piece.bottom - piece.top) / line.size, (piece.right - piece.left) / line.size
    if piece.top > line.middle and wide < 0.5 and high < 0.8:
        return "," if high > 1.35 * wide or piece.bottom > line.middle + 0.75 * line.size else "."
    if high < 0.4 and wide > 1.4 * high:
        return "-"
    return "/" if high > 1.05 and 0.15 < wide < 1.0 else " "


def _goes_on(signs: Sequence[_Sign], first: int, last: int, size: float) -> bool:
    """Say whether something that may be one more digit touches the number."""
    beside = []
    if first:
        beside.append((signs[first - 1], _gap(signs[first - 1], signs[first])))
    if last + 1 < len(signs):
        beside.append((signs[last + 1], _gap(signs[last], signs[last + 1])))
    return any(
        not sign.digit and sign.shares is not None and gap <= _TOUCHING * size and 1.0 - float(sign.shares[OTHER]) >= _HALF_SEEN
        for sign, gap in beside
    )


def told(shares: Sequence[Any]) -> tuple[str, float, float]:
    """Return the digits that these answers of the net make together, how sure the worst is, and how likely they are Thai."""
    import numpy

    table = numpy.maximum(numpy.asarray(shares, dtype=numpy.float64), _LEAST)
    thai, arabic = float(numpy.log(table[:, :10].max(axis=1)).sum()), float(numpy.log(table[:, 10:OTHER].max(axis=1)).sum())
    mixed = float(numpy.log(table[:, :OTHER].max(axis=1)).sum())
    is_thai = 1.0 / (1.0 + exp(min(500.0, arabic - thai)))
    if mixed > max(thai, arabic) + log(_ONE_SCRIPT):
        best = table[:, :OTHER].argmax(axis=1)
        return "".join(SIGNS[n] for n in best), float(table[numpy.arange(len(best)), best].min()), is_thai
    own, other, names = (table[:, :10], table[:, 10:OTHER], THAI) if thai >= arabic else (table[:, 10:OTHER], table[:, :10], ARABIC)
    own = own.copy()
    # A round nought looks the same in both scripts.
    own[:, 0] += other[:, 0]
    if len(own) == 4:
        own[0, 2] *= _YEAR_ODDS
        own[1, 5] *= _YEAR_ODDS
    against = table[:, OTHER] + 0.3 * other[:, 1:].sum(axis=1)
    best = own.argmax(axis=1)
    sure = own[numpy.arange(len(best)), best] / (own.sum(axis=1) + against)
    return "".join(names[n] for n in best), float(sure.min()), is_thai

"""The words that tesseract read on one line, with their numbers read again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import median
from typing import TYPE_CHECKING, Any, Protocol

from oit_checker.read.digits.places import Place, places
from oit_checker.read.digits.runs import Run, runs_of
from oit_checker.thai import UNREAD

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NUMBER = re.compile(r"[0-9๐-๙□]+")
# Digits beside Latin letters or a slash belong to addresses and codes.
_ARABIC = re.compile(r"(?<![A-Za-z/.@_-])[0-9](?![A-Za-z@])")
_GUESSED = re.compile("[๐-๙]")
_EITHER = re.compile(f"{_GUESSED.pattern}|{_ARABIC.pattern}")
_DOUBT = re.compile(r"[0-9๐-๙]*□[0-9๐-๙□]*")
_LETTERS = re.compile(r"[A-Za-zก-ฮ]")
_MARKS = re.compile(r"[ัิ-ฺ็-๎]+")
_ADDRESS = re.compile(r"@|[A-Za-z_]{3}")
_ROUND = re.compile(r"^([(\[\"'“]?).*?([)\].,:;/\"'”]?)$", re.S)
_MONTH_FOLLOWS = re.compile(r"\s{0,2}(?:เดือน|มก|กุม|มี|เม|พฤ|มิ|กร|สิ|กัน|ตุ|ธ|[มกพสตธ]\s?\.)")
_DAY_PRECEDES = re.compile(r"(?:ที่|ข้อ|มาตรา|ฉบับที่)\s?$")
_YEAR_PRECEDES = re.compile(r"(?:ศ\s?\.?|ปี|ประมาณ|คม|ยน|พันธ์)\s?$")
_VERY_SURE = 0.9
# Of the width of what tesseract took for a number: less of it told means that some of its digits were not seen.
_SEEN = 0.6


class Box(Protocol):
    """A word of tesseract's and where it stands, in pixels."""

    @property
    def word(self) -> str: ...
    @property
    def left(self) -> int: ...
    @property
    def right(self) -> int: ...
    @property
    def top(self) -> int: ...
    @property
    def height(self) -> int: ...


def with_numbers_read(page: NDArray[Any], lines: Sequence[Sequence[Box]]) -> tuple[tuple[str, ...], ...]:
    """Return the words of each line in order, each number as its picture says; what cannot be told stands as UNREAD signs.

    `page` is the grey picture (uint8, rows by columns) in which the boxes lie. A word whose place another word's number has
    taken becomes "". On a paper written with Thai digits an Arabic one is tesseract's guess until the picture confirms it.
    """
    whole = " ".join(box.word for line in lines for box in line)
    thai, arabic = len(_GUESSED.findall(whole)), len(_ARABIC.findall(whole))
    guessed = _EITHER if thai and thai * 3 >= arabic else _GUESSED
    return tuple(_read_again(page, line, guessed) for line in lines)


def _read_again(page: NDArray[Any], line: Sequence[Box], guessed: re.Pattern[str]) -> tuple[str, ...]:
    words = [box.word for box in line]
    groups = list(_groups([run for place in places(line) for run in _seen(page, place)], line))
    seen = {n for _, covered in groups for n in covered}
    for n in set(range(len(line))) - seen:
        words[n] = guessed.sub(UNREAD, words[n])
    for runs, covered in groups:
        if covered:
            _rewrite(words, covered, line, runs, guessed)
        else:
            _add(words, line, runs[0])
    return tuple(words)


def doubt_spread(text: str) -> str:
    """Return `text` in which a number with one unread digit is unread as a whole, so that no part of it passes for a year."""
    return _DOUBT.sub(lambda match: UNREAD * len(match[0]), text)


def _seen(page: NDArray[Any], place: Place) -> Iterator[Run]:
    """Yield the numbers at a place, in the page's pixels; one that the place's edge may have cut is left out."""
    from dataclasses import replace

    top, left = max(0, place.top), max(0, place.left)
    strip = page[top : place.bottom, left : place.right]
    if strip.shape[0] < 6 or strip.shape[1] < 6:
        return
    for run in runs_of(strip):
        if run.left > 1 and run.right < strip.shape[1] - 1:
            yield replace(run, left=run.left + left, right=run.right + left, top=run.top + top, bottom=run.bottom + top)


def _groups(runs: Sequence[Run], line: Sequence[Box]) -> Iterator[tuple[list[Run], list[int]]]:
    """Yield numbers with the words that they cover; numbers that share a word come together."""
    held: tuple[list[Run], list[int]] | None = None
    for run in sorted(runs, key=lambda run: (run.left, run.right)):
        covered = [n for n, box in enumerate(line) if _covers(run, box) and not _MARKS.fullmatch(box.word)]
        if held and covered and set(covered) & set(held[1]):
            held = ([*held[0], run], sorted({*held[1], *covered}))
            continue
        if held:
            yield held
        held = ([run], covered)
    if held:
        yield held


def _covers(run: Run, box: Box) -> bool:
    shared = min(run.right, box.right) - max(run.left, box.left)
    return shared >= 0.5 * min(box.right - box.left, run.right - run.left) and shared > 0


def _rewrite(words: list[str], covered: list[int], line: Sequence[Box], runs: list[Run], guessed: re.Pattern[str]) -> None:
    """Put the numbers into the words that they cover."""
    first, was = covered[0], "".join(words[n] for n in covered)
    numbers = list(_NUMBER.finditer(was))
    share = sum(run.right - run.left for run in runs) / max(1, line[covered[-1]].right - line[first].left)
    whole = share >= 0.7 or not _LETTERS.search(was)
    before, after = "".join(words[max(0, first - 6) : first]), "".join(words[covered[-1] + 1 : covered[-1] + 5])
    if numbers and _ADDRESS.search(was) and not _GUESSED.search(was):
        return
    if whole and numbers and share < _SEEN:
        now = guessed.sub(UNREAD, was)
    elif len(numbers) == len(runs) and not (whole and len(runs) == 1):
        now = _exchanged(was, numbers, runs, guessed)
    elif not whole:
        now = guessed.sub(UNREAD, was)
    elif numbers:
        head, tail = _ROUND.fullmatch(was).groups() if len(was) > 1 else ("", "")  # type: ignore[union-attr]
        now = head + _chained(runs, "".join(number[0] for number in numbers), guessed) + tail
    else:
        now = _instead_of_letters(was, runs, before, after)
    for n in covered:
        words[n] = ""
    words[first] = now


def _exchanged(was: str, numbers: Sequence[re.Match[str]], runs: Sequence[Run], guessed: re.Pattern[str]) -> str:
    parts, at = [], 0
    for number, run in zip(numbers, runs, strict=True):
        parts += [was[at : number.start()], _settled(number[0], run, guessed)]
        at = number.end()
    return "".join([*parts, was[at:]])


def _chained(runs: Sequence[Run], was: str, guessed: re.Pattern[str]) -> str:
    """Return several numbers as one word; where one of them is in doubt what tesseract read in Arabic digits stands."""
    if len(runs) == 1:
        return _settled(was, runs[0], guessed)
    if was.isascii() and not all(run.is_sure and run.thai > 0.5 for run in runs):
        return guessed.sub(UNREAD, was)
    # Where no mark parts them, what stands between may be a digit that was not seen.
    parted = all(run.after != " " for run in runs[:-1])
    if _lengths_differ(was, "".join(run.text for run in runs)) or not parted or not all(run.is_sure for run in runs):
        return UNREAD * len(was)
    return "".join(run.text + run.after for run in runs)


def _settled(was: str, run: Run, guessed: re.Pattern[str]) -> str:
    """Return the number that two readings make: tesseract's `was` and ours."""
    unread = UNREAD * len(run.text)
    if not was.isascii():
        return UNREAD * len(was) if _lengths_differ(was, run.text) else run.text if run.is_sure else unread
    if run.thai > 0.5:
        if run.is_sure:
            return run.text
        return unread if len(run.text) == 4 or run.thai > _VERY_SURE else was
    if guessed is _EITHER and not (run.is_sure and run.text == was):
        return run.text if run.sure >= _VERY_SURE else UNREAD * len(was)
    # Tesseract reads Arabic digits well; where two sure readings of a year differ, neither is believed.
    differs = run.is_sure and run.text != was and len(was) == 4 and len(run.text) == 4
    return UNREAD * len(was) if differs and (was[:2] in ("25", "20") or run.text[:2] in ("25", "20")) else was


def _lengths_differ(was: str, now: str) -> bool:
    """Say whether one reading has seen far more digits than the other; one more or less is often a mark or a smudge."""
    return abs(len(was) - len(now)) > 1


def _instead_of_letters(was: str, runs: Sequence[Run], before: str, after: str) -> str:
    """Return what stands where tesseract saw letters and the net sees Thai digits."""
    run = runs[0]
    if len(runs) > 1 or run.thai < 0.5:
        return was
    if len(run.text) >= 3:
        looks_like_a_year = len(run.text) == 4 and (run.text.startswith("๒๕") or _YEAR_PRECEDES.search(before))
        return run.text if run.is_sure else UNREAD * 4 if looks_like_a_year and len(was) <= 6 else was
    if len(was) <= 3 and run.is_sure and _DAY_PRECEDES.search(before) and (run.sure >= _VERY_SURE or _MONTH_FOLLOWS.match(after)):
        return run.text
    return was


def _add(words: list[str], line: Sequence[Box], run: Run) -> None:
    """Write a number that tesseract has passed over behind the word on its left."""
    left = [n for n, box in enumerate(line) if box.left < run.left and words[n]]
    if not left or run.thai < 0.5 or not _stands_in(line, run):
        return
    n = max(left, key=lambda n: line[n].right)
    before = "".join(words[max(0, n - 5) : n + 1])
    expected = _YEAR_PRECEDES.search(before) if len(run.text) == 4 else _DAY_PRECEDES.search(before) if len(run.text) < 3 else None
    if expected or (len(run.text) >= 4 and run.is_sure):
        words[n] += " " + (run.text if run.is_sure else UNREAD * len(run.text))


def _stands_in(line: Sequence[Box], run: Run) -> bool:
    """Say whether the number is of the size of the line's words and at their height."""
    high, middle = median(box.height for box in line), median(box.top + box.height / 2 for box in line)
    return 0.3 * high <= run.bottom - run.top <= 1.6 * high and abs((run.top + run.bottom) / 2 - middle) <= 0.8 * high

"""How a run is told while it goes on: a moving display on a terminal, plain lines where output is piped."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from oit_checker.report import Lang, Text, clean, say

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from oit_checker.crawl import Progress

# Seconds between two plain lines.
_EVERY = 5.0


class Teller(Protocol):
    """What a run says on the way."""

    def __enter__(self) -> Teller: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...
    def __call__(self, progress: Progress, settled: int) -> None: ...
    def say(self, sentence: str) -> None: ...


def teller(items: int, lang: Lang, *, quiet: bool = False) -> Teller:
    """Return how to tell of a run over `items` items, on stderr."""
    if quiet:
        return Silence()
    return Display(items, lang) if sys.stderr.isatty() else Lines(items, lang)


class Silence:
    """Tells nothing but what a person must know."""

    def __enter__(self) -> Silence:
        return self

    def __exit__(self, *_: object) -> None: ...

    def __call__(self, progress: Progress, settled: int) -> None: ...

    def say(self, sentence: str) -> None:
        """Print nothing."""


class Lines:
    """One line every few seconds."""

    def __init__(self, items: int, lang: Lang) -> None:
        self._items, self._lang, self._next = items, lang, 0.0

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *_: object) -> None: ...

    def __call__(self, progress: Progress, settled: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _EVERY
            self.say(_line(progress, settled, self._items)[self._lang])

    def say(self, sentence: str) -> None:
        print(sentence, file=sys.stderr, flush=True)


class Display:
    """A bar of settled items with what was opened and what is being read."""

    def __init__(self, items: int, lang: Lang) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        self._items, self._lang = items, lang
        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(20), TimeElapsedColumn())
        self._bar: Bar = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("", total=items)

    def __enter__(self) -> Display:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, progress: Progress, settled: int) -> None:
        words = _line(progress, settled, self._items)[self._lang]
        room = max(20, self._bar.console.width - 40)
        self._bar.update(self._task, completed=settled, description=clean(words, room))

    def say(self, sentence: str) -> None:
        self._bar.console.print(sentence, markup=False, highlight=False, emoji=False)


def _line(progress: Progress, settled: int, items: int) -> Text:
    from oit_checker.address import readable

    return say(
        "cli.say.progress",
        pages=progress.pages,
        documents=progress.documents,
        waiting=progress.waiting,
        settled=settled,
        items=items,
        url=clean(progress.text or readable(progress.url), 60),
    )

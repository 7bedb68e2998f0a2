"""When a run of like addresses has brought enough: endless pagers, calendars, the same page under many names."""

from __future__ import annotations

from dataclasses import dataclass, field

from oit_checker.crawl.limits import Limits
from oit_checker.crawl.pagetext import PageText
from oit_checker.crawl.traps import is_calendar, is_monthly, pattern


@dataclass(slots=True)
class _Run:
    """What is known of one pattern."""

    asked: int = 0
    stale: int = 0
    left: int = 0
    pieces: set[str] = field(default_factory=set)
    why: str = ""


class Patience:
    """The memory of patterns. Only links that a page makes to its own siblings, without wanted words, are ever refused."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._runs: dict[str, _Run] = {}
        self._bodies: dict[str, int] = {}

    def refuses(self, url: str, from_url: str, wanted: bool) -> str:
        """Return why `url` is not asked ("calendar", "nothing new", "many alike"), or ""."""
        if is_calendar(url):
            return self._refuse(_calendar_of(url), "calendar", self._limits.per_calendar)
        name = pattern(url)
        run = self._runs.setdefault(name, _Run())
        if wanted or name != pattern(from_url):
            run.asked += 1
            return ""
        if run.stale >= self._limits.stale_in_a_row:
            run.left, run.why = run.left + 1, "nothing new"
            return run.why
        if is_monthly(url):
            return self._refuse(name, "calendar", self._limits.per_month)
        return self._refuse(name, "many alike", self._limits.per_pattern)

    def saw(self, url: str, page: PageText, is_twin: bool, new_links: int) -> None:
        """Note what the page at `url` brought: `new_links` are links to addresses of another pattern, never met before."""
        run = self._runs.setdefault(pattern(url), _Run())
        fresh = {piece for piece in page.pieces if len(piece) >= 12} - run.pieces
        run.stale = run.stale + 1 if (is_twin or not fresh) and not new_links else 0
        if len(run.pieces) < 50_000:
            run.pieces |= fresh

    def twins(self, sha256: str) -> int:
        """Count one more address with this body; return how many had it before."""
        before = self._bodies.get(sha256, 0)
        self._bodies[sha256] = before + 1
        return before

    def notes(self) -> tuple[str, ...]:
        """Return one line for every pattern that was cut short."""
        return tuple(f"trap: {name}: {run.why}: {run.asked} asked, {run.left} left" for name, run in sorted(self._runs.items()) if run.left)

    def _refuse(self, name: str, why: str, most: int) -> str:
        run = self._runs.setdefault(name, _Run())
        if run.asked < most:
            run.asked += 1
            return ""
        run.left, run.why = run.left + 1, why
        return why


def _calendar_of(url: str) -> str:
    return "calendar " + pattern(url).partition("?")[0]

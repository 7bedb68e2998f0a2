"""What a crawl with a browser says of itself at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from oit_checker.crawl.browser.switchboard import Drawing
from oit_checker.crawl.browser.tab import Drawn

EMPTY, ASKED, SIGNS, ALL_SCRIPT = "empty frames", "because all are asked for", "by signs", "because the site is all script"


@dataclass(slots=True)
class Tally:
    """How many pages came, how many of them were drawn and why, and what was found and refused on the way."""

    pages: int = 0
    drawn: int = 0
    kept: int = 0
    undrawn: int = 0
    partial: int = 0
    clicks: int = 0
    steps: int = 0
    cut: int = 0
    unsent: int = 0
    why: Counter[str] = field(default_factory=Counter)

    def count(self, drawn: Drawn, drawing: Drawing, reason: str) -> None:
        """Count one page that was drawn."""
        self.drawn += 1
        self.why[reason] += 1
        self.clicks += drawn.clicks
        self.steps += drawn.steps
        self.cut += bool(drawn.cut)
        self.unsent += drawing.unsent

    def lines(self) -> Iterator[str]:
        """Yield one line for every fact worth telling."""
        if not self.drawn and not self.undrawn:
            return
        why = ", ".join(f"{count} {reason}" for reason, count in sorted(self.why.items()))
        yield f"browser: {self.drawn} of {self.pages} pages drawn" + (f" ({why}; {self.kept} said more)" if why else "")
        if self.clicks:
            yield f"browser: {self.clicks} clicks, {self.steps} steps found behind them"
        if self.undrawn:
            yield f"browser: {self.undrawn} pages that need a browser were not drawn"
        if self.partial:
            yield f"browser: {self.partial} drawn pages lack something that would not come, or that would have to be sent"
        if self.cut:
            yield f"browser: {self.cut} pages have more to click than was clicked"
        if self.unsent:
            yield f"browser: {self.unsent} requests that would send something were refused"

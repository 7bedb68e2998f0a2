"""Cookies that a page's own scripts set: sent on with what the page asks of its own site, as any visitor's browser does.

They live in the browser's memory as long as it does. What a server sets, the wire keeps by itself.
"""

from __future__ import annotations

from oit_checker.crawl.wire import Answer

_MOST = 4000


class Cookies:
    """Tells the cookies of scripts from those of servers, which change from run to run and would make every answer another one."""

    def __init__(self) -> None:
        self._of_servers = set[str]()

    def saw(self, answer: Answer) -> None:
        """Learn the names of the cookies that an answer sets."""
        self._of_servers |= {value.partition("=")[0].strip() for name, value in answer.headers if name == "set-cookie"}

    def of_scripts(self, header: str) -> str:
        """Return what of a browser's Cookie header scripts have set; "" where that is nothing, or too much for a server to take."""
        pairs = (pair.strip() for pair in header.split(";"))
        own = "; ".join(sorted(pair for pair in pairs if pair and pair.partition("=")[0].strip() not in self._of_servers))
        return own if len(own) <= _MOST and own.isascii() and own.isprintable() else ""

"""What one crawl may still spend, and which limit ended it."""

from __future__ import annotations

import asyncio

from oit_checker.crawl.frontier import Step
from oit_checker.crawl.limits import Limits
from oit_checker.crawl.traps import looks_like_file
from oit_checker.model import LinkKind


class Budget:
    """Pages, documents, bytes and time. A step's share is taken when it is sent, so that order alone decides what is left out."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._ends = asyncio.get_running_loop().time() + limits.minutes * 60
        self.pages = self.documents = self.bytes = 0
        self.spent = ""

    def seconds_left(self) -> float:
        return max(0.0, self._ends - asyncio.get_running_loop().time())

    def allows(self, step: Step) -> bool:
        """Take one page or document for `step`; False when that share, or all bytes, are spent."""
        if self.bytes >= self._limits.bytes_total:
            return self._end("bytes")
        if looks_like_file(step.link.url) or step.link.kind in (LinkKind.IMAGE, LinkKind.EMBED):
            if self.documents >= self._limits.documents:
                return self._end("documents")
            self.documents += 1
            return True
        if self.pages >= self._limits.pages:
            return self._end("pages")
        self.pages += 1
        return True

    def end(self, limit: str) -> None:
        """Note that `limit` ended the crawl; the first one is told."""
        self.spent = self.spent or limit

    def _end(self, limit: str) -> bool:
        self.end(limit)
        return False

"""The camera: one page of the browser in which captured pages are laid out, marked and photographed. No script of a page runs."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from oit_checker.crawl.browser.machine import Machine, Unable, find_browser
from oit_checker.crawl.browser.proxy import Proxy
from oit_checker.crawl.browser.switchboard import Hop
from oit_checker.crawl.camera.stage import Stage
from oit_checker.model import Capture, Resource
from oit_checker.thai import covered, private_numbers, standing

_AGENT = "oit-checker"
_WIDE, _HIGH = 1100, 1400
_LOAD, _WHOLE = 15.0, 40.0
_AROUND, _LEAST, _MOST, _MOST_WHOLE = 70, 260, 900, 3000
_MOST_FAULTS = 8
_ADDRESS = re.compile(r"\S*(?:https?://|\w\.\w+/)\S*|\bwww\.\S+")
_FIELDS = re.compile(r"\[([\w .,:\[\]-]{1,300})\]…?$")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Pose:
    """What of a page is shown: a quote with its surroundings, or with `whole` the page. `how` is an Evidence's word.

    Numbers of ID cards are covered always; telephones with `phones`, but those that are `public`.
    """

    quote: str
    how: str = "html"
    phones: bool = False
    public: tuple[str, ...] = ()
    whole: bool = False


class Camera:
    """Takes pictures of a capture's pages. Style sheets and pictures come from the capture, or with `hop` from the site by our own hands.

    Where there is no browser, or it dies too often, there are no pictures; nothing is raised.
    """

    def __init__(self, capture: Capture, folder: Path | None = None, hop: Hop | None = None) -> None:
        self._stage = Stage(capture, folder, hop)
        self._program = find_browser()
        self._proxy: Proxy | None = None
        self._machine: Machine | None = None
        self._turn = asyncio.Lock()
        self._faults = 0

    @property
    def is_able(self) -> bool:
        return bool(self._program) and self._faults < _MOST_FAULTS

    async def take(self, resource: Resource, pose: Pose) -> bytes:
        """Return a picture (PNG) of `resource`, or b"" where none can be made."""
        async with self._turn:
            if not self.is_able:
                return b""
            try:
                page = await self._page()  # a browser may take its time to start; a picture may not
                async with asyncio.timeout(_WHOLE):
                    shown = await self._taken(page, resource, pose)
            except Unable:
                self._program = ""
                return b""
            except Exception:  # a driver that dies answers with errors of every kind
                self._faults += 1
                if self._machine:
                    await self._machine.spoil()
                return b""
            self._faults = 0
            return shown

    async def close(self) -> None:
        """End the browser and all that it started."""
        self._stage.now = None
        if self._machine:
            await self._machine.close()
        if self._proxy:
            await self._proxy.close()

    async def _taken(self, page: Any, resource: Resource, pose: Pose) -> bytes:
        await page.set_viewport_size({"width": _WIDE, "height": _HIGH})
        self._stage.show(resource)
        try:
            await page.goto(resource.url, wait_until="load", timeout=_LOAD * 1000)
            said = await page.evaluate(_script("texts"))
            texts, text = said["texts"], "\n".join(said["texts"])
            covers = private_numbers(text, phones=pose.phones, public=pose.public)
            spans = () if pose.whole else _places(pose, covered(text, covers), said)
            most = _MOST_WHOLE if pose.whole else _MOST
            marks = {
                "spans": _by_text(spans, texts),
                "covers": _by_text(covers, texts),
                "address": _address(pose),
                "fields": _fields(pose),
                "most": most,
            }
            box = await page.evaluate(_script("mark"), marks)
            shown: bytes = await page.screenshot(clip=_clip(box, pose.whole), full_page=True, animations="disabled", type="png")
            return shown
        finally:
            self._stage.now = None

    async def _page(self) -> Any:
        if self._machine is None:
            self._proxy = Proxy(self._stage.serve)
            await self._proxy.open()
            self._machine = Machine(self._program, self._proxy.address, "0", _AGENT)
        return await self._machine.page()


def _places(pose: Pose, text: str, said: dict[str, Any]) -> tuple[Span, ...]:
    """Return where the quoted words stand: in what the page itself says, or else in its menus, which say the same on every page."""
    words = _words(pose)
    own = "\n".join(" " * len(each) if menu else each for each, menu in zip(said["texts"], said["menus"], strict=True))
    outside = "".join(letter if seen != " " else " " for letter, seen in zip(text, own, strict=True)) if pose.how != "link" else ""
    return standing(words, outside) or standing(words, text)


def _words(pose: Pose) -> str:
    """Return the words to look for; of a link's proof its text, the address being looked for among links."""
    if pose.how not in ("link", "qr"):
        return pose.quote
    return _ADDRESS.sub(" ", pose.quote.rpartition("›")[2]).strip()


def _address(pose: Pose) -> str:
    found = _ADDRESS.search(pose.quote) if pose.how in ("link", "qr") else None
    return found[0].partition("://")[2] or found[0] if found else ""


def _fields(pose: Pose) -> list[str]:
    """Return the names of the fields that a form's proof ends with: "[topic, name, ask]"."""
    found = _FIELDS.search(pose.quote)
    return [name.strip() for name in found[1].split(",") if name.strip()] if found else []


def _by_text(spans: Sequence[Span], texts: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return spans of the joined text as spans of its pieces: number of the piece, first and last place in it."""
    found, begin = [], 0
    for number, text in enumerate(texts):
        end = begin + len(text)
        found += [(number, max(start, begin) - begin, min(stop, end) - begin) for start, stop in spans if start < end and begin < stop]
        begin = end + 1
    return found


def _clip(box: dict[str, float], whole: bool) -> dict[str, float]:
    """Return the strip of the page that is shown: as wide as the page, around the marks, or from its top."""
    page = max(1.0, box["page"])
    if whole or not box["found"]:
        top, bottom = 0.0, min(page, _MOST_WHOLE if whole else _MOST)
    else:
        top, bottom = max(0.0, box["top"] - _AROUND), min(page, box["bottom"] + _AROUND, box["top"] + _MOST)
        if bottom - top < _LEAST:
            middle = (top + bottom) / 2
            top, bottom = max(0.0, middle - _LEAST / 2), min(page, middle + _LEAST / 2)
    return {"x": 0, "y": top, "width": _WIDE, "height": max(1.0, bottom - top)}


@lru_cache
def _script(name: str) -> str:
    return (Path(__file__).parent / f"{name}.js").read_text(encoding="utf-8")

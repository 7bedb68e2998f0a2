"""Report × Capture → a picture of each proof, small enough to send, with numbers of persons covered."""

from __future__ import annotations

import asyncio
from pathlib import Path

from oit_checker.crawl import Camera, Hop, Pose
from oit_checker.model import Capture, Report
from oit_checker.read import Spot, cut_out, made_small
from oit_checker.shots.choose import WHICH, Wish, wishes
from oit_checker.shots.shot import Shot, inlined, referred

__all__ = ["WHICH", "Shot", "inlined", "referred", "take"]
_AT_ONCE = 2
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


async def take(
    report: Report, capture: Capture, which: str, *, folder: Path | None = None, hop: Hop | None = None, browser: bool = True
) -> tuple[Shot, ...]:
    """Return pictures of the proofs of `report`: with "evidence" those of what is met, unsure or nearly right, with "all" of every
    element, and each item's pages whole.

    `report` must be masked already, or its quotes are not found beside covered numbers. Web pages need a browser on this machine and
    leave to use it; their style sheets come from the capture saved in `folder`, or from the site by `hop`. What cannot be drawn
    has no picture.
    """
    turns, camera = asyncio.Semaphore(_AT_ONCE), Camera(capture, folder, hop) if browser else None

    async def one(wish: Wish) -> Shot | None:
        async with turns:
            data = await _picture(wish, camera)
        return Shot.of(wish.evidence, wish.whole, data) if data else None

    try:
        shots = await asyncio.gather(*map(one, wishes(report, capture, which)))
    finally:
        if camera:
            await camera.close()
    return tuple(shot for shot in shots if shot)


async def _picture(wish: Wish, camera: Camera | None) -> bytes:
    """Return one picture as WebP, or b""."""
    if wish.resource.media_type in _PAGES:
        return await _of_page(wish, camera) if camera else b""
    evidence, cover = wish.evidence, wish.cover
    spot = Spot("" if wish.whole else evidence.quote, evidence.page, evidence.how, cover.phones, cover.public, wish.whole)
    cutout = await asyncio.to_thread(cut_out, wish.resource, spot)
    return cutout.data if cutout else b""


async def _of_page(wish: Wish, camera: Camera) -> bytes:
    pose = Pose("" if wish.whole else wish.evidence.quote, wish.evidence.how, wish.cover.phones, wish.cover.public, wish.whole)
    shown = await camera.take(wish.resource, pose)
    return await asyncio.to_thread(made_small, shown) if shown else b""

"""How much one crawl may ask of a site, and what it says while it runs."""

from __future__ import annotations

from dataclasses import dataclass

from oit_checker import __version__

# Where offices keep files that their own pages link to. One hop, never crawled. "*." stands for every host under a name.
FOLLOW_HOSTS = (
    "drive.google.com",
    "docs.google.com",
    "drive.usercontent.google.com",
    "onedrive.live.com",
    "1drv.ms",
    "api.onedrive.com",
    "*.sharepoint.com",
    "view.officeapps.live.com",
    "dropbox.com",
    "www.dropbox.com",
    "dl.dropboxusercontent.com",
    "anyflip.com",
    "online.anyflip.com",
    "fliphtml5.com",
    "online.fliphtml5.com",
    "slideshare.net",
    "www.slideshare.net",
)

USER_AGENT = f"oit-checker/{__version__} (+https://github.com/oit-checker/oit-checker; reads published OIT evidence)"


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one crawl; sizes are bytes, times are seconds unless the name says minutes.

    `pages` counts addresses asked that do not look like files, `documents` those that do.
    `per_pattern` bounds addresses that differ only in their numbers and that only pages of the same making link to.
    """

    pages: int = 3000
    documents: int = 3000
    bytes_total: int = 2_000_000_000
    bytes_each: int = 60_000_000
    minutes: float = 20.0
    pace: float = 0.5
    per_address: int = 2
    at_once: int = 8
    redirects: int = 10
    timeout: float = 30.0
    timeout_whole: float = 120.0
    retries: int = 2
    longest_wait: float = 60.0
    per_pattern: int = 2500
    per_calendar: int = 3
    per_month: int = 36
    stale_in_a_row: int = 30
    hints: int = 5000
    user_agent: str = USER_AGENT
    allow_private: bool = False
    follow_hosts: tuple[str, ...] = FOLLOW_HOSTS
    respect_robots: bool = True


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the crawl stands: what came so far, how many links wait, and what was read last."""

    pages: int
    documents: int
    missed: int
    waiting: int
    bytes: int
    url: str
    text: str = ""

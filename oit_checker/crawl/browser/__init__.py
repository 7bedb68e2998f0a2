"""Pages that scripts make: drawn by the machine's Chromium where their bytes cannot be the page, with what hides behind a click."""

from oit_checker.crawl.browser.fetch import BrowserFetch
from oit_checker.crawl.browser.machine import find_browser
from oit_checker.crawl.browser.sheet import UNDRAWN
from oit_checker.crawl.browser.switchboard import Hop

__all__ = ["UNDRAWN", "BrowserFetch", "Hop", "find_browser"]

"""Pages that scripts make: drawn by the machine's Chromium where their bytes cannot be the page, with what hides behind a click."""

from oit_checker.crawl.browser.fetch import BrowserFetch
from oit_checker.crawl.browser.machine import find_browser

__all__ = ["BrowserFetch", "find_browser"]

"""Pages that answer 200 and are something else: made-up addresses' pages, error prints, firewalls, log-ins."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from oit_checker.crawl import phrases
from oit_checker.crawl.pagetext import EMPTY, PageText
from oit_checker.crawl.traps import looks_like_file
from oit_checker.model import Reason

# No office publishes anything at this address; a site that shows a page there shows it everywhere.
MADE_UP = "/no-such-page-c4e1b7a09d52"

_SHORT = 1500  # letters of a whole page that is a firewall's page
_FAULT = 800  # letters that an error print may have of its own, its query included
_OWN = 300  # letters that a log-in or not-found page may have besides what every page of the site has


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a host before a page of it is judged: its start page, and its answer to a made-up address."""

    home: PageText = EMPTY
    probe: PageText | None = None
    sends_home: bool = False

    @property
    def common(self) -> frozenset[str]:
        return self.home.pieces | (self.probe.pieces if self.probe else frozenset())


def is_wall(page: PageText) -> bool:
    """Say whether `page` is a firewall's or a challenge's page instead of a page of the site."""
    return page.letters <= _SHORT and bool(phrases.WALL_TITLE.search(page.title) or phrases.WALL.search(page.text))


def is_error_print(page: PageText, known: Known) -> bool:
    """Say whether `page` shows a fault of the server where its content should be.

    Old sites print the same warning under every page, and it hides nothing there.
    """
    if page.own(known.common) >= _FAULT or not phrases.BROKEN.search(page.text):
        return False
    return not phrases.BROKEN.search(known.home.text)


def disguised(page: PageText, known: Known, asked: str, came: str) -> Reason | None:
    """Return the reason why `page`, asked as `asked` and come from `came`, is not what its link promised, or None."""
    if is_wall(page):
        return Reason.FORBIDDEN
    if is_error_print(page, known):
        return Reason.SERVER_ERROR
    own = page.own(known.common)
    if _is_login(page, known, own, asked != came and _names_login(came)):
        return Reason.LOGIN
    return Reason.SOFT_NOT_FOUND if _is_made_up(page, known) or _says_not_found(page, known, own) else None


def is_shell(page: PageText) -> bool:
    """Say whether `page` is an empty frame that scripts fill; every address of such a site looks the same."""
    return page.has_scripts and (page.letters < 200 or bool(phrases.NEEDS_SCRIPT.search(page.text) and page.letters < 600))


def is_listing(head: bytes) -> bool:
    """Say whether a body that begins with `head` is a server's own listing of a folder."""
    if b"ndex of" not in head and b"isting" not in head and b"irectory" not in head:
        return False
    text = head.decode("utf-8", errors="replace")
    title = text[text.lower().find("<title") :][:300].partition(">")[2] if "<title" in text.lower() else ""
    return bool(phrases.LISTING_TITLE.search(title)) or bool(phrases.LISTING.search(text) and phrases.LISTING_TITLE.search(_after_h1(text)))


def _after_h1(text: str) -> str:
    place = text.lower().find("<h1")
    return text[place:][:300].partition(">")[2] if place >= 0 else ""


def _is_made_up(page: PageText, known: Known) -> bool:
    """Say whether `page` is the page for made-up addresses, with nothing of its own.

    Much alike is not enough: on a site of heavy menus a page with one picture is 95 % the page for made-up addresses.
    """
    probe = known.probe
    if probe is None or is_shell(probe) or is_shell(page) or not probe.pieces:
        return False
    # What the probe says beyond the menus ("no such page") must be said here too: an empty page of the site is not a made-up one.
    if (probe.pieces - known.home.pieces) - page.pieces or _likeness(page, probe) < 0.9:
        return False
    own_words, own_targets = page.pieces - probe.pieces, page.targets - probe.targets
    if not own_words and not own_targets:
        return True
    speaks = phrases.NOT_FOUND.search(probe.text) and phrases.NOT_FOUND.search(page.text)
    return bool(speaks) and not _shows_something(own_targets - known.home.targets) and sum(map(len, own_words)) < _OWN


def _likeness(page: PageText, probe: PageText) -> float:
    shared = len(page.pieces & probe.pieces) / max(1, len(page.pieces | probe.pieces))
    sizes = sorted((page.letters, probe.letters))
    return min(shared, sizes[0] / max(1, sizes[1]))


def _says_not_found(page: PageText, known: Known, own: int) -> bool:
    if own >= _OWN or phrases.NOT_FOUND_TITLE.search(known.home.title):
        return False
    titled = phrases.NOT_FOUND_TITLE.search(page.title) or phrases.NOT_FOUND_TITLE.search(page.heading)
    return bool(titled or phrases.NOT_FOUND.search(page.text[:20_000])) and not _shows_something(page.targets - known.home.targets)


def _shows_something(targets: frozenset[str]) -> bool:
    """Say whether a page's own targets hold a file, a picture or a frame worth a look."""
    return any(looks_like_file(target) or (target.startswith("<script") and len(target) > 400) for target in targets)


def _is_login(page: PageText, known: Known, own: int, sent: bool) -> bool:
    """Say whether a log-in form is all that `page` has; a members' box beside content is on every page of some sites."""
    if not page.has_password or (known.home.has_password and not sent):
        return False
    return own < (2 * _OWN if sent else _OWN)


def _names_login(url: str) -> bool:
    path = urlsplit(url).path.lower()
    return any(word in path for word in ("login", "signin", "sign-in", "log-in", "logon", "auth"))

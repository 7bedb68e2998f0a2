"""What was not seen and could hold an item's evidence: the reason why "missing" must not be said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from oit_checker.address import url_key
from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.leads import Leads
from oit_checker.judge.names import Kind
from oit_checker.judge.sentences import of_reason, of_trouble
from oit_checker.model import Document, Item, Link, LinkKind, Missed, Reason, Region, Trouble

# So many addresses of one making were opened that another one opens nothing new.
_MANY = 20
_ONE_CLICK = 2  # links of a trail: the start, and the one that was clicked there


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing unseen: its address, the words that lead to it, and why it was not seen."""

    url: str
    words: str
    why: str
    document: Document | None = None
    missed: Missed | None = None


@dataclass(frozen=True)
class Unseen:
    """Everything unseen of a run, asked item by item."""

    inquiry: Inquiry
    leads: Leads

    def of(self, item: Item) -> tuple[Doubt, ...]:
        """Return what could hold the evidence of `item`, in a fixed order."""
        if self.nothing_was_seen:
            return (Doubt(self.inquiry.ground.capture.site.url, "", self._why_nothing()),)
        found = (*self._hidden_steps(), *self._documents(item), *self._links(item))
        return tuple(sorted({d.url: d for d in found}.values(), key=lambda d: d.url))

    @cached_property
    def nothing_was_seen(self) -> bool:
        """No page of the site could be read: it refused, or all its pages are shells for scripts."""
        return not any(d.pages or d.links for d in self.inquiry.ground.documents if d.trouble is not Trouble.NEEDS_BROWSER)

    def _hidden_steps(self) -> Iterator[Doubt]:
        """Where the start page is made by scripts that were not run, nobody knows where its menus lead."""
        home = self.inquiry.ground.by_key.get(url_key(self.inquiry.ground.capture.site.url))
        if home is not None and home.trouble is Trouble.NEEDS_BROWSER:
            yield Doubt(home.resource.url, home.title, self.inquiry.say(of_trouble(Trouble.NEEDS_BROWSER)), document=home)
        if self._front_link is not None:
            yield Doubt(self._front_link.url, self._front_link.text, self.inquiry.say(of_reason(Reason.BUDGET)))

    @cached_property
    def _front_link(self) -> Link | None:
        """A crawl that ended before it had opened all that the front page and the pages behind it link to has not seen the site.

        One more of many alike, such as the news of the day, opens nothing new.
        """
        ground = self.inquiry.ground
        if not ground.capture.spent:
            return None
        opened = Counter(_making(document.resource.url) for document in ground.documents)
        front = {id(page) for page in (ground.home, ground.by_key.get(url_key(ground.capture.site.url)))}
        front |= {id(page) for page in ground.documents if len(page.resource.trail) <= _ONE_CLICK}
        waiting = (link for link, source, missed in self._unopened if missed is None and id(source) in front)
        return next((link for link in waiting if opened[_making(link.url)] < _MANY), None)

    def _why_nothing(self) -> str:
        capture = self.inquiry.ground.capture
        if self.inquiry.ground.documents:
            return self.inquiry.say(of_trouble(Trouble.NEEDS_BROWSER))
        refused = next((m.reason for m in capture.missed[:1] if not m.reason.means_absent), None)
        return self.inquiry.say(of_reason(refused) if refused else "site_closed")

    def _documents(self, item: Item) -> Iterator[Doubt]:
        for document in self._troubled:
            if self._could_be(document, item):
                why = self.inquiry.say(of_trouble(document.trouble or Trouble.SCAN))
                yield Doubt(document.resource.url, document.title, why, document=document)

    @cached_property
    def _troubled(self) -> tuple[Document, ...]:
        found = (d for d in self.inquiry.ground.documents if self._is_unread(d))
        return tuple(d for d in found if not self.inquiry.is_decoration(d))

    def _is_unread(self, document: Document) -> bool:
        """Say whether a document, or most of it, stayed unread: in trouble, or a picture of which next to nothing was read."""
        if document.codes or document.trouble is Trouble.EMPTY:
            return False
        return document.trouble is not None or (self.inquiry.is_dim(document) and not self.inquiry.has_body(document))

    def _could_be(self, document: Document, item: Item) -> bool:
        if item.find.gather == "site" and (document.kind == "image" or not _asks_for_words(item)):
            return document.trouble is Trouble.NEEDS_BROWSER and self._is_led_to(document, item)
        return self._is_led_to(document, item)

    def _is_led_to(self, document: Document, item: Item) -> bool:
        return any(lead.document is document and lead.kind is Kind.NAME for lead in self.leads.of(item.concept))

    def _links(self, item: Item) -> Iterator[Doubt]:
        for link, source, missed in self._unopened:
            if missed is not None and missed.reason is Reason.OFF_SITE and (item.find.gather == "site" or self._is_anothers(missed, item)):
                continue
            if self._speaks_of(link, source, item):
                why = self.inquiry.say(of_reason(missed.reason if missed else Reason.BUDGET))
                yield Doubt(link.url, link.text or link.label, why, missed=missed)

    @cached_property
    def _unopened(self) -> tuple[tuple[Link, Document, Missed | None], ...]:
        """Every link of the site whose target was not seen, with the document that it stands in."""
        ground = self.inquiry.ground
        missed = {url_key(m.url): m for m in ground.capture.missed if not m.reason.means_absent and not _holds_nothing(m)}
        waiting = {url_key(link.url) for link in ground.capture.unvisited if link.url}
        found: dict[tuple[str, str, str, str], tuple[Link, Document, Missed | None]] = {}
        for source in ground.documents:
            for link in source.links:
                key = url_key(link.url) if link.url else ""
                if key and link.kind is not LinkKind.HINT and (key in missed or key in waiting) and key not in ground.by_key:
                    found.setdefault((key, link.text, link.label, link.heading), (link, source, missed.get(key)))
        return tuple(found.values())

    @staticmethod
    def _is_anothers(missed: Missed, item: Item) -> bool:
        """Another agency's front page or service is no channel of this office."""
        asks_channel = any(look.check == "channel" for element in item.require for look in element.looks)
        return asks_channel and urlsplit(missed.url).netloc.endswith(".go.th")

    def _speaks_of(self, link: Link, source: Document, item: Item) -> bool:
        named = self.inquiry.link_names(link, source)
        if named:
            return any(n.concept == item.concept and n.kind is Kind.NAME for n in named)
        if link.region is not Region.MAIN:
            return False
        # A nameless link could hold only what the page that it stands on is about.
        return any(n.concept == item.concept and n.kind is Kind.NAME for n in self.inquiry.own_names(source))


def _asks_for_words(item: Item) -> bool:
    """Say whether an item of the whole site asks for words that a paper may hold too. A picture is the map, or a banner."""
    return any(look.check == "contact" for element in item.require for look in element.looks)


# Social networks, maps and videos hold no document; a link there is judged as a link.
_NO_DOCUMENTS = re.compile(
    r"//(?:[\w-]+\.)*(?:facebook\.com|fb\.com|line\.me|lin\.ee|youtube\.com|youtu\.be|twitter\.com|x\.com|instagram\.com|tiktok\.com|goo\.gl)(?:[/?]|$)"
    r"|google\.[a-z.]+/maps|maps\.|//m\.me/|itas\.nacc\.go\.th/",
    re.I,
)

# A post or an album may be a scanned announcement; an account's own page is none.
_POST = re.compile(r"facebook\.com/(?:[^?#]{1,200}/)?(?:posts/|photos?[/.?]|permalink\.php|story\.php|media/set|share/p/)", re.I)


def _making(url: str) -> str:
    """Return what addresses that differ in their numbers only have in common."""
    return re.sub(r"\d+", "#", url_key(url))


def _holds_nothing(missed: Missed) -> bool:
    """Say whether nobody would look for a document at the address of a link that was not opened."""
    return missed.reason is Reason.OFF_SITE and bool(_NO_DOCUMENTS.search(missed.url)) and not _POST.search(missed.url)

"""
`channel`: a place on the website where an outsider can ask, apply or complain without coming in person.

    - {id: ask, check: channel, kind: ask}
    - {id: online_service, check: channel, kind: service, about: [คำร้อง, ภาษี, ขออนุญาต]}
    - {id: separate, check: channel, kind: complaint, about: [ทุจริต, ประพฤติมิชอบ], separate: true}

Forms with text boxes, Google and Microsoft forms, LINE, Messenger and (for complaints) e-mail are channels; telephone, post and
walk-in are not online. `about`: one of these words stands in the form, its heading or its page. `separate`: the form is not the
general complaint form with one more category. Other agencies' services are not the office's own. Nothing is ever sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from oit_checker.address import host_of, url_key
from oit_checker.judge.checks.contact import EMAIL
from oit_checker.judge.names import Kind
from oit_checker.judge.search import fold_word
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Evidence, Link, Period, Region, Status
from oit_checker.thai import skeleton

NAME = "channel"
KINDS = ("ask", "service", "complaint")
FORM_HOSTS = re.compile(
    r"docs\.google\.com/forms|forms\.gle|forms\.office\.com|forms\.cloud\.microsoft|surveymonkey|jotform|typeform", re.I
)
CHAT_HOSTS = re.compile(
    r"(?:^|//)(?:www\.)?(?:m\.me|messenger\.com/t|lin\.ee|line\.me(?!/R/(?:msg|share))|page\.line\.me|liff\.line\.me)"
    r"|facebook\.com/messages/t",
    re.I,
)
_OTHERS = re.compile(
    r"rd\.go\.th|dbd\.go\.th|dla\.go\.th|nacc\.go\.th|pacc\.go\.th|1111\.go\.th|damrongdhama|bora\.dopa|dopa\.go\.th|gprocurement|egov\.go\.th|thaid|mea\.or\.th|pea\.co\.th",
    re.I,
)
# Words of links that lead in, by the kind of channel: lists of the vocabulary.
_LEADING = {"ask": "posting_links", "service": "service_links"}


@dataclass(frozen=True, slots=True)
class Want:
    kind: str
    about: tuple[str, ...] = ()
    separate: bool = False


@dataclass(frozen=True, slots=True)
class Channel:
    """One way in: the document where it stands, words around it, and its proof."""

    document: Document
    words: str
    proof: Evidence
    address: str


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the form or link; unmet where none is about the matter, or where it is the general one."""
    channels = [c for c in _channels(want, view) if _is_about(want, c)]
    if not channels:
        return UNMET
    if want.separate:
        apart = [c for c in channels if not _is_general(c, view)]
        if not apart:
            return Outcome(Status.UNMET, (channels[0].proof,), view.inquiry.say("channel_general"))
        channels = apart
    return Outcome(Status.MET, (channels[0].proof,))


def _channels(want: Want, view: View) -> Iterator[Channel]:
    if want.kind == "ask":
        yield from _chats(view)
    for home, link in forms_at_home(view):
        words = f"{link.text} {link.label} {link.heading}"
        yield Channel(home, words, view.proof(home, f"{link.text or link.label} {link.url}", "link"), link.url)
    for document in view.documents:
        if any(fold_word(w) in skeleton(document.text) for w in view.inquiry.edition.vocabulary["closed_channels"]):
            continue
        yield from _forms(want, view, document)
        yield from _linked(want, view, document)
        if want.kind == "complaint":
            yield from _mails(view, document)


def forms_at_home(view: View) -> Iterator[tuple[Document, Link]]:
    """Yield the home page's links that bear the item's name and lead straight to a form kept elsewhere."""
    home = view.inquiry.ground.home
    for link in home.links if home else ():
        if home and FORM_HOSTS.search(link.url) and _names(view, link, home):
            yield home, link


def _names(view: View, link: Link, source: Document) -> bool:
    return any(n.concept == view.item.concept and n.kind is Kind.NAME for n in view.inquiry.link_names(link, source))


def _chats(view: View) -> Iterator[Channel]:
    """A chat button belongs to the site, on whatever page it stands; the home page has it."""
    home = view.inquiry.ground.home
    for link in home.links if home else ():
        if home and CHAT_HOSTS.search(link.url):
            proof = view.proof(home, view.spoken(link, "word_chat"), "link")
            yield Channel(home, f"{link.text} {link.label}", proof, link.url)


def _forms(want: Want, view: View, document: Document) -> Iterator[Channel]:
    for form in document.forms:
        long_enough = form.has_textarea or len(form.fields) >= 2
        if form.is_search or form.is_login or form.region is not Region.MAIN or not long_enough:
            continue
        words = f"{form.text} {' '.join(form.fields)}"
        quote = view.inquiry.say("form_quote", text=form.text[:80], fields=", ".join(form.fields[:6]))
        yield Channel(document, f"{document.title} {words}", view.proof(document, quote, "html"), form.action or document.resource.url)


def _linked(want: Want, view: View, document: Document) -> Iterator[Channel]:
    for link in document.links:
        if not link.url or (link.region is not Region.MAIN and want.kind != "ask"):
            continue
        words = f"{link.text} {link.label}"
        if (
            FORM_HOSTS.search(link.url)
            or CHAT_HOSTS.search(link.url)
            or (not _OTHERS.search(link.url) and _leads_in(want, view, link.url, words))
        ):
            quote = f"{link.text or link.label} {link.url}"
            yield Channel(document, f"{document.title} {words} {link.heading}", view.proof(document, quote, "link"), link.url)


def _leads_in(want: Want, view: View, url: str, words: str) -> bool:
    """A link named like a service or a new question, to a form that was seen or to the office's own system elsewhere."""
    names = view.inquiry.edition.vocabulary[_LEADING.get(want.kind, "")]
    if not any(fold_word(name) in skeleton(words) for name in names):
        return False
    target = view.inquiry.ground.by_key.get(url_key(url))
    if target is None:
        return want.kind == "service" and _may_be_ours(host_of(url), view)
    return any(not f.is_search and (f.has_textarea or len(f.fields) >= 2) for f in target.forms)


def _may_be_ours(host: str, view: View) -> bool:
    """An office's own system may stand at a vendor's address or under its own name; another agency's .go.th is not its own."""
    own = view.inquiry.ground.hosts
    return host not in own and (not host.endswith(".go.th") or any(host.endswith("." + o) for o in own))


def _mails(view: View, document: Document) -> Iterator[Channel]:
    for found in EMAIL.finditer(document.text):
        around = document.text[max(0, found.start() - 200) : found.end() + 100]
        yield Channel(document, f"{document.title} {around}", view.proof(document, around.strip()[:200], "html"), found.group())


def _is_about(want: Want, channel: Channel) -> bool:
    if not want.about:
        return True
    folded = skeleton(channel.words)
    return any(fold_word(word) in folded for word in want.about)


def _is_general(channel: Channel, view: View) -> bool:
    """The general form names roads, lamps and rubbish among its matters, or is the address that general complaints use too."""
    folded = skeleton(channel.words)
    general = [w for w in view.inquiry.edition.vocabulary["general_complaint"] if fold_word(w) in folded]
    return len(general) >= 2

"""
`account`: the site links to the agency's own social account.

    - {id: own_account, check: account}

Share buttons, a network's front page, log-in addresses, vendors' pages and another agency's account are none. Whose an account is,
is judged from its address and the words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Document, Link, Period, Status
from oit_checker.thai import AgencyMention, labels

NAME = "account"
_HOSTS = re.compile(
    r"^(?:www\.|m\.|web\.|th-th\.|page\.|liff\.)*(facebook\.com|fb\.com|fb\.me|line\.me|lin\.ee|youtube\.com|instagram\.com|twitter\.com|x\.com|tiktok\.com)$",
    re.I,
)
_NOT_ACCOUNTS = re.compile(
    r"^/(?:(?:sharer?(\.php)?|share|intent|dialog|login(\.php)?|plugins?/(like|share)|watch|hashtag|home(\.php)?|tr|embed|messages|r/msg|r/share|help|policies|groups)(?:/|$)|$)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Want:
    pass


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the link; near_miss where only share buttons or another agency's account are there."""
    others: list[str] = []
    for document, link in _links(view):
        address = profile(link.url)
        if address is None:
            continue
        words = f"{unquote(address)} {link.text} {link.label}"
        foreign = view.inquiry.ground.another(words)
        if address and not foreign and not labels.STATE_OFFICE.match(link.text or link.label):
            return Outcome(Status.MET, (view.proof(document, view.spoken(link, "word_link", address), "link"),))
        others.append(_not_ours(foreign, view))
    if others:
        return Outcome(Status.NEAR_MISS, why=others[0])
    return UNMET


def _not_ours(agency: AgencyMention | None, view: View) -> str:
    if agency is None:
        return view.inquiry.say("account_shared")
    return view.inquiry.say("account_of_agency", agency=f"{agency.kind}{agency.name}")


def _links(view: View) -> Iterator[tuple[Document, Link]]:
    home = view.inquiry.ground.home
    ordered = [home, *view.documents] if home else list(view.documents)
    for document in ordered:
        for link in document.links:
            yield document, link


def profile(url: str) -> str | None:
    """Return the account's address that `url` leads to, "" for a network's address that is no account, None for other hosts."""
    parts = urlsplit(url)
    if not _HOSTS.match(parts.hostname or ""):
        return None
    if "/plugins/" in parts.path:
        inner = parse_qs(parts.query).get("href", [""])[0]
        return (profile(inner) or "") if inner else ""
    if parts.path.startswith("/profile.php") and "id=" in parts.query:
        return url
    if _NOT_ACCOUNTS.match(parts.path):
        return ""
    return url if parts.path.strip("/") else ""

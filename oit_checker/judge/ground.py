"""The whole site as the judges see it: documents by address, the links that point to each, and whose site it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from oit_checker.address import host_of, url_key
from oit_checker.model import Capture, Document, Link, LinkKind, Region
from oit_checker.thai import LOCAL_GOVERNMENTS, PLACE_BEHIND, AgencyMention, agencies, same_place, skeleton

_BOILERPLATE_SHARE = 0.2


# So many letters behind our name are running text: neighbours' names differ by less (…ใต้, …ใหญ่, …พัฒนา).
_STUCK = 6


@dataclass(frozen=True)
class Pointer:
    """A link and the document that it stands in."""

    link: Link
    source: Document


@dataclass(frozen=True)
class Ground:
    """What judges may know of the site beside a candidate."""

    capture: Capture
    documents: tuple[Document, ...]
    generic: frozenset[str] = field(default_factory=frozenset)  # skeletons of "open", "download" …

    @cached_property
    def by_key(self) -> dict[str, Document]:
        """Every address that a document answers to."""
        found: dict[str, Document] = {}
        for document in self.documents:
            for url in (document.resource.url, *document.resource.aliases):
                found.setdefault(url_key(url) if "://" in url else url, document)
        return found

    @cached_property
    def home(self) -> Document | None:
        """The page that visitors call the home page: the first document, past a splash page."""
        first = self.by_key.get(url_key(self.capture.site.url)) or next((d for d in self.documents if d.kind == "html"), None)
        if first is None or len(first.links) >= 8:
            return first
        inside = [self.target(link) for link in first.links if link.url]
        pages = [d for d in inside if d and d.kind == "html" and d is not first]
        behind = max(pages, key=lambda d: len(d.links), default=first)
        return behind if len(behind.links) >= 8 else first

    @cached_property
    def pointers(self) -> dict[int, tuple[Pointer, ...]]:
        """For each document (by id) the links that lead to it from other documents."""
        found: dict[int, list[Pointer]] = {}
        menus: set[tuple[str, str]] = set()
        for source in self.documents:
            for link in _distinct(source.links):
                # Menus are the same on every page: once is enough.
                if link.region is not Region.MAIN:
                    if (link.url, link.text) in menus:
                        continue
                    menus.add((link.url, link.text))
                target = self.target(link)
                if target is not None and target is not source:
                    found.setdefault(id(target), []).append(Pointer(link, source))
        return {key: tuple(value) for key, value in found.items()}

    def target(self, link: Link) -> Document | None:
        return self.by_key.get(url_key(link.url)) if link.url else None

    def pointing_at(self, document: Document) -> tuple[Pointer, ...]:
        return self.pointers.get(id(document), ())

    def wordings(self, link: Link) -> tuple[str, ...]:
        """Return the words that may name a link's target, most telling first; words like "open" are left out."""
        own = () if self.is_generic(link.text) else (link.text,)
        return tuple(w for w in (*own, link.label, link.heading) if w)

    def is_generic(self, text: str) -> bool:
        folded = skeleton(text).strip("0123456789")
        return len(folded) < 3 or folded in self.generic

    @cached_property
    def agency(self) -> AgencyMention | None:
        """Whose site it is: the agency most often named on its home page's title, footer and head; None when it never says."""
        votes: Counter[str] = Counter()
        first: dict[str, AgencyMention] = {}
        for weight, text in self._signatures():
            for mention in agencies(text):
                key = skeleton(mention.name)
                first.setdefault(key, mention)
                votes[key] += weight
        return first[votes.most_common(1)[0][0]] if votes else None

    def _signatures(self) -> Iterable[tuple[int, str]]:
        if self.home is None:
            return
        yield 6, self.home.title
        yield 3, self.home.chrome
        yield 1, self.home.text[:3000]
        for document in self.documents[:30]:
            if document.kind == "html":
                yield 1, document.chrome[-1500:] + " " + document.title

    def foreign(self, text: str) -> AgencyMention | None:
        """Return the local government that `text` speaks for when it is another one and ours is not named, else None."""
        if self.agency is None:
            return None
        named = [m for m in agencies(text) if m.kind in LOCAL_GOVERNMENTS and len(skeleton(m.name)) >= 3]
        if not named or skeleton(self.agency.name) in skeleton(text) or any(same_place(m, self.agency) for m in named):
            return None
        # Named once in passing (a list of neighbours, a council's post) is not speaking for it.
        often = Counter(skeleton(m.name) for m in named)
        return next((m for m in named if often[skeleton(m.name)] >= 2 or PLACE_BEHIND.match(text, m.end)), None)

    def another(self, text: str) -> AgencyMention | None:
        """Return a local government other than ours that `text` names, however little it says of it."""
        named = [m for m in agencies(text) if m.kind in LOCAL_GOVERNMENTS]
        return next((m for m in named if not self.is_ours(m)), None)

    def is_ours(self, mention: AgencyMention) -> bool:
        """Say whether a mention is our agency; running text may stick to its name ("เทศบาลตำบลกขแบ่งส่วนราชการ")."""
        if self.agency is None or same_place(mention, self.agency):
            return True
        ours, theirs = skeleton(self.agency.name), skeleton(mention.name)
        return theirs.startswith(ours) and len(theirs) - len(ours) >= _STUCK

    @cached_property
    def shared_titles(self) -> frozenset[str]:
        """Skeletons of titles that many pages bear alike: the site's name, a menu's heading."""
        pages = [d for d in self.documents if d.kind == "html"]
        counts = Counter(skeleton(d.title) for d in pages)
        most = max(4, int(_BOILERPLATE_SHARE * len(pages)))
        return frozenset(title for title, count in counts.items() if count >= most)

    @cached_property
    def hosts(self) -> frozenset[str]:
        own = {host_of(self.capture.site.url)}
        return frozenset(own | ({host_of(self.home.resource.url)} if self.home else set()))

    @cached_property
    def depth(self) -> dict[int, int]:
        """Clicks from the home page for every document (by id) that clicks reach; a splash page costs nothing."""
        if self.home is None:
            return {}
        depths, rank = {id(self.home): 0}, [self.home]
        while rank:
            following = []
            for document in rank:
                for link in document.links:
                    target = self.target(link) if link.kind is not LinkKind.HINT else None
                    if target is not None and id(target) not in depths:
                        depths[id(target)] = depths[id(document)] + 1
                        following.append(target)
            rank = following
        return depths


def _distinct(links: Iterable[Link]) -> Iterable[Link]:
    seen: set[tuple[str, str, str, str, Region]] = set()
    for link in links:
        mark = (link.url, link.text, link.label, link.heading, link.region)
        if link.url and mark not in seen:
            seen.add(mark)
            yield link

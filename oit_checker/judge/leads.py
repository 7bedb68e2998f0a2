"""Which documents may be the evidence of which item, and what each of them is taken for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.names import Kind, Naming
from oit_checker.judge.parts import parts
from oit_checker.judge.search import stands
from oit_checker.model import Document, Link, LinkKind, Region

_DEPTH = 3
_SIGNS_WITHIN = 600
_TITLE_SHARE = 0.45
_INDEX = 5


@dataclass(frozen=True)
class Lead:
    """A document that something takes for an item's evidence: how strongly (0 to 1), for what, and why not where it is not."""

    document: Document
    strength: float
    kind: Kind = Kind.NAME
    why: str = ""
    contested: bool = False  # a link says so, and the document calls itself another item's


class Leads:
    """All leads of one run, by concept; worked out once."""

    def __init__(self, inquiry: Inquiry) -> None:
        self._inquiry = inquiry
        self._found: dict[str, dict[int, Lead]] = {}
        self._parts: list[Document] = []
        for document in inquiry.ground.documents:
            self._by_own_name(document)
            self._parts += parts(document, inquiry)
        for part in self._parts:
            self._by_own_name(part)
        for document in inquiry.ground.documents:
            self._by_pointers(document)
        self._by_standing_there()
        self._by_signs()

    def of(self, concept: str) -> tuple[Lead, ...]:
        """Return the leads of one item in a fixed order: strongest first, then by address."""
        found = self._found.get(concept, {}).values()
        return tuple(sorted(found, key=lambda lead: (-lead.strength, lead.document.resource.url, lead.document.title)))

    def _add(self, concept: str, lead: Lead) -> None:
        known = self._found.setdefault(concept, {}).get(id(lead.document))
        if (
            known is None
            or (known.kind is not Kind.NAME and lead.kind is Kind.NAME)
            or (known.kind == lead.kind and lead.strength > known.strength)
        ):
            self._found[concept][id(lead.document)] = lead

    def _by_own_name(self, document: Document) -> None:
        for naming in self._inquiry.own_names(document):
            why = naming.near.why if naming.near else ""
            self._add(naming.concept, Lead(document, 0.9 + 0.1 * naming.share, naming.kind, why))

    def _by_pointers(self, document: Document) -> None:
        """What links say counts where the document's own title says nothing; where it says another thing, the link is wrong."""
        if document is self._inquiry.ground.home or self._inquiry.is_decoration(document):
            return
        own = self._inquiry.own_names(document)
        strong = {n.concept for n in own}
        for naming in self._pointed_names(document):
            if naming.concept not in strong:
                self._add(naming.concept, self._pointed(document, naming, own))
        if not own:
            for naming in self._inquiry.file_names(document):
                self._add(naming.concept, Lead(document, 0.6, naming.kind, naming.near.why if naming.near else ""))

    def _pointed_names(self, document: Document) -> Iterator[Naming]:
        """What the links to a document say; headings above them count only where no link's own words say anything."""
        pointers = self._inquiry.ground.pointing_at(document)
        spoken = [p for p in pointers if self._inquiry.is_spoken(p.link)]
        for pointer in spoken or pointers:
            if pointer.link.kind is LinkKind.IMAGE:
                yield from self._inquiry.caption_names(pointer.link)
            else:
                yield from self._inquiry.link_names(pointer.link, pointer.source)

    def _pointed(self, document: Document, naming: Naming, own: tuple[Naming, ...]) -> Lead:
        # A page's title that names another item in passing, or a head read from a picture, does not speak against the link.
        clear = () if self._inquiry.is_dim(document) else own
        titled = [n for n in clear if n.kind is Kind.NAME and (document.kind != "html" or n.share >= _TITLE_SHARE)]
        if titled and naming.kind is Kind.NAME:
            other = self._inquiry.item(titled[0].concept)
            title = other.title if other else ""
            return Lead(document, 0.5, Kind.NEAR, self._inquiry.say("link_misnames", title=title), contested=True)
        inside = self._near_inside(document, naming.concept)
        if inside is not None:
            return Lead(document, 0.6, Kind.NEAR, inside.near.why if inside.near else "")
        return Lead(document, 0.7 + 0.1 * naming.share, naming.kind, naming.near.why if naming.near else "")

    def _near_inside(self, document: Document, concept: str) -> Naming | None:
        """Return the near miss that a page's own headings name, where none of them names the thing itself."""
        named = [n for s in document.sections for n in self._inquiry.namer.named(s.heading) if n.concept == concept]
        return None if any(n.kind is Kind.NAME for n in named) else next((n for n in named if n.kind is Kind.NEAR), None)

    def _by_standing_there(self) -> None:
        """Nameless papers belong to the page or section they stand on, down to three steps below it."""
        for concept in [item.concept for item in self._inquiry.edition.items]:
            rank = [lead.document for lead in self.of(concept) if lead.kind is Kind.NAME and lead.document.kind == "html"]
            for step in range(_DEPTH):
                rank = list(self._next_rank(concept, rank, 0.6 - 0.05 * step))

    def _next_rank(self, concept: str, rank: Iterable[Document], strength: float) -> Iterator[Document]:
        for page in rank:
            for link in page.links:
                target = self._nameless_target(link)
                if target is not None and id(target) not in self._found.get(concept, {}):
                    self._add(concept, Lead(target, strength))
                    if target.kind == "html":
                        yield target

    def _nameless_target(self, link: Link) -> Document | None:
        ground = self._inquiry.ground
        if link.region is not Region.MAIN or link.kind is LinkKind.HINT:
            return None
        target = ground.target(link)
        if target is None or target is ground.home or self._inquiry.is_decoration(target):
            return None
        if (self._inquiry.own_names(target) and not self._inquiry.is_dim(target)) or self._inquiry.link_names(link):
            return None
        menu = any(p.link.region is not Region.MAIN for p in ground.pointing_at(target))
        named_elsewhere = any(self._inquiry.link_names(p.link, p.source) for p in ground.pointing_at(target))
        return None if menu or named_elsewhere else target

    def _by_signs(self) -> None:
        """A document that nothing names may still be known by its words."""
        for document in self._inquiry.ground.documents:
            if document is self._inquiry.ground.home or self._inquiry.own_names(document) or self._is_index(document):
                continue
            for item in self._inquiry.edition.items:
                if item.find.signs and id(document) not in self._found.get(item.concept, {}):
                    hit = stands(item.find.signs, self._inquiry.passages(document), _SIGNS_WITHIN)
                    if hit is not None:
                        self._add(item.concept, Lead(document, 0.4))

    def _is_index(self, document: Document) -> bool:
        """A page that names many items lists them; its words are theirs only in name."""
        wordings = [*(s.heading for s in document.sections), *(link.text for link in document.links if link.region is Region.MAIN)]
        lines = [line for page in document.pages[:1] for line in page.text.split("\n")[:400]] if document.kind == "html" else []
        return len({n.concept for words in [*wordings, *lines] for n in self._inquiry.namer.named(words[:200])}) >= _INDEX

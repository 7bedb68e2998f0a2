"""What all pages of one site repeat is not what any of them says: it becomes header, menu or footer."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from oit_checker.address import host_of
from oit_checker.model import Document, Link, Region, Section

_FEWEST_PAGES = 8
_SHARE = 0.6
_TITLES_ALIKE = 0.3
_LONGEST_TITLE = 160
_DIGITS = re.compile("[0-9๐-๙]+")
Key = TypeVar("Key")


def part_common(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return `documents` with the lines and links that most pages of a host share moved out of the pages' own part.

    A line that a page has more often than its neighbours is its own as well. Files and hosts with few pages stay as they are.
    """
    hosts: dict[str, list[int]] = defaultdict(list)
    for index, document in enumerate(documents):
        if document.kind == "html" and document.pages:
            hosts[host_of(document.resource.url)].append(index)
    found = list(documents)
    for indexes in hosts.values():
        if len(indexes) >= _FEWEST_PAGES:
            shared = _Shared.of([documents[i] for i in indexes])
            for i in indexes:
                found[i] = shared.taken_from(documents[i])
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Shared:
    """What most pages of a host have, each with how often a page has it."""

    lines: dict[str, int]  # by their key, see _key
    links: dict[tuple[str, str], int]
    headings: frozenset[str]
    titles: frozenset[str]

    @staticmethod
    def of(documents: Sequence[Document]) -> _Shared:
        lines = _usual(documents, lambda d: map(_key, d.text.split("\n")))
        titles = Counter(d.title for d in documents if d.title)
        return _Shared(
            lines,
            _usual(documents, lambda d: ((link.url, link.text) for link in d.links if link.region is Region.MAIN)),
            frozenset(_usual(documents, lambda d: (section.heading for section in d.sections))),
            frozenset(title for title, count in titles.items() if count >= _TITLES_ALIKE * len(documents) or _key(title) in lines),
        )

    def taken_from(self, document: Document) -> Document:
        """Return `document` without what is shared; where nothing would remain, as it was."""
        own, common = _parted(document.text.split("\n"), self.lines)
        if not common or not any(own):
            return document
        text = "\n".join(own)
        sections = tuple(self._section(s) for s in document.sections if s.heading not in self.headings or s.heading in own)
        return replace(
            document,
            title=self._title(document, sections, own),
            pages=(replace(document.pages[0], text=text),),
            links=_links(document.links, self.links),
            sections=sections,
            chrome="\n".join([document.chrome, *common]).strip(),
        )

    def _section(self, section: Section) -> Section:
        own = "\n".join(line for line in section.text.split("\n") if _key(line) not in self.lines)
        return replace(section, text=own, links=tuple(link for link in section.links if (link.url, link.text) not in self.links))

    def _title(self, document: Document, sections: Sequence[Section], own: Sequence[str]) -> str:
        if document.title not in self.titles or document.title in own:
            return document.title
        return next((s.heading for s in sections), "") or next((line for line in own if 4 <= len(line) <= _LONGEST_TITLE), document.title)


def _usual(documents: Sequence[Document], parts: Callable[[Document], Iterable[Key]]) -> dict[Key, int]:
    """Return what most documents have, with the number of times that they usually have it."""
    counts: dict[Key, Counter[int]] = defaultdict(Counter)
    for document in documents:
        for key, count in Counter(part for part in parts(document) if part).items():
            counts[key][count] += 1
    return {key: min(found, key=lambda n: (-found[n], n)) for key, found in counts.items() if found.total() >= _SHARE * len(documents)}


def _key(line: str) -> str:
    """Return a line with its digits alike: a counter of visitors differs from page to page."""
    return _DIGITS.sub("0", line)


def _parted(lines: Sequence[str], shared: dict[str, int]) -> tuple[list[str], list[str]]:
    """Part a page's lines into its own and the shared; of a line that it has once more, the last is its own."""
    left = dict(shared)
    own: list[str] = []
    common: list[str] = []
    for line in lines:
        key = _key(line)
        if left.get(key, 0) > 0:
            left[key] -= 1
            common.append(line)
        else:
            own.append(line)
    return own, common


def _links(links: Iterable[Link], shared: dict[tuple[str, str], int]) -> tuple[Link, ...]:
    left = dict(shared)
    found: list[Link] = []
    for link in links:
        key = (link.url, link.text)
        if link.region is Region.MAIN and left.get(key, 0) > 0:
            left[key] -= 1
            link = replace(link, region=Region.MENU)
        found.append(link)
    return tuple(found)

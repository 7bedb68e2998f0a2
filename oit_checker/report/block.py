"""What is said of one item: its elements with their proofs, the nearest candidates, the words for ITAS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from oit_checker.address import readable
from oit_checker.model import Evidence, Finding, Item, ItemStatus, Link, Nearest, Status, Verdict
from oit_checker.report.words import Text, clean, date, knows, mark, same, say


@dataclass(frozen=True, slots=True)
class Sign:
    """A status as it is drawn: always mark and word, never colour alone. `code` names its colour."""

    code: str
    mark: str
    word: Text


@dataclass(frozen=True, slots=True)
class Place:
    """A link as it is shown; `url` is "" where it must not be opened."""

    url: str
    shown: str


@dataclass(frozen=True, slots=True)
class Proof:
    """Where to look with one's own eyes."""

    quote: str
    place: Place
    where: Text  # page, how it was read, when
    trail: Text  # the clicks from the home page
    sha256: str
    picture: str = ""  # where its picture lies, seen from the report


@dataclass(frozen=True, slots=True)
class Row:
    """One element."""

    id: str
    title: str
    sign: Sign
    why: str
    fix: str
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Something that looked right and was not."""

    title: str
    place: Place
    why_not: str


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered line of the explanation that an office types into ITAS."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Block:
    """One item."""

    number: str
    concept: str
    title: str
    group: str
    office: str
    sign: Sign
    points: Text
    met: Text
    rows: tuple[Row, ...]
    nearest: tuple[Near, ...]
    itas: tuple[Step, ...]
    pages: tuple[tuple[Place, str], ...] = ()  # whole pages, each with its picture


# Where the picture of a proof lies, by the proof's address, page and quote; that of a whole page has the quote "".
Pictures = Mapping[tuple[str, int | None, str], str]


def block(verdict: Verdict, worth: float, home: str, pictures: Pictures) -> Block:
    """Return what is said of one verdict; `worth` is its item's points of 100, `home` the site's address."""
    item = verdict.item
    asked = [f for f in verdict.findings if f.status is not Status.NOT_APPLICABLE]
    met = sum(f.status is Status.MET for f in asked)
    return Block(
        number=item.number,
        concept=item.concept,
        title=clean(item.title),
        group=item.group,
        office=clean(item.office),
        sign=item_sign(verdict.status),
        points=_points(verdict.status, worth),
        met=say("item.met", met=met, count=len(asked)),
        rows=tuple(_row(finding, pictures) for finding in verdict.findings),
        nearest=tuple(_near(nearest) for nearest in verdict.nearest[:3]),
        itas=_itas(item, verdict.findings, home),
        pages=_pages(verdict, pictures),
    )


def item_sign(status: ItemStatus) -> Sign:
    return Sign(status.value, mark(f"status.{status}"), say(f"status.{status}"))


def place(url: str) -> Place:
    """Return `url` as it may be shown and opened: only http and https are links."""
    return Place(url if url.startswith(("http://", "https://")) else "", clean(readable(url), 300))


def number(points: float, digits: int = 1) -> str:
    """Return points as people write them: 1.0, 3.1."""
    return f"{points:.{digits}f}"


def _points(status: ItemStatus, worth: float) -> Text:
    if status is ItemStatus.COMPLETE:
        return Text("", "")
    is_open = status in {ItemStatus.NEEDS_HUMAN, ItemStatus.COULD_NOT_CHECK, ItemStatus.NOT_DUE}
    return say("item.open" if is_open else "item.lost", points=number(worth))


def _row(finding: Finding, pictures: Pictures) -> Row:
    sign = Sign(finding.status.value, mark(f"element.{finding.status}"), say(f"element.{finding.status}"))
    element = finding.element
    proofs = tuple(dict.fromkeys(_proof(evidence, pictures) for evidence in finding.evidence))
    return Row(element.id, clean(element.text), sign, clean(finding.why), clean(finding.fix), proofs)


def _proof(evidence: Evidence, pictures: Pictures) -> Proof:
    facts = [say("item.page", page=evidence.page)] if evidence.page else []
    facts.append(say(f"how.{evidence.how}") if knows(f"how.{evidence.how}") else same(evidence.how))
    if evidence.confidence < 0.995:
        facts.append(say("item.confidence", percent=round(evidence.confidence * 100)))
    if evidence.fetched_at:
        facts.append(say("item.fetched", date=date(evidence.fetched_at)))
    where = Text(" · ".join(f.th for f in facts), " · ".join(f.en for f in facts))
    picture = pictures.get((evidence.url, evidence.page, evidence.quote), "")
    return Proof(clean(evidence.quote, 300), place(evidence.url), where, _trail(evidence.trail), clean(evidence.sha256, 64), picture)


def _pages(verdict: Verdict, pictures: Pictures) -> tuple[tuple[Place, str], ...]:
    urls = dict.fromkeys(evidence.url for finding in verdict.findings for evidence in finding.evidence)
    return tuple((place(url), pictures[url, None, ""]) for url in urls if (url, None, "") in pictures)


def _trail(trail: tuple[Link, ...]) -> Text:
    if not trail:
        return Text("", "")
    home = say("item.home")
    steps = [_name(link) for link in trail[1:]]
    shown = Text(" › ".join([home.th, *steps]), " › ".join([home.en, *steps]))
    return say("item.clicks", trail=shown, count=len(steps))


def _name(link: Link) -> str:
    return clean(link.text, 80) or clean(link.label, 80) or clean(readable(link.url), 80)


def _near(nearest: Nearest) -> Near:
    return Near(clean(nearest.title, 200), place(nearest.url), clean(nearest.why_not))


def _itas(item: Item, findings: tuple[Finding, ...], home: str) -> tuple[Step, ...]:
    """Number lines paired with addresses, home first: how a stranger comes to each proof, and what it shows."""
    shown: dict[str, list[str]] = {}
    trails: dict[str, tuple[Link, ...]] = {}
    for finding in findings:
        for evidence in finding.evidence[:1] if finding.status is Status.MET else ():
            shown.setdefault(evidence.url, []).append(clean(finding.element.text))
            trails.setdefault(evidence.url, evidence.trail)
    steps: list[Step] = []
    for url, elements in list(shown.items())[:4]:
        chosen = [say("itas.choose", text=_name(link)).th for link in trails[url][1:]]
        path = Step(" ".join([say("itas.home").th, *chosen]), place(home))
        steps += [] if path in steps else [path]
        steps.append(Step(say("itas.shows", elements=" ".join(elements)).th, place(url)))
    return tuple(steps)

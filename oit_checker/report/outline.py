"""What a report says, in which order; every format draws this."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from oit_checker.address import host_of
from oit_checker.model import ItemStatus, Report, Verdict
from oit_checker.record import OPEN, points
from oit_checker.report.block import Block, Pictures, Sign, block, item_sign, number, place
from oit_checker.report.mending import Mend, OfficeList, by_office, mends
from oit_checker.report.seen import Seen, seen
from oit_checker.report.words import Text, clean, date, same, say

# A wider range than this says nothing; then no figure is shown.
WIDEST_RANGE = 15.0


@dataclass(frozen=True, slots=True)
class Count:
    sign: Sign
    items: int


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One line of the count table: a group with its items by status, in the order of `Outline.counts`."""

    id: str
    title: Text
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Question:
    """Something that a person must look at: what is asked, and where."""

    number: str
    title: str
    ask: Text
    why: str
    url: str
    shown: str


@dataclass(frozen=True, slots=True)
class Outline:
    """One report as people read it."""

    report: Report
    name: str
    url: str
    heading: tuple[Text, ...]  # year, moment, what was opened
    disclaimer: Text
    counts: tuple[Count, ...]
    total: Text
    groups: tuple[GroupLine, ...]
    score: Text  # "" where only some items were asked for
    cautions: tuple[Text, ...]
    mends: tuple[Mend, ...]
    offices: tuple[OfficeList, ...]
    questions: tuple[Question, ...]
    blocks: tuple[Block, ...]
    seen: Seen
    about: Text

    @property
    def has_pictures(self) -> bool:
        return any(block.pages or any(proof.picture for row in block.rows for proof in row.proofs) for block in self.blocks)

    @property
    def is_partial(self) -> bool:
        return len(self.blocks) < len(self.report.edition.items)


def outline(report: Report, pictures: Pictures | None = None) -> Outline:
    """Return what `report` says, in both languages, with `pictures` beside the proofs that have one."""
    worth = points(report.edition)
    found = mends(report.verdicts, worth)
    counts = _counts(report)
    coverage = report.coverage
    return Outline(
        report=report,
        name=clean(report.site.name or "", 200) or host_of(report.site.url),
        url=place(report.site.url).shown,
        heading=(
            say("report.year", year=report.edition.year),
            say("report.as_of", date=date(report.as_of)),
            say("report.seen", pages=coverage.pages, documents=coverage.documents),
        ),
        disclaimer=say("report.disclaimer"),
        counts=counts,
        total=say("report.total", count=len(report.verdicts)),
        groups=_groups(report, tuple(ItemStatus(c.sign.code) for c in counts)),
        score=_score(report),
        cautions=_cautions(report),
        mends=found,
        offices=by_office(found),
        questions=tuple(q for v in report.verdicts if v.status in OPEN for q in _questions(v)),
        blocks=tuple(block(v, worth.get(v.item.number, 0.0), report.site.url, pictures or {}) for v in report.verdicts),
        seen=seen(report),
        about=say("page.about", version=clean(report.version), edition=report.edition.year, formula=clean(report.score.formula)),
    )


def _counts(report: Report) -> tuple[Count, ...]:
    """Return how many items have each status; the usual ones are shown even when no item has them."""
    tally = Counter(verdict.status for verdict in report.verdicts)
    rare = {ItemStatus.COULD_NOT_CHECK, ItemStatus.NOT_DUE}
    return tuple(Count(item_sign(s), tally[s]) for s in ItemStatus if tally[s] or s not in rare)


def _groups(report: Report, statuses: tuple[ItemStatus, ...]) -> tuple[GroupLine, ...]:
    lines = []
    for group in report.edition.groups:
        tally = Counter(v.status for v in report.verdicts if v.item.group == group.id)
        if tally:
            lines.append(GroupLine(group.id, same(group.title), tuple(tally[s] for s in statuses), tally.total()))
    everything = Counter(v.status for v in report.verdicts)
    lines.append(GroupLine("", say("report.all_groups"), tuple(everything[s] for s in statuses), everything.total()))
    return tuple(lines)


def _score(report: Report) -> Text:
    if len(report.verdicts) < len(report.edition.items):
        return Text("", "")
    still_open = sum(verdict.status in OPEN for verdict in report.verdicts)
    if report.score.high - report.score.low > WIDEST_RANGE:
        return say("score.unknown", judged=len(report.verdicts) - still_open, count=len(report.verdicts))
    why = say("score.open", count=still_open) if still_open else Text("", "")
    low, high = number(report.score.low), number(report.score.high)
    return say("score.range", range=low if low == high else f"{low} – {high}", why=why)


def _cautions(report: Report) -> tuple[Text, ...]:
    lines = [say("report.edition", title=same(report.edition.title))]
    if len(report.verdicts) < len(report.edition.items):
        lines.append(say("report.partly", items=" ".join(v.item.number for v in report.verdicts)))
    if not report.score.verified:
        lines.append(say("report.unverified"))
    return tuple(lines)


def _questions(verdict: Verdict) -> list[Question]:
    if verdict.status is not ItemStatus.NEEDS_HUMAN:
        return []
    rows = []
    for finding in verdict.findings:
        if finding.status.value == "unsure":
            spot = place(finding.evidence[0].url if finding.evidence else "")
            ask = say("human.ask", element=same(finding.element.text))
            rows.append(Question(verdict.item.number, clean(verdict.item.title), ask, clean(finding.why), spot.url, spot.shown))
    return rows

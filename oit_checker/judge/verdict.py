"""The verdict on one item: every candidate judged whole, the best kept, doubt put before blame."""

from __future__ import annotations

from dataclasses import replace

from oit_checker.judge.checks.months import is_monthly
from oit_checker.judge.find import asks_for_channel, candidates, contested, nearest, why_not
from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.leads import Lead, Leads
from oit_checker.judge.look import as_dim, as_near_miss, look_at, unmet, with_doubt
from oit_checker.judge.names import Kind
from oit_checker.judge.search import stands
from oit_checker.judge.unseen import Doubt, Unseen
from oit_checker.judge.view import View
from oit_checker.judge.weigh import weigh
from oit_checker.model import Candidate, Document, Finding, Item, ItemStatus, Look, Missed, Nearest, NearMiss, Status, Verdict

_PERIOD = {Status.MET: 0, Status.NOT_DUE: 0, Status.UNSURE: 1, Status.UNMET: 2, Status.WRONG_YEAR: 3}
_WHOLE_SITE = frozenset({"reachable", "survey_code", "account", "in_office"})
_SEES_THE_SITE = frozenset({"survey_code", "channel", "answers", "reachable"})


def _is_content(finding: Finding) -> bool:
    """Say whether an element asks for matter of the document: not its period, nor what is judged on the whole site."""
    return finding.element.period is None and finding.element.looks[0].check not in _WHOLE_SITE


def _shows_something(findings: tuple[Finding, ...]) -> bool:
    content = [f for f in findings if _is_content(f)]
    return not content or any(f.status in (Status.MET, Status.UNSURE, Status.NOT_DUE) for f in content)


def _shows_all(findings: tuple[Finding, ...]) -> bool:
    content = [f for f in findings if _is_content(f) and f.status is not Status.NOT_APPLICABLE]
    return bool(content) and all(f.status is Status.MET for f in content)


class Bench:
    """Judges the items of one run; leads are worked out once."""

    def __init__(self, inquiry: Inquiry) -> None:
        self.inquiry = inquiry
        self.leads = Leads(inquiry)
        self._unseen = Unseen(inquiry, self.leads)

    def verdict(self, item: Item) -> Verdict:
        """Return the verdict on `item`, with its best candidate and what came near."""
        view, findings = self._best(item)
        doubts = self._unseen.of(item)
        if doubts and any(f.element.period and f.status is Status.WRONG_YEAR for f in findings):
            # Another year's paper proves nothing of the one that could not be seen.
            findings = tuple(replace(f, status=Status.WRONG_YEAR) if f.status is Status.MET and _is_content(f) else f for f in findings)
        if doubts and view is not None and not _shows_something(findings):
            # What a page says of a period is a promise while its matter could not be seen.
            findings = tuple(unmet(f, view) if f.status is Status.MET and f.element.period else f for f in findings)
        findings = tuple(with_doubt(f, doubts, self.inquiry.say) for f in findings)
        status = weigh(findings)
        near = () if status is ItemStatus.COMPLETE else self._nearest(item, view, doubts)
        findings = tuple(self._placed(f, view, near) for f in findings)
        return Verdict(item, status, findings, self._candidate(view, doubts), near)

    def _best(self, item: Item) -> tuple[View | None, tuple[Finding, ...]]:
        judged = [(view, self._findings(item, view)) for view in candidates(item, self.leads, self.inquiry)]
        best = min(judged, key=lambda pair: self._order(*pair)) if judged else self._without_candidate(item)
        return best if _shows_something(best[1]) else self._contested(item) or best

    def _contested(self, item: Item) -> tuple[View | None, tuple[Finding, ...]] | None:
        """Return a paper that calls itself another thing and yet shows all the matter asked for; in the right period, if one is."""
        judged = [(view, self._findings(item, view)) for view in contested(item, self.leads, self.inquiry)]
        whole = [pair for pair in judged if _shows_all(pair[1])]
        return min(whole, key=lambda pair: self._order(*pair), default=None)

    def _findings(self, item: Item, view: View) -> tuple[Finding, ...]:
        findings = tuple(look_at(element, view) for element in item.require)
        if any(map(_is_content, findings)) and not any(f.status in (Status.MET, Status.UNSURE) for f in findings if _is_content(f)):
            # A year that stands only around a paper that shows nothing proves nothing and is no doubt.
            findings = tuple(self._around_nothing(f, view) for f in findings)
        dim = [document for document in view.substance if self.inquiry.is_dim(document)]
        if dim:
            # Pictures whose months are all known hide no other month.
            known = all(is_monthly(document, view) for document in dim)
            return tuple(f if known and f.element.looks[0].check == "months" else as_dim(f, self.inquiry.say) for f in findings)
        near = self._near_words(item, view, findings)
        return tuple(as_near_miss(f, near.why) for f in findings) if near else findings

    def _around_nothing(self, finding: Finding, view: View) -> Finding:
        """Where no matter is shown, a year counts only on what calls itself the thing, and the way to no channel leads nowhere."""
        if finding.status is Status.UNSURE:
            return unmet(finding, view)
        if finding.status is not Status.MET:
            return finding
        if finding.element.period is None:
            return unmet(finding, view) if asks_for_channel(view.item) else finding
        titled = {d.resource.url for d in view.documents if any(n.concept == view.item.concept for n in self.inquiry.own_names(d))}
        return finding if any(e.url in titled for e in finding.evidence) else unmet(finding, view)

    def _near_words(self, item: Item, view: View, findings: tuple[Finding, ...]) -> NearMiss | None:
        """Return what else the candidate is, where its own words say so and most of the item is not shown."""
        content = [f for f in findings if _is_content(f)]
        met = sum(f.status in (Status.MET, Status.UNSURE) for f in content)
        most_shown = not content or 2 * met >= len(content) + (len(content) == 1)
        for near in item.find.near:
            if near.words and (near.firm or not most_shown) and _speaks(near, view):
                return near
        return None

    def _order(self, view: View, findings: tuple[Finding, ...]) -> tuple[int, int, int, int]:
        """Best first: complete, then the right period with something shown, then more shown, then the later year."""
        status = weigh(findings)
        content = sum(f.status is Status.MET for f in findings if _is_content(f))
        met = sum(f.status is Status.MET for f in findings)
        period = max((_PERIOD.get(f.status, 1) for f in findings if f.element.period is not None), default=0)
        if period == 2 and view.year == self.inquiry.fy:
            period = 1  # a part of the period asked for
        if not content and any(_is_content(f) for f in findings) and not self._is_own_paper(view, findings):
            period += 4
        return int(status is not ItemStatus.COMPLETE), period, -met, -(view.year or 0)

    def _is_own_paper(self, view: View, findings: tuple[Finding, ...]) -> bool:
        """Say whether a file of the period asked for calls itself the thing: it is this year's, however little it shows."""
        dated = {e.url for f in findings if f.element.period is not None and f.status is Status.MET for e in f.evidence}
        return any(d.resource.url in dated and d.kind != "html" for d in view.documents)

    def _without_candidate(self, item: Item) -> tuple[None, tuple[Finding, ...]]:
        """Nothing is published under the item's name: only the looks at the whole site can find anything."""
        empty = View(item, Candidate(()), self.inquiry)
        findings = tuple(
            look_at(e, empty) if self._sees_the_site(e.looks) else _nothing(look_at(e, empty), self.inquiry) for e in item.require
        )
        near = next((lead for lead in self.leads.of(item.concept) if self._passes_for(item, lead)), None)
        if near is not None:
            why = why_not(item, near, self.inquiry)
            findings = tuple(as_near_miss(f, why) for f in findings)
        return None, findings

    def _passes_for(self, item: Item, lead: Lead) -> bool:
        """Say whether another kind of thing is put up for this item: by a link's words, or because it is no other item's own paper."""
        if lead.kind is Kind.NAME or lead.contested:
            return self.inquiry.has_body(lead.document) and why_not(item, lead, self.inquiry) != ""
        if self.inquiry.is_dim(lead.document) and not self._is_put_up(item, lead):
            return False  # a head read from a picture is easily another sentence
        if not any(n.kind is Kind.NAME for n in self.inquiry.own_names(lead.document)):
            return True
        if not any(other.kind is Kind.NAME for other in self.leads.of(item.concept)):
            return True
        # The item has a page of its own, if an empty one: another item's paper is not put up for it unless a link says so.
        return self._is_put_up(item, lead)

    def _is_put_up(self, item: Item, lead: Lead) -> bool:
        pointers = self.inquiry.ground.pointing_at(lead.document)
        return any(n.concept == item.concept and n.kind is Kind.NAME for p in pointers for n in self.inquiry.link_names(p.link, p.source))

    @staticmethod
    def _sees_the_site(looks: tuple[Look, ...]) -> bool:
        return any(look.check in _SEES_THE_SITE for look in looks)

    def _nearest(self, item: Item, view: View | None, doubts: tuple[Doubt, ...]) -> tuple[Nearest, ...]:
        unseen = tuple(Nearest(d.url, d.words, d.why) for d in doubts[:2])
        found = (*unseen, *nearest(item, self.leads, self.inquiry, view))
        if view is not None and len(found) < 3:
            found += tuple(_as_nearest(d, self.inquiry) for d in view.substance[: 3 - len(found)] if item.find.gather != "site")
        return tuple({n.url: n for n in found if n.url}.values())[:3]

    def _candidate(self, view: View | None, doubts: tuple[Doubt, ...]) -> Candidate | None:
        missed: tuple[Missed, ...] = tuple(d.missed for d in doubts if d.missed)
        if view is None:
            return Candidate((), missed) if missed else None
        return replace(view.candidate, missed=missed)

    def _placed(self, finding: Finding, view: View | None, near: tuple[Nearest, ...]) -> Finding:
        """Add to an unmet finding where we looked."""
        if finding.status not in (Status.UNMET, Status.NEAR_MISS):
            return finding
        seen = len(self.inquiry.ground.documents)
        if view is None or view.item.find.gather == "site":
            return replace(finding, why=self.inquiry.say("looked_everywhere", why=finding.why, count=seen))
        places = ", ".join(f"“{d.title.strip()[:60] or d.resource.url}”" for d in view.substance[:3])
        return replace(finding, why=self.inquiry.say("looked_in", why=finding.why, places=places))


def _speaks(near: NearMiss, view: View) -> bool:
    passages = tuple(p for d in view.substance for p in view.inquiry.passages(d))
    return stands(near.words, passages) is not None and not (near.unless and stands((near.unless,), passages))


def _nothing(finding: Finding, inquiry: Inquiry) -> Finding:
    if finding.status is Status.NOT_DUE:
        return finding
    status = Status.NOT_APPLICABLE if finding.element.optional else Status.UNMET
    why = finding.why if finding.status is status else inquiry.say("element_lacks", element=finding.element.text)
    return replace(finding, status=status, evidence=(), why=why)


def _as_nearest(document: Document, inquiry: Inquiry) -> Nearest:
    said = inquiry.about(document).years
    why = inquiry.say("not_whole_of_year", year=said[0]) if said else inquiry.say("not_whole")
    return Nearest(document.resource.url, document.title, why)

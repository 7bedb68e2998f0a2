"""One element of one candidate: run its looks, and say what they found."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date

from oit_checker.judge.checks import CHECKS
from oit_checker.judge.sentences import Say
from oit_checker.judge.unseen import Doubt
from oit_checker.judge.view import Outcome, View, best
from oit_checker.model import Element, Finding, Look, Period, Status

_log = logging.getLogger(__name__)
STRICT = False  # tests set it: a check that trips is then an error, not a doubt


def first_day_after(period: Period, fy: int) -> date:
    """Return the day from which evidence of `period` can exist (Gregorian), for the Buddhist fiscal year `fy`."""
    match period:
        case Period.FIRST_HALF | Period.FIRST_HALF_MONTHS:
            return date(fy - 543, 4, 1)
        case Period.PREVIOUS_FY:
            return date(fy - 1 - 543, 10, 1)
        case Period.FY | Period.COVERS_FY | Period.FY_OR_PREVIOUS:
            return date.min


def look_at(element: Element, view: View) -> Finding:
    """Return the finding for one element of one candidate, before what was not seen is weighed in."""
    if element.period and view.inquiry.as_of < first_day_after(element.period, view.fy):
        return Finding(element, Status.NOT_DUE, why=view.inquiry.say("not_due", element=element.text))
    outcome = _outcome(element, view)
    if outcome.met and any(_run(look, element, view).met for look in element.never):
        outcome = Outcome(Status.UNMET, outcome.evidence)
    status = element.gap if outcome.status is Status.UNMET and element.gap is not Status.UNMET else outcome.status
    if status is Status.UNMET and element.optional:
        status = Status.NOT_APPLICABLE
    return _said(Finding(element, status, outcome.evidence), outcome.why, view)


def _outcome(element: Element, view: View) -> Outcome:
    outcomes = [_run(look, element, view) for look in element.looks]
    if not element.every:
        return best(iter(outcomes))
    worst = next((o for o in outcomes if not o.met), None)
    return worst or Outcome(Status.MET, tuple(e for o in outcomes for e in o.evidence[:1]))


def _run(look: Look, element: Element, view: View) -> Outcome:
    try:
        outcome: Outcome = CHECKS[look.check].check(look.want, view, element.period)
        return outcome
    except Exception:
        if STRICT:
            raise
        _log.exception("check %s tripped over %s of %s", look.check, element.id, view.item.concept)
        return Outcome(Status.UNSURE, why=view.inquiry.say("check_failed"))


def unmet(finding: Finding, view: View) -> Finding:
    """Return the finding as not met, with the rule's own sentence."""
    return _said(Finding(finding.element, Status.UNMET), "", view)


def _said(finding: Finding, why: str, view: View) -> Finding:
    """Fill in the sentence and the remedy that belong to a status."""
    element, say = finding.element, view.inquiry.say
    if finding.status in (Status.MET, Status.NOT_APPLICABLE):
        words = say("element_found" if finding.status is Status.MET else "element_optional", element=element.text)
        return Finding(element, finding.status, finding.evidence, why or words)
    sentence = why or in_year(element.why, view.fy) or say("element_lacks", element=element.text)
    return Finding(
        element, finding.status, finding.evidence, sentence, in_year(element.remedy, view.fy) or say("element_add", element=element.text)
    )


def in_year(text: str, fy: int) -> str:
    return text.replace("{fy-1}", str(fy - 1)).replace("{fy-2}", str(fy - 2)).replace("{fy}", str(fy))


def with_doubt(finding: Finding, doubts: Sequence[Doubt], say: Say) -> Finding:
    """Doubt stands before blame: what is not met, while something unseen could hold it, was not read."""
    if finding.status not in (Status.UNMET, Status.WRONG_YEAR, Status.NEAR_MISS, Status.UNSURE) or not doubts:
        return finding
    first = doubts[0]
    more = say("unseen_more", count=len(doubts) - 1) if len(doubts) > 1 else ""
    place = f"“{words}” {first.url}" if (words := first.words.strip()[:80]) else first.url
    why = say("unseen", place=place, why=first.why, more=more)
    fix = say("unseen_fix", url=first.url)
    return Finding(finding.element, Status.UNREAD, finding.evidence, why, fix)


def as_dim(finding: Finding, say: Say) -> Finding:
    """Say of an element not found on pages read from pictures that it may only have been misread."""
    if finding.status is not Status.UNMET or _stands_alone(finding.element):
        return finding
    why = say("element_dim", element=finding.element.text)
    return Finding(finding.element, Status.UNSURE, finding.evidence, why, finding.fix)


def as_near_miss(finding: Finding, why: str) -> Finding:
    """Say of an element that only another kind of thing is published; what is judged on the whole site stays as it is."""
    if finding.status in (Status.NOT_DUE, Status.NOT_APPLICABLE) or (finding.status is Status.MET and _stands_alone(finding.element)):
        return finding
    return Finding(finding.element, Status.NEAR_MISS, finding.evidence, why, finding.fix or finding.element.remedy)


def _stands_alone(element: Element) -> bool:
    return any(look.check in ("survey_code", "account", "contact") for look in element.looks)

"""The three rules that carry the fairness (design: doubt before blame, one candidate shows everything, same input same output)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import given, settings
from hypothesis import strategies as st

from oit_checker.judge import judge
from oit_checker.judge.ground import Ground
from oit_checker.judge.inquiry import Inquiry
from oit_checker.model import Capture, Document, ItemStatus, Readability, Trouble, Verdict
from oit_checker.rulebook import load_edition
from tests.cases import AS_OF, open_case
from tests.test_rules import CASES

SITES = tuple(p for p in CASES if p.is_dir()) or CASES
EDITION = load_edition(2567)


@cache
def case(path: Path) -> tuple[Capture, tuple[Document, ...]]:
    return open_case(path, Path(mkdtemp()))


@cache
def verdicts(path: Path) -> dict[str, ItemStatus]:
    capture, documents = case(path)
    return statuses(judge(documents, capture, EDITION, AS_OF))


def statuses(found: tuple[Verdict, ...]) -> dict[str, ItemStatus]:
    return {v.item.concept: v.status for v in found}


def unread(document: Document) -> Document:
    """The same thing published, as it looks to one who cannot read it."""
    return Document(document.resource, kind=document.kind, trouble=Trouble.SCAN, readability=Readability.SCAN)


def _is_named(document: Document, path: Path) -> bool:
    """Say whether a link or its page names the document: what nothing names could hold nothing, once its own words cannot be read."""
    capture, documents = case(path)
    inquiry = Inquiry.into(Ground(capture, documents), EDITION, AS_OF.date())
    said = [n.concept for p in inquiry.ground.pointing_at(document) for n in inquiry.link_names(p.link, p.source)]
    return path.parent.name in said


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_document_that_becomes_unread_never_makes_its_item_missing_or_complete(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(SITES))
    capture, documents = case(path)
    papers = [i for i, d in enumerate(documents) if i > 0 and _is_named(d, path)]
    if not papers:
        return
    hidden = data.draw(st.sampled_from(papers))
    before = verdicts(path)

    changed = tuple(unread(d) if i == hidden else d for i, d in enumerate(documents))
    after = statuses(judge(changed, capture, EDITION, AS_OF))

    concept = path.parent.name
    worse = after[concept] is ItemStatus.MISSING and before[concept] is not ItemStatus.MISSING
    better = after[concept] is ItemStatus.COMPLETE and before[concept] is not ItemStatus.COMPLETE
    assert not worse and not better, (path.name, documents[hidden].resource.url, before[concept], after[concept])


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(SITES), st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(path: Path, chance) -> None:  # type: ignore[no-untyped-def]
    capture, documents = case(path)
    shuffled = list(documents)
    chance.shuffle(shuffled)

    again = judge(tuple(shuffled), replace(capture, resources=tuple(d.resource for d in shuffled)), EDITION, AS_OF)

    assert [(v.item.number, v.status, v.findings) for v in again] == [
        (v.item.number, v.status, v.findings) for v in judge(documents, capture, EDITION, AS_OF)
    ]


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(CASES))
def test_a_complete_item_shows_every_element_with_proof(path: Path) -> None:
    capture, documents = case(path)

    for verdict in judge(documents, capture, EDITION, AS_OF):
        if verdict.status is ItemStatus.COMPLETE:
            lacking = [f.element.id for f in verdict.findings if f.status.value == "met" and not f.evidence]
            assert not lacking, (verdict.item.number, lacking)


def test_this_years_plan_without_a_budget_beside_last_years_with_one_is_incomplete() -> None:
    path = next(p for p in CASES if p.name.startswith("incomplete--budget-only-in-last-years"))

    assert verdicts(path)[path.parent.name] is ItemStatus.INCOMPLETE

"""Which proofs get a picture, from which bytes, and what is covered on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from oit_checker.address import url_key
from oit_checker.model import Capture, Evidence, Report, Resource, Status
from oit_checker.privacy import Cover, cover_of, public_phones

WHICH = ("none", "evidence", "all")
_SHOWN = frozenset({Status.MET, Status.UNSURE, Status.NEAR_MISS})
# More than this no person looks at.
_MOST = 600


@dataclass(frozen=True, slots=True)
class Wish:
    """One picture that is wanted; `whole` is the page without a quote."""

    evidence: Evidence
    resource: Resource
    cover: Cover
    whole: bool = False


def wishes(report: Report, capture: Capture, which: str) -> tuple[Wish, ...]:
    """Return the pictures wanted, each once, those of one document side by side. Proofs that are not in the capture have none."""
    if which == "none":
        return ()
    held = _by_address(capture)
    found: dict[tuple[object, ...], Wish] = {}
    for wish in _all(report, held, which):
        evidence = wish.evidence
        found.setdefault((evidence.url, evidence.page, "" if wish.whole else evidence.quote), wish)
    ordered = sorted(found.values(), key=lambda wish: (wish.evidence.url, wish.evidence.page or 0))
    return tuple(ordered[:_MOST])


def _all(report: Report, held: dict[tuple[str, str], Resource], which: str) -> Iterator[Wish]:
    public = public_phones(report)
    for verdict in report.verdicts:
        for finding in verdict.findings:
            for evidence in finding.evidence if which == "all" or finding.status in _SHOWN else ():
                resource = held.get((evidence.sha256, url_key(evidence.url))) or held.get((evidence.sha256, ""))
                if resource is None:
                    continue
                cover = cover_of(evidence, public, verdict.item.concept)
                yield Wish(evidence, resource, cover)
                if which == "all":
                    yield Wish(replace(evidence, page=None), resource, cover, whole=True)


def _by_address(capture: Capture) -> dict[tuple[str, str], Resource]:
    held: dict[tuple[str, str], Resource] = {}
    for resource in capture.resources:
        for url in (resource.url, *resource.aliases):
            held.setdefault((resource.sha256, url_key(url)), resource)
        held.setdefault((resource.sha256, ""), resource)
    return held

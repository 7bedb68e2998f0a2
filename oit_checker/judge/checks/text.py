"""
`text`: the body says something, in any of several wordings.

    - {id: steps, check: text, words: [[ขั้นตอน, วิธีการ], [บริการ]]}
    - {id: results, check: text, words: [[ความพึงพอใจ], [ร้อยละ, ค่าเฉลี่ย]], within: 300, number: true}
    - {id: problems, check: text, words: [[ปัญหาอุปสรรค]], heads: [ปัญหา]}

One word of every group must stand in the same page of a file or in the same web page; `within` narrows that to so many characters.
`number`: a figure stands within 80 characters. `times`: at so many different places. `body`: the document holds at least so many
characters. `heads`: or else one of these begins a line, behind its number at most, as headings and labels do. Titles, link names, criterion
sentences and "under construction" are not body. `told`: the words tell what was done or met with; a promise ("จะให้เสร็จสิ้น"), a
blank line, a foreword that names the paper's parts and a sentence about the world's troubles do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from oit_checker.judge.body import LEAST_TRUST, length
from oit_checker.judge.search import Groups, Hit
from oit_checker.judge.view import UNMET, Outcome, View
from oit_checker.model import Period
from oit_checker.thai import letters

NAME = "text"
_ENOUGH = 200


@dataclass(frozen=True, slots=True)
class Want:
    words: Groups = ()
    within: int | None = None
    number: bool = False
    times: int = 1
    body: int = 0
    told: bool = False
    heads: tuple[str, ...] = ()  # or one of these begins a line


def check(want: Want, view: View, period: Period | None = None) -> Outcome:
    """Return met with the first trusted place, unsure where only dimly read pages say it."""
    if want.body and length(view.passages) < want.body:
        return UNMET
    hits = list(islice(view.find(want.words, want.within, want.number, want.told), _ENOUGH))
    if want.heads:
        hits += [hit for hit in islice(view.find((want.heads,), told=want.told), _ENOUGH) if _begins_a_line(hit)]
    if len({(id(h.passage), h.anchor) for h in hits}) < want.times:
        return UNMET
    return view.outcome(_most_trusted(hits))


def _begins_a_line(hit: Hit) -> bool:
    text, (start, _) = hit.passage.text, hit.range
    return letters.LINE_NUMBER.fullmatch(text, max(text.rfind("\n", 0, start), text.rfind("|", 0, start)) + 1, start) is not None


def _most_trusted(hits: list[Hit]) -> Hit | None:
    return next((h for h in hits if h.passage.trust >= LEAST_TRUST), hits[0] if hits else None)

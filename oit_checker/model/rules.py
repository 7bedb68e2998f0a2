"""What is asked: an edition, its items, and the elements that each must show."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Period(StrEnum):
    """What a document must be about, seen from the assessed fiscal year FY (1 Oct FY-1 to 30 Sep FY, Buddhist era)."""

    FY = "fy"
    COVERS_FY = "covers_fy"
    FIRST_HALF = "first_half"
    FIRST_HALF_MONTHS = "first_half_months"
    PREVIOUS_FY = "previous_fy"
    FY_OR_PREVIOUS = "fy_or_previous"


class Status(StrEnum):
    """What was found for one element."""

    MET = "met"
    UNMET = "unmet"
    WRONG_YEAR = "wrong_year"
    NEAR_MISS = "near_miss"
    UNSURE = "unsure"
    UNREAD = "unread"
    NOT_DUE = "not_due"
    NOT_APPLICABLE = "not_applicable"


class ItemStatus(StrEnum):
    """What the elements' statuses make of the item, best first."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    WRONG_YEAR = "wrong_year"
    NEAR_MISS = "near_miss"
    MISSING = "missing"
    NEEDS_HUMAN = "needs_human"
    COULD_NOT_CHECK = "could_not_check"
    NOT_DUE = "not_due"


@dataclass(frozen=True, slots=True)
class Look:
    """One way of looking: the name of a check and its options, an instance of that check's `Want`."""

    check: str
    want: object


@dataclass(frozen=True, slots=True)
class Element:
    """One thing that an item must show. It is met when any (or all, with `every`) of its looks are met and none of `never`."""

    id: str
    text: str
    looks: tuple[Look, ...]
    every: bool = False
    never: tuple[Look, ...] = ()
    period: Period | None = None
    gap: Status = Status.UNMET
    why: str = ""
    remedy: str = ""
    optional: bool = False
    ease: str = "text"  # how quickly a gap can be mended: link text upload rewrite sign activity vendor


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Another kind of thing that hasty readers take for the item. It explains; where it names a title, it also decides.

    `names` are wordings in a title or label; `words` are groups (one word of each must stand in the text), void when a word
    of `unless` is there.
    """

    why: str
    names: tuple[str, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()
    unless: tuple[str, ...] = ()
    firm: bool = False  # the words decide, whatever else is met (a visitor counter where service statistics are asked)


@dataclass(frozen=True, slots=True)
class Find:
    """How an item's evidence is found: wordings that name it, words by which its text is known, and what it is not."""

    names: tuple[str, ...]
    weak_names: tuple[str, ...] = ()  # name it only on a link or heading, never inside running text
    marked_names: tuple[str, ...] = ()  # name it only where one of `marks` stands in the same wording ("… รอบ 6 เดือน")
    marks: tuple[str, ...] = ()
    composed: tuple[tuple[str, ...], ...] = ()  # names put together of groups of words (Vocabulary.titles), "-group" where one forbids it
    void_marks: tuple[str, ...] = ()  # where one of these stands in the wording, it is another item's
    signs: tuple[tuple[str, ...], ...] = ()
    near: tuple[NearMiss, ...] = ()
    hints: tuple[str, ...] = ()  # words of addresses, for the order of the crawl only
    owner: str = "own"  # own: must be this agency's; any: published by others too (laws, national codes)
    gather: str = "period"  # period: one candidate a year; all: papers share the item out; site: the whole site is looked at


@dataclass(frozen=True, slots=True)
class Item:
    """One line of OIT."""

    number: str
    concept: str
    group: str
    title: str
    office: str
    find: Find
    require: tuple[Element, ...]
    criterion: tuple[str, ...] = ()  # the criterion's own sentences: never evidence


@dataclass(frozen=True, slots=True)
class Group:
    """A sub-indicator, such as 9.1 ข้อมูลพื้นฐาน; `points` of 100 OIT points are shared evenly among its items."""

    id: str
    title: str
    points: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words shared by items, by list name (rules/vocabulary/*.yaml): under_construction, generic_labels …; and what is said to people.

    `titles` are the groups of words that titles are made of, for `Find.composed`.
    """

    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sentences: dict[str, str] = field(default_factory=dict)
    titles: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> tuple[str, ...]:
        return self.lists.get(name, ())

    def say(self, key: str, /, **values: object) -> str:
        """Return the sentence `key`, its placeholders filled in; the key itself where an edition made by hand has no such sentence."""
        return self.sentences[key].format(**values) if key in self.sentences else key


@dataclass(frozen=True, slots=True)
class Edition:
    """The rules of one year."""

    year: int
    title: str
    source: str
    formula: str
    verified: bool
    groups: tuple[Group, ...]
    items: tuple[Item, ...]
    vocabulary: Vocabulary = field(default_factory=Vocabulary)

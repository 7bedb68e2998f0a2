"""The nouns, in the order in which a check meets them.

Every value is frozen and holds tuples, so that one run can be written to disk, compared and judged again.
Between two verbs of the house only these values pass.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Site:
    """Whom we ask: the address typed, and what the site calls itself once that is known."""

    url: str
    name: str | None = None
    province: str | None = None


class Region(StrEnum):
    """Where on a page something stands; menus and footers are the same on every page."""

    MAIN = "main"
    MENU = "menu"
    FOOTER = "footer"


class LinkKind(StrEnum):
    """By what the visitor gets there."""

    ANCHOR = "anchor"
    FRAME = "frame"  # iframe, frame: shown inside the page
    EMBED = "embed"  # object, embed, PDFObject: a document shown inside the page
    SCRIPT = "script"  # onclick, location.href, data-href
    AREA = "area"  # image map
    REDIRECT = "redirect"  # meta refresh, location.replace
    IMAGE = "image"  # the picture itself, where it is content
    HINT = "hint"  # sitemap, REST index: no visitor clicks it


@dataclass(frozen=True, slots=True)
class Link:
    """A step that a visitor can take.

    `url` is absolute; it is "" for a menu label without a target. `text` is the link's own text (or alt, title, aria-label).
    `label` is the words that belong to it when its own text says nothing ("เปิด", an icon): the row, list item, heading or block.
    `heading` is the nearest heading above it.
    """

    url: str
    text: str = ""
    label: str = ""
    heading: str = ""
    region: Region = Region.MAIN
    kind: LinkKind = LinkKind.ANCHOR


@dataclass(frozen=True, slots=True)
class Resource:
    """Bytes that came, and the clicks that led there.

    `url` is the address after redirects; `aliases` are all the addresses asked that ended here (url_key form or raw).
    `path` is a file on disk holding the body. `fetched_at` is an aware datetime. `trail` starts with the home page.
    """

    url: str
    media_type: str
    status: int
    fetched_at: datetime
    sha256: str
    path: str
    trail: tuple[Link, ...] = ()
    aliases: tuple[str, ...] = ()
    size: int = 0
    charset_hint: str = ""
    notes: tuple[str, ...] = ()  # e.g. "tls: incomplete chain"
    filename: str = ""  # from Content-Disposition, where the server gave one


class Reason(StrEnum):
    """Why a link would not open."""

    NOT_FOUND = "not_found"  # 404, 410
    SOFT_NOT_FOUND = "soft_not_found"  # 200, but the page that the site gives for made-up addresses
    DELETED = "deleted"  # a cloud drive says that the file was removed
    NO_TARGET = "no_target"  # a label without a link
    FORBIDDEN = "forbidden"  # 401, 403, a firewall's page
    LOGIN = "login"
    PERMISSION = "permission"  # a cloud drive asks to request access
    RATE_LIMITED = "rate_limited"  # 429, quota
    SERVER_ERROR = "server_error"  # 5xx, a database error printed with 200
    TIMEOUT = "timeout"
    CONNECTION = "connection"  # no address, refused, reset
    TLS = "tls"
    ROBOTS = "robots"
    TOO_LARGE = "too_large"
    REDIRECTS = "redirects"  # a loop, or more hops than allowed
    GUARDED = "guarded"  # an address that must not be asked (private network, other scheme)
    OFF_SITE = "off_site"  # elsewhere, and not on the list of hosts that may be followed
    BUDGET = "budget"  # the run's limit was spent before its turn came

    @property
    def means_absent(self) -> bool:
        """Say whether a visitor learns that nothing is published there."""
        return self in {Reason.NOT_FOUND, Reason.SOFT_NOT_FOUND, Reason.DELETED, Reason.NO_TARGET}

    @property
    def is_worth_another_try(self) -> bool:
        return self in {Reason.RATE_LIMITED, Reason.SERVER_ERROR, Reason.TIMEOUT, Reason.CONNECTION}


@dataclass(frozen=True, slots=True)
class Missed:
    """A link that would not open. A value, never an exception."""

    url: str
    trail: tuple[Link, ...]
    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """One crawl. `unvisited` are links known but not asked; `exhausted` is true when the site was seen to its end.

    `spent` names the limit that ended the crawl ("pages", "minutes", "bytes", "stopped"), or is "".
    """

    site: Site
    taken_at: datetime
    resources: tuple[Resource, ...]
    missed: tuple[Missed, ...] = ()
    unvisited: tuple[Link, ...] = ()
    exhausted: bool = True
    spent: str = ""
    requests: int = 0
    bytes: int = 0
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


class How(StrEnum):
    """How a page's text was won."""

    TEXT = "text"
    TABLE = "table"
    OCR = "ocr"


@dataclass(frozen=True, slots=True)
class Page:
    """One page as text. `number` counts from 1. `trust` is 0 to 1: how far the words can be believed."""

    number: int
    text: str
    how: How = How.TEXT
    trust: float = 1.0


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that a page shows. Width and height are pixels as written in the page, or None.

    `is_content` is true when it is linked to itself, embedded as content, or alone under a heading (not a logo, icon, banner, gallery).
    """

    url: str
    alt: str = ""
    width: int | None = None
    height: int | None = None
    heading: str = ""
    near: str = ""  # text of the smallest block around it (a person's card, a caption)
    region: Region = Region.MAIN
    links_to: str = ""
    is_content: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A form or message box that a visitor could fill; it is never sent. `fields` are labels, placeholders or names."""

    action: str
    fields: tuple[str, ...] = ()
    text: str = ""  # heading, legend and button words around it
    has_textarea: bool = False
    region: Region = Region.MAIN
    is_search: bool = False
    is_login: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with spanned cells resolved: every row has as many cells as `header` has, where a header was found."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    heading: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code that was decoded: its content, and the picture or page where it stands."""

    content: str
    source: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a web page with what stands under it, down to the next heading of its rank."""

    heading: str
    level: int
    text: str
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    tables: tuple[Table, ...] = ()
    forms: tuple[Form, ...] = ()


class Trouble(StrEnum):
    """Why a document could not be read, or not whole."""

    SCAN = "scan"  # PDF pages that are pictures
    IMAGE = "image"  # a picture file
    GARBLED = "garbled"  # a text layer that cannot be believed
    NEEDS_BROWSER = "needs_browser"  # an empty shell for scripts
    UNKNOWN_KIND = "unknown_kind"
    ENCRYPTED = "encrypted"
    BROKEN = "broken"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    NO_READER = "no_reader"  # the tool that could read it is not on this machine
    PARTLY = "partly"  # some pages were left unread


class Readability(StrEnum):
    """How readable a document is, in the words of the labelled real documents."""

    GOOD = "good"
    SPLIT_AM = "split_am"
    MARKS_APART = "marks_apart"
    GARBLED = "garbled"
    SCAN = "scan"
    MIXED = "mixed"
    IMAGE = "image"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Document:
    """One thing published, whatever its format.

    `title` is what the document calls itself (main heading of a page, metadata or first line of a file), "" if nothing.
    `pages` hold main text only; `chrome` is the text of header, menus and footer of a web page.
    `trouble` says why something of it is unread; `pages` may still hold what could be read.
    """

    resource: Resource
    title: str = ""
    pages: tuple[Page, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    forms: tuple[Form, ...] = ()
    tables: tuple[Table, ...] = ()
    codes: tuple[Code, ...] = ()
    sections: tuple[Section, ...] = ()
    chrome: str = ""
    kind: str = ""  # html, pdf, image, docx …: the name of the reader's file
    trouble: Trouble | None = None
    detail: str = ""
    readability: Readability = Readability.GOOD

    @property
    def text(self) -> str:
        return "\n".join(page.text for page in self.pages)


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
    """Words shared by items, by list name (rules/vocabulary/*.yaml): under_construction, generic_labels, declared_empty …"""

    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> tuple[str, ...]:
        return self.lists.get(name, ())


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


@dataclass(frozen=True, slots=True)
class Candidate:
    """Documents that together may be the evidence of an item (a page and its files of one period), and what stood there unseen."""

    documents: tuple[Document, ...]
    missed: tuple[Missed, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where to look with one's own eyes. `how` is one of html, pdf, ocr, table, image, qr, link; `confidence` is 0 to 1."""

    url: str
    quote: str
    how: str
    page: int | None = None
    trail: tuple[Link, ...] = ()
    confidence: float = 1.0
    sha256: str = ""
    fetched_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found for one element; `why` is a whole Thai sentence, `fix` is "" where nothing needs mending."""

    element: Element
    status: Status
    evidence: tuple[Evidence, ...] = ()
    why: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Nearest:
    """Something that looked right and was not."""

    url: str
    title: str
    why_not: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the findings make of the item."""

    item: Item
    status: ItemStatus
    findings: tuple[Finding, ...]
    candidate: Candidate | None = None
    nearest: tuple[Nearest, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that came and could not be read; `reason` is a Trouble's word."""

    url: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the run saw and did not see."""

    pages: int
    documents: int
    requests: int
    bytes: int
    seconds: float
    exhausted: bool
    unread: tuple[Unread, ...] = ()
    missed: tuple[Missed, ...] = ()
    not_visited: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """OIT points of 100: `low` counts the complete items, `high` adds the open ones."""

    low: float
    high: float
    formula: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One run."""

    site: Site
    edition: Edition
    as_of: datetime
    verdicts: tuple[Verdict, ...]
    coverage: Coverage
    score: Score
    version: str

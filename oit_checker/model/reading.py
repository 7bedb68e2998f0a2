"""What was read: pages, pictures, forms, tables and codes, together one document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from oit_checker.model.asking import Link, Region, Resource


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

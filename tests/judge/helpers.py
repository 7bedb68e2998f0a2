"""Hand-made pages, papers and small sites for the judge's tests; nothing here belongs to a real office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from oit_checker.judge import CHECKS
from oit_checker.judge.ground import Ground
from oit_checker.judge.inquiry import Inquiry
from oit_checker.judge.view import Outcome, View
from oit_checker.model import (
    Candidate,
    Capture,
    Document,
    Edition,
    Form,
    How,
    Image,
    Item,
    ItemStatus,
    Link,
    LinkKind,
    Missed,
    Page,
    Period,
    Readability,
    Region,
    Section,
    Site,
    Status,
    Table,
    Trouble,
    Verdict,
)
from oit_checker.rulebook import load_edition
from oit_checker.thai import skeleton
from tests.conftest import HOME, MOMENT, resource

AGENCY = "เทศบาลตำบลตัวอย่าง"
NEIGHBOUR = "เทศบาลตำบลคูสมมุติ"
EDITION = load_edition(2567)
TODAY = date(2024, 4, 23)
FILLER = "ข้อความประกอบเอกสารฉบับนี้จัดทำขึ้นเพื่อให้ประชาชนในพื้นที่ได้รับทราบโดยทั่วกัน "


def page(title: str, text: str = "", *, path: str = "page", chrome: str = "", links: Sequence[Link] = (), **parts: object) -> Document:
    """Return a web page; `parts` are further fields of Document (tables, forms, images, sections, codes)."""
    clicks = (Link(HOME, "หน้าหลัก"), Link(HOME + path, title)) if path else (Link(HOME, "หน้าหลัก"),)
    made = Document(resource(HOME + path, trail=clicks), title, (Page(1, f"{title}\n{text}"),), tuple(links), kind="html", chrome=chrome)
    return replace(made, **parts)  # type: ignore[arg-type]


def paper(*pages: str, path: str = "files/1.pdf", title: str = "", trust: float = 1.0, ocr: bool = False, **parts: object) -> Document:
    """Return a PDF with a text layer, or one read from pictures with `ocr`."""
    how = How.OCR if ocr else How.TEXT
    read = tuple(Page(number, text, how, trust) for number, text in enumerate(pages, 1))
    made = Document(resource(HOME + path, media_type="application/pdf"), title or pages[0].split("\n")[0], read, kind="pdf")
    return replace(made, **parts)  # type: ignore[arg-type]


def unread(path: str = "files/scan.pdf", trouble: Trouble = Trouble.SCAN) -> Document:
    return Document(resource(HOME + path, media_type="application/pdf"), kind="pdf", trouble=trouble, readability=Readability.SCAN)


def home(*links: Link, text: str = "", **parts: object) -> Document:
    """Return the home page: its menu holds `links` and enough others to be no splash page."""
    menu = tuple(Link(f"{HOME}menu/{n}", f"เมนู {n}", region=Region.MENU) for n in range(8))
    words = {"chrome": AGENCY, "text": f"ยินดีต้อนรับสู่{AGENCY}\n{text}", **parts}
    return page(AGENCY, words.pop("text"), path="", links=(*links, *menu), **words)  # type: ignore[arg-type]


def to(document: Document, text: str, *, region: Region = Region.MAIN, label: str = "", heading: str = "") -> Link:
    return Link(document.resource.url, text, label, heading, region)


def table(*rows: str, heading: str = "", caption: str = "", page: int | None = None) -> Table:
    """Return a table of rows whose cells stand between bars; the first row is the header."""
    cells = [tuple(cell.strip() for cell in row.split("|")) for row in rows]
    return Table(cells[0], tuple(cells[1:]), caption, heading, page)


def tabled(title: str, *rows: str, text: str = "", **parts: object) -> Document:
    """Return a web page with one table, whose rows stand in its text as readers leave them."""
    return page(title, "\n".join((text, *rows)), tables=(table(*rows, heading=title),), **parts)  # type: ignore[arg-type]


def sectioned(title: str, *sections: Section, **parts: object) -> Document:
    text = "\n".join(f"{section.heading}\n{section.text}" for section in sections)
    links = tuple(link for section in sections for link in section.links)
    tables = tuple(each for section in sections for each in section.tables)
    return page(title, text, sections=sections, tables=tables, links=links, **parts)  # type: ignore[arg-type]


def capture(*documents: Document, missed: Sequence[Missed] = (), unvisited: Sequence[Link] = ()) -> Capture:
    resources = tuple(each.resource for each in documents)
    return Capture(Site(HOME), MOMENT, resources, tuple(missed), tuple(unvisited), exhausted=not unvisited)


def item(concept: str, edition: Edition = EDITION) -> Item:
    return next(each for each in edition.items if each.concept == concept)


def ground(*documents: Document, missed: Sequence[Missed] = (), unvisited: Sequence[Link] = ()) -> Ground:
    generic = frozenset(skeleton(word) for word in EDITION.vocabulary["generic_labels"])
    return Ground(capture(*documents, missed=missed, unvisited=unvisited), documents, generic)


def inquiry(*documents: Document, edition: Edition = EDITION, as_of: date = TODAY, **rest: object) -> Inquiry:
    return Inquiry.into(ground(*documents, **rest), edition, as_of)  # type: ignore[arg-type]


def view(*documents: Document, concept: str = "procurement-plan", front: Document | None = None, beside: Sequence[Document] = ()) -> View:
    """Return a candidate of `documents` on a site with the home page `front` and the documents `beside`."""
    site = (front or home(), *documents, *beside)
    return View(item(concept), Candidate(documents), inquiry(*site))


def look(check: str, seen: View, period: Period | None = None, **want: object) -> Outcome:
    """Run one check with the options `want`, written as a rule writes them."""
    module = CHECKS[check]
    outcome: Outcome = module.check(module.Want(**want), seen, period)
    return outcome


def says(check: str, seen: View, period: Period | None = None, **want: object) -> Status:
    return look(check, seen, period, **want).status


def quotes(outcome: Outcome) -> str:
    return "\n".join(each.quote for each in outcome.evidence)


def form(text: str = "", *fields: str, area: bool = True, **parts: object) -> Form:
    return replace(Form("", fields or ("ชื่อ", "ข้อความ"), text, has_textarea=area), **parts)  # type: ignore[arg-type]


def picture(
    name: str, alt: str = "", *, near: str = "", width: int | None = None, height: int | None = None, content: bool = False
) -> Image:
    return Image(f"{HOME}img/{name}", alt, width, height, near=near, is_content=content)


def hint(document: Document) -> Link:
    return Link(document.resource.url, kind=LinkKind.HINT)


def status_of(concept: str, verdicts: Sequence[Verdict]) -> ItemStatus:
    return next(v.status for v in verdicts if v.item.concept == concept)

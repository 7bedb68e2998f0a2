"""What the wordpress sample is made of: entries, the texts in content/, and the addresses that they get."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

CONTENT = Path(__file__).parent / "content"
MONTHS = ("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม")
Documents = dict[str, tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A page or a post: `posted` is empty for pages, `body` is HTML with its references resolved."""

    number: int
    title: str
    body: str
    posted: str = ""
    category: str = ""

    @property
    def slug(self) -> str:
        """The folder it is served from."""
        return slug_of(self.title)


def slug_of(title: str) -> str:
    return re.sub(r"[\s/.]+", "-", title.lower()).strip("-")


def href(title: str) -> str:
    return f"/{quote(slug_of(title)).lower()}/"


def entries_of(name: str) -> Iterator[tuple[str, str]]:
    for part in (CONTENT / name).read_text("utf-8").split("=== ")[1:]:
        head, _, body = part.partition("\n")
        yield head.strip(), body


def read_documents() -> Documents:
    """Return each document's path under uploads, its producer and its text, by key."""
    found = {}
    for head, body in entries_of("documents.txt"):
        key, path, how = (part.strip() for part in head.split("|"))
        found[key] = (path, how, body)
    return found


def filled(text: str, known: dict[str, str]) -> str:
    return re.sub(r"@@(\w+)@@", lambda found: known[found[1]], text)


def resolve(text: str, documents: Documents) -> str:
    return re.sub(r'"((?:page|post|category|doc):[^"]+|home)"', lambda found: f'"{address(found[1], documents)}"', text)


def address(reference: str, documents: Documents) -> str:
    kind, _, name = reference.partition(":")
    match kind:
        case "home":
            return "/"
        case "doc":
            path = "/wp-content/uploads/" + documents[name][0]
            return path if len(name) % 2 else quote(path)
        case "category":
            return "/category" + href(name)
        case "page" | "post":
            return href(name)
        case _:
            return reference


def day_of(posted: str) -> str:
    year, number, day = (int(part) for part in posted.split("-"))
    return f"{day} {MONTHS[number - 1]} {year + 543}"

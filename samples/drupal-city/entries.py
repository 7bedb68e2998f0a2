"""What the content files of the drupal-city sample say: pages, papers, Word files, tables, the menu and the list of OIT."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import yaml

CONTENT = Path(__file__).parent / "content"
FILES = "/sites/default/files/"
TABLES = yaml.safe_load((CONTENT / "tables.yaml").read_text("utf-8"))


class Paper(NamedTuple):
    """One document: its file, title, how it is made, whose it is, its day in the library, its markup."""

    path: str
    title: str
    how: str
    office: str
    day: str
    body: str


def text(name: str) -> str:
    """Return a content file."""
    return (CONTENT / name).read_text("utf-8")


def pages() -> list[tuple[str, str, str, str]]:
    """Return every written page: address, title, group of the menu, markup."""
    return [(path, title, group, body) for (path, title, group), body in _entries("pages.txt")]


def papers() -> list[Paper]:
    """Return the documents to print; all but two bear a number at the head of every sheet after the first."""
    numbered = [(head, _numbered(body)) for name in ("papers1.txt", "papers2.txt", "papers3.txt") for head, body in _entries(name)]
    return [Paper(*head, body) for head, body in [*numbered, *_entries("unnumbered.txt")]]


def word_files() -> list[Paper]:
    """Return the documents that are Word files."""
    return [Paper(path, title, "docx", office, day, body) for (path, title, office, day), body in _entries("word.txt")]


def href(target: str) -> str:
    """Return the address of `target`, which may be `doc:` and a file."""
    return FILES + target.removeprefix("doc:") if target.startswith("doc:") else target


def _entries(name: str) -> list[tuple[list[str], str]]:
    out = []
    for part in re.split(r"^=== ", text(name), flags=re.M)[1:]:
        head, _, body = part.partition("\n")
        out.append(([word.strip() for word in head.split(" | ")], body))
    return out


def _numbered(body: str) -> str:
    sheets = body.split("\n---\n")
    return "\n---\n".join(f"right: - {number} -\n{sheet}" if number > 1 else sheet for number, sheet in enumerate(sheets, 1))

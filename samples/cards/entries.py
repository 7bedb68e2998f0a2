"""What the content files of the cards sample say: its documents, news, papers and lists."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml

CONTENT = Path(__file__).parent / "content"
LISTS = yaml.safe_load((CONTENT / "lists.yaml").read_text("utf-8"))
FIGURES = yaml.safe_load((CONTENT / "figures.yaml").read_text("utf-8"))
PAPERS = ("papers1.txt", "papers2.txt", "papers3.txt")


class Detail(NamedTuple):
    """A page of the library of documents: `mode` says how it shows the paper called `paper`."""

    number: str
    year: str
    mode: str
    paper: str
    date: str
    views: str
    title: str
    body: str

    @property
    def address(self) -> str:
        """Return the address of the page."""
        return f"/documents/detail/{self.number}"


class News(NamedTuple):
    """One piece of news."""

    number: str
    category: str
    date: str
    views: str
    title: str
    body: str

    @property
    def address(self) -> str:
        """Return the address of the page."""
        return f"/news/detail/{self.number}"


class Paper(NamedTuple):
    """One document to print: its key, its path, how it is made, its markup."""

    key: str
    path: str
    how: str
    body: str


def details() -> list[Detail]:
    """Return the pages of the library."""
    return [Detail(*head, body) for head, body in entries("details.txt")]


def news() -> list[News]:
    """Return the news, latest first."""
    return [News(*head, body) for head, body in entries("news.txt")]


def papers() -> list[Paper]:
    """Return the papers that stand in content/ as they are printed."""
    return [Paper(*head, body) for name in PAPERS for head, body in entries(name)]


def entries(name: str) -> list[tuple[list[str], str]]:
    """Return the entries of a content file: the fields behind `@@` and the text below."""
    out = []
    for part in (CONTENT / name).read_text("utf-8").split("@@ ")[1:]:
        head, _, body = part.partition("\n")
        out.append(([field.strip() for field in head.split(" | ")], body.strip()))
    return out

"""What the joomla sample's content says: its articles, its documents, and the addresses of both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CONTENT = Path(__file__).parent / "content"
LISTS = {"ข่าว": "/index.php/news", "พัสดุ": "/index.php?option=com_content&view=category&id=10"}
FIXED = {"ita": "/index.php/ita-all", "ita67": "/index.php/ita-all/ita-2567", "ita66": "/index.php/ita-all/ita-2566"}


@dataclass(frozen=True, slots=True)
class Article:
    """One article; `body` is markup, `path` its address with query."""

    key: str
    number: int
    path: str
    category: str
    title: str
    body: str
    posted: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """One document to print; `path` is its address."""

    path: str
    how: tuple[str, ...]
    body: str


def articles() -> tuple[Article, ...]:
    """Return every article, news last."""
    found = []
    for number, (head, body) in enumerate(_sections("pages.txt"), 11):
        key, where, category, title = head
        found.append(Article(key, number, _path(where), category, title, body))
    for number, line in enumerate((CONTENT / "news.txt").read_text("utf-8").splitlines(), 101):
        posted, category, title, body = (part.strip() for part in line.split(" | "))
        where = f"{number}-news{number}:4" if category == "ข่าว" else f"{number}-egp{number}:10"
        found.append(Article(f"news{number}", number, _path(where), category, title, body, posted))
    return tuple(found)


def papers() -> dict[str, Paper]:
    """Return every printed document by its key."""
    found = {}
    for name in ("plans", "buying", "people", "clean"):
        for (key, path, how), body in _sections(f"documents-{name}.txt"):
            found[key] = Paper(f"/images/documents/{path}", tuple(how.split()), body)
    return found


def _path(where: str) -> str:
    if where.startswith("sef:"):
        return f"/index.php/{where[4:]}"
    article, category = where.split(":")
    return f"/index.php?option=com_content&view=article&id={article}&catid={category}"


def _sections(name: str) -> list[tuple[list[str], str]]:
    parts = re.split(r"^=== (.+)$", (CONTENT / name).read_text("utf-8"), flags=re.M)[1:]
    return [([word.strip() for word in head.split(" | ")], body.strip()) for head, body in zip(parts[::2], parts[1::2], strict=True)]

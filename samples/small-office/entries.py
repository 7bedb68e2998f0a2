"""What the content files of the small-office sample say: pages, posts, papers, purchases and the menu."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

CONTENT = Path(__file__).parent / "content"
MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()


class Post(NamedTuple):
    """One dated post; `key` is the query of its address."""

    key: str
    title: str
    category: str
    date: str
    body: str

    @property
    def day(self) -> str:
        """Return its date in Thai."""
        year, month, day = map(int, self.date.split("-"))
        return f"{day} {MONTHS[month - 1]} {year + 543}"


def text(name: str) -> str:
    """Return a content file."""
    return (CONTENT / name).read_text("utf-8")


def entries(name: str) -> list[tuple[list[str], str]]:
    """Return the entries of a content file: head cells and body."""
    found = []
    for part in f"\n{text(name)}".split("\n=== ")[1:]:
        head, _, body = part.partition("\n")
        found.append((_cells(head), body))
    return found


def rows(name: str) -> list[list[str]]:
    """Return the cells of every line of a content file."""
    return [_cells(line) for line in text(name).splitlines()]


def posts() -> list[Post]:
    """Return the posts, latest first."""
    found = [Post(*head[:4], body) for head, body in entries("posts.txt")]
    return sorted(found, key=lambda post: post.date, reverse=True)


def menu() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the groups of the menu, each with its (text, address) pairs."""
    groups: list[tuple[str, list[tuple[str, str]]]] = []
    for line in text("menu.txt").splitlines():
        if line.startswith("  "):
            label, _, link = line.strip().partition(" | ")
            groups[-1][1].append((label, link))
        else:
            groups.append((line, []))
    return groups


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]

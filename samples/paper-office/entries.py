"""What the content files of the paper-office sample say."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

CONTENT = Path(__file__).parent / "content"
OFFICE = "เทศบาลตำบลโคกมะตูมหวาน"


class Entry(NamedTuple):
    """One entry of a content file: the three parts of its head line, and its text."""

    first: str
    second: str
    third: str
    body: str


def text(name: str) -> str:
    """Return a content file."""
    return (CONTENT / name).read_text("utf-8")


def entries(name: str) -> list[Entry]:
    """Return the entries of a content file."""
    parts = re.split(r"^=== (.*)$", text(name), flags=re.M)[1:]
    found = []
    for head, body in zip(parts[::2], parts[1::2], strict=True):
        first, second, *rest = (part.strip() for part in head.split("|"))
        found.append(Entry(first, second, " ".join(rest), body.strip()))
    return found

"""What the content files of the php-menus sample say, part by part."""

from __future__ import annotations

import re
from pathlib import Path

CONTENT = Path(__file__).parent / "content"


def text(name: str) -> str:
    """Return a content file."""
    return (CONTENT / name).read_text("utf-8")


def sections(name: str) -> list[tuple[str, str]]:
    """Return (head, body) for every part of a content file that starts with `@@ head`."""
    parts = re.split(r"^@@ (.*)$", text(name), flags=re.M)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def people(group: str) -> list[list[str]]:
    """Return name, post and mobile number of everyone in `group`."""
    return [_cells(line) for line in _group("people.txt", group)]


def years_list(year: str) -> list[list[str]]:
    """Return the rows of the ITA list of `year`: number, title, addresses, note; a heading alone for a `#` line."""
    return [[line[2:]] if line.startswith("#") else _cells(f"{line} ") for line in _group("ita.txt", year)]


def _group(name: str, group: str) -> list[str]:
    return text(name).split(f"@{group}\n")[1].split("@")[0].strip().splitlines()


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]

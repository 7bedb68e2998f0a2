"""What a file calls itself: the name in the first line of its head that stands where titles stand."""

from __future__ import annotations

from oit_checker.judge.names import Kind, Namer, Naming, thin
from oit_checker.model import Document
from oit_checker.thai import letters

_ZONE = 1200
_LINES = 16
_LEAD_IN = 34
_INDENT = 12
_FILLED = 0.3
_SUBTITLE, _WHOLE = 2, 0.5
_LEAST = 10
# A name behind one of these is only referred to.
_REFERENCES = tuple(map(thin, letters.REFERENCES))
_SUBJECT = thin(letters.SUBJECT)


def names_in_head(document: Document, namer: Namer) -> tuple[Naming, ...]:
    """Return the names of the first line that begins with one (or says the subject before it); a title may run over three lines."""
    lines = [line.strip() for line in _head(document).split("\n") if line.strip() and not letters.LETTER_HEAD.match(line)][:_LINES]
    for index, line in enumerate(lines):
        if letters.BODY_BEGINS.match(line):
            return ()
        found = _at(lines, index, namer)
        if found:
            return found if any(n.kind is Kind.NAME for n in found) else _below(lines, index, namer, found)
    return ()


def _at(lines: list[str], index: int, namer: Namer) -> tuple[Naming, ...]:
    """Return what a line is named, with the lines below it."""
    own = len(thin(lines[index]))
    below = " ".join(lines[index + 1 : index + 3])
    return tuple(n for n in namer.named(lines[index], below) if n.start < own and _begins(lines[index], n))


def _below(lines: list[str], index: int, namer: Namer, near: tuple[Naming, ...]) -> tuple[Naming, ...]:
    """Where a title is near to an item only, a second line of it may say the thing itself; else the near one stands."""
    concepts = {n.concept for n in near}
    for each in range(index + 1, min(index + 1 + _SUBTITLE, len(lines))):
        found = () if letters.BODY_BEGINS.match(lines[each]) else _at(lines, each, namer)
        if any(n.concept in concepts and n.kind is Kind.NAME and n.end - n.start >= _WHOLE * len(thin(lines[each])) for n in found):
            return found
    return near


def names_read_roughly(document: Document, namer: Namer) -> tuple[Naming, ...]:
    """Return what a head read from a picture seems to name where no line of it names anything as it stands."""
    lines = [line for line in _head(document).split("\n") if len(thin(line)) >= _LEAST][:_LINES]
    for index, line in enumerate(lines):
        if letters.BODY_BEGINS.match(line):
            return ()
        found = [n for n in namer.roughly(" ".join(lines[index : index + 2])) if n.start < len(thin(line)) and _begins(line, n)]
        if found:
            return tuple(found)
    return ()


def _head(document: Document) -> str:
    text = ""
    for page in document.pages[:3]:
        text += page.text + "\n"
        if len(text) > _ZONE:
            break
    return text


def _begins(line: str, naming: Naming) -> bool:
    """Say whether a name stands where titles stand: at the beginning of its line, as most of it, or behind "เรื่อง"."""
    folded = thin(line)
    before = folded[: naming.start]
    if before.endswith(_REFERENCES):
        return False
    subject = before.rfind(_SUBJECT)
    if subject >= 0 and naming.start - subject <= _LEAD_IN + 10:
        return True
    filled = (naming.end - naming.start) / max(1, len(folded))
    return naming.start <= _INDENT or (naming.start <= _LEAD_IN and filled >= _FILLED)

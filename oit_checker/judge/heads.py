"""What a file calls itself: the name in the first line of its head that stands where titles stand."""

from __future__ import annotations

from oit_checker.judge.names import Namer, Naming, thin
from oit_checker.model import Document
from oit_checker.thai import letters

_ZONE = 1200
_LINES = 16
_LEAD_IN = 34
_INDENT = 12
_FILLED = 0.3
# A name behind one of these is only referred to.
_REFERENCES = tuple(map(thin, letters.REFERENCES))
_SUBJECT = thin(letters.SUBJECT)


def names_in_head(document: Document, namer: Namer) -> tuple[Naming, ...]:
    """Return the names of the first line that begins with one (or says the subject before it); a title may run over three lines."""
    lines = [line.strip() for line in _head(document).split("\n") if line.strip()][:_LINES]
    for index, line in enumerate(lines):
        own = len(thin(line))
        if letters.BODY_BEGINS.match(line):
            return ()
        found = [n for n in namer.named(" ".join(lines[index : index + 3])) if n.start < own and _begins(line, n)]
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

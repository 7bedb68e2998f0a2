"""Forms and message boxes that a visitor could fill."""

from __future__ import annotations

import re
from collections.abc import Iterable

from oit_checker.address import join
from oit_checker.model import Form, Region
from oit_checker.read.html.lines import Line, tidy
from oit_checker.read.html.tree import Node, Tree

_SEARCH = re.compile(r"search|ค้นหา|keyword|query", re.I)
_LOGIN = re.compile(r"log.?in|เข้าสู่ระบบ|username|ชื่อผู้ใช้", re.I)
_NOT_FILLED = frozenset("hidden submit button image reset".split())
_MOST_FORMS = 200
_MOST_FIELDS = 60
_WORDS = 600
Placed = tuple[int, Form]


def forms_of(tree: Tree, lines: list[Line], headings: list[str], base: str) -> tuple[Placed, ...]:
    """Return the forms of the page, and as one more form the fields that stand in none."""
    labels = {n.get("for"): tidy(n.words()) for n in tree.nodes if n.tag == "label" and n.get("for")}
    found: list[Placed] = []
    inside: set[int] = set()
    for node in tree.nodes:
        if node.tag == "form":
            fields = [n for n in node.below() if _is_field(n)]
            inside.update(map(id, fields))
            if fields and not node.hidden and len(found) < _MOST_FORMS:
                found.append(_form(node, fields, labels, lines, headings, base))
    loose = [n for n in tree.nodes if _is_field(n) and id(n) not in inside]
    if loose and (any(n.tag == "textarea" for n in loose) or len(loose) > 1):
        found.append(_form(None, loose, labels, lines, headings, base))
    return tuple(found)


def _is_field(node: Node) -> bool:
    if node.hidden:
        return False
    if node.tag == "input":
        return (node.get("type").lower() or "text") not in _NOT_FILLED
    return node.tag in ("textarea", "select") or (node.get("contenteditable") == "true" and node.get("role") == "textbox")


def _form(node: Node | None, fields: list[Node], labels: dict[str, str], lines: list[Line], headings: list[str], base: str) -> Placed:
    names = tuple(dict.fromkeys(name for name in (_name(field, labels) for field in fields) if name))[:_MOST_FIELDS]
    line = min(fields[0].start, max(0, len(lines) - 1))
    words = _words(node, fields, lines, headings, line)
    action = join(base, node.get("action")) if node is not None else ""
    typed = [f for f in fields if f.tag == "textarea" or (f.get("type").lower() or "text") not in ("checkbox", "radio", "file")]
    one_box = len([f for f in typed if f.tag != "select"]) <= 1 and not any(f.tag == "textarea" for f in fields)
    named = " ".join(
        [words[:200], *names, *((node.get("role"), node.get("id"), node.get("class"), node.get("action")) if node is not None else ())]
    )
    password = any(f.get("type").lower() == "password" for f in fields)
    return line, Form(
        action,
        names,
        words,
        has_textarea=any(f.tag == "textarea" or f.get("contenteditable") for f in fields),
        region=lines[line].region if lines else Region.MAIN,
        is_search=one_box and not password and bool(_SEARCH.search(named) or any(f.get("type").lower() == "search" for f in fields)),
        is_login=password or (len(typed) <= 2 and bool(_LOGIN.search(" ".join(names)))),
    )


def _name(field: Node, labels: dict[str, str]) -> str:
    """Return what a field asks for: its label, placeholder, spoken name, else the name that the script gives it."""
    around = next((n for n in field.above(3) if n.tag == "label"), None)
    spoken = (
        labels.get(field.get("id"), "") if field.get("id") else "",
        tidy(around.words()) if around is not None else "",
        field.get("placeholder"),
        field.get("aria-label"),
        field.get("title"),
        field.get("name"),
        field.get("id"),
    )
    return tidy(next((text for text in spoken if text.strip()), "")).strip()[:200]


def _words(node: Node | None, fields: list[Node], lines: list[Line], headings: list[str], line: int) -> str:
    """Return heading, legend and button words; of a small form all its words."""
    parts: list[str] = [headings[line]] if headings else []
    if node is not None and node.end - node.start <= 60:
        parts += [text.text for text in lines[node.start : node.end] if text.text]
    else:
        parts += [text.text for text in lines[max(0, line - 3) : fields[-1].end + 3] if text.text][:40]
    parts += _buttons(node.below() if node is not None else ())
    return tidy(" ".join(dict.fromkeys(parts))).strip()[:_WORDS]


def _buttons(nodes: Iterable[Node]) -> list[str]:
    return [n.get("value") for n in nodes if n.tag == "input" and n.get("type").lower() in ("submit", "button") and n.get("value")][:10]

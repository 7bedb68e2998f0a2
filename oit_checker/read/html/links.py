"""Every step that a visitor can take from a page, with the words that belong to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote, urlsplit

from oit_checker.model import Link, LinkKind, Region
from oit_checker.read.html.labels import Labels, says_something
from oit_checker.read.html.lines import Line, tidy
from oit_checker.read.html.targets import of_scripts, targets
from oit_checker.read.html.tree import Node, Tree

_MOST_LINKS = 20_000
_NOWHERE = re.compile(r"^\s*(#!?|#0|javascript:\s*(void\s*\(?\s*0?\s*\)?|;|//)?\s*;?)?\s*$", re.I)
_ACTS = re.compile(
    r"toggle|dropdown|collaps|tab|modal|popup|close|prev|next|back|top|scroll|carousel|slide|lightbox|fancy|search|hamburger|play|menu|nav|font|"
    r"share|print|lang|theme|contrast|increase|decrease|zoom|cookie|accept|login|submit|like|accordion|expand",
    re.I,
)
_ACTING_ATTRIBUTES = re.compile(
    r"^(on|data-(bs-)?(toggle|target|dismiss|slide|fancybox|action|id)|aria-(haspopup|expanded|controls)|ng-|v-|@|:|wire:|x-|rel$)"
)
_LETTERS = re.compile(r"[A-Za-z\u0e01-\u0e2e]")
_FRAMEWORK = re.compile(r"__NEXT_DATA__|ng-version|data-reactroot|__NUXT__|wire:id|data-v-app|_nuxt|svelte-|x-data", re.I)


@dataclass(frozen=True, slots=True)
class Placed:
    """A link and the line of the page where it stands."""

    line: int
    link: Link


def links_of(tree: Tree, lines: list[Line], labels: Labels, headings: list[str], base: str) -> tuple[Placed, ...]:
    """Return the links of the page in document order, at most 20,000; the same step is told once a place."""
    found: dict[tuple[int, str, str], Placed] = {}
    scripted = any(_FRAMEWORK.search(script[:20_000]) for script in tree.scripts) or any(
        _FRAMEWORK.search(k) for n in tree.nodes[:300] for k in n.attrs
    )
    for node in tree.nodes:
        if len(found) >= _MOST_LINKS:
            break
        if node.hidden and not _is_listed(node):
            continue
        ways = targets(node, base)
        if not ways and (scripted or not _is_dead_end(node) or _heads_a_menu(node, lines)):
            continue
        for url, kind in ways or (("", LinkKind.ANCHOR),):
            placed = _placed(node, url, kind, lines, labels, headings)
            found.setdefault((placed.line, placed.link.url, placed.link.text), placed)
    return (*found.values(), *_scripted(tree, lines, headings, base))


def _is_listed(node: Node) -> bool:
    """A hidden link in a list is a submenu's; one by itself is a trap for robots."""
    return any(n.tag in ("ul", "ol", "table", "nav") for n in node.above(6))


def _placed(node: Node, url: str, kind: LinkKind, lines: list[Line], labels: Labels, headings: list[str]) -> Placed:
    text = own_text(node, lines)
    line = min(node.start, max(0, len(lines) - 1))
    region = lines[line].region if lines else Region.MAIN
    heading = headings[line] if headings else ""
    label = labels.of(node, text)
    if not text and not label and kind is not LinkKind.FRAME:
        text = file_name(url)
    return Placed(line, Link(url, text, label, heading, region, kind))


def own_text(node: Node, lines: list[Line]) -> str:
    """Return the text of a link: its words, else the alt text of its picture, its title, its aria-label."""
    texts: list[str] = []
    for inner in node.below():
        if inner.tag == "#text":
            texts.append(inner.text)
        elif inner.tag == "img" and inner.get("alt").strip():
            texts.append(f" {inner.get('alt')} ")
        elif inner.tag not in ("b", "i", "span", "font", "strong", "u"):
            texts.append(" ")
    text = tidy("".join(texts)).strip()
    if says_something(text):
        return text[:500]
    spoken = [
        text,
        *[node.get(name).strip() for name in ("alt", "title", "aria-label", "value", "data-original-title", "data-bs-title", "download")],
    ]
    spoken += [n.get("title").strip() for n in node.below() if n.tag in ("img", "i", "svg") and n.get("title").strip()]
    best = next((t for t in spoken if says_something(t)), "") or next((t for t in spoken if t), "")
    return tidy(f"{text} {best}" if text and best != text else best).strip()[:500]


def file_name(url: str) -> str:
    """Return the last part of an address without its suffix: all that some links tell."""
    name = unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
    return tidy(name.rpartition(".")[0] or name).strip()[:200]


def _is_dead_end(node: Node) -> bool:
    """Say whether `node` promises a step and has no target, and nothing suggests that a script gives it one."""
    if node.tag != "a" or "href" not in node.attrs or not _NOWHERE.match(node.get("href")):
        return False
    if any(_ACTING_ATTRIBUTES.match(name) for name in node.attrs) or node.get("role"):
        return False
    names = f"{node.get('class')} {node.get('id')} {node.parent.get('class') if node.parent else ''}"
    if _ACTS.search(names) or len(_LETTERS.findall(node.words())) < 2:
        return False
    return not _opens_a_list(node)


def _heads_a_menu(node: Node, lines: list[Line]) -> bool:
    """The bold words over a group of a menu's entries promise nothing."""
    if not lines or lines[min(node.start, len(lines) - 1)].region is Region.MAIN:
        return False
    return any(n.tag in ("b", "strong", "h3", "h4", "h5") for n in [*islice(node.below(), 20), *node.above(2)])


def _opens_a_list(node: Node) -> bool:
    """A menu's parent entry: the list of its children stands inside its list item, or right after it."""
    item = next((n for n in node.above(3) if n.tag == "li"), None)
    if item is not None:
        return any(n.tag in ("ul", "ol") or (n.tag == "a" and n is not node) for n in islice(item.below(), 200))
    beside = node.parent.children if node.parent else []
    position = next((i for i, n in enumerate(beside[:500]) if n is node), 0)
    return any(n.tag in ("ul", "ol", "div") for n in beside[position + 1 : position + 3])


def _scripted(tree: Tree, lines: list[Line], headings: list[str], base: str) -> tuple[Placed, ...]:
    """Return the links of scripts and refresh tags; a page with little else to say is passing its visitor on."""
    last = max(0, len(lines) - 1)
    return tuple(
        Placed(last, Link(url, text=file_name(url), heading=headings[last] if headings else "", kind=kind))
        for url, kind in of_scripts(tree, base)
    )

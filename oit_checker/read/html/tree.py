"""A web page as a plain tree of nodes, without what no visitor sees; built and walked without recursion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

# A lexbor parse of elements nested by the ten thousand takes time in the square; real pages stay below a hundred.
_DEEPEST = 600
_MANY_TAGS = 8_000
_MANY_OPTIONS = 4_000
_MOST_NODES = 400_000
_MOST_SCRIPT = 400_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>")
# A picture written into its tag, the memory of a form, or a hundred thousand attributes.
_LONG_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9:-]{0,40})\s[^<>]{20000,}>")
_OPTION = re.compile(r"</?option\b[^<>]*>", re.I)
_SHALLOW = frozenset(
    "p li td th tr dt dd option optgroup thead tbody tfoot colgroup html head body rp rt "
    "area base br col embed hr img input link meta param source track wbr".split()
)
# Their content is no text of the page.
_DROPPED = frozenset("-comment -undef -document -cdata !doctype -doctype template datalist canvas".split())


class Node:
    """An element, or a run of text (tag "#text"). `start` and `end` are the lines of the page that it covers."""

    __slots__ = ("attrs", "children", "end", "hidden", "parent", "start", "tag", "text")

    def __init__(self, tag: str, parent: Node | None, attrs: dict[str, str | None], text: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.attrs = attrs
        self.text = text
        self.children: list[Node] = []
        self.hidden = False
        self.start = 0
        self.end = 0

    def get(self, name: str) -> str:
        """Return the value of an attribute, "" where there is none."""
        return self.attrs.get(name) or ""

    def above(self, most: int = 10_000) -> Iterator[Node]:
        """Yield the elements around this one, the nearest first, at most `most`."""
        node = self.parent
        while node is not None and most > 0:
            yield node
            node = node.parent
            most -= 1

    def below(self) -> Iterator[Node]:
        """Yield every node inside this one in document order."""
        stack = self.children[::-1]
        while stack:
            node = stack.pop()
            yield node
            if node.children:
                stack.extend(node.children[::-1])

    def words(self) -> str:
        """Return all text inside, white space folded, whether or not it is shown as one line."""
        return " ".join(" ".join(n.text for n in self.below() if n.tag == "#text").split())


@dataclass(slots=True)
class Tree:
    """A parsed page: `body` holds what is shown, `nodes` are its elements in document order."""

    body: Node
    nodes: list[Node]
    title: str = ""
    base: str = ""
    metas: list[dict[str, str | None]] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    script_files: int = 0
    script_bytes: int = 0
    noscript: str = ""
    cut: bool = False

    def by_id(self) -> dict[str, Node]:
        """Return the elements that have an id or a name for jumps, the first of each."""
        found: dict[str, Node] = {}
        for node in self.nodes:
            name = node.get("id") or (node.get("name") if node.tag == "a" else "")
            if name:
                found.setdefault(name, node)
        return found


def parse(html: str) -> Tree:
    """Return the tree of a page; never raises, whatever the mark-up."""
    from selectolax.lexbor import LexborHTMLParser

    parser = LexborHTMLParser(_flattened(html))
    tree = Tree(Node("body", None, {}), [])
    if parser.root is None:
        return tree
    _copy(parser.root, tree)
    return tree


def _flattened(html: str) -> str:
    """Return `html` without the tags that nest deeper than any honest page."""
    html = _LONG_TAG.sub(lambda match: "" if match[1].lower() == "input" else f"<{match[1]}>", html.replace("\0", ""))
    if html.count("<") < _MANY_TAGS:
        return html
    if len(_OPTION.findall(html)) > _MANY_OPTIONS:
        html = _OPTION.sub(" ", html)
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match[2].lower() in _SHALLOW or match[0].endswith("/>"):
            return match[0]
        depth = max(0, depth - 1) if match[1] else depth + 1
        return match[0] if depth <= _DEEPEST else " "

    return _TAG.sub(keep, html)


def _copy(root: object, tree: Tree) -> None:
    """Copy the lexbor tree below `root` into `tree`, taking head and scripts apart."""
    stack: list[tuple[object, Node]] = [(root, tree.body)]
    count = 0
    while stack:
        source, parent = stack.pop()
        tag: str = source.tag or ""  # type: ignore[attr-defined]
        if tag == "-text":
            _add_text(source.text_content or "", parent)  # type: ignore[attr-defined]
            continue
        count += 1
        if count > _MOST_NODES:
            tree.cut = True
            return
        inner = _enter(tag, source, parent, tree)
        if inner is None:
            continue
        child = source.last_child  # type: ignore[attr-defined]
        while child is not None:
            stack.append((child, inner))
            child = child.prev


def _add_text(text: str, parent: Node) -> None:
    if text:
        parent.children.append(Node("#text", parent, {}, text))


def _enter(tag: str, source: object, parent: Node, tree: Tree) -> Node | None:
    """Return the node whose children are to be copied, or None where they are not shown."""
    if tag in _DROPPED:
        return None
    attrs: dict[str, str | None] = source.attributes  # type: ignore[attr-defined]
    if tag in ("html", "head"):
        return parent
    if tag == "body":
        tree.body.attrs = {**attrs, **tree.body.attrs}
        return parent
    if tag in ("script", "style", "noscript", "title", "meta", "link", "base"):
        _take_apart(tag, source, attrs, parent, tree)
        return None
    node = Node(tag, parent, attrs)
    node.hidden = parent.hidden
    parent.children.append(node)
    tree.nodes.append(node)
    return node


def _take_apart(tag: str, source: object, attrs: dict[str, str | None], parent: Node, tree: Tree) -> None:
    if tag == "meta":
        tree.metas.append(attrs)
    elif tag == "base":
        tree.base = tree.base or (attrs.get("href") or "")
    elif tag == "title":
        inside_picture = any(n.tag == "svg" for n in [parent, *parent.above()])
        tree.title = tree.title if tree.title or inside_picture else " ".join(_raw(source).split())
    elif tag == "noscript":
        tree.noscript += " " + " ".join(_raw(source).split())[:2_000]
    elif tag == "script":
        text = _raw(source)
        tree.script_files += bool(attrs.get("src"))
        tree.script_bytes += len(text)
        tree.scripts.append(text[:_MOST_SCRIPT])


def _raw(source: object) -> str:
    return source.text() or ""  # type: ignore[attr-defined]

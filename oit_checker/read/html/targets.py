"""Where an element of a page leads: addresses in attributes, handlers, viewers and scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from urllib.parse import parse_qsl, unquote, urlsplit

from oit_checker.address import join
from oit_checker.model import LinkKind
from oit_checker.read.html.tree import Node, Tree

_MOST_CODE = 4_000
_MOST_IN_SCRIPT = 40
_QUOTED = re.compile(r"""["']([^"'\s<>][^"'<>]{0,1500})["']""")
_PATH = re.compile(
    r"^(https?:)?//[^\s]+$|^\.{0,2}/[^\s*]+|^[^\s/?#'\"]+\.(php\d?|html?|aspx?|jsp|pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|webp)([?#].*)?$"
    r"|^[\w./-]*\?[\w-]+=|^[\w\u0e00-\u0e7f%().-]+(/[\w\u0e00-\u0e7f%() .-]+)+\.\w{2,5}$",
    re.I,
)
_DOCUMENT = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|rar|jpe?g|png|gif|webp)(\?.*|#.*)?$", re.I)
# Hosts and files that only show what another address holds.
_VIEWER = re.compile(
    r"docs\.google\.com/(gview|viewer)|drive\.google\.com/viewerng|view\.officeapps\.live\.com|viewer\.html?|pdfjs|pdf\.js|/viewerjs", re.I
)
_PASSING = re.compile(r"^https?://(l|lm)\.facebook\.com/l\.php|^https?://www\.google\.[\w.]+/url\?", re.I)
_INNER_NAMES = frozenset("url file pdf src doc document path q u link source pdfurl filename".split())
_DATA = (
    "data-href",
    "data-url",
    "data-link",
    "data-pdf",
    "data-file",
    "data-src-url",
    "data-target-url",
    "data-iframe",
    "data-lightbox-src",
)
_FRAMES = ("src", "data-src", "data-lazy-src", "data-url")
_PDF_OBJECT = re.compile(r"""PDFObject\.embed\(\s*(?:["']([^"']{1,1500})["']|([\w$.]{1,60}))""")
_GOES = re.compile(
    r"""(?:\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:replace|assign)\s*\(|\bwindow\.open\s*\()\s*["']([^"']{1,1500})["']"""
)
_REFRESH = re.compile(r"url\s*=\s*['\"]?\s*([^'\"]+)", re.I)
_ASSIGNED = r"""\b{name}\s*=\s*["']([^"'\n]{{1,1500}})["']"""

Target = tuple[str, LinkKind]


def targets(node: Node, base: str) -> tuple[Target, ...]:
    """Return the absolute addresses to which `node` itself leads, with how the visitor gets there."""
    found: list[Target] = []
    for href, kind in _written(node):
        for url in inner(href, base):
            if (url, kind) not in found:
                found.append((url, kind))
    return tuple(found)


def _written(node: Node) -> Iterator[tuple[str, LinkKind]]:
    """Yield the addresses as they are written in the attributes of `node`."""
    tag = node.tag
    if tag in ("a", "area"):
        yield from _of_href(node.get("href") or node.get("xlink:href"), LinkKind.AREA if tag == "area" else LinkKind.ANCHOR)
    elif tag in ("iframe", "frame"):
        source = next((node.get(name) for name in _FRAMES if node.get(name) not in ("", "about:blank")), "")
        yield source, LinkKind.FRAME
    elif tag == "embed":
        yield node.get("src"), LinkKind.EMBED
    elif tag == "object":
        yield node.get("data") or _parameter(node), LinkKind.EMBED
    elif tag in ("button", "input") and node.get("formaction"):
        yield node.get("formaction"), LinkKind.SCRIPT
    elif tag == "option" and _looks_like_path(node.get("value")):
        yield node.get("value"), LinkKind.SCRIPT
    if node.attrs:
        yield from _of_handlers(node)


def _of_href(href: str, kind: LinkKind) -> Iterator[tuple[str, LinkKind]]:
    if href.strip().lower().startswith("javascript:"):
        for path in paths_in(unquote(href[:_MOST_CODE])):
            yield path, LinkKind.SCRIPT
    else:
        yield href, kind


def _of_handlers(node: Node) -> Iterator[tuple[str, LinkKind]]:
    for name in ("onclick", "onmousedown", "ondblclick"):
        if code := node.get(name):
            for path in paths_in(code):
                yield path, LinkKind.SCRIPT
    for name in _DATA:
        if (value := node.get(name)) and node.tag not in ("iframe", "frame") and _looks_like_path(value):
            yield value, LinkKind.SCRIPT


def _parameter(node: Node) -> str:
    wanted = ("movie", "src", "url", "filename")
    return next((n.get("value") for n in node.below() if n.tag == "param" and n.get("name").lower() in wanted), "")


def paths_in(code: str) -> Iterator[str]:
    """Yield what looks like an address among the quoted strings of a handler."""
    for match in _QUOTED.finditer(code[:_MOST_CODE]):
        if _looks_like_path(match[1]):
            yield match[1]


def _looks_like_path(text: str) -> bool:
    text = text.strip()
    return 2 < len(text) < 1_500 and bool(_PATH.match(text))


def inner(href: str, base: str) -> Iterator[str]:
    """Yield the absolute address of `href`; a viewer's address gives the document inside it, other pages give both."""
    url = _joined(_root(base) if href[:1] == "/" and href[:2] != "//" else base, href)
    if not url:
        return
    if "?" not in url and "#" not in href:
        yield url
        return
    fragment = href.partition("#")[2]
    found = [join(url, value) for value in _parameters(url, fragment)]
    found = [address for address in found if address and address != url]
    if not (found and (_VIEWER.search(url.split("?")[0]) or _PASSING.match(url))):
        yield url
    yield from found


@lru_cache(maxsize=50_000)
def _joined(base: str, href: str) -> str:
    # Every page of a site repeats the addresses of its menus.
    return join(base, href)


@lru_cache(maxsize=5_000)
def _root(base: str) -> str:
    return join(base, "/") or base


def _parameters(url: str, fragment: str) -> Iterator[str]:
    query = urlsplit(url).query
    if not query and "=" not in fragment:
        return
    shows = bool(_VIEWER.search(url) or _PASSING.match(url))
    for name, value in [*parse_qsl(query), *parse_qsl(fragment)]:
        value = value.strip()
        if name.lower() not in _INNER_NAMES or not value:
            continue
        is_address = value.startswith(("http://", "https://", "//"))
        # "download.php?file=plan.pdf" is the file itself; "?pdf=" and "?file=/…" in a frame's page name a file beside it.
        if (is_address and (shows or _DOCUMENT.search(value))) or (
            _DOCUMENT.search(value) and (shows or name.lower() in ("pdf", "pdfurl"))
        ):
            yield value


def of_scripts(tree: Tree, base: str) -> tuple[Target, ...]:
    """Return the addresses that the page's scripts and refresh tags lead to or embed."""
    found: list[Target] = []
    for meta in tree.metas:
        if (meta.get("http-equiv") or "").lower() == "refresh" and (match := _REFRESH.search((meta.get("content") or "")[:2_000])):
            found.append((join(base, match[1].strip()), LinkKind.REDIRECT))
    for script in tree.scripts:
        found.extend(_of_script(script, base))
    return tuple(dict.fromkeys(target for target in found if target[0]))


def _of_script(script: str, base: str) -> Iterator[Target]:
    for match in islice(_PDF_OBJECT.finditer(script), _MOST_IN_SCRIPT):
        path = match[1] or _assigned(match[2].rpartition(".")[2], script)
        if path:
            yield join(base, path), LinkKind.EMBED
    called = "function" in script or "=>" in script
    for match in islice(_GOES.finditer(script), _MOST_IN_SCRIPT):
        yield join(base, match[1]), LinkKind.SCRIPT if called else LinkKind.REDIRECT


def _assigned(name: str, script: str) -> str:
    match = re.search(_ASSIGNED.format(name=re.escape(name)), script)
    return match[1] if match else ""

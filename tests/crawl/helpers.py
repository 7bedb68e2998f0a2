"""Small sites in a folder or on loopback, and a plain reader of links, for the tests of the crawl."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from oit_checker.address import join
from oit_checker.crawl import Fetch, FolderFetch, Limits, Served, crawl
from oit_checker.model import Capture, Link, LinkKind, Region, Resource, Site

HOME = "http://sample.test/"
WANTED = {
    "": ("ITA", "OIT", "การประเมินคุณธรรมและความโปร่งใส", "O1", "O12"),
    "structure": ("โครงสร้าง", "โครงสร้างและอำนาจหน้าที่"),
    "powers": ("อำนาจหน้าที่",),
    "procurement-plan": ("แผนการจัดซื้อจัดจ้าง",),
    "no-gift": ("นโยบายไม่รับของขวัญ", "No Gift Policy"),
}
_LINK = re.compile(r"<(a|iframe|frame|embed|img|meta)\b([^>]*)>(?:(.*?)</a>)?", re.I | re.S)
_TARGET = re.compile(r"""(?:href|src|content)=["']?([^"'>]+)""", re.I)
_KINDS = {"iframe": LinkKind.FRAME, "frame": LinkKind.FRAME, "embed": LinkKind.EMBED, "img": LinkKind.IMAGE, "meta": LinkKind.REDIRECT}


def links_of(resource: Resource) -> tuple[Link, ...]:
    """Read anchors, frames and meta refreshes; what stands between <nav> and </nav> is the menu."""
    if resource.media_type != "text/html":
        return ()
    text = Path(resource.path).read_text(encoding="utf-8", errors="replace")
    menu_ends = text.find("</nav>")
    found = []
    for hit in _LINK.finditer(text):
        target = _TARGET.search(hit.group(2))
        href = unescape(target.group(1)) if target else ""
        tag = hit.group(1).lower()
        if tag == "meta":
            if "url=" not in href.lower():
                continue
            href = href.lower().partition("url=")[2]
        region = Region.MENU if hit.start() < menu_ends else Region.MAIN
        words = re.sub(r"<[^>]*>", " ", hit.group(3) or "").strip()
        found.append(Link(url=join(resource.url, href), text=words, region=region, kind=_KINDS.get(tag, LinkKind.ANCHOR)))
    return tuple(found)


def page(title: str, *links: str, menu: str = "", body: str = "") -> str:
    """Return a web page: `links` are "address words", the menu stands in <nav>."""
    anchors = "\n".join(f'<p><a href="{link.partition(" ")[0]}">{link.partition(" ")[2]}</a></p>' for link in links)
    head = f"<!doctype html><html><head><title>{title}</title></head>"
    return f"{head}<body><nav>{menu}</nav><h1>{title}</h1><p>{body}</p>{anchors}</body></html>"


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def walk(fetch: Fetch, home: str = HOME, limits: Limits | None = None, **options: object) -> Capture:
    """Crawl to the end and return the capture."""
    wanted = options.pop("wanted", WANTED)
    return asyncio.run(crawl(Site(home), fetch, limits or Limits(allow_private=True), wanted=wanted, links_of=links_of, **options))  # type: ignore[arg-type]


def walk_folder(folder: Path, files: Mapping[str, str | bytes], routes: Mapping[str, Served] | None = None, **options: object) -> Capture:
    return walk(FolderFetch(write(folder, files), HOME, routes=routes), **options)  # type: ignore[arg-type]


def paths(capture: Capture) -> list[str]:
    """Return the addresses that came, below the home page's host, in their order."""
    return ["/" + r.url.partition("://")[2].partition("/")[2] for r in capture.resources]


def reasons(capture: Capture) -> dict[str, str]:
    return {"/" + m.url.partition("://")[2].partition("/")[2]: m.reason.value for m in capture.missed}


@dataclass(frozen=True, slots=True)
class Reply:
    """What the loopback server says to one path; `raw` says it byte for byte."""

    body: bytes = b"<html><title>page</title><p>words of a page</p></html>"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    raw: bytes = b""


Script = Callable[[str, int], Reply]


@dataclass(slots=True)
class Server:
    url: str
    asked: list[str]
    heads: list[str]


@asynccontextmanager
async def served(script: Script | Mapping[str, Reply], host: str = "127.0.0.1", **options: object):  # type: ignore[no-untyped-def]
    """Serve `script` (path and how often it was asked → Reply) on loopback; what is not scripted is 404."""
    asked, heads = list[str](), list[str]()
    answer: Script = script if callable(script) else lambda path, _: script.get(path, Reply(b"gone", 404))

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                path = head.split(" ", 2)[1]
                asked.append(path)
                heads.append(head)
                reply = answer(path, asked.count(path))
                await asyncio.sleep(reply.delay)
                if reply.raw:
                    writer.write(reply.raw)
                    break
                fields = {"content-type": "text/html", "content-length": str(len(reply.body)), **reply.headers}
                lines = "".join(f"{key}: {value}\r\n" for key, value in fields.items())
                writer.write(f"HTTP/1.1 {reply.status} X\r\n{lines}\r\n".encode() + reply.body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(handle, host, 0, **options)  # type: ignore[arg-type]
    port = server.sockets[0].getsockname()[1]
    try:
        yield Server(f"http{'s' if options else ''}://{'localhost' if options else host}:{port}", asked, heads)
    finally:
        server.close()


def run(work: Awaitable[object]) -> object:
    return asyncio.run(work)  # type: ignore[arg-type]

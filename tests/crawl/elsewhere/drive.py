"""A drive made of a table: addresses and what they answer, with pages worded as drives word them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from oit_checker.crawl.elsewhere import Elsewhere
from oit_checker.crawl.scope import Place
from oit_checker.crawl.sniff import media_type
from oit_checker.model import Link, Missed, Reason, Resource

DRIVE = "https://drive.google.com"
PDF = b"%PDF-1.4 plan"
LOGIN = Reason.LOGIN

VIEW = (
    "<html><head><title>แผน 2567.pdf - Google ไดรฟ์</title></head><body><script>var data=[1]</script>"
    "<div>เปิดด้วย</div><a href='https://accounts.google.com/ServiceLogin'>ลงชื่อเข้าใช้</a></body></html>"
)
SHELL = "<html><title>แผน - Google เอกสาร</title><script src=/static/app.js></script><noscript>JavaScript isn't enabled</noscript></html>"


def sent_page(title: str, *lines: str) -> str:
    return (
        f"<html><head><title>{title}</title></head><body><h1>{lines[0]}</h1>" + "".join(f"<p>{x}</p>" for x in lines[1:]) + "</body></html>"
    )


def warning(form: str) -> str:
    words = "Google Drive can't scan this file for viruses. plan.pdf (48M) is too large for Google to scan for viruses."
    return f"<html><head><title>Google Drive - Virus scan warning</title></head><body><p>{words}</p>{form}</body></html>"


def get_form(file: str, host: str = "") -> str:
    fields = "".join(f'<input type="hidden" name="{k}" value="{v}">' for k, v in {"id": file, "export": "download", "confirm": "t"}.items())
    button = '<input type="submit" id="uc-download-link" value="Download anyway"/>'
    return f'<form id="download-form" action="{host}/download" method="get">{button}{fields}</form>'


def listing(*entries: tuple[str, str]) -> str:
    """Return the plain listing of a folder; an entry is an address and a name."""
    rows = "".join(
        f'<div class="flip-entry" id="entry-{n}" tabindex="0" role="link"><div class="flip-entry-info"><a href="{url}" target="_blank">'
        f'<div class="flip-entry-visual"><img src="/icon.png" alt=""/></div><div class="flip-entry-title">{name}</div></a></div>'
        '<div class="flip-entry-last-modified"><div>1/10/66</div></div></div>'
        for n, (url, name) in enumerate(entries)
    )
    return f'<html><head><title>ITA 2567</title></head><body><div class="flip-entries">{rows}</div></body></html>'


@dataclass
class TableFetch:
    """The Fetch that answers from a table; a text is a web page, bytes are a file, "-> x" is a redirect, a Reason a refusal."""

    folder: Path
    table: Mapping[str, str | bytes | Reason]
    asked: list[str] = field(default_factory=list)

    async def __call__(self, link: Link) -> Resource | Missed:
        url, names = link.url, [link.url]
        self.asked.append(url)
        while isinstance(content := self.table.get(url, Reason.NOT_FOUND), str) and content.startswith("-> "):
            url = content[3:]
            names.append(url)
        if isinstance(content, Reason):
            return Missed(link.url, (), content, f"made: {content.value}")
        data = content.encode() if isinstance(content, str) else content
        sha256 = hashlib.sha256(data).hexdigest()
        (self.folder / sha256).write_bytes(data)
        kind = media_type(data, data, "text/html" if isinstance(content, str) else "application/octet-stream", url)
        at = datetime(2024, 1, 1, tzinfo=UTC)
        return Resource(url, kind, 200, at, sha256, str(self.folder / sha256), aliases=tuple(names), size=len(data))

    async def close(self) -> None:
        """Nothing is open."""


def place(url: str) -> Place:
    return Place.ELSEWHERE if "elsewhere.example" in url else Place.OURS if "town.go.th" in url else Place.FOLLOWED


def opened(folder: Path, table: Mapping[str, str | bytes | Reason], url: str) -> tuple[Resource | Missed, list[str]]:
    """Open `url` and return what came, and the addresses that were asked."""
    fetch = TableFetch(folder, table)
    answer = asyncio.run(Elsewhere(fetch, place).open(Link(url, "แผนการจัดซื้อจัดจ้าง")))
    return answer, fetch.asked


def came(folder: Path, table: Mapping[str, str | bytes | Reason], url: str) -> Resource:
    answer, _ = opened(folder, table, url)
    assert isinstance(answer, Resource), answer
    return answer


def why(folder: Path, table: Mapping[str, str | bytes | Reason], url: str) -> Reason:
    answer, _ = opened(folder, table, url)
    assert isinstance(answer, Missed), answer
    return answer.reason

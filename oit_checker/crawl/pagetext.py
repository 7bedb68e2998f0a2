"""What a web page says, roughly and fast: enough to tell two pages apart, not to judge them."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path

_MOST = 400_000
_TAG = re.compile(r"<[^<>]{0,4000}>?")
_INLINE = re.compile(r"</?(?:b|i|u|a|em|strong|span|font|small|big|sup|sub|mark|label)\b[^<>]{0,4000}>", re.I)
_TITLE = re.compile(r"<title[^<>]{0,200}>([^<]{0,500})", re.I)
_HEADING = re.compile(r"<h[12]\b[^<>]{0,400}>((?:[^<]|<(?!/h[12])){0,600})", re.I)
_TARGET = re.compile(
    r"""(?:href|src|data|content|action|data-[\w-]{1,20})\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'<>]{1,500}))""", re.I
)
_PASSWORD = re.compile(r"""<input\b[^<>]{0,500}type\s*=\s*["']?password""", re.I)
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class PageText:
    """A web page boiled down. `pieces` are its lines of text without digits and spaces; `targets` what it links to or shows."""

    title: str
    heading: str
    text: str
    pieces: frozenset[str]
    letters: int
    targets: frozenset[str]
    has_password: bool
    has_scripts: bool
    size: int
    is_frameset: bool = False

    def own(self, common: frozenset[str]) -> int:
        """Return how many letters stand in pieces that are not in `common`."""
        return sum(len(piece) for piece in self.pieces - common)


EMPTY = PageText("", "", "", frozenset(), 0, frozenset(), False, False, 0)


def decode(data: bytes) -> str:
    """Return `data` as text: byte order mark, else UTF-8 where it is that, else Thai Windows."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        # A cut multi-byte letter at the end, or a stray byte, does not make a page Thai Windows.
        whole = data.decode("utf-8", errors="replace")
        return whole if fault.start > len(data) - 4 or whole.count("\ufffd") * 100 < len(whole) else data.decode("cp874", errors="replace")


def page_text(data: bytes) -> PageText:
    """Boil `data`, the bytes of a web page, down."""
    raw = decode(data[:_MOST])
    bare, scripts = _apart(without(raw, "<!--", "-->"), "<script", "</script")
    bare = without(bare, "<style", "</style")
    lines = [" ".join(html.unescape(line).split()) for line in _TAG.sub("\n", _INLINE.sub(" ", bare)).split("\n")]
    text = "\n".join(line for line in lines if line)
    title, heading = _TITLE.search(bare), _HEADING.search(bare)
    pieces = frozenset(piece for piece in ("".join(_LETTERS.findall(line)) for line in lines) if len(piece) > 1)
    return PageText(
        title=html.unescape(title.group(1)).strip() if title else "",
        heading=html.unescape(_TAG.sub(" ", heading.group(1))).strip() if heading else "",
        text=text,
        pieces=pieces,
        letters=sum(map(len, pieces)),
        # What a script holds may be the page's only own thing (PDFObject.embed("plan.pdf")).
        targets=frozenset("".join(groups) for groups in _TARGET.findall(bare)) | frozenset(scripts),
        has_password=bool(_PASSWORD.search(bare)),
        has_scripts=bool(scripts),
        size=len(data),
        is_frameset="<frameset" in bare.lower(),
    )


def page_text_of(path: str) -> PageText:
    """Boil the page down whose bytes lie at `path`."""
    with Path(path).open("rb") as file:
        return page_text(file.read(_MOST))


def without(text: str, start: str, end: str) -> str:
    """Return `text` without everything from each `start` to its `end`, letter case apart; an unclosed one reaches to the end."""
    return _apart(text, start, end)[0]


def _apart(text: str, start: str, end: str) -> tuple[str, list[str]]:
    """Return the text outside and the pieces inside; plain searching, because a pattern would take squared time on hostile pages."""
    lower, kept, cut, place = text.lower(), list[str](), list[str](), 0
    if len(lower) != len(text):
        lower = text
    while (opened := lower.find(start, place)) >= 0:
        kept.append(text[place:opened])
        closed = lower.find(end, opened + len(start))
        place = len(text) if closed < 0 else closed + len(end)
        cut.append(text[opened:place])
    return "".join(kept) + text[place:], cut

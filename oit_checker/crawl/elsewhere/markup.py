"""The few tags of a viewer's page that can lead on: links, forms, frames. Bounded patterns, because such pages may be hostile."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlencode, urlsplit, urlunsplit

from oit_checker.address import join

_TAG = re.compile(r"<(/?(?:a|form|input|iframe|frame|embed|object|link|meta))\b([^<>]{0,4000})>([^<]{0,200})", re.I)
_ATTRIBUTE = re.compile(r"""([\w:-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,3000})"|'([^']{0,3000})'|([^\s"'<>]{1,2000}))""")
_NESTED = re.compile(r"</?(?:span|div|b|i|u|p|strong|em|font|small|svg|path|img)\b[^<>]{0,1000}>", re.I)
_MOST = 5000


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag with its attributes; `text` is what stands behind it, up to the next tag."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    text: str = ""

    def get(self, name: str) -> str:
        return next((value for key, value in self.attributes if key == name), "")


@dataclass(frozen=True, slots=True)
class Form:
    """A form whose fields are filled in already."""

    id: str
    action: str
    is_get: bool
    fields: tuple[tuple[str, str], ...]

    def address(self, base: str) -> str:
        """Return the address that a browser would get on sending the form, or "" where it would not just get one."""
        target = join(base, self.action or base)
        if not self.is_get or not target:
            return ""
        parts = urlsplit(target)
        return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(self.fields), ""))


@lru_cache(maxsize=4)
def tags(markup: str) -> tuple[Tag, ...]:
    """Return the tags of `markup` that can lead on, in order."""
    found = _TAG.finditer(_NESTED.sub(" ", markup))
    return tuple(
        Tag(m[1].lower(), _attributes(m[2]), " ".join(html.unescape(m[3]).split())) for _, m in zip(range(_MOST), found, strict=False)
    )


def forms(found: tuple[Tag, ...]) -> Iterator[Form]:
    """Yield the forms among the tags `found`, with their named fields."""
    opened: Tag | None = None
    fields: list[tuple[str, str]] = []
    for tag in (*found, Tag("/form", ())):
        if tag.name in ("form", "/form"):
            if opened:
                is_get = opened.get("method").strip().lower() in ("", "get")
                yield Form(opened.get("id"), opened.get("action"), is_get, tuple(fields))
            opened, fields = (tag if tag.name == "form" else None), []
        elif tag.name == "input" and opened and tag.get("name"):
            fields.append((tag.get("name"), tag.get("value")))


def _attributes(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((m[1].lower(), html.unescape(m[2] or m[3] or m[4] or "")) for m in _ATTRIBUTE.finditer(text))

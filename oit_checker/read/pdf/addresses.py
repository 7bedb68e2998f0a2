"""Where a PDF leads: link annotations and addresses in its text."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from typing import Any

from oit_checker.address import join
from oit_checker.model import Link

_BARE = re.compile(r"(?:https?://|www\.)[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]{4,500}")
_MOST = 500


def links_of(texts: Sequence[str], noted: Sequence[Sequence[str]], base: str) -> tuple[Link, ...]:
    """Return the links of a file in order, each address once: `noted` on each page by annotations, or written in its text.

    The label of an address is the line where it stands, or the page's number.
    """
    found: dict[str, Link] = {}
    for index, (text, addresses) in enumerate(zip(texts, noted, strict=True)):
        for address in addresses:
            if (url := join(base, address)) and len(found) < _MOST:
                found.setdefault(url, Link(url, label=f"หน้า {index + 1}"))
        for line in text.splitlines():
            for address in _BARE.findall(line):
                url = join(base, address.rstrip(".,;:)'!"))
                if url and len(found) < _MOST:
                    found[url] = Link(url, text=address[:200], label=line.strip()[:300])
    return tuple(found.values())


def noted_on(document: Any, page: Any) -> Iterator[str]:
    """Yield the addresses of the link annotations on a pdfium page."""
    import pypdfium2.raw as raw

    position, link = ctypes.c_int(0), raw.FPDF_LINK()
    for _ in range(_MOST):
        if not raw.FPDFLink_Enumerate(page, position, link):
            break
        action = raw.FPDFLink_GetAction(link)
        if action and raw.FPDFAction_GetType(action) == raw.PDFACTION_URI:
            size = raw.FPDFAction_GetURIPath(document, action, None, 0)
            buffer = ctypes.create_string_buffer(min(size, 4_000))
            raw.FPDFAction_GetURIPath(document, action, buffer, len(buffer))
            yield buffer.value.decode("utf-8", errors="replace")

"""Web pages that were saved as one file (.mht, or a .doc that is one)."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

from oit_checker.model import Document, Readability, Resource, Trouble
from oit_checker.read import html

KIND = "mht"
MEDIA = ("multipart/related", "message/rfc822", "application/x-mimearchive")
_MOST_PARTS = 500


def read(resource: Resource, data: bytes) -> Document:
    """Return the page in a saved bundle as a Document."""
    for number, part in enumerate(message_from_bytes(data[: html.LARGEST * 3]).walk()):
        if number > _MOST_PARTS:
            break
        if part.get_content_type() == "text/html" and (body := _body(part)):
            return html.read(resource, body)
    return Document(resource, kind=KIND, trouble=Trouble.BROKEN, detail="the bundle holds no page", readability=Readability.BROKEN)


def _body(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""

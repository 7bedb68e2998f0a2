"""How much may be spent on reading one document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """Limits of reading one document: `pages` may be read by OCR, `seconds` of wall time, `largest` bytes of file.

    `ocr` asks for pictures of text to be read where this machine can; without it they are told as trouble.
    """

    ocr: bool = True
    pages: int = 12
    seconds: float = 120.0
    largest: int = 80_000_000
    most_pages: int = 1_500
    members: int = 200  # files of an archive
    unpacked: int = 300_000_000  # bytes of an archive's files together

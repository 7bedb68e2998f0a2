"""The text layer of a PDF as each engine gives it, and the best of them page by page."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from oit_checker.read.repair import repair
from oit_checker.read.trust import Sound, better, sound
from oit_checker.thai import orthography_faults

# Faults in a hundred letters above which another engine is asked.
_DOUBTFUL = 0.8
_MOST_LETTERS = 200_000
_MOST_SLOW_PAGES = 40
_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Layer:
    """The text of one page: as pdfium gave it, and the best repaired reading."""

    raw: str
    text: str
    sound: Sound


def layers(document: Any, data: bytes, most: int) -> tuple[Layer, ...]:
    """Return the text layer of the first `most` pages of a pdfium document; other engines are asked for doubtful pages."""
    raws = tuple(_pdfium_text(document, index) for index in range(min(len(document), most)))
    texts = [repair(raw) for raw in raws]
    doubtful = [i for i, text in enumerate(texts) if sound(raws[i]) is Sound.GARBLED or orthography_faults(text) > _DOUBTFUL]
    for index, other in _others(data, doubtful):
        texts[index] = better(texts[index], repair(other))
    return tuple(Layer(raw, text, _worth(raw, text)) for raw, text in zip(raws, texts, strict=True))


def _worth(raw: str, text: str) -> Sound:
    own = sound(raw)
    return sound(text) if own is Sound.GARBLED else own


def _pdfium_text(document: Any, index: int) -> str:
    import pypdfium2 as pdfium

    try:
        page = document[index]
        textpage = page.get_textpage()
        text: str = textpage.get_text_range(0, min(textpage.count_chars(), _MOST_LETTERS)) if textpage.count_chars() else ""
        textpage.close()
        page.close()
    except pdfium.PdfiumError:
        return ""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "")


def _others(data: bytes, wanted: Sequence[int]) -> list[tuple[int, str]]:
    """Return other readings of the pages `wanted`, with their indexes; an engine that fails gives none."""
    if not wanted:
        return []
    found = [(i, text) for i, text in enumerate(_pdftotext(data, wanted[-1] + 1)) if i in set(wanted)]
    return found + _pypdf(data, wanted[:_MOST_SLOW_PAGES]) + _as_thai_bytes(wanted, found)


def _pdftotext(data: bytes, pages: int) -> list[str]:
    tool = shutil.which("pdftotext")
    if not tool:
        return []
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        command = [tool, "-q", "-enc", "UTF-8", "-l", str(pages), file.name, "-"]
        try:
            done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False, stdin=subprocess.DEVNULL)
        except (subprocess.TimeoutExpired, OSError):
            return []
    return done.stdout[: 400 * _MOST_LETTERS].decode("utf-8", errors="replace").split("\f")[:pages]


def _pypdf(data: bytes, wanted: Sequence[int]) -> list[tuple[int, str]]:
    import pypdf

    found: list[tuple[int, str]] = []
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted:
            reader.decrypt("")
        found.extend((index, reader.pages[index].extract_text()[:_MOST_LETTERS]) for index in wanted)
    # pypdf meets a broken file with whatever exception its broken part leads to.
    except Exception:
        return found
    return found


def _as_thai_bytes(wanted: Sequence[int], found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Old fonts without a Unicode map give Thai bytes as Latin letters (¡ÒÃ); read them as the bytes they are."""
    mended: list[tuple[int, str]] = []
    for index, text in found:
        high = sum("\xa1" <= c <= "\xfb" for c in text)
        if high > 40 and high * 3 > len(text):
            mended.append((index, "".join(c.encode("latin-1").decode("cp874", "replace") if "\xa1" <= c <= "\xfb" else c for c in text)))
    return mended

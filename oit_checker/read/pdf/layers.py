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
from oit_checker.read.trust import Sound, sound
from oit_checker.thai import common_word_share, orthography_faults

# Faults in a hundred letters above which another engine is asked.
_DOUBTFUL = 0.2
_BAD = 0.8
_MOST_LETTERS = 200_000
# pypdf takes tens of milliseconds a page.
_MOST_SLOW_PAGES = 12
_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Layer:
    """The text of one page: as pdfium gave it, and the best repaired reading."""

    raw: str
    text: str
    sound: Sound
    faults: float  # what Thai writing does not allow, in a hundred letters


def layers(raws: Sequence[str], data: bytes) -> tuple[Layer, ...]:
    """Return the text layer of every page from what pdfium read; other engines are asked for doubtful pages."""
    chosen = [_layer(raw, raw) for raw in raws]
    has_tool = shutil.which("pdftotext") is not None
    # pypdf is slow: beside pdftotext it is asked only where both others fail.
    for read_again, doubt in ((_pdftotext, _DOUBTFUL), (_pypdf, _BAD if has_tool else _DOUBTFUL)):
        garbled = Sound.GARBLED if doubt == _DOUBTFUL else None
        doubtful = [i for i, layer in enumerate(chosen) if layer.sound is garbled or layer.faults > doubt]
        for index, other in read_again(data, doubtful) if doubtful else ():
            for reading in (other, _as_thai_bytes(other)):
                chosen[index] = _better(chosen[index], _layer(raws[index], reading))
    return tuple(chosen)


def _layer(raw: str, reading: str) -> Layer:
    text = repair(reading)
    return Layer(raw, text, sound(reading), orthography_faults(text))


def _better(first: Layer, second: Layer) -> Layer:
    """Return the reading that breaks fewer rules of Thai writing; in doubt the first."""
    return second if _badness(second) + 0.05 < _badness(first) else first


def _badness(layer: Layer) -> float:
    if layer.sound is not Sound.GOOD:
        return 50.0 if layer.sound is Sound.GARBLED else 100.0
    return layer.faults - 2.0 * common_word_share(layer.text)


def pdfium_signs(textpage: Any) -> str:
    """Return the text of a pdfium textpage as it stands there."""
    count = textpage.count_chars()
    return str(textpage.get_text_range(0, min(count, _MOST_LETTERS))) if count else ""


def in_lines(signs: str) -> str:
    """Return the text of a pdfium textpage with one line break a line."""
    return signs.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "")


def _pdftotext(data: bytes, wanted: Sequence[int]) -> list[tuple[int, str]]:
    tool = shutil.which("pdftotext")
    if not tool:
        return []
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        command = [tool, "-q", "-enc", "UTF-8", "-f", str(wanted[0] + 1), "-l", str(wanted[-1] + 1), file.name, "-"]
        try:
            done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False, stdin=subprocess.DEVNULL)
        except (subprocess.TimeoutExpired, OSError):
            return []
    texts = done.stdout[: 400 * _MOST_LETTERS].decode("utf-8", errors="replace").split("\f")
    return [(index, texts[index - wanted[0]]) for index in wanted if index - wanted[0] < len(texts)]


def _pypdf(data: bytes, wanted: Sequence[int]) -> list[tuple[int, str]]:
    import pypdf

    found: list[tuple[int, str]] = []
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted:
            reader.decrypt("")
        found.extend((index, reader.pages[index].extract_text()[:_MOST_LETTERS]) for index in wanted[:_MOST_SLOW_PAGES])
    # pypdf meets a broken file with whatever exception its broken part leads to.
    except Exception:
        return found
    return found


def _as_thai_bytes(text: str) -> str:
    """Old fonts without a Unicode map give Thai bytes as Latin letters (¡ÒÃ): read them as the bytes they are."""
    high = sum("\xa1" <= c <= "\xfb" for c in text)
    if high < 40 or high * 3 < len(text):
        return text
    return "".join(c.encode("latin-1").decode("cp874", "replace") if "\xa1" <= c <= "\xfb" else c for c in text)

"""What reading costs: CPU and seconds a page by kind of document, and the peak memory of a long PDF.

python bench/reading.py [--pages 300] [--scans 6] [--real FOLDER]

A document is read here as a child of the sandbox reads it; the CPU of the tools that its reader starts (pdftotext, tesseract)
is counted. The long PDFs are read as a run reads them, each by a process of its own.
"""

from __future__ import annotations

import argparse
import resource as limits
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from oit_checker.model import Document, Resource, Trouble
from oit_checker.read import Reading, read
from oit_checker.read.kinds import document_of
from oit_checker.read.ocr import can_read_pictures
from oit_checker.read.sandbox import SANDBOX

ROOT = Path(__file__).parent.parent
REAL = ROOT.parent / "shared" / "real"
SUFFIXES = (".html", ".htm", ".pdf", ".docx", ".xlsx", ".xls", ".doc", ".zip")
# Where one more reading stands in the module of text layers.
LAYERS = "oit_checker.read.pdf.layers"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one document of `pages` pages took, in seconds."""

    pages: int
    cpu: float
    seconds: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--pages", type=int, default=300, help="of the long PDFs")
    parser.add_argument("--scans", type=int, default=6, help="how many pages are read by OCR")
    parser.add_argument("--real", type=Path, default=REAL)
    parser.add_argument("--alone", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.alone:
        return tell_peak(chosen.alone)
    print(f"start of a child: {1000 * start_of_a_child():.0f} ms CPU")
    tell("samples", by_kind(sorted((ROOT / "samples").glob("*/site/**/*"))))
    if (chosen.real / "documents").is_dir():
        tell("real", by_kind(sorted((chosen.real / "documents").iterdir())))
    if chosen.scans and can_read_pictures():
        tell("OCR", {"page of a scan": list(scans(chosen.scans))})
    with TemporaryDirectory() as folder:
        for name, source in (("text and tables", "joomla"), ("scans", "scans")):
            path = long_pdf(ROOT / "samples" / source, Path(folder) / f"{source}.pdf", chosen.pages)
            print(f"{chosen.pages} pages of {name}, {path.stat().st_size / 1e6:.0f} MB: ", end="", flush=True)
            subprocess.run([sys.executable, __file__, "--alone", str(path)], check=True)
    return 0


def cpu(who: int) -> float:
    used = limits.getrusage(who)
    return used.ru_utime + used.ru_stime


def start_of_a_child() -> float:
    before = cpu(limits.RUSAGE_CHILDREN)
    code = "import oit_checker.read.worker, oit_checker.read.kinds, oit_checker.read.cutout.make, pypdfium2"
    subprocess.run([sys.executable, "-c", code], check=True)
    return cpu(limits.RUSAGE_CHILDREN) - before


def resource_of(path: Path) -> Resource:
    return Resource(f"http://sample.test/{path.name}", "", 200, datetime(2024, 4, 23, tzinfo=UTC), "", str(path), size=path.stat().st_size)


def cost(path: Path, reading: Reading) -> tuple[Document, Cost]:
    data, resource = path.read_bytes(), resource_of(path)
    used, began = cpu(limits.RUSAGE_SELF) + cpu(limits.RUSAGE_CHILDREN), time.monotonic()
    document = document_of(resource, data, reading)
    used = cpu(limits.RUSAGE_SELF) + cpu(limits.RUSAGE_CHILDREN) - used
    return document, Cost(len(document.pages), used, time.monotonic() - began)


def by_kind(paths: list[Path]) -> dict[str, list[Cost]]:
    """Return what each document cost by its kind, read without OCR; PDFs apart by whether pdfium was enough."""
    found: dict[str, list[Cost]] = defaultdict(list)
    asked = counted(("_pdftotext", "_pypdf"))
    for path in paths:
        if path.suffix.lower() in SUFFIXES and path.is_file():
            before = asked()
            document, spent = cost(path, Reading(ocr=False))
            kind = document.kind
            if kind == "pdf":
                kind += ", pdfium alone" if asked() == before and document.trouble is None else ", others asked or part unread"
            if spent.pages:
                found[kind].append(spent)
    return found


def counted(names: tuple[str, ...]) -> Callable[[], int]:
    """Let the calls of these readers be counted; return what tells how many there were."""
    module, calls = sys.modules[LAYERS], [0]
    for name in names:
        setattr(module, name, _counting(getattr(module, name), calls))
    return lambda: calls[0]


def _counting(reader: Callable[..., Any], calls: list[int]) -> Callable[..., Any]:
    def read_again(*given: Any) -> Any:
        calls[0] += 1
        return reader(*given)

    return read_again


def tell(name: str, found: dict[str, list[Cost]]) -> None:
    for kind, costs in sorted(found.items()):
        pages = sum(spent.pages for spent in costs)
        middle = median(spent.cpu / spent.pages for spent in costs for _ in range(spent.pages))
        used, seconds = sum(spent.cpu for spent in costs) / pages, sum(spent.seconds for spent in costs) / pages
        print(
            f"{name:8s} {kind:36s} {len(costs):4d} files {pages:5d} pages"
            f"  {1000 * used:8.2f} ms CPU a page (median {1000 * middle:.2f}), {1000 * seconds:.2f} ms"
        )


def scans(most: int) -> Iterator[Cost]:
    """Yield what pages of scanned PDFs cost with OCR, one page a file."""
    for path in sorted((ROOT / "samples" / "scans" / "site").rglob("*.pdf")):
        if most and document_of(resource_of(path), path.read_bytes(), Reading(ocr=False)).trouble is Trouble.SCAN:
            most -= 1
            yield cost(path, Reading(pages=1))[1]


def long_pdf(sample: Path, path: Path, pages: int) -> Path:
    """Write a PDF of so many pages, those of a sample's files over and over, each time with all that they need."""
    import pypdf

    writer, sources = pypdf.PdfWriter(), sorted((sample / "site").rglob("*.pdf"))
    while len(writer.pages) < pages:
        for source in sources:
            reader = pypdf.PdfReader(source)
            if not reader.is_encrypted and len(writer.pages) < pages:
                writer.append(reader, pages=(0, min(len(reader.pages), pages - len(writer.pages))))
    writer.write(path)
    return path


def tell_peak(path: Path) -> int:
    """Print the peak of resident memory of this process and of the child that read the file."""
    document = read(resource_of(path), Reading())
    SANDBOX.close()
    own, child = own_peak(), limits.getrusage(limits.RUSAGE_CHILDREN).ru_maxrss / 1024
    trouble = f", {document.trouble.value}" if document.trouble else ""
    print(
        f"{len(document.pages)} read{trouble}; peak {own:.0f} MB here, {child:.0f} MB in the largest child, {own + child:.0f} MB together"
    )
    return 0


def own_peak() -> float:
    """Return the peak of this process in megabytes; `ru_maxrss` would begin with that of the process that started it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return limits.getrusage(limits.RUSAGE_SELF).ru_maxrss / 1024
    return next(int(line.split()[1]) / 1024 for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM"))


if __name__ == "__main__":
    sys.exit(main())

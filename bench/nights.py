"""What keeping costs: bytes of two nights on the disk, and how much of them is stored twice; pictures and pack of the second.

python bench/nights.py [--sample=vendor-cms] [--pictures]
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from oit_checker.demo import serve

ROOT = Path(__file__).parent.parent
OIT = [sys.executable, "-m", "oit_checker"]


def stored(folder: Path) -> tuple[int, int, int]:
    """Return bytes that the nights would take without sharing, bytes on the disk, and bytes of bodies that lie there twice."""
    apart, places = 0, dict[tuple[int, int], Path]()
    for file in folder.rglob("*"):
        if file.is_file():
            told = file.stat()
            apart += told.st_size
            places[told.st_dev, told.st_ino] = file
    bodies = [file for file in places.values() if file.parent.name == "bodies"]
    copies = Counter(hashlib.sha256(file.read_bytes()).hexdigest() for file in bodies)
    sizes = {hashlib.sha256(file.read_bytes()).hexdigest(): file.stat().st_size for file in bodies}
    twice = sum((count - 1) * sizes[digest] for digest, count in copies.items())
    return apart, sum(file.stat().st_size for file in places.values()), twice


def night(url: str, capture: Path, out: Path) -> float:
    """Check the site once more and keep it; return the seconds."""
    started = time.perf_counter()
    words = ["check", url, "--fy", "2567", "--as-of", "2024-04-23", "--allow-private", "--pace", "0", "-q"]
    subprocess.run([*OIT, *words, "--capture", str(capture), "-f", "json", "-o", str(out)], check=False)
    return time.perf_counter() - started


def proof(capture: Path, report: Path) -> None:
    """Make a pack of a night, and say what it costs."""
    started = time.perf_counter()
    pack = report.with_name("pack.zip")
    environment = {**os.environ, "XDG_CONFIG_HOME": str(report.parent / "config")}
    subprocess.run([*OIT, "pack", str(report), "--capture", str(capture), "-o", str(pack)], check=True, env=environment)
    print(f"pack: {pack.stat().st_size / 1e6:.1f} MB in {time.perf_counter() - started:.1f} s")


def main() -> None:
    chosen = next((word.partition("=")[2] for word in sys.argv[1:] if word.startswith("--sample=")), "vendor-cms")
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        sample = Path(shutil.copytree(ROOT / "samples" / chosen, folder / "sample"))
        with serve(sample) as served:
            (folder / "nights").mkdir()
            first = night(served.url, folder / "nights" / "1", folder / "report.json")
            page = next((sample / "site").rglob("*.html"))
            page.write_bytes(page.read_bytes().replace(b"</body>", b"<p>one more line</p></body>"))
            second = night(served.url, folder / "nights" / "2", folder / "report.json")
        apart, together, twice = stored(folder / "nights")
        print(f"two nights of {chosen}: {first:.1f} s and {second:.1f} s")
        print(f"bytes apart {apart:,}, on the disk {together:,}, bodies stored twice {twice:,}")
        if "--pictures" in sys.argv:
            proof(folder / "nights" / "2", folder / "report.json")


if __name__ == "__main__":
    main()

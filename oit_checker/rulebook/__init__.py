"""rules/ → Edition, or a plain refusal: which file, which element, what stands there, what would be right."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from oit_checker.model import Edition
from oit_checker.rulebook.edition import edition_of
from oit_checker.rulebook.refusals import refused

__all__ = ["editions", "load_edition", "rules_folder"]


def rules_folder() -> Path:
    """Return the rules that came with the program: beside the package in a checkout, inside it when installed."""
    here = Path(__file__).parent.parent
    return next(p for p in (here / "data" / "rules", here.parent / "rules") if (p / "editions").is_dir())


def editions(folder: Path | None = None) -> tuple[int, ...]:
    """Return the years that have an edition, ascending. Raises RuleError where the folder has none, or a file that names no year."""
    base = folder or rules_folder()
    if not base.is_dir():
        raise refused("no_folder", base)
    files = sorted(p for p in (base / "editions").glob("*.y*ml") if not p.name.startswith("."))
    for path in files:
        if path.suffix != ".yaml" or not (path.stem.isascii() and path.stem.isdecimal() and len(path.stem) == 4):
            raise refused("edition_name", path)
    if not files:
        raise refused("no_editions", base)
    return tuple(sorted(int(path.stem) for path in files))


@lru_cache(maxsize=8)
def load_edition(year: int, folder: Path | None = None) -> Edition:
    """Return the edition of a Buddhist year; RuleError names the file, the element and what would be right."""
    base = folder or rules_folder()
    path = base / "editions" / f"{year}.yaml"
    if not path.is_file():
        raise refused("no_year", base, year=year, known=editions(base))
    return edition_of(base, path)

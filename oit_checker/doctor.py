"""What this machine has: the tools that are used where they are there, what lacking them costs, how to install them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass

from oit_checker.crawl import find_browser

RAR_TOOLS = ("unrar", "unar", "7z", "7zz", "bsdtar")


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool: `key` names its words, `where` is its path or "" where it is missing."""

    key: str
    name: str
    where: str
    install: str


def tools() -> tuple[Tool, ...]:
    """Look for every optional tool; nothing is changed, nothing is asked of the network."""
    tesseract = shutil.which("tesseract") or ""
    return (
        Tool("pdftotext", "pdftotext", shutil.which("pdftotext") or "", "apt install poppler-utils"),
        Tool("tesseract", "tesseract", tesseract, "apt install tesseract-ocr"),
        Tool("thai_ocr", "tesseract: tha", _thai(tesseract), "apt install tesseract-ocr-tha"),
        Tool("browser", "Chromium", find_browser(), "apt install chromium-headless-shell"),
        Tool("fonts", "Thai fonts", _font(), "apt install fonts-thai-tlwg"),
        Tool("rar", "rar", _first(RAR_TOOLS), "apt install unar"),
    )


def _first(names: tuple[str, ...]) -> str:
    return next((found for found in map(shutil.which, names) if found), "")


def _thai(tesseract: str) -> str:
    return "tha" if tesseract and "tha" in _says([tesseract, "--list-langs"]).split() else ""


def _font() -> str:
    program = shutil.which("fc-list")
    lines = _says([program, ":lang=th", "family"]).splitlines() if program else []
    return sorted(line for line in lines if line.strip())[0] if any(line.strip() for line in lines) else ""


def _says(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout + done.stderr).decode("utf-8", errors="replace")

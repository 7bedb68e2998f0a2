"""A site being written: pages, papers and pictures under site/, and the routes of site.yaml."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import yaml

TOKEN = re.compile(r"\{(\w+):([\w.\-]+)\}")


class Site:
    """Collects pages and documents, then writes them; `{p:key}` in a page becomes the address of the page called `key`."""

    def __init__(self, folder: Path, frame: Callable[..., str]) -> None:
        self.folder, self.frame = folder, frame
        self.address: dict[str, str] = {}
        self.pages: list[tuple[str, str, str, str, dict[str, Any]]] = []
        self.papers: list[tuple[str, Callable[[Path], None]]] = []
        self.routes: list[dict[str, Any]] = []

    def page(self, key: str, path: str, title: str, body: str, **options: Any) -> None:
        """Add a page; `path` is where it is served."""
        assert key not in self.address, key
        self.address[key] = path
        self.pages.append((key, path, title, body, options))

    def paper(self, key: str, path: str, write: Callable[[Path], None], file: str = "", headers: dict[str, str] | None = None) -> None:
        """Add a document; `file` names it on disk where `path` has a query."""
        assert key not in self.address, key
        self.address[key] = path
        self.papers.append((file or path.lstrip("/"), write))
        if file:
            kind = "application/pdf" if file.endswith(".pdf") else ""
            route: dict[str, Any] = {"path": on_the_wire(path), "file": file}
            self.routes.append({**route, **({"type": kind} if kind else {}), **({"headers": headers} if headers else {})})

    def write(self, head: str) -> None:
        """Write everything; `head` is the hand-written start of site.yaml."""
        out = self.folder / "site"
        shutil.rmtree(out, ignore_errors=True)
        for file, write in self.papers:
            (out / file).parent.mkdir(parents=True, exist_ok=True)
            write(out / file)
        for number, (key, path, title, body, options) in enumerate(self.pages):
            file = options.pop("file", "") or f"pages/{number:03d}-{key}.html"
            text = self.frame(title, body, key=key, **options) if options.pop("framed", True) else body
            (out / file).parent.mkdir(parents=True, exist_ok=True)
            (out / file).write_text(TOKEN.sub(self._link, text), encoding="utf-8")
            if "/" + file not in (path, path + "index.html"):
                self.routes.append({"path": on_the_wire(path), "file": file})
        routes = yaml.safe_dump(self.routes, allow_unicode=True, sort_keys=False, width=200)
        (self.folder / "site.yaml").write_text(f"{head}routes:\n{routes}", encoding="utf-8")

    def _link(self, match: re.Match[str]) -> str:
        return self.address[match[2]] if match[1] in "pdn" else match[0]


def on_the_wire(path: str) -> str:
    """Return `path` as a client sends it."""
    return quote(path, safe="/?=&%+-._~:@!$'()*,;")

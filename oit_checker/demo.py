"""A sample municipality served on loopback: for `oit demo`, the tests and the measurements."""

from __future__ import annotations

import mimetypes
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

# The sample that the wheel carries; pyproject.toml names the same.
SAMPLE = "vendor-cms"
TYPES = {
    ".html": "text/html", ".htm": "text/html", ".php": "text/html", ".asp": "text/html", ".aspx": "text/html", ".css": "text/css",
    ".js": "text/javascript", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain", ".pdf": "application/pdf",
    ".jpg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".zip": "application/zip", ".rar": "application/vnd.rar",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """What one address answers; `file` is read when asked for."""

    status: int = 200
    file: Path | None = None
    type: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Sample:
    """A folder with site/ and site.yaml, ready to be served; `asked` counts requests by method."""

    folder: Path
    routes: dict[str, Answer] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    not_found: Answer = field(default_factory=lambda: Answer(404))
    asked: Counter[str] = field(default_factory=Counter)

    def answer(self, target: str) -> Answer:
        """Return what `target` (path and query, percent-encoded or not) answers."""
        parts = urlsplit(target)
        path, query = unquote(parts.path), unquote(parts.query)
        exact = f"{path}?{query}" if query else path
        if exact in self.routes:
            return self.routes[exact]
        return self._file(path) or self.not_found

    def _file(self, path: str) -> Answer | None:
        site = (self.folder / "site").resolve()
        try:
            found = (site / path.lstrip("/")).resolve()
            found = found / "index.html" if found.is_dir() else found
            inside = found.is_file() and found.is_relative_to(site)
        except (OSError, ValueError):
            return None
        return Answer(file=found, type=self.type_of(found)) if inside else None

    def type_of(self, file: Path) -> str:
        suffix = file.suffix.lower()
        return self.types.get(suffix) or TYPES.get(suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def load_sample(folder: Path) -> Sample:
    """Read site.yaml: routes (path, file, status, type, redirect, headers), types, not_found."""
    import yaml

    sample = Sample(folder)
    rules: dict[str, Any] = {}
    if (folder / "site.yaml").is_file():
        rules = yaml.safe_load((folder / "site.yaml").read_text(encoding="utf-8")) or {}
    sample.types.update(rules.get("types") or {})
    for route in rules.get("routes") or ():
        sample.routes[unquote(str(route["path"]))] = _answer(sample, route)
    if rules.get("not_found"):
        sample.not_found = _answer(sample, {"status": 404, **rules["not_found"]})
    return sample


def _answer(sample: Sample, route: dict[str, Any]) -> Answer:
    headers = [(str(name), str(value)) for name, value in (route.get("headers") or {}).items()]
    file = sample.folder / "site" / route["file"] if route.get("file") else None
    if route.get("redirect"):
        headers.append(("Location", str(route["redirect"])))
        return Answer(int(route.get("status", 302)), file, "text/html", tuple(headers))
    kind = str(route.get("type") or (sample.type_of(file) if file else "text/html"))
    return Answer(int(route.get("status", 200)), file, kind, tuple(headers))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    sample: ClassVar[Sample]
    timeout = 30

    def do_GET(self) -> None:
        self.sample.asked[self.command] += 1
        answer = self.sample.answer(self.path)
        body = answer.file.read_bytes() if answer.file and answer.file.is_file() else b""
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value.encode("utf-8").decode("latin-1"))
        if answer.type:
            self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_HEAD = do_GET

    def do_POST(self) -> None:
        self.sample.asked[self.command] += 1
        self.close_connection = True
        self.send_error(405)

    do_PUT = do_DELETE = do_PATCH = do_POST

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the one who asks tells."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of visitors who hang up."""


@dataclass(frozen=True, slots=True)
class Served:
    """A sample that is being served at `url`."""

    url: str
    sample: Sample


@contextmanager
def serve(folder: Path, port: int = 0) -> Iterator[Served]:
    """Serve the sample in `folder` on 127.0.0.1, at `port` or any free one, until the block ends."""
    sample = load_sample(folder)
    handler = type("Handler", (_Handler,), {"sample": sample})
    server = _Server(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield Served(f"http://127.0.0.1:{server.server_address[1]}/", sample)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def bundled_sample() -> Path:
    """Return the folder of the sample that comes with the program. Raises FileNotFoundError where none came."""
    here = Path(__file__).parent
    for folder in (here / "data" / "samples", here.parent / "samples"):
        if (folder / SAMPLE / "truth.yaml").is_file():
            return folder / SAMPLE
    raise FileNotFoundError(SAMPLE)


@dataclass(frozen=True, slots=True)
class Truth:
    """What truth.yaml says of a sample as a whole; `as_of` is a date as --as-of takes it."""

    name: str
    fy: int
    as_of: str


def truth_of(folder: Path) -> Truth:
    """Read whose sample it is, and the year and day that it is judged for."""
    import yaml

    value = yaml.safe_load((folder / "truth.yaml").read_text(encoding="utf-8"))
    return Truth(str(value["name"]), int(value["fy"]), str(value["as_of"]))

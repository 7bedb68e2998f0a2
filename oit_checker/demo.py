"""A sample municipality served on loopback, with the other hosts that it links to: for `oit demo`, the tests and the measurements."""

from __future__ import annotations

import mimetypes
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
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
TEXTS = ("text/", "application/json", "application/xml")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one address answers; `file` is read when asked for."""

    status: int = 200
    file: Path | None = None
    type: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Sample:
    """A folder with site/ and site.yaml, ready to be served; `asked` counts requests by method, those to its hosts with them.

    `hosts` are other servers that the site links to, by name; their files stand under site-<name>/. `bases` are the addresses of all
    (the site's own is called `site`), which stand for `{{host:<name>}}` in texts and redirects.
    """

    folder: Path
    site: str = "site"
    routes: dict[str, Answer] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    not_found: Answer = field(default_factory=lambda: Answer(404))
    asked: Counter[str] = field(default_factory=Counter)
    hosts: dict[str, Sample] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)

    def answer(self, target: str) -> Answer:
        """Return what `target` (path and query, percent-encoded or not) answers."""
        parts = urlsplit(target)
        path, query = unquote(parts.path), unquote(parts.query)
        exact = f"{path}?{query}" if query else path
        if exact in self.routes:
            return self.routes[exact]
        return self._file(path) or self.not_found

    def _file(self, path: str) -> Answer | None:
        site = (self.folder / self.site).resolve()
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
    """Read site.yaml: routes (path, file, status, type, redirect, headers), types, not_found, hosts (name and the same again)."""
    import yaml

    rules: dict[str, Any] = {}
    if (folder / "site.yaml").is_file():
        rules = yaml.safe_load((folder / "site.yaml").read_text(encoding="utf-8")) or {}
    sample = _ruled(Sample(folder), rules)
    for host in rules.get("hosts") or ():
        name = str(host["name"])
        sample.hosts[name] = _ruled(Sample(folder, f"site-{name}", asked=sample.asked, bases=sample.bases), host)
    return sample


def _ruled(sample: Sample, rules: dict[str, Any]) -> Sample:
    sample.types.update(rules.get("types") or {})
    for route in rules.get("routes") or ():
        sample.routes[unquote(str(route["path"]))] = _answer(sample, route)
    if rules.get("not_found"):
        sample.not_found = _answer(sample, {"status": 404, **rules["not_found"]})
    return sample


def _answer(sample: Sample, route: dict[str, Any]) -> Answer:
    headers = [(str(name), str(value)) for name, value in (route.get("headers") or {}).items()]
    file = sample.folder / sample.site / route["file"] if route.get("file") else None
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
        if answer.type.startswith(TEXTS):
            body = filled(body, self.sample.bases)
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, filled(value.encode("utf-8"), self.sample.bases).decode("latin-1"))
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


def filled(text: bytes, bases: Mapping[str, str]) -> bytes:
    """Return `text` with the address of each host (no slash at its end) in place of `{{host:<name>}}`."""
    if b"{{host:" in text:
        for name, base in bases.items():
            text = text.replace(f"{{{{host:{name}}}}}".encode(), base.encode())
    return text


@dataclass(frozen=True, slots=True)
class Served:
    """A sample that is being served at `url`; `bases` are the addresses of the site and of its other hosts, by name."""

    url: str
    sample: Sample
    bases: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def serve(folder: Path, port: int = 0) -> Iterator[Served]:
    """Serve the sample in `folder` on 127.0.0.1, at `port` or any free one, until the block ends."""
    sample = load_sample(folder)
    with ExitStack() as running:
        last = running.enter_context(_running(sample, port))
        sample.bases["site"] = f"http://127.0.0.1:{last}"
        for name, host in sample.hosts.items():
            last = running.enter_context(_running_after(host, last))
            sample.bases[name] = f"http://127.0.0.1:{last}"
        yield Served(sample.bases["site"] + "/", sample, sample.bases)


@contextmanager
def _running(sample: Sample, port: int) -> Iterator[int]:
    """Answer at `port`, or at any free one for 0, until the block ends; give the port. Raises OSError where it is taken."""
    handler = type("Handler", (_Handler,), {"sample": sample})
    server = _Server(("127.0.0.1", port), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


@contextmanager
def _running_after(sample: Sample, port: int) -> Iterator[int]:
    """Answer at the first free port after `port`, so that the addresses of a sample sort alike on every run."""
    with ExitStack() as running:
        for each in range(port + 1, 65536):
            try:
                found = running.enter_context(_running(sample, each))
            except OSError:
                continue
            yield found
            return
        raise OSError(f"no free port after {port}")


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

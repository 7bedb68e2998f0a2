"""What a page gets while it is laid out for the camera: itself and its style sheets and pictures as they were captured, and no scripts."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from oit_checker.address import url_key
from oit_checker.crawl import warc
from oit_checker.crawl.browser.proxy import Reply, Request
from oit_checker.crawl.browser.switchboard import Hop
from oit_checker.crawl.browser.ways import Way, purpose, way
from oit_checker.crawl.camera.styles import dressed, styles_of
from oit_checker.crawl.pagetext import decode
from oit_checker.crawl.scope import Place, Scope
from oit_checker.crawl.wire import Answer
from oit_checker.model import Capture, Resource

_DRAWN = "drawn by a browser"
_NO_SCRIPTS = "script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'; form-action 'none'"
_FONTS = ("font/", "application/font", "application/x-font", "application/octet-stream")
_KINDS = {"style": ("text/css",), "image": ("image/",), "font": _FONTS}
# Of one page, and of all.
_MOST_ASKED, _MOST_BYTES, _MOST_EVER = 15, 20_000_000, 120


class Stage:
    """Serves one captured page at a time to the browser."""

    def __init__(self, capture: Capture, folder: Path | None, hop: Hop | None) -> None:
        self._kept = {url_key(url): (r.media_type, Path(r.path)) for r in capture.resources for url in (r.url, *r.aliases)}
        self._kept |= _from_archive(folder) if folder else {}
        self._hop, self._scope = hop, Scope((), False)
        self._scope.add(capture.site.url)
        self._home, self._folder = capture.site.url, folder
        self._styles: str | None = None
        self.now: Resource | None = None
        self._asked = self._size = self._ever = 0

    def show(self, resource: Resource) -> None:
        """Put `resource` on; what it asks for is counted anew."""
        self.now, self._asked, self._size = resource, 0, 0

    async def serve(self, request: Request) -> Reply:
        """Return what `request` gets."""
        now = self.now
        if now is None or request.method != "GET":
            return Reply(403)
        kind = purpose(request.url, request.headers)
        if kind == "document":
            return await self._page(now) if _same(request.url, now.url) else Reply(204)
        if kind not in _KINDS:
            return Reply(403)
        return await self._part(request, kind)

    async def _page(self, resource: Resource) -> Reply:
        html = decode(Path(resource.path).read_bytes())
        # A page that the crawl's browser wrote down has lost its styles; those of the start page's own bytes are the site's.
        if _DRAWN in resource.notes:
            self._styles = await self._styles_of_home() if self._styles is None else self._styles
            html = dressed(html, self._styles)
        head = (("content-type", "text/html; charset=utf-8"), ("content-security-policy", _NO_SCRIPTS))
        return Reply(200, head, html.encode("utf-8", "replace"))

    async def _styles_of_home(self) -> str:
        path = _raw(self._folder, self._home) if self._folder else None
        if path is None and self._hop is not None:
            answer = await self._hop(self._home, {"accept": "text/html"}, robots=True)
            path = answer.body.path if isinstance(answer, Answer) and answer.status == 200 else None
        return styles_of(decode(path.read_bytes()), self._home) if path and path.is_file() else ""

    async def _part(self, request: Request, kind: str) -> Reply:
        media, path = self._kept.get(url_key(request.url), ("", Path()))
        if media.startswith(_KINDS[kind]) and path.is_file():
            return Reply(200, (("content-type", media), ("access-control-allow-origin", "*")), file=path)
        if self._hop is None or not self._has_room or not self._may_ask(request, kind):
            return Reply(404)
        self._asked += 1
        self._ever += 1
        answer = await self._hop(request.url, {"accept": "*/*"}, robots=True)
        if not isinstance(answer, Answer) or answer.status != 200:
            return Reply(404)
        self._size += answer.body.size
        media = answer.header("content-type").partition(";")[0].strip().lower()
        if media.startswith(_KINDS[kind]):
            self._kept[url_key(request.url)] = (media, answer.body.path)
        return Reply(200, (("content-type", media), ("access-control-allow-origin", "*")), file=answer.body.path)

    @property
    def _has_room(self) -> bool:
        return self._asked < _MOST_ASKED and self._size < _MOST_BYTES and self._ever < _MOST_EVER

    def _may_ask(self, request: Request, kind: str) -> bool:
        """Say whether a part is the site's own, or a style or font of another that the page needs to look as it does."""
        ours = self._scope.place(request.url) is Place.OURS
        # Visitors' counters come as pictures; what refuses them elsewhere refuses them here.
        script = way("GET", request.url, {"sec-fetch-dest": "script"}, page="", ours=ours)
        return ours or (kind in ("style", "font") and script is not Way.REFUSED)


def _same(one: str, other: str) -> bool:
    return urlsplit(one)._replace(fragment="") == urlsplit(other)._replace(fragment="") or url_key(one) == url_key(other)


def _raw(folder: Path, url: str) -> Path | None:
    """Return the body that came over the wire for `url` in a saved crawl."""
    archive = folder / "archive.warc.gz"
    came = (each for each in warc.exchanges(archive) if each.kind != "conversion") if archive.is_file() else ()
    found = next((each for each in came if each.status == "200" and url_key(each.url) == url_key(url)), None)
    return folder / "bodies" / found.sha256 if found else None


def _from_archive(folder: Path) -> dict[str, tuple[str, Path]]:
    """Return the style sheets, pictures and fonts that a saved crawl holds beside its pages, by address."""
    archive, kinds = folder / "archive.warc.gz", tuple(kind for each in _KINDS.values() for kind in each)
    kept: dict[str, tuple[str, Path]] = {}
    for exchange in warc.exchanges(archive) if archive.is_file() else ():
        if exchange.status == "200" and exchange.media_type.startswith(kinds):
            kept[url_key(exchange.url)] = (exchange.media_type, folder / "bodies" / exchange.sha256)
    return kept

# ruff: noqa: E501
"""Pages of cloud drives, viewers and reading places, written from the field's descriptions: what stands between a visitor and a file.

`{{host:drive}}`, `{{host:cloud}}` and `{{host:reader}}` are filled by the server with the addresses of the hosts.
"""

from __future__ import annotations

import base64
import hashlib
import html
from pathlib import Path
from urllib.parse import quote

DRIVE = "{{host:drive}}"
SCRIPT = (
    "<script nonce='x'>window.WIZ_global_data={'cfb2h':'drive_2024.16','eptZe':'/_/'};"
    + "var _=_||{};(function(_){_.F=[];})(_);" * 24
    + "</script>"
)
SAY = {
    "access": ("Google Drive: Access Denied", "You need access", "Request access, or switch to an account with access. Learn more"),
    "access-th": ("Google ไดรฟ์ - การเข้าถึงถูกปฏิเสธ", "คุณต้องได้รับสิทธิ์เข้าถึง", "ขอสิทธิ์เข้าถึง หรือเปลี่ยนไปใช้บัญชีที่มีสิทธิ์เข้าถึง ดูข้อมูลเพิ่มเติม"),
    "quota": (
        "Google Drive - Quota exceeded",
        "Sorry, you can't view or download this file at this time.",
        "Too many users have viewed or downloaded this file recently. Please try accessing the file again later. "
        "If the file you are trying to access is particularly large, it may take up to 24 hours to be able to view or download the file.",
    ),
    "deleted-200": ("Google Drive - Error", "Sorry, the file you have requested has been deleted.", "Make sure that you have the correct URL."),
    "gone": (
        "Google Drive - Page Not Found",
        "Sorry, the file you have requested does not exist.",
        "Make sure that you have the correct URL and that the owner of the file hasn't deleted it. Get stuff done with Google Drive.",
    ),
    "login": ("Google ไดรฟ์: ลงชื่อเข้าใช้", "ลงชื่อเข้าใช้", "เพื่อไปต่อยัง Google ไดรฟ์ ลงชื่อเข้าใช้เพื่อดำเนินการต่อ อีเมลหรือโทรศัพท์"),
}  # fmt: skip


def file_id(key: str) -> str:
    """Return the 33 letters by which a drive knows `key`, the same on every run."""
    return "1" + base64.b64encode(hashlib.sha256(key.encode()).digest(), b"-_").decode()[:32]


def said(kind: str) -> str:
    """Return the page by which a drive refuses a file; `kind` is a key of SAY."""
    title, head, text = SAY[kind]
    form = (
        '<form action="/signin" method="post"><input type="email" name="identifier"><button>ถัดไป</button></form>' if kind == "login" else ""
    )
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div id="drive-logo"></div><h1>{head}</h1><p>{text}</p>{form}</body></html>'


def shell(name: str, app: str = "Google ไดรฟ์") -> str:
    """Return the viewer that shows a file by script only."""
    shown = html.escape(name)
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="{shown}"><meta property="og:site_name" content="Google Docs">'
        f"<title>{shown} - {app}</title>{SCRIPT}</head><body><noscript>JavaScript ไม่ได้เปิดใช้งานในเบราว์เซอร์ของคุณ</noscript>"
        '<div id="drive-viewer"></div><script src="/_/drive/viewer.js"></script></body></html>'
    )


def warning(file: str, name: str) -> str:
    """Return the page that warns of a file too large to be scanned for viruses, with the form that goes on."""
    fields = {"id": file, "export": "download", "confirm": "t", "uuid": "b5d0a7c2-31f4-4b6e-9a51-0f2c7d8e9a10"}
    inputs = "".join(f'<input type="hidden" name="{name}" value="{value}">' for name, value in fields.items())
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Google Drive - Virus scan warning</title></head><body>'
        "<p class=uc-warning-caption>Google Drive can't scan this file for viruses.</p>"
        f'<p class=uc-warning-subcaption><a href="/open?id={file}">{html.escape(name)}</a> (34M) is too large for Google to scan for viruses. '
        "Would you still like to download this file?</p>"
        f'<form id="download-form" action="{DRIVE}/download" method="get"><input type="submit" id="uc-download-link" value="Download anyway">{inputs}</form></body></html>'
    )


def listing(title: str, entries: list[tuple[str, str]]) -> str:
    """Return the embedded view of a folder; `entries` are (address, file name)."""
    rows = "".join(
        f'<div class="flip-entry" id="entry-{number}" tabindex="0" role="link"><div class="flip-entry-info"><a href="{address}" target="_blank">'
        f'<div class="flip-entry-visual"><div class="flip-entry-icon"></div></div><div class="flip-entry-title">{html.escape(name)}</div></a></div>'
        f'<div class="flip-entry-last-modified"><div>{number % 27 + 1}/1/24</div></div></div>'
        for number, (address, name) in enumerate(entries)
    )
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{html.escape(title)}</title></head><body><div class="folder"><div class="flip-entries">{rows}</div></div></body></html>'


def form(title: str, fields: tuple[str, ...]) -> str:
    """Return a form that is filled in at the drive's host."""
    rows = "".join(
        f'<div role="listitem"><div role="heading">{name}</div><input type="text" name="entry.{n}" required></div>'
        for n, name in enumerate(fields, 501)
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{title}</h1>'
        f'<form action="{DRIVE}/forms/d/e/{file_id("form")}/formResponse" method="post">{rows}<button>ส่ง</button></form></body></html>'
    )


class Cloud:
    """The files and routes of the three hosts, being collected."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.routes: dict[str, list[dict[str, object]]] = {"drive": [], "cloud": [], "reader": []}

    def put(self, host: str, file: str, content: str | bytes) -> str:
        """Write a file of `host`; return its name."""
        path = self.folder / f"site-{host}" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def route(self, host: str, path: str, file: str = "", **more: object) -> None:
        """Answer `path` (with its query) by `file`."""
        self.routes[host].append({"path": path, **({"file": file} if file else {}), **more})

    def ask(self, name: str, **more: object) -> None:
        """Answer every way of asking for the bytes of the file called `name`."""
        for query in (f"export=download&id={name}", f"id={name}&export=download", f"export=view&id={name}", f"id={name}"):
            self.route("drive", f"/uc?{query}", **more)  # type: ignore[arg-type]

    def upload(self, key: str, name: str, state: str, data: bytes) -> None:
        """Lay a file on the drive in one of its states: ok, redirect, big, quota, access, access-th, login, deleted, deleted-200."""
        file, suffix = file_id(key), Path(name).suffix or ".pdf"
        kind = {".pdf": "application/pdf", ".jpg": "image/jpeg"}[suffix]
        sent: dict[str, object] = {"type": kind, "headers": {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}}
        match state:
            case "deleted":
                return
            case "login":
                self.refuse_login(f"/file/d/{file}/view", f"/file/d/{file}/view?usp=sharing", f"/file/d/{file}/view?usp=drive_link")
                self.ask(file, status=302, redirect=f"{DRIVE}/ServiceLogin?service=wise&continue=drive")
            case "access" | "deleted-200":
                self.ask(file, file=self.put("drive", f"file/d/{file}/view/index.html", said(state)))
            case "access-th":
                self.put("drive", f"file/d/{file}/view/index.html", said(state))
                self.ask(file, status=302, redirect=f"{DRIVE}/ServiceLogin?service=wise&continue=drive")
            case "quota":
                self.put("drive", f"file/d/{file}/view/index.html", shell(name))
                self.ask(file, file=self.put("drive", "pages/quota.html", said("quota")))
            case "big":
                self.put("drive", f"file/d/{file}/view/index.html", shell(name))
                self.ask(file, file=self.put("drive", f"pages/warning-{file}.html", warning(file, name)))
                blob, more = self.put("drive", f"blobs/{file}{suffix}", data), "&confirm=t&uuid=b5d0a7c2-31f4-4b6e-9a51-0f2c7d8e9a10"
                self.route("drive", f"/download?id={file}&export=download{more}", blob, **sent)
            case "redirect":
                self.put("drive", f"file/d/{file}/view/index.html", shell(name))
                self.ask(file, status=303, redirect=f"{DRIVE}/download?id={file}&export=download")
                self.route("drive", f"/download?id={file}&export=download", self.put("drive", f"blobs/{file}{suffix}", data), **sent)
            case _:
                self.put("drive", f"file/d/{file}/view/index.html", shell(name))
                self.ask(file, file=self.put("drive", f"blobs/{file}{suffix}", data), **sent)
        self.route("drive", f"/open?id={file}", status=307, redirect=f"{DRIVE}/file/d/{file}/view?usp=drive_open")

    def refuse_login(self, *paths: str) -> None:
        """Send visitors of `paths` to the log-in."""
        for path in paths:
            self.route("drive", path, status=302, redirect=f"{DRIVE}/ServiceLogin?service=wise&continue=drive")

    def document(self, key: str, name: str, pdf: bytes, text: str) -> None:
        """Lay a document that is edited online: a shell, and its exports."""
        base = f"/document/d/{file_id(key)}"
        for page in ("edit", "view", "preview"):
            self.put("drive", f"{base[1:]}/{page}/index.html", shell(name, "Google เอกสาร"))
        self.route("drive", f"{base}/export?format=pdf", self.put("drive", f"blobs/{key}.pdf", pdf), type="application/pdf")
        self.route("drive", f"{base}/export?format=txt", self.put("drive", f"blobs/{key}.txt", text), type="text/plain; charset=utf-8")

    def sheet(self, key: str, name: str, book: bytes) -> None:
        """Lay a spreadsheet that is edited online."""
        base = f"/spreadsheets/d/{file_id(key)}"
        for page in ("edit", "view"):
            self.put("drive", f"{base[1:]}/{page}/index.html", shell(name, "Google ชีต"))
        blob = self.put("drive", f"blobs/{key}.xlsx", book)
        for query in ("format=xlsx", f"format=xlsx&id={file_id(key)}"):
            self.route("drive", f"{base}/export?{query}", blob)

    def share_point(self, address: str, name: str, pdf: bytes) -> None:
        """Lay a file on the other company's drive, whose page shows it by script and gives it with `download=1`."""
        page, blob = self.put("cloud", "pages/viewer.html", shell(name, "OneDrive")), self.put("cloud", "blobs/file.pdf", pdf)
        for query in ("", "?e=4KxQ2z"):
            self.route("cloud", address + query, page)
            self.route("cloud", address + (query + "&" if query else "?") + "download=1", blob, type="application/pdf")

    def flipbook(self, folder: str, pages: list[str]) -> None:
        """Lay a book that scripts turn, with the plain pages that its maker writes beside it."""
        title = html.escape(pages[0].strip().splitlines()[0])
        self.put(
            "reader",
            f"{folder}/index.html",
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Flip PDF">{SCRIPT}'
            '<script src="javascript/config.js"></script></head><body><div id="flipBook"></div>'
            '<noscript><a href="files/basic-html/index.html">Basic HTML</a></noscript></body></html>',
        )
        many = len(pages)
        for number, text in enumerate(pages, 1):
            lines = "".join(f"<p>{html.escape(line)}</p>" for line in text.strip().splitlines())
            turn = " ".join(f'<a href="page{n}.html">{n}</a>' for n in range(1, many + 1))
            page = f'<html><head><meta charset="utf-8"><title>Page {number}</title></head><body>{lines}<div class="pager">{turn}</div></body></html>'
            self.put("reader", f"{folder}/files/basic-html/page{number}.html", page)
            if number == 1:
                self.put("reader", f"{folder}/files/basic-html/index.html", page)

    def slides(self, path: str, text: str) -> None:
        """Lay slides with their transcript."""
        title, *rest = text.strip().splitlines()
        items = "".join(f"<li>{number}. {html.escape(line)}</li>" for number, line in enumerate([title, *rest], 1))
        self.put(
            "reader",
            f"{path}/index.html",
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{html.escape(title)} | PPT</title></head><body><h1>{html.escape(title)}</h1>'
            f'<div id="slide-player"></div><h2>Transcript</h2><ul id="transcript">{items}</ul></body></html>',
        )

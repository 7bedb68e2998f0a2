"""Printing the samples' documents: one text, several producers, so that text layers differ as they do in the wild.

`plain` and `nikhahit` and `word` draw with ReportLab (word: every ำ as space + า; nikhahit: as ํ + า); `chrome` prints HTML with headless
Chromium; `scan` is a picture of the plain one, without text. Needs the dev dependencies, fonts-thai-tlwg and chromium-headless-shell.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
from markup import Block, parse, to_html
from playwright.sync_api import Page, sync_playwright
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = Path("/usr/share/fonts/truetype/tlwg")
BROWSER = "/usr/bin/chromium-headless-shell"
SEGMENT = "texts => texts.map(t => [...new Intl.Segmenter('th', {granularity: 'word'}).segment(t)].map(s => s.segment))"
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
SPELL: dict[str, Callable[[str], str]] = {
    "plain": str,
    "scan": str,
    "word": lambda text: text.replace("ำ", " า"),
    "nikhahit": lambda text: text.replace("ำ", "ํา"),
}
MARGIN = 56.0


@contextmanager
def browser() -> Iterator[Page]:
    """Give a page of a headless Chromium, which also knows where Thai words end."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield chromium.new_page()
        chromium.close()


def print_pdf(page: Page, source: str, how: str = "plain", font: str = "Norasi", wide: bool = False) -> bytes:
    """Return `source` (markup) as a PDF made `how`; `wide` lies on its side."""
    if how == "chrome":
        return _chrome(page, source, font, wide)
    drawn = _Sheet(page, SPELL[how], font, landscape(A4) if wide else A4).draw(parse(source))
    return _scan(drawn) if how == "scan" else drawn


def _chrome(page: Page, source: str, font: str, wide: bool) -> bytes:
    tables = "table{border-collapse:collapse;width:100%;font-size:11px}td,th{vertical-align:top}h2{font-size:17px}"
    page.set_content(f"<meta charset=utf-8><style>body{{font:13px '{font}'}}{tables}</style>{to_html(source)}")
    return page.pdf(format="A4", landscape=wide, margin=dict.fromkeys(("top", "right", "bottom", "left"), "15mm"))


def _scan(drawn: bytes) -> bytes:
    pictures = [sheet.render(scale=1.4, grayscale=True).to_pil().rotate(0.4, fillcolor=250) for sheet in pypdfium2.PdfDocument(drawn)]
    out = io.BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], quality=45, resolution=101)
    return out.getvalue()


class _Sheet:
    """A canvas that knows how far down it has drawn."""

    def __init__(self, page: Page, spell: Callable[[str], str], font: str, size: tuple[float, float]) -> None:
        self.page, self.spell, self.font, (self.width, self.height) = page, spell, font, size
        self.out = io.BytesIO()
        self.canvas = Canvas(self.out, pagesize=size, invariant=1)
        self.y = self.height - MARGIN
        for name in (font, f"{font}-Bold"):
            pdfmetrics.registerFont(TTFont(name, str(FONTS / f"{name}.ttf")))

    def draw(self, blocks: tuple[Block, ...]) -> bytes:
        self._learn_words(blocks)
        for block in blocks:
            self._block(block)
        self.canvas.save()
        return self.out.getvalue()

    def _learn_words(self, blocks: tuple[Block, ...]) -> None:
        texts = sorted({text for block in blocks for text in (block.text, *(cell for row in block.rows for cell in row))})
        self.words = dict(zip(texts, self.page.evaluate(SEGMENT, texts), strict=True))

    def _block(self, block: Block) -> None:
        inner = self.width - 2 * MARGIN
        match block.kind:
            case "sheet":
                self._turn()
            case "title" | "center":
                self._lines(block.text, 15.0 if block.kind == "title" else 12.5, inner, "center", bold=block.kind == "title")
            case "heading":
                self._lines(block.text, 13.0, inner, "left", bold=True)
            case "right":
                self._lines(block.text, 12.5, inner, "right")
            case "point":
                self._lines(block.text, 12.5, inner - 24, "left", indent=24, lead="- ")
            case "sign":
                self._sign(block.text)
            case "pic":
                self._picture(block.text)
            case "table":
                self._table(block, inner)
            case _:
                self._lines(block.text, 12.5, inner, "left", first=28)

    def _turn(self) -> None:
        self.canvas.showPage()
        self.y = self.height - MARGIN

    def _need(self, room: float) -> None:
        if self.y - room < MARGIN:
            self._turn()

    def _wrap(self, text: str, size: float, width: float, first: float = 0.0) -> list[str]:
        lines, line, room = [], "", width - first
        for word in self.words.get(text) or [text]:
            if line and pdfmetrics.stringWidth(line + word.rstrip(), self.font, size) > room:
                lines.append(line.rstrip())
                line, room = "", width
            line += word if line else word.lstrip()
        return [*lines, line.rstrip()]

    def _lines(
        self,
        text: str,
        size: float,
        width: float,
        where: str,
        *,
        bold: bool = False,
        indent: float = 0.0,
        first: float = 0.0,
        lead: str = "",
    ) -> None:
        font = f"{self.font}-Bold" if bold else self.font
        for number, line in enumerate(self._wrap(text, size, width * (0.94 if bold else 1.0), first)):
            self._need(size * 1.5)
            self.canvas.setFont(font, size)
            spelled = self.spell((lead if number == 0 else "") + line)
            x = {"left": MARGIN + indent + (first if number == 0 else 0.0), "center": self.width / 2, "right": self.width - MARGIN}[where]
            {"left": self.canvas.drawString, "center": self.canvas.drawCentredString, "right": self.canvas.drawRightString}[where](
                x, self.y - size, spelled
            )
            self.y -= size * 1.5
        self.y -= 3

    def _sign(self, text: str) -> None:
        self._need(120)
        x, y = self.width * 0.62, self.y - 34
        path = self.canvas.beginPath()
        path.moveTo(x - 40, y)
        for step in range(5):
            path.curveTo(x - 36 + step * 16, y + 22 - step * 3, x - 30 + step * 16, y - 14, x - 22 + step * 16, y + 6)
        self.canvas.drawPath(path)
        self.y -= 40
        for part in text.split(" / "):
            self.canvas.setFont(self.font, 12.5)
            self.canvas.drawCentredString(x, self.y - 14, self.spell(part.strip()))
            self.y -= 18
        self.y -= 8

    def _picture(self, address: str) -> None:
        data = base64.b64decode(address.split(",", 1)[1])
        from reportlab.lib.utils import ImageReader

        self._need(300)
        self.canvas.drawImage(
            ImageReader(io.BytesIO(data)), MARGIN, self.y - 290, width=self.width - 2 * MARGIN, height=280, preserveAspectRatio=True
        )
        self.y -= 300

    def _table(self, block: Block, inner: float) -> None:
        size = 9.5 if len(block.widths) < 7 else 8.0
        unit = inner / sum(block.widths)
        widths = [width * unit for width in block.widths]
        for number, row in enumerate(block.rows):
            cells = [self._wrap(text, size, width - 6) for text, width in zip(row, widths, strict=False)]
            self._row(cells, widths, size, bold=number == 0)
        self.y -= 8

    def _row(self, cells: list[list[str]], widths: list[float], size: float, *, bold: bool) -> None:
        tall = max(len(cell) for cell in cells) * size * 1.4 + 5
        self._need(tall)
        x = MARGIN
        for cell, width in zip(cells, widths, strict=False):
            self.canvas.rect(x, self.y - tall, width, tall)
            self.canvas.setFont(f"{self.font}-Bold" if bold else self.font, size)
            for number, line in enumerate(cell):
                self.canvas.drawString(x + 3, self.y - size * (1.15 + 1.4 * number), self.spell(line))
            x += width
        self.y -= tall

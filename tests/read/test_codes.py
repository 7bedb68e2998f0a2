"""QR codes on PDF pages are found wherever and however they are drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from oit_checker.model import Document
from oit_checker.read import Reading
from oit_checker.read.pdf import read as read_pdf
from oit_checker.read.pdf.codes import _crops
from oit_checker.read.pdf.drawing import drawing
from tests.read.helpers import FILES, resource_of

ADDRESS = "https://example.test/survey"


def written(path: Path, *draw: Any) -> Path:
    """Write a page of lines with a crest over them, and what each of `draw` puts on its canvas."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=(595, 842), pageCompression=1)
    canvas.drawImage(ImageReader(Image.new("RGB", (90, 90), "gray")), 250, 720, 90, 90)
    for y in range(500, 700, 20):
        canvas.drawString(72, y, "words of a notice that says what it says 2567")
    for put in draw:
        put(canvas)
    canvas.save()
    return path


def _code(canvas: Any, left: float = 400, bottom: float = 90) -> None:
    canvas.drawImage(str(FILES / "code.png"), left, bottom, 110, 110)


def _halves(canvas: Any) -> None:
    from reportlab.lib.utils import ImageReader

    whole = Image.open(FILES / "code.png").convert("RGB")
    half = whole.height // 2
    canvas.drawImage(ImageReader(whole.crop((0, 0, whole.width, half))), 80, 145, 110, 55)
    canvas.drawImage(ImageReader(whole.crop((0, half, whole.width, 2 * half))), 80, 90, 110, 55)


def _drawn(canvas: Any) -> None:
    from reportlab.graphics import renderPDF
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing

    board = Drawing(110, 110)
    board.add(QrCodeWidget(ADDRESS, barWidth=110, barHeight=110))
    renderPDF.draw(board, canvas, 300, 90)


def _turned(canvas: Any) -> None:
    canvas.setPageRotation(90)


def _read(path: Path) -> Document:
    return read_pdf(resource_of(path), path.read_bytes(), Reading(ocr=False))


@pytest.mark.parametrize("draw", [(_code,), (_halves,), (_drawn,), (_code, _turned)], ids=["picture", "halves", "drawn", "turned"])
def test_a_code_beside_other_pictures_is_found(tmp_path: Path, draw: tuple[Any, ...]) -> None:
    document = _read(written(tmp_path / "a.pdf", *draw))

    assert len(document.codes) == 1 and document.codes[0].page == 1


def test_a_code_shown_twice_counts_once(tmp_path: Path) -> None:
    document = _read(written(tmp_path / "a.pdf", _code, lambda canvas: _code(canvas, 80, 300)))

    assert len(document.codes) == 1


def test_of_a_page_of_words_only_its_pictures_are_looked_at(tmp_path: Path) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(written(tmp_path / "a.pdf", _code)) as document:
        page = document[0]
        crops = _crops(page, drawing(page, rules=False))

    assert [tuple(map(round, crop)) for crop in crops] == [(232, 702, 237, 14), (382, 72, 67, 624)]

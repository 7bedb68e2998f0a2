"""Pictures of proofs: the words boxed, numbers of persons covered, small."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oit_checker.model import Resource
from oit_checker.read import Cutout, Spot, cut_out
from oit_checker.read.cutout.draw import MOST_BYTES, picture_of
from oit_checker.read.cutout.find import private, quoted
from oit_checker.read.cutout.sheet import Letter
from oit_checker.read.ocr import can_read_pictures
from tests.read.helpers import FILES, resource_of

CARD = "1-5099-00123-45-4"
THAI_FONT = "/usr/share/fonts/truetype/tlwg/Loma.ttf"


def cut(name: str, spot: Spot) -> Cutout:
    found = cut_out(resource_of(FILES / name), spot)
    assert found is not None
    return found


def opened(cutout: Cutout) -> Any:
    from PIL import Image

    return Image.open(io.BytesIO(cutout.data)).convert("RGB")


def reds(picture: Any) -> int:
    return sum(r > 150 and g < 110 and b < 110 for r, g, b in _pixels(picture))


def _pixels(picture: Any) -> Iterator[tuple[int, int, int]]:
    data = picture.tobytes()
    return zip(data[::3], data[1::3], data[2::3], strict=True)


def written(tmp_path: Path, *lines: str, rotate: int = 0) -> Resource:
    """Return a PDF of these lines."""
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "made.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    if rotate:
        canvas.setPageRotation(rotate)
    canvas.setFont("Helvetica", 14)
    for number, line in enumerate(lines):
        canvas.drawString(72, 500 - 24 * number, line)
    canvas.save()
    return resource_of(path)


def test_the_quoted_words_of_a_text_pdf_are_boxed() -> None:
    found = cut("plain.pdf", Spot("กำหนดแผนการดำเนินงาน", 1))

    assert found.boxes >= 1 and reds(opened(found)) > 300
    assert found.height < 500 and found.page == 1


@pytest.mark.parametrize("name", ["split-am.pdf", "apart.pdf"])
def test_broken_spelling_in_the_file_does_not_hide_the_words(name: str) -> None:
    assert cut(name, Spot("กำหนดแผนการดำเนินงาน", 1)).boxes >= 1


def test_the_page_is_found_where_it_was_not_named() -> None:
    assert cut("plain.pdf", Spot("กำหนดแผนการดำเนินงาน")).boxes >= 1


def test_words_that_are_not_there_give_the_whole_page_without_a_box(tmp_path: Path) -> None:
    found = cut_out(written(tmp_path, "a plain page"), Spot("nothing of this is anywhere", 1))

    assert found is not None and found.boxes == 0 and found.height > found.width


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_turned_page_is_boxed_where_its_words_are_drawn(tmp_path: Path, rotate: int) -> None:
    found = cut_out(
        written(tmp_path, "first line", "the budget is 120,000 baht", "last line", rotate=rotate), Spot("budget is 120,000", 1, whole=True)
    )

    assert found is not None and found.boxes >= 1
    picture = opened(found)
    across = [(x, y) for x in range(picture.width) for y in range(picture.height) if _is_red(picture.getpixel((x, y)))]
    inside = picture.crop(
        (min(x for x, _ in across) + 6, min(y for _, y in across) + 6, max(x for x, _ in across) - 5, max(y for _, y in across) - 5)
    )
    assert min(inside.convert("L").tobytes()) < 100


def _is_red(pixel: tuple[int, int, int]) -> bool:
    return pixel[0] > 150 and pixel[1] < 110 and pixel[2] < 110


def test_a_card_number_is_covered_and_a_telephone_only_where_it_is_asked(tmp_path: Path) -> None:
    resource = written(tmp_path, f"owner {CARD} of the house", "call 081-234-5678 now")

    shown = {
        phones: opened(cut_out(resource, Spot("of the house", 1, phones=phones, whole=True)) or pytest.fail()) for phones in (False, True)
    }

    assert _dark(shown[False]) > 1500
    assert _dark(shown[True]) > _dark(shown[False]) + 1000


def _dark(picture: Any) -> int:
    return sum(max(pixel) < 60 for pixel in _pixels(picture))


def test_a_quote_that_was_covered_is_still_found() -> None:
    letters = [Letter(sign, 10.0 * n, 0, 10.0 * n + 9, 12) for n, sign in enumerate(f"owner {CARD} of the house")]

    spot = Spot("owner x-xxxx-xxxxx-xx-x of the house")

    assert len(quoted(letters, spot)) == 1 and len(private(letters, spot)) == 1


def test_a_picture_is_never_large() -> None:
    from PIL import Image

    noise = Image.frombytes("RGB", (1400, 1900), random.Random(5).randbytes(1400 * 1900 * 3))

    assert len(picture_of(noise, 1, (), ()).data) <= MOST_BYTES


@pytest.mark.parametrize(
    "name", ["letter.docx", "months.xlsx", "old-page.html", "papers.zip", "locked.pdf", "truncated.pdf", "nothing.pdf"]
)
def test_what_cannot_be_drawn_is_none(name: str) -> None:
    found = cut_out(resource_of(FILES / name), Spot("งบประมาณ", 1))

    assert found is None or found.boxes == 0


def test_a_file_that_is_gone_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    resource = resource_of(tmp_path / "a.pdf")
    (tmp_path / "a.pdf").unlink()

    assert cut_out(resource, Spot("x", 1)) is None


@pytest.mark.ocr
@pytest.mark.skipif(not can_read_pictures(), reason="no tesseract with Thai here")
@pytest.mark.parametrize(("name", "quote"), [("scan.pdf", "แผนการจัดซื้อจัดจ้าง"), ("notice.png", "เทศบาลตำบลทุ่งตัวอย่าง")])
def test_the_quoted_words_of_a_scan_are_boxed(name: str, quote: str) -> None:
    assert cut(name, Spot(quote, 1, "ocr")).boxes >= 1


def test_a_code_is_boxed() -> None:
    from oit_checker.read.qr import codes_in

    with (FILES / "code.png").open("rb") as file:
        from PIL import Image

        content = codes_in(Image.open(file))[0].content

    assert cut("code.png", Spot(content.partition("://")[2], how="qr")).boxes == 1


def test_a_cell_is_boxed_in_the_column_of_its_header() -> None:
    rows = [(("bidders", 0), ("winner", 100)), (("Alpha shop", 0), ("Alpha shop", 100))]
    letters = [
        Letter(sign, left + 5.0 * n, 20.0 * row, left + 5.0 * n + 5, 20.0 * row + 12)
        for row, cells in enumerate(rows)
        for text, left in cells
        for n, sign in enumerate(text + "\n")
    ]

    head, cell = quoted(letters, Spot("winner: Alpha shop", how="table"))

    assert head[0] == cell[0] == 100

"""What an office scanner, its stamps and its operator do to a clean page: for samples whose papers are pictures only."""

from __future__ import annotations

import io
import random
import time
from collections.abc import Sequence
from pathlib import Path

import numpy
import pypdfium2
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = Path("/usr/share/fonts/truetype/tlwg")
DOTS = 200
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def scanned_pdf(drawn: bytes, seed: int, marks: Sequence[str], office: str) -> bytes:
    """Return the pages of PDF `drawn` as a PDF of pictures only.

    `marks`: `fax` black and white (grey otherwise), `stamp` a received stamp on the first page, `dirty` more noise,
    `turn90` / `turn180` / `turn270` all pages turned, `turn90:2` only page 2.
    """
    sheets = _sheets(drawn, seed, marks, office)
    out = io.BytesIO()
    quality = {} if sheets[0].mode == "1" else {"quality": 26}
    when = time.gmtime(1_711_000_000)
    more = {"creationDate": when, "modDate": when, "producer": "WF-Scan 2.1", **quality}
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], resolution=DOTS, **more)
    return out.getvalue()


def scanned_pictures(drawn: bytes, seed: int, marks: Sequence[str], office: str) -> tuple[bytes, ...]:
    """Return every page of PDF `drawn` as one picture: PNG with the mark `fax`, else JPEG."""
    pictures = []
    for sheet in _sheets(drawn, seed, marks, office):
        out = io.BytesIO()
        if sheet.mode == "1":
            sheet.save(out, "PNG", optimize=True)
        else:
            sheet.save(out, "JPEG", quality=30, dpi=(DOTS, DOTS))
        pictures.append(out.getvalue())
    return tuple(pictures)


def stamp_received(sheet: Image.Image, dice: random.Random, office: str) -> None:
    """Draw a box stamp (office, number, day, time) over the top right corner, slightly askew."""
    stamp = Image.new("L", (430, 150), 255)
    draw = ImageDraw.Draw(stamp)
    draw.rectangle((4, 4, 425, 145), outline=110, width=4)
    lines = (office, f"เลขที่รับ {dice.randrange(100, 2000)}".translate(THAI), "วันที่ ................ เวลา ......... น.")
    for row, line in enumerate(lines):
        font = ImageFont.truetype(FONTS / "Garuda-Bold.ttf", 26 if row == 0 else 20)
        draw.text((215, 30 + row * 45), line, font=font, fill=110, anchor="mm")
    stamp = stamp.rotate(dice.uniform(-5, 5), fillcolor=255, expand=True)
    sheet.paste(110, (sheet.width - stamp.width - 50, 8), stamp.point(lambda value: 255 if value < 200 else 0))


def _sheets(drawn: bytes, seed: int, marks: Sequence[str], office: str) -> list[Image.Image]:
    dice = random.Random(seed)
    document = pypdfium2.PdfDocument(drawn)
    sheets = []
    for number, page in enumerate(document, 1):
        sheet = page.render(scale=DOTS / 72, grayscale=True).to_pil().convert("L")
        if number == 1 and "stamp" in marks:
            stamp_received(sheet, dice, office)
        sheets.append(_turned(_damaged(sheet, dice, marks), number, marks))
    document.close()
    return sheets


def _damaged(sheet: Image.Image, dice: random.Random, marks: Sequence[str]) -> Image.Image:
    """Skew by one to three degrees, soften, darken towards one edge, add grain; black and white for `fax`."""
    angle = dice.choice((-1, 1)) * dice.uniform(1.0, 2.6)
    skewed = sheet.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.5))
    grain = numpy.random.default_rng(dice.randrange(1 << 30))
    dots = numpy.asarray(skewed, dtype=numpy.float32)
    dots = 20 + dots * 0.86 - numpy.linspace(0, dice.uniform(8, 26), dots.shape[1], dtype=numpy.float32)[None, :]
    coarse = grain.normal(0, 9 if "dirty" in marks else 4, (dots.shape[0] // 3 + 1, dots.shape[1] // 3 + 1)).repeat(3, 0).repeat(3, 1)
    dots += coarse[: dots.shape[0], : dots.shape[1]]
    if "fax" not in marks:
        return Image.fromarray(dots.clip(0, 255).astype(numpy.uint8))
    black = dots < 150
    specks = grain.random(black.shape) < (0.0016 if "dirty" in marks else 0.0003)
    return Image.fromarray(((~(black | specks)) * 255).astype(numpy.uint8)).convert("1", dither=Image.Dither.NONE)


def _turned(sheet: Image.Image, number: int, marks: Sequence[str]) -> Image.Image:
    for mark in marks:
        name, _, page = mark.partition(":")
        if name.startswith("turn") and page in ("", str(number)):
            return sheet.rotate(int(name.removeprefix("turn")), expand=True)
    return sheet

"""The office's copying machine: pages skewed a little, softened, shaded towards one edge, grainy; as a PDF or as pictures."""

from __future__ import annotations

import io
import random
import time

import numpy
import pypdfium2
import scanner
from PIL import Image, ImageFilter

SOFT = 0.45


def scanned(drawn: bytes, marks: list[str]) -> list[Image.Image]:
    """Return the pages of `drawn`; `marks`: `seed=…`, `dpi=…`, `colour`, `stamp` on the first page."""
    dice = random.Random(next(mark for mark in marks if mark.startswith("seed=")))
    sheets = []
    for number, page in enumerate(pypdfium2.PdfDocument(drawn)):
        sheet = page.render(scale=dots(marks) / 72, grayscale="colour" not in marks).to_pil()
        if "stamp" in marks and number == 0:
            sheet = sheet.convert("L")
            scanner.stamp_received(sheet, dice, "ทต.โคกมะตูมหวาน")
        sheets.append(_worn(sheet, dice))
    return sheets


def dots(marks: list[str]) -> int:
    """Return how many dots an inch has."""
    return next((int(mark[4:]) for mark in marks if mark.startswith("dpi=")), 200)


def as_pdf(sheets: list[Image.Image], dpi: int) -> bytes:
    """Return `sheets` as a PDF of pictures only."""
    out = io.BytesIO()
    when = time.gmtime(1_711_000_000)
    more = {"creationDate": when, "modDate": when, "producer": "MF-Copy 3500", "quality": 38}
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], resolution=dpi, **more)
    return out.getvalue()


def as_jpeg(sheet: Image.Image, dpi: int) -> bytes:
    """Return one sheet as a picture."""
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=45, dpi=(dpi, dpi))
    return out.getvalue()


def _worn(sheet: Image.Image, dice: random.Random) -> Image.Image:
    angle = dice.choice((-1, 1)) * dice.uniform(0.2, 1.5)
    white = (255, 255, 255) if sheet.mode == "RGB" else 255
    skewed = sheet.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=white).filter(ImageFilter.GaussianBlur(SOFT))
    dots = numpy.asarray(skewed, dtype=numpy.float32)
    shade = numpy.linspace(0, dice.uniform(6, 20), dots.shape[1], dtype=numpy.float32)[None, :]
    grain = numpy.random.default_rng(dice.randrange(1 << 30)).normal(0, 5, dots.shape[:2]).astype(numpy.float32)
    noise = grain - shade
    dots = 22 + dots * 0.87 + (noise[..., None] if dots.ndim == 3 else noise)
    return Image.fromarray(dots.clip(0, 255).astype(numpy.uint8))

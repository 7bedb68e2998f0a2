"""The samples' pictures: flat shapes instead of people, banners, charts with readable words, QR codes."""

from __future__ import annotations

import io
from pathlib import Path

import zxingcpp
from PIL import Image, ImageDraw, ImageFont

FONTS = Path("/usr/share/fonts/truetype/tlwg")


def portrait(number: int) -> bytes:
    """Return a JPEG that stands for the photograph of an official: a disc over a half disc, no face."""
    shade = (90 + number * 37 % 120, 110 + number * 53 % 100, 140 + number * 29 % 90)
    picture = Image.new("RGB", (150, 190), (225, 230, 236))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((48, 34, 102, 92), fill=(214, 180, 150))
    draw.pieslice((18, 100, 132, 280), 180, 360, fill=shade)
    return _bytes(picture, "JPEG")


def scene(number: int, size: tuple[int, int] = (320, 200)) -> bytes:
    """Return a JPEG that stands for the photograph of an event: sky, ground and a row of posts."""
    picture = Image.new("RGB", size, (170 + number * 13 % 60, 200, 230))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, size[1] * 2 // 3, *size), fill=(90 + number * 31 % 80, 140, 80))
    for post in range(3 + number % 5):
        draw.rectangle((30 + post * 42, 70 + post * number % 30, 52 + post * 42, size[1] * 3 // 4), fill=(60 + post * 20, 70, 120))
    return _bytes(picture, "JPEG")


def banner(text: str, size: tuple[int, int] = (468, 60), colour: tuple[int, int, int] = (20, 80, 130)) -> bytes:
    """Return a PNG strip with `text` in white."""
    picture = Image.new("RGB", size, colour)
    font = ImageFont.truetype(FONTS / "Loma-Bold.ttf", max(12, size[1] // 3))
    ImageDraw.Draw(picture).text((size[0] / 2, size[1] / 2), text, font=font, fill="white", anchor="mm")
    return _bytes(picture.quantize(16), "PNG")


def chart(title: str, tree: tuple[tuple[str, ...], ...]) -> bytes:
    """Return a PNG organisation chart: each row of `tree` is one level of boxes, lines inside a box split at `/`."""
    picture = Image.new("L", (1240, 120 + 190 * len(tree)), 255)
    draw = ImageDraw.Draw(picture)
    draw.text((620, 40), title, font=ImageFont.truetype(FONTS / "Garuda-Bold.ttf", 30), fill=0, anchor="mm")
    for level, boxes in enumerate(tree):
        step = 1240 / len(boxes)
        for number, text in enumerate(boxes):
            x, y = step * (number + 0.5), 100 + level * 190
            draw.rectangle((x - step / 2 + 10, y, x + step / 2 - 10, y + 140), outline=0, width=2)
            draw.line((x, y - 40, x, y), fill=0, width=2)
            for row, line in enumerate(text.split("/")):
                draw.text((x, y + 24 + row * 28), line, font=ImageFont.truetype(FONTS / "Garuda.ttf", 19), fill=0, anchor="mm")
    return _bytes(picture.quantize(8), "PNG")


def qr(text: str) -> bytes:
    """Return a PNG QR code that says `text`."""
    code = zxingcpp.write_barcode(zxingcpp.BarcodeFormat.QRCode, text, width=240, height=240, quiet_zone=4)
    return _bytes(Image.fromarray(code), "PNG")


def _bytes(picture: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, quality=60, optimize=True)
    return out.getvalue()

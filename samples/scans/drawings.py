"""The pictures that carry words on the site of the scanning office: chart, cards of executives, posters, a sketch map."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FONTS = Path("/usr/share/fonts/truetype/tlwg")


def _font(size: int, weight: str = "") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"Loma{weight}.ttf", size)


def jpeg(picture: Image.Image, quality: int = 55) -> bytes:
    """Return `picture` as JPEG."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def card(number: int, name: str, post: str, phone: str) -> bytes:
    """Return a JPEG as offices paste it together: a flat head and, under it in the same picture, name, post and telephone."""
    picture = Image.new("RGB", (420, 520), (250, 246, 232))
    draw = ImageDraw.Draw(picture)
    shade = (90 + number * 37 % 120, 110 + number * 53 % 100, 140 + number * 29 % 90)
    draw.rectangle((90, 20, 330, 330), fill=(205, 220, 236))
    draw.ellipse((160, 60, 260, 170), fill=(214, 180, 150))
    draw.pieslice((100, 190, 320, 520), 180, 360, fill=shade)
    draw.rectangle((0, 331, 420, 520), fill=(250, 246, 232))
    draw.text((210, 368), name, font=_font(28, "-Bold"), fill=(60, 20, 20), anchor="mm")
    for row, line in enumerate(post.split("/")):
        draw.text((210, 410 + row * 32), line, font=_font(22), fill=(30, 30, 30), anchor="mm")
    draw.text((210, 490), phone, font=_font(24), fill=(20, 40, 120), anchor="mm")
    return jpeg(picture, 70)


def poster(lines: tuple[str, ...], colour: tuple[int, int, int]) -> bytes:
    """Return a JPEG poster: the first line in a coloured head, the others below in large letters."""
    picture = Image.new("RGB", (1080, 260 + 84 * len(lines)), (255, 255, 250))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 1080, 170), fill=colour)
    draw.multiline_text(
        (540, 85), lines[0].replace(" / ", "\n"), font=_font(40, "-Bold"), fill="white", anchor="mm", align="center", spacing=14
    )
    for row, line in enumerate(lines[1:]):
        draw.text((70, 230 + row * 84), line, font=_font(36), fill=(30, 30, 60), anchor="lm")
    return jpeg(picture, 60)


def chart(title: str, tree: tuple[tuple[str, ...], ...]) -> bytes:
    """Return a JPEG organisation chart: each row of `tree` is one level of boxes, lines inside a box split at `/`."""
    picture = Image.new("RGB", (1800, 150 + 250 * len(tree)), (246, 250, 255))
    draw = ImageDraw.Draw(picture)
    draw.text((900, 50), title, font=_font(40, "-Bold"), fill=(20, 30, 90), anchor="mm")
    for level, boxes in enumerate(tree):
        step, y = 1800 / len(boxes), 130 + level * 250
        middles = [step * (number + 0.5) for number in range(len(boxes))]
        if level:
            draw.line((900, y - 80, 900, y - 40), fill=(40, 40, 40), width=4)
            draw.line((min(middles[0], 900), y - 40, max(middles[-1], 900), y - 40), fill=(40, 40, 40), width=4)
        for x, text in zip(middles, boxes, strict=True):
            half = min(step / 2 - 14, 330)
            draw.line((x, y - 40, x, y), fill=(40, 40, 40), width=4)
            draw.rectangle((x - half, y, x + half, y + 170), outline=(20, 60, 120), fill=(255, 255, 255), width=4)
            lines = text.split("/")
            for row, line in enumerate(lines):
                draw.text((x, y + 85 + (row - (len(lines) - 1) / 2) * 38), line, font=_font(26), fill=(0, 0, 0), anchor="mm")
    return jpeg(picture, 60)


def sketch_map() -> bytes:
    """Return a JPEG sketch of how to find the office."""
    picture = Image.new("RGB", (760, 460), (238, 244, 226))
    draw = ImageDraw.Draw(picture)
    draw.line((0, 250, 760, 200), fill=(150, 150, 150), width=26)
    draw.line((330, 0, 390, 460), fill=(150, 150, 150), width=20)
    draw.rectangle((420, 90, 580, 170), fill=(200, 90, 60))
    for x, y, text in (
        (500, 130, "ที่ทำการ อบต."),
        (160, 290, "ไป อ.ดงพะเนียด 9 กม."),
        (600, 250, "ถนนสายกะเบา-ท่าพลู"),
        (250, 60, "วัดกะเบาเหนือ"),
    ):
        draw.text((x, y), text, font=_font(22, "-Bold"), fill=(20, 20, 20), anchor="mm")
    return jpeg(picture)

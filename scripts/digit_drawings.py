"""Lines of Thai text with numbers in them, drawn from Debian's fonts and damaged as an office scanner damages them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Points = numpy.ndarray[Any, Any]
FONTS = Path("/usr/share/fonts/truetype")
THAI, ARABIC = "๐๑๒๓๔๕๖๗๘๙", "0123456789"
# Signs that a font lacks are drawn in this one.
SPARE = FONTS / "tlwg" / "Garuda.ttf"
FOLDERS = ("tlwg", "arundina", "freefont", "noto")
# Kept back from training: one bookish, two plain, one narrow, one modern with serifs, one modern with loops.
KEPT_BACK = ("Kinnari", "Loma", "Umpush", "ArundinaSans", "NotoSerifThai", "NotoLoopedThai")
_MONTHS = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม".split()
_WORDS = "พ.ศ. พ.ศ. ปีงบประมาณ ประจำปี วันที่ ที่ ปี ข้อ ฉบับที่ ไตรมาสที่ บาท เวลา น. ลงวันที่ ตั้งแต่ ถึง มาตรา ครั้งที่ เลขที่ หมู่ที่ โทร. ประกาศ ณ เดือน".split()
_CONSONANTS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_COMMON = "กขคงจชดตทนบปพมยรลวสหอ"


@dataclass(frozen=True)
class Drawn:
    """A line as a grey picture (uint8), and of each point the number of the sign that it belongs to (0 none, else index + 1)."""

    picture: Points
    owners: Points
    signs: tuple[str, ...]


def font_files(kept_back: bool) -> list[Path]:
    """Return the font files to test with, or those to learn from."""
    found = [path for folder in FOLDERS for path in sorted((FONTS / folder).glob("*.ttf")) if _has_thai_digits(path)]
    names = [path.stem.split("-")[0] for path in found]
    if kept_back:
        return [path for path, name in zip(found, names, strict=True) if name in KEPT_BACK]
    # A font for menus (…UI) has the digits of the one for texts.
    return [path for path, name in zip(found, names, strict=True) if name.removesuffix("UI") not in KEPT_BACK]


@cache
def _has_thai_digits(path: Path) -> bool:
    if path.parent.name == "noto" and "Thai" not in path.stem:
        return False
    face = ImageFont.truetype(str(path), 24)
    return _bytes_of(face, "๗") != _bytes_of(face, "\ufffe") != b""


@cache
def _has(path: Path, sign: str) -> bool:
    face = ImageFont.truetype(str(path), 24)
    return _bytes_of(face, sign) != _bytes_of(face, "\ufffe")


def _bytes_of(face: ImageFont.FreeTypeFont, sign: str) -> bytes:
    mask = face.getmask(sign)
    return bytes(mask) if mask.getbbox() else b""


@cache
def font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.RAQM)


def number(chance: numpy.random.Generator) -> str:
    """Return a number as papers bear them, in digits of one script."""
    kind = chance.integers(10)
    if kind < 4:
        text = f"25{chance.integers(100):02d}"
    elif kind < 6:
        text = str(chance.integers(1, 32))
    elif kind == 6:
        text = f"{chance.integers(1, 10**7):,}" + (f".{chance.integers(100):02d}" if chance.random() < 0.5 else "")
    elif kind == 7:
        text = f"{chance.integers(24):02d}.{chance.integers(60):02d}"
    elif kind == 8:
        text = f"{chance.integers(1, 999)}/25{chance.integers(100):02d}"
    else:
        text = "".join(str(chance.integers(10)) for _ in range(chance.integers(1, 9)))
    return "".join(THAI[int(c)] if c.isdigit() else c for c in text) if chance.random() < 0.62 else text


def _word(chance: numpy.random.Generator) -> str:
    kind = chance.random()
    if kind < 0.3:
        return str(chance.choice(_WORDS))
    if kind < 0.4:
        return str(chance.choice(_MONTHS))
    if kind < 0.46:
        letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        return "".join(letters[chance.integers(len(letters))] for _ in range(chance.integers(1, 7)))
    if kind < 0.5:
        return str(chance.choice(["...", ".....", "-", "/", "(", ")", '"', ":", "ๆ", "ฯ", "%", "|", "_____", "•", "=", "*"]))
    return "".join(_syllable(chance) for _ in range(chance.integers(1, 4)))


def _syllable(chance: numpy.random.Generator) -> str:
    pool = _COMMON if chance.random() < 0.6 else _CONSONANTS
    letter = pool[chance.integers(len(pool))]
    before = "เแโใไ"[chance.integers(5)] if chance.random() < 0.25 else ""
    above = "ิีึืั็"[chance.integers(6)] if chance.random() < 0.3 else "ุู"[chance.integers(2)] if chance.random() < 0.12 else ""
    tone = "่้๊๋์"[chance.integers(5)] if chance.random() < 0.25 else ""
    after = "ะาๅำ"[chance.integers(4)] if chance.random() < 0.35 else ""
    return before + letter + above + tone + after


def clusters(text: str) -> list[str]:
    """Return the signs of a text: a letter with what stands above and below it is one."""
    found: list[str] = []
    for character in text:
        if found and character in "ัิีึืฺุู็่้๊๋์ํ๎":
            found[-1] += character
        else:
            found.append(character)
    return found


def sentence(chance: numpy.random.Generator) -> str:
    """Return a line of words and numbers without sense."""
    parts: list[str] = []
    for _ in range(chance.integers(2, 5)):
        parts.extend(_word(chance) for _ in range(chance.integers(0, 3)))
        parts.append(number(chance))
    text = ""
    for part in parts:
        text += ("" if chance.random() < 0.3 else " " * int(chance.integers(1, 4))) + part
    return text.strip()


def drawn(text: str, path: Path, size: int, chance: numpy.random.Generator, damage: float) -> Drawn:
    """Draw `text` with letters `size` pixels high on the body; `damage` 0 is a clean print, 1 the worst of an office."""
    if not _has(path, "7"):
        text = text.translate(str.maketrans(ARABIC, THAI))
    over = 2 if size < 44 else 1
    face, spare = font(path, size * over), font(SPARE, size * over)
    tight = chance.normal(0, 0.02) * size * over if damage else 0.0
    wide, signs = float(size * over), []
    for sign in clusters(text):
        own = face if _has(path, sign[0]) else spare
        signs.append((sign, wide, own))
        wide += own.getlength(sign) + tight
    high = round(size * over * 2.4)
    picture = Image.new("L", (round(wide) + size * over, high), 0)
    owners = Image.new("I", picture.size, 0)
    pen = ImageDraw.Draw(picture)
    for index, (sign, left, own) in enumerate(signs):
        if sign.strip():
            _put(pen, owners, index + 1, (left, size * over * 0.45), sign, own)
    return _damaged(picture, owners, tuple(sign for sign, _, _ in signs), over, size, chance, damage)


def _put(
    pen: ImageDraw.ImageDraw, owners: Image.Image, owner: int, place: tuple[float, float], sign: str, face: ImageFont.FreeTypeFont
) -> None:
    pen.text(place, sign, fill=255, font=face)
    left, top, right, bottom = (int(edge) for edge in face.getbbox(sign))
    if right > left and bottom > top:
        patch = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(patch).text((-left, -top), sign, fill=255, font=face)
        owners.paste(owner, (round(place[0]) + left, round(place[1]) + top), patch.point(lambda v: 255 if v > 90 else 0))


def _damaged(
    picture: Image.Image,
    owners: Image.Image,
    signs: tuple[str, ...],
    over: int,
    size: int,
    chance: numpy.random.Generator,
    damage: float,
) -> Drawn:
    if damage and over > 1 and chance.random() < 0.5 * damage:
        picture = picture.filter(ImageFilter.MaxFilter(3) if chance.random() < 0.6 else ImageFilter.MinFilter(3))
    picture, owners = _bent(picture, owners, over, chance, damage)
    ink = numpy.asarray(picture, dtype=numpy.float32) / 255
    if damage:
        ink = _scratched(ink, size, chance, damage)
    black, white = (15.0, 250.0) if not damage else (chance.uniform(0, 60 + 70 * damage), chance.uniform(255 - 60 * damage, 255))
    if white - black < 70:
        black = white - 70
    grey = white - ink * (white - black)
    if damage:
        grey = _scanned(grey, size, chance, damage)
    rows = numpy.flatnonzero(numpy.asarray(owners).any(axis=1))
    top, bottom = (int(rows[0]), int(rows[-1]) + 1) if len(rows) else (0, grey.shape[0])
    edge = int(chance.integers(1, max(3, size // 5))) if damage else 2
    cut = slice(max(0, top - edge), min(grey.shape[0], bottom + edge))
    return Drawn(numpy.clip(grey, 0, 255).astype(numpy.uint8)[cut], numpy.asarray(owners)[cut], signs)


def _bent(
    picture: Image.Image, owners: Image.Image, over: int, chance: numpy.random.Generator, damage: float
) -> tuple[Image.Image, Image.Image]:
    """Turn (up to 4 degrees), lean, squeeze and bring to size."""
    turn = numpy.radians(chance.uniform(-4, 4) * (chance.random() < 0.6)) * damage
    lean = chance.normal(0, 0.08) * damage
    squeeze = 1 + chance.uniform(-0.22, 0.18) * damage
    size = (max(8, round(picture.width * squeeze / over)), max(8, round(picture.height / over)))
    a, b = over / squeeze * numpy.cos(turn), over * (numpy.sin(turn) + lean)
    d, e = -over / squeeze * numpy.sin(turn), over * numpy.cos(turn)
    c = picture.width / 2 - a * size[0] / 2 - b * size[1] / 2
    f = picture.height / 2 - d * size[0] / 2 - e * size[1] / 2
    small = picture.filter(ImageFilter.BoxBlur((over - 1) / 2)) if over > 1 else picture
    how = (a, b, c, d, e, f)
    return small.transform(size, Image.Transform.AFFINE, how, Image.Resampling.BILINEAR), owners.transform(
        size, Image.Transform.AFFINE, how, Image.Resampling.NEAREST
    )


def _scratched(ink: Points, size: int, chance: numpy.random.Generator, damage: float) -> Points:
    """Break strokes, lay stamps and pen lines over, underline."""
    high, wide = ink.shape
    if chance.random() < 0.35 * damage:
        rough = chance.random((max(2, high // 2), max(2, wide // 2))).astype(numpy.float32)
        rough = numpy.asarray(Image.fromarray(rough).resize((wide, high), Image.Resampling.BILINEAR))
        ink = ink * (rough > chance.uniform(0.08, 0.3))
    layer = Image.new("L", (wide, high), 0)
    pen = ImageDraw.Draw(layer)
    stroke = max(1, round(size / 14))
    if chance.random() < 0.15 * damage:
        x, y, r = chance.uniform(0, wide), chance.uniform(-high, 2 * high), chance.uniform(high * 0.6, high * 2)
        pen.ellipse((x - r, y - r, x + r, y + r), outline=int(chance.uniform(50, 200)), width=stroke)
    if chance.random() < 0.12 * damage:
        x = chance.uniform(0, wide)
        pen.line(
            (x, chance.uniform(0, high), x + chance.uniform(-3, 3) * high, chance.uniform(0, high)),
            fill=int(chance.uniform(60, 255)),
            width=stroke,
        )
    if chance.random() < 0.15 * damage:
        y = high * chance.uniform(0.6, 0.95)
        pen.line((0, y, wide, y), fill=255, width=stroke)
    return numpy.maximum(ink, numpy.asarray(layer, dtype=numpy.float32) / 255)


def _scanned(grey: Points, size: int, chance: numpy.random.Generator, damage: float) -> Points:
    """Blur, noise, specks, uneven light, a threshold, JPEG."""
    wide = grey.shape[1]
    blur = abs(chance.normal(0, 0.035)) * size * damage
    picture = Image.fromarray(numpy.clip(grey, 0, 255).astype(numpy.uint8)).filter(ImageFilter.GaussianBlur(min(blur, 2.2)))
    grey = numpy.asarray(picture, dtype=numpy.float32)
    grey = grey + chance.normal(0, chance.uniform(0, 22) * damage, grey.shape) + numpy.linspace(0, chance.uniform(-30, 0) * damage, wide)
    if chance.random() < 0.3 * damage:
        specks = chance.random(grey.shape) < chance.uniform(0, 0.012)
        grey = numpy.where(specks, chance.uniform(0, 255), grey)
    if chance.random() < 0.25 * damage:
        grey = numpy.where(grey < chance.uniform(0.45, 0.72) * grey.max(), 0.0, 255.0)
    if chance.random() < 0.6 * damage:
        held = io.BytesIO()
        Image.fromarray(numpy.clip(grey, 0, 255).astype(numpy.uint8)).save(held, "JPEG", quality=int(chance.integers(22, 90)))
        grey = numpy.asarray(Image.open(held), dtype=numpy.float32)
    return grey

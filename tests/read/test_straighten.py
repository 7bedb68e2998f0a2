"""Tilted pictures of pages are set straight, level ones are left alone."""

from __future__ import annotations

import math

import pytest
from PIL import Image, ImageDraw

from oit_checker.read.cutout.scan import scanned
from oit_checker.read.straighten import straightened, tilt

PAPER = (900, 1200)


def page(band: int = 0, paper: int = 255) -> Image.Image:
    """Return a picture of level lines of short strokes, with a dark band along its upper and lower edge where asked."""
    picture = Image.new("L", PAPER, paper)
    pen = ImageDraw.Draw(picture)
    for line, y in enumerate(range(150, 1_050, 45)):
        for x in range(90, 800 - 37 * (line % 5), 30):
            pen.rectangle((x, y, x + 18, y + 16), fill=20)
    for top in (0, PAPER[1] - band) if band else ():
        pen.rectangle((0, top, PAPER[0], top + band), fill=60)
    return picture


@pytest.mark.parametrize("band", [0, 60, 140])
def test_a_level_poster_stays_as_it_is_whatever_its_bands(band: int) -> None:
    poster = page(band, paper=230)

    assert tilt(poster) == 0 and straightened(poster) is poster


@pytest.mark.parametrize("paper", [255, 0])
@pytest.mark.parametrize("degrees", [-9, -6.5, -3, 1.5, 5, 8])
def test_a_tilted_page_is_set_straight_on_a_light_or_dark_table(degrees: float, paper: int) -> None:
    tilted = page().rotate(degrees, expand=True, fillcolor=paper, resample=Image.Resampling.BICUBIC)

    assert tilt(tilted) == pytest.approx(-degrees, abs=0.5)


def test_the_picture_of_a_proof_is_level_as_its_words_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oit_checker.read.cutout.scan.can_read_pictures", lambda: False)
    tilted = page().rotate(8, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)

    assert abs(tilt(scanned(tilted, 1).picture.convert("L"))) <= 0.5


@pytest.mark.parametrize("degrees", [-25, 20, 45])
def test_slanted_stripes_are_no_tilted_page(degrees: float) -> None:
    stripes = Image.new("L", PAPER, 255)
    pen = ImageDraw.Draw(stripes)
    for y in range(-900, 1_200, 160):
        pen.line((0, y, 900, y + 900 * math.tan(math.radians(degrees))), fill=0, width=30)

    assert tilt(stripes) == 0

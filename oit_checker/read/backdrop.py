"""Pictures without their backdrop: what stands on boxes, boards and shadows becomes dark letters on white."""

from __future__ import annotations

from typing import Any

# The backdrop is looked for on a picture of an eighth of the size; there a letter is a dot, and a box is not.
_SMALLER, _WINDOW = 8, 9
_DARKER = 50
# Of the mean contrast around a place: what differs from the backdrop by so much is full ink. Less than the second is noise.
_FULL, _FAINT = 4.0, 60.0


def backdrop(grey: Any) -> float:
    """Return how much of a grey PIL picture lies on a ground much darker than its paper, 0 to 1."""
    import numpy

    ground = numpy.asarray(_ground(grey), dtype=numpy.int16)
    return float((ground < numpy.percentile(ground, 90) - _DARKER).mean())


def without_backdrop(grey: Any) -> Any:
    """Return a grey PIL picture of how much each point differs from the ground around it; light letters become dark ones."""
    import numpy
    from PIL import Image

    differs = numpy.abs(numpy.asarray(grey, dtype=numpy.float32) - _spread(_ground(grey), grey.size))
    contrast = _spread(_strongest(Image.fromarray(numpy.clip(differs, 0, 255).astype(numpy.uint8))), grey.size)
    ink = differs * (255 / numpy.maximum(contrast * _FULL, _FAINT))
    return Image.fromarray(numpy.clip(255 - ink, 0, 255).astype(numpy.uint8))


def _ground(grey: Any) -> Any:
    from PIL import ImageFilter

    return _small(grey).filter(ImageFilter.MedianFilter(_WINDOW)).filter(ImageFilter.GaussianBlur(2))


def _strongest(differs: Any) -> Any:
    from PIL import ImageFilter

    return _small(differs).filter(ImageFilter.MaxFilter(_WINDOW)).filter(ImageFilter.GaussianBlur(3))


def _small(grey: Any) -> Any:
    from PIL import Image

    wide, high = grey.size
    return grey.resize((max(1, wide // _SMALLER), max(1, high // _SMALLER)), Image.Resampling.BOX)


def _spread(small: Any, size: tuple[int, int]) -> Any:
    import numpy
    from PIL import Image

    return numpy.asarray(small.resize(size, Image.Resampling.BILINEAR), dtype=numpy.float32)

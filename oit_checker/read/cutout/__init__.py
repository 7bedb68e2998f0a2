"""A picture of where a quote stands in a PDF or picture file: the words boxed, numbers of persons covered, small enough to send."""

from __future__ import annotations

from pathlib import Path

from oit_checker.model import Resource
from oit_checker.read.cutout.draw import picture_of
from oit_checker.read.sandbox import SANDBOX
from oit_checker.read.sniff import kind_of
from oit_checker.read.spot import Cutout, Spot

__all__ = ["Cutout", "Spot", "cut_out", "made_small"]
KINDS = ("pdf", "image")
_LARGEST = 80_000_000
_SECONDS = 60.0


def cut_out(resource: Resource, spot: Spot) -> Cutout | None:
    """Return the region of `resource` where `spot` stands, or None for other kinds of files and where no picture can be made.

    The file is opened in the sandbox. Where the words are not found on the page, the picture is the whole page without a box.
    """
    if _kind(resource) not in KINDS:
        return None
    cutout = SANDBOX.cut(resource, spot, _SECONDS)
    return cutout if isinstance(cutout, Cutout) and cutout.data else None


def made_small(picture: bytes) -> bytes:
    """Return a picture that we made ourselves as WebP of the size of a cutout; b"" where it is none."""
    import io

    from PIL import Image

    try:
        shown = Image.open(io.BytesIO(picture)).convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError):
        return b""
    return picture_of(shown, 1, (), ()).data


def _kind(resource: Resource) -> str:
    path = Path(resource.path)
    try:
        if path.stat().st_size > _LARGEST:
            return ""
        with path.open("rb") as file:
            return kind_of(file.read(8_192), resource.media_type, resource.filename or resource.url)
    except OSError:
        return ""

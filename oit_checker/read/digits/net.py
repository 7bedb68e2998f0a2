"""The small net that names signs: its weights and one pass through it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

THAI, ARABIC = "๐๑๒๓๔๕๖๗๘๙", "0123456789"
# Class 20 is everything that is no digit: letters, marks, halves of digits, two at once, dirt.
SIGNS = THAI + ARABIC
OTHER = len(SIGNS)
WEIGHTS = "weights.npz"


@dataclass(frozen=True, slots=True)
class Net:
    """Two layers; `mean` and `spread` bring the looks to a common measure."""

    mean: NDArray[Any]
    spread: NDArray[Any]
    layers: tuple[tuple[NDArray[Any], NDArray[Any]], ...]

    def __call__(self, looks: NDArray[Any]) -> NDArray[Any]:
        """Return for each row of looks the probabilities of the 21 classes."""
        import numpy

        values = (looks - self.mean) / self.spread
        for weights, bias in self.layers[:-1]:
            values = numpy.maximum(values @ weights + bias, 0.0)
        weights, bias = self.layers[-1]
        scores = values @ weights + bias
        scores -= scores.max(axis=1, keepdims=True)
        shares = numpy.exp(scores)
        return numpy.asarray(shares / shares.sum(axis=1, keepdims=True))


@cache
def net() -> Net:
    """Return the net with the weights that came with the program."""
    import io

    import numpy

    with numpy.load(io.BytesIO(files(__package__).joinpath(WEIGHTS).read_bytes()), allow_pickle=False) as held:
        plain = {name: held[name].astype(numpy.float32) for name in held.files}
    count = sum(name.startswith("weights") for name in plain)
    return Net(plain["mean"], plain["spread"], tuple((plain[f"weights{n}"], plain[f"bias{n}"]) for n in range(count)))

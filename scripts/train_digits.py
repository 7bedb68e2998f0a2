"""Makes the weights of the reader of digits on pictures, from Debian's Thai fonts alone; the same seed gives the same weights.

apt-get install fonts-thai-tlwg fonts-arundina fonts-freefont-ttf fonts-noto-core fonts-noto-unhinted fonts-noto-ui-core
python scripts/train_digits.py [--processes 2]
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from pathlib import Path

import numpy
from digit_drawings import Drawn, Points, drawn, font_files, sentence

from oit_checker.read.digits.ink import ROWS, ink_of
from oit_checker.read.digits.looks import LENGTH, can_be_a_digit, looks
from oit_checker.read.digits.net import OTHER, SIGNS, WEIGHTS
from oit_checker.read.digits.pieces import Piece, cut

FOLDER = Path(__file__).parent.parent / "oit_checker" / "read" / "digits"
Layers = list[tuple[Points, Points]]
HIDDEN = (384, 128)
WHOLE, TOO_LITTLE = 0.8, 0.62
# Of the rows of a line: how far blur and thick ink reach beyond the sign as it was drawn.
HALO = 0.07
# Lines that are drawn by one chance.
BLOCK = 500


def labelled(line: Drawn, chance: numpy.random.Generator) -> tuple[Points, Points]:
    """Return the looks and classes of what could be digits on a line; what is neither whole nor clearly broken is left out."""
    rows = round(ROWS * chance.uniform(0.8, 1.3))
    ink = ink_of(line.picture, rows)
    parts = cut(ink) if ink else None
    if ink is None or parts is None:
        return numpy.zeros((0, LENGTH), numpy.float32), numpy.zeros(0, numpy.int64)
    owners = _grown(line.owners, ink.labels.shape)
    totals = numpy.bincount(owners[ink.labels > 0], minlength=len(line.signs) + 1)
    chosen, classes = [], []
    for segment in parts.segments:
        if can_be_a_digit(segment, parts.size):
            kind = _class(segment.piece, ink.labels, owners, totals, line.signs)
            if kind is not None and (kind != OTHER or chance.random() < 0.6):
                chosen.append(segment)
                classes.append(kind)
    return looks(ink, parts, chosen).astype(numpy.float16), numpy.array(classes, dtype=numpy.int64)


def _grown(owners: Points, shape: tuple[int, int]) -> Points:
    """Return the owners at the size of the ink, each sign with its halo."""
    down = (numpy.arange(shape[0]) + 0.5) * owners.shape[0] / shape[0]
    across = (numpy.arange(shape[1]) + 0.5) * owners.shape[1] / shape[1]
    grown = numpy.asarray(owners[down.astype(int)[:, None], across.astype(int)[None, :]])
    for _ in range(round(HALO * ROWS)):
        framed = numpy.pad(grown, 1)
        for beside in (framed[1:-1, :-2], framed[1:-1, 2:], framed[:-2, 1:-1], framed[2:, 1:-1]):
            grown = numpy.where(grown == 0, beside, grown)
    return grown


def _class(piece: Piece, labels: Points, owners: Points, totals: Points, signs: tuple[str, ...]) -> int | None:
    box = (slice(piece.top, piece.bottom), slice(piece.left, piece.right))
    mine = owners[box][numpy.isin(labels[box], piece.blots)]
    counts = numpy.bincount(mine, minlength=len(totals))
    strange, counts[0] = counts[0], 0
    best = int(counts.argmax())
    if not counts[best]:
        return OTHER
    sign = SIGNS.find(signs[best - 1])
    if sign < 0:
        # Some letters are drawn as digits are: nothing can be learnt from them.
        return None if signs[best - 1] in "oOlI" else OTHER
    others = counts[1:] >= 0.5 * numpy.maximum(totals[1:], 1)
    if (others & (totals[1:] > 0)).sum() > others[best - 1]:
        return OTHER
    share, pure = counts[best] / max(1, totals[best]), counts[best] / counts.sum()
    if share >= WHOLE and pure >= 0.9:
        return sign if strange < 0.5 * counts[best] else None
    return OTHER if share < TOO_LITTLE or pure < 0.75 else None


def examples(lines: int, seed: int, processes: int = 1) -> tuple[Points, Points]:
    """Return the looks and classes of many drawn lines, the same for any count of processes."""
    blocks = [(seed, number, min(BLOCK, lines - number * BLOCK)) for number in range(-(-lines // BLOCK))]
    with ProcessPoolExecutor(processes) as pool:
        found = list(pool.map(block, blocks))
    return numpy.concatenate([f[0] for f in found]), numpy.concatenate([f[1] for f in found])


def block(asked: tuple[int, int, int]) -> tuple[Points, Points]:
    """Return the looks and classes of some lines (seed, number of the block, lines); every tenth is clean."""
    seed, number, lines = asked
    chance = numpy.random.default_rng([seed, number])
    families = _by_family(font_files(kept_back=False))
    found = []
    for index in range(lines):
        family = families[chance.integers(len(families))]
        path = family[chance.integers(len(family))]
        damage = 0.0 if index % 10 == 0 else chance.uniform(0.1, 1.0)
        size = round(float(numpy.exp(chance.uniform(numpy.log(15), numpy.log(60)))))
        found.append(labelled(drawn(sentence(chance), path, size, chance, damage), chance))
    return numpy.concatenate([f[0] for f in found]), numpy.concatenate([f[1] for f in found])


def _by_family(paths: list[Path]) -> list[list[Path]]:
    families: dict[str, list[Path]] = {}
    for path in paths:
        families.setdefault(path.stem.split("-")[0], []).append(path)
    return list(families.values())


def trained(looked: Points, classes: Points, seed: int, epochs: int) -> dict[str, Points]:
    """Return the weights of two hidden layers, learnt with Adam and soft targets."""
    chance = numpy.random.default_rng(seed)
    mean = looked[:20_000].astype(numpy.float32).mean(axis=0)
    spread = looked[:20_000].astype(numpy.float32).std(axis=0) + 0.05
    sizes = (LENGTH, *HIDDEN, OTHER + 1)
    layers = [(chance.normal(0, (2 / a) ** 0.5, (a, b)).astype(numpy.float32), numpy.zeros(b, numpy.float32)) for a, b in pairwise(sizes)]
    state = [[numpy.zeros_like(v) for v in pair] for pair in layers], [[numpy.zeros_like(v) for v in pair] for pair in layers]
    batch, step, steps = 256, 0, epochs * (len(classes) // 256)
    for _ in range(epochs):
        order = chance.permutation(len(classes))
        for start in range(0, len(order) - batch + 1, batch):
            step += 1
            chosen = order[start : start + batch]
            values = (looked[chosen].astype(numpy.float32) - mean) / spread
            rate = 0.002 * (0.5 + 0.5 * numpy.cos(numpy.pi * step / steps)) + 1e-5
            _learn(layers, state, values, classes[chosen], rate, step, chance)
    weights = {"mean": mean, "spread": spread}
    for n, (weight, bias) in enumerate(layers):
        weights |= {f"weights{n}": weight, f"bias{n}": bias}
    return {name: value.astype(numpy.float16) for name, value in weights.items()}


def _learn(
    layers: Layers,
    state: tuple[list[list[Points]], list[list[Points]]],
    values: Points,
    classes: Points,
    rate: float,
    step: int,
    chance: numpy.random.Generator,
) -> None:
    """One step of Adam; a tenth of the hidden values is dropped."""
    kept, inputs = [], [values]
    for weight, bias in layers[:-1]:
        values = numpy.maximum(values @ weight + bias, 0.0)
        mask = numpy.asarray(chance.random(values.shape) > 0.1, dtype=numpy.float32) / 0.9
        values = values * mask
        kept.append(mask)
        inputs.append(values)
    scores = values @ layers[-1][0] + layers[-1][1]
    scores -= scores.max(axis=1, keepdims=True)
    slope = numpy.exp(scores)
    slope /= slope.sum(axis=1, keepdims=True)
    slope -= 0.02 / (OTHER + 1)
    slope[numpy.arange(len(classes)), classes] -= 0.98
    slope /= len(classes)
    for n in range(len(layers) - 1, -1, -1):
        weight, bias = layers[n]
        slopes = (inputs[n].T @ slope + 2e-5 * weight, slope.sum(axis=0))
        if n:
            slope = (slope @ weight.T) * numpy.asarray(inputs[n] > 0) * kept[n - 1]
        for value, part, first, second in zip((weight, bias), slopes, state[0][n], state[1][n], strict=True):
            first += 0.1 * (part - first)
            second += 0.001 * (part * part - second)
            value -= rate * (first / (1 - 0.9**step)) / (numpy.sqrt(second / (1 - 0.999**step)) + 1e-8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=14_000)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--seed", type=int, default=2567)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER / WEIGHTS)
    chosen = parser.parse_args()
    began = time.monotonic()
    looked, classes = examples(chosen.lines, chosen.seed, chosen.processes)
    print(f"{len(classes)} signs, {int((classes == OTHER).sum())} of them no digit, {time.monotonic() - began:.0f} s", file=sys.stderr)
    weights = trained(looked, classes, chosen.seed, chosen.epochs)
    numpy.savez_compressed(chosen.output, allow_pickle=False, **weights)
    print(f"{chosen.output.stat().st_size} bytes, {time.monotonic() - began:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()

"""How well digits on pictures are read: on fonts kept back from training, clean and damaged, and on real documents where they are.

python bench/digits.py [--lines 400] [--real FOLDER]
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

import numpy

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))

from digit_drawings import ARABIC, THAI, drawn, font_files, number, sentence

from oit_checker.read.digits import SURE, Run, runs_of
from oit_checker.thai import has_unread_year

_DIGITS = THAI + ARABIC
REAL = Path(__file__).parent.parent.parent / "shared" / "real"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=400)
    parser.add_argument("--seed", type=int, default=99)
    parser.add_argument("--real", type=Path, default=REAL)
    chosen = parser.parse_args()
    print(f"fonts kept back: {', '.join(sorted({path.stem.split('-')[0] for path in font_files(True)}))}; sure from {SURE}")
    for name, damage in (("clean", (0.0, 0.0)), ("damaged", (0.2, 0.7)), ("worst", (0.7, 1.0))):
        numbers(name, damage, chosen.lines, chosen.seed)
    in_words(chosen.lines // 2, chosen.seed)
    if (chosen.real / "labels.yaml").is_file():
        real(chosen.real)


def numbers(name: str, damage: tuple[float, float], lines: int, seed: int) -> None:
    """Print how many digits and years of lines with one number are read right."""
    chance = numpy.random.default_rng(seed)
    paths = font_files(True)
    seen: Counter[str] = Counter()
    worst: Counter[str] = Counter()
    for index in range(lines):
        text = _year(chance) if index % 2 else number(chance)
        path, size = paths[chance.integers(len(paths))], int(chance.integers(18, 61))
        line = drawn(f"ปี {text}", path, size, chance, chance.uniform(*damage))
        wanted = [part for part in re.split(f"[^{_DIGITS}]", "".join(line.signs)) if part]
        _count(wanted, runs_of(line.picture), seen, worst)
    print(
        f"{name:8s} digits {_share(seen, 'digit right', 'digits')}  years {_share(seen, 'year right', 'years')}"
        f"  sure {_share(seen, 'year sure', 'years')}  wrong though sure {seen['year wrong and sure']}/{seen['years']}"
    )
    print("         confused:", ", ".join(f"{pair} {count}" for pair, count in worst.most_common(8)))


def _year(chance: numpy.random.Generator) -> str:
    year = str(chance.integers(2500, 2600))
    return year.translate(str.maketrans(ARABIC, THAI)) if chance.random() < 0.7 else year


def _share(seen: Counter[str], part: str, whole: str) -> str:
    return f"{100 * seen[part] / max(1, seen[whole]):.2f} %"


def _count(wanted: list[str], runs: tuple[Run, ...], seen: Counter[str], worst: Counter[str]) -> None:
    """Count by digits; a number in more or fewer digits than it has counts as wrong in all of them that differ."""
    texts = [run.text for run in runs]
    whole, found = "".join(wanted), "".join(texts)
    seen["digits"] += len(whole)
    if len(whole) == len(found):
        seen["digit right"] += sum(_same(a, b) for a, b in zip(whole, found, strict=True))
        worst.update(f"{a}→{b}" for a, b in zip(whole, found, strict=True) if not _same(a, b))
    else:
        seen["digit right"] += len(whole) - _distance(whole, found)
        worst[f"{len(whole)} as {len(found)}"] += 1
    if len(wanted) == 1 and len(whole) == 4 and whole[:2] in ("25", "๒๕"):
        seen["years"] += 1
        right = len(runs) == 1 and len(found) == 4 and all(map(_same, whole, found))
        sure = len(runs) == 1 and runs[0].is_sure and len(found) == 4
        seen["year right"] += right
        seen["year sure"] += sure
        seen["year wrong and sure"] += sure and not right


def _same(one: str, other: str) -> bool:
    return one == other or {one, other} == {"0", "๐"}


def _distance(one: str, other: str) -> int:
    """Return the edits between two strings, at most the length of the first."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row, before = [i], row
        for j, b in enumerate(other, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (not _same(a, b))))
    return min(row[-1], len(one))


def in_words(lines: int, seed: int) -> None:
    """Print how often numbers among words are found, and how often letters are taken for a year."""
    chance = numpy.random.default_rng(seed + 1)
    paths, seen = font_files(True), Counter[str]()
    for _ in range(lines):
        line = drawn(sentence(chance), paths[chance.integers(len(paths))], int(chance.integers(20, 50)), chance, chance.uniform(0, 0.5))
        wanted = [part for part in re.split(f"[^{_DIGITS}]", "".join(line.signs)) if part]
        found = [run for run in runs_of(line.picture) if run.is_sure]
        seen["numbers"] += len(wanted)
        seen["found"] += sum((Counter(_plain(w) for w in wanted) & Counter(_plain(run.text) for run in found)).values())
        seen["strange"] += sum(len(run.text) == 4 and _plain(run.text) not in map(_plain, wanted) for run in found)
    print(f"in words numbers found {_share(seen, 'found', 'numbers')} of {seen['numbers']}, four sure digits not there: {seen['strange']}")


def _plain(text: str) -> str:
    return text.translate(str.maketrans(THAI, ARABIC))


def real(folder: Path) -> None:
    """Print how many fiscal years and dates of real pictures with Thai digits are read right, wrong, and left open."""
    import yaml
    from PIL import Image

    from oit_checker.read.image import _frame
    from oit_checker.read.ocr import can_read_pictures
    from oit_checker.read.picture import read_picture

    if not can_read_pictures():
        print("real     no tesseract with Thai here")
        return
    total: Counter[str] = Counter()
    for record in yaml.safe_load((folder / "labels.yaml").read_text(encoding="utf-8"))["documents"]:
        told = f"{record['period'].get('quote', '')} {' '.join(map(str, record.get('traps') or []))}"
        if record["type"] != "jpg" or not ("thai-digits" in told or re.search("[๐-๙]", told)):
            continue
        words = read_picture(_frame(Image.open(folder / "documents" / record["file"]), 0))
        text = _plain(words.text) if words else ""
        wanted = set(re.findall(r"25\d\d", _plain(f"{record['period'].get('quote', '')} {record['period'].get('signed_on', '')}")))
        named = Counter(re.findall(r"(?<!\d)2[45]\d\d(?!\d)", text))
        known = wanted | set(map(str, [*record["period"]["fiscal_years"], *(record["period"].get("other_years_in_text") or [])]))
        total["right"] += len(wanted & set(named))
        total["unsure" if has_unread_year(text) else "missed"] += len(wanted - set(named))
        total["labelled"] += len(wanted)
        strange = {year: count for year, count in named.items() if year not in known}
        print(f"  {record['id']} wanted {sorted(wanted)} read {dict(named)} unread {len(re.findall('□{3,}', text))} unlabelled {strange}")
        total["unlabelled"] += len(strange)
    print(
        f"real     of {total['labelled']} labelled years right {total['right']}, unsure {total['unsure']}, missed {total['missed']};"
        f" {total['unlabelled']} other years read, which no label can confirm: look at them"
    )


if __name__ == "__main__":
    main()

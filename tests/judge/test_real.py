"""Real documents with a text layer: what each may prove, and which years it is about. Skipped where their folder is absent."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import mean

import pytest

from oit_checker.judge import about_years, concepts
from oit_checker.model import Resource
from oit_checker.read import Reading, read
from tests.conftest import ROOT
from tests.judge.helpers import EDITION

REAL = Path(os.environ.get("OIT_REAL", ROOT.parent / "shared" / "real"))
TEXT_LAYER = {"good", "split_am", "marks_apart"}
NONE = ["none"]

pytestmark = [pytest.mark.real, pytest.mark.skipif(not (REAL / "labels.json").is_file(), reason="no folder of real documents")]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of one document, beside its label."""

    name: str
    concepts: tuple[str, ...]
    true_concepts: tuple[str, ...]
    years: tuple[int, ...]
    true_years: tuple[int, ...]

    @property
    def is_right(self) -> bool:
        return (self.concepts[0] if self.concepts else NONE[0]) in self.true_concepts


@pytest.fixture(scope="module")
def answers() -> tuple[Answer, ...]:
    labels = json.loads((REAL / "labels.json").read_text(encoding="utf-8"))
    return tuple(_answer(label) for label in labels if label["readability"] in TEXT_LAYER)


def _answer(label: dict) -> Answer:  # type: ignore[type-arg]
    path = REAL / "documents" / label["file"]
    moment = datetime.fromtimestamp(0, UTC)
    resource = Resource(path.as_uri(), "", 200, moment, label["sha256"], str(path), size=path.stat().st_size, filename=path.name)
    document = read(resource, Reading(ocr=False))
    said = tuple(name for name, _ in concepts(document, EDITION))
    return Answer(label["id"], said, tuple(label["concepts"]), about_years(document), tuple(label["years"]))


def _share(hits: Sequence[bool]) -> float:
    return round(100 * mean(hits), 1)


def test_three_of_four_are_taken_for_what_they_are_or_rightly_for_nothing(answers: tuple[Answer, ...]) -> None:
    wrong = {a.name: (a.true_concepts, a.concepts[:2]) for a in answers if not a.is_right}

    assert _share([a.is_right for a in answers]) >= 75, wrong


def test_the_mean_over_concepts_is_three_of_five(answers: tuple[Answer, ...]) -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    for answer in answers:
        for concept in answer.true_concepts:
            if concept != NONE[0]:
                right[concept].append(answer.is_right)

    assert 100 * mean(mean(each) for each in right.values()) >= 60, {k: f"{sum(v)}/{len(v)}" for k, v in right.items()}


def test_the_right_year_is_among_those_said_nine_times_of_ten(answers: tuple[Answer, ...]) -> None:
    dated = [a for a in answers if a.true_years]
    wrong = {a.name: (a.true_years, a.years[:3]) for a in dated if not set(a.years) & set(a.true_years)}

    assert _share([a.name not in wrong for a in dated]) >= 90, wrong

"""A small folder of rules, whole and right, for tests that spoil one thing in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import dedent

import pytest

from oit_checker.cli import sentence
from oit_checker.errors import RuleError
from oit_checker.model import Edition
from oit_checker.rulebook import load_edition, rules_folder

EDITION = """
    year: 2567
    title: รายการสมมติ
    groups:
      - {id: "9.1", title: ข้อมูลพื้นฐาน, points: 100}
    items:
      - {number: O19, concept: plan, group: "9.1", title: แผนการจัดซื้อจัดจ้าง, office: กองคลัง}
"""
ITEM = """
    concept: plan
    criterion: [แสดงแผนการจัดซื้อจัดจ้างของหน่วยงาน]
    find:
      names: [แผนจัดซื้อ]
      near:
        - {names: [ยกเลิกแผน], why: เป็นประกาศยกเลิก}
    elements:
      - id: budget
        text: วงเงิน
        check: columns
        headers: [วงเงิน, งบประมาณ]
        number: true
      - id: year
        text: ข้อมูลปี FY
        check: fiscal_year
        period: fy
        why: ยังไม่พบแผนของปี FY-1
"""


def rules(base: Path, item: str = ITEM, edition: str = EDITION) -> Path:
    """Write a folder of rules and return it; the vocabulary is the program's own."""
    (base / "editions").mkdir()
    (base / "editions" / "2567.yaml").write_text(dedent(edition), encoding="utf-8")
    (base / "items" / "plan").mkdir(parents=True)
    (base / "items" / "plan" / "item.yaml").write_text(dedent(item), encoding="utf-8")
    shutil.copytree(rules_folder() / "vocabulary", base / "vocabulary")
    return base


def loaded(base: Path, item: str = ITEM, edition: str = EDITION) -> Edition:
    return load_edition(2567, rules(base, item, edition))


def refusal(base: Path, item: str = ITEM, edition: str = EDITION) -> str:
    """Return the sentence with which the rules are refused."""
    folder = rules(base, item, edition)
    with pytest.raises(RuleError) as refused:
        load_edition(2567, folder)
    return sentence(refused.value, "th")


def spoilt(right: str, wrong: str, text: str = ITEM) -> str:
    """Return the text with one thing in it made wrong."""
    assert right in text
    return text.replace(right, wrong, 1)

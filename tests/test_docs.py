"""Every command, flag, check and format is named where people look for it."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from oit_checker import flags
from oit_checker.judge import CHECKS
from oit_checker.report import FORMATS
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", flags.COMMANDS)
def test_a_command_is_in_the_readme(command: str) -> None:
    assert f"`oit {command}" in README


@pytest.mark.parametrize("format", FORMATS)
def test_a_format_is_in_the_readme_and_in_the_help(format: str) -> None:
    assert f"`{format}`" in README
    assert format in flags.FORMAT_NAMES


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_has_a_manual_page_and_stands_in_the_rule_writers_guide(check: str) -> None:
    assert (CHECKS[check].__doc__ or "").strip()
    assert f"`{check}`" in (ROOT / "rules" / "README.md").read_text(encoding="utf-8")


def test_every_flag_of_check_is_in_the_readme() -> None:
    done = subprocess.run([sys.executable, "-m", "oit_checker", "check", "--help"], capture_output=True, text=True, check=True)
    shown = set(re.findall(r"--[a-z-]+", done.stdout)) - {"--help", "--lang", "--format", "--output", "--quiet", "--verbose"}

    assert [flag for flag in sorted(shown) if flag not in README] == []


@pytest.mark.parametrize("target", sorted(set(re.findall(r"^make ([a-z]+)", README, re.M))))
def test_a_make_target_of_the_readme_is_in_the_makefile(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#]+)\)", README))))
def test_a_link_of_the_readme_leads_to_a_file(link: str) -> None:
    assert link.startswith("http") or (ROOT / link).is_file()

"""Folders of a run: gone with it, and with the next one where it was killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from oit_checker.scratch import Scratch, scratch, sweep

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks there")


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


def killed(place: Path) -> Path:
    """Return the folder of a run that was killed."""
    program = f"import tempfile; tempfile.tempdir = {str(place)!r}\nfrom oit_checker.scratch import Scratch\n"
    program += "made = Scratch('x'); (made.path / 'body').touch(); print(made.path, flush=True); input()"
    child = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout
    folder = Path(child.stdout.readline().strip())
    child.send_signal(signal.SIGKILL)
    child.communicate()
    return folder


def test_a_folder_is_gone_after_its_block(place: Path) -> None:
    with scratch("x") as folder:
        (folder / "body").touch()

    assert list(place.iterdir()) == []


def test_what_a_killed_run_left_is_cleared_away_by_the_next(place: Path) -> None:
    left = killed(place)
    assert (left / "body").exists()

    made = Scratch("y")

    assert list(place.iterdir()) == [made.path]


def test_the_folder_of_a_run_that_goes_on_is_left_alone(place: Path) -> None:
    made = Scratch("x")

    sweep()

    assert made.path.is_dir()


@pytest.mark.parametrize("kind", ["without a lock", "open to others", "a link", "a file"])
def test_what_may_not_be_ours_is_left_alone(kind: str, place: Path) -> None:
    left, other = killed(place), place / "oit-run-other"
    match kind:
        case "without a lock":
            (left / "in-use").unlink()
        case "open to others":
            left.chmod(0o777)
        case "a link":
            left.rename(place / "elsewhere")
            other.symlink_to(place / "elsewhere")
        case "a file":
            other.write_text("x", encoding="utf-8")
    before = sorted(place.rglob("*"))

    sweep()

    assert sorted(place.rglob("*")) == (before if kind != "a file" else [other])

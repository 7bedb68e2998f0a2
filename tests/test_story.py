"""Every sample from its address to its report: the same bytes as its golden, and the same again from its capture.

`pytest tests/test_story.py --renew` writes the goldens anew; read the difference as if someone else had made it.
The tools of the system are hidden, so that the bytes are those of any machine with the Python packages alone.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from oit_checker.demo import serve, truth_of
from tests.conftest import SAMPLES


def _check(target: str, sample: Path, output: Path, *more: str) -> bytes:
    truth = truth_of(sample)
    asked = ["--fy", str(truth.fy), "--as-of", truth.as_of, "-q", "-f", "json", "-o", str(output), *more]
    command = [sys.executable, "-m", "oit_checker", "check", target, *asked]
    done = subprocess.run(command, env={**os.environ, "PATH": "/nowhere"}, capture_output=True, text=True, check=False)
    assert output.is_file(), done.stderr
    return output.read_bytes()


def _settled(report: bytes, bases: Mapping[str, str]) -> bytes:
    """Fix the addresses and the clock; where pages name other hosts by their port, their hashes and sizes too."""
    text = report.decode("utf-8")
    for name, base in bases.items():
        text = text.replace(base, f"http://{name}.test")
    text = re.sub(r'("fetched_at": )"[^"]+"', r'\1"2024-04-23T09:00:00+07:00"', text)
    if len(bases) > 1:
        text = re.sub(r'("sha256": )"[^"]+"', r'\1"of the day"', text)
        text = re.sub(r'("bytes": )\d+', r"\g<1>0", text)
    return re.sub(r'("seconds": )[0-9.]+', r"\g<1>0.0", text).encode("utf-8")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_sample_gives_its_golden_and_its_capture_the_same_bytes(sample: Path, tmp_path: Path, renew: bool) -> None:
    golden = sample / "report.json"
    with serve(sample) as served:
        live = _check(served.url, sample, tmp_path / "live.json", "--allow-private", "--capture", str(tmp_path / "kept"))
        posts = served.sample.asked["POST"]
    again = _check(str(tmp_path / "kept"), sample, tmp_path / "again.json")
    if renew:
        golden.write_bytes(_settled(live, served.bases))

    assert posts == 0
    assert again == live
    assert _settled(live, served.bases).decode() == golden.read_text(encoding="utf-8")


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    sample = SAMPLES[0]

    with serve(sample) as served:
        first, second = (_settled(_check(served.url, sample, tmp_path / n, "--allow-private"), served.bases) for n in ("1", "2"))

    assert first == second

"""Where reports are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from oit_checker.errors import OutputError
from oit_checker.output import Target, targets, write

SUFFIXES = {"terminal": ".txt", "json": ".json", "html": ".html"}


def test_one_format_without_a_path_goes_to_stdout() -> None:
    assert targets(["json"], SUFFIXES, None) == (Target("json", None),)


def test_one_format_writes_the_file_that_was_named(tmp_path: Path) -> None:
    assert targets(["json"], SUFFIXES, str(tmp_path / "a.dat")) == (Target("json", tmp_path / "a.dat"),)


def test_several_formats_write_into_a_folder(tmp_path: Path) -> None:
    found = targets(["json", "html"], SUFFIXES, str(tmp_path / "out"))

    assert [t.path for t in found] == [tmp_path / "out" / "report.json", tmp_path / "out" / "report.html"]


def test_one_format_goes_into_a_folder_that_is_there(tmp_path: Path) -> None:
    assert targets(["html"], SUFFIXES, str(tmp_path))[0].path == tmp_path / "report.html"


def test_several_formats_without_a_path_are_refused() -> None:
    with pytest.raises(OutputError) as caught:
        targets(["json", "html"], SUFFIXES, None)

    assert caught.value.code == "needs_output"


@pytest.mark.parametrize("output", ["none/there/a.json", "file/a.json", "file/"])
def test_a_place_that_cannot_be_written_is_found_out_first_and_nothing_is_left(tmp_path: Path, output: str) -> None:
    (tmp_path / "file").write_text("here")

    with pytest.raises(OutputError):
        targets(["json"], SUFFIXES, f"{tmp_path}/{output}")

    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_finding_out_leaves_an_older_report_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    targets(["json"], SUFFIXES, str(path))

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_report_is_written_whole_and_readable(tmp_path: Path) -> None:
    path = tmp_path / "out" / "a.json"

    write(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]
    assert path.stat().st_mode & 0o400


def test_a_device_is_written_to_and_stays_a_device() -> None:
    null = Path("/dev/null")

    targets(["json"], SUFFIXES, str(null))
    write(null, b"gone")

    assert null.is_char_device()

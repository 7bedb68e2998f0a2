"""A capture as WACZ."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pytest

from oit_checker.cli import main
from oit_checker.errors import SiteError
from oit_checker.pack import write_wacz
from oit_checker.pack.wacz import surt
from tests.pack.helpers import captured
from tests.pack.validator import faults


@pytest.fixture(scope="module")
def capture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wacz") / "capture"
    captured(folder)
    return folder


def test_it_is_what_the_specification_demands(capture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["capture", "export", "--wacz", str(capture), "-o", str(tmp_path / "x.wacz")])

    assert code == 0 and "x.wacz" in capsys.readouterr().out
    assert faults(tmp_path / "x.wacz") == []


def test_the_same_capture_gives_the_same_bytes(capture: Path) -> None:
    made = [io.BytesIO(), io.BytesIO()]
    for out in made:
        write_wacz(capture, out)

    assert made[0].getvalue() == made[1].getvalue()


def test_a_body_that_came_twice_is_in_it_once(capture: Path, tmp_path: Path) -> None:
    with (tmp_path / "x.wacz").open("wb") as out:
        write_wacz(capture, out)

    with zipfile.ZipFile(tmp_path / "x.wacz") as wacz:
        index = wacz.read("indexes/index.cdxj").decode()
    assert index.count('"warc/revisit"') >= 1


def test_a_capture_that_lost_a_body_is_exported_without_it(capture: Path, tmp_path: Path) -> None:
    shutil.copytree(capture, tmp_path / "copy")
    next(file for file in (tmp_path / "copy" / "bodies").iterdir() if file.read_bytes().startswith(b"%PDF")).unlink()

    with (tmp_path / "x.wacz").open("wb") as out:
        write_wacz(tmp_path / "copy", out)

    assert faults(tmp_path / "x.wacz") == []


def test_a_folder_without_a_capture_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(SiteError):
        write_wacz(tmp_path, io.BytesIO())
    assert main(["capture", "export", str(tmp_path), "-o", str(tmp_path / "x.wacz")]) == 2
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://www.sample.test/", "test,sample)/"),
        ("https://sample.test/Page?b=2&A=1", "test,sample)/page?a=1&b=2"),
        ("http://sample.test:8080/a/", "test,sample:8080)/a"),
        ("http://127.0.0.1:9000/x", "127.0.0.1:9000)/x"),
    ],
)
def test_the_sort_key_of_an_address_is_that_of_web_archives(url: str, key: str) -> None:
    assert surt(url) == key

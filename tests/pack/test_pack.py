"""The evidence pack: made, signed, read by a person, verified."""

from __future__ import annotations

import io
import json
import os
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from oit_checker.cli import main
from oit_checker.errors import OutputError, SettingsError
from oit_checker.pack import Contents, make, verify
from oit_checker.pack.key import FILE, fingerprint, own_key, public_part
from tests.pack.helpers import KEY, SITE, contents
from tests.pack.validator import faults

Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Contents:
    return contents(tmp_path_factory.mktemp("pack") / "capture")


@pytest.fixture(scope="module")
def made(given: Contents) -> bytes:
    out = io.BytesIO()
    make(given, out, key=KEY)
    return out.getvalue()


def parts(pack: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(pack)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def zipped(path: Path, files: Parts) -> Path:
    with zipfile.ZipFile(path, "w") as out:
        for name, data in files.items():
            out.writestr(name, data)
    return path


def test_the_same_report_and_capture_give_the_same_bytes(given: Contents, made: bytes) -> None:
    again = io.BytesIO()
    make(given, again, key=KEY)

    assert again.getvalue() == made


def test_it_holds_report_pictures_documents_archive_and_manifest(made: bytes) -> None:
    held = parts(made)

    names = set(held)
    assert {"index.html", "report/report.json", "report/report.html", "site.wacz", "manifest.json", "manifest.json.sig"} <= names
    assert SITE["/plan.pdf"].body in held.values()
    assert sum(name.startswith("pictures/") for name in names) == 1
    assert [info.filename for info in zipfile.ZipFile(io.BytesIO(made)).infolist()] == sorted(names)


def test_the_manifest_tells_where_each_document_came_from(made: bytes) -> None:
    told = json.loads(parts(made)["manifest.json"])

    plan = next(row for row in told["quoted"] if row["url"].endswith("/plan.pdf"))
    assert plan["status"] == 200 and plan["media_type"] == "application/pdf" and plan["fetched_at"] and plan["path"].endswith(".pdf")
    assert plan["clicks"][-1] == "แผน" and len(plan["pictures"]) == 1
    assert told["rules"]["edition"] == "2567" and len(told["rules"]["sha256"]) == 64 and told["tool"]["version"]
    assert {row["path"] for row in told["files"]} == set(parts(made)) - {"manifest.json", "manifest.json.sig", "manifest.json.pub"}


def test_its_archive_is_a_valid_wacz(made: bytes, tmp_path: Path) -> None:
    (tmp_path / "site.wacz").write_bytes(parts(made)["site.wacz"])

    assert faults(tmp_path / "site.wacz") == []


def test_web_pages_are_kept_as_text_that_runs_no_script(made: bytes) -> None:
    assert not [name for name in parts(made) if name.startswith("documents/") and name.endswith((".html", ".htm", ".svg"))]


def test_what_leaves_the_machine_covers_the_numbers_of_citizens(made: bytes) -> None:
    held = parts(made)

    for name in ("report/report.json", "report/report.html", "index.html", "manifest.json"):
        assert b"00123" not in held[name] and b"081-234" not in held[name]
    assert "x-xxxx-xxxxx-xx-x" in held["report/report.json"].decode() and "0-5999-0000" in held["report/report.json"].decode()


def test_the_first_page_speaks_thai_and_names_each_document(made: bytes) -> None:
    page = parts(made)["index.html"].decode()

    assert "ชุดหลักฐาน OIT" in page and "/plan.pdf" in page and "<script" not in page


def test_a_whole_pack_is_whole(made: bytes, tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(made)

    found = verify(tmp_path / "p.zip")

    assert found.is_whole and found.signature == "good" and found.key == fingerprint(public_part(KEY))


def _changed(files: Parts) -> None:
    name = next(name for name in files if name.endswith(".pdf"))
    files[name] = files[name].replace(b"%PDF-1.3", b"%PDF-1.7")


def _gone(files: Parts) -> None:
    del files["report/report.json"]


def _more(files: Parts) -> None:
    files["documents/planted.pdf"] = b"%PDF-1.4"


def _retold(files: Parts) -> None:
    told = json.loads(files["manifest.json"])
    told["as_of"] = "2020-01-01T00:00:00+07:00"
    files["manifest.json"] = json.dumps(told).encode()


def _unsigned(files: Parts) -> None:
    del files["manifest.json.sig"]


@pytest.mark.parametrize(
    ("meddle", "words"),
    [(_changed, "ถูกแก้ไข 1"), (_gone, "หายไป 1"), (_more, "ถูกใส่เพิ่ม 1"), (_retold, "ลายเซ็นไม่ตรง"), (_unsigned, "ไม่มีลายเซ็น")],
)
def test_whatever_was_done_to_it_is_said(
    made: bytes, tmp_path: Path, meddle: Callable[[Parts], None], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    files = parts(made)
    meddle(files)

    code = main(["pack", "verify", str(zipped(tmp_path / "p.zip", files))])

    said = capsys.readouterr().out
    assert code == 1 and words in said and "ใช้ยืนยันไม่ได้" in said


def test_the_same_name_twice_is_a_change(made: bytes, tmp_path: Path) -> None:
    path = zipped(tmp_path / "p.zip", parts(made))
    with zipfile.ZipFile(path, "a") as out, pytest.warns(UserWarning):
        out.writestr("index.html", b"another first page")

    assert "index.html" in verify(path).altered


def test_another_key_is_told_apart(made: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "p.zip").write_bytes(made)
    key = fingerprint(public_part(KEY))

    codes = [
        main(["pack", "verify", str(tmp_path / "p.zip"), "--key", wanted]) for wanted in (key, key.replace(" ", "").upper(), "0000 1111")
    ]

    assert codes == [0, 0, 1]
    assert "ไม่ใช่กุญแจที่ระบุ" in capsys.readouterr().out


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no zip at all"])
def test_what_is_no_pack_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "p.zip").write_bytes(data)

    with pytest.raises(OutputError):
        verify(tmp_path / "p.zip")
    assert main(["pack", "verify", str(tmp_path / "p.zip")]) == 2


@pytest.mark.parametrize(
    "told", [b"[]", b"{", b'{"schema": "oit-pack/9"}', b'{"schema": "oit-pack/1"}', b'{"schema": "oit-pack/1", "files": 3}']
)
def test_a_manifest_that_says_nothing_is_refused(tmp_path: Path, told: bytes) -> None:
    with pytest.raises(OutputError):
        verify(zipped(tmp_path / "p.zip", {"manifest.json": told}))


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl here")
def test_openssl_verifies_the_signature_too(made: bytes, tmp_path: Path) -> None:
    for name, data in parts(made).items():
        if name.startswith("manifest"):
            (tmp_path / name).write_bytes(data)
    words = [
        "pkeyutl",
        "-verify",
        "-pubin",
        "-inkey",
        "manifest.json.pub",
        "-rawin",
        "-in",
        "manifest.json",
        "-sigfile",
        "manifest.json.sig",
    ]

    assert subprocess.run(["openssl", *words], cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_the_key_is_made_once_and_is_its_owners_alone(tmp_path: Path) -> None:
    first, second = own_key(tmp_path / "config"), own_key(tmp_path / "config")

    assert public_part(first) == public_part(second)
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "config" / FILE).stat().st_mode) == 0o600


def test_a_key_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("no key")

    with pytest.raises(OutputError):
        own_key(tmp_path)


def test_the_capture_of_another_check_is_refused(given: Contents) -> None:
    data = given.data.replace(b'"sha256": "', b'"sha256": "0')

    with pytest.raises(SettingsError) as error:
        make(replace(given, data=data), io.BytesIO(), key=KEY)

    assert error.value.code == "other_capture"


def test_the_command_makes_a_pack_that_verifies(
    given: Contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "report.json").write_bytes(given.data)

    codes = [
        main(["pack", str(tmp_path / "report.json"), "--capture", str(given.capture), "--screenshots", "none"]),
        main(["pack", "verify", str(tmp_path / "report-pack.zip")]),
    ]

    assert codes == [0, 0] and "ครบถ้วน" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["gone.json", "--capture", "."], ["report.json"], ["verify", "gone.zip"], ["report.json", "more", "words"]]
)
def test_a_wrong_word_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.json").write_text("{}")

    assert main(["pack", *words]) == 2
    assert "ทำต่อไม่ได้" in capsys.readouterr().err and [file.name for file in tmp_path.iterdir()] == ["report.json"]

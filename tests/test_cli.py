"""Words typed → what is printed, written, and the exit code."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oit_checker.cli import main
from oit_checker.demo import serve

PAGE = "<html><head><title>เทศบาลตำบลตัวอย่างสมมติ</title></head><body><h1>{0}</h1><p>{0}</p><a href='/b.html'>ติดต่อเรา</a></body></html>"


def _sample(folder: Path, site_yaml: str = "") -> Path:
    (folder / "site").mkdir(parents=True)
    for name in ("index", "b"):
        (folder / "site" / f"{name}.html").write_text(PAGE.format("ยินดีต้อนรับ"), encoding="utf-8")
    (folder / "site.yaml").write_text(site_yaml, encoding="utf-8")
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    with serve(_sample(tmp_path / "town")) as served:
        yield served.url


@pytest.fixture
def shut(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "shut"
    (folder / "site").mkdir(parents=True)
    (folder / "site.yaml").write_text("not_found: {status: 403}", encoding="utf-8")
    with serve(folder) as served:
        yield served.url


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "not a url"], "ไม่ใช่ที่อยู่เว็บไซต์"),
        (["check", "ftp://sample.test/"], "ไม่ใช่ที่อยู่เว็บไซต์"),
        (["check", ""], "ไม่ใช่ที่อยู่เว็บไซต์"),
        (["check", "http://[::1/"], "ไม่ใช่ที่อยู่เว็บไซต์"),
        (["check", "http://sample.invalid/" + "x" * 400], "sample.invalid"),
        (["check", "http://no-such-host.invalid/"], "no-such-host.invalid"),
        (["check", "http://127.0.0.1:1/", "--allow-private"], "เชื่อมต่อ"),
        (["check", "http://127.0.0.1:1/", "--allow-private", "--capture", "FOLDER/kept"], "เชื่อมต่อ"),
        (["check", "http://127.0.0.1:1/", "--allow-private", "--capture", "FOLDER/clean"], "เชื่อมต่อ"),
        (["check", "http://127.0.0.1:1/"], "--allow-private"),
        (["check", "SITE", "--only", "O99"], "O99"),
        (["check", "SITE", "--only", ","], "--only"),
        (["check", "SITE", "--fy", "2999"], "2999"),
        (["check", "SITE", "--fy", "two"], "--fy"),
        (["check", "SITE", "--as-of", "soon"], "--as-of"),
        (["check", "SITE", "-f", "pdf"], "pdf"),
        (["check", "SITE", "-f", "json", "-f", "html"], "-o"),
        (["check", "SITE", "--rules", "FOLDER/none"], "none"),
        (["check", "SITE", "--rules", "FOLDER/broken"], "broken"),
        (["check", "SITE", "--config", "FOLDER/none.toml"], "none.toml"),
        (["check", "SITE", "--max-pages", "0"], "--max-pages"),
        (["check", "SITE", "-f", "json", "-o", "FOLDER/none/there.json"], "none"),
        (["check", "SITE", "-f", "json", "-o", ""], "-o"),
        (["check", "SITE", "-f", "json", "-o", "FOLDER/" + "x" * 300], "เขียนไม่ได้"),
        (["check", "SITE", "--capture", "FOLDER/" + "x" * 300], "เขียนไม่ได้"),
        (["check", "SITE", "--config", "FOLDER/unknown.toml"], "fyy"),
        (["check", "SITE", "--config", "FOLDER/wrong.toml"], "pace"),
        (["check", "FOLDER/broken"], "broken"),
        (["check"], "URL|CAPTURE"),
        (["chekc", "SITE"], "chekc"),
        (["read", "FOLDER/none.pdf"], "none.pdf"),
        (["read", "FOLDER/broken"], "เป็นโฟลเดอร์"),
        (["read", "x" * 300], "ไม่มีแฟ้มนี้"),
        (["pack", "FOLDER/wrong.toml", "--capture", "FOLDER/broken"], "ไม่ใช่รายงาน"),
        (["pack", "FOLDER/broken", "--capture", "FOLDER/broken"], "เป็นโฟลเดอร์"),
        (["pack", "verify", "FOLDER/wrong.toml"], "ไม่ใช่ชุดหลักฐาน"),
        (["capture", "export", "--wacz", "FOLDER/broken"], "broken"),
        (["rules", "--rules", "FOLDER/broken"], "2567.yaml"),
        (["rules", "--rules", "FOLDER/none"], "none"),
        (["read", "FOLDER/broken/editions/2567.yaml", "--fy", "1999"], "1999"),
        (["explain", "O99"], "O99"),
    ],
)
def test_bad_input_gets_one_sentence_exit_2_and_nothing_is_written(
    words: list[str], said: str, site: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    work = tmp_path / "work"
    (work / "broken" / "editions").mkdir(parents=True)
    (work / "broken" / "editions" / "2567.yaml").write_text("year: [", encoding="utf-8")
    (work / "clean").mkdir()
    (work / "unknown.toml").write_text("fyy = 2567", encoding="utf-8")
    (work / "wrong.toml").write_text('pace = "slow"', encoding="utf-8")
    monkeypatch.chdir(work)
    before = sorted(work.rglob("*"))

    code = main([word.replace("SITE", site).replace("FOLDER", str(work)) for word in words])

    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert said in told.err
    assert "Traceback" not in told.err
    assert sorted(work.rglob("*")) == before


def test_a_page_that_is_no_website_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "file"
    (folder / "site").mkdir(parents=True)
    (folder / "site" / "a.zip").write_bytes(b"PK\x03\x04 not much")

    with serve(folder) as served:
        code = main(["check", served.url + "a.zip", "--fy", "2567", "--allow-private"])

    assert code == 2
    assert "ไม่ใช่เว็บไซต์" in capsys.readouterr().err


def test_a_site_that_refuses_everything_is_reported_as_43_times_could_not_check(shut: str, tmp_path: Path) -> None:
    path = tmp_path / "report.json"

    code = main(["check", shut, "--fy", "2567", "--as-of", "2024-04-23", "--allow-private", "-f", "json", "-o", str(path), "-q"])

    value = json.loads(path.read_bytes())
    assert code == 2
    assert [item["status"] for item in value["items"]] == ["could_not_check"] * 43


def test_pages_that_no_browser_drew_are_told_on_stderr_and_in_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "frame"
    (folder / "site").mkdir(parents=True)
    frame = "<html><body><div id='app'></div><script src='/app.js'></script></body></html>"
    (folder / "site" / "index.html").write_text(frame, encoding="utf-8")
    (folder / "site.yaml").write_text("", encoding="utf-8")
    words = ["--fy", "2567", "--allow-private", "--browser", "never", "-q", "-f", "terminal", "-o", str(tmp_path / "report.txt")]

    with serve(folder) as served:
        main(["check", served.url, *words])

    assert "ใช้เบราว์เซอร์ไม่ได้กับ 1 หน้า" in capsys.readouterr().err
    assert "ใช้เบราว์เซอร์ไม่ได้กับ 1 หน้า" in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_results_stand_on_stdout_and_the_rest_on_stderr(site: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    code = main(["check", site, "--allow-private", "-f", "json"])

    told = capfdbinary.readouterr()
    value = json.loads(told.out)
    assert code == 1
    assert len(value["items"]) == 43
    assert "ไม่ได้ระบุ --fy" in told.err.decode("utf-8")


def test_several_formats_are_written_into_a_folder(site: str, tmp_path: Path) -> None:
    main(["check", site, "--fy", "2567", "--allow-private", "-f", "json,html", "-f", "terminal", "-o", str(tmp_path / "out"), "-q"])

    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["report.html", "report.json", "report.txt"]


def test_a_capture_is_judged_again_with_the_same_bytes(site: str, tmp_path: Path) -> None:
    first, second, kept = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "kept"
    common = ["--fy", "2567", "--as-of", "2024-04-23", "-q", "-f", "json"]

    main(["check", site, "--allow-private", "--capture", str(kept), *common, "-o", str(first)])
    main(["check", str(kept), *common, "-o", str(second)])

    assert first.read_bytes() == second.read_bytes()


def test_only_some_items_are_reported_where_only_some_are_asked(site: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", site, "--fy", "2567", "--allow-private", "--only", "o5,O21", "-f", "json", "-o", "/dev/null", "-q"])

    main(["check", site, "--fy", "2567", "--allow-private", "--only", "o5,O21", "-q", "--lang", "en"])

    shown = capsys.readouterr().out
    assert "O5  " in shown and "O21  " in shown and "O6  " not in shown


def test_the_second_time_a_capture_folder_is_not_mixed_up(site: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "mine.txt").write_text("mine")

    assert main(["check", site, "--allow-private", "--capture", str(tmp_path / "kept")]) == 2
    assert "--capture" in capsys.readouterr().err


def test_read_prints_one_object_even_for_a_file_that_cannot_be_opened(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.4 and then nothing")

    code = main(["read", str(bad), "--fy", "2545", "-f", "json"])

    value = json.loads(capfdbinary.readouterr().out)
    assert code == 0
    assert list(value) == ["edition", "concepts", "years", "readability", "text"]
    assert (value["edition"], value["concepts"], value["readability"]) == ("2567", [], "broken")


@pytest.mark.parametrize("word", ["O12", "o5", "contact", "fiscal_year"])
def test_items_concepts_and_checks_are_explained(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", word]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 2


def test_the_bundled_rules_are_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    assert "2567" in capsys.readouterr().out


def test_doctor_says_what_each_missing_tool_costs(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")

    assert main(["doctor"]) == 0
    shown = capsys.readouterr().out
    assert "poppler-utils" in shown and "tesseract-ocr-tha" in shown and "✔" not in shown


def test_nothing_typed_shows_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([])

    assert end.value.code == 0
    assert "oit check" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["--version"]])
def test_help_costs_less_than_a_third_of_a_second(words: list[str]) -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)

    subprocess.run([sys.executable, "-m", "oit_checker", *words], check=True, capture_output=True)

    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 0.3


def test_reading_one_document_loads_no_crawler_and_no_display(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(PAGE.format("แผนจัดซื้อจัดจ้าง"), encoding="utf-8")
    heavy = "{'httpx', 'playwright', 'rich', 'jinja2'}"
    program = f"import sys; from oit_checker.cli import main; main(sys.argv[1:]); print({heavy} & set(sys.modules), file=sys.stderr)"

    done = subprocess.run([sys.executable, "-c", program, "read", str(file)], check=True, capture_output=True, text=True)

    assert done.stderr.strip() == "set()"

"""oit-checker.toml and flags → Settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from oit_checker.errors import SettingsError
from oit_checker.settings import Settings, load


def _file(folder: Path, text: str) -> Path:
    path = folder / "oit-checker.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_file_and_flags_the_defaults_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert load() == Settings()


def test_the_file_of_this_folder_is_read_and_flags_stand_over_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _file(tmp_path, 'fy = 2567\nmax-pages = 50\nformat = ["json", "html"]\npace = 2\n')
    monkeypatch.chdir(tmp_path)

    settings = load(None, {"max_pages": 9, "pace": None})

    assert (settings.fy, settings.max_pages, settings.format, settings.pace) == (2567, 9, ("json", "html"), 2.0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("max-page = 5", ["max-page", "max-pages"]),
        ("max-pages = 0", ["max-pages", "1"]),
        ('max-pages = "many"', ["max-pages", "many"]),
        ("max-pages = true", ["max-pages"]),
        ("pace = nan", ["pace"]),
        ('lang = "fr"', ["lang", "fr", "th, en"]),
        ('allow-private = "yes"', ["allow-private", "true, false"]),
        ("format = [1]", ["format"]),
        ("fy = [", ["TOML"]),
    ],
)
def test_a_wrong_setting_is_refused_with_file_key_and_what_would_be_right(tmp_path: Path, text: str, words: list[str]) -> None:
    path = _file(tmp_path, text)

    with pytest.raises(SettingsError) as caught:
        load(path)

    assert all(word in str(caught.value) for word in [str(path), *words])


def test_a_settings_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.toml")


def test_a_wrong_flag_is_named_as_it_was_typed() -> None:
    with pytest.raises(SettingsError, match="--max-minutes"):
        load(None, {"max_minutes": -1.0})

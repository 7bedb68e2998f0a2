"""A check that trips over a document is an error in tests, not a doubt."""

from __future__ import annotations

import pytest

from oit_checker.judge import look


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look, "STRICT", True)

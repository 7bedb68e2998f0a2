"""Documents as bytes, and back: only the nouns of the model and times may come out of them."""

from __future__ import annotations

import io
import pickle
from dataclasses import is_dataclass
from enum import Enum
from typing import Any

_MODEL = "oit_checker.model"
_ALLOWED = {
    ("datetime", "datetime"),
    ("datetime", "timezone"),
    ("datetime", "timedelta"),
    ("oit_checker.read.reading", "Reading"),
    ("oit_checker.read.spot", "Cutout"),
}


def dump(value: Any) -> bytes:
    """Return `value` as bytes."""
    data = io.BytesIO()
    _Writer(data, protocol=5).dump(value)
    return data.getvalue()


def load(data: bytes) -> Any:
    """Return the value that `data` holds; raise pickle.UnpicklingError where it names anything but the model's nouns."""
    return _Reader(io.BytesIO(data)).load()


class _Writer(pickle.Pickler):
    """Writes a word of a closed list by its value: early Pythons 3.11 would write it as a call of getattr, which is never read back."""

    def reducer_override(self, value: Any) -> Any:
        return (type(value), (value.value,)) if isinstance(value, Enum) else NotImplemented


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _ALLOWED:
            return super().find_class(module, name)
        if "." not in name and (module == _MODEL or module.startswith(f"{_MODEL}.")):
            found = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a noun of the model")

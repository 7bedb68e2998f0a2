"""The key that signs packs: Ed25519, made on first use, kept in the user's own folder."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from oit_checker.errors import OutputError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

FILE = "pack-key.pem"


def key_folder() -> Path:
    """Return the folder for the settings of this user."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or "~/AppData/Roaming"
    elif sys.platform == "darwin":
        base = "~/Library/Application Support"
    else:
        base = os.environ.get("XDG_CONFIG_HOME") or "~/.config"
    return Path(base).expanduser() / "oit-checker"


def own_key(folder: Path | None = None) -> Ed25519PrivateKey:
    """Return this user's key, made where there is none; only its owner may read it. Raises OutputError where that cannot be."""
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    path = (folder or key_folder()) / FILE
    try:
        if not path.is_file():
            made = Ed25519PrivateKey.generate()
            _lay_down(path, made.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()))
        key = form.load_pem_private_key(path.read_bytes(), None)
    except OSError as error:
        raise OutputError(code="no_key", path=path, why=error.strerror) from None
    except (ValueError, TypeError) as error:
        raise OutputError(code="no_key", path=path, why=type(error).__name__) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise OutputError(code="no_key", path=path, why="Ed25519")
    return key


def public_part(key: Ed25519PrivateKey) -> bytes:
    """Return the public part of a key as PEM."""
    from cryptography.hazmat.primitives import serialization as form

    return key.public_key().public_bytes(form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo)


def own_fingerprint(folder: Path | None = None) -> str:
    """Return the fingerprint of this user's key, or "" where there is none yet."""
    path = (folder or key_folder()) / FILE
    if not path.is_file():
        return ""
    with suppress(OutputError):
        return fingerprint(public_part(own_key(folder)))
    return ""


def fingerprint(public: bytes) -> str:
    """Return the first 128 bits of the hash of a public key in PEM, in groups of four, or "" where it is no Ed25519 key."""
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = form.load_pem_public_key(public)
    except (ValueError, TypeError):
        return ""
    if not isinstance(key, Ed25519PublicKey):
        return ""
    digest = hashlib.sha256(key.public_bytes(form.Encoding.Raw, form.PublicFormat.Raw)).hexdigest()[:32]
    return " ".join(digest[place : place + 4] for place in range(0, 32, 4))


def is_signed(data: bytes, signature: bytes, public: bytes) -> bool:
    """Say whether `signature` is that of `data` by the key whose public part is the PEM `public`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = form.load_pem_public_key(public)
        if not isinstance(key, Ed25519PublicKey):
            return False
        key.verify(signature, data)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _lay_down(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Another run may be making its first pack now: then that run's key stays.
    with suppress(FileExistsError):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)

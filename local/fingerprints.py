"""Tells whether what would be deployed or fed has changed since the last time."""

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from local.settings import ROOT

IGNORED = {".pyc"}


def of_files(names: Iterable[str], *more: str) -> str:
    """A digest of those files and folders of the repository, and of the words given with them."""
    digest = hashlib.sha256(repr((sys.version_info[:2], more)).encode())
    for file in sorted(file for name in names for file in _files(ROOT / name)):
        digest.update(f"{file.relative_to(ROOT)}\0".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _files(path: Path) -> Iterable[Path]:
    found = [path] if path.is_file() else path.rglob("*")
    return (file for file in found if file.is_file() and file.suffix not in IGNORED)

"""What is uploaded, in bytes, and whether its bytecode counts when it gets there."""

import io
import zipfile
from dataclasses import dataclass
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path

_MAGIC, _HEADER = 4, 16
_UNCHECKED = 0b01
_CHECKED_HASH = 0b11


@dataclass(frozen=True)
class Size:
    """Of a layer and its source together."""

    unzipped: int
    zipped: int
    modules: int
    compiled: int
    """Modules whose bytecode is loaded although a zip forgets when its files were written."""


def size_of(*folders: Path, magic: bytes = MAGIC_NUMBER) -> Size:
    """`magic`: of the interpreter that will run it."""
    unzipped = zipped = modules = compiled = 0
    for folder in folders:
        files = sorted(each for each in folder.rglob("*") if each.is_file())
        unzipped += sum(each.stat().st_size for each in files)
        zipped += _zipped(folder, files)
        sources = [each for each in files if each.suffix == ".py"]
        alone = [each for each in files if each.suffix == ".pyc" and _has_no_source(each)]
        modules += len(sources) + len(alone)
        compiled += sum(is_valid(each, magic) for each in sources)
        compiled += sum(each.read_bytes()[:_MAGIC] == magic for each in alone)
    return Size(unzipped, zipped, modules, compiled)


def _has_no_source(bytecode: Path) -> bool:
    """Then it is loaded as it is, wherever it comes from."""
    return bytecode.parent.name != "__pycache__"


def is_valid(source: Path, magic: bytes) -> bool:
    """Whether this module's bytecode is there, and is not held against the source's date."""
    for file in (source.parent / "__pycache__").glob(f"{source.stem}.*.pyc"):
        header = file.read_bytes()[:_HEADER]
        flags = int.from_bytes(header[4:8], "little")
        if header[:_MAGIC] != magic:
            continue
        if flags == _UNCHECKED:
            return True
        if flags == _CHECKED_HASH and header[8:] == source_hash(source.read_bytes()):
            return True
    return False


def _zipped(folder: Path, files: list[Path]) -> int:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            # As CDK does: without the date.
            entry = zipfile.ZipInfo(str(file.relative_to(folder)))
            archive.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return out.tell()

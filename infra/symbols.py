"""Names of a shared library's inner functions, which only a debugger reads."""

import struct
from pathlib import Path
from typing import NamedTuple

_ELF64 = b"\x7fELF\x02\x01"
"""Of 64 bits, the lowest byte first: all that Lambda has."""
_PLACE_OF_HEADERS = 0x28
_NUMBER_OF_HEADERS = 0x3A
_HEADER = struct.Struct("<IIQQQQIIQQ")
_SYMBOLS = 2
_STRINGS = 3
_LOADED = 2


class _Section(NamedTuple):
    name: int
    kind: int
    flags: int
    address: int
    offset: int
    size: int
    link: int
    info: int
    alignment: int
    entry: int


def blank_symbols(library: Path) -> None:
    """Fills them with zeros, which take no room in a zip. What the linker needs is elsewhere."""
    content = bytearray(library.read_bytes())
    if not content.startswith(_ELF64):
        return
    sections, names = _sections(content)
    for symbols in [each for each in sections if each.kind == _SYMBOLS]:
        strings = sections[symbols.link]
        for each in (symbols, strings):
            kept = each is names or each.flags & _LOADED or each.kind not in (_SYMBOLS, _STRINGS)
            if not kept:
                content[each.offset : each.offset + each.size] = bytes(each.size)
    # A new file: uv links one and the same into every folder that it installs into.
    library.unlink()
    library.write_bytes(content)


def _sections(content: bytearray) -> tuple[list[_Section], _Section]:
    """All, and which of them has the sections' own names."""
    (start,) = struct.unpack_from("<Q", content, _PLACE_OF_HEADERS)
    size, count, names = struct.unpack_from("<HHH", content, _NUMBER_OF_HEADERS)
    sections = [
        _Section(*_HEADER.unpack_from(content, start + size * each)) for each in range(count)
    ]
    return sections, sections[names]

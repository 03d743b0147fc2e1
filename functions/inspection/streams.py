"""How much a stream becomes once a reader has unpacked it. Nothing that comes out is kept."""

import re
import zlib
from base64 import a85decode

from functions.inspection.models import Refused

_HEX, _ASCII85 = {"/ASCIIHexDecode", "/AHx"}, {"/ASCII85Decode", "/A85"}
_FLATE, _LZW = {"/FlateDecode", "/Fl"}, {"/LZWDecode", "/LZW"}
_RUNS = {"/RunLengthDecode", "/RL"}
PACKED = _FLATE | _LZW | _RUNS
_CHUNK = 256 * 1024
_CLEAR, _END, _CODES = 256, 257, 4096


def unpacked(packed: bytes, filters: list[str], most: int, *, early: int = 1) -> int:
    """Bytes, of what has one of those that pack among its filters; over `most` if it is more.

    `early` is what the format calls EarlyChange. Raises Refused where no sensible file has it so.
    """
    if len([each for each in filters if each in PACKED]) > 1:
        raise Refused("too-large")  # packed twice: a bomb that nobody needs
    for name in filters:
        if name in _FLATE:
            return _inflated(packed, most)
        if name in _LZW:
            return _from_codes(packed, most, early)
        if name in _RUNS:
            return _from_runs(packed, most)
        if name not in _HEX | _ASCII85:
            break
        packed = _from_hex(packed) if name in _HEX else _from_ascii85(packed)
    raise Refused("too-large")  # packed, and then something that nobody does to what is packed


def _from_hex(text: bytes) -> bytes:
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", text.partition(b">")[0])
    return bytes.fromhex(digits.decode() + "0" * (len(digits) % 2))


def _from_ascii85(text: bytes) -> bytes:
    try:
        return a85decode(text.removeprefix(b"<~").partition(b"~")[0], ignorechars=b" \t\n\r\v\f\0")
    except ValueError:
        raise Refused("damaged") from None


def _inflated(packed: bytes, most: int) -> int:
    unpacking, size = zlib.decompressobj(), 0
    for start in range(0, len(packed), _CHUNK):
        waiting = packed[start : start + _CHUNK]
        while waiting and not unpacking.eof:
            try:
                size += len(unpacking.decompress(waiting, _CHUNK))
            except zlib.error:
                return size  # a picture with a flaw: readers show what they can
            if size > most:
                return size
            waiting = unpacking.unconsumed_tail
    return size


def _from_codes(packed: bytes, most: int, early: int) -> int:
    """Lempel, Ziv and Welch's, with the lengths of the table's strings alone."""
    lengths, size, previous, width = _fresh(), 0, 0, 9
    bits = waiting = 0
    for byte in packed:
        waiting, bits = waiting << 8 | byte, bits + 8
        if bits < width:
            continue
        bits -= width
        code, waiting = waiting >> bits, waiting & ((1 << bits) - 1)
        if code == _END or size > most:
            break
        if code == _CLEAR:
            lengths, previous, width = _fresh(), 0, 9
            continue
        length = lengths[code] if code < len(lengths) else previous + 1
        if previous and len(lengths) < _CODES:
            lengths.append(previous + 1)
        width = min(12, max(9, (len(lengths) + early).bit_length()))
        size, previous = size + length, length
    return size


def _fresh() -> list[int]:
    return [1] * _CLEAR + [0, 0]


def _from_runs(packed: bytes, most: int) -> int:
    size = at = 0
    while at < len(packed) and packed[at] != 128 and size <= most:
        copied = packed[at] < 128
        size += packed[at] + 1 if copied else 257 - packed[at]
        at += packed[at] + 2 if copied else 2
    return size

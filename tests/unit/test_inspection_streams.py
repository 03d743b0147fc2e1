"""How much a stream becomes is known without keeping any of it."""

import zlib
from base64 import a85encode
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from functions.inspection.models import Refused
from functions.inspection.streams import unpacked
from tests.unit.broken import by_codes, zeros

PLENTY = 1 << 30
NOISE = Random(1).randbytes(70_000)
PICTURES = {
    "one colour": Image.new("L", (900, 700)),
    "noise": Image.frombytes("L", (350, 200), NOISE),
    "a pattern": Image.effect_mandelbrot((300, 200), (-2, -1, 1, 1), 50),
    "a line": Image.new("L", (9, 1)),
}


@given(st.binary(max_size=3000))
def test_what_is_deflated_has_its_size_back_also_behind_letters_and_digits(content: bytes) -> None:
    packed = zlib.compress(content)
    for text, filters in (
        (packed, ["/FlateDecode"]),
        (packed.hex(" ").encode() + b">", ["/ASCIIHexDecode", "/Fl"]),
        (a85encode(packed, wrapcol=60) + b"~>", ["/A85", "/Fl"]),
        (a85encode(packed.hex().encode()), ["/ASCII85Decode", "/AHx", "/FlateDecode"]),
    ):
        assert unpacked(text, filters, PLENTY) == len(content)


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_in_codes_has_its_size_back(name: str) -> None:
    picture = PICTURES[name]
    size = picture.width * picture.height
    assert unpacked(by_codes(picture), ["/LZWDecode"], PLENTY) == size


def test_codes_may_grow_a_step_later() -> None:
    """Clear, then so many signs that the last but one has a tenth bit, or not yet."""
    codes = [256, *([65, 66] * 127), 65, 257]
    early, late = (in_bits(codes, early=early) for early in (1, 0))
    assert unpacked(early, ["/LZW"], PLENTY) == unpacked(late, ["/LZW"], PLENTY, early=0) == 255


def in_bits(codes: list[int], *, early: int) -> bytes:
    """Packed, each code as wide as the table of that moment has it."""
    bits, entries = "", 258
    for number, code in enumerate(codes):
        bits += f"{code:0{max(9, (entries + early).bit_length())}b}"
        entries += number > 1
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


def test_runs_have_their_size_back() -> None:
    assert unpacked(b"\x02abc\xffx\x80ignored", ["/RunLengthDecode"], PLENTY) == 5
    assert unpacked(b"\x7f" + b"a" * 128 + b"\x81b", ["/RL"], PLENTY) == 256
    assert unpacked(b"\x02ab", ["/RL"], PLENTY) == 3
    assert unpacked(b"", ["/RL"], PLENTY) == 0


def test_counting_ends_where_it_is_too_much() -> None:
    assert 1000 < unpacked(zeros(50 * 1024 * 1024), ["/Fl"], 1000) < 1024 * 1024
    assert 1000 < unpacked(by_codes(PICTURES["one colour"]), ["/LZW"], 1000) < 10_000
    assert 1000 < unpacked(b"\x81\0" * 900, ["/RL"], 1000) < 2000


@pytest.mark.parametrize(
    "filters", [["/Fl", "/Fl"], ["/Fl", "/LZW"], ["/Crypt", "/Fl"], ["/DCTDecode", "/FlateDecode"]]
)
def test_what_nobody_packs_so_is_refused(filters: list[str]) -> None:
    with pytest.raises(Refused, match="too-large"):
        unpacked(b"", filters, PLENTY)


def test_letters_that_are_none_are_damage() -> None:
    with pytest.raises(Refused, match="damaged"):
        unpacked(b"zz\x80", ["/A85", "/Fl"], PLENTY)


def test_a_flaw_ends_what_comes_out() -> None:
    assert unpacked(zlib.compress(NOISE)[:9000], ["/Fl"], PLENTY) <= 9000
    assert unpacked(b"no", ["/Fl"], PLENTY) == 0

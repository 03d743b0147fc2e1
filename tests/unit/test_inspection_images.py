"""An image goes on as its pixels alone."""

import struct
import zlib
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from functions.inspection import images
from functions.inspection.policy import found_in
from tests.unit.nasties import written

JPEG, PNG = "image/jpeg", "image/png"
RED, BLUE = (220, 20, 20), (20, 20, 220)
ORIENTATION, GPS, MAKE = 0x0112, 0x8825, 0x010F


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def halves() -> Image.Image:
    """Red to the left, blue to the right; wider than high."""
    image = Image.new("RGB", (64, 32), RED)
    image.paste(BLUE, (32, 0, 64, 32))
    return image


def located(orientation: int = 1) -> bytes:
    """As a telephone writes it."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKE] = "Telephone"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (59.0, 54.0, 50.0)
    thumbnail = b"<x:xmpmeta>Telephone</x:xmpmeta>"
    return saved(halves(), "JPEG", exif=exif, comment=b"Telephone", xmp=thumbnail, quality=95)


def result(content: bytes, kind: str) -> bytes:
    found = found_in(content, kind)
    assert found.reason is None
    assert found.result is not None
    return found.result


def shown(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


def markers(content: bytes) -> set[int]:
    """A JPEG's segments before its pixels."""
    found, place = set(), 2
    while content[place + 1] != 0xDA:
        found.add(content[place + 1])
        place += 2 + int.from_bytes(content[place + 2 : place + 4])
    return found


def chunks(content: bytes) -> list[bytes]:
    found, place = [], 8
    while place < len(content):
        found.append(content[place + 4 : place + 8])
        place += 12 + int.from_bytes(content[place : place + 4])
    return found


def close(one: Any, other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 30 for a, b in zip(one, other, strict=True))


def test_where_and_by_what_it_was_taken_is_gone() -> None:
    content = located()
    assert b"Telephone" in content
    assert shown(content).getexif().get_ifd(GPS)
    after = result(content, JPEG)
    assert b"Telephone" not in after
    assert not shown(after).getexif()
    # Its own header, tables, frame: neither Exif (E1) nor a profile (E2) nor a comment (FE).
    assert markers(after) <= {0xE0, 0xDB, 0xC0, 0xC4}


@pytest.mark.parametrize(
    ("orientation", "size", "top_left", "bottom_right"),
    [
        (1, (64, 32), RED, BLUE),
        (3, (64, 32), BLUE, RED),
        (6, (32, 64), RED, BLUE),
        (8, (32, 64), BLUE, RED),
    ],
)
def test_it_stays_upright(
    orientation: int,
    size: tuple[int, int],
    top_left: tuple[int, ...],
    bottom_right: tuple[int, ...],
) -> None:
    after = shown(result(located(orientation), JPEG))
    assert after.size == size
    assert close(after.getpixel((2, 2)), top_left)
    assert close(after.getpixel((size[0] - 3, size[1] - 3)), bottom_right)


def test_words_in_a_png_are_gone() -> None:
    words = PngInfo()
    words.add_text("Author", "Someone")
    words.add_text("Comment", "Someone" * 100, zip=True)
    words.add_itxt("XML:com.adobe.xmp", "Someone")
    exif = Image.Exif()
    exif[MAKE] = "Someone"
    content = saved(halves(), "PNG", pnginfo=words, exif=exif, dpi=(300, 300)) + b"Someone"
    after = result(content, PNG)
    assert b"Someone" not in after
    assert set(chunks(after)) == {b"IHDR", b"IDAT", b"IEND"}
    assert shown(after).tobytes() == halves().tobytes()


def test_what_was_hidden_behind_an_image_is_gone() -> None:
    for content, kind in ((located(), JPEG), (saved(halves(), "PNG"), PNG)):
        assert b"PK\x03\x04" not in result(content + b"PK\x03\x04" * 9, kind)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_the_same_picture(mode: str) -> None:
    image = Image.new(mode, (9, 9), 40_000 if mode == "I;16" else 0)
    after = shown(result(saved(image, "PNG"), PNG))
    assert after.size == (9, 9)
    expected = {"P": "RGB", "I;16": "L"}.get(mode, mode)
    assert after.mode == expected
    if mode == "I;16":
        assert after.getpixel((0, 0)) == 156


def test_what_shines_through_still_does() -> None:
    image = Image.new("P", (4, 4), 0)
    image.putpalette([1, 2, 3, 4, 5, 6])
    after = shown(result(saved(image, "PNG", transparency=0), PNG))
    assert after.getpixel((0, 0)) == (1, 2, 3, 0)
    of_one_colour = saved(Image.new("RGB", (4, 4), RED), "PNG", transparency=RED)
    assert shown(result(of_one_colour, PNG)).getpixel((0, 0)) == (*RED, 0)


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_other_kinds_of_jpeg_are_shown_as_well(mode: str) -> None:
    after = shown(result(saved(halves().convert(mode), "JPEG"), JPEG))
    assert after.mode == {"CMYK": "RGB"}.get(mode, mode)


def test_colours_are_those_of_the_web() -> None:
    """A profile that swaps nothing changes nothing; one that nobody can read is dropped."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for icc in (profile, b"nonsense", b"\0" * 200):
        after = shown(result(saved(halves(), "JPEG", icc_profile=icc, quality=95), JPEG))
        assert "icc_profile" not in after.info
        assert close(after.getpixel((2, 2)), RED)


def test_only_the_first_picture_of_a_film_is_kept() -> None:
    film = saved(halves(), "PNG", save_all=True, append_images=[Image.new("RGB", (64, 32), BLUE)])
    assert b"acTL" in film
    assert set(chunks(result(film, PNG))) == {b"IHDR", b"IDAT", b"IEND"}


def test_inspecting_again_changes_nothing() -> None:
    assert result(located(6), JPEG) == result(located(6), JPEG)
    once = result(saved(halves(), "PNG"), PNG)
    assert result(once, PNG) == once


def header_only(width: int, height: int) -> bytes:
    """A PNG that says how large it would be."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(each) - 4) + each + struct.pack(">I", zlib.crc32(each))
        for each in (header, data, b"IEND")
    )


@pytest.mark.parametrize("side", [6_400, 10_000, 20_000, 60_000])
def test_a_bomb_is_seen_before_it_goes_off(side: int) -> None:
    assert found_in(header_only(side, side), PNG).reason == "too-many-pixels"


def test_the_limit_is_on_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MAX_PIXELS", 64 * 32)
    assert found_in(saved(halves(), "PNG"), PNG).reason is None
    monkeypatch.setattr(images, "MAX_PIXELS", 64 * 32 - 1)
    assert found_in(saved(halves(), "PNG"), PNG).reason == "too-many-pixels"


def test_a_comment_that_unpacks_without_end_is_damage() -> None:
    words = PngInfo()
    words.add(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * 80_000_000))
    assert found_in(saved(halves(), "PNG", pnginfo=words), PNG).reason == "damaged"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_half_an_image_is_damaged(share: float) -> None:
    for form, kind in (("JPEG", JPEG), ("PNG", PNG)):
        content = saved(Image.effect_noise((64, 64), 90), form)
        assert found_in(content[: int(len(content) * share)], kind).reason == "damaged"


def test_a_type_is_what_it_is_and_not_what_it_is_called() -> None:
    png = saved(halves(), "PNG")
    for declared in ("application/pdf", JPEG, "text/html", ""):
        assert found_in(png, declared).reason == "type-differs"
    assert found_in(written(), JPEG).reason == "type-differs"
    for other in ("GIF", "BMP", "TIFF", "WEBP"):
        assert found_in(saved(halves(), other), PNG).reason == "unknown-type"


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1"])
def test_what_telephones_write_by_themselves_is_told_apart(brand: bytes) -> None:
    content = b"\0\0\0\x18ftyp" + brand + b"\0" * 12
    for declared in ("image/heic", JPEG, "application/octet-stream"):
        assert found_in(content, declared).reason == "heic"


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=300), st.sampled_from([(b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG)])
)
def test_whatever_is_sent_gets_an_answer(noise: bytes, start: tuple[bytes, str]) -> None:
    assert found_in(start[0] + noise, start[1]).reason in {"damaged", "too-many-pixels"}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_flawed_image_gets_an_answer(data: st.DataObject) -> None:
    content, kind = data.draw(st.sampled_from([(located(6), JPEG), (saved(halves(), "PNG"), PNG)]))
    flawed = bytearray(content)
    for _ in range(data.draw(st.integers(1, 6))):
        flawed[data.draw(st.integers(0, len(flawed) - 1))] = data.draw(st.integers(0, 255))
    found_in(bytes(flawed), kind)

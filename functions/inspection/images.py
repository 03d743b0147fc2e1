"""An image as its pixels alone: upright, in the colours of the web, and with no word about itself.

Whatever a camera or a program wrote beside the pixels is gone, above all where it was taken; so
is whatever else was hidden in the file.
"""

import warnings
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from functions.inspection.kinds import JPEG, PNG
from functions.inspection.models import Refused

MAX_PIXELS = 40_000_000
"""A good camera's picture has half of it; in memory it is 160 MB."""

_FORMATS = {JPEG: "JPEG", PNG: "PNG"}
_OPTIONS = {JPEG: {"quality": 90}, PNG: {}}
_PLAIN = {"1", "L", "LA", "RGB", "RGBA"}


def reencoded(content: bytes, kind: str) -> bytes:
    """The same picture, in the same format. Raises Refused."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the decoder's own limit is a warning; ours follows
            with Image.open(BytesIO(content), formats=[_FORMATS[kind]]) as image:
                return _encoded(_plain(image), kind)
    except Refused:
        raise
    except Image.DecompressionBombError:
        raise Refused("too-many-pixels") from None
    except Exception:  # noqa: BLE001 - hostile input makes a decoder raise anything
        raise Refused("damaged") from None


def _plain(image: Image.Image) -> Image.Image:
    if image.width * image.height > MAX_PIXELS:
        raise Refused("too-many-pixels")
    image.load()
    upright = ImageOps.exif_transpose(image)
    plain = _in_plain_mode(_in_srgb(upright))
    plain.info.clear()
    return plain


def _in_srgb(image: Image.Image) -> Image.Image:
    """As the web shows colours, where the image says that it means others."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in {"L", "RGB", "RGBA", "CMYK"}:
        return image
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        theirs = ImageCms.ImageCmsProfile(BytesIO(profile))
        ours = ImageCms.createProfile("sRGB")
        shown = ImageCms.profileToProfile(image, theirs, ours, outputMode=mode)
    except (ImageCms.PyCMSError, OSError):
        return image  # a profile that nobody can read changes nothing elsewhere, either
    return shown or image


def _in_plain_mode(image: Image.Image) -> Image.Image:
    if "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in _PLAIN:
        return image
    if image.mode.startswith("I"):  # sixteen bits of grey, which a conversion would cut off
        return image.convert("I").point(lambda value: value / 256).convert("L")
    return image.convert("RGBA" if image.mode in {"PA", "La", "RGBa"} else "RGB")


def _encoded(image: Image.Image, kind: str) -> bytes:
    written = BytesIO()
    image.save(written, _FORMATS[kind], **_OPTIONS[kind])
    return written.getvalue()

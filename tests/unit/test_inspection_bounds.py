"""What a large file costs whoever opens it: measured in the process that does."""

import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path
from random import Random
from typing import NamedTuple

import pikepdf
import pytest
from pikepdf import Dictionary, Name, ObjectStreamMode, StreamDecodeLevel

from functions.inspection.models import MAX_SIZE, MAX_SIZES
from functions.messages import models as messages
from functions.records import models as records
from tests.unit.nasties import NASTY, written

MEGABYTE = 1024 * 1024
MOST_ABOVE_ITS_SIZE = 128
"""Megabytes, for a file of ten."""
ROOT = Path(__file__).parents[2]
# A small process of its own: the peak of a child counts from what its parent had.
MEASURE = """
import resource, subprocess, sys
command = [sys.executable, "-m", "functions.inspection.opening", "application/pdf"]
with open(sys.argv[1], "rb") as file:
    said = subprocess.run(command, stdin=file, capture_output=True, check=True).stdout
used = resource.getrusage(resource.RUSAGE_CHILDREN)
scale = 1024 if sys.platform == "darwin" else 1
print(used.ru_maxrss // scale // 1024, used.ru_utime + used.ru_stime, said.decode())
"""


class Cost(NamedTuple):
    """Of one opening, and what was said."""

    megabytes: int
    seconds: float
    said: str


def cost(folder: Path, content: bytes) -> Cost:
    file = folder / "measured.pdf"
    file.write_bytes(content)
    command = [sys.executable, "-c", MEASURE, str(file)]
    told = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, text=True).stdout
    megabytes, seconds, said = told.split(" ", 2)
    return Cost(int(megabytes), float(seconds), said)


def pictures(pdf: pikepdf.Pdf, sizes: list[int]) -> None:
    """One picture a page, as a scanner makes them, with nothing in it that packs."""
    random = Random(1)
    while len(pdf.pages) < len(sizes):
        pdf.add_blank_page()
    for page, size in zip(pdf.pages, sizes, strict=True):
        packed = zlib.compress(random.randbytes(size), 0)
        picture = pikepdf.Stream(pdf, packed, Filter=Name.FlateDecode)
        picture.Type, picture.Subtype = Name.XObject, Name.Image
        page.Resources = Dictionary(XObject=Dictionary(A=pdf.make_indirect(picture)))


def scanned(*sizes: int) -> bytes:
    return written(
        lambda pdf: pictures(pdf, list(sizes)),
        linearize=True,
        compress_streams=False,
        stream_decode_level=StreamDecodeLevel.none,
    )


def of_many_objects(number: int) -> bytes:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        for each in range(number):
            said = Dictionary(A=each, B=[1, 2, 3], C="x" * 400)
            pdf.Root[f"/X{each}"] = pdf.make_indirect(said)
        out = BytesIO()
        pdf.save(out, linearize=True, object_stream_mode=ObjectStreamMode.disable)
    return out.getvalue()


def test_what_capabilities_sign_for_is_what_is_opened() -> None:
    assert messages.MOST_BYTES == MAX_SIZE
    assert MAX_SIZES["records"] == records.MOST_BYTES


@pytest.fixture(scope="module")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Cost:
    """An empty page's."""
    return cost(tmp_path_factory.mktemp("nothing"), written())


@pytest.mark.parametrize("kind", ["one picture", "many pictures", "many objects"])
def test_ten_megabytes_need_little_memory_beside_themselves(
    nothing: Cost, tmp_path: Path, kind: str
) -> None:
    content = {
        "one picture": lambda: scanned(10 * MEGABYTE),
        "many pictures": lambda: scanned(*[MEGABYTE // 2] * 20),
        "many objects": lambda: of_many_objects(20_000),
    }[kind]()
    assert 9 * MEGABYTE < len(content) < 11 * MEGABYTE
    spent = cost(tmp_path, content)
    assert '"reason": null' in spent.said
    assert spent.megabytes - nothing.megabytes - len(content) // MEGABYTE < MOST_ABOVE_ITS_SIZE


def test_as_much_as_the_journal_takes_is_opened_within_bounds(tmp_path: Path) -> None:
    content = scanned(*[2 * MEGABYTE] * 10, 29 * MEGABYTE)
    assert 0.95 * MAX_SIZES["records"] < len(content) < MAX_SIZES["records"]
    spent = cost(tmp_path, content)
    assert '"reason": null' in spent.said
    assert spent.megabytes < 512
    assert spent.seconds < 10


def test_what_acts_is_found_in_so_much_as_well(tmp_path: Path) -> None:
    def build(pdf: pikepdf.Pdf) -> None:
        pictures(pdf, [49 * MEGABYTE])
        NASTY["script nobody refers to"](pdf)

    packed = StreamDecodeLevel.none
    content = written(build, packed=True, compress_streams=False, stream_decode_level=packed)
    assert '"active-content"' in cost(tmp_path, content).said

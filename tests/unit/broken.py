"""PDFs that are broken, or made so as to keep whoever opens them busy for ever."""

import zlib
from base64 import a85encode
from collections.abc import Callable
from io import BytesIO
from random import Random

from PIL import Image

from tests.unit.byhand import PAGE, Objects, assembled, packed, revised, start_of

PAPER = assembled(PAGE)
_MANY = 120_000
_MEGABYTE = 1024 * 1024
_BOMB = 45 * _MEGABYTE


def with_(**objects: bytes) -> bytes:
    """A page of paper, but for these objects: o3 is the third."""
    return assembled({**PAGE, **{int(name[1:]): said for name, said in objects.items()}})


def contents(stream: bytes) -> bytes:
    return with_(o4=stream)


def catalog(more: bytes) -> bytes:
    return with_(o1=b"<< /Type /Catalog /Pages 2 0 R %s >>" % more)


def with_length(said: bytes) -> bytes:
    return contents(b"<< /Length %s >>\nstream\n(Hello) Tj\nendstream" % said)


def with_start(at: int) -> bytes:
    return PAPER[: PAPER.rindex(b"startxref")] + b"startxref\n%d\n%%%%EOF\n" % at


def pages(number: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % each for each in range(10, 10 + number))
    tree = b"<< /Type /Pages /Kids [ %s ] /Count %d >>" % (kids, number)
    return assembled({**PAGE, 2: tree, **{10 + each: PAGE[3] for each in range(number)}})


def going_round() -> bytes:
    """Each table says that the other is the older one."""
    first = revised(PAPER, {})
    behind = b"/Prev %d " % start_of(PAPER)
    return first.replace(behind, (b"/Prev %d" % start_of(first)).ljust(len(behind)))


def table_of_its_own(more: bytes) -> bytes:
    """A packed table, and what it says of itself."""
    start = b"%PDF-1.7\n"
    stream = packed(zlib.compress(b"\0" * 60), more=b"/Type /XRef /Root 1 0 R " + more)
    return start + b"9 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (stream, len(start))


def zeros(size: int) -> bytes:
    """So many of them, packed. Each megabyte is packed like the one before, without being it."""
    packing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = packing.compress(bytes(_MEGABYTE)) + packing.flush(zlib.Z_FULL_FLUSH)
    checksum = (size % 65521 << 16 | 1).to_bytes(4, "big")
    return b"\x78\x9c" + block * (size // _MEGABYTE) + b"\x03\x00" + checksum


def by_codes(image: Image.Image) -> bytes:
    """As TIFF packs by LZW, which is as PDF does."""
    out = BytesIO()
    image.save(out, "TIFF", compression="tiff_lzw", tiffinfo={278: image.height})
    with Image.open(out) as written_:
        (start,), (length,) = written_.tag_v2[273], written_.tag_v2[279]  # type: ignore[attr-defined]
    return out.getvalue()[start : start + length]


def object_stream(number: bytes, first: bytes, data: bytes) -> bytes:
    more = b"/Type /ObjStm /N %s /First %s" % (number, first)
    return packed(zlib.compress(data), more=more)


def cut_short(content: bytes, pieces: int) -> list[bytes]:
    """At so many places, and near its end at each."""
    places = {len(content) * each // pieces for each in range(pieces)}
    places |= set(range(len(content) - 60, len(content) - 2))
    return [content[:place] for place in sorted(places)]


def flipped(content: bytes, many: int, seed: str) -> list[bytes]:
    """With one byte or a few changed, differently each time."""
    random, found = Random(seed), []
    for _ in range(many):
        changed = bytearray(content)
        for _ in range(random.choice((1, 1, 1, 2, 8))):
            changed[random.randrange(len(content))] = random.choice(
                (0, 32, 37, 47, random.randrange(256))
            )
        found.append(bytes(changed))
    return found


LOOPS: dict[str, Callable[[], bytes]] = {
    "pages that are their own parents": lambda: with_(
        o2=b"<< /Type /Pages /Kids [ 2 0 R ] /Count 1 >>"
    ),
    "pages that go round": lambda: with_(
        o2=b"<< /Type /Pages /Kids [ 3 0 R 5 0 R ] /Count 2 >>",
        o5=b"<< /Type /Pages /Parent 2 0 R /Kids [ 2 0 R ] /Count 1 >>",
    ),
    "no pages": lambda: with_(o2=b"<< /Type /Pages /Kids [ ] /Count 0 >>"),
    "pages deep down": lambda: assembled(deep_pages(3000)),
    "a table before itself": lambda: assembled(PAGE, more=b"/Prev %d" % start_of(PAPER)),
    "tables that go round": going_round,
    "a table before the file": lambda: assembled(PAGE, more=b"/Prev -1"),
    "a table behind the file": lambda: assembled(PAGE, more=b"/Prev 99999999999999999999"),
    "a second table that is none": lambda: assembled(PAGE, more=b"/XRefStm 9"),
    "a start in the middle": lambda: with_start(40),
    "a start that is huge": lambda: with_start(10**30),
    "a length that is the stream": lambda: with_length(b"4 0 R"),
    "a table of two milliards": lambda: table_of_its_own(b"/W [ 0 0 0 ] /Size 2000000000"),
    "a table that begins late": lambda: table_of_its_own(
        b"/W [ 1 2 1 ] /Index [ 2000000000 15 ] /Size 2000000015"
    ),
    "a table of wide rows": lambda: table_of_its_own(b"/W [ 1 99999999 1 ] /Size 15"),
    "a table of negative rows": lambda: table_of_its_own(b"/W [ -1 2 -1 ] /Size 15"),
    "a table that counts wrong": lambda: PAPER.replace(b"xref\n1 1", b"xref\n1 99999999"),
}
"""None of them is let through."""

DEEP: dict[str, Callable[[], bytes]] = {
    "arrays": lambda: catalog(b"/A " + b"[" * 50_000 + b"]" * 50_000),
    "dictionaries": lambda: catalog(b"/A " + b"<</A" * 50_000 + b" 1" + b">>" * 50_000),
    "open arrays": lambda: catalog(b"/A " + b"[" * _MANY),
    "open dictionaries": lambda: catalog(b"/A " + b"<</A" * _MANY),
    "open text": lambda: catalog(b"/A " + b"(" * _MANY),
    "many arrays": lambda: catalog(b"/A [" + b"[]" * _MANY + b"]"),
    "objects": lambda: assembled({**PAGE, **dict.fromkeys(range(10, 100_020), b"1")}),
    "a bomb": lambda: contents(packed(zeros(_BOMB))),
    "a bomb as digits": lambda: contents(
        packed(zeros(_BOMB).hex().encode() + b">", b"[ /AHx /Fl ]")
    ),
    "a bomb as letters": lambda: contents(
        packed(a85encode(zeros(_BOMB)) + b"~>", b"[ /ASCII85Decode /FlateDecode ]")
    ),
    "a bomb of codes": lambda: contents(
        packed(by_codes(Image.new("L", (6_900, 6_900))), b"/LZWDecode")
    ),
    "a bomb of runs": lambda: contents(packed(b"\x81\0" * 380_000, b"[ /RunLengthDecode ]")),
    "a bomb in a bomb": lambda: contents(packed(zlib.compress(zeros(_BOMB)), b"[ /Fl /Fl ]")),
    "a bomb behind a lock": lambda: contents(packed(zeros(_BOMB), b"[ /Crypt /FlateDecode ]")),
    "half a bomb, twice": lambda: with_(
        o4=packed(zeros(_BOMB * 2 // 3)), o5=packed(zeros(_BOMB * 2 // 3))
    ),
    "too many pages": lambda: pages(1001),
}
"""Neither."""

BOMBS: dict[str, Callable[[], bytes]] = {
    "a bomb of objects": lambda: in_an_object_stream(zeros(1900 * _MEGABYTE)),
    "a bomb of a table": lambda: table_of_zeros(1900 * _MEGABYTE),
    "an array of millions": lambda: catalog(b"/A [" + b"[]" * 1_500_000 + b"]"),
}
"""Neither; they take all the memory that their reader may have, so they need one of their own."""

ODD: dict[str, Callable[[], bytes]] = {
    "an object stream of itself": lambda: with_(
        o5=packed(b"", b"", more=b"/Type /ObjStm /N 1 /First 0 /Extends 5 0 R")
    ),
    "a reference to itself": lambda: with_(o4=b"4 0 R"),
    "a length too short": lambda: with_length(b"3"),
    "a length too long": lambda: with_length(b"400"),
    "a length that is huge": lambda: with_length(b"99999999999999999999"),
    "a length below nothing": lambda: with_length(b"-5"),
    "a length that is a name": lambda: with_length(b"/A"),
    "no length": lambda: contents(b"<< >>\nstream\n(Hello) Tj\nendstream"),
    "a stream without an end": lambda: contents(b"<< /Length 4 >>\nstream\nq Q "),
    "two ends": lambda: PAPER + b"%%EOF\n",
    "two revisions": lambda: revised(PAPER, {4: PAGE[4]}),
    "pages that are none": lambda: with_(o2=b"<< /Type /Pages /Kids [ 1 0 R 4 0 R ] /Count 2 >>"),
    "a count that lies": lambda: with_(o2=b"<< /Type /Pages /Kids [ 3 0 R ] /Count -9 >>"),
    "one page twice": lambda: with_(o2=b"<< /Type /Pages /Kids [ 3 0 R 3 0 R ] /Count 2 >>"),
    "a thousand pages": lambda: pages(1000),
    "no catalog": lambda: with_(o1=b"null"),
    "a catalog that is text": lambda: with_(o1=b"(Catalog)"),
    "no root": lambda: PAPER.replace(b"/Root", b"/Ruut"),
    "locked by nothing": lambda: assembled(PAGE, more=b"/Encrypt << >>"),
    "locked by nobody": lambda: assembled(PAGE, more=b"/Encrypt 99 0 R"),
    "filters that are numbers": lambda: contents(packed(b"", b"[ 1 2 [ 3 ] ]")),
    "a filter of its own": lambda: contents(packed(b"", b"/Mine")),
    "a change that is text": lambda: contents(
        packed(b"\x80\x0b\x60", b"/LZWDecode", more=b"/DecodeParms << /EarlyChange (a) >>")
    ),
    "digits that are none": lambda: contents(packed(b"zz q~", b"[ /AHx /Fl ]")),
    "letters that are none": lambda: contents(packed(b"zzz\x80", b"[ /A85 /Fl ]")),
    "a name of a megabyte": lambda: catalog(b"/A /" + b"a" * 1024 * 1024),
    "text of a megabyte": lambda: catalog(b"/A (" + b"a" * 1024 * 1024 + b")"),
    "numbers by the million": lambda: catalog(b"/A [" + b"0 " * 1_000_000 + b"]"),
    "a number of a thousand digits": lambda: catalog(b"/A " + b"9" * 1000),
    "an object twice": lambda: PAPER.replace(b"4 0 obj", b"3 0 obj"),
    "an object that is another": lambda: PAPER.replace(b"4 0 obj", b"8 0 obj"),
    "an age": lambda: PAPER.replace(b"00000 n", b"65535 n", 1),
    "objects that are too few": lambda: with_(
        o5=object_stream(b"9", b"4", b"7 0 <</S/JavaScript>>")
    ),
    "objects from nowhere": lambda: with_(o5=object_stream(b"-1", b"-9", b"7 0 1")),
}
"""Some are let through, some are not: no reader should see in them what we have not."""

UNTIDY: dict[str, Callable[[], bytes]] = {
    "a length that is a bit too short": lambda: with_length(b"9"),
    "an object without an end": lambda: PAPER.replace(b"endobj", b"      ", 1),
    "a page without a size": lambda: with_(o3=b"<< /Type /Page /Parent 2 0 R /Resources << >> >>"),
    "a page with nothing": lambda: with_(o3=b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"),
    "a page that does not say so": lambda: with_(
        o3=b"<< /Parent 2 0 R /MediaBox [ 0 0 9 9 ] /Resources << >> >>"
    ),
    "a size that is too large": lambda: PAPER.replace(b"/Size 5", b"/Size 9"),
}
"""All are let through."""

FRONTS: dict[str, bytes] = {
    "a page of the web": b"<!doctype html><script>alert(1)</script>\n",
    "an archive": b"PK\x03\x04" + b"\0" * 26 + b"a",
    "a picture": b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
    "a program": b"MZ" + b"\0" * 62,
    "a mark of Unicode": b"\xef\xbb\xbf",
    "a line": b"\n",
}
"""What may stand before a PDF, for readers that look for one in the first kilobyte."""


def deep_pages(levels: int) -> Objects:
    last = levels + 10
    tree = {
        number: b"<< /Type /Pages /Kids [ %d 0 R ] /Count 1 >>" % (number + 1)
        for number in range(10, last)
    }
    return {**PAGE, 2: tree[10].replace(b"11 0", b"10 0"), **tree, last: PAGE[3]}


def in_an_object_stream(data: bytes) -> bytes:
    """Objects packed into one stream, whose table is needed before any is read."""
    more = b"/Type /ObjStm /N 1 /First 4"
    start, bodies = b"%PDF-1.7\n", [packed(data, more=more), *(PAGE[each] for each in (2, 3, 4))]
    places, body = {}, bytearray(start)
    for number, said in zip((5, 2, 3, 4), bodies, strict=True):
        places[number] = len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, said)
    rows = [b"\2" + (5).to_bytes(4, "big") + b"\0"]
    rows += [b"\1" + places[number].to_bytes(4, "big") + b"\0" for number in (2, 3, 4, 5)]
    table = packed(
        zlib.compress(b"".join(rows)),
        more=b"/Type /XRef /W [ 1 4 1 ] /Size 6 /Root 1 0 R /Index [ 1 5 ]",
    )
    ends = b"6 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, len(body))
    return bytes(body) + ends


def table_of_zeros(size: int) -> bytes:
    start = b"%PDF-1.7\n"
    more = b"/Type /XRef /Root 1 0 R /W [ 1 4 1 ] /Size 9"
    return start + b"9 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
        packed(zeros(size), more=more),
        len(start),
    )

"""PDFs written by hand, object by object, so that they can hold what no library would write."""

import re
import zlib
from collections.abc import Mapping
from io import BytesIO

import pikepdf

from tests.unit.nasties import Build, written

Objects = Mapping[int, bytes]

PAGE: Objects = {
    1: b"<< /Type /Catalog /Pages 2 0 R >>",
    2: b"<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
    3: b"<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 99 99 ] /Resources << >> /Contents 4 0 R >>",
    4: b"<< /Length 0 >>\nstream\n\nendstream",
}
_APART = 20
_TOKEN = re.compile(rb"\((?:\\.|[^\\()])*\)|stream\n.*|/[A-Za-z0-9]+", re.DOTALL)


def assembled(
    objects: Objects, *, before: bytes = b"%PDF-1.7\n", root: int = 1, more: bytes = b""
) -> bytes:
    """With a table of all, behind `before`; `more` goes into the trailer."""
    body, table = bytearray(before), bytearray()
    for number, said in sorted(objects.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, said)
    size = max(objects, default=0) + 1
    trailer = b"<< /Size %d /Root %d 0 R %s >>" % (size, root, more)
    start = len(body)
    return bytes(body) + b"xref\n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (table, trailer, start)


def revised(content: bytes, objects: Objects, *, more: bytes = b"") -> bytes:
    """The same with a later revision behind it, which replaces and adds."""
    return assembled(objects, before=content, more=b"/Prev %d %s" % (start_of(content), more))


def start_of(content: bytes) -> int:
    """Where its newest table is."""
    return int(content.rpartition(b"startxref\n")[2].split()[0])


def packed(data: bytes, filters: bytes = b"/FlateDecode", *, more: bytes = b"") -> bytes:
    """A stream."""
    said = b"/Filter %s %s" % (filters, more) if filters else more
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), said, data)


def objects_of(build: Build, *, moved: int = 0) -> dict[int, bytes]:
    """What a library would have written, with numbers that are higher by `moved`."""
    with pikepdf.open(BytesIO(written(build))) as pdf:
        said = {each.objgen[0]: _spelled(each) for each in pdf.objects}
    return {
        number + moved: re.sub(
            rb"(?<![\w.])(\d+) 0 R", lambda found: b"%d 0 R" % (int(found[1]) + moved), text
        )
        for number, text in said.items()
    }


def in_numbers(build: Build) -> bytes:
    """With every name spelled as numbers: /JS is /#4a#53."""
    said = objects_of(build)
    return assembled({number: _TOKEN.sub(_numbers, text) for number, text in said.items()})


def in_a_later_revision(build: Build) -> bytes:
    return revised(assembled(PAGE), objects_of(build))


def beside_all_else(build: Build) -> bytes:
    """Added later, and nothing refers to it."""
    return revised(assembled(PAGE), objects_of(build, moved=_APART))


def in_a_packed_table(build: Build) -> bytes:
    """The table is a stream, the objects are not in any."""
    body, rows = bytearray(b"%PDF-1.7\n"), b""
    said = objects_of(build)
    for number, text in sorted(said.items()):
        rows += b"\1" + len(body).to_bytes(4, "big") + b"\0"
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = max(said) + 1
    index = b" ".join(b"%d 1" % number for number in sorted(said))
    more = b"/Type /XRef /W [ 1 4 1 ] /Size %d /Root 1 0 R /Index [ %s ]" % (table, index)
    stream = packed(zlib.compress(rows), more=more)
    return bytes(body) + b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        stream,
        len(body),
    )


def for_newer_readers_alone(build: Build) -> bytes:
    """A hybrid file: only a second table, which old readers pass over, lists it."""
    content, rows = bytearray(assembled(PAGE)), b""
    said = objects_of(build, moved=_APART)
    for number, text in sorted(said.items()):
        rows += b"\1" + len(content).to_bytes(4, "big") + b"\0"
        content += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    index = b" ".join(b"%d 1" % number for number in sorted(said))
    more = b"/Type /XRef /W [ 1 4 1 ] /Size 51 /Root 1 0 R /Index [ %s ]" % index
    stream = {50: packed(zlib.compress(rows), more=more)}
    pointing = b"/XRefStm %d /Prev %d" % (len(content), start_of(assembled(PAGE)))
    return assembled(stream, before=bytes(content), more=pointing)


def _numbers(found: re.Match[bytes]) -> bytes:
    token = found[0]
    if not token.startswith(b"/"):
        return token
    return b"/" + b"".join(b"#%02x" % each for each in token[1:])


def _spelled(part: pikepdf.Object) -> bytes:
    if not isinstance(part, pikepdf.Stream):
        return part.unparse(resolved=True)
    data = part.read_raw_bytes()
    more = pikepdf.Dictionary({key: said for key, said in part.items() if key != "/Length"})
    said = more.unparse().removeprefix(b"<<").removesuffix(b">>")
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), said, data)

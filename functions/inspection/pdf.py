"""Whether a PDF is paper: text and pictures, and nothing that acts, fetches or carries files.

Every object is looked at, also those in compressed object streams and those that nothing refers
to. Pages' contents cannot act; they are only measured. A link to the web is let through: nothing
follows it until someone clicks, the hospitals' own letters are full of them, and a browser asks
the same of every page. Whatever would act by itself or reach into a machine is refused.
"""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from time import monotonic
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from functions.inspection.models import Refused
from functions.inspection.streams import PACKED, unpacked

MAX_OBJECTS = 100_000
MAX_PARTS = 1_000_000
"""Dictionaries, arrays and what stands in them, of all objects."""
MAX_ENTRIES = 250_000
"""Of one dictionary or array: two for each object, and more."""
MAX_PAGES = 1_000
MAX_INFLATED = 400 * 1024 * 1024
"""Bytes of all streams together, once a reader has unpacked them."""
MAX_SECONDS = 30
_END_WITHIN = 1024
"""How far from a file's last byte its end may be marked, as readers have it."""

_ACTIVE_KEYS = {
    *("/JS", "/JavaScript", "/AA", "/XFA", "/EF", "/EmbeddedFiles", "/Collection", "/UF"),
    *("/RichMediaContent", "/RichMediaSettings", "/Ref", "/OPI"),
}
_ACTIONS = {
    *("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/GoToDp"),
    *("/Rendition", "/RichMediaExecute", "/Movie", "/Sound", "/Thread", "/GoTo3DView"),
}
_TYPES = {"/EmbeddedFile", "/Filespec", "/F"}
_SUBTYPES = {
    *("/RichMedia", "/3D", "/Movie", "/Sound", "/Screen", "/FileAttachment", "/PS"),
    "/TrapNet",
}
_LINK = re.compile(r"(https?://|mailto:|tel:|www\.)", re.IGNORECASE)
_HARMLESS = re.compile(
    "[^:]*: (expected endstream|expected endobj"
    "|input stream is complete but output may still be valid"
    "|/Type key should be /Pages? but is not"
    r"|kid \d+ \(from \d+\) (MediaBox is undefined|Resources is missing or invalid)"
    "|reported number of objects"
    "|xref entry for the xref stream itself is missing)"
)
"""What the parser may complain of. All else it has guessed at, and readers guess otherwise."""


def check(content: bytes, elapsed: Callable[[], float] = monotonic) -> None:
    """Raises Refused if it is anything else than paper, or more than anyone can look through."""
    if b"%%EOF" not in content[-_END_WITHIN:]:
        raise Refused("damaged")
    try:
        with Pdf.open(BytesIO(content), suppress_warnings=True, attempt_recovery=False) as pdf:
            _Check(pdf, elapsed).run()
    except Refused:
        raise
    except pikepdf.PasswordError:
        raise Refused("encrypted") from None
    except Exception:  # noqa: BLE001 - hostile input makes a parser raise anything
        raise Refused("damaged") from None


class _Check:
    def __init__(self, pdf: Pdf, elapsed: Callable[[], float]) -> None:
        self.pdf = pdf
        self.elapsed = elapsed
        self.end = elapsed() + MAX_SECONDS
        self.parts = 0
        self.inflated = 0

    def run(self) -> None:
        """Every object, and then what the parser has said about them."""
        if self.pdf.is_encrypted:  # also one that opens without a password
            raise Refused("encrypted")
        if len(self.pdf.objects) > MAX_OBJECTS or len(self.pdf.pages) > MAX_PAGES:
            raise Refused("too-large")
        if not len(self.pdf.pages):
            raise Refused("damaged")
        self._walk(self.pdf.trailer)
        for each in self.pdf.objects:
            self._walk(each)
        if any(not _HARMLESS.match(str(each)) for each in self.pdf.get_warnings()):
            raise Refused("damaged")

    def _walk(self, root: Any) -> None:
        """The object and what stands in it directly; what it refers to has its own turn."""
        waiting = [root]
        while waiting:
            part = waiting.pop()
            self._count()
            if _size(part) > MAX_ENTRIES:
                raise Refused("too-large")
            if isinstance(part, Stream):
                self._stream(part)
            if isinstance(part, Dictionary | Stream):
                _refuse_what_acts(part)
            waiting += (each for each in _inside(part) if not _is_indirect(each))

    def _count(self) -> None:
        self.parts += 1
        if self.parts > MAX_PARTS:
            raise Refused("too-large")
        if self.elapsed() > self.end:
            raise Refused("too-large")

    def _stream(self, stream: Stream) -> None:
        if "/F" in stream:  # its content is in another file
            raise Refused("active-content")
        filters = _names(stream.get("/Filter"))
        if PACKED & set(filters):
            most = MAX_INFLATED - self.inflated
            early = _early_change(stream.get("/DecodeParms"))
            self.inflated += unpacked(stream.read_raw_bytes(), filters, most, early=early)
        if self.inflated > MAX_INFLATED:
            raise Refused("too-large")


def _size(part: Any) -> int:
    if isinstance(part, Dictionary | Stream):
        return len(part.keys())
    return len(part) if isinstance(part, Array) else 0


def _inside(part: Any) -> Iterator[Any]:
    if isinstance(part, Array):
        yield from part
    elif isinstance(part, Dictionary | Stream):
        for key in part.keys():  # noqa: SIM118 - iterating it directly is another thing
            yield part[key]


def _is_indirect(part: Any) -> bool:
    return not isinstance(part, pikepdf.Object) or part.is_indirect


def _names(value: Any) -> list[str]:
    if isinstance(value, Array):
        return [str(each) for each in value]
    return [] if value is None else [str(value)]


def _early_change(given: Any) -> int:
    """Of the first that says it: no stream is packed twice."""
    for each in given if isinstance(given, Array) else [given]:
        if isinstance(each, Dictionary) and "/EarlyChange" in each:
            return int(each["/EarlyChange"])
    return 1


def _refuse_what_acts(part: Any) -> None:
    keys = set(part.keys())
    acts = (
        keys & _ACTIVE_KEYS
        or _name(part, "/S") in _ACTIONS
        or _name(part, "/Type") in _TYPES
        or _name(part, "/Subtype") in _SUBTYPES
        or _name(part, "/Subtype2") in _SUBTYPES
        or isinstance(part.get("/F"), String)  # a file outside
        or ("/OpenAction" in keys and not _is_only_a_place(part["/OpenAction"]))
        or ("/URI" in keys and not _is_a_link(part["/URI"]))
    )
    if acts:
        raise Refused("active-content")


def _name(part: Any, key: str) -> str | None:
    value = part.get(key)
    return str(value) if isinstance(value, Name) else None


def _is_only_a_place(action: Any) -> bool:
    """Where in the document it opens."""
    if isinstance(action, Dictionary):
        return _name(action, "/S") == "/GoTo" and "/Next" not in action
    return isinstance(action, Array)


def _is_a_link(target: Any) -> bool:
    if isinstance(target, Dictionary):  # the document's own: what its links begin with
        target = target.get("/Base")
    return isinstance(target, String) and bool(_LINK.match(str(target)))

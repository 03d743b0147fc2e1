"""What another reader than ours, one that mends files, finds in a PDF that acts or carries files.

Written apart from the rules of inspection, and cruder: it knows words, not where they stand.
"""

import logging
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    TextStringObject,
)

logging.getLogger("pypdf").setLevel(logging.CRITICAL)

_WORDS = {
    *("JavaScript", "JS", "AA", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE"),
    *("GoToDp", "EmbeddedFile", "EmbeddedFiles", "EF", "UF", "Filespec", "FileAttachment"),
    *("XFA", "RichMedia", "RichMediaContent", "Movie", "Sound", "Rendition", "Renditions"),
    *("Screen", "3D", "GoTo3DView", "Collection", "PS", "TrapNet", "Ref", "OPI"),
}
_LINKS = ("http://", "https://", "mailto:", "tel:", "www.")


class Unreadable(Exception):
    """The other reader makes nothing of it at all."""


def acts(content: bytes) -> str | None:
    """The first word found that inspection refuses; None if there is none. Raises Unreadable."""
    try:
        reader = PdfReader(BytesIO(content))
        parts = [reader.trailer, *_objects(reader)]
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Unreadable from error
    return next((word for part in parts for word in _words(part)), None)


def _objects(reader: PdfReader) -> Iterator[Any]:
    """Whatever the file's tables list, whether or not anything refers to it."""
    listed = {(number, age) for age, found in reader.xref.items() for number in found}
    listed |= {(number, 0) for number in reader.xref_objStm}
    for number, age in sorted(listed):
        try:
            yield reader.get_object(IndirectObject(number, age, reader))
        except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue


def _words(root: Any) -> Iterator[str]:
    waiting = [root]
    while waiting:
        part = waiting.pop()
        if isinstance(part, NameObject) and part[1:] in _WORDS:
            yield str(part)
        elif isinstance(part, ArrayObject):
            waiting += list.__iter__(part)
        elif isinstance(part, DictionaryObject):
            yield from _of_dictionary(part)
            waiting += [*part.keys(), *map(part.raw_get, part)]


def _of_dictionary(part: DictionaryObject) -> Iterator[str]:
    target = _value(part, "/URI")
    target = _value(target, "/Base") if isinstance(target, DictionaryObject) else target
    if target is not None and not str(target).lower().startswith(_LINKS):
        yield "/URI"
    opening = _value(part, "/OpenAction")
    if isinstance(opening, DictionaryObject) and (
        _value(opening, "/S") != "/GoTo" or "/Next" in opening
    ):
        yield "/OpenAction"
    if isinstance(_value(part, "/F"), TextStringObject | ByteStringObject):
        yield "/F"


def _value(part: DictionaryObject, key: str) -> Any:
    return part[key] if key in part else None  # noqa: SIM401 - `get` does not follow references

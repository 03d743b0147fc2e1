"""What is taken in, by what a file truly is. Pure: bytes in, a finding out."""

from functions.inspection import images, pdf
from functions.inspection.kinds import HEIC, PDF, kind_of
from functions.inspection.models import Finding, Refused


def found_in(content: bytes, declared: str) -> Finding:
    """What the file is, and what of it may go on. Never raises for anything in the file."""
    kind = kind_of(content)
    try:
        return Finding(kind, result=_opened(content, kind, declared))
    except Refused as refused:
        return Finding(kind, refused.reason)


def _opened(content: bytes, kind: str | None, declared: str) -> bytes | None:
    """What takes its place, if anything. Raises Refused."""
    if kind is None:
        raise Refused("not-a-pdf" if declared == PDF else "unknown-type")
    if kind == HEIC:
        raise Refused("heic")
    if kind != declared:
        raise Refused("type-differs")
    if kind != PDF:
        return images.reencoded(content, kind)
    pdf.check(content)
    return None

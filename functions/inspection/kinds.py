"""What a file truly is, by how it begins. Its name and its sender are not asked."""

PDF = "application/pdf"
JPEG = "image/jpeg"
PNG = "image/png"
HEIC = "image/heic"

_STARTS = {
    # Readers look for it in the first kilobyte; what stands before it is read by others.
    b"%PDF-": PDF,
    b"\xff\xd8\xff": JPEG,
    b"\x89PNG\r\n\x1a\n": PNG,
}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def kind_of(content: bytes) -> str | None:
    """Its type, or None for whatever nobody takes here."""
    for start, kind in _STARTS.items():
        if content.startswith(start):
            return kind
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        return HEIC
    return None

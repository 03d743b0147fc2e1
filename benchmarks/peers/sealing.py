"""What stands sealed in the tables, opened with keys that are kept for five minutes."""

from collections.abc import Callable
from time import monotonic

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEPT_SECONDS = 300
_kept: dict[tuple[str, str], tuple[AESGCM, float]] = {}

Fetch = Callable[[str, str], bytes]
"""Brings the key of a scope and a month, in plain."""


def opened(scope: str, sealed: bytes, place: tuple[str, ...], fetch: Fetch) -> str:
    """The text. It opens only where it was put."""
    month, nonce, text = sealed[:7].decode(), sealed[7:19], sealed[19:]
    found = _kept.get((scope, month))
    if found is None or monotonic() - found[1] > _KEPT_SECONDS:
        found = _kept[scope, month] = AESGCM(fetch(scope, month)), monotonic()
    return found[0].decrypt(nonce, text, "\0".join((scope, month, *place)).encode()).decode()

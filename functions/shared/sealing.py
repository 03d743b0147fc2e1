"""Free text and personal data as ciphertext that opens only where it was put.

One data key per scope and month, wrapped by that scope's KMS key in the table `keys`; AES-256-GCM
with associated data naming where the text stands, so that nothing can be moved, reordered or given
another author. Not end-to-end: the functions that show the text can open it.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from functions.shared.clock import Clock
from functions.shared.database import Database
from functions.shared.settings import SealingSettings
from functions.shared.writes import Key

if TYPE_CHECKING:
    from mypy_boto3_kms import KMSClient

PLATFORM = "platform"
"""The scope of what belongs to no organization."""

_KEPT_SECONDS = 300
_MONTH, _NONCE = 7, 12


@dataclass(frozen=True)
class _Kept:
    key: AESGCM
    since: float


class Sealer:
    """Seals and opens. Plain keys stay in memory for at most five minutes, checked at use."""

    def __init__(
        self,
        database: Database,
        kms: "KMSClient",
        settings: SealingSettings,
        clock: Clock,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        self.database = database
        self.kms = kms
        self.settings = settings
        self.clock = clock
        self.elapsed = elapsed
        self.kept: dict[tuple[str, str], _Kept] = {}

    def seal(self, scope: str, text: str, *place: str) -> bytes:
        """The text as it may be stored. `place` names table, item, field and author."""
        month = self.clock().strftime("%Y-%m")
        nonce = os.urandom(_NONCE)
        sealed = self._key(scope, month).encrypt(
            nonce, text.encode(), _associated(scope, month, place)
        )
        return month.encode() + nonce + sealed

    def open(self, scope: str, sealed: bytes, *place: str) -> str:
        """The text. Raises cryptography's InvalidTag if it was altered or stands elsewhere."""
        month = sealed[:_MONTH].decode()
        nonce, text = sealed[_MONTH : _MONTH + _NONCE], sealed[_MONTH + _NONCE :]
        return (
            self._key(scope, month).decrypt(nonce, text, _associated(scope, month, place)).decode()
        )

    def _key(self, scope: str, month: str) -> AESGCM:
        now = self.elapsed()
        self.kept = {at: kept for at, kept in self.kept.items() if now - kept.since < _KEPT_SECONDS}
        if (scope, month) not in self.kept:
            self.kept[scope, month] = _Kept(AESGCM(self._plain_key(scope, month)), now)
        return self.kept[scope, month].key

    def _plain_key(self, scope: str, month: str) -> bytes:
        place = Key(self.settings.keys_table, f"key#{scope}#{month}", "key")
        stored = self.database.get(place)
        if stored is None:
            return self._new_key(place, scope, month)
        answer = self.kms.decrypt(
            KeyId=self._alias(scope),
            CiphertextBlob=stored["wrapped"],
            EncryptionContext=_context(scope, month),
        )
        return answer["Plaintext"]

    def _new_key(self, place: Key, scope: str, month: str) -> bytes:
        answer = self.kms.generate_data_key(
            KeyId=self._alias(scope), KeySpec="AES_256", EncryptionContext=_context(scope, month)
        )
        if not self.database.put_new(place, {"wrapped": answer["CiphertextBlob"]}):
            return self._plain_key(scope, month)  # another was first: its key is the month's
        return answer["Plaintext"]

    def _alias(self, scope: str) -> str:
        return f"{self.settings.scope_key_prefix}{scope}"


def _context(scope: str, month: str) -> dict[str, str]:
    return {"scope": scope, "month": month}


def _associated(scope: str, month: str, place: tuple[str, ...]) -> bytes:
    return "\0".join((scope, month, *place)).encode()

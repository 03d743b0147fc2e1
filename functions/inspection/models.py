"""An upload, and what was found in it."""

import re
from dataclasses import dataclass, field
from typing import Self

from functions.shared.verdicts import Reason

MEGABYTE = 1024 * 1024
MAX_SIZE = 20 * MEGABYTE
"""Bytes of an upload, where its capability has no limit of its own."""
MAX_SIZES = {"records": 50 * MEGABYTE}
ONLY_PDF = {"records"}
"""Capabilities that take in nothing else."""

_KEY = re.compile(
    r"uploads/(?P<capability>[a-z]{1,20})/(?P<organization>[a-z-]{1,40})/(?P<upload_id>[\w-]{1,64})",
    re.ASCII,
)


class NoUpload(ValueError):
    """The key is none of an upload."""


class Refused(Exception):
    """A file that goes no further. Says nothing about its content but the reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True)
class Upload:
    """One version of one uploaded file."""

    capability: str
    organization: str
    upload_id: str
    version_id: str

    @classmethod
    def of(cls, key: str, version_id: str) -> Self:
        """By the key it was uploaded under. Raises NoUpload."""
        if not (found := _KEY.fullmatch(key)):
            raise NoUpload
        return cls(**found.groupdict(), version_id=version_id)

    @property
    def key(self) -> str:
        """Where it was uploaded to."""
        return f"uploads/{self._place}"

    @property
    def max_size(self) -> int:
        """Bytes that it may have."""
        return MAX_SIZES.get(self.capability, MAX_SIZE)

    @property
    def only_pdf(self) -> bool:
        """Whether it is refused if it is anything else."""
        return self.capability in ONLY_PDF

    @property
    def result_key(self) -> str:
        """Where that of it goes which is clean, if it is not the same bytes."""
        return f"inspected/{self._place}"

    @property
    def _place(self) -> str:
        return f"{self.capability}/{self.organization}/{self.upload_id}"


@dataclass(frozen=True)
class Original:
    """What was uploaded. `content` is None where there is more of it than anyone reads."""

    content: bytes | None = field(repr=False)
    declared: str
    """The type that its sender said it has."""
    size: int
    sha256: str


@dataclass(frozen=True)
class Finding:
    """What a file is, and why it goes no further, if so."""

    kind: str | None
    reason: Reason | None = None
    result: bytes | None = field(default=None, repr=False)
    """What takes the original's place; None where that may stay as it is."""


@dataclass(frozen=True)
class Kept:
    """Where a clean file is to be taken from."""

    key: str
    version_id: str
    size: int
    sha256: str


class Gone(Exception):
    """The version is not there any more: nobody waits for a verdict of it."""


class Undecided(Exception):
    """No verdict yet: it is to come again."""


class NotScanned(Undecided):
    """The scan for malware has not said anything."""


class ScanFailed(Undecided):
    """It has said that it could not scan: never clean, and for a person to decide."""

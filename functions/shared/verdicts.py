"""What inspection says of an uploaded file: an event, and how whoever takes files up reads it."""

import json
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

SOURCE = "minjournal.inspection"
DETAIL_TYPE = "verdict"

Reason = Literal[
    "not-a-pdf",
    "unknown-type",
    "type-differs",
    "heic",
    "active-content",
    "encrypted",
    "damaged",
    "malware",
    "too-large",
    "too-many-pixels",
]
"""`not-a-pdf` is what was called one, or had to be one; `damaged` is also what cannot be opened
within bounds."""


class Verdict(BaseModel):
    """Of one version of one upload. Names nobody and holds nothing of the content.

    `sha256` and `size` are the original's, as we read it; `type` is what it truly is, where known.
    A clean file is to be taken from `key` and `version_id`: the original, or what became of it.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    capability: str
    organization: str
    upload_id: str
    uploaded_version_id: str
    sha256: str
    size: int
    verdict: Literal["clean", "refused"]
    reason: Reason | None = None
    type: str | None = None
    key: str | None = None
    version_id: str | None = None
    result_size: int | None = None
    result_sha256: str | None = None

    @model_validator(mode="after")
    def _says_what_follows(self) -> Self:
        result = (self.type, self.key, self.version_id, self.result_size, self.result_sha256)
        if self.verdict == "clean" and (None in result or self.reason is not None):
            raise ValueError("a clean file can be taken up")
        if self.verdict == "refused" and (self.reason is None or self.key is not None):
            raise ValueError("a refused file has a reason and no result")
        return self

    def detail(self) -> str:
        """The event's detail."""
        return self.model_dump_json(exclude_none=True)


def parse(body: str) -> Verdict:
    """From the body of the queue's message, which is the whole event."""
    return Verdict.model_validate(json.loads(body)["detail"])

"""What crosses the hospitals' systems' door: bodies that come in, and answers."""

from datetime import date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    Field,
    Strict,
    StrictBool,
    StrictInt,
    StringConstraints,
    model_validator,
)

from functions.records.models import (
    MOST_BYTES,
    DenialCode,
    Ground,
    Outcome,
    RequestKind,
    UploadStatus,
)
from functions.shared.contract import Body, SourceVersion, UnitId
from functions.shared.moments import Day, Moment
from functions.shared.national_id import NationalId
from functions.shared.organizations import DocumentType
from functions.shared.text import Line

ExternalId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$")]


class FedPatient(Body):
    """The patient as the hospital knows them."""

    national_id: NationalId
    birth_date: Day
    name: Line


class FedAuthor(Body):
    """Who wrote it, and as what."""

    name: Line
    function: Line | None = None


class FedDenial(Body):
    """That it is not to be shown, as Volven 9603 has it. `tell_patient` counts for those codes
    that may be told at all. `until`: when it ends by itself."""

    code: DenialCode
    tell_patient: StrictBool = True
    until: Moment | None = None


class FedDocument(Body):
    """One version of a document, that its file is to follow. `sha256` in hex, `size` in bytes."""

    external_id: ExternalId
    source_version: Annotated[SourceVersion, Strict()]
    patient: FedPatient
    unit_id: UnitId
    type: DocumentType
    title: Line
    author: FedAuthor
    authored_at: Moment
    approved_at: Moment
    denial: FedDenial | None = None
    size: Annotated[StrictInt, Field(ge=1, le=MOST_BYTES)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Announced(BaseModel):
    """Where to post the file, as a form with these fields before it, until `expires_at`. A
    version that is decided already has no place to post to."""

    id: str
    status: UploadStatus
    url: str | None = None
    fields: dict[str, str] | None = None
    expires_at: datetime | None = None


class UploadView(BaseModel):
    """How far the newest version is. `reason`: why it was refused, as a code."""

    external_id: str
    source_version: int
    status: UploadStatus
    reason: str | None = None


class Revision(Body):
    """What is new of a document that stands here. What is left out stays; `denial` may be null."""

    source_version: Annotated[SourceVersion, Strict()]
    denial: FedDenial | None = None
    withdrawn: StrictBool | None = None
    replaced_by: ExternalId | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.withdrawn is False and self.replaced_by:
            raise ValueError("what is replaced does not stand")
        if not (self.model_fields_set - {"source_version"}):
            raise ValueError("nothing is said")
        return self

    @property
    def says_denial(self) -> bool:
        """Whether it says anything of a denial; null says that there is none."""
        return "denial" in self.model_fields_set

    @property
    def says_end(self) -> bool:
        """Whether it says that the document is gone, or stands."""
        return self.withdrawn is not None or self.replaced_by is not None


class BlanketDenial(Body):
    """A denial of all that the organization has of a patient here; null lifts it."""

    national_id: NationalId
    source_version: Annotated[SourceVersion, Strict()]
    denial: FedDenial | None


class Change(BaseModel):
    """A request, or the answer to one, for the hospital's archive."""

    id: str
    kind: Literal["request.made", "request.answered", "request.notice-undeliverable"]
    at: datetime
    request_id: str
    by: Literal["patient", "staff", "service"]
    request: RequestKind | None = None
    due: date | None = None
    outcome: Outcome | str | None = None
    ground: Ground | None = None
    documents: list[str] | None = None
    """External ids."""
    national_id: str | None = None
    text: str | None = None
    occasion: str | None = None

    @classmethod
    def of(cls, facts: dict[str, Any]) -> Self:
        """As told."""
        return cls.model_validate(facts)


class ChangePage(BaseModel):
    """In order. The cursor sent next is the acknowledgement."""

    items: list[Change]
    cursor: str

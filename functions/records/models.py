"""The nouns of the journal, as they are kept and reckoned with. Titles and names stand sealed."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from functions.shared.clock import timestamp
from functions.shared.organizations import DocumentKind, DocumentType, kind_of

DocumentId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
RequestId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
DenialCode = Literal[
    "NORN_FFL",
    "NORN_KUT",
    "NORN_EPO",
    "NORN_ALL",
    "NORN_FFH",
    "NORN_FPB",
    "NORN_FOR",
    "NORN_FORANS",
    "NORN_UNGDOM",
    "NORN_DUP",
    "NORN_ANG",
    "NORU",
    "NORS",
    "N",
]
"""Volven 9603, as HL7 Norway publishes it. Never printed to a patient."""
UploadStatus = Literal["waiting", "refused", "indexed"]
RequestKind = Literal["copy", "access_log", "correction", "deletion", "question"]
RequestStatus = Literal["open", "answered"]
Outcome = Literal["fulfilled", "partly", "refused"]
Ground = Literal[
    "danger-to-life",
    "clearly-inadvisable",
    "conditions-not-met",
    "record-must-be-kept",
    "not-found",
    "not-ours",
]
"""Why a request is refused: pbrl. § 5-1 (the first two), hpl. §§ 42 and 43, or nothing to give."""

DOCUMENT, REQUEST = "document", "request"
"""What the access log calls them."""
PDF = "application/pdf"
MOST_BYTES = 50 * 1024 * 1024
"""Of one document."""
MOST_CONTENTS = 10
"""Versions of one document that are shown or wait to be; of more, those that wait longest go."""
FOR_GOOD = 2**53
"""Behind every source version."""


class Denial(BaseModel):
    """That a document is not to be shown. `until`: when that is over by itself."""

    model_config = ConfigDict(frozen=True)

    code: DenialCode
    tell_patient: bool = True
    until: datetime | None = None


class Content(BaseModel):
    """One version of a document, as the hospital approved it."""

    model_config = ConfigDict(frozen=True)

    upload_id: str
    source_version: int
    unit_id: str
    type: DocumentType
    authored_at: datetime
    approved_at: datetime
    known: bytes
    """Title and author."""
    size: int

    @property
    def kind(self) -> DocumentKind | None:
        """What patients call it."""
        return kind_of(self.type)


class Document(BaseModel):
    """A document as kept: the version that is shown, or is to be next, and those behind it."""

    model_config = ConfigDict(frozen=True)

    id: DocumentId
    patient_id: str
    organization: str
    external_id: str
    version: int
    """Counts every write."""
    contents: tuple[Content, ...] = ()
    """In the order of their source versions."""
    denial: Denial | None = None
    denial_version: int = 0
    lifts: tuple[int, ...] = ()
    """Versions that came since with the word that they are not denied: they and later ones."""
    gone: bool = False
    """Withdrawn, or replaced by another document: every version up to this one."""
    gone_version: int = 0
    replaced_by: str = ""
    """The other's external id."""
    seen_version: int = 0
    """The newest source version that the patient has opened."""


class Author(BaseModel):
    """Who wrote a document, as the hospital says it."""

    model_config = ConfigDict(frozen=True)

    name: str
    function: str | None = None


class Known(BaseModel):
    """What of a document names somebody or says what it is about."""

    model_config = ConfigDict(frozen=True)

    title: str
    author: Author


class Upload(BaseModel):
    """One version of a document on its way in."""

    model_config = ConfigDict(frozen=True)

    id: str
    organization: str
    external_id: str
    source_version: int
    patient_id: str
    document_id: str
    unit_id: str
    type: DocumentType
    authored_at: datetime
    approved_at: datetime
    known: bytes
    size: int = Field(gt=0)
    sha256: str
    announced: str
    """A hash of what was announced: another body under the same version is refused."""
    status: UploadStatus = "waiting"
    reason: str = ""
    """Why it was refused."""

    def content(self) -> Content:
        """What becomes of it once it is clean."""
        return Content(
            upload_id=self.id,
            source_version=self.source_version,
            unit_id=self.unit_id,
            type=self.type,
            authored_at=self.authored_at,
            approved_at=self.approved_at,
            known=self.known,
            size=self.size,
        )


def known_place(upload_id: str, document_type: str, authored_at: datetime) -> tuple[str, ...]:
    """Where title and author stand: neither another document's, nor of another time or type."""
    return ("records", "document", upload_id, document_type, timestamp(authored_at), "known")


class Source(BaseModel):
    """Which document an organization's `external_id` is."""

    model_config = ConfigDict(frozen=True)

    organization: str
    external_id: str
    patient_id: str
    document_id: str
    announced_version: int
    """The newest source version that was announced: it says whose document it is."""
    version: int
    """Counts every write."""


class Blanket(BaseModel):
    """A denial of all that an organization has of a patient."""

    model_config = ConfigDict(frozen=True)

    organization: str
    source_version: int
    denial: Denial | None = None


class Answer(BaseModel):
    """What the records office said."""

    model_config = ConfigDict(frozen=True)

    outcome: Outcome
    ground: Ground | None = None
    text: bytes
    answered_at: datetime
    by: str
    function: str


class Request(BaseModel):
    """A patient's demand, with the day on which it is to be answered."""

    model_config = ConfigDict(frozen=True)

    id: RequestId
    patient_id: str
    organization: str
    kind: RequestKind
    person: bytes
    """The patient's name, number and birth date, for whoever answers."""
    text: bytes
    documents: tuple[str, ...] = ()
    """External ids, so that the office finds them."""
    looked_at: bytes | None = None
    """The look-up that is asked about, in words that the office finds it by."""
    asked_at: datetime
    due: date
    status: RequestStatus = "open"
    version: int = 1
    answer: Answer | None = None

    def place(self, field: str) -> tuple[str, ...]:
        """Where a text of it stands, and whose it is."""
        return ("records", "request", self.id, self.patient_id, timestamp(self.asked_at), field)

    def answer_place(self, answered_at: datetime, by: str) -> tuple[str, ...]:
        """Where the answer's text stands."""
        return ("records", "request", self.id, "answer", by, timestamp(answered_at))

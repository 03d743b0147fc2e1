"""What crosses the door of records: bodies that come in from patients and staff, and answers."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    StrictBool,
    StringConstraints,
    model_validator,
)

from functions.records.models import (
    DocumentId,
    Ground,
    Outcome,
    RequestId,
    RequestKind,
    RequestStatus,
)
from functions.shared.contract import Body
from functions.shared.organizations import DocumentKind, DocumentType
from functions.shared.staff import Function
from functions.shared.text import Letter

OrganizationId = Annotated[str, StringConstraints(pattern=r"^[a-z-]{1,40}$")]
EntryId = Annotated[str, StringConstraints(pattern=r"^[0-9TZ:.#a-f-]{20,80}$")]


def _once_each(ids: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(ids)) < len(ids):
        raise ValueError("a document that is named twice")
    return ids


class OrganizationName(BaseModel):
    """A hospital."""

    id: str
    name: str


class UnitName(BaseModel):
    """Where in the hospital a document is from, and how to call there."""

    id: str
    name: str
    department: str
    phone: str


class AuthorView(BaseModel):
    """Who wrote it, as the hospital says it."""

    name: str
    function: str | None = None


class DocumentView(BaseModel):
    """A document that is shown. `is_new`: the patient has not opened this version of it.

    `asks_first`: they have chosen to be asked before opening this kind, until `asks_until` or, if
    there is none, always.
    """

    id: DocumentId
    organization: OrganizationName
    unit: UnitName
    type: DocumentType
    kind: DocumentKind
    title: str
    author: AuthorView
    authored_at: datetime
    approved_at: datetime
    released_at: datetime
    size: int
    is_new: bool
    asks_first: bool
    asks_until: datetime | None = None


class DocumentPage(BaseModel):
    """Newest first. `cursor` is absent on the last page."""

    items: list[DocumentView]
    cursor: str | None = None


class Opening(Body):
    """`confirmed`: the patient has been asked twice whether they want to read it now."""

    confirmed: StrictBool = False


class Link(BaseModel):
    """Opens the document until then."""

    url: str
    expires_at: datetime


class ShownKind(BaseModel):
    """A kind of document that is read here, if it was written on that day or later."""

    kind: DocumentKind
    since: date


class OrderView(BaseModel):
    """How a copy of the rest is ordered by post, and how many weeks that usually takes."""

    address: str
    phone: str
    weeks: int


class Coverage(BaseModel):
    """What one hospital shows this patient, and what not.

    `on_its_way`: when documents are to be shown, and nothing else of them. `withheld`: the
    hospital has decided that something is not shown, which the patient can complain of.
    `own_wish`: something is not shown because the patient asked for that.
    """

    organization: OrganizationName
    status: Literal["active", "pilot", "off"]
    requests: bool
    """Whether the rest can be asked for here; if not, by post."""
    shown: list[ShownKind]
    not_shown: list[DocumentKind]
    delay_hours: int
    on_its_way: list[datetime]
    withheld: bool
    own_wish: bool
    order: OrderView


class CoverageView(BaseModel):
    """Every hospital. `record_online`: whether the patient lets their record be read here."""

    record_online: bool
    items: list[Coverage]


class LookView(BaseModel):
    """Somebody's look at, or act on, something of the patient's."""

    id: EntryId
    at: datetime
    hourly: bool
    """Said once for all looks of that hour."""
    by: Literal["you", "staff", "system", "letter"]
    name: str | None = None
    function: Function | None = None
    units: list[str] = []
    organization: OrganizationName | None = None
    action: str
    kind: str
    purpose: str


class LookPage(BaseModel):
    """Newest first. A page may be empty and still have a `cursor`: it is absent on the last."""

    items: list[LookView]
    cursor: str | None = None


class NewRequest(Body):
    """What a patient demands of a hospital. `documents`: shown ones that it is about.

    `log_entry`: the look-up that is asked about, for a question.
    """

    organization: OrganizationId
    kind: RequestKind
    text: Letter
    documents: Annotated[
        tuple[DocumentId, ...], Field(max_length=20), AfterValidator(_once_each)
    ] = ()
    log_entry: EntryId | None = None

    @model_validator(mode="after")
    def _only_questions_are_about_a_look(self) -> Self:
        if self.log_entry and self.kind != "question":
            raise ValueError("only a question is about a look-up")
        return self


class AnswerView(BaseModel):
    """What the records office said. Of a refusal, on which ground."""

    outcome: Outcome
    ground: Ground | None = None
    text: str
    answered_at: datetime


class RequestView(BaseModel):
    """A request with the day on which it is to be answered. `may_complain`: to
    Statsforvalteren, of a refusal."""

    id: RequestId
    organization: OrganizationName
    kind: RequestKind
    text: str
    documents: int
    looked_at: LookView | None = None
    """The look-up that it is about, as the log had it."""
    asked_at: datetime
    due: date
    overdue: bool
    status: RequestStatus
    answer: AnswerView | None = None
    may_complain: bool


class RequestPage(BaseModel):
    """The patient's, newest first."""

    items: list[RequestView]
    cursor: str | None = None


class Applicant(BaseModel):
    """Who asks, for the records office."""

    name: str
    national_id: str
    birth_date: date


class OfficeRequest(RequestView):
    """For the records office. `document_ids`: the hospital's own."""

    version: int
    patient: Applicant
    document_ids: list[str] = []


class OfficePage(BaseModel):
    """What is due first; of answered ones too."""

    items: list[OfficeRequest]
    cursor: str | None = None


class Answering(Body):
    """What the records office says. A refusal, whole or in part, has a ground."""

    outcome: Outcome
    ground: Ground | None = None
    text: Letter

    @model_validator(mode="after")
    def _a_refusal_has_a_ground(self) -> Self:
        if (self.outcome == "fulfilled") == (self.ground is not None):
            raise ValueError("a refusal, and only a refusal, has a ground")
        return self

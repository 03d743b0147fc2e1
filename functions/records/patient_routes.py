"""For patients: their documents, what is not shown, who has looked, and what they demand."""

from typing import Annotated

from fastapi import Query

from functions.records.compose import covering, looks, reading, requests
from functions.records.contract import (
    CoverageView,
    DocumentPage,
    DocumentView,
    Link,
    LookPage,
    NewRequest,
    Opening,
    OrganizationId,
    RequestPage,
    RequestView,
)
from functions.records.coverage import Covering
from functions.records.entrance import Cursor, Limit, app
from functions.records.looks import Looks
from functions.records.models import DocumentId
from functions.records.reading import Reading, Wanted
from functions.records.requests import Requests
from functions.shared.api import IdempotencyKey, Patient, provided
from functions.shared.moments import Day
from functions.shared.organizations import DocumentKind, DocumentType

ReadingService = Annotated[Reading, provided(reading)]
CoveringService = Annotated[Covering, provided(covering)]
LooksService = Annotated[Looks, provided(looks)]
RequestsService = Annotated[Requests, provided(requests)]
Begin = Annotated[Day | None, Query(alias="from")]
End = Annotated[Day | None, Query(alias="to")]
OfType = Annotated[DocumentType | None, Query(alias="type")]


@app.get("/records/documents", response_model_exclude_none=True)
async def list_documents(
    caller: Patient,
    service: ReadingService,
    organization: Annotated[OrganizationId | None, Query()] = None,
    document_type: OfType = None,
    kind: DocumentKind | None = None,
    begin: Begin = None,
    end: End = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> DocumentPage:
    """What the patient can read now, newest first. `to` is the last day."""
    wanted = Wanted(organization, document_type, kind, begin, end)
    return service.page(caller, wanted, cursor, limit)


@app.get("/records/documents/{document_id}", response_model_exclude_none=True)
async def get_document(
    document_id: DocumentId, caller: Patient, service: ReadingService
) -> DocumentView:
    """One of them."""
    return service.get(caller, document_id)


@app.post("/records/documents/{document_id}/link", status_code=201)
async def link_document(
    document_id: DocumentId, said: Opening, caller: Patient, service: ReadingService
) -> Link:
    """Opens its file for 60 seconds. 409 `wait-chosen` where the patient chose to be asked."""
    return service.link(caller, document_id, confirmed=said.confirmed)


@app.get("/records/coverage", response_model_exclude_none=True)
async def get_coverage(caller: Patient, service: CoveringService) -> CoverageView:
    """What each hospital shows, what not, what is on its way, and how to get the rest."""
    return service.view(caller)


@app.get("/records/access-log", response_model_exclude_none=True)
async def list_looks(
    caller: Patient,
    service: LooksService,
    others: Annotated[bool, Query()] = False,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> LookPage:
    """Who has seen what, newest first. `others`: without the patient's own looks."""
    return service.page(caller, cursor, limit, others=others)


@app.post("/records/requests", status_code=201, response_model_exclude_none=True)
async def make_request(
    said: NewRequest, caller: Patient, service: RequestsService, key: IdempotencyKey = None
) -> RequestView:
    """A demand of a hospital's records office, tracked."""
    return service.make(caller, said, key)


@app.get("/records/requests", response_model_exclude_none=True)
async def list_requests(
    caller: Patient, service: RequestsService, cursor: Cursor = None, limit: Limit = 20
) -> RequestPage:
    """The patient's, newest first."""
    return service.own(caller, cursor, limit)

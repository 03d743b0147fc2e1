"""For hospitals' systems: the documents that they bring, and what they are told."""

from typing import Annotated

from fastapi import Path

from functions.records.announcing import Announcing
from functions.records.archive import Archive
from functions.records.compose import announcing, archive, revising
from functions.records.entrance import Cursor, Limit, app
from functions.records.feed_contract import (
    Announced,
    BlanketDenial,
    ChangePage,
    ExternalId,
    FedDocument,
    Revision,
    UploadView,
)
from functions.records.revising import Revising
from functions.shared.api import System, provided

AnnouncingService = Annotated[Announcing, provided(announcing)]
RevisingService = Annotated[Revising, provided(revising)]
ArchiveService = Annotated[Archive, provided(archive)]
External = Annotated[ExternalId, Path()]


@app.post("/records/uploads", status_code=201, response_model_exclude_none=True)
async def announce_document(
    fed: FedDocument, caller: System, service: AnnouncingService
) -> Announced:
    """A place to post one version's file to. The same version again is the same upload."""
    return service.begin(caller, fed)


@app.get("/records/uploads/{external_id}", response_model_exclude_none=True)
async def get_document_upload(
    external_id: External, caller: System, service: AnnouncingService
) -> UploadView:
    """How far the newest version is: waiting, refused with a reason, indexed."""
    return service.status(caller, external_id)


@app.put("/records/feed/patients/denial", status_code=204)
async def deny_all_documents(said: BlanketDenial, caller: System, service: RevisingService) -> None:
    """Denies all that the organization has of a patient here, also what is to come; or lifts it."""
    service.deny_all(caller, said)


@app.patch("/records/feed/{external_id}", status_code=204)
async def revise_document(
    external_id: External, said: Revision, caller: System, service: RevisingService
) -> None:
    """Denies, withdraws or replaces a document. What is older than what stands changes nothing."""
    service.revise(caller, external_id, said)


@app.get("/records/feed/changes", response_model_exclude_none=True)
async def list_record_changes(
    caller: System, service: ArchiveService, cursor: Cursor = None, limit: Limit = 100
) -> ChangePage:
    """Requests and answers, in order. The cursor sent is the acknowledgement."""
    return service.read_changes(caller, cursor, limit)

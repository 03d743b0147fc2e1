"""For the records office."""

from typing import Annotated

from fastapi import Query

from functions.records.compose import office
from functions.records.contract import Answering, OfficePage, OfficeRequest
from functions.records.entrance import Cursor, Limit, app
from functions.records.models import RequestId, RequestStatus
from functions.records.office import Office
from functions.shared.api import Staff, Version, provided

OfficeService = Annotated[Office, provided(office)]
OfStatus = Annotated[RequestStatus, Query(alias="status")]


@app.get("/records/requests/inbox", response_model_exclude_none=True)
async def list_office_requests(
    caller: Staff,
    service: OfficeService,
    status: OfStatus = "open",
    cursor: Cursor = None,
    limit: Limit = 20,
) -> OfficePage:
    """The organization's: what is due first, or what was answered last."""
    return service.inbox(caller, status, cursor, limit)


@app.post("/records/requests/{record_request_id}/answer", response_model_exclude_none=True)
async def answer_request(
    record_request_id: RequestId,
    said: Answering,
    version: Version,
    caller: Staff,
    service: OfficeService,
) -> OfficeRequest:
    """Ends it. A refusal says on which ground; the patient is told how to complain."""
    return service.answer(caller, record_request_id, said, version)

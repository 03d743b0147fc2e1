"""For staff: their unit's queue, and what they do with a thread among themselves."""

from typing import Annotated

from fastapi import Query

from functions.messages.beginning import Beginning
from functions.messages.compose import beginning, desk, handling, reading
from functions.messages.contract import (
    Assignment,
    Colleagues,
    Forwarding,
    JournalMark,
    NewNote,
    StaffSubject,
    StaffThread,
    Templates,
    TemplatesView,
    ThreadPage,
    ThreadSummary,
)
from functions.messages.desk import Desk
from functions.messages.entrance import Cursor, Limit, app
from functions.messages.handling import Handling
from functions.messages.models import Status, ThreadId
from functions.messages.reading import Reading
from functions.shared.api import IdempotencyKey, Staff, Version, provided
from functions.shared.contract import UnitId

ReadingService = Annotated[Reading, provided(reading)]
BeginningService = Annotated[Beginning, provided(beginning)]
HandlingService = Annotated[Handling, provided(handling)]
DeskService = Annotated[Desk, provided(desk)]


@app.get("/messages/units/{unit_id}/threads", response_model_exclude_none=True)
async def list_queue(
    unit_id: UnitId,
    caller: Staff,
    service: ReadingService,
    status: Status = "waiting",
    assignee: Annotated[StaffSubject | None, Query()] = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> ThreadPage:
    """The unit's threads: those that wait, what is due first; of the others, what is newest."""
    return service.queue(caller, unit_id, status, assignee or "", cursor, limit)


@app.post("/messages/units/{unit_id}/threads", status_code=201, response_model_exclude_none=True)
async def start_thread_by_staff(
    unit_id: UnitId,
    said: StaffThread,
    caller: Staff,
    service: BeginningService,
    key: IdempotencyKey = None,
) -> ThreadSummary:
    """Writes to a patient whom the hospital itself has told of at this unit."""
    return service.start_by_staff(caller, unit_id, said, key)


@app.get("/messages/units/{unit_id}/staff")
async def list_colleagues(unit_id: UnitId, caller: Staff, service: DeskService) -> Colleagues:
    """Whom a thread of the unit can be assigned to."""
    return service.colleagues(caller, unit_id)


@app.get("/messages/units/{unit_id}/templates")
async def get_templates(unit_id: UnitId, caller: Staff, service: DeskService) -> TemplatesView:
    """Answers that the unit often uses."""
    return service.templates(caller, unit_id)


@app.put("/messages/units/{unit_id}/templates")
async def put_templates(
    unit_id: UnitId, said: Templates, caller: Staff, service: DeskService, version: Version
) -> TemplatesView:
    """All of them, in the place of those of that version."""
    return service.put_templates(caller, unit_id, said, version)


@app.post("/messages/threads/{thread_id}/assign", response_model_exclude_none=True)
async def assign(
    thread_id: ThreadId,
    said: Assignment,
    caller: Staff,
    service: HandlingService,
    version: Version,
    key: IdempotencyKey = None,
) -> ThreadSummary:
    """Says who at the unit takes it on."""
    return service.assign(caller, thread_id, said, version, key)


@app.post("/messages/threads/{thread_id}/forward", status_code=204)
async def forward(
    thread_id: ThreadId,
    said: Forwarding,
    caller: Staff,
    service: HandlingService,
    version: Version,
    key: IdempotencyKey = None,
) -> None:
    """To another unit of the organization. The patient sees where it went, and why."""
    service.forward(caller, thread_id, said, version, key)


@app.post("/messages/threads/{thread_id}/note", response_model_exclude_none=True)
async def note(
    thread_id: ThreadId,
    said: NewNote,
    caller: Staff,
    service: HandlingService,
    key: IdempotencyKey = None,
) -> ThreadSummary:
    """For colleagues. The patient never sees it."""
    return service.note(caller, thread_id, said, key)


@app.post("/messages/threads/{thread_id}/journal", response_model_exclude_none=True)
async def mark_for_journal(
    thread_id: ThreadId,
    said: JournalMark,
    caller: Staff,
    service: HandlingService,
    version: Version,
    key: IdempotencyKey = None,
) -> ThreadSummary:
    """Whether the hospital's system is to take it up in its journal."""
    return service.journal(caller, thread_id, said, version, key)

"""For patients, and for staff of a thread's unit: threads, and what is said in them."""

from typing import Annotated, Literal

from fastapi import Query, Response

from functions.messages.beginning import Beginning
from functions.messages.compose import beginning, paper, reading, writing
from functions.messages.contract import (
    NewMessage,
    NewThread,
    Read,
    ThreadPage,
    ThreadSummary,
    ThreadView,
    Unread,
    WritableUnits,
)
from functions.messages.entrance import Cursor, EntryLimit, Limit, NumberCursor, OfStatus, app
from functions.messages.models import ThreadId
from functions.messages.paper import Paper
from functions.messages.reading import Reading
from functions.messages.writing import Writing
from functions.shared.api import IdempotencyKey, Patient, SignedIn, Version, provided

ReadingService = Annotated[Reading, provided(reading)]
BeginningService = Annotated[Beginning, provided(beginning)]
WritingService = Annotated[Writing, provided(writing)]
PaperService = Annotated[Paper, provided(paper)]
PAPER = "application/pdf"


@app.get("/messages/units")
async def list_writable_units(caller: Patient, service: ReadingService) -> WritableUnits:
    """Units that this patient may write to, their topics, and when an answer would come."""
    return service.units(caller)


@app.get("/messages/unread", response_model_exclude_none=True)
async def count_unread(caller: SignedIn, service: ReadingService) -> Unread:
    """How many messages the caller's side has not read."""
    return service.unread(caller)


@app.get("/messages/threads", response_model_exclude_none=True)
async def list_threads(
    caller: Patient,
    service: ReadingService,
    status: OfStatus = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> ThreadPage:
    """The patient's threads, what happened last first."""
    return service.own(caller, status, cursor, limit)


@app.post("/messages/threads", status_code=201, response_model_exclude_none=True)
async def start_thread(
    said: NewThread, caller: Patient, service: BeginningService, key: IdempotencyKey = None
) -> ThreadSummary:
    """Writes to a unit that the patient has to do with."""
    return service.start(caller, said, key)


@app.get("/messages/threads/{thread_id}", response_model_exclude_none=True)
async def get_thread(
    thread_id: ThreadId,
    caller: SignedIn,
    service: ReadingService,
    cursor: NumberCursor = None,
    limit: EntryLimit = 20,
) -> ThreadView:
    """A thread with its newest entries, or with those before `cursor`."""
    return service.thread(caller, thread_id, cursor, limit)


@app.post(
    "/messages/threads/{thread_id}/messages", status_code=201, response_model_exclude_none=True
)
async def reply(
    thread_id: ThreadId,
    said: NewMessage,
    caller: SignedIn,
    service: WritingService,
    key: IdempotencyKey = None,
) -> ThreadSummary:
    """One more message."""
    return service.reply(caller, thread_id, said, key)


@app.post("/messages/threads/{thread_id}/read", status_code=204)
async def mark_read(
    thread_id: ThreadId, said: Read, caller: SignedIn, service: ReadingService
) -> None:
    """The caller has read the thread so far. Repetitions change nothing."""
    service.mark_read(caller, thread_id, said.up_to)


@app.post("/messages/threads/{thread_id}/close", response_model_exclude_none=True)
async def close(
    thread_id: ThreadId,
    caller: SignedIn,
    service: WritingService,
    version: Version,
    key: IdempotencyKey = None,
) -> ThreadSummary:
    """There is no more to say. Nothing is deleted."""
    return service.close(caller, thread_id, version, key)


@app.post("/messages/threads/{thread_id}/reopen", response_model_exclude_none=True)
async def reopen(
    thread_id: ThreadId,
    caller: SignedIn,
    service: WritingService,
    version: Version,
    key: IdempotencyKey = None,
) -> ThreadSummary:
    """There is more to say."""
    return service.reopen(caller, thread_id, version, key)


@app.get(
    "/messages/threads/{thread_id}/export",
    response_class=Response,
    responses={200: {"content": {PAPER: {}}}},
)
async def export_thread(
    thread_id: ThreadId,
    caller: Patient,
    service: PaperService,
    language: Annotated[Literal["nb", "en"], Query()] = "nb",
) -> Response:
    """The whole thread as a PDF."""
    return Response(
        service.print(caller, thread_id, language),
        media_type=PAPER,
        headers={"Cache-Control": "no-store", "Content-Disposition": "attachment"},
    )

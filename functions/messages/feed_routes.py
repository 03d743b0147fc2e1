"""For hospitals' systems: what belongs in their own journal."""

from typing import Annotated

from functions.messages.compose import files, journal
from functions.messages.contract import ChangePage, FedThread, Link
from functions.messages.entrance import Cursor, EntryLimit, Limit, NumberCursor, app
from functions.messages.files import Files
from functions.messages.journal import Journal
from functions.messages.models import AttachmentId, ThreadId
from functions.shared.api import System, provided

JournalService = Annotated[Journal, provided(journal)]
FilesService = Annotated[Files, provided(files)]


@app.get("/messages/feed/changes", response_model_exclude_none=True)
async def list_thread_changes(
    caller: System, service: JournalService, cursor: Cursor = None, limit: Limit = 100
) -> ChangePage:
    """What happened in the organization's threads, in order. The cursor sent is the
    acknowledgement."""
    return service.read_changes(caller, cursor, limit)


@app.get("/messages/feed/threads/{thread_id}", response_model_exclude_none=True)
async def get_fed_thread(
    thread_id: ThreadId,
    caller: System,
    service: JournalService,
    cursor: NumberCursor = None,
    limit: EntryLimit = 50,
) -> FedThread:
    """A thread of the organization, from its first entry on."""
    return service.thread(caller, thread_id, cursor, limit)


@app.post("/messages/feed/threads/{thread_id}/attachments/{attachment_id}/link", status_code=201)
async def link_fed_attachment(
    thread_id: ThreadId, attachment_id: AttachmentId, caller: System, service: FilesService
) -> Link:
    """Opens a file of the thread, for 60 seconds."""
    return service.link(caller, thread_id, attachment_id)

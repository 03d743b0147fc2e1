"""Files that are sent with messages."""

from typing import Annotated

from functions.messages.compose import files
from functions.messages.contract import AttachmentView, Link, NewAttachment, Upload
from functions.messages.entrance import app
from functions.messages.files import Files
from functions.messages.models import AttachmentId, ThreadId
from functions.shared.api import SignedIn, provided

FilesService = Annotated[Files, provided(files)]


@app.post("/messages/attachments", status_code=201)
async def begin_upload(said: NewAttachment, caller: SignedIn, service: FilesService) -> Upload:
    """A place to post one file to; it is inspected there before it can be sent."""
    return service.begin(caller, said)


@app.get("/messages/attachments/{attachment_id}", response_model_exclude_none=True)
async def get_upload(
    attachment_id: AttachmentId, caller: SignedIn, service: FilesService
) -> AttachmentView:
    """How far the inspection of the caller's own file is."""
    return service.status(caller, attachment_id)


@app.post("/messages/threads/{thread_id}/attachments/{attachment_id}/link", status_code=201)
async def link_attachment(
    thread_id: ThreadId, attachment_id: AttachmentId, caller: SignedIn, service: FilesService
) -> Link:
    """Opens a file of the thread, for 60 seconds."""
    return service.link(caller, thread_id, attachment_id)

"""Attachments: announced, inspected, and opened by a link that lives for a minute."""

from collections.abc import Sequence
from datetime import timedelta

from functions.messages.acting import purpose_of
from functions.messages.contract import AttachmentView, Link, NewAttachment, Upload
from functions.messages.models import Attachment, name_place
from functions.messages.repository import MessagesRepository, attachment_of
from functions.messages.room import Room, side_of
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO, Clock, real_clock
from functions.shared.errors import NotFound
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.organizations import require_service
from functions.shared.relations import Relations
from functions.shared.sealing import Sealer
from functions.shared.vault import LINK_LASTS, UPLOAD_LASTS, File, Vault
from functions.shared.verdicts import Verdict

UNSENT_KEPT = timedelta(days=1)
"""How long a file waits for its message. What is longer in quarantine goes, too."""


class Files:
    """Everything raises NotFound."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        relations: Relations,
        vault: Vault,
        sealer: Sealer,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.room = room
        self.relations = relations
        self.vault = vault
        self.sealer = sealer
        self.access_log = access_log
        self.clock = clock

    def begin(self, caller: Identity, said: NewAttachment) -> Upload:
        """A place for one file that the unit may be sent, or its staff send. Raises ServiceOff."""
        organization, _ = require_service("messages", said.unit_id)
        if caller.role == "staff":
            self.room.require_unit(caller, said.unit_id)
        elif not self.relations.knows(caller.subject, said.unit_id, self.clock()):
            raise NotFound
        now, side = self.clock(), side_of(caller)
        file = Attachment(
            id=new_id(),
            owner=caller.subject,
            side=side,
            organization=organization.id,
            name=b"",
            type=said.type,
            size=said.size,
            sha256=said.sha256,
            begun_at=now,
        )
        name = self.sealer.seal(organization.id, said.name, *name_place(file.id))
        file = file.model_copy(update={"name": name})
        self.repository.write(self.repository.put_attachment(file, now + UNSENT_KEPT, old=False))
        url, fields = self.vault.upload(_file(file), file.size, file.sha256)
        expires = real_clock() + UPLOAD_LASTS
        return Upload(id=file.id, url=url, fields=fields, expires_at=expires.astimezone(OSLO))

    def status(self, caller: Identity, attachment_id: str) -> AttachmentView:
        """How far the caller's own file is."""
        (item,) = self.repository.read(self.repository.attachment_key(attachment_id))
        file = attachment_of(item)
        if file is None or (file.owner, file.side) != (caller.subject, side_of(caller)):
            raise NotFound
        return AttachmentView(id=file.id, status=file.status, reason=file.reason or None)

    def link(self, caller: Identity, thread_id: str, attachment_id: str) -> Link:
        """Opens a file of the thread, after the access log says so."""
        key = self.repository.attachment_key(attachment_id)
        thread, items = self.room.find(caller, thread_id, key)
        file = attachment_of(items[-1])
        if file is None or file.thread_id != thread.id or file.status != "clean":
            raise NotFound
        purpose = purpose_of(caller, thread)
        self.access_log.opened(
            caller, "attachment", thread.patient_id, thread.organization, purpose
        )
        expires = real_clock() + LINK_LASTS
        return Link(url=self.vault.link(_file(file)), expires_at=expires.astimezone(OSLO))

    def decide(self, verdict: Verdict) -> str:
        """Takes up what the inspection found: once, in any order and repetition. Answers a code
        for the log."""
        (item,) = self.repository.read(self.repository.attachment_key(verdict.upload_id))
        file = attachment_of(item)
        if file is None:
            # It may have been copied and its item have expired before that was written down.
            self.vault.forget(verdict.upload_id)
            return "unknown"
        if file.organization != verdict.organization:
            return "unknown"
        if file.status != "waiting":
            return "repeated"
        if verdict.verdict == "refused":
            refused = {"status": "refused", "reason": verdict.reason or "damaged"}
            return self._decided(file.model_copy(update=refused))
        if (verdict.sha256, verdict.size, verdict.type) != (file.sha256, file.size, file.type):
            changed = {"status": "refused", "reason": "not-the-file"}
            return self._decided(file.model_copy(update=changed))
        self.vault.take_in(_file(file), verdict.key or "", verdict.version_id or "")
        size = verdict.result_size or file.size
        taken = {"status": "clean", "size": size}
        return self._decided(file.model_copy(update=taken))

    def forget(self, attachment_ids: Sequence[str]) -> int:
        """Deletes files that have waited in vain for their message: a file that was sent has an
        item as long as its thread. Answers how many had none."""
        keys = map(self.repository.attachment_key, attachment_ids)
        items = self.repository.read(*keys)
        gone = [each for each, item in zip(attachment_ids, items, strict=True) if item is None]
        for each in gone:
            self.vault.forget(each)
        return len(gone)

    def _decided(self, file: Attachment) -> str:
        expires = file.begun_at + UNSENT_KEPT
        self.repository.write(self.repository.put_attachment(file, expires, old=True))
        return file.status


def _file(attachment: Attachment) -> File:
    return File(attachment.organization, attachment.id, attachment.type)

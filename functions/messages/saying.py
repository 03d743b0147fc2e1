"""What an entry is made of, whoever makes it: sealed words, a name, and files that may be sent."""

from collections.abc import Sequence
from datetime import datetime

from functions.messages.models import Attached, Entry, EntryKind, Thread
from functions.messages.repository import attachment_of
from functions.messages.room import side_of
from functions.shared.errors import FileNotReady, NotFound
from functions.shared.identity import Identity
from functions.shared.patients import Patients
from functions.shared.sealing import Sealer
from functions.shared.staff import staff_key, staff_of
from functions.shared.typed import Item
from functions.shared.writes import Key


class Saying:
    """By a patient, or by staff as their hospital has them."""

    def __init__(self, *, patients: Patients, sealer: Sealer, staff_table: str) -> None:
        self.patients = patients
        self.sealer = sealer
        self.staff_table = staff_table

    def key_of(self, caller: Identity) -> Key:
        """Where the one stands who says something."""
        if caller.role == "patient":
            return self.patients.person(caller.subject)
        return staff_key(self.staff_table, caller.subject, caller.organization)

    def entry(
        self,
        thread: Thread,
        caller: Identity,
        kind: EntryKind,
        body: str | None,
        me: Item | None,
        now: datetime,
        files: tuple[Attached, ...] = (),
    ) -> Entry:
        """The thread's last, as it will be. `me`: what stands at their key. Raises NotFound."""
        entry = Entry(
            thread_id=thread.id,
            number=thread.entries,
            kind=kind,
            by=side_of(caller),
            author=caller.subject,
            function=caller.function,
            unit_id=thread.unit_id,
            sent_at=now,
            attachments=files,
        )
        scope = thread.organization
        text = self.sealer.seal(scope, body, *entry.place("text")) if body else None
        name = None
        if caller.role == "staff":
            if me is None:
                raise NotFound  # the hospital has just taken them away
            name = self.sealer.seal(scope, staff_of(me, self.sealer).name, *entry.place("name"))
        return entry.model_copy(update={"text": text, "name": name})

    def files(
        self, caller: Identity, items: Sequence[Item | None], organization: str
    ) -> tuple[Attached, ...]:
        """Those that are theirs and clean, and were never sent. Raises NotFound, FileNotReady."""
        files = []
        for item in items:
            file = attachment_of(item)
            if file is None or (file.owner, file.organization) != (caller.subject, organization):
                raise NotFound
            if file.status != "clean" or file.thread_id:
                raise FileNotReady
            files.append(Attached(id=file.id, name=file.name, type=file.type, size=file.size))
        return tuple(files)

    def named(self, thread: Thread, me: Item | None, caller: Identity) -> Thread:
        """With the patient's name as it is now, whenever they write."""
        if caller.role != "patient" or me is None:
            return thread
        who = self.patients.opened(me, caller.subject).as_json()
        sealed = self.sealer.seal(thread.organization, who, *thread.place("person"))
        return thread.model_copy(update={"person": sealed})

"""What patients and staff write to each other: begun, answered, closed and opened again."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from functions.messages import policy
from functions.messages.acting import Acting, Asked, Moment, Outcome
from functions.messages.changes import Changes
from functions.messages.contract import NewMessage, NewThread, StaffThread, ThreadSummary
from functions.messages.models import Attached, Entry, EntryKind, Thread
from functions.messages.repository import MessagesRepository, attachment_of
from functions.messages.room import Room, side_of
from functions.messages.views import require_service, require_topic
from functions.shared.clock import OSLO, Clock
from functions.shared.errors import FileNotReady, NotFound, NotPossible, NotReachable
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.patients import Patients, Person
from functions.shared.relations import Relation, Relations
from functions.shared.sealing import Sealer
from functions.shared.staff import staff_key, staff_of
from functions.shared.standing import is_underage, standing_of
from functions.shared.writes import Item, Key


class Writing:
    """Everything raises NotFound, ServiceOff, FileNotReady, KeyReused and Busy."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        acting: Acting,
        changes: Changes,
        patients: Patients,
        relations: Relations,
        sealer: Sealer,
        staff_table: str,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.room = room
        self.acting = acting
        self.changes = changes
        self.patients = patients
        self.relations = relations
        self.sealer = sealer
        self.staff_table = staff_table
        self.clock = clock

    def start(self, caller: Identity, said: NewThread, key: str | None) -> ThreadSummary:
        """A patient writes to a unit that they have to do with."""
        organization, unit = require_service(said.unit_id)
        topic = require_topic(organization, unit, said.topic)
        if not self.relations.at(caller.subject, unit.id):
            raise NotFound
        intent = self._intent(caller, "start", key, said.model_dump_json())
        thread_id = _id_of(intent)

        def attempt() -> ThreadSummary:
            files = [self.repository.attachment_key(each) for each in said.attachments]
            person, *items = self.repository.read(
                self.patients.person(caller.subject),
                *files,
                *([intent.place] if intent else []),
            )
            if done := self.acting.repeated(caller, intent, items, thread_id):
                return done
            self.room.require_alive(person)
            who = self.patients.opened(person or {}, caller.subject)
            begun = self._begun(thread_id, caller, organization.id, unit.id, said, who)
            new = policy.said(begun, "patient", begun.started_at, topic.answer_workdays)
            return self._write_first(caller, new, said.body, None, items[: len(files)], intent)

        return self.acting.first(caller, intent, thread_id, attempt)

    def start_by_staff(
        self, caller: Identity, unit_id: str, said: StaffThread, key: str | None
    ) -> ThreadSummary:
        """Staff write to a patient whom their hospital itself has told of. Raises NotReachable."""
        self.room.require_unit(caller, unit_id)
        organization, unit = require_service(unit_id)
        require_topic(organization, unit, said.topic)
        intent = self._intent(caller, f"start#{unit_id}", key, said.model_dump_json())
        thread_id = _id_of(intent)

        def attempt() -> ThreadSummary:
            (known, *record) = self.repository.read(
                self.patients.identifier(said.patient.national_id),
                *([intent.place] if intent else []),
            )
            if done := self.acting.repeated(caller, intent, record, thread_id):
                return done
            patient_id = str(known["patient_id"]) if known else ""
            if not any(each.fed for each in self.relations.at(patient_id, unit_id)):
                raise NotFound
            files = [self.repository.attachment_key(each) for each in said.attachments]
            me = staff_key(self.staff_table, caller.subject, caller.organization)
            person, writer, *items = self.repository.read(
                self.patients.person(patient_id), me, *files
            )
            who = self._reachable(person, patient_id)
            begun = self._begun(thread_id, caller, organization.id, unit_id, said, who, patient_id)
            new = policy.said(begun, "staff", begun.started_at, 0)
            return self._write_first(caller, new, said.body, writer, items, intent)

        return self.acting.first(caller, intent, thread_id, attempt)

    def reply(
        self, caller: Identity, thread_id: str, said: NewMessage, key: str | None
    ) -> ThreadSummary:
        """One more message. Raises NotPossible in a closed thread."""
        keys = [self._me(caller), *map(self.repository.attachment_key, said.attachments)]

        def act(at: Moment) -> Outcome:
            old, (me, *items) = at.thread, at.items[: len(keys)]
            organization, _ = require_service(old.unit_id)
            if not policy.may_reply(old):
                raise NotPossible(thread_status=old.status)
            topic = organization.topic(old.topic)
            side = side_of(caller)
            new = policy.said(old, side, at.now, topic.answer_workdays if topic else 1)
            new = self._named(new, me, caller)
            files = self._files(caller, items, old.organization)
            entry = self._entry(new, caller, "message", said.body, me, at.now, files)
            return Outcome(
                new,
                [
                    self.repository.put_entry(entry),
                    *(self.repository.send_attachment(each.id, new.id) for each in files),
                    self.changes.told("message", side, new, number=entry.number),
                    self.changes.notice(new, old, at.now),
                ],
            )

        asked = Asked("replied", thread_id, None, key, said.model_dump_json())
        return self.acting.do(caller, asked, keys, act)

    def close(
        self, caller: Identity, thread_id: str, version: int, key: str | None
    ) -> ThreadSummary:
        """Nothing more is written, until it is opened again. Raises Stale and NotPossible."""
        return self._turn(caller, Asked("closed", thread_id, version, key), "closed")

    def reopen(
        self, caller: Identity, thread_id: str, version: int, key: str | None
    ) -> ThreadSummary:
        """There is more to say. Raises Stale and NotPossible."""
        return self._turn(caller, Asked("reopened", thread_id, version, key), "reopened")

    def _turn(self, caller: Identity, asked: Asked, kind: EntryKind) -> ThreadSummary:
        keys = [self._me(caller)]

        def act(at: Moment) -> Outcome:
            old, me = at.thread, at.items[0]
            if (old.status == "closed") == (kind == "closed"):
                raise NotPossible(thread_status=old.status)
            if kind == "reopened":
                require_service(old.unit_id)
            turned = policy.closed(old) if kind == "closed" else policy.reopened(old, at.now)
            new = turned.model_copy(
                update={
                    "entries": old.entries + 1,
                    "version": old.version + 1,
                    "active_at": at.now,
                }
            )
            entry = self._entry(new, caller, kind, None, me, at.now)
            told = self.changes.told(kind, side_of(caller), new, number=entry.number)
            return Outcome(new, [self.repository.put_entry(entry), told])

        return self.acting.do(caller, asked, keys, act)

    def _write_first(
        self,
        caller: Identity,
        new: Thread,
        body: str,
        writer: Item | None,
        items: Sequence[Item | None],
        intent: Intent | None,
    ) -> ThreadSummary:
        now, side = new.started_at, side_of(caller)
        files = self._files(caller, items, new.organization)
        entry = self._entry(new, caller, "message", body, writer, now, files)
        relation = Relation(new.patient_id, new.unit_id, "thread", new.id, fed=False)
        self.repository.write(
            *self.changes.put(new, None),
            self.repository.put_entry(entry),
            *(self.repository.send_attachment(each.id, new.id) for each in files),
            self.relations.put(relation),
            self.acting.entry(caller, "started", new),
            self.changes.told("started", side, new, number=entry.number),
            self.changes.notice(new, None, now),
            intent.done(now) if intent else None,
        )
        return self.acting.views.summary(new, now, caller.role)

    def _begun(
        self,
        thread_id: str,
        caller: Identity,
        organization: str,
        unit_id: str,
        said: NewThread | StaffThread,
        who: Person,
        patient_id: str = "",
    ) -> Thread:
        blank = Thread(
            id=thread_id,
            patient_id=patient_id or caller.subject,
            organization=organization,
            unit_id=unit_id,
            topic=said.topic,
            subject=b"",
            person=b"",
            started_by=side_of(caller),
            started_at=self.clock(),
            status="answered",
            version=0,
            step=0,
            entries=0,
            active_at=self.clock(),
        )
        subject = self.sealer.seal(organization, said.subject, *blank.place("subject"))
        person = self.sealer.seal(organization, who.as_json(), *blank.place("person"))
        return blank.model_copy(update={"subject": subject, "person": person})

    def _named(self, thread: Thread, me: Item | None, caller: Identity) -> Thread:
        """With the patient's name as it is now, whenever they write."""
        if caller.role != "patient" or me is None:
            return thread
        who = self.patients.opened(me, caller.subject).as_json()
        sealed = self.sealer.seal(thread.organization, who, *thread.place("person"))
        return thread.model_copy(update={"person": sealed})

    def _entry(
        self,
        thread: Thread,
        caller: Identity,
        kind: EntryKind,
        body: str | None,
        me: Item | None,
        now: datetime,
        files: tuple[Attached, ...] = (),
    ) -> Entry:
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

    def _files(
        self, caller: Identity, items: Sequence[Item | None], organization: str
    ) -> tuple[Attached, ...]:
        files = []
        for item in items:
            file = attachment_of(item)
            if file is None or (file.owner, file.organization) != (caller.subject, organization):
                raise NotFound
            if file.status != "clean" or file.thread_id:
                raise FileNotReady
            files.append(Attached(id=file.id, name=file.name, type=file.type, size=file.size))
        return tuple(files)

    def _reachable(self, person: Item | None, patient_id: str) -> Person:
        """Whoever can read what is written here."""
        if person is None:
            raise NotFound
        now = self.clock()
        who = self.patients.opened(person, patient_id)
        if standing_of(person, None, now).deceased:
            raise NotReachable(reason="deceased")
        if is_underage(who.birth_date, now.astimezone(OSLO).date()):
            raise NotReachable(reason="under-16")
        return who

    def _me(self, caller: Identity) -> Key:
        if caller.role == "patient":
            return self.patients.person(caller.subject)
        return staff_key(self.staff_table, caller.subject, caller.organization)

    def _intent(self, caller: Identity, route: str, key: str | None, asked: str) -> Intent | None:
        if key is None:
            return None
        return Intent.of(self.repository.table, caller.subject, route, key, asked)


def _id_of(intent: Intent | None) -> str:
    """Whoever asks again under the same key finds what was begun, and begins no second one."""
    return sha256(intent.place.pk.encode()).hexdigest()[:32] if intent else new_id()

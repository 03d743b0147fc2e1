"""How a thread begins: by a patient, or by staff of a hospital that has told of the patient."""

from collections.abc import Sequence
from hashlib import sha256

from functions.messages import policy
from functions.messages.acting import Acting
from functions.messages.changes import Changes
from functions.messages.contract import NewThread, StaffThread, ThreadSummary
from functions.messages.models import Thread
from functions.messages.repository import MessagesRepository
from functions.messages.room import Room, side_of
from functions.messages.saying import Saying
from functions.messages.views import require_topic
from functions.shared.clock import OSLO, Clock
from functions.shared.errors import NotFound, NotReachable
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.organizations import require_service
from functions.shared.patients import Patients, Person
from functions.shared.relations import Relation, Relations
from functions.shared.sealing import Sealer
from functions.shared.standing import is_underage, standing_of
from functions.shared.typed import Item


class Beginning:
    """Everything raises NotFound, ServiceOff, FileNotReady, KeyReused and Busy."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        acting: Acting,
        saying: Saying,
        changes: Changes,
        patients: Patients,
        relations: Relations,
        sealer: Sealer,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.room = room
        self.acting = acting
        self.saying = saying
        self.changes = changes
        self.patients = patients
        self.relations = relations
        self.sealer = sealer
        self.clock = clock

    def start(self, caller: Identity, said: NewThread, key: str | None) -> ThreadSummary:
        """A patient writes to a unit that they have to do with."""
        organization, unit = require_service("messages", said.unit_id)
        topic = require_topic(organization, unit, said.topic)
        if not self.relations.knows(caller.subject, unit.id, self.clock()):
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
        organization, unit = require_service("messages", unit_id)
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
            if not self.relations.is_fed(patient_id, unit_id):
                raise NotFound
            files = [self.repository.attachment_key(each) for each in said.attachments]
            person, writer, *items = self.repository.read(
                self.patients.person(patient_id), self.saying.key_of(caller), *files
            )
            who = self._reachable(person, patient_id)
            begun = self._begun(thread_id, caller, organization.id, unit_id, said, who, patient_id)
            new = policy.said(begun, "staff", begun.started_at, 0)
            return self._write_first(caller, new, said.body, writer, items, intent)

        return self.acting.first(caller, intent, thread_id, attempt)

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
        files = self.saying.files(caller, items, new.organization)
        entry = self.saying.entry(new, caller, "message", body, writer, now, files)
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

    def _intent(self, caller: Identity, route: str, key: str | None, asked: str) -> Intent | None:
        if key is None:
            return None
        return Intent.of(self.repository.table, caller.subject, route, key, asked)


def _id_of(intent: Intent | None) -> str:
    """Whoever asks again under the same key finds what was begun, and begins no second one."""
    return sha256(intent.place.pk.encode()).hexdigest()[:32] if intent else new_id()

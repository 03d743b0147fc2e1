"""A thread beside its organization's configuration: what each reader is shown of it."""

from datetime import datetime

from functions.messages import policy
from functions.messages.contract import (
    EntryView,
    FileView,
    Mark,
    May,
    NoteView,
    OrganizationView,
    PatientView,
    Sender,
    ThreadSummary,
    TopicView,
    UnitView,
)
from functions.messages.models import Entry, Note, Thread
from functions.shared.clock import OSLO
from functions.shared.errors import NotFound
from functions.shared.identity import Role
from functions.shared.organizations import Organization, Topic, Unit, organizations
from functions.shared.patients import Person
from functions.shared.sealing import Sealer


def require_topic(organization: Organization, unit: Unit, topic_id: str) -> Topic:
    """What one may write to the unit about. Raises NotFound."""
    found = [topic for topic in organization.topics_of(unit) if topic.id == topic_id]
    if not found:
        raise NotFound
    return found[0]


def topic_view(topic: Topic) -> TopicView:
    """As it is chosen."""
    return TopicView.model_validate(topic.model_dump())


def unit_view(unit: Unit) -> UnitView:
    """To patients that have to do with it, and to staff."""
    return UnitView(
        id=unit.id,
        name=unit.name,
        department=unit.department,
        phone=unit.phone,
        opening_hours=unit.opening_hours,
    )


class Views:
    """Opens what stands sealed."""

    def __init__(self, sealer: Sealer) -> None:
        self.sealer = sealer

    def summary(self, thread: Thread, now: datetime, reader: Role) -> ThreadSummary:
        """Raises LookupError for a unit or topic that our configuration has lost."""
        organization = organizations()[thread.organization]
        unit, topic = organization.unit(thread.unit_id), organization.topic(thread.topic)
        if unit is None or topic is None:
            raise LookupError(thread.unit_id, thread.topic)
        is_patient = reader == "patient"
        return ThreadSummary(
            id=thread.id,
            version=thread.version,
            organization=OrganizationView(id=organization.id, name=organization.name),
            unit=unit_view(unit),
            topic=topic_view(topic),
            subject=self._open(thread, thread.subject, thread.place("subject")),
            status=thread.status,
            started_by=thread.started_by,
            started_at=thread.started_at.astimezone(OSLO),
            active_at=thread.active_at.astimezone(OSLO),
            answer_due=thread.due,
            overdue=policy.is_late(thread, now),
            unread=thread.patient_unread if is_patient else thread.staff_unread,
            entries=thread.entries,
            may=_may(thread, organization.offers("messages", unit.id)),
            **({} if is_patient else self._for_staff(thread)),
        )

    def person(self, thread: Thread) -> Person:
        """Whose thread it is."""
        said = self._open(thread, thread.person, thread.place("person"))
        return Person.from_json(said)

    def entry(self, thread: Thread, entry: Entry) -> EntryView:
        """One of the thread's."""
        unit = organizations()[thread.organization].unit(entry.unit_id)
        to_unit = organizations()[thread.organization].unit(entry.to_unit)
        text = entry.text
        return EntryView(
            number=entry.number,
            kind=entry.kind,
            by=entry.by,
            sender=self._sender(thread, entry, unit.name if unit else None),
            sent_at=entry.sent_at.astimezone(OSLO),
            body=self._open(thread, text, entry.place("text")) if text else None,
            to_unit=to_unit.name if to_unit else None,
            attachments=[
                FileView(
                    id=each.id,
                    name=self._open(thread, each.name, each.name_place),
                    type=each.type,
                    size=each.size,
                )
                for each in entry.attachments
            ],
            read_at=entry.read_at.astimezone(OSLO) if entry.read_at else None,
            read_by_function=entry.read_by_function or None,
        )

    def note(self, thread: Thread, note: Note) -> NoteView:
        """A colleague's."""
        name = self._open(thread, note.name, note.place("name"))
        return NoteView(
            id=note.id,
            sender=Sender.model_validate({"name": name, "function": note.function}),
            written_at=note.written_at.astimezone(OSLO),
            body=self._open(thread, note.text, note.place("text")),
        )

    def _sender(self, thread: Thread, entry: Entry, unit: str | None) -> Sender:
        if entry.name is None:
            return Sender(name=self.person(thread).name)
        name = self._open(thread, entry.name, entry.place("name"))
        return Sender.model_validate({"name": name, "function": entry.function, "unit": unit})

    def _for_staff(self, thread: Thread) -> dict[str, object]:
        person, sealed = self.person(thread), thread.assignee_name
        marked = thread.journal_at
        return {
            "patient": PatientView(name=person.name, birth_date=person.birth_date),
            "assignee": thread.assignee or None,
            "assignee_name": (
                self._open(thread, sealed, thread.assignee_place()) if sealed else None
            ),
            "journal": (
                Mark.model_validate(
                    {"at": marked.astimezone(OSLO), "by_function": thread.journal_by}
                )
                if marked
                else None
            ),
        }

    def _open(self, thread: Thread, sealed: bytes, place: tuple[str, ...]) -> str:
        return self.sealer.open(thread.organization, sealed, *place)


def _may(thread: Thread, offered: bool) -> May:
    is_open = thread.status != "closed"
    return May(reply=is_open and offered, close=is_open, reopen=not is_open and offered)

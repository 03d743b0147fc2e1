"""The appointments table: the only place that knows its keys."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from functions.appointments.models import OPEN, Appointment, Reference, Slot, Source
from functions.shared.clock import timestamp
from functions.shared.database import Database
from functions.shared.tables import (
    BY_ID,
    BY_START,
    BY_UNIT,
    DUE,
    OFFERED,
    WAITING,
    WISHES,
    GlobalIndex,
)
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, delete, equals, present, put, update

Place = tuple[datetime, str]
"""Where an appointment stands among a patient's: its start and its id."""

Listed = tuple[datetime, str, str]
"""What an index tells of an appointment: the moment that it is ordered by, its patient, its id."""

_NOBODY = "0" * 32
_LAST = "9"
"""Behind every moment there is."""

_HELD = "held"

SLOT_KEPT = timedelta(days=30)
"""How long after its time a slot that nobody holds is remembered."""


BOOKING_KEPT = timedelta(days=366)
"""How long it is remembered that a patient booked: longer than it can be moved away."""


class AppointmentsRepository:
    """Reads appointments, sources and references; prepares their writes."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self.table = table

    def appointment_key(self, patient_id: str, appointment_id: str) -> Key:
        """An appointment stands with its patient. Without ids, a place where nothing stands."""
        patient, appointment = patient_id or _NOBODY, appointment_id or _NOBODY
        return Key(self.table, f"patient#{patient}", f"appointment#{appointment}")

    def source_key(self, organization: str, external_id: str) -> Key:
        """Where an organization's own id leads."""
        return Key(self.table, f"source#{organization}#{external_id}", "source")

    def reference(self, lookup: str) -> Reference | None:
        """What a code's hash leads to."""
        item = self.database.get(self._reference_key(lookup))
        return Reference.model_validate(item) if item else None

    def read(self, *keys: Key) -> list[Item | None]:
        """Items in one call."""
        return self.database.get_all(*keys)

    def write(self, *writes: Write | None) -> None:
        """All or nothing. Raises ConditionFailed and Busy."""
        self.database.transact(*writes)

    def put_appointment(self, appointment: Appointment, old: Appointment | None) -> Write:
        """The appointment in the place of the old one, if that still is the old one.

        It stands in the indexes of its unit, and of whatever waits for something to happen to it.
        """
        key = self.appointment_key(appointment.patient_id, appointment.id)
        item = _stored(appointment.model_dump(exclude={"starts_at"}))
        return put(
            key,
            {**item, **_places(appointment)},
            equals("version", old.version) if old else absent(),
        )

    def mark_reminded(self, appointment: Appointment) -> Write:
        """A reminder of it has been written: nothing that anybody decides on has changed."""
        key = self.appointment_key(appointment.patient_id, appointment.id)
        return update(
            key,
            {"reminded": timestamp(appointment.starts_at)},
            removes=("remind_at", "due_on", "due_at"),
            condition=equals("version", appointment.version),
        )

    def find(self, appointment_id: str) -> Key | None:
        """Where an appointment of this id stands, of whichever patient."""
        found = self._indexed(BY_ID, appointment_id, _LAST, 1)
        return self.appointment_key(*found[0][1:]) if found else None

    def of_unit(
        self, unit_id: str, begin: datetime, end: datetime, after: Listed | None, limit: int
    ) -> list[Listed]:
        """Up to `limit` of a unit's appointments with begin <= start < end, in order, behind a
        place among them."""
        if begin >= end:
            return []  # an empty window is an error to the service
        until = timestamp(end - timedelta(microseconds=1))
        return self._indexed(BY_UNIT, _unit(unit_id), until, limit, timestamp(begin), after)

    def wishes(self, unit_id: str, after: Listed | None, limit: int) -> list[Listed]:
        """The appointments whose patients wait for the unit's answer."""
        return self._indexed(WISHES, _unit(unit_id), _LAST, limit, after=after)

    def waiting(self, unit_id: str, after: Listed | None, limit: int) -> list[Listed]:
        """Those that wait for an earlier time at the unit, the longest waiting first."""
        return self._indexed(WAITING, _unit(unit_id), _LAST, limit, after=after)

    def offered(self, until: datetime, limit: int) -> list[Listed]:
        """Those whose offers have run out by the moment."""
        return self._indexed(OFFERED, _HELD, timestamp(until), limit)

    def due(self, day: date, until: datetime, limit: int) -> list[Listed]:
        """Those that a reminder is due of on the day (UTC), by the moment."""
        return self._indexed(DUE, f"due#{day}", timestamp(until), limit)

    def _indexed(
        self,
        index: GlobalIndex,
        partition: str,
        end: str,
        limit: int,
        begin: str = "0",
        after: Listed | None = None,
    ) -> list[Listed]:
        behind = None
        if after:
            key = self.appointment_key(*after[1:])
            behind = {"pk": key.pk, "sk": key.sk, index.sort: timestamp(after[0])}
        items = self.database.index_page(
            self.table, index, partition, end, limit, begin=begin, after=behind
        )
        return [_listed(item, index) for item in items]

    def booking_key(self, patient_id: str, unit_id: str) -> Key:
        """Where it stands which appointment the patient has booked at the unit themselves."""
        return Key(self.table, f"patient#{patient_id}", f"booking#{unit_id}")

    def put_booking(self, appointment: Appointment, old: Item | None) -> Write:
        """The patient's own booking at the unit, in the place of the last one."""
        item = {
            "appointment_id": appointment.id,
            "expires": int((appointment.ends_at + BOOKING_KEPT).timestamp()),
        }
        condition = equals("appointment_id", old["appointment_id"]) if old else absent()
        return put(self.booking_key(appointment.patient_id, appointment.unit_id), item, condition)

    def appointments(
        self,
        patient_id: str,
        begin: datetime,
        end: datetime,
        after: Place | None,
        limit: int,
        *,
        newest_first: bool,
    ) -> list[Appointment]:
        """Up to `limit` of a patient's with begin <= start < end, behind a place among them."""
        if begin >= end:
            return []  # an empty window is an error to the service
        items = self.database.ordered_page(
            self.table,
            BY_START,
            f"patient#{patient_id}",
            timestamp(begin),
            timestamp(end - timedelta(microseconds=1)),
            limit,
            after=after and {"sk": f"appointment#{after[1]}", "start": timestamp(after[0])},
            newest_first=newest_first,
        )
        return [_appointment(item) for item in items]

    def delete_appointment(self, old: Appointment) -> Write:
        """Takes it away from a patient whose it never was."""
        key = self.appointment_key(old.patient_id, old.id)
        return delete(key, equals("version", old.version))

    def slots(self, places: Sequence[tuple[str, str]]) -> list[Slot | None]:
        """Slots by unit and token, in one call."""
        return [slot_of(item) for item in self.read(*(self.slot_key(*each) for each in places))]

    def put_slot(self, slot: Slot, old: Slot | None) -> Write:
        """The slot in the place of the old one, if that still is the old one.

        Only a free one stands in the index by start. One that is held is remembered for as long.
        """
        item = slot.model_dump(exclude={"starts_at"}) | {
            "at": timestamp(slot.starts_at),
            "start": _place_in_time(slot.starts_at, slot.token) if slot.is_free else None,
            "expires": None if slot.held_by else int((slot.ends_at + SLOT_KEPT).timestamp()),
        }
        condition = equals("version", old.version) if old else absent()
        return put(self.slot_key(slot.unit_id, slot.token), item, condition)

    def free_slots(
        self, unit_id: str, begin: datetime, after: str, end: datetime, limit: int
    ) -> list[Slot]:
        """Up to `limit` free slots of a unit with begin <= start < end, in order of time.

        Those at `begin` come only if their token is greater than `after`.
        """
        if begin >= end:
            return []  # an empty window is an error to the service
        items = self.database.ordered_page(
            self.table,
            BY_START,
            f"unit#{unit_id}",
            f"{_place_in_time(begin, after)}#" if after else timestamp(begin),
            timestamp(end),  # a slot at the end itself has its token behind, and so comes after
            limit,
        )
        return [_slot(item) for item in items]

    def put_source(self, source: Source, old: Source | None, expires: int | None = None) -> Write:
        """How far a system has told us, if nobody has written since the old one was read."""
        key = self.source_key(source.organization, source.external_id)
        condition = equals("revision", old.revision) if old else absent()
        revision = old.revision + 1 if old else 1
        return put(
            key, {**source.model_dump(), "revision": revision, "expires": expires}, condition
        )

    def put_reference(self, reference: Reference) -> Write:
        """A code begins to work, or goes on doing so."""
        return put(self._reference_key(reference.lookup), reference.model_dump())

    def renew_reference(self, lookup: str, expires: int) -> Write | None:
        """A code goes on working until its appointment's new time is over."""
        if not lookup:
            return None
        return update(self._reference_key(lookup), {"expires": expires}, condition=present())

    def delete_reference(self, lookup: str) -> Write | None:
        """A code stops working."""
        return delete(self._reference_key(lookup)) if lookup else None

    def slot_key(self, unit_id: str, token: str) -> Key:
        """Where a slot stands."""
        return Key(self.table, f"unit#{unit_id}", f"slot#{token}")

    def _reference_key(self, lookup: str) -> Key:
        return Key(self.table, f"reference#{lookup}", "reference")


def appointment_of(item: Item | None) -> Appointment | None:
    """An appointment as stored."""
    return _appointment(item) if item else None


def _appointment(item: Item) -> Appointment:
    return Appointment.model_validate({**item, "starts_at": item["start"]})


def _listed(item: Item, index: GlobalIndex) -> Listed:
    moment = datetime.fromisoformat(item[index.sort])
    return moment, item["pk"].partition("#")[2], item["sk"].partition("#")[2]


def _unit(unit_id: str) -> str:
    return f"unit#{unit_id}"


def _places(appointment: Appointment) -> Item:
    """In which indexes it stands, and where. None: not in that one."""
    unit, is_open = _unit(appointment.unit_id), appointment.status in OPEN
    waits = appointment.waiting if is_open and not appointment.offer else None
    offer, remind_at = appointment.offer, appointment.remind_at
    return {
        "start": timestamp(appointment.starts_at),
        "at_unit": unit,
        "wished_of": unit if appointment.request_id else None,
        "waiting_at": unit if waits else None,
        "waiting_since": timestamp(waits.since) if waits else None,
        "offered": _HELD if offer else None,
        "held_until": timestamp(offer.held_until) if offer else None,
        "due_on": f"due#{remind_at.astimezone(UTC).date()}" if remind_at else None,
        "due_at": timestamp(remind_at) if remind_at else None,
    }


def _stored(value: Any) -> Any:
    """As tables keep it: moments as text."""
    if isinstance(value, datetime):
        return timestamp(value)
    if isinstance(value, dict):
        return {name: _stored(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_stored(each) for each in value]
    return value


def slot_of(item: Item | None) -> Slot | None:
    """A slot as stored."""
    return _slot(item) if item else None


def _slot(item: Item) -> Slot:
    return Slot.model_validate({**item, "starts_at": item["at"]})


def _place_in_time(starts_at: datetime, token: str) -> str:
    """In order of time, and no two alike."""
    return f"{timestamp(starts_at)}#{token}"


def source_of(item: Item | None) -> Source | None:
    """A source as stored."""
    return Source.model_validate(item) if item else None

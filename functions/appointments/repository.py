"""The appointments table: the only place that knows its keys."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from functions.appointments.models import Appointment, Reference, Slot, Source
from functions.shared.clock import timestamp
from functions.shared.database import Database
from functions.shared.tables import BY_START
from functions.shared.writes import (
    Item,
    Key,
    Write,
    absent,
    delete,
    equals,
    present,
    put,
    update,
)

Place = tuple[datetime, str]
"""Where an appointment stands among a patient's: its start and its id."""

_NOBODY = "0" * 32

SLOT_KEPT = timedelta(days=30)
"""How long after its time a slot that nobody holds is remembered."""


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
        """The appointment in the place of the old one, if that still is the old one."""
        key = self.appointment_key(appointment.patient_id, appointment.id)
        wished = appointment.change_requested_at
        moments = {
            "start": timestamp(appointment.starts_at),
            "left": [timestamp(moment) for moment in appointment.left],
            "change_requested_at": wished and timestamp(wished),
        }
        item = appointment.model_dump(exclude={"starts_at"}) | moments
        return put(key, item, equals("version", old.version) if old else absent())

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
        return [slot_of(item) for item in self.read(*(self._slot_key(*each) for each in places))]

    def put_slot(self, slot: Slot, old: Slot | None) -> Write:
        """The slot in the place of the old one, if that still is the old one.

        Only a free one stands in the index by start. One that is held is remembered for as long.
        """
        item = slot.model_dump(exclude={"starts_at", "types"}) | {
            "at": timestamp(slot.starts_at),
            "types": list(slot.types),
            "start": _place_in_time(slot.starts_at, slot.token) if slot.is_free else None,
            "expires": None if slot.held_by else int((slot.ends_at + SLOT_KEPT).timestamp()),
        }
        condition = equals("version", old.version) if old else absent()
        return put(self._slot_key(slot.unit_id, slot.token), item, condition)

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

    def _slot_key(self, unit_id: str, token: str) -> Key:
        return Key(self.table, f"unit#{unit_id}", f"slot#{token}")

    def _reference_key(self, lookup: str) -> Key:
        return Key(self.table, f"reference#{lookup}", "reference")


def appointment_of(item: Item | None) -> Appointment | None:
    """An appointment as stored."""
    return _appointment(item) if item else None


def _appointment(item: Item) -> Appointment:
    return Appointment.model_validate({**item, "starts_at": item["start"]})


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
